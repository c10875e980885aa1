package travaux.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mends clauses that belong to the noun right before them and that the parser hangs on the verb:
 * "in the first step to come from the talks", "raised fears this would end it", "the announcement
 * last year that he would leave", "the importance of Peru opening its ports", "announced terms of a
 * deal that he praised as fair".
 */
final class NounClauseRepair {

  private static final Set<String> RANK =
      Set.of("first", "second", "last", "latest", "only", "next");

  private static final Set<String> AWAITING =
      Set.of("deadline", "need", "time", "chance", "opportunity", "way", "reason");

  /** Nouns that tell what is to be done, and stand in "as part of", "in a". */
  private static final Set<String> AIMING =
      Set.of("agreement", "attempt", "bid", "campaign", "deal", "drive", "plan", "push");

  private static final Set<String> FEARS =
      Set.of("belief", "concern", "doubt", "expectation", "fear", "hope", "speculation", "worry");

  private static final Set<String> TALKS =
      Set.of("talk", "negotiation", "discussion", "consultation", "meeting", "conversation");

  private static final Set<String> ABOUT = Set.of("on", "about", "over", "regarding");

  private static final Set<String> OPEN =
      Set.of("chance", "danger", "idea", "importance", "likelihood", "possibility", "prospect");

  private static final Set<String> ANNOUNCING =
      Set.of(
          "announce", "describe", "outline", "present", "propose", "release", "reveal", "unveil");

  private final List<Token> tokens;

  private NounClauseRepair(List<Token> tokens) {
    this.tokens = new ArrayList<>(tokens);
  }

  static List<Token> mend(List<Token> tokens) {
    NounClauseRepair repair = new NounClauseRepair(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      repair.clause(i);
      repair.relative(i);
      repair.partner(i);
    }
    return repair.tokens;
  }

  /** "Talks on the river with Peru": with whom, and not what the river has. */
  private void partner(int i) {
    Token with = tokens.get(i);
    boolean below = with.lemma().equals("with") && with.relation().equals("prep");
    if (!below || with.head() < 1 || with.head() > i) {
      return;
    }
    Token matter = tokens.get(with.head());
    Token about = matter.head() < 0 ? matter : tokens.get(matter.head());
    Token talks = about.head() < 0 ? about : tokens.get(about.head());
    if (matter.relation().equals("pobj")
        && ABOUT.contains(about.lemma())
        && TALKS.contains(talks.lemma())) {
      tokens.set(i, with.under(talks.index(), "prep"));
    }
  }

  /** "The port, on which Peru insists, would stay open": one subject is the later verb's. */
  private void relative(int i) {
    Token verb = tokens.get(i);
    List<Token> subjects =
        tokens.stream()
            .filter(each -> each.head() == i && each.relation().equals("nsubj"))
            .filter(each -> each.index() < i)
            .toList();
    if (subjects.size() != 2 || !verb.isVerb()) {
      return;
    }
    int noun = subjects.get(0).index();
    int own = subjects.get(1).index();
    boolean which =
        tokens.subList(noun, own).stream()
            .anyMatch(each ->
                each.pos().startsWith("W")
                    && each.relation().equals("pobj")
                    && tokens.get(each.head()).head() == i);
    Optional<Token> main =
        tokens.stream()
            .filter(each -> each.head() == i && each.index() > i + 1 && each.isVerb())
            .filter(each -> Set.of("ccomp", "conj", "parataxis").contains(each.relation()))
            .filter(each -> tokens.get(i + 1).form().equals(","))
            .findFirst()
            .filter(each ->
                tokens.stream()
                    .noneMatch(
                        one -> one.head() == each.index() && one.relation().startsWith("nsubj")));
    if (which && main.isPresent()) {
      int later = main.get().index();
      tokens.set(later, main.get().under(verb.head(), verb.relation()));
      tokens.set(noun, subjects.get(0).under(later, "nsubj"));
      tokens.set(i, verb.under(noun, "relcl"));
    }
  }

