package travaux.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedTest {

  @Test
  void a_folder_that_is_there_is_found(@TempDir Path folder) throws Exception {
    Path seeds = Files.createDirectory(folder.resolve("seeds"));

    assertThat(Shared.find(folder, "seeds", true)).contains(seeds);
  }

  @Test
  void a_missing_folder_is_nothing_on_a_machine_of_ones_own(@TempDir Path folder) {
    assertThat(Shared.find(folder, "seeds", false)).isEmpty();
  }

  @Test
  void a_missing_folder_is_a_failure_under_continuous_integration(@TempDir Path folder) {
    assertThatThrownBy(() -> Shared.find(folder, "seeds", true))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("seeds")
        .hasMessageContaining("Maybe");
  }
}
