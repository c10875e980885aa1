package travaux.extraction.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Span;
import travaux.negotiation.Voice;

/** Goes through a document from its first word and says at each who is meant. Not shared. */
final class Resolver {

  /** Sentences back in which a pronoun looks; more than any rule reaches. */
  private static final int MEMORY = 12;

  private static final Set<String> RELATIVES = Set.of("who", "whom", "whose", "which", "that");

  /** "A White House hopeful" is not there yet. */
  private static final Set<String> ASPIRING =
      Set.of("hopeful", "hopefuls", "contender", "contenders", "aspirant", "aspirants");

  private final String text;
  private final Parties parties;
  private final People people;
  private final Pronouns pronouns;
  private final Descriptions descriptions;
  private final OfficePhrases offices;
  private final Dispute dispute;
  private final List<Seen> seen = new ArrayList<>();
  private final Map<Integer, List<Mention>> found = new HashMap<>();
  private final Map<String, Named> byName = new HashMap<>();

  /** The offices of those without a name, by the words that told them first. */
  private final Map<Span, List<Role>> unnamed = new HashMap<>();

  private int oldest;

  private Resolver(
      String text,
      Parties parties,
      People people,
      List<Sentence> sentences,
      List<Reading> readings,
      Quoted quoted) {
    this.text = text;
    this.parties = parties;
    this.people = people;
    Map<String, String> genders = new HashMap<>();
    for (Named person : people.all()) {
      byName.putIfAbsent(person.name, person);
      Named.Gender gender = person.gender();
      if (gender != Named.Gender.UNKNOWN) {
        genders.put(person.name, gender.name().toLowerCase(Locale.ROOT));
      }
    }
    this.pronouns = new Pronouns(sentences, new Individuals(sentences, genders, quoted));
    this.descriptions = new Descriptions(parties, sentences);
    this.offices = new OfficePhrases(text, parties, people, readings, descriptions);
    this.dispute = new Dispute(parties.list().nouns(), readings);
  }

  /** Returns the actors meant, by the offset of the token that heads the phrase. */
  static Map<Integer, List<Mention>> resolve(
      String text,
      Parties parties,
      People people,
      List<Sentence> sentences,
      List<Reading> readings,
      Quoted quoted) {
    Resolver resolver = new Resolver(text, parties, people, sentences, readings, quoted);
    for (Reading reading : readings) {
      for (Token token : reading.sentence.tokens()) {
        List<Mention> meant = resolver.meant(reading, token);
        if (!meant.isEmpty()) {
          resolver.found.put(token.span().start(), List.copyOf(meant));
        }
      }
    }
    return Map.copyOf(resolver.found);
  }

  private List<Mention> meant(Reading reading, Token token) {
    if (Pronouns.isPronoun(token)) {
      List<Mention> ahead = ahead(reading, token);
      List<Mention> taken =
          ahead.isEmpty()
              ? pronouns.resolve(reading.sentence, token, recent(reading.sentence.index()))
              : ahead;
      taken.forEach(mention -> see(reading, token, mention, rolesOf(mention), taken.size() > 1));
      return taken;
    }
    if (RELATIVES.contains(Words.low(token)) && reading.name(token.index()) == null) {
      return relative(reading.sentence, token);
    }
    Named person = people.named(token);
    if (person != null) {
      return List.of(named(reading, token, person));
    }
    Match called = called(reading, token);
    if (called != null) {
      List<Mention> named = parties(called, span(reading, token.index(), called.to()));
      named.forEach(one -> see(reading, token, one, List.of(), true));
      return named;
    }
    Role role = reading.role(token.index());
    if (role != null) {
      List<Mention> meant = ofRole(reading, token, role);
      if (token.index() == role.head()) {
        boolean plural = role.plural() || role.collective();
        meant.forEach(mention -> see(reading, token, mention, roles(mention, role), plural));
      }
      return meant;
    }
    Match match = reading.name(token.index());
    if (match != null && (reading.isLoose(match) || ASPIRING.contains(reading.word(match.to())))) {
      return List.of();
    }
    if (match != null && match.forms().get(0).needsName() && token.relation().equals("appos")) {
      // "The Lake Commission, the international agency for fish".
      List<Mention> named = found.getOrDefault(head(reading, token).span().start(), List.of());
      if (!named.isEmpty() && named.get(0).kind() == Mention.Kind.PARTY) {
        return named;
      }
    }
    if (match != null) {
      List<Mention> named = parties(match, span(reading, match.from(), match.to()));
      if (token.index() == match.to() - 1
          || Subjects.isTop(reading, token, match.from(), match.to())) {
        named.forEach(one -> see(reading, token, one, List.of(), isSeveral(match, token)));
      }
      return named;
    }
    Mention side = dispute.side(reading, token);
    Mention unknown = side == null ? Organisations.at(text, reading, token) : side;
    if (unknown != null) {
      see(reading, token, unknown, List.of(), false);
      return List.of(unknown);
    }
    return List.of();
  }

