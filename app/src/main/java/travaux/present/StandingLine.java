package travaux.present;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Entry;
import travaux.negotiation.Line;
import travaux.negotiation.Status;

/**
 * A line as it stands.
 *
 * @param line what counts now
 * @param status suggested by the program, or what people made of it
 * @param decisions what people decided on it, in order
 * @param suggestion what the newest reading says instead, or null when it says the same
 * @param isGone whether the newest reading does not have the line any more
 * @param notes what people noted, in order
 * @param isSettled whether a person decided since the newest reading, or since an older one that
 *     said the same
 */
public record StandingLine(
    Line line,
    Status status,
    List<Decision> decisions,
    @Nullable Line suggestion,
    boolean isGone,
    List<Note> notes,
    boolean isSettled) {

  /** Copies the lists. */
  public StandingLine {
    decisions = List.copyOf(decisions);
    notes = List.copyOf(notes);
  }

  /** What somebody decided, and when. */
  public record Decision(String who, String at, Status status) {}

  /** What somebody noted, and when. */
  public record Note(String who, String at, String text) {}

  static StandingLine suggested(Line line, Status status) {
    return new StandingLine(line, status, List.of(), null, false, List.of(), false);
  }

  /** Returns whether people decided differently on it; the last decision stands. */
  public boolean isDisputed() {
    Map<String, Boolean> refusals = new LinkedHashMap<>();
    decisions.forEach(d -> refusals.put(d.who(), d.status() == Status.REJECTED));
    return refusals.values().stream().distinct().count() > 1;
  }

  /**
   * Returns whether the newest reading would change what a person decided, and nobody has looked at
   * that yet. What was put on the record by hand no reading has.
   */
  public boolean isToDecide() {
    boolean isRead = line instanceof Entry entry && entry.by().contains(".rules:");
    return isDecided() && !isSettled && (suggestion != null || isGone && isRead);
  }

  /** Returns whether a person stands behind it, so that no reading changes it. */
  boolean isDecided() {
    return !decisions.isEmpty();
  }

  StandingLine decided(Line as, Decision decision) {
    List<Decision> all = new ArrayList<>(decisions);
    all.add(decision);
    return new StandingLine(as, decision.status(), all, suggestion, isGone, notes, true);
  }

  StandingLine renamed(UnaryOperator<Line> renaming) {
    Line other = suggestion == null ? null : renaming.apply(suggestion);
    return new StandingLine(
        renaming.apply(line), status, decisions, other, isGone, notes, isSettled);
  }

  StandingLine noted(Note note) {
    List<Note> all = new ArrayList<>(notes);
    all.add(note);
    return new StandingLine(line, status, decisions, suggestion, isGone, all, isSettled);
  }

  StandingLine readAgain(@Nullable Line now, boolean same) {
    Line other = same ? null : now;
    boolean isGoneNow = now == null;
    boolean settled = isSettled && Objects.equals(other, suggestion) && isGoneNow == isGone;
    return new StandingLine(line, status, decisions, other, isGoneNow, notes, settled);
  }
}
