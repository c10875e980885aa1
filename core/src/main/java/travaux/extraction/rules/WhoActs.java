package travaux.extraction.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import travaux.extraction.actors.Actors;
import travaux.extraction.actors.Mention;
import travaux.language.Clause;
import travaux.language.Clauses;
import travaux.language.Sentence;
import travaux.language.Token;

/** Who acts when a noun or pronoun is the subject: not always the one that it names. */
final class WhoActs {

  private static final Set<String> NOBODY = Set.of("nobody", "none", "noone");

  private static final Set<String> EACH = Set.of("each", "both");

  private final Casting casting;
  private final Bystanders bystanders;
  private final Rules rules;

  WhoActs(Casting casting, Bystanders bystanders, Rules rules) {
    this.casting = casting;
    this.bystanders = bystanders;
    this.rules = rules;
  }

  /** "Issued a statement condemning": who issues the text. */
  private List<Mention> issuers(Sentence sentence, Token text) {
    Token verb = sentence.head(text).orElse(text);
    if (!verb.isVerb() || !text.relation().equals("dobj")) {
      return List.of();
    }
    List<Mention> issuers = new ArrayList<>();
    for (Clause clause : Clauses.of(sentence)) {
      if (clause.predicate().index() == verb.index()) {
        clause.subjects().forEach(each -> issuers.addAll(of(sentence, each)));
      }
    }
    return issuers;
  }

  /** "Nobody in my government", "none of us": those who say so speak of themselves. */
  private List<Mention> own(Sentence sentence, Token nobody) {
    return sentence.subtree(nobody).stream()
        .filter(Actors::isFirstPerson)
        .findFirst()
        .map(each -> casting.at(sentence, each))
        .orElse(List.of());
  }

  /** "They exchanged notes in which each accepted": the subject of the verb above. */
  private List<Mention> sidesOfEach(Sentence sentence, Token each) {
    for (Token at = each; at.head() >= 0; at = sentence.tokens().get(at.head())) {
      Token up = sentence.tokens().get(at.head());
      Optional<Token> subject =
          up.isVerb() ? sentence.child(up, "nsubj").filter(Token::isNoun) : Optional.empty();
      if (subject.isPresent()) {
        return subject.get().index() < each.index() ? of(sentence, subject.get()) : List.of();
      }
    }
    return List.of();
  }

  private static boolean isUnknown(Mention mention) {
    return mention.party() == null && mention.person() == null;
  }

  /** Who acts: a known actor, those whose weapon it is, or else people without a party. */
  List<Mention> of(Sentence sentence, Token subject) {
    List<Mention> known = casting.at(sentence, subject);
    if (subject.pos().startsWith("PRP") && known.stream().allMatch(WhoActs::isUnknown)) {
      Token reporter = casting.meant(sentence, subject);
      List<Mention> people =
          reporter == null ? List.of() : bystanders.of(sentence, List.of(reporter));
      return people.isEmpty() ? known : people;
    }
    if (known.isEmpty() && EACH.contains(subject.lemma())) {
      return sidesOfEach(sentence, subject);
    }
    if (known.isEmpty() && NOBODY.contains(subject.lemma())) {
      return own(sentence, subject);
    }
    boolean text = rules.wordClass("@text").contains(subject.lemma());
    List<Mention> issuers =
        text && known.stream().allMatch(WhoActs::isUnknown)
            ? issuers(sentence, subject)
            : List.of();
    if (!known.isEmpty() || !issuers.isEmpty()) {
      return issuers.isEmpty() ? known : issuers;
    }
    List<Mention> people = bystanders.of(sentence, List.of(subject));
    boolean means = bystanders.isMeans(subject);
    return people.isEmpty() && means ? casting.owners(sentence, subject) : people;
  }
}
