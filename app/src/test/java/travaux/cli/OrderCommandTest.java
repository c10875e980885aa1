package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderCommandTest {

  private static final String SEED = "plenary 2031-05-04";

  @TempDir private Path folder;
  private final Streams streams = new Streams();
  private Path names = Path.of("");

  @BeforeEach
  void five_names() throws IOException {
    names = folder.resolve("names.txt");
    Files.writeString(names, "\ufeffKlow\r\nBorduria\n\n  Ruritania \nZubrowka\nSyldavia\n");
  }

  @Test
  void an_order_is_drawn_and_made_again_from_its_log_with_all_exchanges() {
    draw();
    assertThat(streams.out())
        .isEqualTo("1. Borduria\n2. Zubrowka\n3. Syldavia\n4. Ruritania\n5. Klow\n");

    swap("Klow", "Borduria", "--consent", "Borduria,Klow", "--as", "the chair");
    swap("Zubrowka", "Syldavia", "Ruritania", "--consent", "Syldavia,Ruritania, Zubrowka");

    Streams shown = new Streams();
    assertThat(shown.run("order", "show", log())).isZero();
    assertThat(shown.out())
        .contains("Drawn with the seed " + SEED, "(the chair): Klow → Borduria\n")
        .contains("1. Borduria\n2. Zubrowka\n3. Syldavia\n4. Ruritania\n5. Klow\n")
        .endsWith("\n\n1. Klow\n2. Ruritania\n3. Zubrowka\n4. Syldavia\n5. Borduria\n");
  }

  @Test
  void an_exchange_without_all_consents_is_refused_and_not_logged() throws IOException {
    draw();
    String before = Files.readString(log());

    assertThat(streams.run("order", "swap", log(), "Klow", "Borduria", "--consent", "Klow"))
        .isEqualTo(2);

    assertThat(streams.err()).contains("consent of Borduria");
    assertThat(Files.readString(log())).isEqualTo(before);
  }

  @Test
  void a_log_that_was_changed_afterwards_is_told() throws IOException {
    draw();
    swap("Klow", "Borduria", "--consent", "Borduria,Klow");
    Files.writeString(log(), Files.readString(log()).replace("seed\tplenary", "seed\tlunch"));

    assertThat(streams.run("order", "show", log())).isEqualTo(2);

    assertThat(streams.err()).contains("order.log:8: what stands before this line was changed");
  }

  @Test
  void names_that_come_twice_and_logs_that_are_none_are_told() throws IOException {
    Files.writeString(names, "Klow\nKlow\n");
    assertThat(streams.run("order", "draw", "--names", names, "--seed", "1")).isEqualTo(2);
    assertThat(streams.run("order", "show", names)).isEqualTo(2);
    assertThat(streams.run("order", "show", folder.resolve("none"))).isEqualTo(2);

    assertThat(streams.err())
        .contains("A name comes twice", "names.txt:1: \"Klow\" is no line", "cannot be read");
  }

  private void draw() {
    assertThat(streams.run("order", "draw", "--names", names, "--seed", SEED, "--log", log()))
        .isZero();
  }

  private void swap(String... arguments) {
    Streams quiet = new Streams();
    Object[] all = new Object[arguments.length + 3];
    all[0] = "order";
    all[1] = "swap";
    all[2] = log();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    assertThat(quiet.run(all)).as(quiet.err()).isZero();
  }

  private Path log() {
    return folder.resolve("order.log");
  }
}
