package travaux.extraction.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Office;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Token;
import travaux.negotiation.Span;
import travaux.negotiation.Voice;

/** Whom an office or a collective noun means where it stands: "the minister", "its embassy". */
final class OfficePhrases {

  /** "its neighbour Borduria": what a name says more exactly. */
  private static final Set<String> BESIDE = Set.of("neighbour", "neighbor", "ally", "rival");

  private static final Set<String> MEDIA =
      Set.of("media", "newspaper", "paper", "broadcaster", "channel", "magazine", "outlet");

  private static final Set<String> STATES = Set.of("nation", "country", "state", "power");

  private final String text;
  private final Parties parties;
  private final People people;
  private final Descriptions descriptions;
  private final Officers officers;
  private final HomeState home;

  /** The persons by the party that they speak for and what their office is called. */
  private final Map<String, Map<String, Set<Named>>> holders = new HashMap<>();

  OfficePhrases(
      String text,
      Parties parties,
      People people,
      List<Reading> readings,
      Descriptions descriptions) {
    this.text = text;
    this.parties = parties;
    this.people = people;
    this.descriptions = descriptions;
    this.officers = new Officers(parties, readings);
    this.home = new HomeState(parties, readings);
    for (Named person : people.all()) {
      String party = person.spokenFor();
      if (party != null) {
        Map<String, Set<Named>> of = holders.computeIfAbsent(party, key -> new HashMap<>());
        for (Role role : person.roles) {
          for (String key : Callings.of(role)) {
            of.computeIfAbsent(key, none -> new HashSet<>()).add(person);
          }
        }
      }
    }
  }

  /**
   * Returns whom the phrase means.
   *
   * @param owners who is meant by the phrase's possessor, if it has one
   * @param side the unnamed side of a dispute that it can mean, or null
   */
  List<Mention> meant(
      Reading reading, Token token, Role role, List<Mention> owners, @Nullable Mention side) {
    Span words = span(reading, role);
    Named holder = people.holder(role);
    if (holder != null) {
      return List.of(holder.mention(words));
    }
    Match beside = reading.name(role.to());
    if (beside != null
        && !beside.isOnlyAdjective()
        && !role.plural()
        && BESIDE.contains(role.noun())) {
      return List.of(
          new Mention(words, parties.meant(beside), null, Voice.PARTY, Mention.Kind.PARTY));
    }
    if (Descriptions.isBoth(role) && role.parties().isEmpty()) {
      List<Mention> pair = descriptions.both(token).stream().map(one -> one.at(words)).toList();
      boolean people = role.office() != null && role.speaksForParty();
      return pair.isEmpty() && people
          ? List.of(new Mention(words, null, null, Voice.PARTY, Mention.Kind.GROUP))
          : pair;
    }
    if (isOfItsOwn(role)) {
      boolean named = role.noun().equals("media") && role.from() < role.core();
      String name = named ? NameFinder.normal(withoutArticle(words.of(text))) : null;
      Mention.Kind kind = named ? Mention.Kind.PARTY : kind(role);
      return List.of(new Mention(words, name, null, role.voice(), kind));
    }
    if (!role.parties().isEmpty() && role.speaksForParty()) {
      return role.parties().stream().map(party -> ofParty(role, party, words)).toList();
    }
    if (side != null) {
      return List.of(side);
    }
    String party = Officers.ofPossessor(parties, role, owners);
    if (party != null) {
      return List.of(new Mention(words, party, null, Voice.PARTY, kind(role)));
    }
    return role.voice() == Voice.PARTY && role.speaksForParty()
        ? ofUnnamed(reading, token, role, owners)
        : taken(reading, role, words, null);
  }

  /**
   * "Bordurian state media", a party of their own; "a diplomat of the bloc", "the Asian nation":
   * those whom the words before tell more closely, and do not name.
   */
  private boolean isOfItsOwn(Role role) {
    if (role.parties().isEmpty()) {
      return false;
    }
    boolean bloc = role.parties().stream().noneMatch(parties::isState);
    boolean diplomat = role.noun().equals("diplomat");
    boolean one = STATES.contains(role.words()) && !role.plural();
    return MEDIA.contains(role.noun()) || bloc && (diplomat || one);
  }

