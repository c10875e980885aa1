package travaux.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Gives a clause back what the parser hung on the clause behind the joint: its object ("received
 * two offers from the south but no permits have been given"), the day ("raised the fees last May,
 * saying the port was full").
 */
final class JointRepair {

  private final List<Token> tokens;

  private JointRepair(List<Token> tokens) {
    this.tokens = new ArrayList<>(tokens);
  }

  /** Returns the tokens with the objects and days where they belong. */
  static List<Token> mend(List<Token> tokens) {
    JointRepair repair = new JointRepair(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      repair.object(i);
      repair.day(i);
    }
    return repair.tokens;
  }

  /** "Received two offers from the south but no permits have been given": two offers received. */
  private void object(int i) {
    Token noun = tokens.get(i);
    if (!noun.relation().startsWith("nsubj") || !noun.isNoun() || noun.head() < i) {
      return;
    }
    Token later = tokens.get(noun.head());
    Token verb = later.head() < 0 ? later : tokens.get(later.head());
    boolean joined = later.relation().equals("conj") && verb.isVerb() && verb.index() < i;
    if (!joined || begin(i) != verb.index() + 1 || has(verb, "dobj")) {
      return;
    }
    for (int at = i + 1; at < later.index(); at++) {
      Token second = tokens.get(at);
      int start = begin(at);
      boolean subject =
          second.relation().equals("conj")
              && second.isNoun()
              && isBelow(at, i)
              && tokens.get(start - 1).relation().equals("cc")
              && tokens.get(start - 1).lemma().equals("but")
              && isHelped(at + 1, later.index());
      if (subject) {
        attach(start - 1, verb.index(), "cc");
        attach(at, later.index(), noun.relation());
        attach(i, verb.index(), "dobj");
        return;
      }
    }
  }

  /** "Raised the fees last May, saying the port was full": they were raised in May. */
  private void day(int i) {
    Token day = tokens.get(i);
    boolean before = day.relation().equals("npadvmod") && day.head() > i + 2;
    if (!before || !tokens.get(i + 1).form().equals(",")) {
      return;
    }
    Token saying = tokens.get(i + 2);
    boolean participle =
        saying.pos().equals("VBG")
            && saying.relation().equals("advcl")
            && saying.head() >= 0
            && saying.head() < begin(i);
    if (participle && isBelow(day.head(), saying.index())) {
      attach(i, saying.head(), "npadvmod");
    }
  }

  /** Says whether nothing but what helps the verb stands between the place and the verb. */
  private boolean isHelped(int from, int verb) {
    return tokens.subList(from, verb).stream()
        .allMatch(word ->
            word.head() == verb
                && Set.of("aux", "auxpass", "neg", "advmod").contains(word.relation()));
  }

  private boolean has(Token verb, String relation) {
    return tokens.stream()
        .anyMatch(word -> word.head() == verb.index() && word.relation().equals(relation));
  }

  private int begin(int top) {
    int first = top;
    while (first > 0 && isBelow(first - 1, top)) {
      first--;
    }
    return first;
  }

  private boolean isBelow(int i, int top) {
    int at = i;
    while (at >= 0 && at != top) {
      at = tokens.get(at).head();
    }
    return at == top;
  }

  private void attach(int i, int head, String relation) {
    tokens.set(i, tokens.get(i).under(head, relation));
  }
}
