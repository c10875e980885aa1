package travaux.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
   * @param bound whether it is only "more than" or "at least" so many
   * @param thing what is counted, one word for all its names
   * @param about stems of the words around it
   */
  record Figure(
      Document document,
      String amount,
      boolean bound,
      String thing,
      Set<String> about,
      Span sentence) {
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
  private static final String COUNT =
      "(\\d[\\d,.]*\\d|\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
          + "|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty"
          + "|fifty|a dozen|dozens|hundreds)";
  private static final Pattern DEAD =
      Pattern.compile(
          "\\b"
              + COUNT
              + "(?: (?:people|persons|civilians|villagers|men|women|residents|others))?"
              + "(?:,? and not \\w+,?)? (?:died|dead|martyrs|lost their lives"
              + "|(?:were|was|have been|had been) killed)\\b"
              + "|\\bkill(?:ed|ing) (?:at least |more than |some |about )?"
              + COUNT
              + "\\b",
          Pattern.CASE_INSENSITIVE);
  private static final String OF_DEAD = "dead";
  private static final Pattern LEAST =
      Pattern.compile("(?i)\\b(?:more than|over|at least|upwards of|as many as|up to)\\s+$");
  private static final Pattern LEAST_WITHIN =
      Pattern.compile("(?i)^kill\\w+ (?:at least|more than)");
  private static final double MILLION = 1e6;

  /** The dead of a war are more each week. */
  private static final int DAYS_OF_DEAD = 14;

  /** What is told so long after another figure may be the figure of another day. */
  private static final int DAYS = 45;

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
          Map.entry("detainees", "prisoners"),
          Map.entry("captives", "prisoners"),
          Map.entry("inmates", "prisoners"),
          Map.entry("hostages", "prisoners"),
          Map.entry("missiles", "missiles"),
          Map.entry("warheads", "warheads"),
          Map.entry("workers", "workers"),
          Map.entry("deaths", OF_DEAD),
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
        String amount = document.text().substring(matcher.start(), matcher.start(4)).strip();
        String plain = amount.endsWith(" of") ? amount.substring(0, amount.length() - 3) : amount;
        Span words = new Span(matcher.start(), matcher.end());
        figures.add(figure(document, block, plain, thing, words));
      }
    }
    Matcher dead = DEAD.matcher(document.text()).region(block.start(), block.end());
    while (dead.find()) {
      String amount = dead.group(1) == null ? dead.group(2) : dead.group(1);
      figures.add(figure(document, block, amount, OF_DEAD, new Span(dead.start(), dead.end())));
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
      if (figure.thing().equals(OF_DEAD)) {
        names.forEach(name -> keys.add("figure\n" + OF_DEAD + '\n' + name));
      }
      for (int i = 0; i < names.size(); i++) {
        for (int j = i + 1; j < names.size(); j++) {
          keys.add("figure\n" + figure.thing() + '\n' + names.get(i) + '\n' + names.get(j));
        }
      }
    }
    return keys;
  }

  private static Figure figure(
      Document document, Span block, String amount, String thing, Span words) {
    Span sentence = Passage.around(document, words);
    int from = Math.max(block.start(), sentence.start() - BACK);
    Span before = Passage.around(document, new Span(from, from));
    Set<String> about = stems(sentence.of(document.text()));
    about.addAll(stems(before.of(document.text())));
    String lead = document.text().substring(block.start(), words.start());
    boolean bound =
        LEAST.matcher(lead).find() || LEAST_WITHIN.matcher(words.of(document.text())).find();
    return new Figure(document, amount, bound, thing, about, sentence);
  }

  /** Returns whether figures for one thing cannot all be right: "more than 70" and 77 can. */
  static boolean differ(List<Figure> figures) {
    Set<String> exact = new TreeSet<>();
    double least = Double.MAX_VALUE;
    for (Figure figure : figures) {
      if (!figure.bound()) {
        exact.add(figure.amount().toLowerCase(Locale.ROOT));
        least = Math.min(least, number(figure.amount()));
      }
    }
    double exactly = least;
    return exact.size() > 1
        || exact.size() == 1
            && figures.stream()
                .anyMatch(figure -> figure.bound() && number(figure.amount()) > exactly);
  }

  private static double number(String amount) {
    String digits = amount.replaceAll("[^\\d.]", "").replaceAll("\\.$", "");
    double value =
        digits.matches("\\d+(?:\\.\\d+)?") ? Double.parseDouble(digits) : Double.MAX_VALUE;
    return amount.contains("million") ? value * MILLION : value;
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
    if (!one.thing().equals(other.thing()) || areFarApart(one, other)) {
      return false;
    }
    Set<String> common = new TreeSet<>(one.about());
    common.retainAll(other.about());
    long names = common.stream().filter(stem -> Character.isUpperCase(stem.charAt(0))).count();
    return one.thing().equals(OF_DEAD)
        ? common.size() > 1 && names > 0
        : common.size() >= COMMON && names >= NAMES;
  }

  private static boolean areFarApart(Figure one, Figure other) {
    LocalDate day = one.document().published().latest();
    LocalDate next = other.document().published().latest();
    int days = one.thing().equals(OF_DEAD) ? DAYS_OF_DEAD : DAYS;
    return day != null && next != null && Math.abs(ChronoUnit.DAYS.between(day, next)) > days;
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
