package travaux.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import travaux.analysis.Quotations.Wanted;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Quote;
import travaux.negotiation.Span;
import travaux.negotiation.Voice;
import travaux.negotiation.When;

class QuotationsTest {

  private static final LocalDate DAY = LocalDate.of(2031, 5, 4);
  private static final Wanted ALL = new Wanted(new Selection(null, null), null, null);

  private static final List<DocumentRecord> TALKS =
      List.of(
          record(
              "old",
              DAY,
              quote("a", "Ana Lund", "Borduria", Voice.PARTY, null),
              quote("b", "Klow", "Klow", Voice.PARTY, "a")),
          record(
              "new",
              DAY.plusDays(2),
              quote("a", "Ana Lund", "Borduria", Voice.PARTY, null),
              quote("b", "Jan Pohl", null, Voice.EXPERT, null),
              quote("c", null, null, Voice.AUTHOR, null)));

  @Test
  void quotes_stand_by_voice_party_and_speaker_the_newest_first() {
    List<Quotations> groups = Quotations.of(TALKS, ALL);

    assertThat(groups)
        .extracting(Quotations::voice, Quotations::party, Quotations::speaker)
        .containsExactly(
            tuple(Voice.PARTY, "Borduria", "Ana Lund"),
            tuple(Voice.PARTY, "Klow", "Klow"),
            tuple(Voice.AUTHOR, null, null),
            tuple(Voice.EXPERT, null, "Jan Pohl"));
    assertThat(groups.get(0).quotes())
        .extracting(said -> said.document().name())
        .containsExactly("new", "old");
  }

  @Test
  void who_tells_the_words_of_another_is_known() {
    List<Quotations> klow =
        Quotations.of(TALKS, new Wanted(new Selection(null, "klow"), null, null));

    assertThat(klow).singleElement().extracting(Quotations::speaker).isEqualTo("Klow");
    assertThat(klow.get(0).quotes()).singleElement().extracting(Said::teller).isEqualTo("Ana Lund");
  }

  @Test
  void a_person_is_found_by_a_word_of_the_name_and_nobody_by_a_part_of_a_word() {
    assertThat(Quotations.of(TALKS, new Wanted(new Selection(null, null), "LUND", null)))
        .singleElement()
        .extracting(Quotations::speaker)
        .isEqualTo("Ana Lund");
    assertThat(Quotations.of(TALKS, new Wanted(new Selection(null, null), "Lu", null))).isEmpty();
  }

  @Test
  void one_voice_can_be_asked_for_and_a_day() {
    assertThat(Quotations.of(TALKS, new Wanted(new Selection(null, null), null, Voice.EXPERT)))
        .extracting(Quotations::speaker)
        .containsExactly("Jan Pohl");
    assertThat(Quotations.of(TALKS, new Wanted(new Selection(DAY, null), null, Voice.EXPERT)))
        .isEmpty();
  }

  private static DocumentRecord record(String name, LocalDate published, Quote... quotes) {
    When when = new When(null, published, published, When.How.STATED, "");
    Document document =
        new Document(name, name, "", "", "Klow warned.", "", null, null, "en", when, List.of());
    return new DocumentRecord(document, List.of(quotes));
  }

  private static Quote quote(
      String id,
      @Nullable String speaker,
      @Nullable String party,
      Voice voice,
      @Nullable String within) {
    return new Quote(
        id,
        Quote.Kind.INDIRECT,
        Quote.Attitude.SPEECH,
        List.of(new Span(0, 4)),
        List.of(),
        List.of(),
        speaker,
        party,
        voice,
        within,
        List.of());
  }
}
