package travaux.extraction.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static travaux.testing.RecordAssert.assertThatRecord;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import travaux.extraction.rules.Rules;
import travaux.negotiation.Act;
import travaux.negotiation.Entry;
import travaux.negotiation.Modality;
import travaux.testing.English;
import travaux.testing.RecordAssert;

class PropositionsTest {

  private static final Rules RULES =
      Rules.read(
          "my",
          """
          @field = draft
          @talks = talk
          demand
              WHO demand to WHAT
          decline
              WHO be unable to answer
          accuse
              WHOM be responsible for WHAT => what=clause
          reject
              WHO oppose WHAT
          sanction
              WHO impose sanction
          meet
              WHO hold @talks [with WHOM]
          warn
              WHO will not wait [for WHAT] => what=clause
          state
              WHO say that WHAT
              WHO declare that WHAT
          """);

  @Test
  void gerunds_in_a_row_are_a_charge_each() {
    List<String> charges =
        acts("Ghana accused Kenya of shelling the port, blocking the bay and arming rebels.");

    assertThat(charges)
        .containsExactly(
            "ACCUSE shelling the port", "ACCUSE blocking the bay", "ACCUSE arming rebels");
  }

  @Test
  void infinitives_behind_one_to_are_a_demand_each() {
    assertThat(
            acts("Kenya calls on Peru to open the port, free the crew, return the ship and pay."))
        .containsExactly(
            "DEMAND open the port", "DEMAND free the crew", "DEMAND return the ship", "DEMAND pay");
  }

  @Test
  void an_invitation_tells_where_to_and_what_for() {
    assertThat(acts("Kenya invited the Peruvian president to Nairobi for talks."))
        .containsExactly("PROPOSE to Nairobi for talks");
    assertThat(acts("Kenya invited the Peruvian president to a feast."))
        .containsExactly("PROPOSE a feast");
  }

  @Test
  void verbs_in_a_row_are_a_charge_each() {
    assertThat(
            English.record(
                    "According to Peru, Norway breaks the pact with Chile, violates the treaty of"
                        + " Lima and creates fear in the towns.")
                .entries())
        .filteredOn(entry -> entry.act() == Act.ACCUSE)
        .hasSizeGreaterThan(1)
        .noneMatch(entry -> entry.what().getFirst().length() > 30);
  }

  @Test
  void a_letter_that_arrived_is_what_is_acknowledged() {
    assertThatRecord(
            English.record("\"We have received the letter,\" the Norwegian ministry said."))
        .hasAct("ACKNOWLEDGE")
        .about("the letter");
  }

  @Test
  void another_clause_is_not_of_the_charge() {
    assertThat(acts("\"It is immoral, and we will not sign it,\" Ghana's envoy said."))
        .contains("ACCUSE It is immoral")
        .noneMatch(each -> each.equals("ACCUSE we will not sign it"));
  }

  @Test
  void what_is_promised_in_return_is_a_condition_of_each_promise() {
    List<Entry> promises =
        English.record("Peru promised to cut fares and sell the port in return for a loan.")
            .entries();

    assertThat(promises).hasSize(2).allMatch(each -> each.condition().size() == 1);
  }

  @Test
  void each_other_names_whom_and_no_content() {
    assertThat(acts("Peru and Chile threatened each other with strikes on ports."))
        .containsExactly("WARN");
  }

  @Test
  void infinitives_in_a_row_are_urged_each() {
    assertThat(acts("Kenya urged both sides to hold fire, to send aid and to open the port."))
        .containsExactly("DEMAND hold fire", "DEMAND send aid", "DEMAND open the port");
  }

  @Test
  void bare_infinitives_in_a_row_are_urged_each() {
    String row =
        "“We call on Peru to respect the border of Chile, start the retreat, return its troops to"
            + " normal positions and implement the Lomba pact, above all its last clause,” the"
            + " king of Kenya said.";

    assertThat(acts(row))
        .containsExactly(
            "DEMAND respect the border of Chile",
            "DEMAND start the retreat",
            "DEMAND return its troops to normal positions",
            "DEMAND implement the Lomba pact, above all its last clause");
    assertThat(acts("Kenya wants Peru to cut its fleet, close the port and go home."))
        .containsExactly("DEMAND cut its fleet", "DEMAND close the port", "DEMAND go home");
  }

  @Test
  void what_is_better_than_before_is_a_member_of_a_list() {
    assertThat(acts("Peru agreed to the return of 40 miners, a rise of pay and safer shafts."))
        .containsExactly(
            "ACCEPT the return of 40 miners", "ACCEPT a rise of pay", "ACCEPT safer shafts");
  }

