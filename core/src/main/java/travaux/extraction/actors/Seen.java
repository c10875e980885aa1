package travaux.extraction.actors;

import java.util.List;
import travaux.language.Token;

/**
 * An actor that the text has named so far.
 *
 * @param sentence index of the sentence
 * @param token the head of its noun phrase
 * @param mention who is meant
 * @param roles the offices or collective nouns that name it here or elsewhere
 * @param subject whether it is the subject or the agent of a clause
 * @param plural whether it is several or a collective
 */
record Seen(
    int sentence, Token token, Mention mention, List<Role> roles, boolean subject, boolean plural) {

  Seen {
    roles = List.copyOf(roles);
  }
}
