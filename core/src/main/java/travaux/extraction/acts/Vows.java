package travaux.extraction.acts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.extraction.rules.Rules;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Entry;

/** Which vows harm, and whom. */
final class Vows {

  private static final Set<String> TOUGH = Set.of("tough", "hard", "strict", "firm");
  private static final Set<String> GOING_ON =
      Set.of("press", "push", "carry", "continue", "go", "proceed", "forge", "resume");

  private final Casting casting;
  private final Set<String> fighting;
  private final Set<String> harm;
  private final Set<String> sparing;
  private final Set<String> shielding;
  private final Set<String> yielding;

  Vows(Casting casting, Rules rules) {
    this.casting = casting;
    this.fighting = rules.wordClass("@fighting");
    this.harm = rules.wordClass("@harm");
    this.sparing = rules.wordClass("@spare");
    this.shielding = rules.wordClass("@shield");
    this.yielding = rules.wordClass("@yield");
  }

  /** "Vowed that it would not surrender": what is vowed is a refusal. */
  boolean isRefusal(Sentence sentence, Entry entry) {
    return sentence.tokens().stream()
        .filter(verb -> verb.isVerb() && yielding.contains(verb.lemma()))
        .filter(verb -> Set.of("ccomp", "xcomp").contains(verb.relation()))
        .filter(verb -> entry.what().stream().anyMatch(span -> span.contains(verb.span())))
        .filter(verb -> sentence.child(verb, "neg").isPresent())
        .anyMatch(verb ->
            sentence
                .head(verb)
                .filter(vow -> entry.trigger().stream().anyMatch(span -> span.contains(vow.span())))
                .isPresent());
  }

  /** Returns whom a vow is against: "destroy Peru", "join a coalition against Peru". */
  Set<Mention> targets(Sentence sentence, Entry entry) {
    Set<Mention> found = new LinkedHashSet<>();
    for (Token token : sentence.tokens()) {
      boolean inside = entry.what().stream().anyMatch(span -> span.contains(token.span()));
      Token up = sentence.head(token).orElse(token);
      boolean against = inside && token.relation().equals("pobj") && up.lemma().equals("against");
      boolean harmed =
          inside
              && token.relation().equals("dobj")
              && harm.contains(up.lemma())
              && up.relation().equals("xcomp");
      boolean free =
          sentence.children(up).stream().anyMatch(child -> child.relation().equals("neg"));
      boolean tough =
          inside
              && token.relation().equals("pobj")
              && sentence.head(up).filter(how -> TOUGH.contains(how.lemma())).isPresent();
      if ((against && !isShielding(sentence, up) || harmed || tough) && !free) {
        casting.at(sentence, token).stream()
            .filter(each -> each.party() != null && !isSpeaker(each, entry))
            .forEach(found::add);
      }
    }
    return found;
  }

  /** "Press ahead with the tests", "carry on the offensive": what harms goes on. */
  boolean isGoingOn(Sentence sentence, Entry entry) {
    return sentence.tokens().stream()
        .filter(verb -> verb.isVerb() && GOING_ON.contains(verb.lemma()))
        .filter(verb -> entry.what().stream().anyMatch(span -> span.contains(verb.span())))
        .filter(verb -> sentence.child(verb, "neg").isEmpty())
        .anyMatch(verb ->
            sentence.children(verb).stream()
                .flatMap(child ->
                    Stream.concat(Stream.of(child), sentence.children(child, "pobj").stream()))
                .anyMatch(thing ->
                    thing.isNoun()
                        && !isAgainstEvil(sentence, thing)
                        && (fighting.contains(thing.lemma()) || thing.lemma().equals("test"))));
  }

  /** "The campaign against corruption": against nobody. */
  private boolean isAgainstEvil(Sentence sentence, Token thing) {
    List<Token> targets =
        sentence.children(thing, "prep").stream()
            .filter(against -> against.lemma().equals("against"))
            .flatMap(against -> sentence.children(against, "pobj").stream())
            .toList();
    return !targets.isEmpty()
        && targets.stream().allMatch(each -> casting.at(sentence, each).isEmpty());
  }

  /** "Defend itself against Peru", "ease measures against it": no threat. */
  private boolean isShielding(Sentence sentence, Token against) {
    for (Token at = against; at.head() >= 0; at = sentence.tokens().get(at.head())) {
      if (sparing.contains(at.lemma()) || shielding.contains(at.lemma())) {
        return true;
      }
    }
    return sparing.contains(against.lemma());
  }

  private static boolean isSpeaker(Mention each, Entry entry) {
    return entry.who().stream().anyMatch(actor -> Objects.equals(each.party(), actor.party()));
  }
}
