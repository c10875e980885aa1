package travaux.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import travaux.analysis.Matrix.OnIssue;
import travaux.analysis.Matrix.Position;
import travaux.analysis.Matrix.Rank;
import travaux.analysis.Matrix.Scope;
import travaux.analysis.Matrix.Stand;
import travaux.negotiation.Act;
import travaux.negotiation.Binding;
import travaux.negotiation.Entry;
import travaux.negotiation.Form;
import travaux.negotiation.Link;
import travaux.negotiation.PackageDeal;
import travaux.negotiation.Strength;

/** Puts the table of positions together. One use, one thread. */
final class MatrixMaker {

  /** What is called so means all that was demanded, and is no issue of its own. */
  private static final String DEMAND = "demand";

  /** All that asks for an answer is one matter, whatever the answer is to be about. */
  static final String ANSWER = "answer";

  /** Between a label and the words of what only shares it. */
  private static final String APART = "\n";

  private static final Set<String> ANSWERS =
      Set.of("answer", "response", "reply", "clarification", "comment");

  /**
   * An act and the matter that it is about.
   *
   * @param words the words that say what it is about: its own, or those of what it answers
   */
  private record Taken(Told told, Matter matter, Scope scope, String words) {}

  private record OfParty(String party, String matter) {}

  private final Proceedings proceedings;
  private final Map<String, Told> own = new LinkedHashMap<>();
  private final Map<String, List<Taken>> matters = new TreeMap<>();
  private final Map<OfParty, Rank> ranks = new HashMap<>();
  private final Matters joined;

  MatrixMaker(Proceedings proceedings) {
    this.proceedings = proceedings;
    OwnActs.of(proceedings).forEach(told -> own.put(told.entry().id(), told));
    this.joined = new Matters(own.values());
  }

