package travaux.extraction.acts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Span;

/** Tells a matter from its opposite by what stands over it: "the end of", "no question of". */
final class MatterSign {

  /** Nouns that stand between a matter and what turns it round: "no question of leaving". */
  private static final Set<String> LIGHT =
      Set.of(
          "question",
          "possibility",
          "idea",
          "need",
          "way",
          "plan",
          "process",
          "intention",
          "chance",
          "talk",
          "end",
          "stop",
          "halt");

  /** What says that something is to be done. */
  private static final Set<String> TEXTS =
      Set.of("agreement", "deal", "accord", "treaty", "pact", "resolution", "proposal", "plan");

  /** What ties a matter to what turns it round: "the end of", "refrain from", "run out of". */
  private static final Set<String> OVER = Set.of("of", "from", "to", "on", "out", "off", "for");

  /** What is done to a matter without changing it: "enlargement not be allowed". */
  private static final Set<String> LET =
      Set.of("allow", "permit", "happen", "continue", "occur", "accept", "tolerate", "take");

  /** What one does with a matter that will be, whether one does it or not. */
  private static final Set<String> AHEAD = Set.of("wait", "forget", "doubt");

  private static final Set<String> WANT =
      Set.of("want", "like", "see", "have", "get", "need", "wish");

  private final MatterWords list;

  MatterSign(MatterWords list) {
    this.list = list;
  }

  /** "Not to expand or deploy": what is denied of the first is denied of the other. */
  static boolean isDeniedBefore(Sentence sentence, Token token) {
    Token first = sentence.head(token).orElse(token);
    boolean or = sentence.children(first, "cc").stream().anyMatch(cc -> cc.lemma().equals("or"));
    return token.relation().equals("conj")
        && or
        && !sentence.children(first, "neg").isEmpty()
        && sentence.children(token, "neg").isEmpty();
  }

  /** "Will not have to send", "did not need approval": neither the matter nor its opposite. */
  static boolean isUnclear(Sentence sentence, Token token, Turn turn) {
    Token at = token;
    if (turn.top().lemma().equals("without")) {
      return false;
    }
    while (at.head() >= 0
        && !at.relation().equals("ccomp")
        && !at.relation().equals("advcl")
        && !at.relation().equals("relcl")
        && !at.relation().equals("conj")
        && !isOfText(sentence, at)) {
      at = sentence.tokens().get(at.head());
      if (at.isVerb() && !AHEAD.contains(at.lemma())) {
        boolean counted = turn.words() != null && turn.words().contains(at.span());
        return !counted && !sentence.children(at, "neg").isEmpty();
      }
    }
    return false;
  }

  /** "Does not carry out the agreement to withdraw": the agreement is there. */
  private static boolean isOfText(Sentence sentence, Token token) {
    return token.relation().equals("acl")
        && sentence.head(token).filter(text -> TEXTS.contains(text.lemma())).isPresent();
  }

  /** Whether the matter is turned round, the words that do it, and the uppermost of them. */
  record Turn(boolean against, @Nullable Span words, Token top) {}

  /** "Peru wants the sanctions against Chile lifted". */
  boolean isWantedUndone(Sentence sentence, Token token) {
    boolean wanted =
        token.relation().equals("dobj")
            && sentence.head(token).filter(up -> WANT.contains(up.lemma())).isPresent();
    int next = token.index() + 1;
    List<Token> tokens = sentence.tokens();
    while (wanted && next < tokens.size() && sentence.isBelow(tokens.get(next), token)) {
      next++;
    }
    return wanted
        && next < tokens.size()
        && Set.of("VBN", "VBD").contains(tokens.get(next).pos())
        && tokens.get(next).head() != token.index()
        && isAgainst(sentence, tokens.get(next));
  }

  /** "Peru's patience is at an end". */
  boolean isAtEnd(Sentence sentence, Token token) {
    return token.relation().equals("nsubj")
        && sentence.head(token).stream()
            .filter(up -> up.lemma().equals("be") || up.lemma().equals("come"))
            .flatMap(up -> sentence.children(up, "prep").stream())
            .filter(at -> at.lemma().equals("at") || at.lemma().equals("to"))
            .flatMap(at -> sentence.children(at, "pobj").stream())
            .anyMatch(end -> isAgainst(sentence, end));
  }

  /** "Stop the tests", "stop and undo the tests". */
  private boolean turns(Sentence sentence, Token up) {
    Token first = sentence.head(up).orElse(up);
    boolean beside =
        up.relation().equals("conj")
            && up.isVerb()
            && first.isVerb()
            && first.index() < up.index()
            && sentence.children(first, "dobj").isEmpty()
            && isAgainst(sentence, first);
    return beside || isAgainst(sentence, up);
  }

  /** "It will not come without a truce": it takes a truce. */
  private static boolean isNegated(Sentence sentence, Token without) {
    Token verb = sentence.head(without).orElse(without);
    boolean negated = !sentence.children(verb, "neg").isEmpty();
    while (!negated && verb.relation().equals("conj") && verb.head() >= 0) {
      verb = sentence.tokens().get(verb.head());
      negated = !sentence.children(verb, "neg").isEmpty();
    }
    return negated;
  }

  private boolean isAgainst(Sentence sentence, Token token) {
    return list.row(sentence, token).filter(its -> its.get(1).equals("against")).isPresent();
  }

  /** "The end of", "refrain from", "no question of", "not be allowed". */
  Turn turn(Sentence sentence, Token token) {
    boolean against = false;
    Span words = null;
    Token top = token;
    Token at = token;
    for (Token up = sentence.head(at).orElse(null);
        up != null;
        at = up, up = sentence.head(at).orElse(null)) {
      if (OVER.contains(up.lemma()) && !up.isVerb()) {
        continue;
      }
      boolean linked =
          Set.of("pobj", "pcomp", "xcomp", "dobj", "nsubjpass", "acl", "compound")
                  .contains(at.relation())
              || at.relation().equals("prep");
      boolean turns = turns(sentence, up);
      boolean light = up.isNoun() && LIGHT.contains(up.lemma());
      boolean plain =
          up.isVerb()
              && Set.of("dobj", "nsubjpass").contains(at.relation())
              && list.row(sentence, up).filter(its -> its.get(1).equals("plain")).isPresent();
      boolean turned = turns && at.relation().equals("nsubj") && up.pos().equals("VBN");
      boolean let = up.isVerb() && LET.contains(up.lemma()) && at.relation().startsWith("nsubj");
      boolean over = turns || light || let || plain;
      if (!linked && !let && !turned || !over) {
        break;
      }
      against ^= turns;
      words = words == null ? up.span() : words.cover(up.span());
      top = up;
      against ^= up.lemma().equals("without") && isNegated(sentence, up);
      for (Token child : sentence.children(up)) {
        boolean no =
            child.relation().equals("neg")
                || child.relation().equals("det") && child.lemma().equals("no");
        if (no) {
          against = !against;
          words = words.cover(child.span());
        }
      }
      // The negation of a verb over "there can be no question" is counted once.
    }
    return new Turn(against, words, top);
  }
}
