package travaux.language;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import travaux.negotiation.Span;

class SentenceLimitsTest {

  @Test
  void a_short_sentence_stays_whole() {
    assertThat(SentenceLimits.parts(nCopies(200, ","))).containsExactly(200);
    assertThat(SentenceLimits.parts(List.of())).containsExactly(0);
  }

  @Test
  void a_long_sentence_is_cut_after_a_semicolon_before_a_comma() {
    List<String> words = new ArrayList<>(nCopies(450, "word"));
    words.set(150, ";");
    words.set(180, ",");
    words.set(300, ",");
    assertThat(SentenceLimits.parts(words)).containsExactly(151, 301, 450);
  }

  @Test
  void a_sentence_without_marks_is_cut_all_the_same() {
    assertThat(SentenceLimits.parts(nCopies(10_000, "word"))).hasSize(50).endsWith(10_000);
  }

  @Test
  void stretches_end_between_words_and_leave_out_blobs() {
    String text = "word ".repeat(1000) + "x".repeat(401) + " end";
    List<Span> stretches = SentenceLimits.stretches(text, new Span(0, text.length()));
    assertThat(stretches)
        .containsExactly(
            new Span(0, 3999),
            new Span(4000 / 5 * 5, 4999),
            new Span(text.length() - 3, text.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"word ", "x", ".", ". ", "e.g. ", "\n", "A. ", "\" ", "- ", "No. ", "(", "W?\" "})
  void the_time_grows_with_the_text_and_not_faster(String piece) {
    assertSplitInTime(piece.repeat(5_000_000 / piece.length()) + "The end.");
  }

  @Test
  void fifty_megabytes_on_one_line_are_split() {
    assertSplitInTime("word ".repeat(10_000_000) + "The end.");
  }

  /** A second on a quiet machine; time that grew with the square would be hours. */
  private static void assertSplitInTime(String text) {
    var boundaries = new SentenceBoundaries(Abbreviations.english());
    int longest =
        assertTimeoutPreemptively(
            Duration.ofMinutes(2),
            () ->
                boundaries.of(text).stream()
                    .flatMap(sentence -> SentenceLimits.stretches(text, sentence).stream())
                    .mapToInt(Span::length)
                    .max()
                    .orElse(0));
    assertThat(longest).isBetween(1, SentenceLimits.CHARACTERS);
  }
}
