package travaux.extraction.events;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.language.Clause;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.When;

/** Whether what a noun names is told as having taken place or as planned, not as wished for. */
final class Reality {

  /** Verbs whose object need not come about. */
  static final Set<String> OPEN =
      Set.of(
          "propose",
          "demand",
          "want",
          "request",
          "suggest",
          "offer",
          "reject",
          "refuse",
          "ask",
          "urge",
          "seek",
          "oppose",
          "consider",
          "need",
          "hope",
          "favour",
          "favor",
          "prevent",
          "deter",
          "avert",
          "threaten",
          "authorize",
          "authorise",
          "avoid",
          "rule",
          "discuss",
          "fear",
          "require",
          "support");

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  /** What only what takes place does. */
  private static final Set<String> HAPPEN =
      Set.of(
          "begin",
          "start",
          "open",
          "end",
          "conclude",
          "resume",
          "continue",
          "take",
          "occur",
          "happen",
          "collapse",
          "last",
          "wrap");

  /** "The third day of the talks", "on the sidelines of a summit". */
  static final Set<String> PART =
      Set.of(
          "day",
          "week",
          "round",
          "start",
          "beginning",
          "end",
          "opening",
          "conclusion",
          "sideline",
          "sidelines",
          "margin",
          "margins",
          "wake",
          "aftermath",
          "eve",
          "site",
          "scene");

  private static final Set<String> BEFORE =
      Set.of("before", "from", "of", "to", "about", "behind", "by", "until");

  /** Before what has taken place or is known to. */
  private static final Set<String> GIVEN =
      Set.of("at", "during", "after", "following", "since", "in", "amid");

  private static final Set<String> UNREAL = Set.of("could", "might", "may", "should", "can");

  /**
   * "At a meeting", "the talks began", "the attack in Oslo": it is told as having taken place, or
   * as known.
   */
  static boolean isGiven(Sentence sentence, Token noun, @Nullable String place, When when) {
    boolean known =
        sentence.children(noun).stream()
            .anyMatch(child ->
                child.relation().equals("poss")
                    || child.relation().equals("det")
                        && DEFINITE.contains(child.form().toLowerCase(Locale.ROOT)));
    Token up = sentence.head(noun).orElse(noun);
    if (noun.relation().equals("pobj")) {
      boolean at =
          GIVEN.contains(up.lemma())
              || known && BEFORE.contains(up.lemma())
              || up.lemma().equals("of")
                  && sentence.head(up).filter(of -> PART.contains(of.lemma())).isPresent();
      if (at) {
        return isReal(sentence, up);
      }
    }
    boolean happens =
        noun.relation().startsWith("nsubj")
            && HAPPEN.contains(up.lemma())
            && isReal(sentence, noun);
    boolean specific = known && (place != null || when.words() != null);
    return happens || specific && isReal(sentence, noun);
  }

  /** Nothing above is supposed, denied or wished for. */
  private static boolean isReal(Sentence sentence, Token from) {
    for (Token at = from; at.head() >= 0; at = sentence.head(at).orElseThrow()) {
      Token up = sentence.head(at).orElseThrow();
      boolean unreal =
          up.isVerb()
              && (isUnreal(sentence, up)
                  || OPEN.contains(up.lemma())
                  || Clause.isConditional(sentence, up));
      if (unreal) {
        return false;
      }
      if (up.isVerb()) {
        return true;
      }
    }
    return true;
  }

  static boolean isAskedFor(Sentence sentence, Token noun) {
    Optional<Token> preposition = sentence.head(noun);
    return preposition.filter(up -> up.lemma().equals("for")).isPresent()
        && preposition
            .flatMap(sentence::head)
            .filter(up -> Set.of("call", "ask", "press", "push", "demand").contains(up.lemma()))
            .isPresent();
  }

  static boolean isUnreal(Sentence sentence, Token verb) {
    // "Is not expected until Thursday" is expected then.
    boolean until =
        sentence.children(verb, "prep").stream().anyMatch(each -> each.lemma().equals("until"));
    return !sentence.children(verb, "neg").isEmpty() && !until
        || sentence.children(verb, "aux").stream().anyMatch(aux -> UNREAL.contains(aux.lemma()));
  }

  /** "Will speak before the vote", "plans to meet her at the summit": it is still to come. */
  static boolean isToCome(Sentence sentence, Token noun) {
    Token at = sentence.head(noun).orElse(noun);
    boolean past = Set.of("after", "since", "following", "from", "of").contains(at.lemma());
    while (!past && at.head() >= 0 && !at.isVerb()) {
      at = sentence.tokens().get(at.head());
    }
    Token verb = at;
    return !past
        && verb.isVerb()
        && (Clause.hasTo(sentence, verb)
            || sentence.children(verb, "aux").stream().anyMatch(a -> a.lemma().equals("will")));
  }

  private Reality() {}
}
