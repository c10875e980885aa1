package travaux.extraction.acts;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import travaux.extraction.words.WordTable;
import travaux.negotiation.Act;
import travaux.negotiation.Span;

/** What a lead's words say that a list's points are, and what a short answer says. Immutable. */
final class PointWords {

  /** Words found, and the act that they tell. */
  record Told(Act act, Span words) {}

  private final Map<Pattern, Act> leads = new LinkedHashMap<>();
  private final Map<Pattern, Act> answers = new LinkedHashMap<>();

  private PointWords(WordTable table) {
    for (String words : table.words()) {
      var row = table.row(words).orElseThrow();
      Act act = Act.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      boolean answer = row.get(1).equals("answer");
      String regex = Pattern.quote(words) + "(?![\\p{L}\\p{N}])";
      Pattern pattern =
          Pattern.compile((answer ? "" : "(?<![\\p{L}\\p{N}])") + regex, Pattern.CASE_INSENSITIVE);
      (answer ? answers : leads).put(pattern, act);
    }
  }

  static PointWords english() {
    return new PointWords(WordTable.read("points.tsv"));
  }

  /** Returns the longest words in {@code lead} that say what the points below it are. */
  Optional<Told> lead(Span lead, String text) {
    @Nullable Told best = null;
    for (Map.Entry<Pattern, Act> row : leads.entrySet()) {
      Matcher matcher = row.getKey().matcher(lead.of(text));
      if (matcher.find()) {
        Span words = new Span(lead.start() + matcher.start(), lead.start() + matcher.end());
        best =
            best == null || best.words().length() < words.length()
                ? new Told(row.getValue(), words)
                : best;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Returns what an answer that begins with short words says: "Agreed, with a notice of ...". */
  Optional<Told> answer(Span answer, String text) {
    @Nullable Told best = null;
    for (Map.Entry<Pattern, Act> row : answers.entrySet()) {
      Matcher matcher = row.getKey().matcher(answer.of(text));
      boolean alone =
          matcher.lookingAt()
              && answer.of(text).substring(matcher.end()).matches("(?s)\\s*(?:[,.;:–—-].*|)");
      if (alone && (best == null || best.words().length() < matcher.end())) {
        best = new Told(row.getValue(), new Span(answer.start(), answer.start() + matcher.end()));
      }
    }
    return Optional.ofNullable(best);
  }
}
