package travaux.negotiation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as one document names them.
 *
 * @param name the fullest name
 * @param party the party spoken for, or null
 * @param office the office as the text words it, or null
 * @param former whether the office is a past one
 * @param words the mentions by name
 * @param offices what else tells an office that the person holds, or for how long ("chief
 *     negotiator at the talks", "minister for ten years")
 * @param decides sentences that say that the decision is this person's
 * @param mandate sentences that tell of the person's mandate, or of doubts about it
 */
public record Person(
    String name,
    @Nullable String party,
    @Nullable String office,
    boolean former,
    List<Span> words,
    List<Span> offices,
    List<Span> decides,
    List<Span> mandate)
    implements Line {

  /** Copies the list. */
  public Person {
    words = List.copyOf(words);
    offices = List.copyOf(offices);
    decides = List.copyOf(decides);
    mandate = List.copyOf(mandate);
  }

  /** A person of whom nothing else is told. */
  public Person(
      String name,
      @Nullable String party,
      @Nullable String office,
      boolean former,
      List<Span> words) {
    this(name, party, office, former, words, List.of(), List.of(), List.of());
  }

  /** Returns the same person under another name and party. */
  public Person called(String other, @Nullable String spokenFor) {
    return new Person(other, spokenFor, office, former, words, offices, decides, mandate);
  }
}
