package travaux.extraction.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import travaux.negotiation.Quote;
import travaux.negotiation.Voice;

class SpeakersTest {

  private static final String CLAIM = " said that the talks would fail.";

  private static Quote last(String... paragraphs) {
    Report report = Report.of(paragraphs);
    return report.quotes().stream()
        .filter(quote -> quote.within() == null)
        .reduce((first, second) -> second)
        .orElseThrow(() -> new AssertionError("no quote in " + report.text()));
  }

  @Test
  void a_ministry_is_told_by_its_name_and_speaks_for_its_state() {
    Quote quote = last("The French Interior Ministry" + CLAIM);
    assertThat(quote.speaker()).isEqualTo("French Interior Ministry");
    assertThat(quote.party()).isEqualTo("France");
  }

  @Test
  void the_ministry_is_the_one_named_before() {
    Quote quote = last("The French Interior Ministry closed the road.", "The ministry" + CLAIM);
    assertThat(quote.speaker()).isEqualTo("French Interior Ministry");
  }

  @Test
  void a_government_is_told_by_its_state() {
    assertThat(last("The French government" + CLAIM).speaker()).isEqualTo("France");
  }

  @Test
  void a_source_without_a_name_keeps_its_own_words() {
    assertThat(last("A senior diplomat" + CLAIM).speaker()).isEqualTo("a senior diplomat");
    assertThat(last("The report, which nobody signed," + CLAIM).speaker()).isEqualTo("report");
    assertThat(last("People close to the talks" + CLAIM).speaker())
        .isEqualTo("people close to the talks");
  }

  @Test
  void a_pronoun_for_a_source_without_a_name_takes_its_words() {
    assertThat(last("A senior diplomat met reporters. He" + CLAIM).speaker())
        .isEqualTo("a senior diplomat");
  }

  @Test
  void a_person_may_bear_the_name_of_a_town() {
    Quote quote = last("Ada London, a farmer, came. London" + CLAIM);
    assertThat(quote.speaker()).isEqualTo("Ada London");
    assertThat(quote.party()).isNull();
  }

  @Test
  void the_town_itself_stays_a_party() {
    Quote quote = last("Ada London, a farmer, lives in London. Paris" + CLAIM);
    assertThat(quote.party()).isEqualTo("France");
  }

  @Test
  void an_organisation_that_is_written_like_a_pronoun_is_no_pronoun() {
    assertThat(last("WHO" + CLAIM).party()).isEqualTo("World Health Organization");
  }

  @Test
  void who_spoke_last_goes_on_as_it() {
    Quote quote =
        last("\"Six shells fell,\" the Bakers' Union said. \"The shells hit us,\" it added.");
    assertThat(quote.speaker()).isEqualTo("Bakers' Union");
  }

  @Test
  void a_father_is_not_she() {
    Quote quote = last("Ada Zog, a nurse, wept. The father of the child left. She" + CLAIM);
    assertThat(quote.speaker()).isEqualTo("Ada Zog");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Former foreign minister Ada Zog",
        "One-time foreign minister Ada Zog",
        "Ada Zog, a retired French general,",
        "Ada Zog, who served as foreign minister until 2003,",
        "Ada Zog, who stepped down as defence minister last year,",
        "Ada Zog, foreign minister from 1999 to 2003,",
        "Ada Zog, defence minister until last year,",
        "Ada Zog, a minister under President Karl Brandt,",
        "Ada Zog, previously an ambassador to France,",
        "The late President Ada Zog",
        "Ambassador Ada Zog, who served from 2005 to 2009 as an assistant secretary of state,",
        "Ada Zog, then the foreign minister,",
        "Ada Zog, secretary of state in the Brandt administration,",
        "Ada Zog, spokeswoman for the previous government,",
        "Ada Zog, head of political analysis for Lake Capital,",
        "Two former officials",
        "Ada Zog, a professor at the University of Strelsau,",
        "Ada Zog, who studies France at the University of Strelsau,",
        "Ada Zog, chairman of lake research at Zog Partners in London,",
        "Ada Zog, chief executive of the Lake Watch charity,",
        "Ada Zog, 34, a farmer,",
        "Ada Zog, a lawyer for the accused,",
        "Human rights activist Ada Zog",
        "Ada Zog",
        "An eyewitness",
        "Sources familiar with the talks",
        "A study by the university",
      })
  void who_has_no_mandate_is_an_expert(String source) {
    assertThat(last(source + CLAIM).voice()).isEqualTo(Voice.EXPERT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Foreign Minister Ada Zog",
        "President Ada Zog, who was defence minister until 2003,",
        "Foreign Minister Ada Zog, formerly an ambassador in Paris,",
        "Ada Zog, who became foreign minister in May,",
        "Ada Zog, who has served as foreign minister since 2003,",
        "Ada Zog, the interim president until elections are held,",
        "Ada Zog, a Republican from Ohio,",
        "A source in the Foreign Ministry",
        "Sen. Ada Zog",
        "Ada Zog, a member of parliament,",
        "Ada Zog, leader of the opposition Lake Party,",
        "Ada Zog, chief executive of the Lake Steel Company,",
        "France's Ada Zog",
        "The Supreme Court",
        "State media",
        "The state-run news agency",
        "The regime",
        "The army",
        "The company",
        "Lawmakers",
        "A Kremlin statement",
        "The joint statement",
      })
  void an_official_an_organ_or_its_paper_is_a_party(String source) {
    assertThat(last(source + CLAIM).voice()).isEqualTo(Voice.PARTY);
  }

  @Test
  void whom_a_report_names_often_without_a_word_on_who_it_is_speaks_for_a_party() {
    String told = "Ada Zog came. Ada Zog spoke to Karl Brandt.";
    assertThat(last(told, "Ada Zog" + CLAIM).voice()).isEqualTo(Voice.PARTY);
    assertThat(last("Zog's administration is new.", "Ada Zog" + CLAIM).voice())
        .isEqualTo(Voice.PARTY);
  }

  @Test
  void another_paper_and_its_people_are_sources_like_others() {
    assertThat(last("The Strelsau Times reported that the talks had failed.").voice())
        .isEqualTo(Voice.EXPERT);
    assertThat(last("Ada Zog, editor of the Strelsau Times," + CLAIM).voice())
        .isEqualTo(Voice.EXPERT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "France may say: \"You see, we have tried.\"",
        "The minister could say that the talks had failed.",
        "Imagine the minister saying that the talks have failed.",
        "The minister shrugged as if to say that the talks had failed.",
      })
  void what_was_only_supposed_is_imagined(String text) {
    assertThat(last(text).voice()).isEqualTo(Voice.IMAGINED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister would not say whether the talks had failed.",
        "The minister said that France would refuse to leave.",
        "France would prefer to leave the talks.",
      })
  void what_was_declined_wished_or_announced_is_not_imagined(String text) {
    assertThat(last(text).voice()).isEqualTo(Voice.PARTY);
  }
}
