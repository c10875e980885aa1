package travaux;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Block;
import travaux.negotiation.Document;
import travaux.negotiation.Span;
import travaux.present.StandingRecord;

/** Finds the paragraphs of a document that have most of the words searched. */
final class Passages {

  private static final int MOST = 3;
  private static final int SHORTEST_STEM = 4;

  private final List<Pattern> words;

  /** Takes words as people type them. */
  Passages(String typed) {
    words =
        Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .distinct()
            .map(Passages::pattern)
            .toList();
  }

  /** Returns where words stand in the sources, the best documents first. */
  static List<Passage> find(Dossier dossier, String typed, @Nullable String source, int limit) {
    String query = Questions.words(typed);
    if (query == null) {
      return List.of();
    }
    String titled = source == null ? null : Questions.words(source);
    String all = titled == null ? query : "(" + query + ") AND {title} : (" + titled + ")";
    Passages finder = new Passages(typed);
    List<Passage> passages = new ArrayList<>();
    LongFunction<StandingRecord> standing = dossier.folded().own();
    for (long key : dossier.file.answers().documentsWith(all, limit, 0)) {
      passages.addAll(finder.of(standing.apply(key).document()));
    }
    return passages;
  }

  /** The index knows words by their stems: an ending may differ. */
  private static Pattern pattern(String word) {
    int stem = Math.max(SHORTEST_STEM, word.length() - 3);
    String start = word.length() <= SHORTEST_STEM ? word : word.substring(0, stem);
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])" + Pattern.quote(start) + "\\p{L}*",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Returns the paragraphs with most of the words, in the order of the text; at most three. */
  List<Passage> of(Document document) {
    List<Passage> all = new ArrayList<>();
    for (Block block : document.blocks()) {
      List<Span> found = new ArrayList<>();
      long different = words.stream().filter(word -> find(word, block, document, found)).count();
      if (different > 0) {
        all.add(new Passage(document, block.span(), found));
      }
    }
    return all.stream()
        .sorted(Comparator.comparingLong((Passage p) -> -different(p)))
        .limit(MOST)
        .sorted(Comparator.comparing(Passage::stretch))
        .toList();
  }

  private long different(Passage passage) {
    String text = passage.document().text();
    return words.stream()
        .filter(word -> passage.words().stream().anyMatch(s -> word.matcher(s.of(text)).matches()))
        .count();
  }

  private static boolean find(Pattern word, Block block, Document document, List<Span> found) {
    Matcher matcher = word.matcher(document.text());
    matcher.region(block.span().start(), block.span().end());
    boolean any = false;
    while (matcher.find()) {
      found.add(new Span(matcher.start(), matcher.end()));
      any = true;
    }
    return any;
  }
}
