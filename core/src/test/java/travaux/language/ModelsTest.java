package travaux.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelsTest {

  private static Path cache(Map<String, String> properties, Map<String, String> variables) {
    return Models.cache(properties::get, variables::get);
  }

  @Test
  void the_nearest_setting_says_where_models_are_kept() {
    Map<String, String> home = Map.of("user.home", "/home/anna");
    assertThat(cache(home, Map.of())).isEqualTo(Path.of("/home/anna/.cache/travaux"));
    assertThat(cache(home, Map.of("XDG_CACHE_HOME", "/var/cache")))
        .isEqualTo(Path.of("/var/cache/travaux"));
    assertThat(cache(home, Map.of("XDG_CACHE_HOME", "/var/cache", "TRAVAUX_CACHE", "/models")))
        .isEqualTo(Path.of("/models"));
    assertThat(cache(Map.of("travaux.cache", "/mine"), Map.of("TRAVAUX_CACHE", "/models")))
        .isEqualTo(Path.of("/mine"));
  }

  @Test
  void an_empty_setting_is_none() {
    assertThat(
            cache(
                Map.of("user.home", "/home/anna", "travaux.cache", " "),
                Map.of("TRAVAUX_CACHE", "", "XDG_CACHE_HOME", "")))
        .isEqualTo(Path.of("/home/anna/.cache/travaux"));
  }
}
