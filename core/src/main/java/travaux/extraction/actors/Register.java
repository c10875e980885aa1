package travaux.extraction.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The persons found so far, by what they are called. Finding one takes the same little time however
 * many there are. Not shared.
 */
final class Register {

  /** More bearers of one surname than these are told apart by the whole name only. */
  private static final int MOST_BEARERS = 100;

  private static final int RARE = 2;

  /** Who speaks for a party and is named so many times more stays meant by the surname alone. */
  private static final int MUCH_MORE = 2;

  private final Map<String, Integer> times;
  private final Map<String, List<Named>> bySurname = new HashMap<>();
  private final Map<String, TreeMap<Integer, Named>> byStart = new HashMap<>();
  private final Map<String, Named> byName = new HashMap<>();
  private final Map<String, Set<Named>> byFirst = new HashMap<>();
  private final Map<Named, Integer> starts = new HashMap<>();
  private final NearNames near = new NearNames();

  /**
   * Starts without persons.
   *
   * @param times how often each surname stands in the document
   */
  Register(Map<String, Integer> times) {
    this.times = times;
  }

  /**
   * Enters a person.
   *
   * @param start where the text names the person first, as far as it is known
   */
  void add(Named person, int start) {
    starts.put(person, start);
    near.add(person.surname, person);
  }

  /** Notes that the text calls the person so. */
  void spell(Named person, String name, String surname) {
    String given = GivenNames.of(name, surname);
    boolean full = person.given().isEmpty() && name.endsWith(person.surname);
    if (!given.isEmpty() && (full || GivenNames.isLonger(given, person.given()))) {
      person.name = name.substring(0, name.length() - surname.length()) + person.surname;
    }
    person.spellings.merge(surname, 1, Integer::sum);
    List<Named> bearers = bySurname.computeIfAbsent(surname, key -> new ArrayList<>());
    TreeMap<Integer, Named> order = byStart.computeIfAbsent(surname, key -> new TreeMap<>());
    if (order.putIfAbsent(starts.getOrDefault(person, 0), person) == null) {
      bearers.add(person);
    }
    if (!given.isEmpty()) {
      byName.put(name, person);
      byFirst.computeIfAbsent(GivenNames.first(given), key -> new LinkedHashSet<>()).add(person);
    }
  }

  /** Finds the same full name, the same surname without another first name, or a near spelling. */
  @Nullable Named known(String name, String surname, Evidence evidence) {
    Named same = byName.get(name);
    if (same != null) {
      return same;
    }
    String given = GivenNames.of(name, surname);
    List<Named> bearers = bySurname.getOrDefault(surname, List.of());
    for (int k = bearers.size() - 1; k >= Math.max(0, bearers.size() - MOST_BEARERS); k--) {
      Named person = bearers.get(k);
      boolean open = given.isEmpty() || person.given().isEmpty();
      if (open ? !evidence.contradicts(person) : GivenNames.same(given, person.given())) {
        return given.isEmpty() ? foremost(person, bearers, evidence) : person;
      }
    }
    for (Named person : near.of(surname)) {
      boolean open = given.isEmpty() || person.given().isEmpty();
      if (open
          ? evidence.sharesOffice(person) && isRare(surname, person)
          : GivenNames.same(given, person.given()) && !evidence.contradicts(person)) {
        return person;
      }
    }
    return null;
  }

  /** The surname alone is that of whom the text names far more, and not of his wife named last. */
  private static Named foremost(Named latest, List<Named> bearers, Evidence evidence) {
    Named most = latest;
    for (Named other : bearers) {
      boolean more = other.words.size() > MUCH_MORE * most.words.size();
      if (more && !evidence.contradicts(other)) {
        most = other;
      }
    }
    return most;
  }

  /** Says whether one of the two spellings looks like a slip beside the other. */
  private boolean isRare(String surname, Named person) {
    int here = times.getOrDefault(surname, 0);
    int there = times.getOrDefault(person.surname, 0);
    return Math.min(here, there) <= RARE || 3 * Math.min(here, there) <= Math.max(here, there);
  }

  /**
   * Returns who bears the surname: who was named first before the place, else after it, or null.
   */
  @Nullable Named bearer(String surname, int place) {
    TreeMap<Integer, Named> order = byStart.get(surname);
    if (order == null) {
      return null;
    }
    Map.Entry<Integer, Named> before = order.floorEntry(place);
    if (before == null) {
      return order.firstEntry().getValue();
    }
    Named latest = before.getValue();
    for (Named other : order.headMap(place, true).values()) {
      boolean lesser = other.spokenFor() == null && latest.spokenFor() != null;
      if (!lesser && other.words.size() > MUCH_MORE * latest.words.size()) {
        return other;
      }
    }
    return latest;
  }

  /**
   * Returns the person whose name begins with the word, where surnames come first: of several, the
   * one who speaks for a party and is named most.
   */
  @Nullable Named onlyWithFirst(String word) {
    Set<Named> found = byFirst.getOrDefault(word, Set.of());
    Named most = null;
    for (Named person : found) {
      boolean speaks = found.size() == 1 || person.spokenFor() != null;
      if (speaks && (most == null || person.words.size() > most.words.size())) {
        most = person;
      }
    }
    return most;
  }

  /** Returns the only person whose surname is nearly this one, or null. */
  @Nullable Named onlyNear(String surname) {
    Set<Named> found = near.of(surname);
    Named only = found.size() == 1 ? found.iterator().next() : null;
    return only != null && isRare(surname, only) ? only : null;
  }

  /** Returns the persons whose surname nobody else bears, by surname. */
  Map<String, Named> unshared() {
    Map<String, Named> only = new HashMap<>();
    Set<String> shared = new HashSet<>();
    bySurname.forEach((surname, bearers) -> {
      if (bearers.size() == 1) {
        only.put(surname, bearers.get(0));
      } else {
        shared.add(surname);
      }
    });
    only.keySet().removeAll(shared);
    return only;
  }
}
