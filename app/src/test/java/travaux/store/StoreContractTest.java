package travaux.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import travaux.Samples;
import travaux.store.DossierFile.Added;

/** What holds of every store of a dossier, whatever keeps it. */
abstract class StoreContractTest {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2031-05-05T09:30:00.123Z"), ZoneOffset.UTC);

  static final Projection LINES = StoreContractTest::project;

  /** Makes an empty dossier, or opens the one that was made. */
  abstract DossierFile create();

  /** Opens the dossier that was made. */
  abstract DossierFile reopen();

  @Test
  void the_same_bytes_are_not_put_on_the_record_twice() {
    try (DossierFile dossier = create()) {
      add(dossier, "a.txt", "One.", "act a1 Klow");

      assertThat(add(dossier, "again.txt", "One.", "act a2 Klow")).isEqualTo(Added.KNOWN);
      assertThat(lines(dossier)).containsExactly("a1");
      assertThat(dossier.namesBySha256()).containsValue("a.txt").hasSize(1);
    }
  }

  @Test
  void a_text_comes_back_unit_by_unit() {
    String odd = "nul \0 half \uD83D whole \uD83D\uDEA2 bom \uFEFF\r\n";
    try (DossierFile dossier = create()) {
      add(dossier, "odd.txt", odd, "");
      add(dossier, "nul.txt", "a\0b", "");

      assertThat(texts(dossier)).containsExactly(odd, "a\0b");
      assertThat(dossier.check()).isEmpty();
    }
  }

  @Test
  void events_are_appended_and_the_present_follows_them() {
    try (DossierFile dossier = create()) {
      add(dossier, "a.txt", "One.", "act a1 Klow\nact a2 Borduria");
      String id = dossier.documentIds().get(0);

      dossier.append("Bo", null, List.of(new LogEvent.New("dropped", id, "a1", "{}")));

      assertThat(lines(dossier)).containsExactly("a2");
      assertThat(dossier.log(9)).extracting(LogEvent::who).containsExactly("Bo", "Ana");
      assertThat(dossier.check()).isEmpty();
    }
  }

  @Test
  void what_was_done_can_be_undone_and_that_can_be_undone_too() {
    try (DossierFile dossier = create()) {
      add(dossier, "a.txt", "One.", "act a1 Klow");
      String id = dossier.documentIds().get(0);
      long action =
          dossier.append("Bo", null, List.of(new LogEvent.New("dropped", id, "a1", "{}")));

      assertThat(dossier.undo(null, "Ana")).extracting(LogEvent::kind).containsExactly("dropped");
      assertThat(lines(dossier)).containsExactly("a1");
      assertThatThrownBy(() -> dossier.undo(action, "Ana")).hasMessageContaining("undone already");

      dossier.undo(action + 1, "Bo");
      assertThat(lines(dossier)).isEmpty();
      dossier.undo(null, "Bo");
      dossier.undo(null, "Bo");
      assertThat(dossier.presentIds()).isEmpty();
      assertThatThrownBy(() -> dossier.undo(null, "Bo")).hasMessageContaining("nothing to undo");
      assertThatThrownBy(() -> dossier.undo(99L, "Bo")).hasMessageContaining("no action 99");
      assertThat(dossier.check()).isEmpty();
    }
  }

  @Test
  void a_source_whose_adding_was_undone_can_be_added_again() {
    try (DossierFile dossier = create()) {
      add(dossier, "a.txt", "One.", "act a1 Klow");
      dossier.undo(null, "Ana");

      assertThat(add(dossier, "a.txt", "One.", "act a2 Klow")).isEqualTo(Added.NEW);
      assertThat(lines(dossier)).containsExactly("a2");
    }
  }

  @Test
  void lines_are_found_by_what_they_name_and_when() {
    try (DossierFile dossier = create()) {
      add(dossier, "a.txt", "One.", "act a1 Klow 2031-05-04\nact a2 Borduria 2031-05-06");
      add(dossier, "b.txt", "Two.", "act b1 Klow 2031-05-05\nact b2 Klow\nquote q1 Klow");
      Question all = Question.all("act");

      assertThat(ids(dossier, all)).containsExactly("a2", "b1", "a1", "b2");
      assertThat(ids(dossier, page(null, false, 9))).containsExactly("a1", "b1", "a2", "b2");
      assertThat(ids(dossier, page("Klow", true, 9))).containsExactly("b1", "a1", "b2");
      Question.Answer first = dossier.answers().to(page("Klow", true, 1));
      assertThat(first.total()).isEqualTo(3);
      assertThat(first.lines()).hasSize(1);
      assertThat(dossier.answers().labels("party")).containsExactly("Borduria", "Klow");
      assertThat(dossier.answers().idsFrom("a", 9)).hasSize(2);
    }
  }

  @Test
  void sources_are_found_by_the_stems_of_their_words() {
    try (DossierFile dossier = create()) {
      add(dossier, "a.txt", "They withdraw the boats.", "");
      add(dossier, "b.txt", "The fish stays.", "");

      assertThat(dossier.answers().documentsWith("\"boat\"", 9, 0)).hasSize(1);
      assertThat(dossier.answers().documentsWith("\"the\"", 9, 0)).hasSize(2);
      assertThat(dossier.answers().documentsWith("\"sheep\"", 9, 0)).isEmpty();
    }
  }

  static Added add(DossierFile dossier, String name, String text, String lines) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return dossier.add(Samples.document(name, text, bytes), bytes, lines, "Ana", null).added();
  }

  static List<String> texts(DossierFile dossier) {
    return dossier.documentIds().stream().map(id -> dossier.document(id).text()).toList();
  }

  static List<String> lines(DossierFile dossier) {
    return ids(dossier, page(null, false, 99)).stream().sorted().toList();
  }

  static List<String> ids(DossierFile dossier, Question question) {
    return dossier.answers().to(question).lines().stream().map(Question.Found::id).toList();
  }

  static Question page(@Nullable String party, boolean newestFirst, int limit) {
    return new Question(
        "act",
        List.of(),
        List.of(),
        List.of(),
        party == null ? List.of() : List.of(List.of(new LineRow.Name("party", party))),
        null,
        null,
        null,
        null,
        newestFirst,
        limit,
        0,
        null);
  }

  /** Payloads such as "act a1 Klow 2031-05-04": type, id, party, day. */
  static Projection.@Nullable Present project(StoredDocument document, List<LogEvent> events) {
    List<LineRow> rows = new ArrayList<>();
    for (LogEvent event : events) {
      if (event.kind().equals(LogEvent.READ)) {
        rows.clear();
        String payload = event.payload() == null ? "" : event.payload();
        payload.lines().forEach(line -> rows.add(row(line.split(" "))));
      }
      rows.removeIf(row -> event.kind().equals("dropped") && row.id().equals(event.subject()));
    }
    String name = document.name() == null ? "" : document.name();
    return new Projection.Present(name, null, null, rows);
  }

  static LineRow row(String[] words) {
    LocalDate day = words.length > 3 ? LocalDate.parse(words[3]) : null;
    return new LineRow(
        words[1],
        words[0],
        "",
        "suggested",
        "party",
        day,
        day,
        List.of(new LineRow.Name("party", words[2])),
        words[2]);
  }
}
