package travaux.extraction.quotes;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.language.Sentence;
import travaux.language.Token;

/** Words that a verb of plain saying only puts into a mouth: "hopes to say", "never said that". */
final class Unuttered {

  /** Modals that suppose plain saying only: "must accept" is a demand, "must say" is unsaid. */
  private static final Set<String> OF_SAYING = Set.of("can", "should", "must", "ought");

  /** Verbs that do no more than utter words. */
  static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "claim",
          "argue",
          "reply",
          "respond",
          "answer",
          "shout",
          "cry",
          "boast",
          "insist",
          "complain",
          "assert",
          "pretend",
          "whisper",
          "declare");

  /** What somebody wants or has to say is not said yet. */
  private static final Set<String> AIMING =
      Set.of(
          ("want hope wish like love need have able unable plan intend dare afford prepare"
                  + " prefer ready tempt tempted likely unlikely go free easy hard difficult")
              .split(" "));

  /** "A way to say", "one thing to claim". */
  private static final Set<String> OCCASIONS =
      Set.of("way", "thing", "chance", "opportunity", "room", "excuse", "reason", "pretext");

  private static final Set<String> ENABLING =
      Set.of("allow", "let", "enable", "permit", "entitle", "invite", "encourage");

  private static final Set<String> PERHAPS = Set.of("maybe", "perhaps", "presumably");

  private static final Set<String> NOBODY = Set.of("nobody", "none", "one", "neither");

  private static final Set<String> ANYBODY = Set.of("you", "one", "they", "he", "she", "it");

  private static final Set<String> EFFECTIVELY =
      Set.of("effect", "effectively", "basically", "essentially");

  private Unuttered() {}

  /** "They should have told him", "hopes to say", "never said that", "they'll say". */
  static boolean isUnsaid(Sentence sentence, Token verb, @Nullable Token subject, String told) {
    boolean that =
        told.startsWith("that ") || !told.isEmpty() && "“\"‘'".indexOf(told.charAt(0)) >= 0;
    boolean nobody =
        sentence.child(verb, "neg").map(not -> not.index() < verb.index()).orElse(false)
                && hasPast(sentence, verb)
            || subject != null
                && NOBODY.contains(subject.lemma())
                && (!subject.lemma().equals("one") || hasNo(sentence, subject));
    boolean anybody = subject != null && ANYBODY.contains(subject.lemma());
    return Supposition.hasModal(sentence, verb, OF_SAYING)
        || that && nobody
        || isAim(sentence, verb)
        || isEnabled(sentence, verb)
        || anybody && Supposition.hasModal(sentence, verb, Set.of("will"));
  }

  private static boolean hasPast(Sentence sentence, Token verb) {
    return verb.pos().equals("VBD")
        || sentence.children(verb, "aux").stream()
            .anyMatch(aux -> aux.lemma().equals("do") || aux.lemma().equals("have"));
  }

  private static boolean hasNo(Sentence sentence, Token subject) {
    return sentence.children(subject, "det").stream().anyMatch(det -> det.lemma().equals("no"));
  }

  /** In somebody's words: "maybe they say", "you say to him". */
  static boolean isLoose(Sentence sentence, Token verb, @Nullable Token subject) {
    boolean present = verb.pos().equals("VBP") || verb.pos().equals("VB");
    boolean you = present && subject != null && subject.lemma().equals("you");
    boolean will = Supposition.hasModal(sentence, verb, Set.of("will"));
    boolean plain =
        verb.pos().equals("VB")
            && sentence.child(verb, "nsubj", "aux").isEmpty()
            && !verb.relation().equals("xcomp");
    boolean let =
        sentence.head(verb).map(above -> above.lemma().equals("let")).orElse(false)
            && verb.pos().equals("VB");
    return you || will || plain || let || isPerhaps(sentence, verb);
  }

  private static boolean isPerhaps(Sentence sentence, Token verb) {
    @Nullable Token at = verb;
    for (int depth = 0; at != null && depth < 4; depth++) {
      if (sentence.children(at).stream().anyMatch(child -> PERHAPS.contains(child.lemma()))) {
        return true;
      }
      at = sentence.head(at).orElse(null);
    }
    return false;
  }

  /** "A way for them to say", "will allow him to claim": words that somebody could come to say. */
  private static boolean isEnabled(Sentence sentence, Token verb) {
    Token above = isInfinitive(sentence, verb) ? sentence.head(verb).orElse(null) : null;
    if (above == null) {
      return false;
    }
    boolean past = above.pos().equals("VBD") || above.pos().equals("VBN");
    return above.isNoun() && OCCASIONS.contains(above.lemma())
        || above.isVerb() && ENABLING.contains(above.lemma()) && !past;
  }

  private static boolean isInfinitive(Sentence sentence, Token verb) {
    return verb.pos().equals("VB")
        && sentence.children(verb, "aux").stream().anyMatch(to -> to.lemma().equals("to"));
  }

  /** "We would have said". */
  static boolean isCounterfactual(Sentence sentence, Token verb) {
    return verb.pos().equals("VBN") && Supposition.hasModal(sentence, verb, Set.of("would"));
  }

  /** "Are we going to say that?". */
  static boolean isAsked(Sentence sentence, Token verb) {
    Token going = isInfinitive(sentence, verb) ? sentence.head(verb).orElse(null) : null;
    if (going == null) {
      return false;
    }
    Token subject = sentence.child(going, "nsubj").orElse(null);
    return subject != null
        && going.form().equals("going")
        && sentence.children(going, "aux").stream().anyMatch(be -> be.index() < subject.index());
  }

  static boolean isAim(Sentence sentence, Token verb) {
    Token above = isInfinitive(sentence, verb) ? sentence.head(verb).orElse(null) : null;
    return above != null && AIMING.contains(above.lemma()) && !isLike(above, "have", "VBD");
  }

  private static boolean isLike(Token token, String lemma, String pos) {
    return token.lemma().equals(lemma) && token.pos().equals(pos);
  }

  /** "At some point", "one day". */
  static boolean isSomeDay(Sentence sentence, Token verb) {
    Token above = sentence.head(verb).orElse(verb);
    return sentence.children(above).stream()
        .flatMap(child -> sentence.subtree(child).stream())
        .filter(token -> token.index() < verb.index())
        .anyMatch(token ->
            Set.of("eventually", "someday", "finally").contains(token.lemma())
                || Set.of("some", "one").contains(token.lemma())
                    && sentence
                        .head(token)
                        .map(noun -> Set.of("point", "day", "time").contains(noun.lemma()))
                        .orElse(false));
  }

  static boolean isInEffect(Sentence sentence, Token verb) {
    return sentence.tokens().stream()
        .anyMatch(token ->
            EFFECTIVELY.contains(token.lemma())
                && Math.abs(token.index() - verb.index()) <= 5
                && (!token.lemma().equals("effect")
                    || token.index() > 0
                        && sentence.tokens().get(token.index() - 1).lemma().equals("in")));
  }
}
