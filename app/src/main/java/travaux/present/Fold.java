package travaux.present;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import travaux.lines.LineFormat;
import travaux.lines.OneLine;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Line;
import travaux.negotiation.Status;
import travaux.negotiation.When;

/** Makes what stands of what happened, one thing after the other. One use, one thread. */
public final class Fold {

  private final String text;
  private final Map<String, StandingLine> lines = new LinkedHashMap<>();
  private final Map<String, Names> others = new LinkedHashMap<>();
  private final List<StandingLine.Note> notes = new ArrayList<>();
  private @Nullable Document document;
  private @Nullable LocalDate given;

  private Fold(String text) {
    this.text = text;
  }

  /**
   * Returns what stands after all that happened.
   *
   * @param text the text of the document
   * @param happenings in order
   * @return the record, or null when the document was never read
   * @throws travaux.lines.MalformedLineException when a payload is not as it should be
   */
  public static @Nullable StandingRecord of(String text, List<Happening> happenings) {
    Fold fold = new Fold(text);
    happenings.forEach(fold::take);
    return fold.result();
  }

  private void take(Happening happening) {
    if (happening.kind().equals(Happening.READ)) {
      read(LineFormat.read(happening.payload(), sha256 -> text).get(0));
      return;
    }
    Document known = document;
    if (known == null) {
      return;
    }
    OneLine payload = OneLine.parse(happening.payload(), known);
    switch (happening.kind()) {
      case Happening.DECIDED -> decide(happening, Status.valueOf(upper(payload.text("status"))));
      case Happening.EDITED -> edit(happening, payload);
      case Happening.RECORDED -> record(happening, payload.line("line"));
      case Happening.NOTED -> note(happening, payload.text("note"));
      case Happening.SPLIT ->
          others
              .computeIfAbsent(happening.subject(), line -> new Names())
              .take(
                  Happening.RELABELLED,
                  payload.text("role"),
                  payload.text("to"),
                  payload.text("from"));
      case Happening.DATED -> given = LocalDate.parse(payload.text("published"));
      default -> {}
    }
  }

  private void read(DocumentRecord read) {
    document = read.document();
    Map<String, Line> now = new LinkedHashMap<>();
    read.lines().forEach(line -> now.putIfAbsent(Keys.of(line), line));
    Map<String, StandingLine> standing = new LinkedHashMap<>();
    now.forEach((key, line) -> {
      StandingLine before = lines.get(key);
      standing.put(
          key,
          before == null || !before.isDecided()
              ? carried(before, line)
              : before.readAgain(line, saysTheSame(before.line(), line)));
    });
    lines.forEach((key, line) -> {
      if (line.isDecided() && !now.containsKey(key)) {
        standing.put(key, line.readAgain(null, true));
      }
    });
    lines.clear();
    lines.putAll(standing);
  }

  /** Notes stay with a line that is read again. */
  private static StandingLine carried(@Nullable StandingLine before, Line line) {
    StandingLine fresh = StandingLine.suggested(line, Status.SUGGESTED);
    if (before != null) {
      for (StandingLine.Note note : before.notes()) {
        fresh = fresh.noted(note);
      }
    }
    return fresh;
  }

  /** What was accepted says the same as a new reading when only status and rule differ. */
  private static boolean saysTheSame(Line standing, Line read) {
    return standing instanceof Entry a && read instanceof Entry b
        ? a.with(b.status(), b.by()).equals(b)
        : standing.equals(read);
  }

  private void decide(Happening happening, Status status) {
    lines.computeIfPresent(
        happening.subject(),
        (key, line) -> {
          Status as =
              status == Status.ACCEPTED && line.status() == Status.EDITED ? Status.EDITED : status;
          return line.decided(withStatus(line.line(), as), decision(happening, as));
        });
  }

  private void edit(Happening happening, OneLine payload) {
    lines.computeIfPresent(
        happening.subject(),
        (key, line) -> {
          Line edited = withStatus(payload.applied("set", line.line()), Status.EDITED);
          return line.decided(edited, decision(happening, Status.EDITED));
        });
  }

  private void record(Happening happening, Line line) {
    Line accepted = withStatus(line, Status.ACCEPTED);
    lines.put(
        Keys.of(line),
        StandingLine.suggested(accepted, Status.ACCEPTED)
            .decided(accepted, decision(happening, Status.ACCEPTED)));
  }

  private void note(Happening happening, String words) {
    StandingLine.Note note = new StandingLine.Note(happening.who(), happening.at(), words);
    if (lines.containsKey(happening.subject())) {
      lines.computeIfPresent(happening.subject(), (key, line) -> line.noted(note));
    } else {
      notes.add(note);
    }
  }

  private @Nullable StandingRecord result() {
    Document read = document;
    if (read == null) {
      return null;
    }
    LocalDate day = given;
    Document dated =
        day == null ? read : read.published(new When(null, day, day, When.How.GIVEN, ""));
    return new StandingRecord(dated, inOrder(), notes);
  }

  /** By type, as the line format has them, and then by place; what was read stays in its order. */
  private List<StandingLine> inOrder() {
    List<StandingLine> all = new ArrayList<>();
    for (Map.Entry<String, StandingLine> each : lines.entrySet()) {
      Names other = others.get(each.getKey());
      StandingLine line =
          other == null ? each.getValue() : each.getValue().renamed(new Renaming(other)::of);
      int at = all.size();
      if (!line.decisions().isEmpty() && isByHand(line)) {
        while (at > 0 && isAfter(all.get(at - 1).line(), line.line())) {
          at--;
        }
      }
      all.add(at, line);
    }
    return all;
  }

  private static boolean isByHand(StandingLine line) {
    return line.isGone() || line.line() instanceof Entry entry && !entry.by().contains(".rules:");
  }

  private static boolean isAfter(Line a, Line b) {
    return a.getClass() == b.getClass() && Keys.place(a) > Keys.place(b);
  }

  private static Line withStatus(Line line, Status status) {
    return line instanceof Entry entry ? entry.with(status, entry.by()) : line;
  }

  private static StandingLine.Decision decision(Happening happening, Status status) {
    return new StandingLine.Decision(happening.who(), happening.at(), status);
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
