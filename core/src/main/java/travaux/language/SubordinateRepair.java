package travaux.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mends clauses of which the parser took the first words for a phrase: in "left after the minister
 * rejected the plan", "fares rise as the dispute deepens" the minister and the dispute are
 * subjects.
 *
 * <p>Trap: "left after the talks and rejected the plan" goes on with the same subject; only a verb
 * right behind the phrase, without a subject of its own, is taken for the phrase's.
 */
final class SubordinateRepair {

  private static final Set<String> LEADING =
      Set.of("after", "as", "before", "once", "since", "till", "until");

  private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ");

  private static final Set<String> CLAUSE = Set.of("ccomp", "advcl", "parataxis", "dep");

  private static final Set<String> CONDITIONAL =
      Set.of("as", "if", "once", "provided", "providing", "that", "unless", "until");

  private static final int MOST_ADVERBS = 2;

  private static final int WIDEST = 4;

  private final List<Token> tokens;

  private SubordinateRepair(List<Token> tokens) {
    this.tokens = new ArrayList<>(tokens);
  }

  static List<Token> mend(List<Token> tokens) {
    SubordinateRepair repair = new SubordinateRepair(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      repair.clause(i);
      repair.hung(i);
      repair.condition(i);
      repair.opening(i);
    }
    return repair.tokens;
  }

  /** "Would not stand and count wrecks if they moved": a condition is of a verb. */
  private void hung(int i) {
    Token mark = tokens.get(i);
    boolean opens =
        mark.relation().equals("mark")
            && mark.head() >= 0
            && Set.of("if", "unless").contains(mark.lemma());
    Token verb = opens ? tokens.get(mark.head()) : mark;
    if (!opens || !verb.relation().equals("advcl") || !tokens.get(verb.head()).isNoun()) {
      return;
    }
    Token up = tokens.get(verb.head());
    while (up.head() >= 0 && !up.isVerb()) {
      up = tokens.get(up.head());
    }
    if (up.isVerb() && up.index() < i) {
      tokens.set(verb.index(), verb.under(up.index(), "advcl"));
    }
  }

  private void clause(int i) {
    Token mark = tokens.get(i);
    boolean leads =
        mark.relation().equals("prep")
            && mark.head() >= 0
            && LEADING.contains(mark.form().toLowerCase(Locale.ROOT))
            && (i == 0 || !Set.of("such", "as").contains(tokens.get(i - 1).lemma()))
            // "Is seen as a hawk".
            && !(mark.lemma().equals("as")
                && TreeRepair.CALLING.contains(tokens.get(mark.head()).lemma()));
    Token subject = leads ? object(i) : null;
    Token verb = subject == null ? null : verb(i, subject.index());
    if (subject == null || verb == null) {
      return;
    }
    int clause = verb.index();
    if (isBelow(i, clause)) {
      int main = i;
      while (tokens.get(main).head() != clause) {
        main = tokens.get(main).head();
      }
      Token first = tokens.get(main);
      if (!first.isVerb() || main > i || !CLAUSE.contains(first.relation())) {
        return;
      }
      attach(main, verb.head(), verb.relation());
    }
    int over = mark.head();
    while (over >= 0 && !tokens.get(over).isVerb()) {
      over = tokens.get(over).head();
    }
    if (over < 0 || over == clause) {
      return;
    }
    attach(clause, over, "advcl");
    attach(subject.index(), clause, "nsubj");
    attach(i, clause, "mark");
  }

  /** "It would sign if Chile left the bay, freed the crew and paid": all that is asked of Chile. */
  private void condition(int i) {
    Token second = tokens.get(i);
    boolean listed =
        second.relation().equals("conj")
            && FINITE.contains(second.pos())
            && second.head() >= 0
            && second.head() < i
            && tokens.get(i - 1).form().equals(",")
            && !TreeRepair.SAYING.contains(second.lemma())
            && !TreeRepair.ADDING.contains(second.lemma())
            && tokens.stream()
                .anyMatch(each ->
                    each.head() == i
                        && each.index() > i
                        && each.relation().equals("conj")
                        && each.pos().equals(second.pos()));
    if (!listed || hasChild(i, "nsubj", "nsubjpass", "aux", "auxpass", "expl")) {
      return;
    }
    for (int at = i - 1; at > second.head(); at--) {
      Token first = tokens.get(at);
      boolean conditional =
          first.relation().equals("advcl")
              && first.pos().equals(second.pos())
              && hasChild(at, "nsubj", "expl")
              && tokens.stream()
                  .anyMatch(
                      mark -> mark.head() == first.index() && CONDITIONAL.contains(mark.lemma()));
      if (conditional) {
        attach(i, at, "conj");
        return;
      }
    }
  }

