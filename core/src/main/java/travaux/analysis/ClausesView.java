package travaux.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import travaux.analysis.Clauses.Clause;
import travaux.analysis.Clauses.Mention;
import travaux.analysis.Clauses.Text;
import travaux.analysis.Happenings.Happening;
import travaux.negotiation.Act;
import travaux.negotiation.Entry;
import travaux.negotiation.Identity;
import travaux.negotiation.Instrument;
import travaux.negotiation.Status;

/**
 * The instruments, each under all its names, and their clauses by party: who invokes which, whom it
 * accuses over it, which of them stand against each other, which texts beside it lack them.
 */
final class ClausesView {

  private static final String DISCUSSION = "discussion";

  private ClausesView() {}

  static List<Row> of(Proceedings seen, @Nullable LocalDate day, Wanted wanted) {
    List<Text> texts = Clauses.of(seen);
    List<Row> rows = new ArrayList<>();
    for (Text text : texts) {
      if (!text.clauses().isEmpty() || isTellingName(text)) {
        rows.add(text(text, forums(seen, text, texts)));
      }
      List<Clause> clauses = text.clauses();
      for (int i = 0; i < clauses.size(); i++) {
        rows.add(clause(text, clauses, i, texts));
      }
    }
    return rows;
  }

  /** "Statement" alone is no name of a text, nor is "answers" of nobody known. */
  private static boolean isTellingName(Text text) {
    boolean named = text.name().chars().anyMatch(Character::isUpperCase);
    boolean whose = !author(text).equals(Cell.UNKNOWN);
    return named || whose && !text.mentions().get(0).instrument().kind().equals("statement");
  }

