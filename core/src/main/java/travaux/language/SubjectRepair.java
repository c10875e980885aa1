package travaux.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives clauses the subject that the parser hung elsewhere: on the clause before ("had no comment
 * and the ministry did not reply"), on a preposition ("left hours after the envoy, Mora, spoke"),
 * on the verb a second time ("the ministers of Peru, the bloc and Japan met"), on the verb above as
 * its object ("agreed the embargo should end"), on a day before them ("On Monday, Zog, and Mora
 * met").
 */
final class SubjectRepair {

  private static final Set<String> TIMES = Set.of("after", "as", "before", "since", "until");

  private final List<Token> tokens;

  private SubjectRepair(List<Token> tokens) {
    this.tokens = new ArrayList<>(tokens);
  }

  /** Returns the tokens with mended subjects. */
  static List<Token> mend(List<Token> tokens) {
    SubjectRepair repair = new SubjectRepair(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      repair.timed(i);
      repair.joined(i);
      repair.listed(i);
      repair.reported(i);
      repair.unmarked(i);
      repair.fronted(i);
      repair.done(i);
    }
    return repair.tokens;
  }

  /** "The ministry had no comment and the envoy did not reply": who did not reply is the envoy. */
  private void joined(int i) {
    Token verb = tokens.get(i);
    if (!isSubjectless(i) || !verb.relation().equals("conj") && !isLoose(i)) {
      return;
    }
    Token noun = above(firstOfVerb(i) - 1, "conj");
    boolean joined =
        noun != null
            && noun.isNoun()
            && noun.index() > verb.head()
            && !isPair(noun)
            && isAfter(noun.index(), "and", "but", "while")
            && isBelow(noun.index(), verb.head())
            && !tokens.get(noun.head()).relation().startsWith("nsubj");
    if (joined && noun != null) {
      attach(noun.index(), i, "nsubj");
      attach(i, verb.head(), "conj");
    }
  }

  /** A finite verb that depends on the one before it by no word. */
  private boolean isLoose(int i) {
    Token verb = tokens.get(i);
    return verb.relation().equals("advcl")
        && verb.head() >= 0
        && verb.head() < i
        && tokens.stream()
            .noneMatch(child ->
                child.head() == i
                    && child.index() < i
                    && (child.relation().equals("mark") || child.pos().startsWith("W")));
  }

  /** "As the dispute between Peru and Chile grows". */
  private boolean isPair(Token second) {
    Token first = tokens.get(second.head());
    boolean led = first.relation().equals("pobj") && first.head() >= 0;
    return led
        && (tokens.get(first.head()).lemma().equals("between")
            || TIMES.contains(tokens.get(first.head()).lemma()));
  }

  /** "Spoke hours after the envoy, Mora, released a text": Mora's is a clause of its own. */
  private void timed(int i) {
    Token verb = tokens.get(i);
    if (!isSubjectless(i) || !verb.relation().equals("conj")) {
      return;
    }
    int end = firstOfVerb(i) - 1;
    boolean comma = end >= 0 && tokens.get(end).form().equals(",");
    Token noun = above(comma ? end - 1 : end, "pobj");
    if (noun == null || !noun.isNoun()) {
      return;
    }
    Token after = tokens.get(noun.head());
    boolean below =
        after.head() == verb.head() || after.head() >= 0 && headOf(after.head()) == verb.head();
    boolean free = !hasJoint(verb.head(), after.index(), i);
    if (TIMES.contains(after.lemma()) && below && free) {
      attach(i, verb.head(), "advcl");
      attach(noun.index(), i, "nsubj");
      attach(after.index(), i, "mark");
    }
  }

  /** "The ministers of Peru, the bloc and Japan met": a list that ends in a second subject. */
  private void listed(int i) {
    Token second = tokens.get(i);
    if (!second.relation().equals("nsubj") || second.head() < i) {
      return;
    }
    Token first = subjectBefore(i, second.head());
    int start = begin(i);
    if (first == null || start < 2 || tokens.get(start - 2).isVerb()) {
      return;
    }
    Token mark = tokens.get(start - 1);
    Token member = topEndingAt(start - 2);
    boolean and = mark.lemma().equals("and");
    boolean list = mark.form().equals(",") && hasJoint(i, i, tokens.size());
    boolean inside =
        member.isNoun()
            && (member.relation().equals("pobj") || member.relation().equals("conj"))
            && isBelow(member.index(), first.index());
    if (inside && (and || list)) {
      attach(i, member.index(), "conj");
    }
  }

  /** "Withdraw the troops they say have crossed the line": the troops crossed it. */
  private void reported(int i) {
    Token they = tokens.get(i);
    boolean subject = they.relation().equals("nsubj") && they.pos().equals("PRP");
    if (!subject || i == 0 || i + 2 >= tokens.size() || they.head() != i + 1) {
      return;
    }
    Token noun = tokens.get(i - 1);
    Token say = tokens.get(i + 1);
    int told = say.head();
    boolean aside = say.relation().equals("parataxis") && told > i + 1;
    if (!noun.isNoun() || !aside || !TreeRepair.SAYING.contains(say.lemma())) {
      return;
    }
    if (!isSubjectless(told) || firstOfVerb(told) != i + 2) {
      return;
    }
    int top = noun.index();
    while (top >= 0 && tokens.get(top).head() != told) {
      top = tokens.get(top).head();
    }
    if (top >= 0) {
      Token verb = tokens.get(told);
      attach(top, verb.head(), verb.relation());
    }
    attach(told, noun.index(), "relcl");
  }

  /** "They agreed the embargo should end": what should end is no object of theirs. */
  private void unmarked(int i) {
    Token verb = tokens.get(i);
    boolean content = verb.relation().equals("ccomp") && verb.head() < i && isSubjectless(i);
    // "Announced the personnel moves": a noun taken for a verb has nothing to complete it.
    if (!content || firstOfVerb(i) == i && tokens.stream().noneMatch(each -> completes(each, i))) {
      return;
    }
    for (int at = verb.head() + 1; at < i; at++) {
      Token noun = tokens.get(at);
      boolean object = noun.relation().equals("dobj") && noun.head() == verb.head();
      if (object && noun.isNoun() && isAllBelow(noun, firstOfVerb(i))) {
        boolean passive = tokens.stream().anyMatch(each -> isPassive(each, i));
        attach(at, i, passive ? "nsubjpass" : "nsubj");
        return;
      }
    }
  }

  private static boolean completes(Token token, int verb) {
    return token.head() == verb
        && Set.of("dobj", "attr", "acomp", "ccomp", "xcomp").contains(token.relation());
  }

  private boolean isAllBelow(Token noun, int end) {
    return tokens.subList(noun.index(), end).stream()
        .allMatch(each -> isBelow(each.index(), noun.index()));
  }

  private static boolean isPassive(Token token, int verb) {
    return token.head() == verb && token.relation().equals("auxpass");
  }

  /** "On Monday, the envoy, Mora, and his host met": the envoy is no other word for the day. */
  private void fronted(int i) {
    Token second = tokens.get(i);
    int start = begin(i);
    if (!second.relation().equals("nsubj") || second.head() < i || start < 3) {
      return;
    }
    Token and = tokens.get(start - 1);
    if (!and.relation().equals("cc") || !and.lemma().equals("and") || and.head() < 0) {
      return;
    }
    Token first = tokens.get(and.head());
    boolean aside = first.relation().equals("appos") && first.isNoun() && first.head() >= 0;
    if (!aside || !tokens.get(first.head()).relation().equals("pobj")) {
      return;
    }
    int top = tokens.get(first.head()).head();
    while (top >= 0 && tokens.get(top).head() >= 0 && tokens.get(top).head() != second.head()) {
      top = tokens.get(top).head();
    }
    boolean before = top >= 0 && tokens.get(top).relation().equals("prep") && begin(top) == 0;
    if (before && subjectBefore(i, second.head()) == null) {
      attach(first.index(), second.head(), "nsubj");
      attach(i, first.index(), "conj");
    }
  }

  /** "They condemned the raid by Kenya": who condemns does not do so by Kenya. */
  private void done(int i) {
    Token by = tokens.get(i);
    if (!by.relation().equals("agent") || by.head() < 0 || by.head() > i) {
      return;
    }
    Token object = null;
    boolean active = false;
    for (Token child : tokens) {
      if (child.head() == by.head()) {
        active |= child.relation().equals("nsubj");
        boolean near = child.relation().equals("dobj") && child.index() < i;
        object = near ? child : object;
      }
    }
    if (active && object != null && object.isNoun() && isAllBelow(object, i)) {
      attach(i, object.index(), "prep");
    }
  }

  private boolean isSubjectless(int i) {
    Token verb = tokens.get(i);
    boolean finite = Set.of("VBD", "VBZ", "VBP").contains(verb.pos());
    boolean helped = false;
    for (Token child : tokens) {
      if (child.head() != i) {
        continue;
      }
      if (child.relation().contains("subj")
          || child.lemma().equals("to") && child.relation().equals("aux")) {
        return false;
      }
      boolean aux = child.relation().equals("aux") || child.relation().equals("auxpass");
      helped |= aux && !child.pos().equals("VB");
    }
    return verb.isVerb() && (finite || helped);
  }

  /** Returns the first of the verb and the words that help or negate it. */
  private int firstOfVerb(int verb) {
    int first = verb;
    for (int at = verb - 1; at >= 0 && tokens.get(at).head() == verb; at--) {
      boolean helps =
          switch (tokens.get(at).relation()) {
            case "aux", "auxpass", "neg", "advmod" -> true;
            default -> false;
          };
      if (!helps) {
        return first;
      }
      first = at;
    }
    return first;
  }

  /** Returns what stands so above the last word of a phrase, with no verb between, or null. */
  private @Nullable Token above(int end, String relation) {
    int at = end;
    while (at >= 0 && !tokens.get(at).isVerb()) {
      if (tokens.get(at).relation().equals(relation)) {
        return tokens.get(at);
      }
      at = tokens.get(at).head();
    }
    return null;
  }

  /** Returns the noun of the phrase that ends at the place. */
  private Token topEndingAt(int end) {
    Token at = tokens.get(end);
    while (at.head() >= 0 && !at.relation().equals("conj") && !isTop(at)) {
      at = tokens.get(at.head());
    }
    return at;
  }

  private static boolean isTop(Token token) {
    return switch (token.relation()) {
      case "dobj", "nsubj", "nsubjpass", "attr", "appos" -> true;
      case "pobj" -> true;
      default -> false;
    };
  }

  private Token topStartingAt(int start) {
    Token at = tokens.get(start);
    while (at.relation().equals("compound")) {
      at = tokens.get(at.head());
    }
    return at;
  }

  private @Nullable Token subjectBefore(int i, int verb) {
    for (Token token : tokens.subList(0, i)) {
      if (token.head() == verb && token.relation().equals("nsubj") && token.isNoun()) {
        return token;
      }
    }
    return null;
  }

  private boolean isAfter(int noun, String... words) {
    int start = begin(noun);
    return start > 0 && Set.of(words).contains(tokens.get(start - 1).lemma());
  }

  /** Says whether a conjunction between the two places joins something to the word. */
  private boolean hasJoint(int head, int from, int to) {
    return tokens.subList(from, to).stream()
        .anyMatch(token -> token.head() == head && token.relation().equals("cc"));
  }

  private int headOf(int i) {
    return tokens.get(i).head();
  }

  private int begin(int i) {
    int first = i;
    for (int at = i - 1; at >= 0 && isBelow(at, i); at--) {
      if (!tokens.get(at).relation().equals("punct")) {
        first = at;
      }
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
