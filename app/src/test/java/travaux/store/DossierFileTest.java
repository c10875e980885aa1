package travaux.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.Samples;
import travaux.negotiation.Document;
import travaux.negotiation.Status;

class DossierFileTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2031-05-05T09:30:00.123Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  @Test
  void what_was_added_is_there_when_the_file_is_opened_again() {
    try (DossierFile dossier = create()) {
      assertThat(add(dossier, "a.txt", "One.", "lines of a")).isTrue();
      assertThat(add(dossier, "b.txt", "Two.", "lines of b")).isTrue();
    }

    try (DossierFile dossier = DossierFile.open(file(), CLOCK)) {
      assertThat(all(dossier)).extracting(Kept::text).containsExactly("One.", "Two.");
      assertThat(all(dossier)).extracting(Kept::lines).containsExactly("lines of a", "lines of b");
    }
    assertThat(folder).isDirectoryContaining(path -> path.equals(file()));
    assertThat(folder.toFile().list()).containsExactly("talks.travaux");
  }

  @Test
  void the_same_bytes_are_not_put_on_the_record_twice() {
    try (DossierFile dossier = create()) {
      add(dossier, "a.txt", "One.", "lines");

      assertThat(add(dossier, "again.txt", "One.", "other lines")).isFalse();
      assertThat(all(dossier)).extracting(Kept::lines).containsExactly("lines");
      assertThat(dossier.namesBySha256()).containsValue("a.txt").hasSize(1);
    }
  }

  @Test
  void a_text_comes_back_unit_by_unit() {
    String odd = "nul \0 half \uD83D whole \uD83D\uDEA2 bom \uFEFF\r\n";
    try (DossierFile dossier = create()) {
      add(dossier, "odd.txt", odd, "lines");
      add(dossier, "nul.txt", "a\0b", "lines");

      assertThat(all(dossier)).extracting(Kept::text).containsExactly(odd, "a\0b");
    }
  }

  @Test
  void the_bytes_are_kept_as_they_were() throws SQLException {
    try (DossierFile dossier = create()) {
      dossier.add(Samples.document("a", "x"), new byte[] {0, -1, 13, 10}, "lines", "Ana");
    }

    assertThat(query("SELECT hex(bytes) FROM document")).containsExactly("00FF0D0A");
    assertThat(query("SELECT at || ' ' || who || ' ' || kind FROM event"))
        .containsExactly("2031-05-05T09:30:00Z Ana read");
  }

  @Test
  void the_last_decision_counts_and_all_are_remembered() throws SQLException {
    try (DossierFile dossier = create()) {
      dossier.decide("d1", Status.REJECTED, "Ana");
      dossier.decide("d1", Status.ACCEPTED, "Bo");

      assertThat(dossier.decisions()).isEqualTo(Map.of("d1", Status.ACCEPTED));
    }
    assertThat(query("SELECT who FROM event ORDER BY seq")).containsExactly("Ana", "Bo");
  }

  @Test
  void the_present_state_can_be_made_again_from_the_events() throws SQLException {
    try (DossierFile dossier = create()) {
      add(dossier, "a.txt", "One.", "lines of a");
      dossier.decide("d1", Status.REJECTED, "Ana");
      dossier.decide("d1", Status.ACCEPTED, "Bo");
      List<Kept> before = all(dossier);
      execute("DELETE FROM present_reading", "UPDATE present_decision SET status = 'EDITED'");

      dossier.rebuild();

      assertThat(all(dossier)).isEqualTo(before);
      assertThat(dossier.decisions()).isEqualTo(Map.of("d1", Status.ACCEPTED));
    }
  }

  @Test
  void events_and_documents_cannot_be_changed_or_deleted() {
    try (DossierFile dossier = create()) {
      add(dossier, "a.txt", "One.", "lines");
    }
    for (String change :
        List.of(
            "DELETE FROM event",
            "UPDATE event SET who = 'x'",
            "DELETE FROM document",
            "UPDATE document SET text = 'x'")) {
      assertThatThrownBy(() -> execute(change)).hasMessageContaining("never");
    }
  }

  @Test
  void a_full_disk_leaves_what_was_on_the_record() {
    try (DossierFile dossier = create()) {
      add(dossier, "a.txt", "One.", "lines of a");
      dossier.pragma("max_page_count = 1");
      String large = "word ".repeat(100_000);

      assertThatThrownBy(() -> add(dossier, "large.txt", large, "lines"))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("talks.travaux: the disk is full")
          .hasMessageContaining("make room");

      assertThat(all(dossier)).extracting(Kept::lines).containsExactly("lines of a");
    }
    try (DossierFile dossier = DossierFile.open(file(), CLOCK)) {
      assertThat(dossier.namesBySha256()).containsValue("a.txt").hasSize(1);
    }
  }

  @Test
  void a_file_of_another_kind_is_named_and_left_alone() throws IOException {
    Files.writeString(file(), "Dear minister, this is a letter and no database.");

    assertThatThrownBy(() -> DossierFile.openOrCreate(file(), CLOCK))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("talks.travaux is not a dossier");
    assertThat(Files.readString(file())).startsWith("Dear minister");
  }

  @Test
  void a_database_of_another_program_is_named_and_left_alone() throws SQLException {
    execute("CREATE TABLE recipes (name TEXT)");

    assertThatThrownBy(() -> DossierFile.openOrCreate(file(), CLOCK))
        .hasMessageContaining("a database of another program");
    assertThat(query("SELECT name FROM sqlite_schema")).containsExactly("recipes");
  }

  @Test
  void a_dossier_that_is_cut_short_is_told() throws IOException {
    try (DossierFile dossier = create()) {
      add(dossier, "a.txt", "word ".repeat(10_000), "lines");
    }
    byte[] whole = Files.readAllBytes(file());
    for (int kept : new int[] {50, 100, 5000, whole.length - 1}) {
      byte[] cut = java.util.Arrays.copyOf(whole, kept);
      Files.write(file(), cut);

      assertThatThrownBy(() -> DossierFile.open(file(), CLOCK))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("talks.travaux is cut short");
    }
  }

  @Test
  void a_dossier_that_is_overwritten_in_the_middle_is_told() throws IOException {
    try (DossierFile dossier = create()) {
      add(dossier, "a.txt", "word ".repeat(10_000), "lines");
    }
    byte[] bytes = Files.readAllBytes(file());
    java.util.Arrays.fill(bytes, 200, bytes.length, (byte) 0x55);
    Files.write(file(), bytes);

    assertThatThrownBy(
            () -> {
              try (DossierFile dossier = DossierFile.open(file(), CLOCK)) {
                all(dossier);
              }
            })
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void a_text_that_was_tampered_with_is_told() throws SQLException {
    try (DossierFile dossier = create()) {
      add(dossier, "a.txt", "They agreed.", "lines");
    }
    execute("DROP TRIGGER document_stays", "UPDATE document SET text = 'They refused.'");

    try (DossierFile dossier = DossierFile.open(file(), CLOCK)) {
      assertThatThrownBy(() -> all(dossier)).hasMessageContaining("is not the one that was put");
    }
  }

  @Test
  void a_dossier_of_a_newer_version_is_told() throws SQLException {
    create().close();
    execute("PRAGMA user_version = 7");

    assertThatThrownBy(() -> DossierFile.open(file(), CLOCK))
        .hasMessageContaining("newer version of Travaux (schema 7")
        .hasMessageContaining("Maybe update");
  }

  @Test
  void a_missing_dossier_is_not_made_by_opening_it() {
    assertThatThrownBy(() -> DossierFile.open(file(), CLOCK))
        .hasMessageContaining("talks.travaux does not exist");
    assertThat(file()).doesNotExist();
  }

  @Test
  void a_folder_that_is_missing_or_a_folder_in_place_of_the_file_is_told() {
    assertThatThrownBy(() -> DossierFile.openOrCreate(folder.resolve("no/x.travaux"), CLOCK))
        .hasMessageContaining("there is no folder");
    assertThatThrownBy(() -> DossierFile.openOrCreate(folder, CLOCK))
        .hasMessageContaining("is a folder");
  }

  @Test
  void an_empty_file_left_by_a_full_disk_is_begun_anew() throws IOException {
    Files.createFile(file());

    try (DossierFile dossier = create()) {
      assertThat(add(dossier, "a.txt", "One.", "lines")).isTrue();
    }
  }

  @Test
  void another_program_that_writes_is_told() throws SQLException {
    try (DossierFile dossier = create();
        Connection other = connect();
        Statement statement = other.createStatement()) {
      dossier.pragma("busy_timeout = 50");
      statement.execute("BEGIN EXCLUSIVE");

      assertThatThrownBy(() -> dossier.decide("d1", Status.ACCEPTED, "Ana"))
          .hasMessageContaining("another program is writing");
    }
  }

  private DossierFile create() {
    return DossierFile.openOrCreate(file(), CLOCK);
  }

  private Path file() {
    return folder.resolve("talks.travaux");
  }

  private static boolean add(DossierFile dossier, String name, String text, String lines) {
    Document document = Samples.document(name, text);
    return dossier.add(document, text.getBytes(StandardCharsets.UTF_8), lines, "Ana");
  }

  private static List<Kept> all(DossierFile dossier) {
    List<Kept> all = new ArrayList<>();
    dossier.forEach(all::add);
    return all;
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file());
  }

  private void execute(String... statements) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  private List<String> query(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> all = new ArrayList<>();
      while (rows.next()) {
        all.add(rows.getString(1));
      }
      return all;
    }
  }
}
