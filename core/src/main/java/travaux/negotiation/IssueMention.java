package travaux.negotiation;

/**
 * A mention of what the talks are about, where no act has it as its content: in a statement, a noun
 * phrase, a clause.
 *
 * @param id identity within the document
 * @param words the mention
 * @param name the issue's name, as acts have it; a name that begins with "no" is that of the
 *     opposite
 */
public record IssueMention(String id, Span words, String name) implements Line {

  /** Returns the same mention under another name. */
  public IssueMention called(String other) {
    return new IssueMention(id, words, other);
  }
}