  @Test
  void deeds_in_a_row_that_are_a_condition_are_not_done() {
    List<Entry> deeds =
        English.record(
                "If Chile opens the port, frees the crew and pays the fine, Peru will sign, its"
                    + " president said.")
            .entries();

    assertThat(deeds)
        .filteredOn(each -> each.act() == Act.RETREAT)
        .hasSize(2)
        .allMatch(each -> each.modality() == Modality.HYPOTHETICAL);
  }

  @Test
  void deeds_behind_as_long_as_are_not_done() {
    List<Entry> deeds =
        English.record(
                "Kenya said it would wait as long as the rebels stayed in the hills, released the"
                    + " hostages and opened the road.")
            .entries();

    assertThat(deeds)
        .filteredOn(each -> each.act() == Act.RETREAT)
        .isNotEmpty()
        .allMatch(each -> each.modality() == Modality.HYPOTHETICAL);
  }

  @Test
  void who_passes_it_on_is_no_part_of_what_is_said() {
    assertThat(acts("Kenya warned that Ghana could become a target, according to the daily."))
        .containsExactly("WARN Ghana could become a target");
    assertThat(acts("Kenya told Ghana the treaty with Peru was dead, according to a spokesman."))
        .containsExactly("STATE the treaty with Peru was dead");
  }

  private static List<String> acts(String text) {
    return English.record(text).entries().stream()
        .map(each ->
            each.act()
                + each.what().stream()
                    .map(span -> " " + span.of(text))
                    .collect(Collectors.joining()))
        .toList();
  }

  @Test
  void what_was_asked_is_not_answered() {
    read("Asked what would follow if the draft failed, Kenya was unable to answer.")
        .hasAct("DECLINE")
        .about("what would follow if the draft failed");
  }

  @Test
  void a_step_is_the_thing_beside_it() {
    read("Ghana announced an embargo, a step Kenya opposes.").hasAct("REJECT").about("an embargo");
  }

  @Test
  void talks_are_about_what_they_focused_on() {
    read("Kenya held talks with Ghana which focused on the border.")
        .hasAct("MEET")
        .about("the border");
  }

  @Test
  void an_announced_deed_is_told_with_all_its_words() {
    assertThatRecord(English.record("Norway is prepared to strike at the Peruvian port."))
        .hasAct("WARN")
        .about("strike at the Peruvian port");
    assertThatRecord(English.record("Norway wants to continue the negotiations."))
        .hasAct("PROPOSE")
        .about("continue the negotiations");
  }

  @Test
  void words_that_name_all_of_the_act_are_what_it_is_about() {
    assertThatRecord(English.record("“We do not negotiate under threat,” Norway said."))
        .hasAct("REJECT")
        .about("negotiate under threat");
  }

  @Test
  void a_deed_is_done_with_the_thing_that_the_rule_names() {
    read("Kenya imposed sanctions.").hasAct("SANCTION").about("sanctions");
  }

  @Test
  void a_whole_clause_keeps_its_other_slots() {
    read("\"We will not wait for an answer,\" Kenya said.")
        .hasAct("WARN")
        .about("We will not wait for an answer");
  }

  @Test
  void what_is_not_told_is_what_a_refusal_to_tell_is_about() {
    assertThatRecord(English.record("The king of Norway has yet to decide how he will act on it."))
        .hasAct("DECLINE")
        .about("how he will act on it");
    assertThatRecord(English.record("The spokesman of Peru declined to give details of the draft."))
        .hasAct("DECLINE")
        .about("details of the draft");
    assertThatRecord(English.record("Peru gave no date.")).hasAct("DECLINE").about("date");
  }

  @Test
  void a_promised_deed_has_all_its_words() {
    assertThatRecord(English.record("Norway plans to withdraw 2,000 troops from Ghana."))
        .hasAct("PROMISE")
        .about("withdraw 2,000 troops from Ghana");
  }

  @Test
  void a_call_for_a_thing_to_happen_is_for_both() {
    assertThatRecord(English.record("Kenya had called for talks to resume."))
        .hasAct("DEMAND")
        .about("talks to resume");
  }

  @Test
  void which_is_the_noun_before_it() {
    assertThatRecord(
            English.record("Chile praised the fishing pact which Peru pulled out of last year."))
        .hasAct("REJECT")
        .about("the fishing pact");
  }

  @Test
  void a_demand_that_leaves_a_choice_is_one() {
    read("Kenya demanded to see the draft or to leave.").hasOnlyActs("DEMAND");
    read("Kenya demanded to see the draft and to leave.").hasOnlyActs("DEMAND", "DEMAND");
  }

  private static RecordAssert read(String text) {
    return assertThatRecord(English.record(RULES, text));
  }
}
