package travaux;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import travaux.analysis.Row;
import travaux.analysis.View;
import travaux.analysis.Wanted;

/** Views that are made of few documents of many. */
class PartsTest {

  private static final int DOCUMENTS = 150;
  private static final int PAGE = 50;

  @TempDir static Path folder;

  private static Dossier dossier;

  @BeforeAll
  static void add() {
    dossier = Dossier.openOrCreate(folder.resolve("many.travaux"));
    ManyDocuments.add(dossier, 0, DOCUMENTS);
  }

  @AfterAll
  static void close() {
    dossier.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = View.class,
      names = {"STATE", "CHANGES", "CONTRADICTIONS", "MATRIX", "PEOPLE"},
      mode = EnumSource.Mode.EXCLUDE)
  void page_by_page_all_rows_of_a_view_are_shown_as_they_are_in_the_whole(View view) {
    List<String> whole = words(dossier.view(view, Wanted.all()).rows());
    List<String> paged = new ArrayList<>();
    pages(view, wanted(null, null, null)).forEach(part -> paged.addAll(words(part.table().rows())));

    assertThat(paged).doesNotHaveDuplicates();
    assertThat(new TreeSet<>(paged)).isEqualTo(new TreeSet<>(whole));
  }

  @Test
  void what_is_kept_up_gives_the_pages_that_a_rebuild_gives() {
    List<String> before = firstPages();
    dossier.rebuild();

    assertThat(firstPages()).isEqualTo(before);
  }

  private static List<String> firstPages() {
    Wanted[] all = {
      wanted(null, null, null),
      wanted("Klow", null, null),
      wanted(null, InventedDocuments.ISSUES[0], null),
      wanted(null, null, InventedDocuments.FIRST.plusDays(700)),
    };
    List<String> pages = new ArrayList<>();
    for (View view : View.values()) {
      for (Wanted wanted : all) {
        Part part = dossier.parts(0).of(view, wanted, null);
        pages.add(view + " " + part.next() + " " + words(part.table().rows()));
      }
    }
    return pages;
  }

  @Test
  void a_page_tells_of_how_many_documents_it_is_made() {
    Part part = dossier.parts(0).of(View.TIMELINE, wanted(null, null, null), null);
    Part all = dossier.parts(DOCUMENTS).of(View.TIMELINE, wanted(null, null, null), null);

    assertThat(part.unseen()).contains("documents that tell of it, this page is made of");
    assertThat(part.documents()).isLessThan(part.all()).isPositive();
    assertThat(all.unseen()).isEmpty();
  }

  @Test
  void as_of_a_day_nothing_that_was_published_later_is_seen() {
    LocalDate day = InventedDocuments.FIRST.plusDays(700);
    for (View view : View.values()) {
      for (Part part : pages(view, wanted(null, null, day))) {
        for (Row row : part.table().rows()) {
          assertThat(row.rests())
              .allSatisfy(
                  rest -> assertThat(rest.document().published().latest()).isBeforeOrEqualTo(day));
        }
      }
    }
  }

  @Test
  void a_matrix_of_one_issue_has_all_parties_as_the_whole_has_them() {
    Wanted wanted = wanted(null, InventedDocuments.ISSUES[1], null);
    List<Row> whole = dossier.view(View.MATRIX, wanted).rows();
    List<Row> part = dossier.parts(0).of(View.MATRIX, wanted, null).table().rows();

    assertThat(whole).isNotEmpty();
    assertThat(stances(part)).isEqualTo(stances(whole));
  }

  private static Set<String> stances(List<Row> rows) {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> !cell.value().equals("silent"))
        .map(cell -> cell.name() + " " + cell.value())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Wanted wanted(
      @Nullable String party, @Nullable String issue, @Nullable LocalDate asOf) {
    return new Wanted(asOf, null, party, issue, List.of(), PAGE);
  }

  private static List<Part> pages(View view, Wanted wanted) {
    List<Part> pages = new ArrayList<>();
    String from = null;
    do {
      Part part = dossier.parts(0).of(view, wanted, from);
      pages.add(part);
      from = part.next();
    } while (from != null && pages.size() < 100);
    return pages;
  }

  private static List<String> words(List<Row> rows) {
    return rows.stream()
        .map(row -> row.about() + " | " + row.group() + " | " + row.title() + " | " + cells(row))
        .toList();
  }

  private static String cells(Row row) {
    return row.cells().stream()
        .map(cell -> cell.name() + "=" + cell.value())
        .collect(Collectors.joining(", "));
  }
}
