package travaux.extraction.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Span;
import travaux.negotiation.Voice;

/** A person while a document is read: what its parts say is gathered here. Not shared. */
final class Named {

  /** Whether words such as "Ms" or "spokeswoman" tell. */
  enum Gender {
    FEMALE,
    MALE,
    UNKNOWN
  }

  private static final int OFTEN = 3;

  String surname;

  /** How often the text spells the surname so. */
  final Map<String, Integer> spellings = new LinkedHashMap<>();

  String name;

  /** The offices, each once however often the text tells it. */
  final List<Role> roles = new ArrayList<>();

  final List<Span> words = new ArrayList<>();
  @Nullable String party;
  Gender gender = Gender.UNKNOWN;
  boolean institute;

  /** Whether a title such as "Sen." stands before the name somewhere. */
  boolean titled;

  /** Whether words behind the full name tell who it is. */
  boolean introduced;

  /** Whether the text tells of "the X administration". */
  boolean leads;

  /** Whether the text tells of fighters or a delegation of this person's. */
  boolean commands;

  Named(String name, String surname) {
    this.name = name;
    this.surname = surname;
  }

  /** Of several spellings the one most used names the person, of equals the first. */
  void settleSpelling() {
    String most = surname;
    for (Map.Entry<String, Integer> spelling : spellings.entrySet()) {
      // Where surnames come first, "Kim" alone is no other spelling of the last word of "Kim Jong
      // Un".
      boolean first = name.startsWith(spelling.getKey() + " ");
      if (!first && spelling.getValue() > spellings.getOrDefault(most, 0)) {
        most = spelling.getKey();
      }
    }
    name = name.substring(0, name.length() - surname.length()) + most;
    surname = most;
  }

  /** Returns the given names, "" when only the surname is known. */
  String given() {
    return name.length() > surname.length()
        ? name.substring(0, name.length() - surname.length()).strip()
        : "";
  }

  /** Returns what titles and offices tell, else the given name. */
  Gender gender() {
    return gender == Gender.UNKNOWN ? FirstNames.gender(given()) : gender;
  }

  void add(Role role) {
    if (roles.stream().noneMatch(role::isSameOffice)) {
      roles.add(role);
    }
    if (role.speaksForParty() && party == null && role.parties().size() == 1) {
      party = role.parties().get(0);
    }
    if (role.noun().endsWith("woman")) {
      gender = Gender.FEMALE;
    } else if (role.noun().endsWith("man") && role.words().startsWith("spokesm")) {
      gender = Gender.MALE;
    }
  }

  /** Returns the words of the first office that is not a past one, else of a past one, or null. */
  @Nullable String office() {
    String past = null;
    for (Role role : roles) {
      if (!role.collective() && !role.former()) {
        return role.words();
      }
      past = past == null ? role.words() : past;
    }
    return past;
  }

  /** Says whether one of the offices has these words. */
  boolean holds(String words) {
    return roles.stream().anyMatch(role -> role.words().equals(words));
  }

  /** Says whether this person holds a past office and no present one. */
  boolean former() {
    if (commands) {
      return false;
    }
    boolean past = false;
    for (Role role : roles) {
      boolean present = !role.former() && role.speaksForParty() && !role.collective();
      // Behind a past office a bare title may be a courtesy: "former ambassador X ... Ambassador
      // X".
      boolean courtesy = past || lasts(role) && roles.stream().anyMatch(Role::former);
      if (present && (!courtesy || !role.parties().isEmpty() || role.mediates())) {
        return false;
      }
      past |= role.former();
    }
    return past;
  }

  /** "Ambassador", "General": titles that people keep when they leave the office. */
  private static boolean lasts(Role role) {
    return role.office() instanceof ActorList.Office office
        && (office.rank() == ActorList.Rank.DIPLOMAT || office.rank() == ActorList.Rank.MILITARY);
  }

  Voice voice() {
    if (commands) {
      return Voice.PARTY;
    }
    if (former()) {
      return Voice.EXPERT;
    }
    for (Role role : roles) {
      if (role.speaksForParty() && !role.collective()) {
        return Voice.PARTY;
      }
    }
    for (Role role : roles) {
      if (!role.collective() || role.expert()) {
        return role.voice();
      }
    }
    // Whom a report names again and again without a word on who it is, everybody knows.
    boolean famous = !introduced && words.size() >= OFTEN;
    boolean known = party != null || titled || leads || famous || given().isEmpty();
    return institute || !known ? Voice.EXPERT : Voice.PARTY;
  }

  /** Returns the party spoken for, or null for former officials, experts and journalists. */
  @Nullable String spokenFor() {
    return voice() == Voice.PARTY ? party : null;
  }

  /** Returns this person as the words mean it. Asked for when all is read. */
  Mention mention(Span named) {
    return new Mention(named, spokenFor(), name, voice(), Mention.Kind.PERSON);
  }
}
