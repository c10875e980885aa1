package travaux.extraction.acts;

import java.util.Optional;
import java.util.Set;
import travaux.extraction.rules.Match;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;

/**
 * A deed or meeting that a sentence only mentions, to say who somebody is or when something else
 * was: "the rebels fighting in the north", "the leader who shelled the port", "in briefing the
 * press". It is known already, or nobody's news.
 */
final class Mentioned {

  /** What is said of a meeting or a deed that takes place. */
  private static final Set<String> HAPPENING =
      Set.of(
          "be", "begin", "start", "open", "resume", "continue", "end", "conclude", "close", "fail",
          "collapse", "last", "occur", "happen", "come", "follow", "hold", "schedule", "postpone",
          "cancel", "delay", "suspend", "kill", "wound", "injure", "hit", "destroy", "damage",
          "strike", "leave", "focus", "break", "stall", "produce", "yield", "fall", "adjourn",
          "drag", "go", "set", "plan", "expect", "conduct", "mark");

  /** "Answered by closing the port", "will focus on lifting the ban". */
  private static final Set<String> TOLD = Set.of("by", "on");

  private static final Set<String> MEETS = Set.of("meet", "see", "visit", "call", "brief", "talk");

  private Mentioned() {}

  /** Says whether the match tells no more than that. */
  static boolean is(Match match) {
    Act act = match.rule().act();
    if (!EntryMaker.isDeed(act) || act == Act.DELIVER) {
      return false;
    }
    Sentence sentence = match.sentence();
    Token head = match.head();
    if (head.isNoun()) {
      return head.relation().startsWith("nsubj") && !happens(sentence, head);
    }
    Token first = first(sentence, head);
    return switch (first.relation()) {
      case "acl" ->
          (first.pos().equals("VBG") || first.pos().equals("VBN"))
              && sentence.child(first, "nsubj", "mark").isEmpty();
      case "relcl" -> isRestrictive(sentence, first);
      case "pcomp" ->
          sentence.head(first).filter(up -> !TOLD.contains(up.lemma())).isPresent();
      case "advcl" ->
          act == Act.MEET
              && first.pos().equals("VBG")
              && !MEETS.contains(head.lemma())
              && sentence.child(first, "nsubj").isEmpty();
      default -> false;
    };
  }

  private static boolean happens(Sentence sentence, Token noun) {
    return sentence.head(noun).filter(verb -> HAPPENING.contains(verb.lemma())).isPresent();
  }

  /** "The states that threaten it", and not "Peru, which threatened it". */
  private static boolean isRestrictive(Sentence sentence, Token verb) {
    Optional<Token> noun = sentence.head(verb);
    boolean comma =
        noun.isPresent()
            && sentence.tokens().subList(noun.get().index(), verb.index()).stream()
                .anyMatch(token -> token.form().equals(","));
    return noun.filter(word -> !word.isProperNoun()).isPresent() && !comma;
  }

  private static Token first(Sentence sentence, Token verb) {
    Token at = verb;
    while (at.relation().equals("conj") && sentence.head(at).filter(Token::isVerb).isPresent()) {
      at = sentence.head(at).orElseThrow();
    }
    return at;
  }
}
