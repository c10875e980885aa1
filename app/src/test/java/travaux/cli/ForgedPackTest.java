package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import travaux.negotiation.Identity;

/** Packs that were not made by this program, or were changed since. */
class ForgedPackTest {

  private static final String TEXT = "Stall\n\nBorduria demanded boats.\n";
  private static final String SOURCE =
      "sources/" + Identity.sha256(TEXT.getBytes(StandardCharsets.UTF_8));

  @TempDir private Path folder;
  private Map<String, byte[]> entries = Map.of();

  @BeforeEach
  void a_pack_that_is_sound() throws IOException {
    Path a = Files.writeString(folder.resolve("a.txt"), TEXT);
    Path b = Files.write(folder.resolve("b.txt"), TEXT.getBytes(StandardCharsets.UTF_16));
    Path dossier = folder.resolve("talks.travaux");
    for (Object[] command :
        new Object[][] {
          {"add", dossier, a, b},
          {"accept", dossier, "--all"},
          {"note", dossier, "a.txt", "Why?"},
          {"pack", dossier, zip()}
        }) {
      Streams quiet = new Streams();
      assertThat(quiet.run(command)).as(quiet.err()).isZero();
    }
    entries = Zips.read(zip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../x", "sources/../../x", "/etc/x", "C:\\x", "..\\x", "sources\\..\\..\\x"})
  void an_entry_that_leads_out_of_the_folder_is_refused(String name) throws IOException {
    entries.put(name, new byte[1]);

    assertThat(refusal()).contains("leads out of its folder");
    assertThat(folder.resolveSibling("x")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"readme.txt", "sources/", "sources/x", "manifest.json/"})
  void an_entry_that_no_pack_has_is_refused(String name) throws IOException {
    entries.put(name, new byte[0]);

    assertThat(refusal()).contains("\"" + name + "\" is no part of a pack");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "documents.jsonl | a.txt          | z.txt      | NOT_FITTING the lines of its documents",
        "events.jsonl    | Why            | Who        | the payload of event 4 was changed",
        "events.jsonl    | accepted       | rejected   | the payload of event 3 was changed",
        "events.jsonl    | \"noted\"      | \"dated\"  | event 4, or one before it, was changed",
        "events.jsonl    | \"seq\":2      | \"seq\":7  | event 2 is missing",
        "manifest.json   | \"version\":1  | \"version\":2 | version 2 of the pack format",
        "manifest.json   | travaux pack   | other      | no pack of Travaux",
        "manifest.json   | \"chain\":\"  | \"chain\":\"0 | the chain of its events",
        "manifest.json   | \"events\":    | \"events\":1 | its manifest says",
        "manifest.json   | {              | [          | its manifest cannot be read",
        "documents.jsonl | \"sha256\":\"  | \"sha256\":\"../ | is missing",
        "documents.jsonl | \"utf-8\"      | \"utf-9\"  | not known",
        "documents.jsonl | \"text\":\"same\" | \"text\":\"utf-8\" | is missing",
        "documents.jsonl | ,\"text\":\"same\" | '' | tells of a document that was purged",
      })
  void what_was_changed_is_refused(String name, String old, String now, String why)
      throws IOException {
    if (why.startsWith("NOT_FITTING ")) {
      byte[] manifest = entries.get("manifest.json");
      Zips.replace(entries, name, old, now);
      entries.put("manifest.json", manifest);
    } else {
      Zips.replace(entries, name, old, now);
    }

    assertThat(refusal()).contains(why.replace("NOT_FITTING ", ""));
  }

  @Test
  void other_bytes_and_other_texts_are_refused() throws IOException {
    Map<String, byte[]> sound = Map.copyOf(entries);
    entries.put(SOURCE, "Move\n\nBorduria demanded boats.\n".getBytes(StandardCharsets.UTF_8));
    assertThat(refusal()).contains("the bytes of document").contains("was changed");

    entries.putAll(sound);
    String text = entries.keySet().stream().filter(n -> n.startsWith("texts/")).toList().get(0);
    entries.put(text, "Move".getBytes(StandardCharsets.UTF_8));
    assertThat(refusal()).contains("the text of document").contains("was changed");
  }

  @Test
  void what_is_missing_or_too_many_is_refused() throws IOException {
    for (String name : entries.keySet().toArray(String[]::new)) {
      Map<String, byte[]> sound = Zips.read(zip());
      entries.remove(name);
      assertThat(refusal()).contains(name + " is missing");
      entries = sound;
      Zips.write(zip(), sound);
    }
    entries.put("sources/" + "a".repeat(64), new byte[1]);
    assertThat(refusal()).contains("belongs to no document");
  }

  @Test
  void an_entry_that_is_there_twice_is_refused() throws IOException {
    String other = "sources/" + "7".repeat(64);
    entries.put(other, new byte[1]);
    Zips.write(zip(), entries);
    String bytes = Files.readString(zip(), StandardCharsets.ISO_8859_1).replace(other, SOURCE);
    Files.writeString(zip(), bytes, StandardCharsets.ISO_8859_1);

    assertThat(unpack()).contains("twice");
  }

  @Test
  void what_stands_before_or_behind_the_zip_is_refused() throws IOException {
    byte[] sound = Files.readAllBytes(zip());
    Files.write(zip(), Arrays.copyOf(sound, sound.length + 1));
    assertThat(unpack()).contains("something stands behind it");
    Files.write(zip(), ByteBuffer.allocate(sound.length + 1).put(1, sound).array());
    assertThat(unpack()).contains("it is no zip");
    Files.writeString(zip(), "Dear minister");
    assertThat(unpack()).contains("it is no zip");
  }

  @Test
  void a_pack_that_is_cut_short_anywhere_is_refused() throws IOException {
    byte[] sound = Files.readAllBytes(zip());
    Random random = new Random(5);
    for (int i = 0; i < 20; i++) {
      Files.write(zip(), Arrays.copyOf(sound, random.nextInt(sound.length)));
      assertThat(unpack()).contains("is refused");
    }
  }

  @Test
  void an_entry_that_would_fill_the_disk_is_refused_before_it_is_unpacked() throws IOException {
    entries.put(SOURCE, new byte[200_000_000]);

    assertThat(refusal()).contains("times larger than packed");
  }

  @Test
  void a_size_that_is_a_lie_is_refused() throws IOException {
    entries.put(SOURCE, new byte[50_000_000]);
    Zips.write(zip(), entries);
    byte[] bytes = Files.readAllBytes(zip());
    ByteBuffer all = ByteBuffer.wrap(bytes).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i + 4 <= bytes.length; i++) {
      if (all.getInt(i) == 50_000_000) {
        all.putInt(i, TEXT.length());
      }
    }
    Files.write(zip(), bytes);

    assertThat(unpack()).contains("is refused");
  }

  private String refusal() throws IOException {
    Zips.write(zip(), entries);
    return unpack();
  }

  private String unpack() {
    Streams streams = new Streams();
    Path copy = folder.resolve("copy.travaux");
    assertThat(streams.run("unpack", zip(), copy)).as(streams.out()).isEqualTo(1);
    assertThat(copy).doesNotExist();
    assertThat(folder.toFile().list()).noneMatch(name -> name.contains(".part-"));
    assertThat(streams.err()).contains("talks.zip is refused: ");
    return streams.err();
  }

  private Path zip() {
    return folder.resolve("talks.zip");
  }
}
