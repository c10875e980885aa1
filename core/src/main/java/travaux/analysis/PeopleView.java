package travaux.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Identity;
import travaux.negotiation.Person;
import travaux.negotiation.Quote;
import travaux.negotiation.Span;
import travaux.negotiation.Status;
import travaux.negotiation.Voice;

/**
 * Who is who: a row for each person, under the party spoken for; those who speak for none stand
 * last, former officials and experts among them.
 */
final class PeopleView {

  private static final String NOBODY = "No party's voice";
  private static final String OPEN = "Party not told";

  /** One person in one document. */
  private record Seen(Document document, Person person) {}

  private PeopleView() {}

  static List<Row> of(Proceedings seen, @Nullable LocalDate day, Wanted wanted) {
    Map<String, List<Seen>> people = new TreeMap<>();
    Map<String, List<Ground>> said = new TreeMap<>();
    Set<String> experts = new HashSet<>();
    Set<String> reprints = OwnActs.reprints(seen);
    List<DocumentRecord> newestFirst =
        seen.records().stream()
            .filter(record -> !reprints.contains(record.document().id()))
            .sorted(
                Comparator.comparing(
                        (DocumentRecord record) -> record.document().published().latest(),
                        Comparator.nullsLast(Comparator.reverseOrder()))
                    .thenComparing(record -> record.document().name()))
            .toList();
    for (DocumentRecord record : newestFirst) {
      for (Person person : record.all(Person.class)) {
        people
            .computeIfAbsent(person.name(), key -> new ArrayList<>())
            .add(new Seen(record.document(), person));
      }
      for (Quote quote : record.quotes()) {
        if (quote.speaker() != null && speaks(quote)) {
          if (quote.voice() == Voice.EXPERT) {
            experts.add(quote.speaker());
          }
          said.computeIfAbsent(quote.speaker(), key -> new ArrayList<>())
              .add(new Ground(record.document(), quote.id(), quote.content().get(0)));
        }
      }
    }
    List<Row> rows = new ArrayList<>();
    people.forEach((name, all) ->
        rows.add(row(name, all, said.getOrDefault(name, List.of()), experts.contains(name))));
    rows.addAll(Meetings.of(seen));
    rows.sort(
        Comparator.comparing((Row row) -> row.group().equals(Meetings.GROUP))
            .thenComparing(row -> row.group().equals(NOBODY))
            .thenComparing(row -> row.group().equals(OPEN))
            .thenComparing(Row::group));
    return rows;
  }

  private static boolean speaks(Quote quote) {
    return quote.attitude() == Quote.Attitude.SPEECH
        && quote.voice() != Voice.IMAGINED
        && !quote.content().isEmpty();
  }

  private static Row row(String name, List<Seen> all, List<Ground> said, boolean expert) {
    @Nullable String party =
        all.stream()
            .filter(seen -> !seen.person().former())
            .map(seen -> seen.person().party())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    boolean former = all.stream().allMatch(seen -> seen.person().former());
    Seen first = all.get(0);
    Ground ground = ground(first.document(), first.person().words());
    List<Cell> cells = new ArrayList<>(offices(all, ground));
    told("decides", all, Person::decides).ifPresent(cells::add);
    told("mandate", all, Person::mandate).ifPresent(cells::add);
    cells.add(
        said.isEmpty()
            ? Cell.of("speaks", Cell.NO_RECORD)
            : new Cell(
                "speaks",
                said.size() == 1 ? "once" : said.size() + " times",
                Map.of(),
                List.of(said.get(0))));
    return new Row(
        Identity.of("person", name),
        party == null ? former || expert ? NOBODY : OPEN : party,
        former ? name + ", former" : name,
        cells,
        List.of(ground),
        party == null ? List.of() : List.of(party),
        null,
        Status.SUGGESTED);
  }

  /** One cell for each office as it is worded, with the sources that word it so. */
  private static List<Cell> offices(List<Seen> all, Ground row) {
    Map<String, List<Ground>> grounds = new LinkedHashMap<>();
    for (Seen seen : all) {
      Person person = seen.person();
      if (person.office() != null) {
        String office = (person.former() ? "former " : "") + person.office();
        grounds
            .computeIfAbsent(office, key -> new ArrayList<>())
            .add(ground(seen.document(), person.words()));
      }
      for (Span words : person.offices()) {
        grounds
            .computeIfAbsent(office(words, seen.document()), key -> new ArrayList<>())
            .add(ground(seen.document(), List.of(words)));
      }
    }
    // "Head" says nothing beside "head of the delegation".
    List<String> told = List.copyOf(grounds.keySet());
    told.stream()
        .filter(office -> office.indexOf(' ') < 0)
        .filter(office -> told.stream().anyMatch(other -> other.contains(office + " of ")))
        .forEach(grounds::remove);
    return grounds.isEmpty()
        ? List.of(Cell.of("office", Cell.UNKNOWN))
        : grounds.entrySet().stream()
            .map(office ->
                office.getValue().contains(row)
                    ? Cell.of("office", office.getKey())
                    : Cell.of("office", office.getKey(), office.getValue().subList(0, 1)))
            .toList();
  }

  private static String office(Span words, Document document) {
    return words
        .of(document.text())
        .replaceAll("\\s+", " ")
        .replaceFirst("(?i)^(?:at least|also|even|only|again) ", "");
  }

  private static Optional<Cell> told(
      String name, List<Seen> all, Function<Person, List<Span>> parts) {
    List<Ground> grounds = new ArrayList<>();
    for (Seen seen : all) {
      parts
          .apply(seen.person())
          .forEach(words -> grounds.add(new Ground(seen.document(), null, words)));
    }
    return grounds.isEmpty() ? Optional.empty() : Optional.of(Cell.of(name, "told", grounds));
  }

  private static Ground ground(Document document, List<Span> words) {
    Span first = words.isEmpty() ? new Span(0, 0) : words.get(0);
    return new Ground(document, null, Passage.around(document, first));
  }
}
