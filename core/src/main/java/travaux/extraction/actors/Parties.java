package travaux.extraction.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Form;
import travaux.extraction.actors.ActorList.Kind;
import travaux.extraction.actors.ActorList.Party;
import travaux.extraction.actors.ActorList.Use;
import travaux.extraction.actors.NameFinder.Match;

/** Which party a name means in one document: "Brussels" is the one that the document names. */
final class Parties {

  private static final Set<String> STATES =
      Set.of("states", "countries", "nations", "powers", "capitals", "governments");

  /** How many times as often as any other a text names the state that it is about. */
  private static final int ASIDE = 3;

  private final ActorList list;
  private final Map<String, Party> own;
  private final Set<String> companies;
  private final Letterhead letterhead;
  private final Map<String, TreeSet<Integer>> named = new HashMap<>();

  /**
   * Counts the names of a document.
   *
   * @param own the organisations that the document introduces, by name
   * @param companies those of them that are told as companies
   */
  Parties(
      ActorList list,
      List<@Nullable Match[]> names,
      Map<String, Party> own,
      Set<String> companies,
      Letterhead letterhead) {
    this.list = list;
    this.letterhead = letterhead;
    this.own = own;
    this.companies = Set.copyOf(companies);
    for (@Nullable Match[] sentence : names) {
      Match last = null;
      for (Match match : sentence) {
        if (match != null && match != last) {
          count(match);
        }
        last = match;
      }
    }
  }

  private void count(Match match) {
    Form form = match.forms().get(0);
    if (!form.needsName() && (match.forms().size() == 1 || form.use() != Use.SEAT)) {
      named.computeIfAbsent(form.party().name(), key -> new TreeSet<>()).add(match.start());
      String of = form.party().of();
      if (of != null) {
        named.computeIfAbsent(of, key -> new TreeSet<>()).add(match.start());
      }
    }
  }

  /** Clears the names that count only beside another name of the party, where it has none. */
  void clearUnnamed(@Nullable Match[] sentence) {
    for (int i = 0; i < sentence.length; i++) {
      Match match = sentence[i];
      if (match != null && match.forms().stream().noneMatch(this::counts)) {
        sentence[i] = null;
      }
    }
  }

  private boolean counts(Form form) {
    String of = form.party().of();
    return !form.needsName()
        || named.containsKey(form.party().name())
        || of != null && named.containsKey(of);
  }

  ActorList list() {
    return list;
  }

  /** Returns the party that the name means; an organ's name means the party it speaks for. */
  String meant(Match match) {
    Form best = match.forms().get(0);
    int most = -1;
    for (Form form : match.forms()) {
      int rank = form.needsName() ? lastBefore(form, match.start()) : times(form);
      if (counts(form) && rank > most) {
        best = form;
        most = rank;
      }
    }
    return list.speaksFor(best.party().name());
  }

  /** Returns the party that the name means before a noun: "European states" are not the Union. */
  String qualifying(Match match, String noun) {
    String party = meant(match);
    boolean states =
        match.isOnlyAdjective()
            && list.party(party).filter(it -> it.kind() == Kind.ORGANISATION).isPresent()
            && STATES.contains(noun);
    return states && list.party("Europe").isPresent() && party.equals("European Union")
        ? "Europe"
        : party;
  }

  /** Returns the party of an office that nothing qualifies, or null. */
  @Nullable String holding(ActorList.@Nullable Office office) {
    String party = office == null ? null : office.defaultParty();
    if (party == null || named.containsKey(party)) {
      return party;
    }
    String state = list.party(party).filter(it -> it.of() != null).map(Party::of).orElse(party);
    boolean abroad =
        mainState() != null || own.values().stream().anyMatch(it -> it.kind() == Kind.STATE);
    boolean told = named.containsKey(state) || state != null && !isState(state);
    return abroad && !told ? null : party;
  }

  private int times(Form form) {
    return times(form.party().name());
  }

  private int lastBefore(Form form, int start) {
    TreeSet<Integer> places = named.get(form.party().name());
    Integer last = places == null ? null : places.lower(start);
    return last == null ? 0 : last;
  }

  boolean isState(String party) {
    return known(party)
        .map(found -> found.kind() == Kind.STATE || found.kind() == Kind.TERRITORY)
        .orElse(false);
  }

