package travaux.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import travaux.negotiation.Span;

/** Words that have the form of a time and, where they stand, tell another or none. */
final class TimeLookalike {

  private static final int WORDY = 100;

  /** Years before this one are hardly ever told beside what a plural counts. */
  private static final int RECENT = 1900;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private TimeLookalike() {}

  /** Says whether words that fit a rule are not what the rule takes them for. */
  static boolean is(Sentence sentence, TimeWords words) {
    List<Token> tokens = sentence.tokensIn(words.span());
    if (tokens.isEmpty()) {
      return false;
    }
    return isCount(sentence, words, tokens.get(0))
        || isNumberedYear(words, tokens.get(tokens.size() - 1))
        || isInterrupted(tokens)
        || isName(sentence, words, tokens)
        || isBeforeSomething(sentence, words, tokens.get(tokens.size() - 1));
  }

  /** "Some 2000 soldiers": four digits that count something. */
  private static boolean isCount(Sentence sentence, TimeWords words, Token digits) {
    if (!words.has("YEAR") || words.span().length() > 4 || words.hasContextBehind()) {
      return false;
    }
    int year = Integer.parseInt(words.text("YEAR"));
    Optional<Token> counted = sentence.head(digits);
    return (year % WORDY == 0 || year < RECENT)
        && counted.filter(token -> token.pos().equals("NNS")).isPresent()
        && counted.get().index() > digits.index();
  }

  /** "Cup 2030 day five": no count of days. */
  private static boolean isNumberedYear(TimeWords words, Token unit) {
    return words.has("NUMBER")
        && YEAR.matcher(words.text("NUMBER")).matches()
        && unit.lemma().equals(unit.form().toLowerCase(Locale.ROOT));
  }

  /** "On Unity Day - 6 February - this year": a dash between blanks parts two times. */
  private static boolean isInterrupted(List<Token> tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Token dash = tokens.get(i);
      boolean blanks =
          dash.span().start() > tokens.get(i - 1).span().end()
              && dash.span().end() < tokens.get(i + 1).span().start();
      boolean number = Character.isDigit(tokens.get(i + 1).form().charAt(0));
      if (blanks && !number && List.of("-", "–", "—").contains(dash.form())) {
        return true;
      }
    }
    return false;
  }

  /** "Strelsau Weekly", "Anna Christmas": a name that ends in a word of time. */
  private static boolean isName(Sentence sentence, TimeWords words, List<Token> tokens) {
    Token first = tokens.get(0);
    boolean capital = Character.isUpperCase(first.form().charAt(0));
    if (!capital || tokens.size() > 1 || !(words.has("RATE") || words.has("HOLIDAY"))) {
      return false;
    }
    int before = first.index() - 1;
    int after = first.index() + 1;
    boolean named = before >= 0 && isNamePart(sentence.tokens().get(before));
    boolean names =
        words.has("RATE")
            && after < sentence.tokens().size()
            && isNamePart(sentence.tokens().get(after));
    return named || names;
  }

  private static boolean isNamePart(Token token) {
    return token.isProperNoun() && Character.isUpperCase(token.form().charAt(0));
  }

  /** "Ten days before the vote" is not ten days before the day told last. */
  private static boolean isBeforeSomething(Sentence sentence, TimeWords words, Token last) {
    boolean then = words.rule().meaning().base() == TimeMeaning.Base.THEN;
    if (!then || !(last.lemma().equals("before") || last.lemma().equals("after"))) {
      return false;
    }
    List<Token> tokens = sentence.tokens();
    if (last.index() + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(last.index() + 1);
    boolean adjoins = next.span().start() > words.span().end();
    return adjoins
        && (next.isNoun() || List.of("DT", "PRP", "PRP$", "CD", "JJ", "VBG").contains(next.pos()))
        && isGoverned(sentence, last, next);
  }

  /** In "the day before he had left" and "the day before the talks failed" no noun hangs on it. */
  private static boolean isGoverned(Sentence sentence, Token before, Token next) {
    Span from = before.span();
    return next.pos().equals("VBG")
        || sentence.children(before).stream().anyMatch(child -> child.span().start() > from.end())
        || before.relation().equals("mark");
  }
}
