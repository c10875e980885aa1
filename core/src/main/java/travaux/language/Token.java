package travaux.language;

import travaux.negotiation.Span;

/**
 * One word or mark of a sentence, with its place in the dependency tree.
 *
 * @param index place in the sentence, from 0
 * @param span place in the document's text
 * @param form the word as it is written
 * @param lemma base form, lower case
 * @param pos Penn Treebank tag
 * @param head index of the governing token, or -1 for the root
 * @param relation dependency label to the head ("nsubj", "dobj", "ccomp", ...; "root")
 */
public record Token(
    int index, Span span, String form, String lemma, String pos, int head, String relation) {

  /** Returns the same word under another head. */
  Token under(int other, String label) {
    return new Token(index, span, form, lemma, pos, other, label);
  }

  /** Says whether the tag is one of a verb. */
  public boolean isVerb() {
    return pos.startsWith("VB");
  }

  /** Says whether the tag is one of a noun, proper or common. */
  public boolean isNoun() {
    return pos.startsWith("NN");
  }

  /** Says whether the tag is one of a proper noun. */
  public boolean isProperNoun() {
    return pos.startsWith("NNP");
  }
}
