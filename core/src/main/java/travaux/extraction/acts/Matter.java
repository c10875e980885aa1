package travaux.extraction.acts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import travaux.extraction.actors.Mention;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Span;

/** Whether the words taken for an act's content are a matter, and not only with whom or when. */
final class Matter {

  /** Acts that are about more than whom they are done to. */
  private static final Set<Act> ABOUT =
      Set.of(Act.PROMISE, Act.PROPOSE, Act.MOBILIZE, Act.COOPERATE, Act.DEMAND, Act.WARN);

  private static final Set<String> CALENDAR =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "mar.",
          "apr.",
          "jun.",
          "jul.",
          "aug.",
          "sept.",
          "sep.",
          "oct.",
          "nov.",
          "dec.",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "year",
          "month",
          "week",
          "day");

  private static final Set<String> MEANS =
      Set.of("phone", "telephone", "sideline", "sidelines", "margin", "line", "eve", "occasion");

  private Matter() {}

  /** Returns {@code member}, or nothing when it names only the addressee or a day. */
  static List<Span> of(List<Span> member, Act act, List<Mention> whom, Sentence sentence) {
    if (member.size() != 1) {
      return member;
    }
    Span words = member.get(0);
    boolean addressee =
        ABOUT.contains(act)
            && whom.stream().anyMatch(each -> each.party() != null && each.words().contains(words));
    boolean means = act == Act.MEET && isMeans(sentence.tokensIn(words));
    return addressee || means || isDay(sentence.tokensIn(words)) ? List.of() : member;
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
        && words.stream().allMatch(Matter::isCalendar);
  }

  private static boolean isCalendar(Token word) {
    return word.pos().equals("CD")
        || word.pos().equals("DT")
        || CALENDAR.contains(word.form().toLowerCase(Locale.ROOT));
  }
}
