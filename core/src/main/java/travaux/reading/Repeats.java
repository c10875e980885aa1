package travaux.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import travaux.negotiation.Block.Kind;

/** Finds stretches that only repeat another: titles set twice, pull quotes, captions. */
final class Repeats {

  private static final int FEWEST_WORDS = 8;
  private static final int MOST_WORDS = 60;
  private static final int RUN = 3;

  /** So much of a stretch must stand in the other, in runs of three words. */
  private static final double SHARE = 0.8;

  /** Longer texts are no single pages; comparing all with all would take too long. */
  private static final int MOST_STRETCHES = 300;

  /** A post set into the page: a paragraph that quotes it tells who says it, and stays. */
  private static final Pattern POST = Pattern.compile("(?s).*\\(@\\w+\\).{0,40}");

  private Repeats() {}

  /** Marks as captions what repeats the title or, nearly word for word, a longer stretch. */
  static void mark(String text, List<Stretch> stretches) {
    if (stretches.size() > MOST_STRETCHES) {
      return;
    }
    List<List<String>> words = new ArrayList<>();
    List<Set<String>> runs = new ArrayList<>();
    for (Stretch stretch : stretches) {
      List<String> own = words(stretch.span().of(text));
      words.add(own);
      boolean post = POST.matcher(stretch.span().of(text)).matches();
      runs.add(stretch.isFurniture() || post ? Set.of() : runs(own));
    }
    for (int i = 0; i < stretches.size(); i++) {
      if (stretches.get(i).kind() == null && repeats(i, stretches, words, runs)) {
        stretches.set(i, stretches.get(i).as(Kind.CAPTION));
      }
    }
  }

  private static boolean repeats(
      int i, List<Stretch> stretches, List<List<String>> words, List<Set<String>> runs) {
    int length = words.get(i).size();
    for (int j = 0; j < stretches.size(); j++) {
      if (j == i || stretches.get(j).isFurniture()) {
        continue;
      }
      boolean same = words.get(j).equals(words.get(i)) && length > 1;
      if (same && j < i) {
        return true;
      }
      boolean longer = words.get(j).size() > length;
      if (longer && length >= FEWEST_WORDS && length <= MOST_WORDS) {
        Set<String> own = runs.get(i);
        long shared = own.stream().filter(runs.get(j)::contains).count();
        if (shared > 0 && shared >= SHARE * own.size()) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<String> words(String stretch) {
    List<String> words = new ArrayList<>();
    for (String word : stretch.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static Set<String> runs(List<String> words) {
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    return runs;
  }
}