  private void clause(int i) {
    Token verb = tokens.get(i);
    if (verb.head() < 0 || verb.head() > i || !verb.isVerb()) {
      return;
    }
    int first = first(i);
    Token noun = first < 2 ? verb : tokens.get(first - 1);
    if (noun.index() <= verb.head() || isBelow(noun, i)) {
      return;
    }
    switch (verb.relation()) {
      case "xcomp" -> aim(verb, noun, first);
      case "advcl" -> {
        aim(verb, noun, first);
        gerund(verb, noun, first);
      }
      case "ccomp" -> {
        fact(verb, noun, first);
        description(verb, noun, first);
      }
      default -> {}
    }
  }

  /** "In the first step to come from the talks", "ahead of a deadline for Peru to decide". */
  private void aim(Token verb, Token noun, int first) {
    Token mark = tokens.get(first);
    boolean to = mark.pos().equals("TO");
    boolean ranked = to && (hasChild(noun, RANK) || AIMING.contains(noun.lemma()));
    boolean awaited =
        mark.lemma().equals("for")
            && mark.relation().equals("mark")
            && AWAITING.contains(noun.lemma());
    if (noun.isNoun() && noun.relation().equals("pobj") && (ranked || awaited)) {
      hang(verb, noun, "relcl");
    }
  }

  /** "The importance of Peru opening its ports". */
  private void gerund(Token verb, Token noun, int first) {
    Token of = noun.head() < 0 ? noun : tokens.get(noun.head());
    boolean open =
        of.lemma().equals("of")
            && of.head() >= 0
            && of.head() < of.index()
            && OPEN.contains(tokens.get(of.head()).lemma());
    if (open && first == verb.index() && verb.pos().equals("VBG") && noun.isNoun()) {
      hang(verb, noun, "acl");
    }
  }

  /** "Warned of delays, raising fears this would end it", "the warning last year that ...". */
  private void fact(Token verb, Token before, int first) {
    Token noun = before;
    boolean time = before.relation().equals("npadvmod") && before.head() > verb.head();
    if (time && tokens.get(before.head()).isNoun() && tokens.get(first).lemma().equals("that")) {
      noun = tokens.get(before.head());
      if (!noun.relation().equals("pobj")) {
        return;
      }
    } else if (!FEARS.contains(noun.lemma()) || noun.head() == verb.head()) {
      return;
    }
    if (noun.isNoun()) {
      hang(verb, noun, "acl");
    }
  }

  /** "Announced terms of a deal that he praised as fair": what is announced is the noun. */
  private void description(Token verb, Token noun, int first) {
    Token over = tokens.get(verb.head());
    boolean that = tokens.get(first).lemma().equals("that");
    boolean announced =
        tokens.stream()
            .anyMatch(each ->
                each.head() == over.index()
                    && each.relation().equals("dobj")
                    && each.index() > over.index()
                    && each.index() < first);
    boolean whole =
        tokens.stream()
            .anyMatch(each ->
                each.head() == verb.index()
                    && (each.relation().equals("dobj")
                        || each.relation().equals("attr")
                        || each.relation().equals("acomp")
                        || each.relation().equals("ccomp")
                        || each.relation().equals("xcomp")));
    if (that && announced && !whole && noun.isNoun() && ANNOUNCING.contains(over.lemma())) {
      hang(verb, noun, "relcl");
    }
  }

  private void hang(Token verb, Token noun, String relation) {
    tokens.set(verb.index(), verb.under(noun.index(), relation));
  }

  private boolean hasChild(Token head, Set<String> lemmas) {
    return tokens.stream()
        .anyMatch(each -> each.head() == head.index() && lemmas.contains(each.lemma()));
  }

  private int first(int head) {
    return tokens.stream()
        .filter(each -> isBelow(each, head) && !each.relation().equals("punct"))
        .mapToInt(Token::index)
        .min()
        .orElse(head);
  }

  private boolean isBelow(Token token, int head) {
    @Nullable Token at = token;
    for (int steps = 0; at != null && steps < tokens.size(); steps++) {
      if (at.index() == head) {
        return true;
      }
      at = at.head() < 0 ? null : tokens.get(at.head());
    }
    return false;
  }
}
