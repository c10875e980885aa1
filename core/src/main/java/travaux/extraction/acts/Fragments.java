package travaux.extraction.acts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import travaux.extraction.rules.Match;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Span;

/**
 * Contents that say nothing by themselves: "where he was staying", "in earlier talks", "have failed
 * before", "a demand of his own".
 */
final class Fragments {

  private static final Set<String> RELATIVE = Set.of("where", "who", "which", "whose", "whom");

  private static final Set<String> ASKING =
      Set.of("ask", "explain", "know", "question", "specify", "wonder");

  /** Words of a phrase of time or place; what is longer is a clause that the parser broke. */
  private static final int LONGEST_PHRASE = 12;

  /** It names a refusal, and nothing else. */
  private static final String OBJECTION = "objection";

  private static final Set<String> NAMES =
      Set.of(
          "appeal",
          "call",
          "demand",
          OBJECTION,
          "offer",
          "proposal",
          "request",
          "threat",
          "warning");

  private static final Set<Act> NAMED =
      Set.of(Act.DEMAND, Act.WARN, Act.PROMISE, Act.PROPOSE, Act.ACCUSE);

  /** Words that only point to a deed or a thing. */
  private static final Set<String> HOLLOW =
      Set.of("do", "make", "take", "so", "to", "something", "thing", "step", "move", "position");

  private Fragments() {}

  /** Says whether the words are no content of the match. */
  static boolean is(Match match, Act act, List<Span> words) {
    if (act != Act.STATE || words.isEmpty()) {
      return false;
    }
    Sentence sentence = match.sentence();
    List<Token> tokens = words.stream().flatMap(span -> sentence.tokensIn(span).stream()).toList();
    if (tokens.isEmpty() || isQuoted(sentence, tokens.get(0))) {
      return false;
    }
    Optional<Token> top =
        tokens.stream()
            .filter(token -> sentence.head(token).filter(tokens::contains).isEmpty())
            .findFirst();
    return saysNothing(sentence, words) && !ASKING.contains(match.head().lemma())
        || top.filter(token -> isWithoutSubject(sentence, token, tokens.get(0))).isPresent();
  }

  /** "Made a demand of its own", "the warning that it sent": the words only name the act. */
  static boolean areItsName(Match match, Act act, List<Span> words) {
    if (!NAMED.contains(act) && act != Act.REJECT) {
      return false;
    }
    Sentence sentence = match.sentence();
    return match.trigger().stream()
        .filter(token -> token.isNoun() && NAMES.contains(token.lemma()))
        .filter(token -> token.lemma().equals(OBJECTION) == (act == Act.REJECT))
        .filter(token -> isIn(words, token))
        .filter(token -> sentence.head(token).filter(up -> isIn(words, up)).isEmpty())
        .anyMatch(token ->
            sentence.children(token).stream()
                .noneMatch(child ->
                    isIn(words, child)
                        && (child.relation().equals("acl")
                            || child.relation().equals("appos")
                            || child.relation().equals("nmod")
                                && (child.isNoun() || act == Act.PROPOSE)
                            || child.relation().equals("prep") && !child.lemma().equals("of"))));
  }

  /** "Sent a warning, saying that ...": what the act is about where its noun only names it. */
  static List<Span> said(Match match) {
    Sentence sentence = match.sentence();
    return match.trigger().stream()
        .flatMap(token -> sentence.children(token).stream())
        .filter(child -> child.lemma().equals("say") && child.pos().equals("VBG"))
        .filter(child -> child.relation().equals("advcl") || child.relation().equals("acl"))
        .flatMap(child -> sentence.child(child, "ccomp").stream())
        .findFirst()
        .map(clause -> Contents.words(sentence, clause, false, List.of()))
        .orElse(List.of());
  }

  /** "Agreed to do so", "a step it would not take": the words point to what they do not name. */
  static boolean areHollow(Sentence sentence, List<Span> words) {
    List<Token> tokens = words.stream().flatMap(span -> sentence.tokensIn(span).stream()).toList();
    boolean names =
        tokens.stream()
            .anyMatch(token ->
                !token.relation().startsWith("aux")
                    && !token.relation().equals("det")
                    && !token.relation().equals("neg")
                    && !token.pos().equals("PRP")
                    && !HOLLOW.contains(token.lemma()));
    return !names && tokens.stream().anyMatch(token -> HOLLOW.contains(token.lemma()));
  }

  private static boolean isIn(List<Span> words, Token token) {
    return words.stream().anyMatch(span -> span.contains(token.span()));
  }

  private static boolean isQuoted(Sentence sentence, Token first) {
    return first.index() > 0 && sentence.tokens().get(first.index() - 1).pos().equals("``");
  }

  /**
   * "Where he was staying", "which ... was wrong", "in earlier talks": the words lack what they are
   * about, or tell only when or where it was said.
   */
  static boolean saysNothing(Sentence sentence, List<Span> words) {
    List<Token> first = sentence.tokensIn(words.get(0));
    if (first.isEmpty() || isQuoted(sentence, first.get(0))) {
      return false;
    }
    boolean relative = RELATIVE.contains(first.get(0).form()) && first.get(0).pos().startsWith("W");
    List<Token> all = words.stream().flatMap(span -> sentence.tokensIn(span).stream()).toList();
    return relative || isGap(sentence, words) || isPhrase(sentence, all);
  }

  /** "The dues that he said were owed": the clause lacks what is owed. */
  private static boolean isGap(Sentence sentence, List<Span> words) {
    List<Token> first = sentence.tokensIn(words.get(0));
    List<Token> next = words.size() > 1 ? sentence.tokensIn(words.get(1)) : List.of();
    return first.size() == 1
        && (first.get(0).lemma().equals("that") || first.get(0).lemma().equals("what"))
        && !next.isEmpty()
        && (next.get(0).isVerb() || next.get(0).relation().startsWith("aux"));
  }

  /** "In earlier talks": when or where it was said. */
  private static boolean isPhrase(Sentence sentence, List<Token> tokens) {
    Token first = tokens.get(0);
    int next = tokens.get(tokens.size() - 1).index() + 1;
    return tokens.size() <= LONGEST_PHRASE
        && first.pos().equals("IN")
        && first.relation().equals("prep")
        && tokens.stream().noneMatch(Fragments::makesClause)
        && next < sentence.tokens().size()
        && sentence.tokens().get(next).form().equals(",");
  }

  private static boolean makesClause(Token token) {
    return token.relation().startsWith("nsubj") || token.relation().startsWith("aux");
  }

  /** "The efforts that they say have failed". */
  private static boolean isWithoutSubject(Sentence sentence, Token top, Token first) {
    boolean finite =
        switch (top.pos()) {
          case "VBD", "VBZ", "VBP" -> true;
          default ->
              sentence.children(top, "aux").stream()
                  .anyMatch(aux -> Set.of("VBD", "VBZ", "VBP", "MD").contains(aux.pos()));
        };
    boolean bare = first.index() == top.index() || first.relation().startsWith("aux");
    // "In a talk with the radio aired on Sunday, he said": when it was said.
    boolean phrase =
        first.relation().equals("prep")
            && first.head() == top.index()
            && sentence.head(top).filter(said -> said.index() > top.index()).isPresent();
    return finite
        && (bare || phrase)
        && (top.relation().equals("relcl") || top.relation().equals("ccomp"))
        && sentence.child(top, "nsubj", "nsubjpass", "csubj", "expl").isEmpty();
  }
}
