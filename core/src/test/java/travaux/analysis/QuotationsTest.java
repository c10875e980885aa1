package travaux.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import travaux.negotiation.Document;
import travaux.negotiation.Quote;
import travaux.negotiation.Span;
import travaux.negotiation.Voice;
import travaux.negotiation.When;

class QuotationsTest {

  private static final LocalDate DAY = LocalDate.of(2031, 5, 4);
  private static final List<Said> TALKS =
      List.of(
          said("old", DAY, "Ana Lund", "Borduria", Voice.PARTY),
          said("old", DAY, "Klow", "Klow", Voice.PARTY),
          said("new", DAY.plusDays(2), "Ana Lund", "Borduria", Voice.PARTY),
          said("new", DAY.plusDays(2), "Jan Pohl", null, Voice.EXPERT),
          said("new", DAY.plusDays(2), null, null, Voice.AUTHOR));

  @Test
  void quotes_stand_by_voice_party_and_speaker_the_newest_first() {
    List<Quotations> groups = Quotations.of(TALKS);

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
  void a_name_is_meant_by_whole_words_of_it() {
    assertThat(Quotations.isNamed("Ana Lund", "LUND")).isTrue();
    assertThat(Quotations.isNamed("Ana Lund", "lund ana")).isTrue();
    assertThat(Quotations.isNamed("Ana Lund", "Lu")).isFalse();
  }

  private static Said said(
      String name,
      LocalDate published,
      @Nullable String speaker,
      @Nullable String party,
      Voice voice) {
    When when = new When(null, published, published, When.How.STATED, "");
    Document document =
        new Document(name, name, "", "", "Klow warned.", "", null, null, "en", when, List.of());
    Quote quote =
        new Quote(
            "q",
            Quote.Kind.INDIRECT,
            Quote.Attitude.SPEECH,
            List.of(new Span(0, 4)),
            List.of(),
            List.of(),
            speaker,
            party,
            voice,
            null,
            List.of());
    return new Said(document, quote, null);
  }
}
