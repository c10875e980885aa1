package travaux.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "plain", "\uD83D\uDEA2", "a\uD83D\uDEA2\uD83C\uDF0Ab", "\uD83D x \uDEA2"})
  void offsets_count_code_points_as_the_jdk_counts_them(String text) {
    CodePoints points = new CodePoints(text);

    for (int units = 0; units <= text.length(); units++) {
      assertThat(points.ofUnits(units)).isEqualTo(wholePointsBefore(text, units));
    }
  }

  @Test
  void offsets_of_random_texts_come_back() {
    Random random = new Random(829785);
    String[] parts = {"a", "é", "\uD83D\uDEA2", "\uD83D", "\uDEA2", "\n"};
    for (int round = 0; round < 500; round++) {
      StringBuilder built = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        built.append(parts[random.nextInt(parts.length)]);
      }
      String text = built.toString();
      CodePoints points = new CodePoints(text);
      int count = text.codePointCount(0, text.length());
      for (int point = 0; point <= count; point++) {
        assertThat(points.toUnits(point)).isEqualTo(text.offsetByCodePoints(0, point));
        assertThat(points.ofUnits(points.toUnits(point))).isEqualTo(point);
      }
    }
  }

  /** An offset inside a pair belongs to the pair's code point. */
  private static int wholePointsBefore(String text, int units) {
    boolean inside =
        units > 0
            && units < text.length()
            && Character.isHighSurrogate(text.charAt(units - 1))
            && Character.isLowSurrogate(text.charAt(units));
    return text.codePointCount(0, inside ? units - 1 : units);
  }
}
