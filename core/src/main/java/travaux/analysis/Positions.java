package travaux.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;

/**
 * What one party, or several together, did in one way.
 *
 * @param act the way
 * @param parties the parties by name, persons where their party is unknown; empty when unknown
 * @param entries the newest first, undated ones last
 */
public record Positions(Act act, List<String> parties, List<Told> entries) {

  private static final Comparator<Told> NEWEST_FIRST =
      Comparator.comparing(Told::day, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(Told.BY_PLACE);

  /** Copies the lists. */
  public Positions {
    parties = List.copyOf(parties);
    entries = List.copyOf(entries);
  }

  /** Groups entries by act, in the order of the codebook, and then by parties. */
  public static List<Positions> of(List<Told> entries) {
    Map<Act, Map<String, List<Told>>> groups = new TreeMap<>();
    for (Told told : entries) {
      groups
          .computeIfAbsent(told.entry().act(), act -> new TreeMap<>())
          .computeIfAbsent(String.join("\n", parties(told)), key -> new ArrayList<>())
          .add(told);
    }
    List<Positions> positions = new ArrayList<>();
    groups.forEach((act, byParty) ->
        byParty.forEach((key, told) ->
            positions.add(
                new Positions(
                    act, parties(told.get(0)), told.stream().sorted(NEWEST_FIRST).toList()))));
    return positions;
  }

  private static List<String> parties(Told told) {
    TreeSet<String> names = new TreeSet<>();
    told.entry().who().stream().map(Positions::name).filter(Objects::nonNull).forEach(names::add);
    return List.copyOf(names);
  }

  private static @Nullable String name(Actor actor) {
    return actor.party() == null ? actor.person() : actor.party();
  }
}
