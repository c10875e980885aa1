package travaux.extraction.acts;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;

/** Whom a warning is for by what it tells, and not who suffers or does what one is warned of. */
record Warned(Casting casting, NearestParties nearest, Set<String> means) {

  private static final Set<String> CAUTION = Set.of("warn", "warning", "caution", "advise");
  private static final Set<String> MAKER = Set.of("of", "by", "from", "with", "between");
  private static final Set<String> DRIFT =
      Set.of("descend", "drift", "fall", "plunge", "relapse", "return", "sink", "slide", "slip");
  private static final Set<String> INTO = Set.of("to", "into", "toward", "towards");
  private static final Set<String> STRIKE = Set.of("attack", "bomb", "invade", "strike");

  /**
   * "Warned that a war with Peru was near", "that it would strike Peru"; "that a war on Peru would
   * hurt trade" warns others.
   */
  List<Mention> of(Sentence sentence, Token content, List<Mention> who) {
    if (isBefallen(sentence, content, who)) {
      return List.of();
    }
    boolean against =
        sentence
            .head(content)
            .filter(up -> up.lemma().equals("against"))
            .flatMap(sentence::head)
            .filter(up -> CAUTION.contains(up.lemma()))
            .isPresent();
    if (against && content.isNoun()) {
      // "Against contact with Peru": others are not to have it.
      return sentence.child(content, "poss").isPresent()
          ? ContentParties.parties(casting.owners(sentence, content))
          : List.of();
    }
    for (Token subject : sentence.children(content, "nsubj")) {
      boolean other =
          content.relation().equals("ccomp")
              && subject.isNoun()
              && !means.contains(subject.lemma())
              && casting.at(sentence, subject).isEmpty()
              && casting.owners(sentence, subject).isEmpty();
      if (other) {
        return nearest.of(sentence, subject, Act.WARN, who, MAKER, false);
      }
    }
    return nearest.of(sentence, content, Act.WARN, who, null, true);
  }

  /**
   * "Warned that Peru may slide into a war", "that Peru would attack": who suffers or is feared is
   * not who is warned.
   */
  private boolean isBefallen(Sentence sentence, Token content, List<Mention> who) {
    Stream<Token> told =
        content.isVerb()
            ? Stream.of(content)
            : Stream.concat(
                sentence.children(content, "acl").stream(),
                sentence.children(content, "ccomp").stream());
    return told.filter(verb -> isOthers(sentence, verb, who))
        .anyMatch(verb ->
            STRIKE.contains(verb.lemma())
                || DRIFT.contains(verb.lemma())
                    && sentence.children(verb, "prep").stream()
                        .anyMatch(to -> INTO.contains(to.lemma())));
  }

  private boolean isOthers(Sentence sentence, Token verb, List<Mention> who) {
    return sentence.children(verb, "nsubj").stream()
        .filter(Token::isNoun)
        .flatMap(subject -> casting.at(sentence, subject).stream())
        .anyMatch(each -> who.stream().noneMatch(one -> Addressees.isSame(one, each)));
  }
}
