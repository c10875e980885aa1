package travaux.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelFileTest {

  @TempDir private Path directory;
  private Path file;
  private byte[] whole;
  private final AtomicInteger unpacked = new AtomicInteger();

  @BeforeEach
  void write() throws IOException {
    file = directory.resolve("deep").resolve("models");
    ModelFile.write(SmallModels.models(1), file);
    whole = Files.readAllBytes(file);
  }

  private Models kept(Path place) throws IOException {
    return Models.kept(
        place,
        () -> {
          unpacked.incrementAndGet();
          return SmallModels.models(1);
        });
  }

  private static void assertComplete(Models models) {
    assertThat(models.parser().rest()).containsExactly(1, 2, 1);
    assertThat(models.tagger().features().index(3, "feature10")).isEqualTo(10);
    assertThat(models.tagger().features().index(4, "feature10")).isEqualTo(-1);
    assertThat(models.parser().features().size()).isEqualTo(SmallModels.FEATURES);
    ColumnMajorVector weights = SmallModels.weights(1);
    for (int i = 0; i < weights.size(); i += 37) {
      assertThat(models.parser().weights().get(i)).isEqualTo(weights.get(i));
    }
  }

  @Test
  void what_was_written_is_read() throws IOException {
    assertComplete(ModelFile.read(file));
    assertThat(files()).containsExactly(file);
  }

  @Test
  void models_that_are_kept_are_not_unpacked_again() throws IOException {
    assertComplete(kept(file));
    assertThat(unpacked).hasValue(0);
  }

  @Test
  void the_first_use_leaves_them_behind() throws IOException {
    Path other = directory.resolve("new").resolve("models");
    assertComplete(kept(other));
    assertComplete(kept(other));
    assertThat(unpacked).hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.0001, 0.001, 0.3, 0.7, 0.9999})
  void a_file_that_is_half_written_is_made_again(double share) throws IOException {
    Files.write(file, Arrays.copyOf(whole, (int) (whole.length * share)));
    assertMadeAgain();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.0001, 0.0003, 0.0005, 0.0008, 0.001, 0.1, 0.2, 0.5, 0.8, 0.9999})
  void a_file_with_one_wrong_byte_is_made_again(double share) throws IOException {
    byte[] wrong = whole.clone();
    wrong[(int) (whole.length * share)] ^= 0x40;
    Files.write(file, wrong);
    assertMadeAgain();
  }

  @Test
  void a_file_that_grew_is_made_again() throws IOException {
    Files.write(file, Arrays.copyOf(whole, whole.length + 4));
    assertMadeAgain();
  }

  @Test
  void a_file_of_zeros_is_made_again() throws IOException {
    Files.write(file, new byte[whole.length]);
    assertMadeAgain();
  }

  private void assertMadeAgain() throws IOException {
    assertThatThrownBy(() -> ModelFile.read(file)).isInstanceOf(IOException.class);
    assertComplete(kept(file));
    assertThat(unpacked).hasValue(1);
    assertThat(Files.readAllBytes(file)).isEqualTo(whole);
  }

  @Test
  void a_place_that_cannot_be_written_stops_nobody() throws IOException {
    // A directory below a file can be made by no one, not even by root.
    Path blocked = file.resolve("below").resolve("models");
    assertComplete(kept(blocked));
    assertComplete(kept(blocked));
    assertThat(unpacked).hasValue(2);
    assertThat(files()).containsExactly(file);
  }

  @Test
  void a_directory_in_its_place_stops_nobody() throws IOException {
    Path taken = Files.createDirectories(directory.resolve("taken").resolve("full"));
    Files.createFile(taken.resolve("something"));
    assertComplete(kept(taken));
    assertThat(files()).containsExactlyInAnyOrder(file, taken.resolve("something"));
  }

  @Test
  void readers_see_whole_files_while_others_write_them() {
    Models models = SmallModels.models(1);
    List<CompletableFuture<Void>> work =
        Stream.of(true, false, true, false)
            .map(isWriter ->
                CompletableFuture.runAsync(() -> {
                  try {
                    for (int i = 0; i < 40; i++) {
                      if (isWriter) {
                        ModelFile.write(models, file);
                      } else {
                        assertComplete(ModelFile.read(file));
                      }
                    }
                  } catch (IOException e) {
                    throw new AssertionError(e);
                  }
                }))
            .toList();
    work.forEach(CompletableFuture::join);
    assertThat(files()).containsExactly(file);
  }

  private List<Path> files() {
    try (Stream<Path> paths = Files.walk(directory)) {
      return paths.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
