package travaux.extraction.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.Reading.Run;
import travaux.language.Token;
import travaux.negotiation.Person;
import travaux.negotiation.Span;

/** The persons of one document: runs of capitalised words that something shows to be people. */
final class People {

  private final String text;
  private final List<Named> all = new ArrayList<>();
  private final Map<Integer, Named> at = new HashMap<>();
  private final Map<Integer, Run> runAt = new HashMap<>();
  private final Map<Role, Named> holders = new IdentityHashMap<>();

  private People(String text) {
    this.text = text;
  }

  static People find(Parties parties, String text, List<Reading> readings) {
    People people = new People(text);
    List<Pending> rest = new ArrayList<>();
    for (Reading reading : readings) {
      for (Run run : reading.runs) {
        Evidence evidence = Evidence.of(parties, reading, run);
        if (evidence.isPerson(run.length())) {
          people.add(reading, run, evidence);
        } else {
          rest.add(new Pending(reading, run, evidence));
        }
      }
    }
    // Bare surnames, before or after the full name; full names are shown by a later bare surname.
    for (Pending pending : rest) {
      people.addWhenKnown(pending, rest);
    }
    for (Pending pending : rest) {
      people.addVariant(pending);
    }
    Map<String, Named> bySurname = people.bySurname();
    readings.forEach(reading -> people.addMistagged(reading, bySurname));
    people.inferParties(readings);
    new Officers(parties, readings).settle(people.all);
    Officers.settleDeputies(people, readings);
    new HomeState(parties, readings).settle(people.all);
    people.inferByAnnouncements(new Announcements(parties.list(), readings));
    return people;
  }

  /** Without a party of his own, the only minister is the one that an adjective qualifies below. */
  private void inferParties(List<Reading> readings) {
    for (Named person : all) {
      if (person.party != null || person.former()) {
        continue;
      }
      Set<String> parties = new HashSet<>();
      for (Role role : person.roles) {
        boolean alone =
            all.stream().filter(other -> other.party == null && other.holds(role.words())).count()
                    == 1
                && role.speaksForParty()
                && !role.collective();
        if (alone) {
          collect(readings, person, role.words(), parties);
          all.stream()
              .filter(other -> other != person && other.holds(role.words()))
              .forEach(other -> parties.remove(other.party));
        }
      }
      if (parties.size() == 1) {
        person.party = parties.iterator().next();
      }
    }
    byAdministration(readings);
    for (Named person : all) {
      if (person.party == null && !person.former()) {
        for (Role role : person.roles) {
          ActorList.Office office = role.office();
          if (office != null && office.defaultParty() != null && person.party == null) {
            person.party = office.defaultParty();
          }
        }
      }
    }
  }

  private void inferByAnnouncements(Announcements announcements) {
    for (Named person : all) {
      if (person.party == null && !person.former()) {
        person.party = announcements.stateOf(person);
      }
    }
  }

  /** "the X administration": X leads what the words mean without a party of their own. */
  private void byAdministration(List<Reading> readings) {
    for (Reading reading : readings) {
      for (Role role : reading.roles) {
        Named leader = role == null || !role.parties().isEmpty() ? null : before(reading, role);
        if (leader != null && role != null && Words.LED.contains(role.noun())) {
          leader.leads = true;
        }
        ActorList.Office office = role == null ? null : role.office();
        if (leader != null
            && leader.party == null
            && office != null
            && office.words().equals("administration")) {
          leader.party = office.defaultParty();
        }
      }
    }
  }

  private @Nullable Named before(Reading reading, Role role) {
    int at = role.core() - 1;
    if (at > 0 && Words.isPossessiveMark(reading.token(at))) {
      at--;
    }
    return at < 0 ? null : named(reading.token(at));
  }

