package travaux.extraction.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.Reading.Run;
import travaux.language.Token;
import travaux.negotiation.Span;

/**
 * Finds the persons of one document: runs of capitalised words that something shows to be people,
 * then bare surnames, near spellings and surnames that the parser takes for nouns. Not shared.
 */
final class PersonFinder {

  private static final Set<String> ACTING = Set.of("nsubj", "nsubjpass", "poss", "agent");

  /** How far, in characters, a surname reaches back to one of whom the text tells less. */
  private static final int JUST_NAMED = 300;

  /** The same where the other one is a ruler and this one is not. */
  private static final int AT_HAND = 100;

  /** A run that nothing beside it shows to be a person. */
  private record Pending(Reading reading, Run run, Evidence evidence) {}

  private final Parties parties;
  private final String text;
  private final List<Reading> readings;
  private final People people = new People();
  private final Register register;

  PersonFinder(Parties parties, String text, List<Reading> readings) {
    this.parties = parties;
    this.text = text;
    this.readings = readings;
    Map<String, Integer> times = new HashMap<>();
    for (Reading reading : readings) {
      for (Run run : reading.runs) {
        times.merge(surname(reading, run), 1, Integer::sum);
      }
    }
    this.register = new Register(times);
  }

  /** Goes through the document several times: what shows itself first shows what does not. */
  People find() {
    List<Pending> rest = new ArrayList<>();
    Map<String, Pending> speaking = new HashMap<>();
    for (Reading reading : readings) {
      for (Run run : reading.runs) {
        if (isHeading(reading, run)) {
          continue;
        }
        Evidence evidence = Evidence.of(parties, reading, run);
        if (evidence.isPerson(run.length())) {
          add(reading, run, evidence);
          continue;
        }
        Pending pending = new Pending(reading, run, evidence);
        rest.add(pending);
        if (run.length() == 1 && evidence.speaks()) {
          speaking.putIfAbsent(surname(reading, run), pending);
        }
      }
    }
    for (Pending pending : rest) {
      addWhenKnown(pending, speaking);
    }
    for (Pending pending : rest) {
      addVariant(pending);
    }
    Map<String, Named> bySurname = register.unshared();
    readings.forEach(reading -> addMistagged(reading, bySurname));
    people.all().forEach(Named::settleSpelling);
    return people;
  }

  /** "ANNA ZOG'S LAST STAND": a heading in capitals, and nobody's name. */
  private static boolean isHeading(Reading reading, Run run) {
    for (int i = run.from(); i < run.to(); i++) {
      String form = reading.token(i).form();
      if (form.endsWith("'S") || form.endsWith("’S")) {
        return true;
      }
    }
    return false;
  }

  private void add(Reading reading, Run run, Evidence evidence) {
    String name = name(reading, run);
    String surname = surname(reading, run);
    Named person = run.length() == 1 ? familyName(surname, evidence) : null;
    person = person == null ? register.known(name, surname, evidence) : person;
    if (person == null) {
      person = new Named(name, surname);
      people.add(person);
      register.add(person, start(reading, run));
    }
    attach(person, reading, run, evidence);
  }

  /** "Mr. Vale", where family names come first: the leader of that name, or null. */
  private @Nullable Named familyName(String surname, Evidence evidence) {
    Named first = register.onlyWithFirst(surname);
    boolean leads =
        first != null && first.spokenFor() != null && first.roles.stream().anyMatch(Facing::isHead);
    boolean styled = evidence.courtesy() || evidence.roles().stream().anyMatch(Facing::isHead);
    boolean same = first != null && sharesNoun(evidence, first);
    return (leads && styled || same) && first != null && !evidence.contradicts(first)
        ? first
        : null;
  }

  /** "Embassy spokesman Vale", who was "Vale Ada, spokesman for the embassy". */
  private static boolean sharesNoun(Evidence evidence, Named first) {
    return first.spokenFor() != null
        && evidence.roles().stream()
            .anyMatch(role -> first.roles.stream().anyMatch(it -> it.noun().equals(role.noun())));
  }

  private void attach(Named person, Reading reading, Run run, Evidence evidence) {
    register.spell(person, name(reading, run), surname(reading, run));
    if (run.length() > 1 && Character.isLowerCase(person.surname.charAt(0))) {
      String last = reading.token(run.to() - 1).form();
      register.spell(person, last, last);
    }
    people.name(person, reading, run);
    evidence.roles().forEach(role -> people.appoint(person, role));
    if (evidence.gender() != Named.Gender.UNKNOWN) {
      person.gender = evidence.gender();
    }
    person.institute |= evidence.institute();
    person.titled |= evidence.titled();
    boolean now = reading.word(run.to()).equals(",") && reading.word(run.to() + 1).equals("now");
    person.introduced |= (now || run.length() > 1) && Beside.introduces(reading, run);
    if (person.party == null && evidence.party() != null) {
      person.party = evidence.party();
    }
  }

