package travaux.extraction.actors;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Office;
import travaux.extraction.actors.ActorList.Rank;
import travaux.extraction.actors.NameFinder.Match;

/**
 * Whom an officer without a party speaks for where the document introduces only one of the kind:
 * "Chief Executive X" in a text on one company, "union negotiator X" on one union, "rebel commander
 * X" on one movement. Not shared.
 *
 * <p>Trap: chairmen and presidents are of unions, companies and committees alike, so they are left
 * out here.
 */
final class SoleSides {

  /** What kind of organisation a name is of. */
  enum Side {
    COMPANY,
    UNION,
    MOVEMENT,
    OTHER
  }

  private static final Set<String> UNIONS =
      Set.of("union", "federation", "brotherhood", "syndicate", "guild", "teachers", "workers");
  private static final Set<String> MOVEMENTS =
      Set.of(
          "front", "movement", "army", "brigade", "brigades", "militia", "resistance", "guerrilla");

  /** How the offices of each begin or end. */
  private static final Map<Side, Set<String>> OFFICES =
      Map.of(
          Side.COMPANY,
          Set.of(
              "chief executive",
              "managing director",
              "chief operating",
              "chief financial",
              "finance",
              "financial",
              "personnel",
              "human resources",
              "operations",
              "company",
              "plant manager",
              "general manager"),
          Side.UNION,
          Set.of("union", "branch secretary", "shop steward", "trade union", "strike leader"),
          Side.MOVEMENT,
          Set.of("rebel", "guerrilla", "insurgent", "militia", "paramilitary", "separatist"));

  private final Parties parties;
  private final List<Reading> readings;

  SoleSides(Parties parties, List<Reading> readings) {
    this.parties = parties;
    this.readings = readings;
  }

  void settle(List<Named> persons) {
    for (Named person : persons) {
      Side side = person.party == null && !person.former() ? side(person) : null;
      String party = side == null ? null : only(side);
      if (party != null) {
        person.party = party;
      }
    }
  }

  private static @Nullable Side side(Named person) {
    for (Role role : person.roles) {
      Office office = role.office();
      boolean open =
          office != null
              && (office.rank() == Rank.LEADER || office.rank() == Rank.MILITARY)
              && role.parties().isEmpty()
              && role.possessor() < 0
              && !role.former()
              && !role.collective();
      for (Side side : Side.values()) {
        Set<String> words = OFFICES.getOrDefault(side, Set.of());
        if (open && words.stream().anyMatch(role.words()::startsWith)) {
          return side;
        }
      }
    }
    return null;
  }

  /**
   * Returns the only organisation of the kind that the document introduces, or null. One of which
   * nothing tells that it is a company may be one beside another, but is not the one meant.
   */
  private @Nullable String only(Side side) {
    Set<String> found = new TreeSet<>();
    for (String name : parties.own().keySet()) {
      if (parties.isOwn(name) && kind(name) == side) {
        found.add(name);
      }
    }
    String one = found.size() == 1 ? found.iterator().next() : null;
    return one == null || side == Side.COMPANY && !isCompany(one) ? null : one;
  }

  Side kind(String name) {
    Set<String> words = new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("\\W+")));
    for (Reading reading : readings) {
      for (Match match : reading.names) {
        if (match != null && parties.meant(match).equals(name)) {
          words.add(reading.word(match.from() - 1));
        }
      }
    }
    if (words.stream().anyMatch(UNIONS::contains)) {
      return Side.UNION;
    }
    if (words.stream().anyMatch(MOVEMENTS::contains)) {
      return Side.MOVEMENT;
    }
    String last = last(name);
    boolean body = Words.ORGANISATION.contains(last) && !Words.BODIES.contains(last);
    return body && !parties.list().nouns().endsCompany(last) ? Side.OTHER : Side.COMPANY;
  }

  private boolean isCompany(String name) {
    return parties.isCompany(name) || parties.list().nouns().endsCompany(last(name));
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
