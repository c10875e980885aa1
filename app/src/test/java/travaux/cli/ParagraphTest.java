package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import travaux.negotiation.Span;

class ParagraphTest {

  private static final String WORDS = "one two three four five six seven ".repeat(20);

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 120})
  void lines_fill_the_width_and_never_pass_it(int width) {
    List<String> lines =
        new Paragraph().add(WORDS).wrapped("  1  ", "     ", width, false).lines().toList();

    assertThat(lines).allSatisfy(line -> assertThat(line.length()).isBetween(1, width));
    assertThat(lines.subList(0, lines.size() - 1))
        .allSatisfy(line -> assertThat(line.length()).isGreaterThan(width - 6));
    assertThat(String.join(" ", lines).replaceAll("\\s+", " ").replace(" 1 ", ""))
        .isEqualTo(WORDS.strip());
  }

  @Test
  void a_word_longer_than_the_line_stands_alone() {
    assertThat(new Paragraph().add("a verylongword b").wrapped("", "  ", 6, false))
        .isEqualTo("a\n  verylongword\n  b\n");
  }

  @Test
  void emphasis_takes_no_room_and_keeps_words_together() {
    String text = "it “demanded” boats";
    Paragraph paragraph = new Paragraph().add(text, new Span(0, 19), List.of(new Span(4, 12)));

    assertThat(paragraph.wrapped("", "", 80, true))
        .isEqualTo("it “\u001B[1mdemanded\u001B[0m” boats\n");
    assertThat(paragraph.wrapped("", "", 80, false)).isEqualTo("it “demanded” boats\n");
    assertThat(paragraph.wrapped("", "", 13, true))
        .isEqualTo("it “\u001B[1mdemanded\u001B[0m”\nboats\n");
  }

  @Test
  void emphasised_parts_may_overlap_or_lie_outside() {
    String text = "alpha beta gamma";
    List<Span> bold = List.of(new Span(6, 12), new Span(4, 8), new Span(14, 16));

    assertThat(new Paragraph().add(text, new Span(0, 15), bold).wrapped("", "", 80, true))
        .isEqualTo(
            "alph\u001B[1ma\u001B[0m \u001B[1mbe\u001B[0m\u001B[1mta\u001B[0m "
                + "\u001B[1mg\u001B[0mam\u001B[1mm\u001B[0m\n");
  }
}