  /** Bare surnames, before or after the full name; full names are shown by a later bare surname. */
  private void addWhenKnown(Pending pending, Map<String, Pending> speaking) {
    Reading reading = pending.reading();
    Run run = pending.run();
    String surname = surname(reading, run);
    if (run.length() == 1) {
      Named bearer = register.bearer(surname, start(reading, run));
      Named first = register.onlyWithFirst(surname);
      Named meant = bearer == null || isRather(first, bearer, start(reading, run)) ? first : bearer;
      if (meant != null) {
        attach(meant, reading, run, pending.evidence());
      }
      return;
    }
    Named same = register.known(name(reading, run), surname, pending.evidence());
    if (same != null && !same.given().isEmpty()) {
      attach(same, reading, run, pending.evidence());
      return;
    }
    if (run.length() > 3 || !pending.evidence().mayBePerson()) {
      return;
    }
    // Where family names come first, "Vale said" shows who "Vale Ada Zog" is.
    String first = reading.token(run.from()).form();
    boolean family = FirstNames.gender(first) == Named.Gender.UNKNOWN;
    Pending later = speaking.getOrDefault(surname, family ? speaking.get(first) : null);
    if (later != null) {
      add(reading, run, pending.evidence());
      addWhenKnown(later, Map.of());
    }
  }

  /**
   * "Kim" is the leader of whom the text is, and not an official whose surname it is too, unless
   * that one has just been named.
   */
  private static boolean isRather(@Nullable Named first, Named bearer, int place) {
    if (first == null || first == bearer || first.spokenFor() == null) {
      return false;
    }
    if (first.words.size() > 2 * bearer.words.size()) {
      return true;
    }
    boolean leads =
        first.roles.stream().anyMatch(Facing::isHead)
            && bearer.roles.stream().noneMatch(Facing::isHead);
    int distance = distance(bearer, place);
    return first.words.size() >= bearer.words.size()
        && (distance > (leads ? AT_HAND : JUST_NAMED) || distance(first, place) < distance);
  }

  /** Returns how many characters before the place the person is named last. */
  private static int distance(Named person, int place) {
    return person.words.stream()
        .mapToInt(Span::end)
        .filter(end -> end <= place)
        .map(end -> place - end)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** Who speaks under a name that is nearly that of one person alone. */
  private void addVariant(Pending pending) {
    Reading reading = pending.reading();
    Run run = pending.run();
    if (run.length() != 1
        || !pending.evidence().speaks()
        || people.named(reading.token(run.from())) != null) {
      return;
    }
    Named only = register.onlyNear(surname(reading, run));
    if (only != null) {
      attach(only, reading, run, pending.evidence());
    }
  }

  /** A surname that is also a common noun and that the parser takes for one ("Marsh said"). */
  private void addMistagged(Reading reading, Map<String, Named> bySurname) {
    for (Token token : reading.sentence.tokens()) {
      if (!ACTING.contains(token.relation())
          || token.isProperNoun()
          || !Words.isCapitalised(token)
          || people.named(token) != null
          || reading.name(token.index()) != null
          || reading.role(token.index()) != null
          || token.pos().startsWith("PRP")) {
        continue;
      }
      Named only = bySurname.get(token.form());
      if (only == null && FirstNames.gender(token.form()) == Named.Gender.UNKNOWN) {
        only = family(token);
      }
      if (only != null) {
        people.name(only, reading, new Run(token.index(), token.index() + 1));
      }
    }
  }

  /** "Marsh Ada-Zog ... Marsh said", where family names come first. */
  private @Nullable Named family(Token token) {
    Named first = token.relation().equals("poss") ? null : register.onlyWithFirst(token.form());
    boolean told =
        first != null
            && first.spokenFor() != null
            && first.words.get(0).start() < token.span().start();
    return told ? first : null;
  }

  private static int start(Reading reading, Run run) {
    return reading.token(run.from()).span().start();
  }

  private String name(Reading reading, Run run) {
    return words(reading, run.from(), run.to());
  }

  /** "al-Hadi" and "Kim-Berg" are one surname though the parser splits at the hyphen. */
  private String surname(Reading reading, Run run) {
    int from = run.to() - 1;
    while (from - 2 >= run.from() && reading.word(from - 1).equals("-")) {
      from -= 2;
    }
    return words(reading, from, run.to());
  }

  private String words(Reading reading, int from, int to) {
    Span span = new Span(reading.token(from).span().start(), reading.token(to - 1).span().end());
    return NameFinder.normal(span.of(text));
  }
}