  Matrix matrix() {
    Map<Told, Told> answered = new PointReplies(List.copyOf(own.values())).answered();
    own.values().stream().filter(told -> !answered.containsKey(told)).forEach(this::take);
    own.values().forEach(this::takeForAll);
    own.values().stream()
        .filter(answered::containsKey)
        .forEach(told -> takeAnswer(told, Objects.requireNonNull(answered.get(told))));
    for (Link link : proceedings.allLinks()) {
      if (link.kind() == Link.Kind.ANSWERS) {
        takeAnswer(link);
      }
    }
    Map<String, Map<String, List<Position>>> rows = new LinkedHashMap<>();
    Map<String, String> labels = new HashMap<>();
    apart();
    ranks();
    matters.forEach((matter, taken) -> {
      boolean turned = isDemandedTurned(taken);
      Map<String, List<Position>> row = positions(taken, turned);
      if (isIssue(row)) {
        rows.put(matter, row);
        labels.put(matter, new Matter(matter.split(APART, 2)[0], turned).label());
      }
    });
    List<String> parties = columns(rows);
    return new Matrix(
        parties,
        rows.entrySet().stream()
            .sorted(
                MOST_PARTIES
                    .thenComparing(row -> labels.getOrDefault(row.getKey(), row.getKey()))
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(row ->
                onIssue(
                    labels.getOrDefault(row.getKey(), row.getKey()),
                    row.getKey(),
                    row.getValue(),
                    parties))
            .toList());
  }

  /** What bears one word as its label is about one matter only when that word heads it. */
  private void apart() {
    for (String matter : List.copyOf(matters.keySet())) {
      if (matter.indexOf(' ') < 0 && !matter.equals(ANSWER)) {
        List<Taken> all = matters.getOrDefault(matter, List.of());
        List<List<Taken>> groups = Titles.groups(all, taken -> Titles.heads(taken.words()));
        for (List<Taken> group : groups.subList(1, groups.size())) {
          String name = matter + APART + group.get(0).words().replaceAll("\\s+", " ");
          matters.computeIfAbsent(name, key -> new ArrayList<>()).addAll(group);
        }
        matters.put(matter, groups.get(0));
      }
    }
  }

  private static final Comparator<Map.Entry<String, Map<String, List<Position>>>> MOST_PARTIES =
      Comparator.comparingInt(
              (Map.Entry<String, Map<String, List<Position>>> row) -> -row.getValue().size())
          .thenComparingInt(row -> -row.getValue().values().stream().mapToInt(List::size).sum());

  private void take(Told told) {
    String issue = told.entry().issue();
    if (told.entry().act() == Act.DEMAND && Request.isForAnswer(told)) {
      take(told, new Matter(ANSWER, false), Scope.ISSUE, Names.content(told));
    } else if (issue != null && !isAllDemands(issue) && Titles.isTelling(told)) {
      take(told, joined.of(issue), Scope.ISSUE, Names.content(told));
    }
  }

  private void take(Told told, Matter matter, Scope scope, String words) {
    matters
        .computeIfAbsent(matter.name(), key -> new ArrayList<>())
        .add(new Taken(told, matter, scope, words));
  }

  /** "The demands are unacceptable" is said of each demand that the source tells. */
  private void takeForAll(Told told) {
    Entry entry = told.entry();
    boolean decides = entry.act() == Act.REJECT || entry.act() == Act.ACCEPT;
    if (!decides || entry.issue() == null || !isAllDemands(entry.issue())) {
      return;
    }
    Set<String> whose = parties(entry);
    Set<String> seen = new HashSet<>();
    for (Told each : own.values()) {
      Entry demand = each.entry();
      String issue = demand.issue();
      boolean meant =
          demand.act() == Act.DEMAND
              && each.document().id().equals(told.document().id())
              && OwnActs.parties(demand).stream().anyMatch(whose::contains);
      if (meant && issue != null && isSubstance(issue) && seen.add(issue)) {
        take(told, joined.of(issue), Scope.ALL_DEMANDS, Names.content(each));
      }
    }
  }

  private void takeAnswer(Link link) {
    Told answer = own.get(link.from());
    Told asked = own.get(link.to());
    if (answer != null && asked != null) {
      takeAnswer(answer, asked);
    }
  }

  private void takeAnswer(Told answer, Told asked) {
    if (asked.entry().issue() == null) {
      return;
    }
    Matter matter = joined.of(asked.entry().issue());
    boolean taken =
        matters.getOrDefault(matter.name(), List.of()).stream()
            .anyMatch(each -> each.told().equals(answer));
    if (!taken && !isAllDemands(asked.entry().issue())) {
      take(answer, matter, Scope.ISSUE, Names.content(asked));
    }
  }

  private void ranks() {
    Map<String, String> matterOf = new HashMap<>();
    matters.forEach((matter, taken) ->
        taken.forEach(each -> matterOf.putIfAbsent(each.told().entry().id(), matter)));
    for (PackageDeal deal : proceedings.all(PackageDeal.class)) {
      // Of a package of which no member is called crucial none is secondary either.
      for (String member : deal.crucial().isEmpty() ? List.<String>of() : deal.members()) {
        String matter = matterOf.get(member);
        if (matter != null) {
          Rank rank = deal.crucial().contains(member) ? Rank.CRUCIAL : Rank.SECONDARY;
          ranks.merge(
              new OfParty(deal.party(), matter),
              rank,
              (one, other) -> one == Rank.CRUCIAL ? one : other);
        }
      }
    }
  }

  private static boolean isDemandedTurned(List<Taken> taken) {
    int turned = 0;
    for (Taken each : taken) {
      Act act = each.told().entry().act();
      if (act == Act.DEMAND || act == Act.PROPOSE) {
        turned += each.matter().turned() ? 1 : -1;
      }
    }
    return turned == 0 ? taken.stream().allMatch(each -> each.matter().turned()) : turned > 0;
  }

  private static Map<String, List<Position>> positions(List<Taken> taken, boolean turned) {
    Map<String, List<Position>> row = new TreeMap<>();
    for (Taken each : taken) {
      Entry entry = each.told().entry();
      Stance stance = Stance.of(entry, each.matter().turned() != turned);
      if (stance != null) {
        Position position = new Position(stance, each.scope(), each.told());
        OwnActs.parties(entry)
            .forEach(party -> row.computeIfAbsent(party, key -> new ArrayList<>()).add(position));
      }
    }
    row.values().forEach(MatrixMaker::withoutWelcome);
    row.values().forEach(positions -> positions.sort(Position.FIRST));
    return row;
  }

  /** Whoever welcomes that others do what he demands still demands it. */
  private static void withoutWelcome(List<Position> positions) {
    if (positions.stream().anyMatch(position -> position.stance() == Stance.DEMANDS)) {
      positions.removeIf(position -> position.told().entry().act() == Act.SUPPORT);
    }
  }

  private static boolean isIssue(Map<String, List<Position>> row) {
    return row.size() > 1
        || row.values().stream()
            .flatMap(List::stream)
            .anyMatch(position ->
                position.stance() != Stance.ACCEPTS || Titles.isAskedFor(position.told()));
  }

  private static List<String> columns(Map<String, Map<String, List<Position>>> rows) {
    Map<String, Integer> counts = new TreeMap<>();
    rows.values()
        .forEach(row ->
            row.forEach((party, positions) -> counts.merge(party, positions.size(), Integer::sum)));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private OnIssue onIssue(
      String label, String matter, Map<String, List<Position>> row, List<String> parties) {
    return new OnIssue(
        label,
        Titles.of(label, row),
        parties.stream().map(party -> stand(matter, party, row.get(party))).toList());
  }

  private Stand stand(String matter, String party, @Nullable List<Position> positions) {
    List<Told> arguments = arguments(matter, party, positions == null ? List.of() : positions);
    if (positions == null) {
      Stand silent = Stand.silent(party);
      return new Stand(
          party,
          silent.stance(),
          null,
          ranks.get(new OfParty(party, matter)),
          silent.form(),
          silent.binding(),
          List.of(),
          arguments);
    }
    Strength strength = null;
    Form form = Form.UNKNOWN;
    Binding binding = Binding.UNKNOWN;
    for (Position position : positions) {
      Entry entry = position.told().entry();
      Strength said = entry.strength();
      if (said != null && (strength == null || said.compareTo(strength) > 0)) {
        strength = said;
      }
      form = form == Form.UNKNOWN ? entry.form() : form;
      // LEGAL is the strongest and the first.
      binding = entry.binding().compareTo(binding) < 0 ? entry.binding() : binding;
    }
    return new Stand(
        party,
        positions.get(0).stance(),
        strength,
        ranks.get(new OfParty(party, matter)),
        form,
        binding,
        positions,
        arguments);
  }

  private List<Told> arguments(String matter, String party, List<Position> positions) {
    Set<Told> taken = new HashSet<>();
    positions.forEach(position -> taken.add(position.told()));
    List<Told> arguments = new ArrayList<>();
    for (Taken each : matters.getOrDefault(matter, List.of())) {
      Told told = each.told();
      if (argues(told.entry()) && isBy(party, told.entry()) && taken.add(told)) {
        arguments.add(told);
      }
    }
    arguments.sort(
        Comparator.comparing(Told::day, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Told.BY_PLACE));
    return arguments;
  }

  private static boolean argues(Entry entry) {
    return switch (entry.act()) {
      case STATE, ACCUSE, WARN, DENY -> true;
      default -> false;
    };
  }

  private static boolean isBy(String party, Entry entry) {
    return OwnActs.parties(entry).contains(party);
  }

  /** "The demands are rejected" says nothing of the demand for an answer. */
  private static boolean isSubstance(String issue) {
    String name = Matter.of(issue).name();
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return !isAllDemands(issue) && !ANSWERS.contains(last);
  }

  private static boolean isAllDemands(String issue) {
    String name = Matter.of(issue).name();
    return name.equals(DEMAND) || name.endsWith(" " + DEMAND);
  }

  private static Set<String> parties(Entry entry) {
    Set<String> names = new HashSet<>();
    entry
        .whom()
        .forEach(actor -> {
          if (actor.party() != null) {
            names.add(actor.party());
          }
        });
    return names;
  }
}
