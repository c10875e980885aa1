package travaux.extraction.acts;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import travaux.extraction.actors.Mention;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Span;

/** Words taken for an act's content that only name whom, when or by what means: none. */
final class BareContent {

  /** Acts that are about more than whom they are done to. */
  private static final Set<Act> ABOUT =
      Set.of(Act.PROMISE, Act.PROPOSE, Act.MOBILIZE, Act.COOPERATE, Act.DEMAND, Act.WARN);

  /** Months and days of the week; reports cut them short ("Sept.", "Tues."). */
  private static final List<String> NAMES =
      Stream.concat(Arrays.stream(Month.values()), Arrays.stream(DayOfWeek.values()))
          .map(each -> each.toString().toLowerCase(Locale.ROOT))
          .toList();

  private static final int SHORTEST = 3;

  private static final Set<String> SPANS = Set.of("year", "month", "week", "day");

  private static final Set<String> MEANS =
      Set.of(
          "phone",
          "telephone",
          "sideline",
          "sidelines",
          "margin",
          "line",
          "eve",
          "occasion",
          "course",
          "beer",
          "breakfast",
          "coffee",
          "dinner",
          "drink",
          "lunch",
          "meal");

  private BareContent() {}

  /** Returns {@code member}, or nothing when it names only the addressee or a day. */
  static List<Span> removed(List<Span> member, Act act, List<Mention> whom, Sentence sentence) {
    if (member.size() != 1) {
      return member;
    }
    Span words = member.get(0);
    boolean addressee =
        ABOUT.contains(act)
            && whom.stream()
                .anyMatch(
                    each -> each.party() != null && each.words().contains(bare(words, sentence)));
    boolean means = act == Act.MEET && isMeans(sentence.tokensIn(words));
    return addressee
            || means
            || isReciprocal(sentence.tokensIn(words))
            || isDay(sentence.tokensIn(words))
        ? List.of()
        : member;
  }

  /** "Threatened each other". */
  private static boolean isReciprocal(List<Token> words) {
    return words.size() == 2
        && Set.of("each", "one").contains(words.get(0).lemma())
        && Set.of("other", "another").contains(words.get(1).lemma());
  }

  /** "The Americans": the article is no part of a name. */
  private static Span bare(Span words, Sentence sentence) {
    List<Token> tokens = sentence.tokensIn(words);
    boolean article = tokens.size() > 1 && tokens.get(0).pos().equals("DT");
    return article ? new Span(tokens.get(1).span().start(), words.end()) : words;
  }

  /** "Talked on the phone", "met on the sidelines of the summit". */
  private static boolean isMeans(List<Token> words) {
    return words.stream()
        .filter(Token::isNoun)
        .findFirst()
        .filter(word -> MEANS.contains(word.lemma()))
        .isPresent();
  }

  private static boolean isDay(List<Token> words) {
    return !words.isEmpty()
        && words.stream().anyMatch(Token::isNoun)
        && words.stream().allMatch(BareContent::isCalendar);
  }

  private static boolean isCalendar(Token word) {
    String low = word.form().toLowerCase(Locale.ROOT);
    String name = low.endsWith(".") ? low.substring(0, low.length() - 1) : low;
    return word.pos().equals("CD")
        || word.pos().equals("DT")
        || Set.of("last", "next", "past").contains(low)
        || SPANS.contains(low)
        || name.length() >= SHORTEST && NAMES.stream().anyMatch(each -> each.startsWith(name));
  }
}