  private void collect(List<Reading> readings, Named person, String words, Set<String> into) {
    for (Reading reading : readings) {
      for (Role role : reading.roles) {
        if (role != null
            && role.words().equals(words)
            && !role.plural()
            && role.speaksForParty()
            && role.parties().size() == 1
            && holders.get(role) == null
            && reading.token(role.head()).relation().startsWith("nsubj")
            && reading.token(role.head()).span().start() > person.words.get(0).start()) {
          into.add(role.parties().get(0));
        }
      }
    }
  }

  private record Pending(Reading reading, Run run, Evidence evidence) {}

  /** Returns the person named by the token, or null. */
  @Nullable Named named(Token token) {
    return at.get(token.span().start());
  }

  /** Returns the run that the token lies in when it names a person. */
  @Nullable Run run(Token token) {
    return runAt.get(token.span().start());
  }

  /** Returns the person whose office stands there, or null. */
  @Nullable Named holder(Role role) {
    return holders.get(role);
  }

  List<Named> all() {
    return all;
  }

  /** Returns the persons as the record has them, in the order of the text. */
  List<Person> persons() {
    List<Person> persons = new ArrayList<>();
    for (Named person : all) {
      List<Span> words = person.words.stream().sorted().toList();
      persons.add(
          new Person(person.name, person.spokenFor(), person.office(), person.former(), words));
    }
    persons.sort(Comparator.comparing(person -> person.words().get(0)));
    return List.copyOf(persons);
  }

  private void add(Reading reading, Run run, Evidence evidence) {
    String name = name(reading, run);
    String surname = surname(reading, run);
    Named person = known(name, surname);
    if (person == null) {
      person = new Named(name, surname);
      all.add(person);
    }
    attach(person, reading, run, evidence);
  }

  private void attach(Named person, Reading reading, Run run, Evidence evidence) {
    String name = name(reading, run);
    if (run.length() > 1 && person.given().isEmpty() && name.endsWith(person.surname)) {
      person.name = name;
    }
    person.spellings.add(surname(reading, run));
    person.words.add(span(reading, run));
    for (Role role : evidence.roles()) {
      person.add(role);
      holders.put(role, person);
    }
    if (evidence.gender() != Named.Gender.UNKNOWN) {
      person.gender = evidence.gender();
    }
    person.institute |= evidence.institute();
    person.titled |= evidence.titled();
    person.introduced |= run.length() > 1 && Beside.introduces(reading, run);
    if (person.party == null && evidence.party() != null) {
      person.party = evidence.party();
    }
    for (int k = run.from(); k < run.to(); k++) {
      at.put(reading.token(k).span().start(), person);
      runAt.put(reading.token(k).span().start(), run);
    }
  }

  /** Finds the same full name, the same surname without another first name, or a near spelling. */
  private @Nullable Named known(String name, String surname) {
    String given = given(name, surname);
    Named found = null;
    for (Named person : all) {
      boolean sameSurname = person.spellings.contains(surname);
      if (sameSurname
          && (given.isEmpty() || person.given().isEmpty() || sameGiven(given, person.given()))) {
        found = person;
      } else if (!given.isEmpty()
          && sameGiven(given, person.given())
          && isNear(surname, person.surname)) {
        found = person;
      }
    }
    return found;
  }

  private static boolean sameGiven(String a, String b) {
    String first = a.split(" ", 2)[0];
    String other = b.split(" ", 2)[0];
    if (first.isEmpty() || other.isEmpty()) {
      return false;
    }
    if (first.endsWith(".") || other.endsWith(".")) {
      return first.charAt(0) == other.charAt(0);
    }
    return first.equals(other)
        || first.length() > 3 && other.length() > 3 && EditDistance.between(first, other) <= 1;
  }

  private static boolean isNear(String a, String b) {
    int longest = Math.max(a.length(), b.length());
    return longest >= 5
        && a.charAt(0) == b.charAt(0)
        && EditDistance.between(a, b) <= (longest >= 6 ? 2 : 1);
  }

