package travaux.linking;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One person under all names that documents give.
 *
 * @param name the name to show
 * @param party the party that most of what is known says, or null
 * @param names all names, in order
 * @param why what joins them; empty when there is one name
 */
public record SamePerson(String name, @Nullable String party, Set<String> names, String why) {

  /** Copies the set. */
  public SamePerson {
    names = new TreeSet<>(names);
  }
}
