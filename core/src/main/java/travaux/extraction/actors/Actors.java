package travaux.extraction.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Document;
import travaux.negotiation.Person;
import travaux.negotiation.Span;

/** Who is meant where, in one document. Immutable and thread-safe. */
public final class Actors {

  private static final Set<String> SECOND_PERSON = Set.of("you", "your", "yours");

  private final Map<Integer, List<Mention>> meant;
  private final List<Person> persons;
  private final Map<Integer, String> bodies;
  private final Set<Integer> acting;

  private final Correspondence correspondence;
  private final Map<Integer, Land> lands;

  private Actors(
      Map<Integer, List<Mention>> meant,
      List<Person> persons,
      BodyNames bodies,
      Correspondence correspondence,
      Map<Integer, Land> lands) {
    this.lands = lands;
    this.bodies = bodies.names();
    this.acting = bodies.acting();
    this.meant = meant;
    this.persons = persons;
    this.correspondence = correspondence;
  }

  /** Returns the parties that write the document, as its head says; empty for a report. */
  public List<String> issuers() {
    return correspondence.authors();
  }

  /** Returns the parties that a letter is addressed to; empty when nothing tells. */
  public List<String> addressees() {
    return correspondence.addressees();
  }

  /**
   * Returns the parties that "the board" or "this government" means in a document of one of them:
   * those in whose lines of the head the noun stands; empty when in both or in neither.
   */
  public List<String> headed(String noun) {
    boolean author = correspondence.authorWords().contains(noun);
    boolean addressee = correspondence.addresseeWords().contains(noun);
    if (author == addressee) {
      return List.of();
    }
    return author ? issuers() : addressees();
  }

  /** Reads who is meant in a document's sentences. */
  public static Actors find(ActorList list, Document document, List<Sentence> sentences) {
    String text = document.text();
    List<@Nullable Match[]> names = new ArrayList<>();
    for (Sentence sentence : sentences) {
      names.add(NameFinder.find(list, text, sentence));
    }
    Namesakes.clear(list, sentences, names);
    Namesakes.clearHouses(list, sentences, names);
    Namesakes.clearPeoples(sentences, names);
    Namesakes.clearPapers(sentences, names);
    Namesakes.clearOthers(sentences, names);
    Parties listed = new Parties(list, names, Map.of(), Set.of(), new Letterhead(null, null));
    names.forEach(listed::clearUnnamed);
    Acronyms.clearOthers(sentences, names);
    List<Sentence> head = Letterhead.lines(document);
    List<@Nullable Match[]> above = new ArrayList<>();
    head.forEach(line -> above.add(NameFinder.find(list, text, line)));
    List<Sentence> all = new ArrayList<>(head);
    all.addAll(sentences);
    List<@Nullable Match[]> allNames = new ArrayList<>(above);
    allNames.addAll(names);
    Map<String, ActorList.Party> own = new LinkedHashMap<>(OwnStates.find(list, all, allNames));
    SharedNames.settle(list, all, allNames, !own.isEmpty());
    OwnNames.find(list, text, all, allNames).forEach(own::putIfAbsent);
    Map<String, ActorList.Party> companies = Companies.find(list, all, allNames);
    companies.forEach(own::putIfAbsent);
    OwnActors.find(list, all, allNames).forEach(own::putIfAbsent);
    Fighters.mark(all, allNames);
    Letterhead letterhead = Letterhead.of(list, head, above);
    Parties parties = new Parties(list, allNames, own, companies.keySet(), letterhead);
    List<Reading> readings = Reading.all(parties, text, sentences, names);
    Quoted quoted = new Quoted(document);
    People people = People.find(parties, text, readings, quoted);
    Correspondence correspondence =
        Correspondence.of(
            parties, document, head, above, (words, line) -> NameFinder.find(list, words, line));
    return new Actors(
        Resolver.resolve(text, parties, people, sentences, readings, quoted),
        people.persons(),
        BodyNames.find(text, readings),
        correspondence,
        Land.of(sentences, names));
  }

  /**
   * Returns the actors meant by the noun phrase headed by {@code head}; coordinated heads are not
   * expanded. Empty when it is no actor, when nobody can tell, and for the first person.
   */
  public List<Mention> of(Sentence sentence, Token head) {
    return meant.getOrDefault(head.span().start(), List.of());
  }

  /**
   * Returns the name of the body that the words of an actor name or take up ("the ministry"), which
   * may speak for a party of another name; empty when it is none.
   */
  public Optional<String> body(Span words) {
    for (int at = words.start(); at < words.end(); at++) {
      String name = bodies.get(at);
      if (name != null) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** Says whether the noun means a government, ministry, army ..., even of nobody knows whom. */
  public boolean isBody(Token head) {
    return acting.contains(head.span().start());
  }

  /** Returns the state or territory that a word names, also where it is only a place. */
  public Optional<Land> land(Token word) {
    return Optional.ofNullable(lands.get(word.span().start()));
  }

  /** Says whether the token is "I", "we", "us", "our" or "my". */
  public static boolean isFirstPerson(Token token) {
    return token.pos().startsWith("PRP") && Words.FIRST_PERSON.contains(Words.low(token));
  }

  /** Says whether the token is "you" or "your". */
  public static boolean isSecondPerson(Token token) {
    return token.pos().startsWith("PRP") && SECOND_PERSON.contains(Words.low(token));
  }

  /**
   * Returns the actors that possess or qualify a noun: "Russia's demand", "the Russian demand",
   * "demand of/by/from Russia", "their demand".
   */
  public List<Mention> possessors(Sentence sentence, Token noun) {
    for (Set<String> relations :
        List.of(Set.of("poss"), Set.of("nmod", "compound", "amod"), Set.of("prep", "agent"))) {
      LinkedHashSet<Mention> found = new LinkedHashSet<>();
      for (Token child : sentence.children(noun)) {
        if (relations.contains(child.relation())) {
          found.addAll(owners(sentence, child));
        }
      }
      if (!found.isEmpty()) {
        return List.copyOf(found);
      }
    }
    return List.of();
  }

  private List<Mention> owners(Sentence sentence, Token child) {
    List<Mention> found = new ArrayList<>();
    if (child.relation().equals("prep") || child.relation().equals("agent")) {
      if (Set.of("of", "by", "from").contains(child.lemma())) {
        for (Token object : sentence.children(child, "pobj")) {
          addAll(sentence, object, found);
        }
      }
      return found;
    }
    addAll(sentence, child, found);
    return found;
  }

  private void addAll(Sentence sentence, Token head, List<Mention> into) {
    into.addAll(of(sentence, head));
    for (Token other : sentence.children(head, "conj")) {
      addAll(sentence, other, into);
    }
  }

  /** Returns the persons of the document with office, party and mentions, in order. */
  public List<Person> persons() {
    return persons;
  }
}