  private void addWhenKnown(Pending pending, List<Pending> rest) {
    Reading reading = pending.reading();
    Run run = pending.run();
    String surname = surname(reading, run);
    if (run.length() == 1) {
      Named last = null;
      for (Named person : all) {
        boolean earlier =
            last == null || person.words.get(0).start() <= reading.token(run.from()).span().start();
        if (person.spellings.contains(surname) && earlier) {
          last = person;
        }
      }
      Named meant = last == null ? onlyWithFirst(surname) : last;
      if (meant != null) {
        attach(meant, reading, run, pending.evidence());
      }
      return;
    }
    Named same = known(name(reading, run), surname);
    if (same != null && !same.given().isEmpty()) {
      attach(same, reading, run, pending.evidence());
      return;
    }
    if (run.length() > 3 || !pending.evidence().mayBePerson()) {
      return;
    }
    for (Pending other : rest) {
      if (other.run().length() == 1
          && other.evidence().speaks()
          && surname(other.reading(), other.run()).equals(surname)) {
        add(reading, run, pending.evidence());
        addWhenKnown(other, List.of());
        return;
      }
    }
  }

  /** Returns the only person whose name begins with the word: where surnames come first. */
  private @Nullable Named onlyWithFirst(String word) {
    Named only = null;
    for (Named person : all) {
      if (person.given().split(" ", 2)[0].equals(word)) {
        if (only != null) {
          return null;
        }
        only = person;
      }
    }
    return only;
  }

  private void addVariant(Pending pending) {
    Reading reading = pending.reading();
    Run run = pending.run();
    if (run.length() != 1
        || !pending.evidence().speaks()
        || named(reading.token(run.from())) != null) {
      return;
    }
    String surname = surname(reading, run);
    Named only = null;
    for (Named person : all) {
      if (isNear(surname, person.surname)) {
        if (only != null) {
          return;
        }
        only = person;
      }
    }
    if (only != null) {
      attach(only, reading, run, pending.evidence());
    }
  }

  /** A surname that is also a common noun and that the parser takes for one ("Marsh said"). */
  private void addMistagged(Reading reading, Map<String, Named> bySurname) {
    for (Token token : reading.sentence.tokens()) {
      boolean noun = Set.of("nsubj", "nsubjpass", "poss", "agent").contains(token.relation());
      if (!noun
          || token.isProperNoun()
          || !Words.isCapitalised(token)
          || named(token) != null
          || reading.name(token.index()) != null
          || reading.role(token.index()) != null
          || token.pos().startsWith("PRP")) {
        continue;
      }
      Named only = bySurname.get(token.form());
      if (only != null) {
        Run run = new Run(token.index(), token.index() + 1);
        only.words.add(span(reading, run));
        at.put(token.span().start(), only);
        runAt.put(token.span().start(), run);
      }
    }
  }

  /** Returns the persons whose surname nobody else bears. */
  private Map<String, Named> bySurname() {
    Map<String, Named> only = new HashMap<>();
    Set<String> shared = new HashSet<>();
    for (Named person : all) {
      for (String spelling : person.spellings) {
        if (only.put(spelling, person) != null) {
          shared.add(spelling);
        }
      }
    }
    only.keySet().removeAll(shared);
    return only;
  }

  private Span span(Reading reading, Run run) {
    return new Span(
        reading.token(run.from()).span().start(), reading.token(run.to() - 1).span().end());
  }

  private String name(Reading reading, Run run) {
    return NameFinder.normal(span(reading, run).of(text));
  }

  private String surname(Reading reading, Run run) {
    int from = run.to() - 1;
    // "al-Hadi" and "Kim-Berg" are one surname though the parser splits at the hyphen.
    while (from - 2 >= run.from() && reading.word(from - 1).equals("-")) {
      from -= 2;
    }
    return NameFinder.normal(
        new Span(reading.token(from).span().start(), reading.token(run.to() - 1).span().end())
            .of(text));
  }

  private static String given(String name, String surname) {
    return name.substring(0, name.length() - surname.length()).strip();
  }
}
