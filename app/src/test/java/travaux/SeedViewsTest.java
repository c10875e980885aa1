package travaux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.analysis.Cell;
import travaux.analysis.Ground;
import travaux.analysis.Row;
import travaux.analysis.View;
import travaux.analysis.Wanted;
import travaux.testing.Shared;

/** What the views must show of five real reports on one negotiation, and what they must not. */
class SeedViewsTest {

  private static final LocalDate JANUARY_14 = LocalDate.of(2022, 1, 14);

  @TempDir private static Path folder;
  private static @Nullable Dossier dossier;

  @BeforeAll
  static void the_reports_are_on_the_record() throws IOException {
    Path seeds = Shared.require("seeds");
    Travaux travaux = Travaux.english();
    dossier = Dossier.openOrCreate(folder.resolve("seeds.travaux"));
    add(travaux, seeds, "000", JANUARY_14);
    add(travaux, seeds, "004", JANUARY_14);
    add(travaux, seeds, "002", LocalDate.of(2022, 1, 11));
    add(travaux, seeds, "001", LocalDate.of(2022, 2, 1));
    add(travaux, seeds, "003", null);
  }

  @AfterAll
  static void close() {
    if (dossier != null) {
      dossier.close();
    }
  }

  @Test
  void the_matrix_has_who_demands_and_who_rejects_with_the_newest_words() {
    List<Row> rows = rows(View.MATRIX, Wanted.asOf(JANUARY_14));

    Row enlargement = row(rows, row -> "no NATO enlargement".equals(row.issue()));
    assertThat(value(enlargement, "Russia")).isEqualTo("demands");
    assertThat(value(enlargement, "NATO")).isEqualTo("rejects");
    assertThat(value(enlargement, "United States")).isEqualTo("silent");
    Row membership = row(rows, row -> row.title().contains("Ukraine will never join NATO"));
    assertThat(value(membership, "Russia")).isEqualTo("demands");
    Row troops = row(rows, row -> row.title().contains("deploy troops in Ukraine"));
    assertThat(troops.title()).startsWith("not ");
    Row presence = row(rows, row -> "NATO troop withdrawal".equals(row.issue()));
    assertThat(words(List.of(presence))).contains("withdrawal of NATO units", "presence");
    assertThat(value(presence, "NATO")).isEqualTo("rejects");
    assertThat(value(presence, "Russia")).isEqualTo("demands");
    assertThat(rows.stream().flatMap(row -> row.cells().stream()))
        .anyMatch(cell -> "legal".equals(cell.details().get("binding")));
    assertThat(rows).allSatisfy(row -> assertThat(row.rests()).isNotEmpty());
  }

  @Test
  void who_is_open_on_missiles_and_exercises_and_whose_choice_is_respected() {
    List<Row> rows = rows(View.MATRIX, Wanted.asOf(JANUARY_14));

    Row missiles = row(rows, row -> row.title().contains("medium-range missiles"));
    assertThat(missiles.title()).contains("overflights");
    assertThat(value(missiles, "NATO")).isEqualTo("open to");
    assertThat(value(missiles, "United States")).isEqualTo("open to");
    assertThat(values(missiles, "Russia")).doesNotContain("rejects", "open to");
    Row choice = row(rows, row -> row.title().contains("Finland and Sweden"));
    assertThat(value(choice, "Russia")).isEqualTo("accepts");
    assertThat(value(choice, "NATO")).isEqualTo("silent");
    assertThat(rows)
        .noneSatisfy(row ->
            assertThat(row.cells())
                .anySatisfy(cell -> assertThat(cell.details().get("rank")).isEqualTo("secondary")));
  }

  @Test
  void a_promise_that_one_side_says_was_never_made_is_claimed_and_denied() {
    Row promise =
        row(
            rows(View.CONTRADICTIONS, Wanted.all()),
            row -> row.title().contains("pledge of non-expansion"));

    assertThat(promise.group()).isEqualTo("Claimed and denied");
    assertThat(value(promise, "claimed by")).isEqualTo("Russia");
    assertThat(value(promise, "denied by")).isEqualTo("NATO");
    assertThat(cell(promise, cell -> cell.name().startsWith("claimed in 003")).value())
        .contains("oral obligations");
    assertThat(promise.cells()).noneMatch(cell -> cell.name().startsWith("claimed in 001"));
  }