  private static Row text(Text text, Map<String, Ground> forums) {
    Mention first = text.mentions().get(0);
    Instrument instrument = first.instrument();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of("kind", instrument.kind()));
    cells.add(Cell.of("author", author(text)));
    Set<String> also = new LinkedHashSet<>(text.names());
    for (Mention mention : text.mentions()) {
      if (mention.instrument().clause() == null) {
        also.add(mention.ground().text().replaceAll("\\s+", " "));
      }
    }
    also.remove(text.name());
    if (!also.isEmpty()) {
      cells.add(Cell.of("also called", String.join(", ", also)));
    }
    cells.add(
        Cell.of(
            "clauses told",
            text.clauses().isEmpty() ? Cell.NO_RECORD : "" + text.clauses().size()));
    forums.forEach((forum, ground) -> cells.add(Cell.of("discussed in", forum, List.of(ground))));
    return new Row(
        Identity.of("instrument", text.name()),
        text.name(),
        text.name(),
        cells,
        List.of(first.sentence()),
        instrument.author() == null ? List.of() : List.of(instrument.author()),
        null,
        Status.SUGGESTED);
  }

  private static String author(Text text) {
    return text.mentions().stream()
        .map(mention -> mention.instrument().author())
        .filter(author -> author != null)
        .findFirst()
        .orElse(Cell.UNKNOWN);
  }

  /** Where a discussion is told of with this text as the last one named before. */
  private static Map<String, Ground> forums(Proceedings seen, Text text, List<Text> texts) {
    Map<String, Ground> forums = new TreeMap<>();
    for (Happening happening : Happenings.of(seen)) {
      happening.tellings().stream()
          .filter(telling -> telling.event().kind().equals(DISCUSSION))
          .filter(telling -> text == lastBefore(telling.ground(), texts))
          .forEach(telling ->
              telling
                  .event()
                  .participants()
                  .forEach(forum -> forums.putIfAbsent(forum, telling.ground())));
    }
    return forums;
  }

  private static @Nullable Text lastBefore(Ground ground, List<Text> texts) {
    Text last = null;
    int place = -1;
    for (Text text : texts) {
      // "An agreement on security" in passing is not the charter that is spoken of.
      boolean named = text.name().chars().anyMatch(Character::isUpperCase);
      if (!named && text.clauses().isEmpty()) {
        continue;
      }
      for (Mention mention : text.mentions()) {
        int at = mention.instrument().words().start();
        boolean before =
            mention.document().id().equals(ground.document().id()) && at < ground.words().start();
        if (before && at > place) {
          place = at;
          last = text;
        }
      }
    }
    return last;
  }

  private static Row clause(Text text, List<Clause> clauses, int index, List<Text> texts) {
    Clause clause = clauses.get(index);
    List<Ground> tellings = clause.tellings().stream().map(Mention::ground).toList();
    List<Cell> cells = new ArrayList<>();
    Set<String> parties = new LinkedHashSet<>();
    Map<String, List<Told>> byParty = new LinkedHashMap<>();
    for (Told told : clause.invoked()) {
      OwnActs.parties(told.entry())
          .forEach(party -> byParty.computeIfAbsent(party, key -> new ArrayList<>()).add(told));
    }
    byParty.forEach((party, acts) -> {
      parties.add(party);
      cells.addAll(invocations(party, acts));
    });
    if (byParty.isEmpty()) {
      cells.add(Cell.of("invoked", Cell.NO_RECORD));
    }
    String against = against(clauses, index);
    if (!against.isEmpty()) {
      cells.add(Cell.of("set against", against));
    }
    String lacking = lacking(text, clause, texts);
    if (!lacking.isEmpty()) {
      cells.add(Cell.of("not told of", lacking));
    }
    return new Row(
        Identity.of("clause", text.name(), clause.words()),
        text.name(),
        letter(index) + ": " + clause.words(),
        cells,
        tellings,
        List.copyOf(parties),
        null,
        Status.SUGGESTED);
  }

  private static List<Cell> invocations(String party, List<Told> acts) {
    Map<String, List<Ground>> byValue = new LinkedHashMap<>();
    for (Told told : acts) {
      Entry entry = told.entry();
      List<String> whom = Names.of(entry.whom());
      boolean accuses = entry.act() == Act.ACCUSE;
      String value =
          (accuses ? "accuses" : "invokes")
              + (whom.isEmpty() ? "" : (accuses ? " " : " towards ") + String.join(", ", whom));
      byValue.computeIfAbsent(value, key -> new ArrayList<>()).add(Ground.of(told));
    }
    return byValue.entrySet().stream()
        .map(each -> Cell.of(party, each.getKey(), each.getValue()))
        .toList();
  }

  /** The other clauses that parties other than those of this one invoke. */
  private static String against(List<Clause> clauses, int index) {
    Set<String> own = invokers(clauses.get(index));
    List<String> letters = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      Set<String> others = invokers(clauses.get(i));
      boolean apart = !own.isEmpty() && !others.isEmpty() && !own.equals(others);
      if (i != index && apart) {
        letters.add(letter(i) + " (" + String.join(", ", others) + ")");
      }
    }
    return String.join(", ", letters);
  }

  private static Set<String> invokers(Clause clause) {
    Set<String> parties = new TreeSet<>();
    for (Told told : clause.invoked()) {
      if (told.entry().act() != Act.ACCUSE) {
        parties.addAll(OwnActs.parties(told.entry()));
      }
    }
    return parties;
  }

  /** The other texts of which the same sources tell what they say, and not this. */
  private static String lacking(Text text, Clause clause, List<Text> texts) {
    Set<String> words = Stems.of(clause.words());
    if (words.size() < 2) {
      return "";
    }
    List<String> names = new ArrayList<>();
    for (Text other : texts) {
      boolean compared =
          other != text
              && !other.clauses().isEmpty()
              && other.documents().stream().anyMatch(text.documents()::contains)
              && other.clauses().stream()
                  .noneMatch(each -> Stems.common(Stems.of(each.words()), words) > 1);
      if (compared) {
        names.add(other.name());
      }
    }
    return String.join(", ", names);
  }

  private static String letter(int index) {
    return index < 26
        ? String.valueOf((char) ('A' + index))
        : String.format(Locale.ROOT, "%d", index + 1);
  }
}
