package travaux.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StringTableTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 1000, 20_000})
  void it_answers_as_the_map_that_it_was_made_of(int size) {
    Random random = new Random(size);
    Map<String, Integer> map = new HashMap<>();
    for (int i = 0; i < size; i++) {
      map.put(word(random), i);
    }
    StringTable table = StringTable.of(map);
    map.forEach((word, value) -> assertThat(table.get(word, -1)).isEqualTo(value));
    for (int i = 0; i < 1000; i++) {
      String word = word(random);
      assertThat(table.get(word, -1)).isEqualTo(map.getOrDefault(word, -1));
    }
  }

  private static String word(Random random) {
    int letters = random.nextInt(12);
    int alphabet = random.nextBoolean() ? 0x7f : 0x3ff;
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < letters; i++) {
      word.append((char) (1 + random.nextInt(alphabet)));
    }
    return word.toString();
  }

  @Test
  void words_with_the_same_hash_are_kept_apart() {
    StringTable table = StringTable.of(Map.of("Aa", 1, "AaBB", 2));
    assertThat(table.get("BB", -1)).isEqualTo(-1);
    assertThat(table.get("BBAa", -1)).isEqualTo(-1);
    assertThat(table.get("AaBB", -1)).isEqualTo(2);
  }

  @Test
  void a_wide_letter_is_not_taken_for_a_narrow_one() {
    assertThat(StringTable.of(Map.of("\u0141", 1)).get("A", -1)).isEqualTo(-1);
    assertThat(StringTable.of(Map.of("\u0141", 1)).get("\u0141", -1)).isEqualTo(1);
  }

  @Test
  void nothing_is_in_no_table() {
    assertThat(StringTable.of(Map.of("a", 1)).get(null, -7)).isEqualTo(-7);
  }

  @Test
  void a_word_without_bounds_is_refused() {
    assertThatThrownBy(() -> StringTable.of(Map.of("a".repeat(40_000), 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("40000");
  }
}
