package travaux.extraction.actors;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.language.Token;
import travaux.negotiation.Span;
import travaux.negotiation.Voice;

/**
 * The sides of a labour dispute that have no name in the document: "the union", "the dockers".
 *
 * <p>Trap: where nobody speaks of a union or of employers, "the farmers" are people and no side.
 */
final class Dispute {

  private static final Set<String> SIGNS = Set.of("union", "employer", "syndicate", "docker");

  private final OrganisationNouns nouns;
  private final boolean told;

  Dispute(OrganisationNouns nouns, List<Reading> readings) {
    this.nouns = nouns;
    this.told = readings.stream().anyMatch(Dispute::isTold);
  }

  private static boolean isTold(Reading reading) {
    for (int k = 0; k < reading.size(); k++) {
      if (SIGNS.contains(reading.token(k).lemma()) && !reading.token(k).isProperNoun()) {
        return true;
      }
    }
    return false;
  }

  /** Returns the unnamed side that the phrase means, or null. */
  @Nullable Mention side(Role role, Span words) {
    if (!told || !role.parties().isEmpty() || role.former() || role.expert()) {
      return null;
    }
    boolean members = role.plural() && role.definite() && nouns.isMember(role.noun());
    boolean body =
        !role.plural()
            && role.definite()
            && role.words().equals(role.noun())
            && nouns.takesUp(role.noun())
            && !nouns.isPublic(role.noun());
    return members || body ? new Mention(words, null, null, Voice.PARTY, Mention.Kind.GROUP) : null;
  }

  /** Returns the unnamed side that a noun means which is no office ("the association"), or null. */
  @Nullable Mention side(Reading reading, Token token) {
    Later later = told ? Later.at(nouns, reading.sentence, reading.names, token.index()) : null;
    if (later == null
        || !later.member() && !nouns.takesUp(Words.low(token))
        || nouns.isPublic(Words.low(token))
        || reading.role(later.from()) != null) {
      return null;
    }
    Span words = new Span(reading.token(later.from()).span().start(), token.span().end());
    return new Mention(words, null, null, Voice.PARTY, Mention.Kind.GROUP);
  }
}
