package travaux.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {

  private final Lemmas lemmas = Lemmas.english();

  @ParameterizedTest
  @CsvSource({
    "provided, provided, VBN, provide",
    "Ended, ended, VBD, end",
    "performed, performed, VBD, perform",
    "represented, represented, VBN, represent",
    "existed, existed, VBD, exist",
    "followed, followed, VBD, follow",
    "fed, feed, VBD, feed",
    "set, set, VBN, set",
    "hit, hit, VBD, hit",
    "bed, bed, VBD, bed",
    "unfriended, unfriended, VBD, unfriend",
    "renormalized, renormalized, VBN, renormalize",
    "hotspotted, hotspotted, VBD, hotspot",
    "bring, bring, VB, bring"
  })
  void past_forms_have_a_base(String form, String found, String tag, String lemma) {
    assertThat(lemmas.lemma(form, found, tag)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "lay, lie, VB, lay",
    "lay, lie, VBP, lay",
    "lay, lie, VBD, lie",
    "found, find, VB, found",
    "found, find, VBD, find",
    "wo, wo, MD, will",
    "are, be, VBP, be"
  })
  void the_tag_decides_between_two_verbs(String form, String found, String tag, String lemma) {
    assertThat(lemmas.lemma(form, found, tag)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "130,000|0|CD|130,000",
        "Two|#crd#|CD|two",
        "second|#ord#|JJ|second",
        "10th|#ord#|NN|10th",
        "’s|'s|POS|'s"
      })
  void a_number_is_its_own_lemma(String form, String found, String tag, String lemma) {
    assertThat(lemmas.lemma(form, found, tag)).isEqualTo(lemma);
  }

  @Test
  void a_shortened_verb_is_the_whole_word() {
    assertThat(lemmas.lemma("'s", "'", "VBZ")).isEqualTo("be");
    assertThat(lemmas.lemma("’s", "'s", "VBZ")).isEqualTo("be");
  }
}
