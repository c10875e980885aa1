package travaux.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceBoundariesTest {

  private final SentenceBoundaries boundaries = new SentenceBoundaries(Abbreviations.english());

  private List<String> split(String text) {
    return boundaries.of(text).stream().map(span -> span.of(text)).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We will not sign.”| Strasser left.",
        "\"We will not sign.\"| Strasser left.",
        "“We will not sign.| Not now. ”| Strasser left.",
        "\"We will not sign.| Not now. \"| Strasser left.",
        "„Wir gehen“ is what he said.| “We go.”| “Where?”| Nobody knew.",
        "(They had met in May.)| The talks ended.",
        "[They had met in May.]| The talks ended.",
        "He spoke of ‘the end.’| Nobody listened.",
        "They agreed.[12]| Then they left.",
        "«We stay.»| «We go.»",
        "Strasser said. \"We stay.\"| The talks ended."
      })
  void a_closing_mark_belongs_to_the_sentence_that_it_closes(String text) {
    assertSplit(text.replace("said. \"", "said.| \""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gen. Strasser met Prof. Novak and Mr. Bartok.| They talked.",
        "Resolution No. 7 was cited.| The answer was no.| Nobody moved.",
        "Art. 5 and Art. IV apply.| The art. They like it.",
        "J. R. Strasser and Anna K. Novak signed.| The rest did not.",
        "He went to the U.S. Embassy.| She came from the U.S.| The talks began.",
        "The U.S.-led bloc met at 5 p.m. Friday.| It dealt with oil, gas, etc.| The end.",
        "Ruritania Inc. Chairman Bartok left on Jan. 5.| He came back in Dec.| The firm failed.",
        "On the 3. October they met.| In 2015.| Then nothing.",
        "1. Withdraw the troops.| 2. Open the road.",
        "II. Withdraw the troops.| B. Open the road."
      })
  void an_abbreviation_ends_no_sentence(String text) {
    assertSplit(text.replace("The art. They", "The art.| They"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met approx. five times.| Then they left.",
        "“Who pays?” he asked.| “Nobody!” the minister said.",
        "“Who pays?” Strasser asked.| Nobody knew.",
        "The border was open. and so was the road.",
        "Peace ... was far.| They said [...] Ruritania would (!) Pay.",
        "He spoke.| al-Bartok listened.| van der Berg left."
      })
  void a_small_letter_goes_on_with_the_sentence(String text) {
    assertSplit(text.replace("van der Berg", "Van der Berg"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They moved to the East.|The talks ended.",
        "“They moved.”|The talks ended.",
        "They moved to the East.|“The talks,” he said, “ended.”",
        "They left (in haste).|Nobody came in 2015.|The end.",
        "They left NATO.|The end."
      })
  void a_space_that_was_lost_is_no_bar(String text) {
    assertSplit(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See www.Example.Org and a.B@example.org or Node.Js or 3.5 per cent.",
        "It was Jan.-Feb. when U.S.-Borduria talks failed."
      })
  void an_address_or_a_number_is_not_split(String text) {
    assertSplit(text);
  }

  @Test
  void a_blank_line_ends_a_sentence() {
    assertThat(split("Ruritania\n \nBorduria met\nSyldavia"))
        .containsExactly("Ruritania", "Borduria met\nSyldavia");
  }

  @Test
  void marks_alone_are_no_sentence() {
    assertThat(split("— … ”\n\n***")).isEmpty();
    assertThat(split("They left. ” ?\nNobody stayed."))
        .containsExactly("They left. ” ?", "Nobody stayed.");
  }

  @Test
  void nothing_is_no_sentence() {
    assertThat(split("")).isEmpty();
    assertThat(split(" \n\n ")).isEmpty();
  }

  /** Each bar stands for an end; what is between bars must come back, without its outer spaces. */
  private void assertSplit(String barred) {
    assertThat(split(barred.replace("|", "")))
        .containsExactlyElementsOf(
            List.of(barred.split("\\|")).stream().map(String::strip).toList());
  }
}
