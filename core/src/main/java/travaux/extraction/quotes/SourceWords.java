package travaux.extraction.quotes;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Span;

/** The words that name a source: its noun phrase, mended where the parse cuts it wrong. */
final class SourceWords {

  private static final Set<String> DASHES = Set.of("-", "–", "—", "―", "--");
  private static final Set<String> LOOSE =
      Set.of("even", "only", "just", "both", "also", "then", "now", "but", "and", "or", "so");
  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
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
          "december");
  private static final int LONGEST_BRACKET = 8;

  private final List<Token> tokens;
  private final Token head;
  private final BitSet without;
  private int first;
  private int last;

  private SourceWords(Sentence sentence, Token head, BitSet without) {
    this.tokens = sentence.tokens();
    this.head = head;
    this.without = without;
    BitSet all = Phrases.below(sentence, head);
    for (Token child : sentence.children(head)) {
      if (child.relation().equals("case")) {
        all.clear(child.index());
      }
    }
    all.andNot(without);
    all.set(head.index());
    first = all.previousClearBit(head.index()) + 1;
    last = all.nextClearBit(head.index()) - 1;
  }

  /** Returns the noun phrase around its head that no token of {@code without} interrupts. */
  static Span of(Sentence sentence, Token head, BitSet without) {
    SourceWords words = new SourceWords(sentence, head, without);
    words.mendStart();
    words.mendEnd();
    return words.tokens.get(words.first).span().cover(words.tokens.get(words.last).span());
  }

  private void mendStart() {
    cutBefore(first);
    for (int i = head.index() - 1; i > first; i--) {
      if (DASHES.contains(tokens.get(i).form()) && isDateline()) {
        cutBefore(i + 1);
        break;
      }
    }
    if (tokens.get(first).pos().equals("IN")) {
      for (int i = head.index() - 1; i > first; i--) {
        if (tokens.get(i).form().equals(",")) {
          cutBefore(i + 1);
        }
      }
    }
    while (first < head.index() && LOOSE.contains(tokens.get(first).lemma())) {
      cutBefore(first + 1);
    }
    while (first > 0 && isTitle(first - 1) && !without.get(first - 1)) {
      first--;
    }
  }

  /** A title that the parser hung elsewhere: a name right before a name. */
  private boolean isTitle(int index) {
    return tokens.get(first).pos().equals("NNP")
        && tokens.get(index).pos().equals("NNP")
        && !DAYS.contains(tokens.get(index).lemma());
  }

  private boolean isDateline() {
    String form = tokens.get(first).form();
    return first == 0 && form.length() > 1 && form.chars().noneMatch(Character::isLowerCase);
  }

  private void cutBefore(int index) {
    first = index;
    while (first < head.index() && Phrases.isPunctuation(tokens.get(first))) {
      first++;
    }
  }

  private void mendEnd() {
    cutEnd();
    while (last > head.index() && tokens.get(last).pos().equals("RB")) {
      last--;
      cutEnd();
    }
    boolean day =
        last > head.index() + 1
            && DAYS.contains(tokens.get(last).lemma())
            && tokens.get(last - 1).lemma().equals("on")
            && tokens.get(last - 1).head() == head.index();
    if (day) {
      last -= 2;
      cutEnd();
    }
    closeBracket();
    closeAddress();
    if (closesApposition()) {
      last++;
    }
  }

  private void cutEnd() {
    while (last > head.index() && Phrases.isPunctuation(tokens.get(last))) {
      last--;
    }
  }

  /** "(R-Ky.)" belongs to the name. */
  private void closeBracket() {
    int open = 0;
    for (int i = first; i <= last; i++) {
      open += bracket(tokens.get(i));
    }
    int next = last + 1;
    if (open == 0 && next < tokens.size() && tokens.get(next).form().equals("(")) {
      open++;
      next++;
    }
    if (open <= 0) {
      return;
    }
    for (int i = next; i < tokens.size() && i - last <= LONGEST_BRACKET; i++) {
      open += bracket(tokens.get(i));
      if (open == 0) {
        last = i;
        return;
      }
    }
  }

  /** "Zog.com" is one name though the parser splits it. */
  private void closeAddress() {
    if (last + 2 >= tokens.size()) {
      return;
    }
    Token dot = tokens.get(last + 1);
    Token rest = tokens.get(last + 2);
    if (dot.form().equals(".")
        && dot.span().start() == tokens.get(last).span().end()
        && rest.span().start() == dot.span().end()
        && Character.isLowerCase(rest.form().charAt(0))) {
      last += 2;
    }
  }

  private static int bracket(Token token) {
    return token.form().equals("(") ? 1 : token.form().equals(")") ? -1 : 0;
  }

  /** Says whether the comma after a phrase closes what a comma in the phrase opened. */
  private boolean closesApposition() {
    return last + 1 < tokens.size()
        && tokens.get(last + 1).form().equals(",")
        && !without.get(last + 1)
        && tokens.subList(first, last).stream().anyMatch(token -> token.form().equals(","));
  }
}
