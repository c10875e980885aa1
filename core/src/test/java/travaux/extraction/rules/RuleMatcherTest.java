package travaux.extraction.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.negotiation.Modality;
import travaux.negotiation.Strength;
import travaux.testing.English;
import travaux.testing.RecordAssert;

/** Each test has its own few rules, so that a change of the shipped ones breaks none. */
class RuleMatcherTest {

  private static final String DEMAND = "demand\n    WHO demand WHAT [from WHOM]";

  @Test
  void an_active_verb_fills_the_slots_and_the_optional_one() {
    read(DEMAND, "Kenya demanded a pause from Ghana.")
        .hasAct("DEMAND")
        .by("Kenya")
        .to("Ghana")
        .about("a pause")
        .named("demanded")
        .found("my:2");
  }

  @Test
  void a_particle_that_the_rule_does_not_name_makes_another_verb() {
    String meet = "meet\n    WHO call WHOM";

    read(meet, "Kenya called Ghana.").hasAct("MEET").to("Ghana");
    read(meet, "Kenya called out Ghana.").hasOnlyActs();
  }

  @Test
  void a_day_is_no_content() {
    read("accept\n    WHO sign WHAT\n    WHO sign", "Kenya signed Friday.")
        .hasAct("ACCEPT")
        .about("");
  }

  @Test
  void a_demand_that_is_met_is_not_that_of_those_who_meet_it() {
    String noun = "demand\n    WHO's demand for WHAT";

    read(noun, "Kenya refused to meet its demand for a pause.").hasOnlyActs();
    read(noun, "Kenya repeated its demand for a pause.").hasAct("DEMAND").by("Kenya");
  }

  @Test
  void an_optional_group_may_be_missing() {
    read(DEMAND, "Kenya demanded a pause.").hasAct("DEMAND").by("Kenya").to().about("a pause");
  }

  @Test
  void the_passive_has_its_actors_after_by() {
    read(DEMAND, "The pause was demanded by Kenya and Peru.")
        .hasAct("DEMAND")
        .by("Kenya", "Peru")
        .about("The pause");
  }

  @Test
  void the_passive_without_by_is_nobodys() {
    read(DEMAND, "The pause was demanded yesterday.").hasOnlyActs();
  }

  @Test
  void an_infinitive_is_done_by_who_decides() {
    read("@through = decide\n" + DEMAND, "Kenya decided to demand a pause.")
        .hasAct("DEMAND")
        .by("Kenya")
        .about("a pause");
  }

  @Test
  void coordinated_subjects_act_together_and_each_object_is_an_entry() {
    read(DEMAND, "Kenya and Peru demanded a pause and an inquiry.")
        .hasOnlyActs("DEMAND", "DEMAND")
        .hasAct("DEMAND")
        .by("Kenya", "Peru")
        .about("a pause")
        .hasAct("DEMAND")
        .by("Kenya", "Peru")
        .about("an inquiry");
  }

  @Test
  void coordinated_verbs_share_their_subject() {
    read(DEMAND + "\n    WHO insist on WHAT", "Kenya demanded a pause and insisted on a vote.")
        .hasOnlyActs("DEMAND", "DEMAND")
        .hasAct("DEMAND")
        .by("Kenya")
        .about("a vote")
        .found("my:3");
  }

  @Test
  void who_and_which_are_their_antecedent() {
    read(DEMAND, "The Kenyan envoy, who demanded a pause, stayed in Geneva.")
        .hasAct("DEMAND")
        .by("Kenya");
    read("meet\n    WHO meet WHOM", "Sweden, which Kenya met on Monday, stayed in Geneva.")
        .hasAct("MEET")
        .by("Kenya")
        .to("Sweden");
  }

  @Test
  void a_participle_is_done_by_the_subject_of_the_sentence() {
    read(DEMAND, "Kenya left the room, demanding a pause.")
        .hasAct("DEMAND")
        .by("Kenya")
        .about("a pause");
  }

