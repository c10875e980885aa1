package travaux.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.word.Sheet;

class OnePageTest {

  private static final Sheet.Point SHORT =
      new Sheet.Point("Klow:", "boats", List.of("a.txt, line 3"));
  private static final Sheet.Point LONG =
      new Sheet.Point("Klow:", "boats and ".repeat(20), List.of("a.txt, line 3: ".repeat(9)));

  @Test
  void all_short_points_have_room() {
    List<List<Sheet.Point>> parts = Collections.nCopies(6, Collections.nCopies(4, SHORT));

    assertThat(OnePage.of(parts)).containsOnly(4);
  }

  @Test
  void of_long_points_each_part_keeps_the_first_and_the_longest_gives_way() {
    List<List<Sheet.Point>> parts =
        List.of(
            Collections.nCopies(5, LONG),
            Collections.nCopies(4, LONG),
            Collections.nCopies(3, LONG),
            Collections.nCopies(4, LONG),
            Collections.nCopies(3, LONG),
            Collections.nCopies(4, LONG));
    List<Integer> kept = OnePage.of(parts);

    assertThat(kept).allMatch(count -> count >= 1).anyMatch(count -> count < 3);
    assertThat(Collections.max(kept) - Collections.min(kept)).isLessThanOrEqualTo(2);
    assertThat(kept.stream().mapToInt(Integer::intValue).sum()).isBetween(8, 20);
  }

  @Test
  void a_part_with_nothing_in_it_is_left_alone() {
    assertThat(OnePage.of(List.of(List.of(), List.of(SHORT)))).containsExactly(0, 1);
  }
}