  /** "The teachers' union Orlo", "the fleet operator Brandt Ltd": returns the name, or null. */
  private @Nullable Match called(Reading reading, Token noun) {
    Match match = noun.isNoun() ? reading.name(noun.index() + 1) : null;
    boolean own =
        match != null
            && match.from() == noun.index() + 1
            && parties.isOwn(parties.meant(match))
            && reading.name(noun.index()) == null;
    Token last = own && match != null ? reading.token(match.to() - 1) : null;
    boolean equated =
        last != null && last.relation().equals("appos") && last.head() == noun.index();
    return equated ? match : null;
  }

  private static Token head(Reading reading, Token token) {
    return token.head() < 0 ? token : reading.token(token.head());
  }

  private boolean isSeveral(Match match, Token token) {
    return match.forms().get(0).use() == ActorList.Use.PEOPLE
        || token.pos().equals("NNS")
        || parties.isBloc(match);
  }

  /** Returns what was seen not long before: a pronoun takes up nothing else. */
  private List<Seen> recent(int sentence) {
    while (oldest < seen.size() && seen.get(oldest).sentence() < sentence - MEMORY) {
      oldest++;
    }
    return seen.subList(oldest, seen.size());
  }

  private List<Role> rolesOf(Mention mention) {
    Named person = mention.person() == null ? null : byName.get(mention.person());
    return person == null ? unnamed.getOrDefault(mention.first(), List.of()) : person.roles;
  }

  private List<Role> roles(Mention mention, Role role) {
    List<Role> known = rolesOf(mention);
    if (known.isEmpty()) {
      unnamed.put(mention.first(), List.of(role));
    }
    return known.isEmpty() ? List.of(role) : known;
  }

  private Mention named(Reading reading, Token token, Named person) {
    Reading.Run run = people.run(token);
    int from = run == null ? token.index() : run.from();
    int to = run == null ? token.index() + 1 : run.to();
    Role title = reading.role(from - 1);
    if (title != null && people.holder(title) == person) {
      from = title.from();
    }
    Mention mention = person.mention(span(reading, from, to));
    if (Subjects.isTop(reading, token, run == null ? from : run.from(), to)) {
      see(reading, token, mention, person.roles, false);
    }
    return mention;
  }

  /** "In her letter, the minister ...": the subject that follows, when it suits the pronoun. */
  private List<Mention> ahead(Reading reading, Token pronoun) {
    Token subject = Subjects.subjectAhead(reading.sentence, pronoun);
    if (subject == null) {
      return List.of();
    }
    List<Mention> found = new ArrayList<>();
    for (Token head : reading.sentence.subtree(subject)) {
      if (!Subjects.together(reading.sentence, head, subject)) {
        continue;
      }
      Named person = people.named(head);
      Match match = reading.name(head.index());
      if (person != null) {
        found.add(person.mention(pronoun.span()));
      } else if (match != null && !reading.isLoose(match)) {
        found.addAll(parties(match, pronoun.span()));
      } else if (reading.role(head.index()) instanceof Role role) {
        found.addAll(
            ofRole(reading, head, role).stream().map(one -> one.at(pronoun.span())).toList());
      }
    }
    return pronouns.suits(pronoun, found) ? found : List.of();
  }

  private List<Mention> parties(Match match, Span words) {
    return parties.allMeant(match).stream()
        .map(party -> new Mention(words, party, null, Voice.PARTY, Mention.Kind.PARTY))
        .toList();
  }

  private List<Mention> relative(Sentence sentence, Token token) {
    Token at = token;
    while (at.head() >= 0 && !at.relation().equals("relcl")) {
      at = sentence.tokens().get(at.head());
    }
    if (at.head() < 0 || at.index() == token.index()) {
      return List.of();
    }
    Token noun = sentence.tokens().get(at.head());
    if (noun.index() >= token.index()
        || token.relation().equals("mark")
        || token.relation().equals("det")) {
      return List.of();
    }
    return found.getOrDefault(noun.span().start(), List.of());
  }

  private List<Mention> ofRole(Reading reading, Token token, Role role) {
    List<Mention> owners =
        role.possessor() < 0
            ? List.of()
            : found.getOrDefault(reading.token(role.possessor()).span().start(), List.of());
    Mention side = dispute.side(role, span(reading, role.from(), role.end()));
    return offices.meant(reading, token, role, owners, side);
  }

  private void see(
      Reading reading, Token token, Mention mention, List<Role> roles, boolean plural) {
    Seen one =
        new Seen(
            reading.sentence.index(),
            token,
            mention,
            roles,
            Subjects.isSubject(reading, token),
            plural);
    seen.add(one);
    descriptions.see(one);
  }

  private static Span span(Reading reading, int from, int to) {
    return new Span(reading.token(from).span().start(), reading.token(to - 1).span().end());
  }
}
