package travaux.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Marks around words that stand in the midst of somebody else's sentence ("had “wilfully broken”
 * the truce"): the parser reads better without them.
 *
 * <p>Trap: marks around whole speech, behind a comma or a colon or at the beginning, tell the
 * parser where a clause ends, and marks behind a name are around a nickname; they stay.
 */
final class QuotedPhrases {

  /** The head of a mark that still hangs on nothing. */
  static final int UNHUNG = -2;

  private static final Set<String> LEADING = Set.of("MD", "TO");

  private static final Set<String> FINITE = Set.of("MD", "VBD", "VBP", "VBZ");

  private static final Set<String> AUXILIARY =
      Set.of("has", "have", "had", "is", "are", "was", "were", "be", "been", "being");

  private QuotedPhrases() {}

  /**
   * Returns the places of the marks to leave out.
   *
   * @param forms the words of the sentence
   * @param tags their parts of speech, as read with the marks
   */
  static BitSet marks(List<String> forms, List<String> tags) {
    BitSet marks = new BitSet();
    int open = -1;
    for (int i = 0; i < forms.size(); i++) {
      String form = forms.get(i);
      boolean opens = form.equals("“") || form.equals("\"") && open < 0;
      boolean closes = form.equals("”") || form.equals("\"") && open >= 0;
      if (opens) {
        open = i;
      } else if (closes) {
        boolean part =
            open > 0
                && (isOpen(forms.get(open - 1), tags.get(open - 1))
                    || !tags.get(open - 1).startsWith("NNP")
                        && tags.subList(open, i).stream().noneMatch(FINITE::contains));
        if (part && isPhrase(forms, open, i)) {
          marks.set(open);
          marks.set(i);
        }
        open = -1;
      }
    }
    return marks;
  }

  /** "Had", "would", "to": a word that goes on within the marks. */
  private static boolean isOpen(String before, String tag) {
    return LEADING.contains(tag) || AUXILIARY.contains(before.toLowerCase(Locale.ROOT));
  }

  private static boolean isPhrase(List<String> forms, int open, int close) {
    if (open + 1 >= close || !isWord(forms.get(open - 1)) || !isWord(forms.get(open + 1))) {
      return false;
    }
    // "Called it “a trap,” he said": a comma inside ends the speech.
    boolean goesOn = close + 1 < forms.size() && isWord(forms.get(close + 1));
    if (forms.get(close - 1).equals(",") || goesOn && forms.get(close - 1).equals(".")) {
      return false;
    }
    for (int i = open + 1; i < close - 1; i++) {
      if (".?!;:".contains(forms.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWord(String form) {
    return Character.isLetterOrDigit(form.charAt(form.length() - 1));
  }

  /** Returns the tokens with the marks in their places, each under the head of its words. */
  static List<Token> withMarks(List<Token> parsed, List<Token> marks) {
    List<Token> all = new ArrayList<>();
    int[] places = new int[parsed.size()];
    int next = 0;
    for (Token token : parsed) {
      while (next < marks.size() && marks.get(next).span().start() < token.span().start()) {
        all.add(marks.get(next++));
      }
      places[token.index()] = all.size();
      all.add(token);
    }
    while (next < marks.size()) {
      all.add(marks.get(next++));
    }
    for (int i = 0; i < all.size(); i++) {
      Token token = all.get(i);
      boolean mark = marks.contains(token);
      int head = mark || token.head() < 0 ? token.head() : places[token.head()];
      all.set(
          i,
          new Token(
              i, token.span(), token.form(), token.lemma(), token.pos(), head, token.relation()));
    }
    int open = -1;
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).head() == UNHUNG) {
        if (open < 0) {
          open = i;
        } else {
          int top = top(all, open, i);
          all.set(open, all.get(open).under(top, "punct"));
          all.set(i, all.get(i).under(top, "punct"));
          open = -1;
        }
      }
    }
    return all;
  }

  /** The word of the phrase that hangs on one outside. */
  private static int top(List<Token> all, int open, int close) {
    int at = open + 1;
    for (int steps = 0; steps < all.size(); steps++) {
      int head = all.get(at).head();
      if (head <= open || head >= close) {
        return at;
      }
      at = head;
    }
    return at;
  }
}
