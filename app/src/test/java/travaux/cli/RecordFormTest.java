package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFormTest {

  @TempDir private Path folder;
  private String demand = "";

  @BeforeEach
  void one_document() throws IOException {
    Path a = folder.resolve("a.txt");
    Files.writeString(
        a, "Stall\n\nBorduria demanded boats.\nEva Lund met them in Klow and left the draft.\n");
    run("add", dossier(), a);
    demand = run("show", dossier(), "acts").replaceFirst("(?s).*?#(\\w+).*", "$1");
  }

  @Test
  void an_event_is_recorded_with_place_days_and_participants() {
    record(
        "event",
        "met them",
        "--kind",
        "Meeting",
        "--place",
        "Klow",
        "--day",
        "2031-05-04",
        "--last-day",
        "2031-05-05",
        "--participants",
        "Klow;Borduria",
        "--status",
        "planned");

    assertThat(exported("event"))
        .contains(
            "\"kind\":\"meeting\",\"place\":\"Klow\"", "\"participants\":[\"Klow\",\"Borduria\"]")
        .contains(
            "\"earliest\":\"2031-05-04\",\"latest\":\"2031-05-05\"", "\"status\":\"planned\"");
    assertThat(fails("event", "met them", "--kind", " ")).contains("--kind cannot be empty");
    assertThat(
            fails(
                "event",
                "met them",
                "--kind",
                "call",
                "--day",
                "2031-05-04",
                "--last-day",
                "2031-05-01"))
        .contains("before it begins");
    assertThat(fails("event", "met nobody", "--kind", "call")).contains("does not have the words");
  }

  @Test
  void a_person_is_recorded_with_the_office() {
    record(
        "person",
        "Eva Lund",
        "--name",
        "Eva Lund",
        "--party",
        "Borduria",
        "--office",
        "envoy",
        "--former");

    assertThat(exported("person"))
        .contains("\"name\":\"Eva Lund\",\"party\":\"Borduria\",\"office\":\"envoy\"")
        .contains("\"former\":true");
    assertThat(fails("person", "Eva Lund")).contains("--name");
  }

  @Test
  void an_instrument_is_recorded() {
    record(
        "instrument",
        "the draft",
        "--name",
        "the May draft",
        "--kind",
        "draft",
        "--author",
        "Borduria",
        "--addressees",
        "Klow",
        "--clause",
        "Article 2");

    assertThat(exported("instrument"))
        .contains("\"name\":\"the May draft\",\"kind\":\"draft\",\"author\":\"Borduria\"")
        .contains("\"addressees\":[\"Klow\"],\"clause\":\"Article 2\"");
  }

  @Test
  void a_deadline_is_recorded_with_its_act() {
    record("deadline", "left", "--due", "2031-05-09", "--of", demand, "--soft");

    assertThat(exported("deadline"))
        .contains("\"of\":\"" + demand, "\"latest\":\"2031-05-09\"", "\"soft\":true");
    assertThat(fails("deadline", "left", "--due", "soon")).contains("is no day");
    assertThat(fails("deadline", "left", "--due", "2031-05-09", "--of", "ffffff"))
        .contains("no line ffffff");
  }

  @Test
  void a_package_is_recorded_with_what_is_crucial_and_can_be_undone() {
    record(
        "package",
        "left the draft",
        "--name",
        "the bay",
        "--party",
        "Klow",
        "--members",
        demand,
        "--crucial",
        demand,
        "--note",
        "she said so");

    assertThat(exported("package"))
        .contains("\"name\":\"the bay\",\"party\":\"Klow\"", "\"members\":[\"" + demand)
        .contains("\"crucial\":[\"" + demand);
    assertThat(new Streams().rules("f01").run("reread", dossier())).isZero();
    assertThat(exported("package")).isNotEmpty();
    run("undo", dossier(), "2");
    assertThat(exported("package")).isEmpty();
    assertThat(run("check", dossier())).contains("all is well");
  }

  private void record(String form, String words, Object... options) {
    run(command(form, words, options));
  }

  private String fails(String form, String words, Object... options) {
    Streams streams = new Streams();
    assertThat(streams.run(command(form, words, options))).isNotZero();
    return streams.err();
  }

  private Object[] command(String form, String words, Object... options) {
    Object[] all = new Object[options.length + 5];
    Object[] first = {"record", form, dossier(), "a.txt", words};
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(options, 0, all, first.length, options.length);
    return all;
  }

  private String exported(String type) {
    return run("export", dossier(), "--format", "jsonl")
        .lines()
        .filter(line -> line.startsWith("{\"type\":\"" + type + "\""))
        .findFirst()
        .orElse("");
  }

  private static String run(Object... arguments) {
    Streams streams = new Streams();
    assertThat(streams.run(arguments)).as(streams.err()).isZero();
    return streams.out();
  }

  private Path dossier() {
    return folder.resolve("talks.travaux");
  }
}
