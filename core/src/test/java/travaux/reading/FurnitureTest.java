package travaux.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import travaux.negotiation.Block.Kind;

class FurnitureTest {

  private static final Furniture ENGLISH = Furniture.english();

  static Stream<Furniture.Example> examples() {
    return ENGLISH.examples().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void the_examples_of_the_list_hold(Furniture.Example example) {
    Kind found = found(example);

    if (example.yes()) {
      assertThat(found).as("furniture.txt:" + example.line()).isEqualTo(example.kind());
    } else {
      assertThat(found).as("furniture.txt:" + example.line()).isNotEqualTo(example.kind());
    }
  }

  @Test
  void every_kind_of_furniture_has_examples_for_and_against() {
    for (Kind kind : Kind.values()) {
      if (kind.isFurniture()) {
        assertThat(ENGLISH.examples())
            .as(kind.words())
            .anyMatch(e -> e.kind() == kind && e.yes())
            .anyMatch(e -> e.kind() == kind && !e.yes());
      }
    }
  }

  @Test
  void a_mistake_in_a_list_is_named_with_file_line_and_value() {
    assertThatThrownBy(() -> Furniture.parse("my.txt", List.of("<caption>", "", "<captoin>")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("my.txt:3", "captoin", "Maybe");
    assertThatThrownBy(() -> Furniture.parse("my.txt", List.of("<links: below>")))
        .hasMessageContainingAll("my.txt:1", "below", "Maybe");
    assertThatThrownBy(() -> Furniture.parse("my.txt", List.of("Related Posts")))
        .hasMessageContainingAll("my.txt:1", "Related Posts", "Maybe");
  }

  private static @Nullable Kind found(Furniture.Example example) {
    return switch (example.place()) {
      case ANYWHERE, IN_THE_HEAD, AT_THE_START, AT_THE_END ->
          ENGLISH.kindOf(example.words(), example.place());
      case BEFORE_THE_TITLE, BEFORE_A_PARAGRAPH ->
          kind(ENGLISH.before(example.words(), example.place()));
      case AFTER_A_PARAGRAPH -> kind(ENGLISH.after(example.words()));
    };
  }

  private static @Nullable Kind kind(Furniture.@Nullable Part part) {
    return part == null ? null : part.kind();
  }
}