  @Test
  void only_what_a_party_itself_said_is_its_position() {
    String words = words(rows(View.MATRIX, Wanted.all()));

    assertThat(words)
        .doesNotContain("move forward rapidly")
        .doesNotContain("making plans of aggression")
        .doesNotContain("You see, we have tried")
        .doesNotContain("Cuba or Venezuela")
        .doesNotContain("pre-1997")
        .doesNotContain("That is, as an ultimatum");
  }

  @Test
  void one_charter_has_all_its_names_and_who_invokes_which_clause() {
    List<Row> rows = rows(View.CLAUSES, Wanted.all());

    Row charter = row(rows, row -> row.title().equals("OSCE Security Charter"));
    assertThat(value(charter, "also called")).contains("Charter for European Security");
    assertThat(values(charter, "discussed in")).contains("OSCE", "NATO-Russia Council");
    Row freedom = row(rows, row -> row.title().contains("free to choose an alliance"));
    assertThat(value(freedom, "NATO")).startsWith("invokes");
    assertThat(values(freedom, "Russia")).containsExactly("accuses West");
    Row security = row(rows, row -> row.title().contains("at the expense of"));
    assertThat(security.group()).isEqualTo(freedom.group());
    assertThat(values(security, "Russia")).contains("accuses West", "invokes towards West");
    assertThat(values(security, "NATO")).isEmpty();
    assertThat(value(security, "not told of")).contains("Paris Charter", "Founding Act");
    assertThat(security.rests()).hasSizeGreaterThan(1);
  }

  @Test
  void the_ladder_goes_on_to_the_answer_of_the_other_side_and_leaves_open_who_it_is() {
    List<Row> rows = rows(View.LADDER, Wanted.asOf(JANUARY_14));

    Row guarantees = row(rows, row -> row.title().contains("get guarantees this week"));
    assertThat(value(guarantees, "then")).contains("militarily-technically");
    Row aggression = row(rows, row -> row.title().contains("if Russia resumes"));
    assertThat(value(aggression, "then")).contains("consequences");
    Cell swift = cell(aggression, cell -> cell.value().contains("SWIFT"));
    assertThat(swift.details().get("by")).isEqualTo("“it”");
    assertThat(swift.details().get("ambiguous")).contains("United States", "NATO");
    assertThat(aggression.cells()).anyMatch(cell -> cell.value().contains("embargo"));
    assertThat(aggression.cells()).anyMatch(cell -> cell.value().contains("arm "));
    assertThat(cell(aggression, cell -> cell.value().contains("cut all ties")).details().get("by"))
        .isEqualTo("Russia");
  }

  @Test
  void people_have_offices_with_their_time_and_the_former_ones_are_no_partys_voice() {
    List<Row> rows = rows(View.PEOPLE, Wanted.all());

    assertThat(
            row(rows, row -> values(row, "office").stream().anyMatch(o -> o.contains("18 years")))
                .group())
        .isEqualTo("Russia");
    Row mandate = row(rows, row -> values(row, "mandate").contains("told"));
    assertThat(words(List.of(mandate))).contains("unclear");
    assertThat(mandate.group()).isEqualTo("Russia");
    row(rows, row -> values(row, "office").stream().anyMatch(o -> o.contains("chief negotiator")));
    Row head =
        row(rows, row -> values(row, "office").stream().anyMatch(o -> o.contains("US delegation")));
    assertThat(head.group()).isEqualTo("United States");
    Row decides = row(rows, row -> values(row, "decides").contains("told"));
    assertThat(values(decides, "office")).contains("president");
    assertThat(decides.group()).isEqualTo("Russia");
    assertThat(words(List.of(decides))).contains("military advice");
    assertThat(
            rows.stream()
                .filter(
                    row -> values(row, "office").stream().anyMatch(o -> o.startsWith("former "))))
        .hasSizeGreaterThan(1)
        .allSatisfy(row -> assertThat(row.group()).isEqualTo("No party's voice"));
  }

