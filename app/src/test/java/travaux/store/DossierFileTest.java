package travaux.store;

import static java.util.stream.Collectors.joining;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.Samples;
import travaux.negotiation.Document;
import travaux.negotiation.Identity;
import travaux.store.DossierFile.Added;

class DossierFileTest extends StoreContractTest {

  private static final String LONG =
      new Random(5).ints(20_000).mapToObj(Integer::toHexString).collect(joining(" "));

  @TempDir private Path folder;

  @Override
  DossierFile create() {
    return DossierFile.openOrCreate(file(), CLOCK, LINES);
  }

  @Override
  DossierFile reopen() {
    return DossierFile.open(file(), CLOCK, LINES);
  }

  private Path file() {
    return folder.resolve("talks.travaux");
  }

  @Test
  void what_was_added_is_there_when_the_file_is_opened_again() {
    try (DossierFile dossier = create()) {
      assertThat(add(dossier, "a.txt", "One.", "act a1 Klow")).isEqualTo(Added.NEW);
      assertThat(add(dossier, "b.txt", "Two.", "act b1 Klow")).isEqualTo(Added.NEW);
    }

    try (DossierFile dossier = DossierFile.open(file(), CLOCK, LINES)) {
      assertThat(texts(dossier)).containsExactly("One.", "Two.");
      assertThat(lines(dossier)).containsExactly("a1", "b1");
      assertThat(dossier.check()).isEmpty();
    }
    assertThat(folder.toFile().list()).containsExactly("talks.travaux");
  }

  @Test
  void the_bytes_are_kept_as_they_were() throws SQLException {
    byte[] bytes = {0, -1, 13, 10};
    try (DossierFile dossier = create()) {
      Document document = Samples.document("a", "x", bytes);
      dossier.add(document, bytes, "", "Ana", null);

      assertThat(dossier.bytes(document.id())).isEqualTo(bytes);
    }
    assertThat(query("SELECT at || ' ' || who || ' ' || kind FROM event"))
        .containsExactly("2031-05-05T09:30:00Z Ana read");
  }

  @Test
  void the_present_can_be_made_again_from_the_events() throws SQLException {
    try (DossierFile dossier = create()) {
      add(dossier, "a.txt", "One.", "act a1 Klow\nact a2 Borduria");
      add(dossier, "b.txt", "Two.", "quote q1 Klow");
      execute("DELETE FROM line_name", "UPDATE line SET kind = 'x'");
      assertThat(dossier.check())
          .hasSize(2)
          .allMatch(fault -> fault.contains("not what the events make"));

      dossier.rebuild();

      assertThat(dossier.check()).isEmpty();
      assertThat(lines(dossier)).containsExactly("a1", "a2");
    }
  }

