package travaux.negotiation;

/**
 * A mention of what the talks are about, where no act has it as its content: in a statement, a noun
 * phrase, a clause.
 *
 * @param id identity within the document
 * @param words the mention
 * @param name the name, as acts have it; a name that begins with "no" is that of the
 *     opposite
 */
public record Matter(String id, Span words, String name) implements Line {

  /** Returns the same mention under another name. */
  public Matter called(String other) {
    return new Matter(id, words, other);
  }
}
