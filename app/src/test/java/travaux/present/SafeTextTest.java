package travaux.present;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeTextTest {

  @Test
  void every_control_code_and_bidirectional_control_becomes_visible() {
    String unsafe = "\u061C\u200E\u200F\u2028\u2029\u202A\u202E\u2066\u2069\uD83D";
    StringBuilder all = new StringBuilder(unsafe);
    for (char c = 0; c < 0xa0; c++) {
      if (Character.isISOControl(c)) {
        all.append(c);
      }
    }

    String safe = SafeText.of(all.toString());

    assertThat(safe).hasSize(6 * all.length()).matches("(\\\\u[0-9A-F]{4})+");
    assertThat(safe).contains("\\u001B", "\\u009B", "\\u202E", "\\uD83D");
  }

  @ParameterizedTest
  @CsvSource({"plain", "“naïve” – façade…", "żółć", "条約", "🚢 at sea", "שלום"})
  void other_text_stays_as_it_is(String text) {
    assertThat(SafeText.of(text)).isSameAs(text);
  }

  @Test
  void whole_characters_beside_unsafe_ones_stay_whole() {
    assertThat(SafeText.of("\u001B🚢\uD83D🚢")).isEqualTo("\\u001B🚢\\uD83D🚢");
  }

  @Test
  void one_line_has_no_line_breaks_and_single_blanks() {
    assertThat(SafeText.oneLine(" a\r\n\tb\u00a0 c\u2028d ")).isEqualTo("a b c d");
  }
}
