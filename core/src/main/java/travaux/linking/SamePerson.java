package travaux.linking;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One person under all names that documents give.
 *
 * @param name the name to show
 * @param party the party that all that is known agrees on, or null
 * @param names all names, in order
 * @param mentions what documents know
 * @param why what joins them; empty when there is one name
 */
public record SamePerson(
    String name,
    @Nullable String party,
    Set<String> names,
    List<PersonMention> mentions,
    String why) {

  /** Copies the set and the list. */
  public SamePerson {
    names = new TreeSet<>(names);
    mentions = List.copyOf(mentions);
  }
}
