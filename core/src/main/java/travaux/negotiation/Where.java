package travaux.negotiation;

import org.jspecify.annotations.Nullable;

/**
 * Where an act was done: a place, which is nobody's addressee.
 *
 * @param words the words that tell it ("near the village of Bryn in Peru")
 * @param place the name of the place as the text has it ("Bryn"), or null when it has none
 * @param party English short name of the state that it is in, or null when nothing makes it plain
 */
public record Where(Span words, @Nullable String place, @Nullable String party) {

  /** Returns the same place under another name of its state. */
  public Where called(@Nullable String state) {
    return new Where(words, place, state);
  }
}
