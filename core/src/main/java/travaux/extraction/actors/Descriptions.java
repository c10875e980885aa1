package travaux.extraction.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Voice;

/** Whom "the minister", "the ministry", "the country", "both sides" take up. */
final class Descriptions {

  private static final Set<String> STATES = Set.of("country", "nation", "state");
  private static final Set<String> MINISTRIES = Set.of("ministry", "department");
  private static final Set<String> BODIES =
      Set.of("alliance", "bloc", "organisation", "organization", "union");
  private static final Set<String> SIDES =
      Set.of(
          "side",
          "country",
          "party",
          "government",
          "state",
          "nation",
          "power",
          "delegation",
          "leader",
          "president",
          "minister",
          "foreign minister");

  private final Parties parties;
  private final List<Sentence> sentences;
  private final List<Seen> seen = new ArrayList<>();

  /** Where each kind of holder or body was seen last: a place in {@link #seen}. */
  private final Map<String, Integer> holders = new HashMap<>();

  private final Map<String, Integer> bodies = new HashMap<>();

  /** Where the holder of an office was seen last whom the text names without a state. */
  private final Map<String, Integer> bare = new HashMap<>();

  private int lastState = -1;
  private int lastBody = -1;

  /** The last sentence that names several parties, and what was seen there. */
  private List<Seen> several = List.of();

  private final List<Seen> here = new ArrayList<>();

  Descriptions(Parties parties, List<Sentence> sentences) {
    this.parties = parties;
    this.sentences = sentences;
  }

  /** Notes an actor, in the order of the text. */
  void see(Seen one) {
    int place = seen.size();
    seen.add(one);
    String party = one.mention().party();
    if (one.mention().kind() == Mention.Kind.PERSON) {
      one.roles().forEach(role -> Callings.of(role).forEach(key -> holders.put(key, place)));
      if (isBare("president", one) && one.mention().party() != null) {
        bare.put("president", place);
      }
    } else if (party != null) {
      // "The Bordurian and Ruritanian governments": neither is "the government".
      boolean joint = one.roles().stream().anyMatch(role -> role.parties().size() > 1);
      if (!joint) {
        bodies.put(one.token().lemma(), place);
        one.roles().stream()
            .filter(Role::collective)
            .forEach(role -> bodies.put(role.noun(), place));
      }
      lastState = one.subject() && parties.isState(party) ? place : lastState;
      lastBody = parties.isCollective(party) && !parties.isOwn(party) ? place : lastBody;
    }
    if (party != null) {
      if (!here.isEmpty() && here.get(0).sentence() != one.sentence()) {
        here.clear();
      }
      here.add(one);
      if (!party.equals(here.get(0).mention().party())) {
        several = List.copyOf(here);
      }
    }
  }

  /** Says whether the phrase counts two that were named together. */
  static boolean isBoth(Role role) {
    return role.both() && role.plural() && SIDES.contains(role.words());
  }

  /** Returns the two parties last named together, else the only two so far, else nobody. */
  List<Mention> both(Token head) {
    Set<String> pair = pair();
    pair = pair.isEmpty() ? onlyTwo() : pair;
    List<Mention> found = new ArrayList<>();
    if (pair.size() == 2) {
      for (String party : pair) {
        found.add(new Mention(head.span(), party, null, Voice.PARTY, Mention.Kind.PARTY));
      }
    }
    return found;
  }

  /** Returns the parties that the text has told of, when there are two, each told of again. */
  private Set<String> onlyTwo() {
    Map<String, Integer> times = new LinkedHashMap<>();
    for (Seen one : seen) {
      String party = one.mention().party();
      if (party != null) {
        times.merge(party, 1, Integer::sum);
      }
    }
    boolean two = times.size() == 2 && times.values().stream().allMatch(count -> count > 1);
    return two ? times.keySet() : Set.of();
  }

  private Set<String> pair() {
    Set<String> pair = new LinkedHashSet<>();
    for (Seen a : several) {
      Sentence sentence = sentences.get(a.sentence());
      for (Seen b : several) {
        String first = a.mention().party();
        String second = b.mention().party();
        if (first == null
            || second == null
            || first.equals(second)
            || a.token().index() >= b.token().index()) {
          continue;
        }
        if (Subjects.together(sentence, a.token(), b.token()) || isWith(sentence, a, b)) {
          pair.add(first);
          pair.add(second);
        }
      }
    }
    return pair;
  }

  /** "A met with B", "talks of A with B". */
  private static boolean isWith(Sentence sentence, Seen a, Seen b) {
    return a.subject()
        && b.token().relation().equals("pobj")
        && sentence.head(b.token()).map(prep -> prep.lemma().equals("with")).orElse(false);
  }

  /** Returns the nearest earlier actor that the phrase fits, else null. */
  @Nullable Seen earlier(Role role, int sentence) {
    int place = role.collective() ? body(role) : last(holders, Callings.asked(role));
    if (place < 0) {
      return null;
    }
    Seen found = seen.get(place);
    Seen bare = role.parties().isEmpty() && role.possessor() < 0 ? bare(role, found) : null;
    if (bare != null) {
      return bare;
    }
    boolean near = sentence - found.sentence() <= 1;
    return role.collective() && STATES.contains(role.words()) && !near ? null : found;
  }

  /** Returns the last one but the given whom the phrase for a person fits, else null. */
  @Nullable Seen earlierThan(Seen other, Role role) {
    Set<String> asked = Callings.asked(role);
    String name = other.mention().person();
    for (int place = seen.size() - 1; place >= 0 && !role.collective(); place--) {
      Seen one = seen.get(place);
      boolean fits =
          one.mention().kind() == Mention.Kind.PERSON
              && !Objects.equals(name, one.mention().person())
              && one.roles().stream()
                  .flatMap(it -> Callings.of(it).stream())
                  .anyMatch(asked::contains);
      if (fits) {
        return one;
      }
    }
    return null;
  }

  /**
   * "The president", where the text calls one person so without a state and the nearest, whom it
   * has not just told of, always with one.
   */
  private @Nullable Seen bare(Role role, Seen nearest) {
    Integer at = bare.get(role.words());
    Seen found = at == null ? null : seen.get(at);
    return found == null || isBare(role.words(), nearest) ? null : found;
  }

  private static boolean isBare(String office, Seen one) {
    return one.roles().stream()
        .anyMatch(role -> role.words().equals(office) && role.parties().isEmpty());
  }

  private int body(Role role) {
    if (STATES.contains(role.words())) {
      return lastState;
    }
    if (BODIES.contains(role.words())) {
      // "The union Orlo": no bloc of states.
      Integer own = bodies.get(role.words());
      return own != null && parties.isOwn(partyAt(own)) ? own : lastBody;
    }
    return last(bodies, MINISTRIES.contains(role.noun()) ? MINISTRIES : Set.of(role.noun()));
  }

  private String partyAt(int place) {
    return Objects.requireNonNullElse(seen.get(place).mention().party(), "");
  }

  private static int last(Map<String, Integer> places, Set<String> keys) {
    return keys.stream().mapToInt(key -> places.getOrDefault(key, -1)).max().orElse(-1);
  }
}
