package travaux.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceLengthTest {

  private static final int MOST_LINES = 400;

  @Test
  void no_java_file_has_more_than_400_lines() throws IOException {
    List<String> tooLong = new ArrayList<>();
    int seen = 0;
    for (Path file : javaFiles()) {
      seen++;
      int lines = Files.readAllLines(file).size();
      if (lines > MOST_LINES) {
        tooLong.add(Repository.root().relativize(file) + " has " + lines + " lines");
      }
    }

    assertThat(seen).isPositive();
    assertThat(tooLong).isEmpty();
  }

  private static List<Path> javaFiles() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String module : List.of("core", "app")) {
      Path sources = Repository.root().resolve(module).resolve("src");
      if (Files.exists(sources)) {
        try (Stream<Path> walk = Files.walk(sources)) {
          walk.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
        }
      }
    }
    return files;
  }
}
