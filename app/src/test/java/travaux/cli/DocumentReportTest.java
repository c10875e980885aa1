package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.Samples;
import travaux.negotiation.Act;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Line;
import travaux.negotiation.When;

class DocumentReportTest {

  private static final DocumentReport REPORT = new DocumentReport(80, false);

  @Test
  void an_entry_tells_who_did_what_to_whom_when_how_and_on_which_words_it_rests() {
    assertThat(REPORT.of(Samples.talks(), null).lines().skip(1).limit(7))
        .containsExactly(
            "    3  Borduria (Ana Lund) will not DEMAND → Syldavia: the withdrawal … patrol",
            "         boats [“\"or we leave\"” · On Monday = 4 May 2031 · the bay · written ·",
            "         legal · red line · party · accepted]",
            "       │ On Monday, Borduria's foreign minister Ana Lund demanded the withdrawal",
            "    4  Borduria WARN [party]",
            "       │ 𝔸 letter to Syldavia must be answered by Friday, \"or we leave\" \\uD83D",
            "       │ she said.");
  }

  @Test
  void acts_that_rest_on_one_sentence_stand_together_above_it() {
    String text = "Stall\nBorduria demanded boats and warned Klow.\n";
    DocumentRecord record =
        record(
            text,
            Samples.entry(text, Act.DEMAND, "Borduria", "demanded", "boats"),
            Samples.entry(text, Act.WARN, "Borduria", "warned", null));

    assertThat(new DocumentReport(80, true).of(record, null))
        .endsWith(
            """
                2  Borduria <b>DEMAND</b>: boats [party]
                2  Borduria <b>WARN</b> [party]
                   │ Borduria <b>demanded</b> boats and <b>warned</b> Klow.

            """
                .replace("<b>", "\u001B[1m")
                .replace("</b>", "\u001B[0m"));
  }

  @Test
  void a_text_in_another_language_is_said_not_to_be_read() {
    DocumentRecord french =
        new DocumentRecord(
            Samples.document("a.txt", "Les pourparlers\n", "fr", When.UNKNOWN), List.of());

    assertThat(REPORT.of(french, null))
        .isEqualTo(
            """
            Les pourparlers (a.txt; date unknown; in French)
                   Only English is read: nothing of this text in French was looked at.

            """);
  }

  @Test
  void an_english_text_without_acts_says_so() {
    assertThat(REPORT.of(record("Weather\nIt rained.\n"), null))
        .contains("Nothing was found here.");
  }

  @Test
  void quotes_are_printed_with_speaker_and_party() {
    assertThat(REPORT.of(Samples.talks(), Only.quotes))
        .contains("    4  Ana Lund (Borduria), mixed: or we leave\n");
  }

  private static DocumentRecord record(String text, Line... lines) {
    return new DocumentRecord(Samples.document("a.txt", text), List.of(lines));
  }
}
