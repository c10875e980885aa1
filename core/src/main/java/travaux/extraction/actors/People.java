package travaux.extraction.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.Reading.Run;
import travaux.language.Token;
import travaux.negotiation.Person;
import travaux.negotiation.Span;

/** The persons of one document, and which of its words name them. Not shared. */
final class People {

  private final List<Named> all = new ArrayList<>();
  private final Map<Integer, Named> at = new HashMap<>();
  private final Map<Integer, Run> runAt = new HashMap<>();
  private final Map<Role, Named> holders = new IdentityHashMap<>();

  People() {}

  static People find(Parties parties, String text, List<Reading> readings, Quoted quoted) {
    People people = new PersonFinder(parties, text, readings).find();
    new Affiliations(parties, people, readings, quoted).settle();
    return people;
  }

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

  /** Returns the persons in the order in which they were found. */
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

  void add(Named person) {
    all.add(person);
  }

  /** The words of the run name the person. */
  void name(Named person, Reading reading, Run run) {
    person.words.add(
        new Span(
            reading.token(run.from()).span().start(), reading.token(run.to() - 1).span().end()));
    for (int k = run.from(); k < run.to(); k++) {
      at.put(reading.token(k).span().start(), person);
      runAt.put(reading.token(k).span().start(), run);
    }
  }

  /** The office that stands there is the person's. */
  void appoint(Named person, Role role) {
    person.add(role);
    holders.put(role, person);
  }
}
