package travaux.extraction.actors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.language.Token;
import travaux.negotiation.Voice;

/** All that can act: parties with their names, and offices. Immutable. */
public final class ActorList {

  /**
   * A party of the list.
   *
   * @param name English short name
   * @param kind what it is
   * @param of the party that an organ or body belongs to, or null
   * @param members those that the name of a bloc tells: "the two Koreas"; else none
   */
  public record Party(String name, Kind kind, @Nullable String of, List<String> members) {

    public Party {
      members = List.copyOf(members);
    }

    Party(String name, Kind kind, @Nullable String of) {
      this(name, kind, of, List.of());
    }
  }

  /** What a party is, as the list says. */
  public enum Kind {
    STATE,
    TERRITORY,
    ORGANISATION,
    ORGAN,
    BODY,
    BLOC,
    GROUP,
    PEOPLE
  }

  /** How a form names a party. */
  enum Use {
    NAME,
    ADJECTIVE,
    PEOPLE,
    SEAT
  }

  /**
   * One way in which a text can name a party.
   *
   * @param needsName whether it counts only where the document names the party, or the one that it
   *     belongs to, in another way ("the bloc")
   */
  record Form(Party party, Use use, boolean needsName) {}

  /**
   * An office or role.
   *
   * @param words lower-case phrase
   * @param rank class of the office; a description never means a person of another class
   * @param defaultParty the party when none is named, or null
   * @param voice whose words the holder's are
   */
  record Office(String words, Rank rank, @Nullable String defaultParty, Voice voice) {}

  /** Classes of offices. */
  enum Rank {
    HEAD,
    MINISTER,
    DIPLOMAT,
    SPOKESPERSON,
    OFFICIAL,
    LEGISLATOR,
    MILITARY,
    DELEGATE,
    LEADER,
    MEDIATOR,
    EXPERT,
    JOURNALIST,
    LAWYER,
    ACTIVIST,
    CITIZEN,
    FORMER
  }

  private final Map<String, Party> parties;
  private final Map<String, List<Form>> forms;
  private final Map<String, Office> offices;
  private final OrganisationNouns nouns;

  ActorList(
      List<Party> parties,
      Map<String, List<Form>> forms,
      Map<String, Office> offices,
      OrganisationNouns nouns) {
    Map<String, Party> byName = new LinkedHashMap<>();
    parties.forEach(party -> byName.put(party.name(), party));
    this.parties = Map.copyOf(byName);
    Map<String, List<Form>> copy = new LinkedHashMap<>();
    forms.forEach((words, list) -> copy.put(words, List.copyOf(list)));
    this.forms = Map.copyOf(copy);
    this.offices = Map.copyOf(offices);
    this.nouns = nouns;
  }

  /** Returns the towns in which states have their governments. */
  public Set<String> seats() {
    Set<String> seats = new LinkedHashSet<>();
    forms.forEach((words, list) -> {
      if (list.stream().anyMatch(f -> f.use() == Use.SEAT && f.party().kind() == Kind.STATE)) {
        seats.add(words);
      }
    });
    return Set.copyOf(seats);
  }

  /** Returns the list for English that comes with the project. */
  public static ActorList english() {
    return read(resource("actors.tsv"), resource("offices.tsv"), resource("organisations.tsv"));
  }

  /**
   * Reads a list.
   *
   * @param actorsTsv the text of an actors.tsv
   * @param officesTsv the text of an offices.tsv
   * @throws IllegalArgumentException when a row is wrong; names file, line, value and a likely fix
   */
  public static ActorList read(String actorsTsv, String officesTsv) {
    return ActorListReader.read(actorsTsv, officesTsv, OrganisationNouns.none());
  }

  /**
   * Reads a list that also knows the organisations which a document itself introduces.
   *
   * @param actorsTsv the text of an actors.tsv
   * @param officesTsv the text of an offices.tsv
   * @param organisationsTsv the text of an organisations.tsv
   * @throws IllegalArgumentException when a row is wrong; names file, line, value and a likely fix
   */
  public static ActorList read(String actorsTsv, String officesTsv, String organisationsTsv) {
    return ActorListReader.read(actorsTsv, officesTsv, OrganisationNouns.read(organisationsTsv));
  }

  OrganisationNouns nouns() {
    return nouns;
  }

  /** Returns the party with this English short name. */
  public Optional<Party> party(String name) {
    return Optional.ofNullable(parties.get(name));
  }

  /** Returns the party that speaks when the named one does: an organ speaks for its parent. */
  public String speaksFor(String name) {
    String at = name;
    for (int depth = 0; depth < 4; depth++) {
      Party party = parties.get(at);
      if (party == null || party.kind() != Kind.ORGAN || party.of() == null) {
        return at;
      }
      at = party.of();
    }
    return at;
  }

  /** Returns what {@code words} can name; empty when nothing. */
  List<Form> forms(String words) {
    return forms.getOrDefault(words, List.of());
  }

  /** Returns the office of these lower-case words. */
  Optional<Office> office(String words) {
    return Optional.ofNullable(offices.get(words));
  }

  /** Returns the office whose words these are, however they are written. */
  Optional<Office> office(List<Token> words) {
    return office(String.join(" ", words.stream().map(Words::low).toList()));
  }

  private static String resource(String file) {
    String path = "/travaux/language/en/" + file;
    try (InputStream in = ActorList.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its file " + path + ".");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read " + path, e);
    }
  }

  /** Returns the names of all parties, in alphabetical order. */
  public List<String> names() {
    List<String> names = new ArrayList<>(parties.keySet());
    names.sort(null);
    return List.copyOf(names);
  }
}
