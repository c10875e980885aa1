package travaux.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Block;
import travaux.negotiation.Document;
import travaux.negotiation.Span;

/** Figures that sources give for things, and which of them are for one thing. */
final class Figures {

  /**
   * One figure.
   *
   * @param amount as it is worded: "130,000", "tens of thousands"
   * @param thing what is counted, one word for all its names
   * @param about stems of the words around it
   */
  record Figure(Document document, String amount, String thing, Set<String> about, Span sentence) {
    Figure {
      about = Set.copyOf(about);
    }
  }

  private static final String AMOUNT =
      "(\\d[\\d,.]*\\d|\\d+)(?: (million|billion|thousand|trillion))?"
          + "|((?:tens|hundreds|dozens) of thousands|dozens|hundreds|thousands|several)";
  private static final Pattern FIGURE =
      Pattern.compile(
          "\\b(?:" + AMOUNT + ")(?: of)?((?: [a-z]+){1,3})\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");
  private static final int STEM = 5;

  /** So far before a sentence the one before it has not ended yet. */
  private static final int BACK = 3;

  private static final int COMMON = 3;
  private static final int NAMES = 2;

  /** Two sentences with more names than these may be looked for by other pairs of them. */
  private static final int MOST_NAMES = 6;

  private static final Map<String, String> THINGS =
      Map.ofEntries(
          Map.entry("soldiers", "troops"),
          Map.entry("troops", "troops"),
          Map.entry("servicemen", "troops"),
          Map.entry("personnel", "troops"),
          Map.entry("units", "troops"),
          Map.entry("forces", "troops"),
          Map.entry("fighters", "troops"),
          Map.entry("refugees", "refugees"),
          Map.entry("civilians", "civilians"),
          Map.entry("prisoners", "prisoners"),
          Map.entry("hostages", "prisoners"),
          Map.entry("missiles", "missiles"),
          Map.entry("warheads", "warheads"),
          Map.entry("workers", "workers"),
          Map.entry("deaths", "dead"),
          Map.entry("victims", "dead"),
          Map.entry("inspectors", "inspectors"));

  private Figures() {}

  /** Returns the figures of a document, in the order of the text. */
  static List<Figure> of(Document document) {
    List<Figure> figures = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block.kind() == Block.Kind.PARAGRAPH) {
        figures.addAll(in(document, block.span()));
      }
    }
    return figures;
  }

  private static List<Figure> in(Document document, Span block) {
    List<Figure> figures = new ArrayList<>();
    Matcher matcher = FIGURE.matcher(document.text()).region(block.start(), block.end());
    while (matcher.find()) {
      String thing = thing(matcher.group(4));
      if (thing != null) {
        Span words = new Span(matcher.start(), matcher.end());
        Span sentence = Passage.around(document, words);
        int from = Math.max(block.start(), sentence.start() - BACK);
        Span before = Passage.around(document, new Span(from, from));
        Set<String> about = stems(sentence.of(document.text()));
        about.addAll(stems(before.of(document.text())));
        String amount = document.text().substring(matcher.start(), matcher.start(4)).strip();
        String plain = amount.endsWith(" of") ? amount.substring(0, amount.length() - 3) : amount;
        figures.add(new Figure(document, plain, thing, about, sentence));
      }
    }
    return figures;
  }

  /**
   * Returns words of which the figures of two documents share one when they are for one thing: what
   * is counted with two of the names around it.
   */
  static Set<String> keys(Document document) {
    Set<String> keys = new TreeSet<>();
    for (Figure figure : of(document)) {
      List<String> names =
          figure.about().stream()
              .filter(stem -> Character.isUpperCase(stem.charAt(0)))
              .sorted()
              .limit(MOST_NAMES)
              .toList();
      for (int i = 0; i < names.size(); i++) {
        for (int j = i + 1; j < names.size(); j++) {
          keys.add("figure\n" + figure.thing() + '\n' + names.get(i) + '\n' + names.get(j));
        }
      }
    }
    return keys;
  }

  private static @Nullable String thing(String words) {
    for (String word : words.strip().toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (THINGS.containsKey(word)) {
        return THINGS.get(word);
      }
    }
    return null;
  }

  /** Returns whether two figures are for one thing, as far as the words around them tell. */
  static boolean areForOneThing(Figure one, Figure other) {
    if (!one.thing().equals(other.thing())) {
      return false;
    }
    Set<String> common = new TreeSet<>(one.about());
    common.retainAll(other.about());
    long names = common.stream().filter(stem -> Character.isUpperCase(stem.charAt(0))).count();
    return common.size() >= COMMON && names >= NAMES;
  }

  private static Set<String> stems(String text) {
    Set<String> stems = new TreeSet<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      stems.add(matcher.group().substring(0, STEM));
    }
    return stems;
  }
}
