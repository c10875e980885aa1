package travaux.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Another process that runs commands: it warms up, tells that it is ready, and runs each line of
 * its input, words between tabs, each on a thread of its own, telling the exit code of each.
 */
final class Worker implements AutoCloseable {

  private static final String READY = "ready";

  private final Process process;
  private final BufferedReader out;
  private int running;

  private Worker(Process process) {
    this.process = process;
    this.out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Starts a process; it may not be ready yet. */
  static Worker start() {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-Xmx256m",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.logging.config.file=none",
            Worker.class.getName());
    ProcessBuilder builder = new ProcessBuilder(command);
    // A class path is often longer than a command line may be.
    Map<String, String> environment = builder.environment();
    environment.put("CLASSPATH", classes);
    environment.remove("JAVA_TOOL_OPTIONS");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      return new Worker(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until the process can take commands. */
  Worker ready() throws IOException {
    String line = out.readLine();
    if (!READY.equals(line)) {
      throw new IllegalStateException("the other process says " + line);
    }
    return this;
  }

  /** Hands over a command and does not wait for its end; several run at once. */
  void run(String rules, Object... arguments) throws IOException {
    StringBuilder line = new StringBuilder(rules);
    for (Object argument : arguments) {
      line.append('\t').append(argument);
    }
    process.getOutputStream().write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
    running++;
  }

  /** Waits for the end of a command, of the first that ends, and returns its exit code. */
  int exitCode() throws IOException {
    running--;
    return Integer.parseInt(out.readLine());
  }

  /**
   * Ends the process at once, as kill -9 does, and waits until it is gone.
   *
   * @return how many of its commands had not ended yet
   */
  int kill() throws IOException, InterruptedException {
    while (running > 0 && out.ready()) {
      exitCode();
    }
    process.destroyForcibly().waitFor();
    return running;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  public static void main(String[] arguments) throws IOException {
    Path scratch = Files.createTempDirectory("travaux");
    Path source = Files.writeString(scratch.resolve("a.txt"), "A\n\nKlow demanded fish.\n");
    Path dossier = scratch.resolve("a.travaux");
    new Streams().run("add", dossier, source);
    new Streams().run("pack", dossier, scratch.resolve("a.zip"));
    new Streams().run("unpack", scratch.resolve("a.zip"), scratch.resolve("b.travaux"));
    List<Path> all = new ArrayList<>();
    try (var files = Files.list(scratch)) {
      files.forEach(all::add);
    }
    for (Path file : all) {
      Files.delete(file);
    }
    Files.delete(scratch);
    System.out.println(READY);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] words = line.split("\t");
      Object[] command = java.util.Arrays.copyOfRange(words, 1, words.length, Object[].class);
      Thread.ofPlatform()
          .start(() -> System.out.println(new Streams().rules(words[0]).run(command)));
    }
  }
}
