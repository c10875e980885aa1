package travaux.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Block;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.PackageDeal;
import travaux.negotiation.Span;
import travaux.negotiation.Status;

/**
 * What stands or falls together: the members, which of them are crucial, how far each has come, and
 * what remains. A package is as far as the weakest of its members.
 */
final class Packages {

  /** What would not be enough. */
  private static final Pattern LESS =
      Pattern.compile(
          "(?i)\\b(?:not|n['’]t) (?:be )?(?:enough|sufficient|suffice)\\b"
              + "|\\bof secondary importance\\b|\\bsecondary (?:questions?|issues?|points?)\\b"
              + "|\\bof no value\\b|\\bcannot be accepted in part\\b|\\bfull package\\b"
              + "|\\btaken? whole\\b");

  private static final int NEAR = 1500;

  private final Proceedings seen;
  private final Map<String, Answers.State> states = new HashMap<>();

  private Packages(Proceedings seen, @Nullable LocalDate day) {
    this.seen = seen;
    Answers.states(seen, day)
        .forEach(state -> state.request().ids().forEach(id -> states.put(id, state)));
  }

  static List<Row> of(Proceedings seen, @Nullable LocalDate day, Wanted wanted) {
    Packages packages = new Packages(seen, day);
    Map<String, List<PackageDeal>> byName = new LinkedHashMap<>();
    Set<String> reprints = OwnActs.reprints(seen);
    for (PackageDeal deal : seen.all(PackageDeal.class)) {
      Document document = seen.documentOf(deal.id());
      if (document != null && !reprints.contains(document.id())) {
        byName
            .computeIfAbsent(deal.party() + '\n' + deal.name(), key -> new ArrayList<>())
            .add(deal);
      }
    }
    return byName.values().stream().map(packages::row).toList();
  }

  /** How far a member has come; the weakest first. */
  private enum Stage {
    REFUSED("refused"),
    COUNTERED("countered"),
    OPEN("open"),
    PARTLY("agreed under conditions"),
    AGREED("agreed");

    private final String words;

    Stage(String words) {
      this.words = words;
    }

    static Stage of(Answers.@Nullable State state) {
      if (state == null) {
        return OPEN;
      }
      Stage last = OPEN;
      for (Reaction reaction : state.reactions()) {
        last =
            switch (reaction.kind()) {
              case APPROVE, ALREADY_SATISFIED -> AGREED;
              case APPROVE_SUBJECT_TO -> PARTLY;
              case COUNTER_PROPOSE -> COUNTERED;
              case OBJECT -> REFUSED;
              default -> last;
            };
      }
      return last;
    }
  }

  private Row row(List<PackageDeal> told) {
    PackageDeal first = told.get(0);
    Set<String> members = new LinkedHashSet<>();
    Set<String> crucial = new LinkedHashSet<>();
    told.forEach(deal -> crucial.addAll(deal.crucial()));
    members.addAll(crucial);
    told.forEach(deal -> members.addAll(deal.members()));
    List<Cell> cells = new ArrayList<>();
    List<String> remaining = new ArrayList<>();
    List<String> seenMembers = new ArrayList<>();
    Stage weakest = Stage.AGREED;
    Set<String> parties = new LinkedHashSet<>(List.of(first.party()));
    for (String id : members) {
      Document document = seen.documentOf(id);
      if (document == null || !(seen.line(id) instanceof Entry entry)) {
        continue;
      }
      Told member = new Told(document, entry);
      String content = Names.content(member).replaceAll("\\s+", " ");
      if (seenMembers.contains(content)) {
        continue;
      }
      seenMembers.add(content);
      Answers.State state = states.get(id);
      Stage stage = Stage.of(state);
      weakest = stage.compareTo(weakest) < 0 ? stage : weakest;
      if (stage != Stage.AGREED) {
        remaining.add(content);
      }
      parties.addAll(Names.of(entry.whom()));
      List<Ground> rests = new ArrayList<>(List.of(Ground.of(member)));
      if (state != null) {
        state.reactions().stream()
            .filter(reaction -> reaction.kind().answers())
            .forEach(reaction -> rests.add(reaction.ground()));
      }
      cells.add(
          new Cell(
              crucial.contains(id) ? "crucial member" : "member",
              content,
              Map.of("status", stage.words),
              rests));
    }
    List<Cell> all = new ArrayList<>();
    all.add(Cell.of("status", satisfied(weakest, remaining)));
    all.add(Cell.of("tied by", first.party()));
    all.add(Cell.of("remains", remaining.isEmpty() ? "nothing" : String.join("; ", remaining)));
    all.add(
        Cell.of(
            "crucial", crucial.isEmpty() ? Cell.UNKNOWN : "as marked below: " + crucial.size()));
    all.addAll(cells);
    notEnough(told).forEach(ground -> all.add(Cell.of("not enough", "as told", List.of(ground))));
    return new Row(
        first.id(),
        weakest == Stage.AGREED ? "Satisfied" : "Not satisfied",
        first.name(),
        all,
        told.stream().map(this::ground).toList(),
        List.copyOf(parties),
        null,
        Status.SUGGESTED);
  }

  private static String satisfied(Stage weakest, List<String> remaining) {
    return remaining.isEmpty()
        ? "all members are agreed"
        : "not satisfied: the weakest member is " + weakest.words;
  }

  private Ground ground(PackageDeal deal) {
    Document document = Objects.requireNonNull(seen.documentOf(deal.id()));
    return new Ground(document, deal.id(), deal.words());
  }

  /** Sentences near the words that tie it which say that a part would not be enough. */
  private List<Ground> notEnough(List<PackageDeal> told) {
    Set<Ground> grounds = new LinkedHashSet<>();
    for (PackageDeal deal : told) {
      Document document = seen.documentOf(deal.id());
      if (document == null) {
        continue;
      }
      int from = Math.max(0, deal.words().start() - NEAR);
      int to = Math.min(document.text().length(), deal.words().end() + NEAR);
      Matcher matcher = LESS.matcher(document.text()).region(from, to);
      while (matcher.find()) {
        Span words = new Span(matcher.start(), matcher.end());
        Ground ground = Ground.around(document, null, words);
        if (!isFurniture(document, words) && !ground.words().overlaps(deal.words())) {
          grounds.add(ground);
        }
      }
    }
    return List.copyOf(grounds);
  }

  private static boolean isFurniture(Document document, Span words) {
    Stream<Block> blocks = document.blocks().stream();
    return blocks.anyMatch(block -> block.kind().isFurniture() && block.span().overlaps(words));
  }
}
