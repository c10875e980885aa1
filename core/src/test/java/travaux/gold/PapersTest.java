package travaux.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import travaux.negotiation.Actor;
import travaux.negotiation.Deadline;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Form;
import travaux.negotiation.Link;
import travaux.negotiation.PackageDeal;
import travaux.negotiation.Span;
import travaux.reading.UnreadableDocumentException;
import travaux.testing.English;

/** Invented letters, answers, statements and drafts, and what a careful reader puts on record. */
class PapersTest {

  private static final Logger LOG = Logger.getLogger(PapersTest.class.getName());
  private static final String FOLDER = "/travaux/gold/papers/";
  private static final double SAME = 0.6;

  /** Reached, rounded down. */
  private static final int RECALL = 92;

  private static final int PRECISION = 92;

  private record Row(String paper, String line, String who, String whom, String words) {}

  private final Map<String, DocumentRecord> records = new LinkedHashMap<>();
  private final List<Row> rows = new ArrayList<>();

  PapersTest() {
    for (String line : resource("expected.tsv").lines().toList()) {
      String[] cells = line.split("\t", -1);
      if (!line.startsWith("#")) {
        rows.add(new Row(cells[0], cells[1], cells[2], cells[3], cells[4]));
      }
    }
    for (Row row : rows) {
      records.computeIfAbsent(row.paper(), PapersTest::read);
    }
  }

  @Test
  void each_point_of_a_list_is_an_entry_of_the_party_whose_words_they_are() {
    List<String> missed = new ArrayList<>();
    Set<String> right = new HashSet<>();
    int wanted = 0;
    for (Row row : rows) {
      if (row.line().equals(row.line().toUpperCase(Locale.ROOT))) {
        wanted++;
        DocumentRecord record = Objects.requireNonNull(records.get(row.paper()));
        record.entries().stream()
            .filter(entry -> !right.contains(row.paper() + entry.id()) && fits(record, entry, row))
            .findFirst()
            .ifPresentOrElse(
                entry -> right.add(row.paper() + entry.id()), () -> missed.add(row.toString()));
      }
    }
    List<String> wrong = new ArrayList<>();
    records.forEach((paper, record) ->
        record.entries().stream()
            .filter(entry -> !right.contains(paper + entry.id()))
            .forEach(entry -> wrong.add(paper + " " + entry.act() + " " + words(record, entry))));
    int recall = 100 * right.size() / wanted;
    int precision = 100 * right.size() / (right.size() + wrong.size());
    String found =
        String.format(
            Locale.ROOT,
            "P %d R %d%nmissed %s%nwrong %s",
            precision,
            recall,
            String.join("\n  ", missed),
            String.join("\n  ", wrong));
    LOG.info(found);
    assertThat(recall).as(found).isGreaterThanOrEqualTo(RECALL);
    assertThat(precision).as(found).isGreaterThanOrEqualTo(PRECISION);
  }

  @Test
  void what_stands_or_falls_together_is_a_package() {
    for (Row row : rows("package")) {
      DocumentRecord record = Objects.requireNonNull(records.get(row.paper()));
      List<PackageDeal> deals = record.all(PackageDeal.class);
      assertThat(deals).as(row.toString()).hasSize(1);
      assertThat(isSame(plain(deals.get(0).party()), plain(row.who()))).as(row.toString()).isTrue();
      assertThat(deals.get(0).members()).hasSize(Integer.parseInt(row.words()));
    }
  }

  @Test
  void a_time_by_which_a_point_is_due_is_a_deadline() {
    for (Row row : rows("deadline")) {
      DocumentRecord record = Objects.requireNonNull(records.get(row.paper()));
      String text = record.document().text();
      assertThat(record.all(Deadline.class).stream().map(each -> each.words().of(text)))
          .as(row.toString())
          .anyMatch(words -> words.startsWith(row.words()));
    }
  }

  @Test
  void an_answer_to_a_point_is_tied_to_the_demand_of_that_number() {
    for (Row row : rows("answers")) {
      DocumentRecord record = Objects.requireNonNull(records.get(row.paper()));
      assertThat(record.all(Link.class).stream().filter(l -> l.kind() == Link.Kind.ANSWERS))
          .as(row.toString())
          .hasSize(Integer.parseInt(row.words()))
          .allMatch(link -> link.answer() != null);
    }
  }

  @Test
  void what_a_letter_does_by_its_words_is_written() {
    DocumentRecord letter = Objects.requireNonNull(records.get("01"));

    assertThat(letter.entries()).isNotEmpty().allMatch(entry -> entry.form() == Form.WRITTEN);
  }

  private List<Row> rows(String line) {
    return rows.stream().filter(row -> row.line().equals(line)).toList();
  }

  private static boolean fits(DocumentRecord record, Entry entry, Row row) {
    return entry.act().name().equals(row.line())
        && same(parties(entry.who()), names(row.who()))
        && (row.whom().equals("-") || same(parties(entry.whom()), names(row.whom())))
        && (row.words().equals("-") || likeness(words(record, entry), row.words()) >= SAME);
  }

  private static Set<String> names(String cell) {
    return new HashSet<>(Arrays.stream(cell.split("; ")).map(PapersTest::plain).toList());
  }

  private static Set<String> parties(List<Actor> actors) {
    return new HashSet<>(actors.stream().map(each -> plain(String.valueOf(each.party()))).toList());
  }

  /** A name with and without its place is one: "Bakers' Union of Klow". */
  private static boolean same(Set<String> found, Set<String> wanted) {
    return found.size() == wanted.size()
        && wanted.stream().allMatch(name -> found.stream().anyMatch(each -> isSame(each, name)));
  }

  private static boolean isSame(String one, String other) {
    return one.startsWith(other)
        || other.startsWith(one)
        || one.endsWith(" " + other)
        || other.endsWith(" " + one);
  }

  private static String plain(String name) {
    return name.replace('’', '\'');
  }

  private static double likeness(String left, String right) {
    Set<String> one = new HashSet<>(List.of(left.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")));
    Set<String> two = new HashSet<>(List.of(right.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")));
    Set<String> both = new HashSet<>(one);
    both.retainAll(two);
    return 2.0 * both.size() / (one.size() + two.size());
  }

  private static String words(DocumentRecord record, Entry entry) {
    String text = record.document().text();
    return String.join(" ", entry.what().stream().map((Span span) -> span.of(text)).toList());
  }

  private static DocumentRecord read(String paper) {
    String file =
        resource("files.tsv")
            .lines()
            .filter(each -> each.startsWith(paper))
            .findFirst()
            .orElseThrow();
    try {
      byte[] bytes = resource(file).getBytes(StandardCharsets.UTF_8);
      return English.reader().read(file, bytes, null);
    } catch (UnreadableDocumentException e) {
      throw new IllegalStateException(file, e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = PapersTest.class.getResourceAsStream(FOLDER + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
