package travaux.extraction.actors;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Office;
import travaux.extraction.actors.ActorList.Rank;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Token;
import travaux.negotiation.Voice;

/**
 * For which organisation of the document an officer speaks whom nothing qualifies: "the director",
 * "General Secretary X", "its deputy director". Also which body "the mediator" belongs to.
 */
final class Officers {

  /** Heads of organisations; of an institute they are experts. */
  private static final Set<String> DIRECTORS = Set.of("director", "manager", "chief", "chair");

  private static final List<String> MEDIATING = List.of("mediat", "arbitrat", "conciliat");

  private final Parties parties;
  private final List<Reading> readings;
  private final List<String> mediators = new ArrayList<>();
  private final Map<Role, Integer> places = new IdentityHashMap<>();

  Officers(Parties parties, List<Reading> readings) {
    this.parties = parties;
    for (String name : parties.own().keySet()) {
      String low = name.toLowerCase(Locale.ROOT);
      if (MEDIATING.stream().anyMatch(low::contains)) {
        mediators.add(name);
      }
    }
    this.readings = readings;
    for (int r = 0; r < readings.size(); r++) {
      for (Role role : readings.get(r).roles) {
        if (role != null) {
          places.put(role, r);
        }
      }
    }
  }

  /** Returns the office as it is held at an organisation that is no institute. */
  static @Nullable Office at(
      Parties parties, List<String> owners, boolean governing, @Nullable Office office) {
    boolean owned = governing || owners.stream().anyMatch(parties::isSide);
    return owned ? leading(office) : office;
  }

  private static @Nullable Office leading(@Nullable Office office) {
    return office != null && office.voice() == Voice.EXPERT && isDirector(office)
        ? new Office(office.words(), Rank.LEADER, null, Voice.PARTY)
        : office;
  }

  static boolean isDirector(@Nullable Office office) {
    if (office == null) {
      return false;
    }
    String words = office.words();
    return DIRECTORS.contains(words.substring(words.lastIndexOf(' ') + 1));
  }

  /** Gives persons without a party the organisation that their office can only belong to. */
  void settle(List<Named> persons, Owners owners) {
    for (Named person : persons) {
      if (person.party == null && !person.institute && !person.former()) {
        settle(person, owners);
      }
    }
  }

  private void settle(Named person, Owners owners) {
    for (Role role : List.copyOf(person.roles)) {
      String party = partyOf(role, owners);
      if (party != null) {
        person.roles.remove(role);
        person.add(held(role, party));
        return;
      }
    }
  }

  private @Nullable String partyOf(Role role, Owners owners) {
    Office office = role.office();
    if (office == null || role.former() || role.expert() || !role.parties().isEmpty()) {
      return null;
    }
    Integer at = places.get(role);
    if (at != null && role.possessor() >= 0 && role.speaksForParty()) {
      String owner = owners.of(at, role);
      if (owner != null) {
        return owner;
      }
    }
    if (at != null && role.possessor() < 0 && isDirector(office)) {
      String body = owners.bodyBefore(at, role);
      if (body != null) {
        return body;
      }
    }
    boolean another = at != null && role.possessor() >= 0 && isNoun(readings.get(at), role);
    if (parties.own().isEmpty() || another) {
      return null;
    }
    if (office.rank() == Rank.MEDIATOR) {
      return mediatingBody();
    }
    boolean leads =
        office.rank() == Rank.LEADER && !role.collective()
            || office.words().startsWith("secretary general")
            || isDirector(office) && office.rank() == Rank.EXPERT;
    if (!leads || !office.words().equals(office.words().toLowerCase(Locale.ROOT))) {
      return null;
    }
    return at == null ? null : nearest(at, role);
  }

  /** "the group's founder": whose the office is, the text says in words that no name takes up. */
  private static boolean isNoun(Reading reading, Role role) {
    return reading.token(role.possessor()).isNoun() && reading.name(role.possessor()) == null;
  }

  private @Nullable String nearest(int at, Role role) {
    String here = last(readings.get(at), role.from());
    if (here == null && at > 0) {
      here = last(readings.get(at - 1), readings.get(at - 1).size());
    }
    return here == null ? parties.letterhead().issuer() : here;
  }

  /** Returns the organisation that is a subject before the place, else the last one named. */
  private @Nullable String last(Reading reading, int end) {
    String found = null;
    String subject = null;
    for (int k = 0; k < end; k++) {
      Match match = reading.name(k);
      if (match != null && k == match.to() - 1 && parties.isOwn(parties.meant(match))) {
        found = parties.meant(match);
        subject = reading.token(k).relation().startsWith("nsubj") ? found : subject;
      }
    }
    return subject == null ? found : subject;
  }

  /** Returns the only organisation of the document that mediates by its name, or null. */
  @Nullable String mediatingBody() {
    return mediators.size() == 1 ? mediators.get(0) : null;
  }

  /** "its director said": returns the party when an organisation possesses the office. */
  static @Nullable String ofPossessor(Parties parties, Role role, List<Mention> owner) {
    Office office = role.office();
    if (office == null || role.former() || role.expert() || owner.size() != 1) {
      return null;
    }
    String party = owner.get(0).party();
    return party != null && parties.isOwn(party) && isDirector(office) ? party : null;
  }

  private static Role held(Role role, String party) {
    return new Role(
        role.from(),
        role.core(),
        role.to(),
        role.end(),
        role.head(),
        role.words(),
        leading(role.office()),
        List.of(party),
        -1,
        false,
        false,
        role.definite(),
        role.plural(),
        role.both());
  }

  /** "X's deputy": the deputies of a person speak for the party of that person. */
  static void settleDeputies(People people, List<Reading> readings) {
    for (Reading reading : readings) {
      for (Role role : reading.roles) {
        Named holder = role == null ? null : people.holder(role);
        if (role != null && holder != null && holder.party == null && role.possessor() >= 0) {
          Token owner = reading.token(role.possessor());
          Named chief = people.named(owner);
          if (chief != null && chief != holder && chief.spokenFor() != null) {
            holder.party = chief.spokenFor();
          }
        }
      }
    }
  }
}
