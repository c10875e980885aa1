package travaux.extraction.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.extraction.Report;
import travaux.extraction.actors.ActorList;
import travaux.negotiation.Instrument;

class InstrumentsTest {

  private static final Instruments INSTRUMENTS = Instruments.english(ActorList.english().seats());

  @Test
  void a_letter_has_an_author_and_an_addressee() {
    assertThat(find("Peru sent a letter to Chile."))
        .singleElement()
        .satisfies(letter -> {
          assertThat(letter.kind()).isEqualTo("letter");
          assertThat(letter.author()).isEqualTo("Peru");
          assertThat(letter.addressees()).containsExactly("Chile");
        });
  }

  @Test
  void the_plan_and_the_initiative_of_one_party_bear_one_name() {
    assertThat(find("Chile welcomed the Peruvian initiative. The Peruvian plan is open to all."))
        .extracting(Instrument::author)
        .containsExactly("Peru", "Peru");
    assertThat(find("Chile fears Peru's plan to raise tariffs.")).isEmpty();
  }

  @Test
  void an_agreement_is_of_both_who_reached_it() {
    assertThat(find("On Saturday, Peru and Chile reached a deal on the lake."))
        .extracting(Instrument::author)
        .containsExactly("Peru; Chile");
  }

  @Test
  void the_letter_takes_up_the_letter_before() {
    assertThat(find("Chile has read Peru's letter. The letter names three conditions."))
        .extracting(Instrument::author)
        .containsExactly("Peru", "Peru");
  }

  @Test
  void mentions_of_one_charter_bear_its_fullest_name() {
    assertThat(
            find(
                "The ministers invoked the Charter for River Security. "
                    + "The River Charter is silent on dams. The charter binds both sides."))
        .extracting(Instrument::name)
        .containsOnly("Charter for River Security")
        .hasSize(3);
  }

  @Test
  void a_text_is_known_by_what_it_is_on() {
    assertThat(find("Peru has signed a treaty banning land mines."))
        .extracting(Instrument::name)
        .containsExactly("treaty banning land mines");
    assertThat(find("Peru hopes for a treaty banning land mines.")).isEmpty();
  }

  @Test
  void a_deal_with_another_is_not_the_deal_before() {
    assertThat(
            find(
                "Peru and Chile reached a deal on the lake. The deal is short. "
                    + "The fishing deal with Bolivia is not."))
        .extracting(Instrument::author)
        .containsExactly("Peru; Chile", "Peru; Chile");
  }

  @Test
  void a_text_told_by_two_nouns_side_by_side_is_one() {
    assertThat(
            find("Peru cited the Mine Ban Treaty, an international agreement banning land mines."))
        .extracting(Instrument::name)
        .containsOnly("Mine Ban Treaty");
  }

  @Test
  void the_law_of_a_year_takes_up_the_text_of_that_year() {
    assertThat(
            find(
                "The Land Reform Act of 1973 allows it. Chile exceeded its powers under the 1973 law."))
        .extracting(Instrument::name)
        .containsExactly("Land Reform Act", "Land Reform Act");
    assertThat(find("Chile exceeded its powers under the 1973 law.")).isEmpty();
  }

  @Test
  void the_resolution_is_not_the_alternative_one() {
    List<Instrument> found =
        find(
            "Peru drafted a resolution authorizing the use of force. Chile drafted an alternative"
                + " resolution condemning the use of gas. Kenya voted for the resolution.");

    assertThat(found.get(2).name()).isEqualTo(found.get(0).name());
    assertThat(found.get(2).name()).isNotEqualTo(found.get(1).name());
  }

  @Test
  void a_ban_is_a_text_where_it_is_signed() {
    assertThat(find("Peru signed a land mines ban.")).hasSize(1);
    assertThat(find("Peru lifted the flight ban.")).isEmpty();
  }

  @Test
  void an_op_ed_of_somebody_is_his() {
    assertThat(find("President Ana Mora of Peru spoke. Chile dismissed a Mora op-ed."))
        .extracting(Instrument::author)
        .containsExactly("Peru");
  }

  @Test
  void texts_of_different_years_stay_apart() {
    assertThat(find("The 2031 Lakeside Accord replaces the 2019 Lakeside Accord."))
        .extracting(Instrument::name)
        .containsExactly("2031 Lakeside Accord", "2019 Lakeside Accord");
  }

  @Test
  void a_clause_is_cited_with_its_number() {
    assertThat(find("Peru relies on Article 5 of the Lakeside Accord."))
        .singleElement()
        .extracting(Instrument::clause)
        .isEqualTo("Article 5");
  }

  @Test
  void a_headline_in_capitals_names_no_text() {
    assertThat(find("Opposition Leaders Reach Lakeside Accord")).isEmpty();
  }

  @Test
  void an_answer_that_nobody_wrote_and_an_agreement_without_a_name_are_no_text() {
    assertThat(find("Peru has no answer to the question. An agreement is far away.")).isEmpty();
  }

  private static List<Instrument> find(String text) {
    Report report = Report.of(text);
    return INSTRUMENTS.find(report.document(), report.sentences(), report.casting());
  }
}
