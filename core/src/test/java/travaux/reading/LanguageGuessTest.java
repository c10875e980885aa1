package travaux.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuessTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministers of both countries met at the bridge and said that they would meet again.",
        "Ruritania demanded the withdrawal of all troops.",
        "Borduria rejected Syldavian proposals.",
        "Ruritania: no.",
        "Syldavia threatens Borduria; Ruritania appeals to Strelsau, Klow, Szohôd",
        "Demands: border reopening, troop withdrawal, prisoner exchange, fishing rights, reparations"
      })
  void english_is_not_taken_for_another_language(String text) {
    assertThat(LanguageGuess.of(text)).isIn("en", "und");
  }

  @Test
  void an_english_paragraph_is_english() {
    assertThat(
            LanguageGuess.of(
                "The ministers of both countries met at the bridge and said that they would meet"
                    + " again before the summer."))
        .isEqualTo("en");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Die Minister beider Länder trafen sich an der Brücke und sagten, dass sie sich vor dem"
            + " Sommer noch einmal treffen würden. Eine Antwort auf den Brief gab es nicht.",
        "fr | Les ministres des deux pays se sont rencontrés sur le pont et ont déclaré qu'ils se"
            + " reverraient avant l'été. Personne n'a répondu à la lettre.",
        "ru | Министры обеих стран встретились на мосту и сказали, что встретятся снова до лета."
            + " Ответа на письмо не было, сообщили в министерстве.",
        "nl | De ministers van beide landen ontmoetten elkaar op de brug en zeiden dat zij elkaar"
            + " voor de zomer weer zouden spreken. Op de brief kwam geen antwoord."
      })
  void other_languages_are_recognised(String language, String text) {
    assertThat(LanguageGuess.of(text)).isEqualTo(language);
  }

  @Test
  void too_little_is_undetermined() {
    assertThat(LanguageGuess.of("Klow 42")).isEqualTo("und");
  }
}