  @Test
  void a_past_participle_is_done_by_who_stands_after_by() {
    read(DEMAND, "A pause demanded by Kenya was refused.")
        .hasAct("DEMAND")
        .by("Kenya")
        .about("A pause");
  }

  @Test
  void a_nominal_rule_finds_the_possessor_the_adjective_and_by() {
    String rules = "demand\n    WHO's demand for WHAT";

    read(rules, "Kenya's demand for a pause failed.").hasAct("DEMAND").by("Kenya").about("a pause");
    read(rules, "The Kenyan demand for a pause failed.").hasAct("DEMAND").by("Kenya");
    read(rules, "A demand by Kenya for a pause failed.").hasAct("DEMAND").by("Kenya");
  }

  @Test
  void a_nominal_rule_wants_a_possessor_and_what_it_asks_for() {
    String rules = "demand\n    WHO's demand for WHAT";

    read(rules, "A demand for a pause failed.").hasOnlyActs();
    read(rules, "Kenya's demand failed.").hasOnlyActs();
  }

  @Test
  void a_thing_does_not_fit_who() {
    read(DEMAND, "The storm demanded a pause.").hasOnlyActs();
    read(DEMAND, "Kenya and the storm demanded a pause.").hasAct("DEMAND").by("Kenya");
  }

  @Test
  void a_thing_does_not_fit_whom() {
    String rules = "meet\n    WHO meet WHOM";

    read(rules, "Kenya met Ghana.").hasAct("MEET").to("Ghana");
    read(rules, "Kenya met the target.").hasOnlyActs();
  }

  @Test
  void nobody_does_not_fit_who() {
    read(DEMAND, "No country demanded a pause.").hasOnlyActs();
    read(DEMAND, "Neither Kenya nor Peru demanded a pause.").hasOnlyActs();
  }

  @Test
  void a_negated_clause_wants_not_and_not_wants_a_negated_clause() {
    read(DEMAND, "Kenya did not demand a pause.").hasOnlyActs();
    String rules = "reject\n    WHO not accept WHAT";
    read(rules, "Kenya did not accept the draft.").hasAct("REJECT").by("Kenya").about("the draft");
    read(rules, "Neither Kenya nor Peru accepted the draft.").hasAct("REJECT").by("Kenya", "Peru");
    read(rules, "Kenya accepted the draft.").hasOnlyActs();
  }

  @Test
  void a_modal_that_the_rule_names_must_be_there() {
    String rules = "demand\n    WHO must insist on WHAT";

    read(rules, "Kenya must insist on a vote.").hasAct("DEMAND").told(Modality.ASSERTED);
    read(rules, "Kenya insisted on a vote.").hasOnlyActs();
    read(rules, "Kenya will insist on a vote.").hasOnlyActs();
  }

  @Test
  void a_modal_that_the_rule_does_not_name_colours_the_entry() {
    read(DEMAND, "Kenya might demand a pause.").hasAct("DEMAND").told(Modality.POSSIBLE);
    read(DEMAND, "Kenya will demand a pause.").hasAct("DEMAND").told(Modality.FUTURE);
    read(DEMAND, "Kenya demanded a pause.").hasAct("DEMAND").told(Modality.ASSERTED);
  }

  @Test
  void a_copula_takes_an_adjective() {
    String rules = "reject\n    WHAT be unacceptable to WHO";

    read(rules, "The draft is unacceptable to Kenya.")
        .hasAct("REJECT")
        .by("Kenya")
        .about("The draft")
        .named("is unacceptable");
    read(rules, "The draft is delightful to Kenya.").hasOnlyActs();
  }

  @Test
  void a_copula_that_the_parser_takes_for_a_passive_fits_all_the_same() {
    String rules = "support\n    WHO be prepared to WHAT";

    assertThat(English.sentence("Kenya was prepared to sign the treaty.").tokens())
        .extracting(token -> token.relation())
        .contains("nsubjpass");
    read(rules, "Kenya was prepared to sign the treaty.")
        .hasAct("SUPPORT")
        .by("Kenya")
        .about("sign the treaty");
    read(rules, "Kenya is prepared to sign the treaty.").hasAct("SUPPORT").by("Kenya");
    read(rules, "The ship was prepared to sail home.").hasOnlyActs();
  }

