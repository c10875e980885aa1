package travaux.extraction.actors;

import org.jspecify.annotations.Nullable;
import travaux.negotiation.Span;
import travaux.negotiation.Voice;

/**
 * One actor meant at one place of a text.
 *
 * @param words the words that name the actor here ("the minister", "it")
 * @param party English short name of the party spoken for, or null when unknown or none
 * @param person the person's fullest name in the document, or null when no person is meant
 * @param voice whose acts and words are this actor's
 * @param kind what sort of actor it is
 * @param first the words that named the actor where these only take it up, else the same
 */
public record Mention(
    Span words,
    @Nullable String party,
    @Nullable String person,
    Voice voice,
    Kind kind,
    Span first) {

  /** What sort of actor is meant. */
  public enum Kind {
    /** A state, organisation, organ or government. */
    PARTY,
    /** One human being, named or known by office only. */
    PERSON,
    /** Several people or an organisation that is not in the list ("residents", a trade union). */
    GROUP
  }

  /** An actor that these words name themselves. */
  public Mention(
      Span words, @Nullable String party, @Nullable String person, Voice voice, Kind kind) {
    this(words, party, person, voice, kind, words);
  }

  /** Returns the same actor meant by other words. */
  Mention at(Span other) {
    return new Mention(other, party, person, voice, kind, first);
  }
}
