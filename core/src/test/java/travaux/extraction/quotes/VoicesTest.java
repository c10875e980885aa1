package travaux.extraction.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import travaux.negotiation.Block;
import travaux.negotiation.Document;
import travaux.negotiation.Identity;
import travaux.negotiation.Quote;
import travaux.negotiation.Span;
import travaux.negotiation.Voice;
import travaux.negotiation.When;

/** Whose words words are: a party's, the author's, a bystander's, or nobody's. */
class VoicesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“They’ll say, ‘We give it up,’” French President Ada Zog said.",
        "“He should have told the king, ‘We give it up,’” French President Ada Zog said.",
        "“You could say to him, ‘We give it up,’” French President Ada Zog said.",
        "“If he says ‘We give it up,’ then we win,” French President Ada Zog said.",
        "“Let Germany say that we give it up,” French President Ada Zog said.",
        "“Maybe a truce where they say, ‘We give it up,’” French President Ada Zog said.",
        "“He treats it as a game. ‘We give it up.’ Well, it is not,” said French President Ada Zog.",
        "“Others would say we give it up,” French President Ada Zog said.",
        "“It's a way for Germany to say, ‘We give it up,’” French President Ada Zog said.",
        "“It is one thing for Germany to say that we give it up,” French President Ada Zog said.",
        "“The pact will allow Germany to claim that we give it up,” French President Ada Zog said.",
        "“With time we would have said that we give it up,” French President Ada Zog said.",
        "“Are we going to say that we give it up?” French President Ada Zog said.",
        "“Germany wants to show that we give it up,” French President Ada Zog said.",
        "French President Ada Zog said others would say that we give it up."
      })
  void words_in_somebodys_words_that_nobody_said_are_imagined(String text) {
    Report report = Report.of(text);

    Quote inner = report.with("e give it up");
    assertThat(inner.voice()).isEqualTo(Voice.IMAGINED);
    assertThat(inner.within()).isNotNull();
  }

  @Test
  void what_somebody_is_told_to_have_said_is_not_imagined() {
    assertThat(
            Report.of("“He told me, ‘We give it up,’” said French President Ada Zog.")
                .with("We give it up")
                .voice())
        .isNotEqualTo(Voice.IMAGINED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“It is late,” said retired Lt. Col. Jon Vale.",
        "“It is late,” said Jon Vale, who led the talks in the previous administration.",
        "“It is late,” said Jon Vale, top French diplomat for East Asia until last year.",
        "“It is late,” said Jon Vale, a currency strategist at Strelsau Bank.",
        "“It is late,” said Jon Vale, then the French envoy.",
        "“It is late,” said Jon Vale, a film director in France.",
        "“It is late,” said Jon Vale, director of trade studies at the Harbour Institute in Paris.",
        "Vale spoke. Jon Marsh, who succeeded Vale as foreign minister, left. “It is late,” Vale said.",
        "“It is late,” the Strelsau Times said in an editorial."
      })
  void who_holds_no_office_speaks_for_nobody(String text) {
    assertThat(Report.of(text).with("It is late").voice()).isEqualTo(Voice.EXPERT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The French president wrote a letter on Monday. “It is late,” the letter said.",
        "The letter, led by Rep. Jon Vale, came on Monday. “It is late,” the letter said.",
        "North Korea’s state news agency ran a commentary. “It is late,” the commentary said.",
        "“It is late,” the state-run tabloid said.",
        "The Bordurian news agency Xinhua told it in a commentary. “It is late,” the commentary said.",
        "“It is late,” said one of the officials.",
        "“It is late,” said Jon Vale, who heads the French delegation.",
        "“It is late,” said Jon Vale, a senior member of the opposition Bordurian Coalition.",
        "“It is late,” the two leaders said.",
        "“It is late,” said Jon Vale, then the French envoy, when he signed the pact.",
        "“It is late,” said Jon Vale, director of trade policy at the French foreign ministry.",
        "White House press director Jon Vale stood up. “It is late,” Vale said.",
        "France’s foreign ministry said on Monday the mine shuts. “It is late,” the announcement said."
      })
  void papers_and_people_of_parties_speak_for_them(String text) {
    assertThat(Report.of(text).with("It is late").voice()).isEqualTo(Voice.PARTY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Either way, one must ask: was it worth the price?",
        "The French president must remember that it was worth the price."
      })
  void what_somebody_should_keep_in_mind_is_told_by_whoever_says_so(String text) {
    assertThat(Report.of(text).with("worth the price").voice()).isEqualTo(Voice.AUTHOR);
  }

  @Test
  void what_somebody_was_allowed_to_say_was_said() {
    assertThat(
            Report.of("The pact allowed the French president to claim that the price was right.")
                .with("the price")
                .voice())
        .isEqualTo(Voice.PARTY);
  }

  @ParameterizedTest
  @CsvSource({
    "Zog leaves, true",
    "Chancellor Zog left., true",
    "The Zog-led side left Minister Zog., true",
    "The al-Zog administration left., true",
    "Zog’s troops left., true",
    "The carmaker Zog left., true",
    "Zog Inc left., true",
    "The chancellor met Zog., false",
    "Chancellor Zogu left., false"
  })
  void surnames_of_leaders_stand_at_titles_and_before_what_is_led(String text, boolean leads) {
    Block.Kind kind = text.endsWith(".") ? Block.Kind.PARAGRAPH : Block.Kind.TITLE;
    List<Block> blocks = List.of(new Block(new Span(0, text.length()), kind));
    String id = Identity.sha256(text);
    Document document =
        new Document(
            "x", "x.txt", "", id, text, "plain text", null, null, "en", When.UNKNOWN, blocks);

    assertThat(new Leaders(document).contains("Zog")).isEqualTo(leads);
  }

  @Test
  void a_desk_for_a_country_is_not_that_countrys() {
    Quote quote =
        Report.of(
                "“It is late,” said Lee Son-ju, director-general of the North America affairs"
                    + " bureau of the South Korean foreign ministry.")
            .with("It is late");

    assertThat(quote.party()).isEqualTo("South Korea");
    assertThat(quote.speaker()).isEqualTo("Lee Son-ju");
  }

  @Test
  void it_goes_on_with_the_paper() {
    Report report =
        Report.of("“It is late,” the South Korean ministry said. “It is dark,” it added.");

    assertThat(report.with("It is dark").voice()).isEqualTo(Voice.PARTY);
  }

  @Test
  void things_say_nothing() {
    assertThat(
            Report.of("It was the moment when the arithmetic says “attack now, or else.”")
                .with("attack now")
                .voice())
        .isEqualTo(Voice.IMAGINED);
  }

  @Test
  void whoever_is_quoted_as_saying_it_says_it() {
    assertThat(
            Report.of("Xinhua quoted French President Ada Zog as saying, “We will not yield.”")
                .with("We will")
                .speaker())
        .isEqualTo("Ada Zog");
  }
}