  @Test
  void sources_that_do_not_agree_stand_side_by_side() {
    List<Row> rows = rows(View.CONTRADICTIONS, Wanted.all());

    Row troops = row(rows, row -> row.title().startsWith("troops"));
    assertThat(troops.title()).contains("130,000", "tens of thousands", "several");
    assertThat(
            troops.cells().stream().map(cell -> cell.rests().get(0).document().name()).distinct())
        .hasSize(3);
    Row press = row(rows, row -> row.title().startsWith("press conference"));
    assertThat(press.cells())
        .extracting(Cell::value)
        .containsOnlyOnce("a deadline")
        .contains("no deadline");
    Row hack = row(rows, row -> row.group().equals("Charged by one party alone"));
    assertThat(value(hack, "charged by")).isEqualTo("Ukraine");
    assertThat(value(hack, "confirmed by others")).isEqualTo("no record");
  }

  @Test
  void one_press_conference_in_two_reports_is_one_event_with_the_differences() {
    List<Row> rows = rows(View.TIMELINE, Wanted.asOf(JANUARY_14));

    List<Row> press =
        rows.stream().filter(row -> row.title().startsWith("press conference")).toList();
    Row joined =
        row(press, row -> row.cells().stream().anyMatch(c -> c.name().startsWith("told by 004")));
    assertThat(
            joined.cells().stream()
                .map(Cell::name)
                .filter(name -> name.startsWith("told by 00"))
                .map(name -> name.substring(0, 11))
                .distinct())
        .containsExactlyInAnyOrder("told by 000", "told by 004");
    assertThat(cell(joined, cell -> cell.name().equals("day")).value()).startsWith("inferred");
  }

  @Test
  void the_order_of_speakers_is_told_with_the_lot_and_the_exchange() {
    Row order = rows(View.ORDER, Wanted.all()).get(0);

    assertThat(order.cells().stream().limit(5).map(Cell::value))
        .containsExactly("Turkey", "Russia", "Slovenia", "United States", "United Kingdom");
    assertThat(value(order, "came about")).isEqualTo("by lot");
    assertThat(values(order, "then")).contains("exchanged");
  }

  private static void add(Travaux travaux, Path seeds, String start, @Nullable LocalDate day)
      throws IOException {
    try (Stream<Path> files = Files.list(seeds)) {
      List<String> paths =
          files
              .filter(file -> file.getFileName().toString().startsWith(start))
              .map(Path::toString)
              .toList();
      open().add(travaux, paths, day, InputStream.nullInputStream(), "test", outcome -> {});
    }
  }

  private static Dossier open() {
    if (dossier == null) {
      throw new IllegalStateException("the reports are not on the record");
    }
    return dossier;
  }

  private static List<Row> rows(View view, Wanted wanted) {
    return open().view(view, wanted).rows();
  }

  private static Row row(List<Row> rows, Predicate<Row> which) {
    List<Row> found = rows.stream().filter(which).toList();
    assertThat(found).as(() -> words(rows)).isNotEmpty();
    return found.get(0);
  }

  private static Cell cell(Row row, Predicate<Cell> which) {
    return row.cells().stream().filter(which).findFirst().orElseThrow();
  }

  private static String value(Row row, String name) {
    return String.join(", ", values(row, name));
  }

  private static List<String> values(Row row, String name) {
    return row.cells().stream().filter(cell -> cell.name().equals(name)).map(Cell::value).toList();
  }

  private static String words(List<Row> rows) {
    return rows.stream()
        .map(row ->
            row.title()
                + " "
                + Stream.concat(
                        row.rests().stream(),
                        row.cells().stream().flatMap(cell -> cell.rests().stream()))
                    .map(Ground::text)
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n"))
        .replaceAll("\\s+", " ")
        .toString();
  }
}