  /** Returns the party meant, or those of whom its name tells: "the two Koreas" are both. */
  List<String> allMeant(Match match) {
    return members(meant(match));
  }

  /** Returns the party, or those of whom its name tells. */
  List<String> members(String party) {
    List<String> members = known(party).map(Party::members).orElse(List.of());
    return members.isEmpty() ? List.of(party) : members;
  }

  /** Says whether it is a group of the state that the house belongs to. */
  boolean isGroupAt(String party, @Nullable String house) {
    String state = house == null ? null : list.party(house).map(Party::of).orElse(null);
    return state != null
        && list.party(party)
            .filter(it -> it.kind() == Kind.GROUP && state.equals(it.of()))
            .isPresent();
  }

  boolean isBloc(Match match) {
    return list.party(match.forms().get(0).party().name())
        .map(found -> found.kind() == Kind.BLOC)
        .orElse(false);
  }

  boolean isCollective(String party) {
    return known(party).isPresent() && !isState(party);
  }

  private Optional<Party> known(String party) {
    Party introduced = own.get(party);
    return introduced == null ? list.party(party) : Optional.of(introduced);
  }

  /** Says whether it is an organisation that the document introduces. */
  boolean isOwn(String party) {
    Party introduced = own.get(party);
    return introduced != null && introduced.kind() == Kind.ORGANISATION;
  }

  /** Says whether the document introduces it as a company. */
  boolean isCompany(String party) {
    return companies.contains(party);
  }

  /**
   * Says whether it is an organisation of the document with a stake: told of more than once, or one
   * of people at work by its name. Others only tell where an expert works.
   */
  boolean isSide(String party) {
    if (!isOwn(party)) {
      return false;
    }
    String low = party.toLowerCase(Locale.ROOT);
    boolean ofPeople = low.contains("s' ") || low.contains("men's ") || low.contains("union");
    return ofPeople || times(party) > 1;
  }

  private int times(String party) {
    TreeSet<Integer> places = named.get(party);
    return places == null ? 0 : places.size();
  }

  /** Returns the states that the document names at least thrice, and most of all so times less. */
  Set<String> statesNamed(int times) {
    Map<String, Integer> found = new TreeMap<>();
    int most = 0;
    for (Map.Entry<String, TreeSet<Integer>> each : named.entrySet()) {
      if (isState(each.getKey())) {
        found.put(each.getKey(), each.getValue().size());
        most = Math.max(most, each.getValue().size());
      }
    }
    int least = Math.max(3, most / times);
    found.values().removeIf(count -> count < least);
    return new TreeSet<>(found.keySet());
  }

  /** Returns the state that the document names most, or null when it is not one alone. */
  @Nullable String mostNamed() {
    String most = null;
    int times = 0;
    for (Map.Entry<String, TreeSet<Integer>> each : named.entrySet()) {
      int here = isState(each.getKey()) ? each.getValue().size() : 0;
      most = here > times ? each.getKey() : here == times ? null : most;
      times = Math.max(times, here);
    }
    return most;
  }

  /** Returns the state that the document names so often that all others are asides, or null. */
  @Nullable String mainState() {
    String most = mostNamed();
    int least = most == null ? 0 : times(most);
    boolean rival =
        named.keySet().stream()
            .anyMatch(name -> isState(name) && !name.equals(most) && times(name) * ASIDE > least);
    return rival || least < ASIDE ? null : most;
  }

  /** Returns the state that the document names at least twice, when it names no other, or null. */
  @Nullable String onlyState() {
    String only = mostNamed();
    boolean alone = named.keySet().stream().filter(this::isState).count() == 1;
    return only != null && alone && times(only) > 1 ? only : null;
  }

  /** Says whether the document names the house or another one of its state. */
  boolean isHouseNamed(String house) {
    String state = list.party(house).map(Party::of).orElse(null);
    return state != null
        && named.keySet().stream()
            .flatMap(name -> known(name).stream())
            .anyMatch(body -> body.kind() == Kind.BODY && state.equals(body.of()));
  }

  Letterhead letterhead() {
    return letterhead;
  }

  Map<String, Party> own() {
    return own;
  }
}