  @Test
  void literal_words_must_be_there() {
    String rules = "@talks = talk|summit\nreject\n    WHO call off @talks";

    read(rules, "Kenya called off the summit.").hasAct("REJECT").named("called off ... summit");
    read(rules, "Kenya called off the wedding.").hasOnlyActs();
    read(rules, "Kenya called the summit a farce.").hasOnlyActs();
  }

  @Test
  void a_class_of_classes_fits_with_all_its_words() {
    String rules = "@some = talk\n@all = @some|summit\nreject\n    WHO call off @all";

    read(rules, "Kenya called off the talks.").hasAct("REJECT").by("Kenya");
    read(rules, "Kenya called off the summit.").hasAct("REJECT").by("Kenya");
  }

  @Test
  void settings_reach_the_entry() {
    read("demand\n    WHO need WHAT => strength=red line", "Kenya needs a guarantee.")
        .hasAct("DEMAND")
        .held(Strength.RED_LINE);
    read("demand\n    WHO need WHAT => act=warn, modality=possible", "Kenya needs a guarantee.")
        .hasOnlyActs("WARN")
        .hasAct("WARN")
        .told(Modality.POSSIBLE);
    read("demand\n    WHO need WHAT => what=clause", "Kenya needs a guarantee.")
        .hasAct("DEMAND")
        .about("Kenya needs a guarantee");
  }

  @Test
  void an_exception_keeps_its_own_section_only() {
    String rules = DEMAND + "\n    except: WHO demand attention\nwarn\n    WHO demand attention";

    read(rules, "Kenya demanded attention.").hasOnlyActs("WARN");
    read(rules, "Kenya demanded a pause.").hasOnlyActs("DEMAND");
  }

  @Test
  void the_rule_with_more_elements_wins_over_an_earlier_one() {
    read(
            "demand\n    WHO demand WHAT\nwarn\n    WHO demand WHAT from WHOM",
            "Kenya demanded a pause from Ghana.")
        .hasOnlyActs("WARN");
  }

  @Test
  void of_two_rules_that_fit_alike_the_earlier_wins() {
    read("warn\n    WHO demand WHAT\n" + DEMAND, "Kenya demanded a pause.")
        .hasOnlyActs("WARN")
        .hasAct("WARN")
        .found("my:2");
  }

  @Test
  void to_takes_an_infinitive_and_a_thing() {
    String rules = "accept\n    WHO agree to WHAT";

    read(rules, "Kenya agreed to sign the treaty.").hasAct("ACCEPT").about("sign the treaty");
    read(rules, "Kenya agreed to a pause.").hasAct("ACCEPT").about("a pause");
  }

  @Test
  void that_takes_a_clause_with_or_without_that() {
    String rules = "warn\n    WHO fear that WHAT";

    read(rules, "Kenya feared that Ghana would leave.").hasAct("WARN").about("Ghana would leave");
    read(rules, "Kenya feared Ghana would leave.").hasAct("WARN").about("Ghana would leave");
    read(rules, "Kenya feared the storm.").hasOnlyActs();
  }

  @Test
  void what_after_a_verb_takes_a_gerund() {
    read("reject\n    WHO rule out WHAT", "Kenya ruled out leaving the talks.")
        .hasAct("REJECT")
        .about("leaving the talks")
        .named("ruled out");
  }

  @Test
  void a_rule_of_any_verb_takes_the_whole_clause_of_a_speaker() {
    String rules = "demand\n    WHOM must DO";

    read(rules, "The Kenyan minister said that Ghana must leave the island.")
        .hasAct("DEMAND")
        .by("Kenya")
        .to("Ghana")
        .about("Ghana must leave the island");
    read(rules, "Ghana must leave the island.").hasOnlyActs();
  }

  private static RecordAssert read(String rules, String text) {
    Rules own = Rules.read("my", rules);
    assertThat(own.faults()).isEmpty();
    return assertThatRecord(English.record(own, text));
  }
}
