package travaux.extraction.quotes;

import java.util.Set;
import travaux.negotiation.Quote.Attitude;

/**
 * A word that attributes what stands beside it.
 *
 * @param lemma base form; a particle follows after a space ("point out")
 * @param word what sort of word it is
 * @param attitude what a source does that is said to do this
 * @param frames how the attributed words stand beside it
 * @param prepositions the prepositions that lead to the attributed words, if any do
 */
record Cue(
    String lemma, Word word, Attitude attitude, Set<Frame> frames, Set<String> prepositions) {

  Cue {
    frames = Set.copyOf(frames);
    prepositions = Set.copyOf(prepositions);
  }

  boolean takes(Frame frame) {
    return frames.contains(frame);
  }

  /** Sorts of cue words. */
  enum Word {
    VERB,
    NOUN,
    ADJECTIVE
  }

  /** Places where attributed words stand beside a cue; named in the file with hyphens. */
  enum Frame {
    /** "said that it failed", "asked whether it failed". */
    CLAUSE,
    /** A quotation before or after. */
    QUOTE,
    /** "promised to leave". */
    INFINITIVE,
    /** "urged them to leave". */
    OBJECT_INFINITIVE,
    /** "rejected the plan". */
    OBJECT,
    /** "described the plan as dead". */
    OBJECT_AS,
    /** "criticised them for leaving". */
    OBJECT_FOR,
    /** "called the plan dead". */
    OBJECT_PREDICATE,
    /** "talked about the plan". */
    PREPOSITION,
    /** "is expected to leave". */
    PASSIVE_INFINITIVE,
    /** "the claim that it failed". */
    NOUN_THAT
  }
}
