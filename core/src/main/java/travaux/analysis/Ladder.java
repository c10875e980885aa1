package travaux.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Act;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Link;
import travaux.negotiation.Span;
import travaux.negotiation.Status;
import travaux.negotiation.Voice;

/**
 * What is announced to follow what: under which condition which step, and which step of the other
 * side then.
 */
public final class Ladder {

  /** A step that spells out an announcement begins at most so many characters behind it. */
  private static final int BEHIND = 400;

  private static final int HIGHEST = 8;

  private static final Pattern IN_EXCHANGE =
      Pattern.compile("(?i)(?:in (?:exchange|return)|as a quid pro quo)\\b");
  private static final Pattern OFFER =
      Pattern.compile("(?i)\\b(?:offer\\w*|propos\\w+|ready|willing|prepared|will|would|could)\\b");
  private static final Pattern WHILE =
      Pattern.compile("(?i)(?:for )?(?:(?:as|so) long as|until|while|whatever)\\b");

  private final Proceedings proceedings;
  private final Map<String, Told> steps = new LinkedHashMap<>();
  private final Map<String, List<Told>> next = new HashMap<>();
  private final Set<String> above = new HashSet<>();

  private Ladder(Proceedings proceedings) {
    this.proceedings = proceedings;
  }

  /**
   * One announced step.
   *
   * @param told the act that announces it
   * @param condition the words of its condition, or null when it follows from the step below
   * @param announcers those who announce it; none when the words do not say who
   * @param candidates who may be meant where nobody is named: who announced the step before
   * @param next the steps announced to follow it, or to spell it out, in the order of the text
   */
  public record Rung(
      Told told,
      @Nullable Span condition,
      List<String> announcers,
      List<String> candidates,
      List<Rung> next) {

    /** Copies the lists. */
    public Rung {
      announcers = List.copyOf(announcers);
      candidates = List.copyOf(candidates);
      next = List.copyOf(next);
    }

    /** Returns whether the words leave it open which of several announces it. */
    public boolean isAmbiguous() {
      return announcers.isEmpty() && !candidates.isEmpty();
    }
  }

  /** Returns the lowest rungs, each with what is announced to follow; the newest first. */
  public static List<Rung> of(Proceedings proceedings) {
    return new Ladder(proceedings).rungs();
  }

  private List<Rung> rungs() {
    Set<String> reprints = OwnActs.reprints(proceedings);
    for (DocumentRecord record : proceedings.records()) {
      if (!reprints.contains(record.document().id())) {
        take(record);
      }
    }
    steps.values().forEach(this::takeLinks);
    List<Told> lowest =
        steps.values().stream()
            .filter(told -> !above.contains(told.entry().id()))
            .filter(told -> !told.entry().condition().isEmpty() || isFollowed(told))
            .sorted(
                Comparator.comparing(Told::day, Comparator.nullsLast(Comparator.reverseOrder()))
                    .thenComparing(Told.BY_PLACE))
            .toList();
    return lowest.stream().map(told -> rung(told, List.of(), 1)).toList();
  }

  private void take(DocumentRecord record) {
    List<Told> before = new ArrayList<>();
    for (Entry entry : record.entries()) {
      boolean own = entry.voice() == Voice.PARTY && entry.status() != Status.REJECTED;
      boolean step = own && !entry.negated() && announces(entry) && isOpen(entry, record);
      if (step
          && !OwnActs.isToldByAnother(entry, proceedings)
          && !OwnActs.isQuotedFromAnother(entry, record.quotes())) {
        Told told = new Told(record.document(), entry);
        steps.put(entry.id(), told);
        Told announcement = spelledOut(told, before);
        if (announcement != null) {
          follows(announcement, told);
        }
        before.add(told);
      }
    }
  }

  private void takeLinks(Told told) {
    for (Link link : proceedings.to(told.entry().id(), Link.Kind.IF_THEN)) {
      Told other = steps.get(link.from());
      if (other != null && !other.equals(told)) {
        follows(other, told);
      }
    }
  }

  private void follows(Told below, Told told) {
    next.computeIfAbsent(below.entry().id(), key -> new ArrayList<>()).add(told);
    above.add(told.entry().id());
  }

  private static boolean announces(Entry entry) {
    return switch (entry.act()) {
      case WARN, PROMISE -> true;
      case REJECT, ACCEPT, PROPOSE, DEMAND, SANCTION, MOBILIZE, COERCE, ASSAULT, RETREAT, AID ->
          !entry.condition().isEmpty();
      default -> false;
    };
  }

  /**
   * "Gave up the place in exchange for the fourth" is done; "refrain while talks last" is no if.
   */
  private static boolean isOpen(Entry entry, DocumentRecord record) {
    if (entry.condition().isEmpty()) {
      return true;
    }
    String text = record.document().text();
    String condition = entry.condition().get(0).of(text);
    if (IN_EXCHANGE.matcher(condition).lookingAt()) {
      return entry.act() == Act.PROMISE
          || entry.trigger().stream().anyMatch(span -> OFFER.matcher(span.of(text)).find());
    }
    return entry.act() != Act.DEMAND || !WHILE.matcher(condition).lookingAt();
  }

  private boolean isFollowed(Told told) {
    return next.containsKey(told.entry().id());
  }

  private Rung rung(Told told, List<String> before, int height) {
    List<String> announcers = Names.of(told.entry().who());
    List<String> known = announcers.isEmpty() ? before : announcers;
    List<Rung> following = new ArrayList<>();
    if (height < HIGHEST) {
      for (Told other : next.getOrDefault(told.entry().id(), List.of())) {
        following.add(rung(other, known, height + 1));
      }
    }
    List<Span> condition = told.entry().condition();
    return new Rung(
        told,
        condition.isEmpty() ? null : condition.get(0),
        announcers,
        announcers.isEmpty() ? before : List.of(),
        following);
  }

  /**
   * "Kenya warned of consequences if ... It will close the border": the announcement that a step
   * without a condition of its own spells out, or null.
   */
  private static @Nullable Told spelledOut(Told told, List<Told> before) {
    Entry entry = told.entry();
    if (!entry.condition().isEmpty()) {
      return null;
    }
    for (Told other : before.reversed()) {
      Entry first = other.entry();
      if (first.act() == Act.WARN && !first.condition().isEmpty() && mayBe(entry, first)) {
        return isNear(other, told) ? other : null;
      }
    }
    return null;
  }

  private static boolean mayBe(Entry entry, Entry first) {
    return !entry.who().isEmpty() && Names.of(first.who()).containsAll(Names.of(entry.who()));
  }

  /** Says whether one act stands not far behind the other. */
  private static boolean isNear(Told first, Told then) {
    int from = first.entry().sentence().end();
    int to = then.entry().sentence().start();
    return from <= to && to - from <= BEHIND;
  }
}
