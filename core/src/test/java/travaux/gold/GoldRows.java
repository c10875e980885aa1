package travaux.gold;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Event;
import travaux.negotiation.Instrument;
import travaux.negotiation.Span;
import travaux.reading.UnreadableDocumentException;
import travaux.testing.English;

/** Reads the text of each row and compares. */
final class GoldRows {

  private static final double SAME = 0.5;
  private static final Map<String, DocumentRecord> READ = new HashMap<>();

  private final IntPredicate lines;

  /** Measures the rows on these lines. */
  GoldRows(IntPredicate lines) {
    this.lines = lines;
  }

  private static synchronized DocumentRecord read(String text) {
    return READ.computeIfAbsent(text, GoldRows::record);
  }

  private static DocumentRecord record(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return English.reader().read("invented.txt", bytes, null);
    } catch (UnreadableDocumentException e) {
      throw new IllegalStateException("\"" + text + "\" was not read.", e);
    }
  }

  private List<GoldRow> rows(String file) {
    return GoldRow.read(file).stream().filter(row -> lines.test(row.line())).toList();
  }

  /** Measures the condition of the act at the trigger. */
  Tally condition() {
    Tally tally = new Tally("condition");
    for (GoldRow row : rows("condition.tsv")) {
      Span trigger = row.find("trigger", 0);
      List<Entry> here = at(row, trigger);
      boolean act = here.stream().anyMatch(entry -> row.allows("act", entry.act().name()));
      tally.column(row, "act", act, acts(here));
      List<Span> shown =
          here.stream()
              .map(Entry::condition)
              .filter(each -> !each.isEmpty())
              .findFirst()
              .orElse(List.of());
      boolean same =
          row.has("condition")
              && !shown.isEmpty()
              && likeness(shown, row.find("condition", 0)) >= SAME;
      if (same) {
        tally.right();
      } else if (row.has("condition") || !shown.isEmpty()) {
        tally.wrong(row, !shown.isEmpty(), row.has("condition"), "shown " + words(row, shown));
      }
    }
    return tally;
  }

  /** Measures a value of the act at the trigger. */
  Tally value(String column, Function<Entry, Object> value) {
    Tally tally = new Tally(column);
    for (GoldRow row : rows(column.equals("negated") ? "negation.tsv" : column + ".tsv")) {
      List<Entry> here = at(row, row.find("trigger", 0));
      List<Entry> fitting =
          here.stream().filter(entry -> row.allows("act", entry.act().name())).toList();
      if (row.get("act").equals(GoldRow.NONE)) {
        if (here.isEmpty()) {
          tally.column(row, "nothing", true, "");
        } else {
          tally.column(row, "nothing", false, acts(here));
          tally.wrong(row, true, false, "shown " + acts(here));
        }
        continue;
      }
      boolean none = here.isEmpty() && row.allows("act", GoldRow.NONE);
      tally.column(row, "act", !fitting.isEmpty() || none, acts(here));
      Object shown = fitting.isEmpty() ? "" : value.apply(fitting.get(0));
      boolean right = row.allows(column, shown.toString());
      if (right || none) {
        tally.right();
      } else {
        tally.wrong(row, !here.isEmpty(), true, "shown " + acts(here) + " " + shown);
      }
      if (!fitting.isEmpty()) {
        tally.column(row, "value", right, shown);
      }
    }
    return tally;
  }

  /** Measures events: words and kind, then the further columns. */
  Tally events() {
    Tally tally = new Tally("events");
    for (GoldRow row : rows("events.tsv")) {
      List<Event> all = read(row.get("text")).all(Event.class);
      if (!row.has("words")) {
        if (!all.isEmpty()) {
          tally.wrong(row, true, false, "shown " + all.get(0).kind() + words(row, all));
        }
        continue;
      }
      Span words = row.find("words", 0);
      List<Event> here = all.stream().filter(each -> each.words().overlaps(words)).toList();
      Event found =
          here.stream().filter(each -> row.allows("kind", each.kind())).findFirst().orElse(null);
      if (found == null) {
        boolean open = here.isEmpty() && row.allows("kind", GoldRow.NONE);
        if (!open) {
          tally.wrong(row, !here.isEmpty(), true, "shown " + here);
        }
        continue;
      }
      tally.right();
      tally.column(row, "status", row.allows("status", found.status().name()), found.status());
      tally.column(row, "place", isLike(row, "place", found.place()), found.place());
      Span when = found.when().words();
      String time = when == null ? null : when.of(row.get("text"));
      tally.column(row, "when", isLike(row, "when", time), time);
      boolean same = row.names("participants").equals(GoldRow.plain(found.participants()));
      tally.column(row, "participants", same, found.participants());
    }
    return tally;
  }

  /** Measures instruments: words and kind, then the further columns. */
  Tally instruments() {
    Tally tally = new Tally("instruments");
    String text = "";
    int from = 0;
    for (GoldRow row : GoldRow.read("instruments.tsv")) {
      from = row.get("text").equals(text) ? from : 0;
      text = row.get("text");
      Span words = row.find("words", from);
      from = words.end();
      if (lines.test(row.line())) {
        instrument(tally, row, words);
      }
    }
    return tally;
  }

  private static void instrument(Tally tally, GoldRow row, Span words) {
    List<Instrument> here =
        read(row.get("text")).all(Instrument.class).stream()
            .filter(each -> each.words().overlaps(words))
            .toList();
    Instrument found =
        here.stream().filter(each -> row.allows("kind", each.kind())).findFirst().orElse(null);
    if (found == null) {
      if (row.has("kind") || !here.isEmpty()) {
        tally.wrong(row, !here.isEmpty(), row.has("kind"), "shown " + here);
      }
      return;
    }
    tally.right();
    String author = found.author();
    List<String> authors = author == null ? List.of() : List.of(author.split("; "));
    tally.column(row, "author", row.names("author").equals(GoldRow.plain(authors)), author);
    boolean to = row.names("addressees").equals(GoldRow.plain(found.addressees()));
    tally.column(row, "addressees", to, found.addressees());
    tally.column(row, "clause", isLike(row, "clause", found.clause()), found.clause());
    if (row.has("same")) {
      tally.column(row, "same", isLike(row, "same", found.name()), found.name());
    }
  }

  /**
   * Measures whether two sentences are told to be about the same, the opposite or another thing.
   */
  Tally issues() {
    Tally tally = new Tally("issues");
    for (GoldRow row : rows("issues.tsv")) {
      String one = issue(row.get("text"));
      String other = issue(row.get("other"));
      String relation =
          one.isEmpty() || other.isEmpty()
              ? "none"
              : one.equals(other) ? "same" : bare(one).equals(bare(other)) ? "opposite" : "other";
      if (row.allows("relation", relation)) {
        tally.right();
      } else {
        tally.wrong(row, !relation.equals("none"), true, one + " / " + other);
      }
    }
    return tally;
  }

  private static String issue(String text) {
    return read(text).entries().stream()
        .map(entry -> Objects.requireNonNullElse(entry.issue(), ""))
        .filter(issue -> !issue.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String bare(String issue) {
    return issue.startsWith("no ") ? issue.substring("no ".length()) : issue;
  }

  private static List<Entry> at(GoldRow row, Span trigger) {
    return read(row.get("text")).entries().stream()
        .filter(entry -> entry.trigger().stream().anyMatch(trigger::overlaps))
        .toList();
  }

  private static double likeness(List<Span> shown, Span gold) {
    int common = 0;
    int all = gold.length();
    for (Span span : shown) {
      int both = Math.min(span.end(), gold.end()) - Math.max(span.start(), gold.start());
      common += Math.max(0, both);
      all += span.length() - Math.max(0, both);
    }
    return (double) common / all;
  }

  /** "Friday" for "on Friday", "second paragraph" for "the second paragraph". */
  private static boolean isLike(GoldRow row, String column, @Nullable String shown) {
    if (shown == null || !row.has(column)) {
      return shown == null && !row.has(column);
    }
    String left = Objects.requireNonNull(shown).toLowerCase(Locale.ROOT);
    String right = row.get(column).toLowerCase(Locale.ROOT);
    return left.contains(right) || right.contains(left);
  }

  private static List<String> acts(List<Entry> entries) {
    return entries.stream().map(entry -> entry.act().name()).toList();
  }

  private static String words(GoldRow row, List<?> lines) {
    List<String> words = new ArrayList<>();
    for (Object line : lines) {
      Span span = line instanceof Event event ? event.words() : line instanceof Span s ? s : null;
      words.add(span == null ? "" : span.of(row.get("text")));
    }
    return words.toString();
  }
}