  @Test
  void a_purged_source_is_gone_from_the_file_and_the_log_says_so() throws IOException {
    try (DossierFile dossier = create()) {
      add(dossier, "secret.txt", "Zanzibar agreed.", "act a1 Zanzibaris");
      add(dossier, "b.txt", "Two.", "act b1 Klow");
      String id = dossier.documentIds().get(0);

      dossier.purge(id, "{}", "Ana");
      dossier.purge(id, "{}", "Ana");

      assertThat(lines(dossier)).containsExactly("b1");
      assertThat(dossier.check()).isEmpty();
      assertThat(dossier.log(9)).extracting(LogEvent::kind).containsOnlyOnce("purged");
      assertThat(add(dossier, "secret.txt", "Zanzibar agreed.", "act a1 Klow"))
          .isEqualTo(Added.PURGED);
      assertThatThrownBy(() -> dossier.undo(3L, "Ana")).hasMessageContaining("gone");
    }
    String file = Files.readString(file(), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    assertThat(file).doesNotContain("zanzibar", "secret.txt");
  }

  @Test
  void events_and_documents_cannot_be_changed_or_deleted() {
    try (DossierFile dossier = create()) {
      add(dossier, "a.txt", "One.", "");
    }
    for (String change :
        List.of(
            "DELETE FROM event",
            "UPDATE event SET who = 'x'",
            "UPDATE event SET payload = NULL",
            "DELETE FROM document",
            "UPDATE document SET text = 'x'")) {
      assertThatThrownBy(() -> execute(change)).hasMessageContaining("never");
    }
  }

  @Test
  void a_change_of_any_event_is_found() throws SQLException {
    for (String change :
        List.of(
            "UPDATE event SET who = 'Bo' WHERE seq = 1",
            "UPDATE event SET payload_sha256 = 'x' WHERE seq = 1",
            "UPDATE event SET payload = NULL WHERE seq = 1",
            "DELETE FROM event WHERE seq = 2",
            "UPDATE event SET seq = 9 WHERE seq = 3",
            "UPDATE event SET payload = (SELECT payload FROM event WHERE seq = 1) WHERE seq = 3")) {
      try (DossierFile dossier = create()) {
        add(dossier, "a.txt", "One.", "act a1 Klow");
        add(dossier, "b.txt", "Two.", "act b1 Klow");
        add(dossier, "c.txt", "Three.", "act c1 Klow");
      }
      execute("DROP TRIGGER event_stays", "DROP TRIGGER event_remains", change);

      try (DossierFile dossier = DossierFile.open(file(), CLOCK, LINES)) {
        assertThat(dossier.check()).as(change).isNotEmpty();
      }
      file().toFile().delete();
    }
  }

  @Test
  void a_dossier_of_the_first_version_is_upgraded_after_a_copy() throws SQLException {
    Flyway.configure()
        .dataSource("jdbc:sqlite:" + file(), null, null)
        .locations("classpath:travaux/store/migrations")
        .load()
        .migrate();
    String sha256 = Identity.sha256("One.");
    execute(
        "PRAGMA application_id = " + FileHeader.DOSSIER,
        "INSERT INTO document VALUES ('d', '%1$s', '%1$s', 'a.txt', 'c', 'One.', CAST('One.' AS BLOB))"
            .replace("%1$s", sha256),
        "INSERT INTO event VALUES (1, '2031-05-05T09:30:00Z', 'Ana', 'read', 'd', 'act a1 Klow')",
        "INSERT INTO event VALUES (2, '2031-05-05T09:31:00Z', 'Bo', 'decided', 'a1', '{}')");

    try (DossierFile dossier = DossierFile.open(file(), CLOCK, LINES)) {
      assertThat(lines(dossier)).containsExactly("a1");
      assertThat(texts(dossier)).containsExactly("One.");
      assertThat(dossier.log(9)).extracting(LogEvent::who).containsExactly("Bo", "Ana");
      assertThat(dossier.check()).isEmpty();
    }
    assertThat(folder.resolve("talks.travaux.schema-1")).exists();
  }

  @Test
  void a_full_disk_leaves_what_was_on_the_record() {
    try (DossierFile dossier = create()) {
      add(dossier, "a.txt", "One.", "act a1 Klow");
      dossier.pragma("max_page_count = 1");
      String large =
          new Random(5).ints(100_000).mapToObj(Integer::toHexString).collect(joining(" "));

      assertThatThrownBy(() -> add(dossier, "large.txt", large, ""))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("talks.travaux: the disk is full")
          .hasMessageContaining("make room");

      assertThat(lines(dossier)).containsExactly("a1");
      assertThat(dossier.check()).isEmpty();
    }
    try (DossierFile dossier = DossierFile.open(file(), CLOCK, LINES)) {
      assertThat(dossier.namesBySha256()).containsValue("a.txt").hasSize(1);
    }
  }

  @Test
  void a_file_of_another_kind_is_named_and_left_alone() throws IOException {
    Files.writeString(file(), "Dear minister, this is a letter and no database.");

    assertThatThrownBy(() -> DossierFile.openOrCreate(file(), CLOCK, LINES))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("talks.travaux is not a dossier");
    assertThat(Files.readString(file())).startsWith("Dear minister");
  }

  @Test
  void a_database_of_another_program_is_named_and_left_alone() throws SQLException {
    execute("CREATE TABLE recipes (name TEXT)");

    assertThatThrownBy(() -> DossierFile.openOrCreate(file(), CLOCK, LINES))
        .hasMessageContaining("a database of another program");
    assertThat(query("SELECT name FROM sqlite_schema")).containsExactly("recipes");
  }

  @Test
  void a_dossier_that_is_cut_short_is_told() throws IOException {
    try (DossierFile dossier = create()) {
      add(dossier, "a.txt", LONG, "");
    }
    byte[] whole = Files.readAllBytes(file());
    for (int kept : new int[] {50, 100, 5000, whole.length - 1}) {
      byte[] cut = java.util.Arrays.copyOf(whole, kept);
      Files.write(file(), cut);

      assertThatThrownBy(() -> DossierFile.open(file(), CLOCK, LINES))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("talks.travaux is cut short");
    }
  }

  @Test
  void a_dossier_that_is_overwritten_in_the_middle_is_told() throws IOException {
    try (DossierFile dossier = create()) {
      add(dossier, "a.txt", LONG, "");
    }
    byte[] bytes = Files.readAllBytes(file());
    java.util.Arrays.fill(bytes, 200, bytes.length, (byte) 0x55);
    Files.write(file(), bytes);

    assertThatThrownBy(
            () -> {
              try (DossierFile dossier = DossierFile.open(file(), CLOCK, LINES)) {
                texts(dossier);
              }
            })
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void a_text_that_was_tampered_with_is_told() throws SQLException {
    try (DossierFile dossier = create()) {
      add(dossier, "a.txt", "They agreed.", "");
      add(dossier, "b.txt", "They refused.", "");
    }
    execute(
        "DROP TRIGGER document_stays",
        "UPDATE document SET text = (SELECT text FROM document ORDER BY key DESC LIMIT 1)");

    try (DossierFile dossier = DossierFile.open(file(), CLOCK, LINES)) {
      assertThatThrownBy(() -> texts(dossier)).hasMessageContaining("is not the one that was put");
      assertThat(dossier.check()).anyMatch(fault -> fault.contains("its text is not the one"));
    }
  }

  @Test
  void a_dossier_of_a_newer_version_is_told() throws SQLException {
    create().close();
    execute("PRAGMA user_version = 7");

    assertThatThrownBy(() -> DossierFile.open(file(), CLOCK, LINES))
        .hasMessageContaining("newer version of Travaux (schema 7")
        .hasMessageContaining("Maybe update");
  }

  @Test
  void a_missing_dossier_is_not_made_by_opening_it() {
    assertThatThrownBy(() -> DossierFile.open(file(), CLOCK, LINES))
        .hasMessageContaining("talks.travaux does not exist");
    assertThat(file()).doesNotExist();
  }

  @Test
  void a_folder_that_is_missing_or_a_folder_in_place_of_the_file_is_told() {
    assertThatThrownBy(() -> DossierFile.openOrCreate(folder.resolve("no/x.travaux"), CLOCK, LINES))
        .hasMessageContaining("there is no folder");
    assertThatThrownBy(() -> DossierFile.openOrCreate(folder, CLOCK, LINES))
        .hasMessageContaining("is a folder");
  }

  @Test
  void an_empty_file_left_by_a_full_disk_is_begun_anew() throws IOException {
    Files.createFile(file());

    try (DossierFile dossier = create()) {
      assertThat(add(dossier, "a.txt", "One.", "")).isEqualTo(Added.NEW);
    }
  }

  @Test
  void a_journal_with_nothing_to_roll_back_is_taken_away() throws IOException {
    create().close();
    Path journal = file().resolveSibling(file().getFileName() + "-journal");
    Files.write(journal, new byte[512]);

    DossierFile.open(file(), CLOCK, LINES).close();

    assertThat(journal).doesNotExist();
  }

  @Test
  void another_program_that_writes_is_told() throws SQLException {
    try (DossierFile dossier = create();
        Connection other = connect();
        Statement statement = other.createStatement()) {
      dossier.pragma("busy_timeout = 50");
      statement.execute("BEGIN EXCLUSIVE");

      assertThatThrownBy(() -> dossier.undo(null, "Ana"))
          .hasMessageContaining("another program is writing");
    }
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
