package travaux.extraction.actors;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import travaux.extraction.actors.ActorList.Office;

/**
 * By which words the holder of an office is taken up again: the foreign minister is "the foreign
 * minister", "the minister" and "the diplomat". A holder is meant by a description when the two
 * sets of keys have one in common; keys are for comparing only.
 */
final class Callings {

  private static final String FORMER = "former ";

  private Callings() {}

  /** Returns the keys under which a holder of the office is found. */
  static Set<String> of(Role held) {
    Office office = held.office();
    if (office == null) {
      return Set.of();
    }
    Set<String> keys = new HashSet<>();
    keys.add("office " + held.words());
    keys.add("noun " + held.noun());
    keys.add(
        switch (office.rank()) {
          case SPOKESPERSON ->
              held.noun().endsWith("woman")
                  ? "spokeswoman"
                  : held.noun().endsWith("sman") ? "spokesman" : "spokesperson";
          default -> "rank " + office.rank();
        });
    if (held.former()) {
      keys.addAll(keys.stream().map(key -> FORMER + key).toList());
    }
    return keys;
  }

  /** Returns the keys of those whom the description can mean. */
  static Set<String> asked(Role role) {
    if (role.office() == null) {
      return Set.of();
    }
    Set<String> keys = new HashSet<>();
    keys.add("office " + role.words());
    keys.add("noun " + role.words());
    keys.addAll(
        switch (role.noun()) {
          case "diplomat" -> List.of("rank MINISTER", "rank DIPLOMAT", "rank DELEGATE");
          case "spokesman" -> List.of("spokesman", "spokesperson");
          case "spokeswoman" -> List.of("spokeswoman", "spokesperson");
          case "spokesperson" -> List.of("spokesman", "spokeswoman", "spokesperson");
          case "official" -> List.of("rank OFFICIAL", "rank DIPLOMAT");
          case "analyst", "expert", "scholar" -> List.of("rank EXPERT");
          default -> List.of();
        });
    return role.former()
        ? keys.stream().map(key -> FORMER + key).collect(Collectors.toSet())
        : keys;
  }
}
