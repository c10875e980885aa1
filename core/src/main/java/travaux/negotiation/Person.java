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
 */
public record Person(
    String name, @Nullable String party, @Nullable String office, boolean former, List<Span> words)
    implements Line {

  /** Copies the list. */
  public Person {
    words = List.copyOf(words);
  }
}