  /** "If Chile leaves the bay, frees the crew and pays, Peru will sign": what Peru will do. */
  private void opening(int i) {
    Token second = tokens.get(i);
    boolean candidate =
        i > 0
            && FINITE.contains(second.pos())
            && tokens.get(i - 1).form().equals(",")
            && !hasChild(i, "nsubj", "nsubjpass", "aux", "auxpass", "expl");
    Token first = candidate ? child(i, "advcl", second.pos()) : null;
    Token last = candidate ? child(i, "conj", second.pos()) : null;
    boolean conditional =
        first != null
            && last != null
            && first.index() < i
            && last.index() > i
            && hasChild(first.index(), "nsubj", "expl")
            && !hasChild(last.index(), "nsubj", "nsubjpass")
            && tokens.stream()
                .anyMatch(
                    mark -> mark.head() == first.index() && CONDITIONAL.contains(mark.lemma()));
    if (first == null || last == null || !conditional) {
      return;
    }
    for (Token main : List.copyOf(tokens.subList(last.index() + 1, tokens.size()))) {
      boolean own =
          main.isVerb()
              && (main.head() == i || main.head() == last.index() || main.head() < 0)
              && hasChild(main.index(), "nsubj", "nsubjpass", "expl");
      if (own) {
        attach(main.index(), second.head(), second.relation());
        attach(i, first.index(), "conj");
        attach(first.index(), main.index(), "advcl");
        return;
      }
    }
  }

  private @Nullable Token child(int head, String relation, String tag) {
    return tokens.stream()
        .filter(each -> each.head() == head && each.relation().equals(relation))
        .filter(each -> each.pos().equals(tag))
        .findFirst()
        .orElse(null);
  }

  private boolean hasChild(int head, String... relations) {
    Set<String> all = Set.of(relations);
    return tokens.stream().anyMatch(each -> each.head() == head && all.contains(each.relation()));
  }

  private @Nullable Token object(int preposition) {
    return tokens.stream()
        .filter(each -> each.head() == preposition && each.relation().equals("pobj"))
        .filter(each -> each.index() > preposition)
        .findFirst()
        .orElse(null);
  }

  /** The finite verb right behind the phrase, when it lacks a subject. */
  private @Nullable Token verb(int mark, int object) {
    int at = mark + 1;
    int commas = 0;
    while (at < tokens.size() && isBelow(at, object) && !FINITE.contains(tokens.get(at).pos())) {
      commas += tokens.get(at).form().equals(",") ? 1 : 0;
      at++;
    }
    for (int adverbs = 0; adverbs < MOST_ADVERBS && at < tokens.size(); adverbs++) {
      at += tokens.get(at).pos().equals("RB") ? 1 : 0;
    }
    if (at >= tokens.size() || at <= object || commas % 2 == 1) {
      return null;
    }
    Token first = tokens.get(at);
    boolean helps = first.relation().startsWith("aux") && first.head() > at;
    boolean finite = FINITE.contains(first.pos()) || first.pos().equals("MD");
    Token verb = helps ? tokens.get(first.head()) : first;
    boolean fits = finite && verb.isVerb() && verb.index() - at <= WIDEST;
    boolean own = hasChild(verb.index(), "nsubj", "nsubjpass", "csubj", "csubjpass", "expl");
    return fits && !own && !isBelow(verb.index(), object) ? verb : null;
  }

  private boolean isBelow(int i, int top) {
    int at = i;
    for (int steps = 0; at >= 0 && at != top && steps < tokens.size(); steps++) {
      at = tokens.get(at).head();
    }
    return at == top;
  }

  private void attach(int i, int head, String relation) {
    tokens.set(i, tokens.get(i).under(head, relation));
  }
}
