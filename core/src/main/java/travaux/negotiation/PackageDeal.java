package travaux.negotiation;

import java.util.List;

/**
 * What stands or falls together, as one document tells it.
 *
 * @param id identity within the document
 * @param name what it is called
 * @param party the party that ties it together
 * @param members ids of the lines in it
 * @param crucial those of the members without which there is no deal
 * @param words the words that tell it
 */
public record PackageDeal(
    String id, String name, String party, List<String> members, List<String> crucial, Span words)
    implements Line {

  /** Copies the lists. */
  public PackageDeal {
    members = List.copyOf(members);
    crucial = List.copyOf(crucial);
  }

  /** Returns the same package under another name of its party. */
  public PackageDeal called(String other) {
    return new PackageDeal(id, name, other, members, crucial, words);
  }
}