  private static String withoutArticle(String words) {
    return words.replaceFirst("^[Tt]he ", "");
  }

  private Mention ofParty(Role role, String party, Span words) {
    Named known = role.collective() ? null : holderOf(role, party);
    return known == null || role.plural() && role.parties().size() == 1
        ? new Mention(words, party, null, Voice.PARTY, kind(role))
        : known.mention(words);
  }

  /** An office of a party that the phrase does not name: its owner's, or the one told before. */
  private List<Mention> ofUnnamed(Reading reading, Token token, Role role, List<Mention> owners) {
    Span words = span(reading, role);
    String owner = owners.size() == 1 ? owners.get(0).party() : null;
    Office office = role.office();
    String party = owner == null ? parties.holding(office) : owner;
    if (party != null) {
      return List.of(new Mention(words, party, null, Voice.PARTY, kind(role)));
    }
    Mention organisation = role.collective() ? Organisations.at(text, reading, token) : null;
    if (organisation != null) {
      return List.of(organisation);
    }
    String state = role.definite() ? home.of(role) : null;
    boolean takes = role.definite() && !role.plural();
    if (state != null && (!takes || descriptions.earlier(role, reading.sentence.index()) == null)) {
      return List.of(new Mention(words, state, null, Voice.PARTY, Mention.Kind.PARTY));
    }
    String body = role.mediates() && !role.plural() ? officers.mediatingBody() : null;
    return taken(reading, role, words, body);
  }

  /** Whom the phrase takes up, else somebody of whom only the office is known. */
  private List<Mention> taken(Reading reading, Role role, Span words, @Nullable String party) {
    boolean takes = role.definite() && !role.plural();
    Seen before = takes ? descriptions.earlier(role, reading.sentence.index()) : null;
    if (before != null && isNamedBelow(reading, role, before)) {
      before = descriptions.earlierThan(before, role);
    }
    if (before != null
        && Subjects.isSpokenOf(reading.sentence, reading.token(role.head()), before)) {
      before = null;
    }
    if (before != null) {
      return List.of(before.mention().at(words));
    }
    return role.collective()
        ? List.of()
        : List.of(new Mention(words, party, null, role.voice(), kind(role)));
  }

  /** "The president will host Vale": who is named in what a subject does is another. */
  private boolean isNamedBelow(Reading reading, Role role, Seen one) {
    Token subject = reading.token(role.head());
    String name = one.mention().person();
    Token verb = subject.head() < 0 ? subject : reading.token(subject.head());
    if (name == null || !subject.relation().startsWith("nsubj") || !verb.isVerb()) {
      return false;
    }
    for (Token token : reading.sentence.tokens().subList(role.to(), reading.size())) {
      Named person = people.named(token);
      if (person != null && person.name.equals(name) && reading.sentence.isBelow(token, verb)) {
        return true;
      }
    }
    return false;
  }

  private Mention.Kind kind(Role role) {
    if (role.collective()) {
      return Mention.Kind.PARTY;
    }
    return role.plural() || isBody(role) ? Mention.Kind.GROUP : Mention.Kind.PERSON;
  }

  /** "The company", "the court": no human being, though the list has it among the offices. */
  private boolean isBody(Role role) {
    String noun = role.noun();
    return Words.BODIES.contains(noun)
        || Words.ORGANISATION.contains(noun) && parties.list().nouns().names(noun)
        || noun.equals("court")
        || noun.equals("parliament");
  }

  /** Returns the only person of the party who holds that office, or null. */
  private @Nullable Named holderOf(Role role, String party) {
    Map<String, Set<Named>> of = holders.getOrDefault(party, Map.of());
    Set<Named> found = new HashSet<>();
    for (String key : Callings.asked(role)) {
      found.addAll(of.getOrDefault(key, Set.of()));
      if (found.size() > 1) {
        return null;
      }
    }
    return found.isEmpty() ? null : found.iterator().next();
  }

  private static Span span(Reading reading, Role role) {
    return new Span(
        reading.token(role.from()).span().start(), reading.token(role.end() - 1).span().end());
  }
}
