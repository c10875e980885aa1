package travaux.extraction.acts;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.extraction.rules.Rules;
import travaux.negotiation.Modality;
import travaux.testing.English;
import travaux.testing.RecordAssert;

class ContextTest {

  private static final Rules RULES =
      Rules.read(
          "my",
          """
          @through = begin|decide|seem|try|use
          demand
              WHO demand WHAT
          accept
              WHO accept WHAT
          reject
              WHO reject WHAT
          """);

  @Test
  void a_demand_that_somebody_judges_is_made_all_the_same() {
    assertThatRecord(
            English.record("Kenya believes that Peru's demand to leave the bay is of no weight."))
        .hasAct("DEMAND")
        .told(Modality.ASSERTED);
  }

  @Test
  void what_somebody_comes_for_is_not_done() {
    read("Kenya came to demand a pause.").hasOnlyActs();
    read("Kenya met Ghana in order to demand a pause.").hasOnlyActs();
    read("Kenya refused to demand a pause.").hasOnlyActs();
  }

  @Test
  void what_somebody_decides_begins_or_tries_is_done() {
    read("Kenya decided to demand a pause.").hasAct("DEMAND").told(Modality.ASSERTED);
    read("Kenya began to demand a pause.").hasAct("DEMAND").told(Modality.ASSERTED);
    read("Kenya tried to reject the draft.").hasAct("REJECT").told(Modality.ASSERTED);
    read("Kenya used the meeting to demand a pause.").hasAct("DEMAND").by("Kenya");
  }

  @Test
  void what_is_suspected_is_not_told_and_what_nobody_doubts_is() {
    read("It raised suspicions that Kenya accepted the draft.").hasOnlyActs();
    read("Ghana has no doubt that Kenya accepted the draft.").hasOnlyActs();
    read("There is no doubt that Kenya accepted the draft.")
        .hasAct("ACCEPT")
        .told(Modality.ASSERTED);
  }

  @Test
  void what_somebody_refuses_to_begin_is_not_done() {
    read("Kenya refused to begin to demand a pause.").hasOnlyActs();
  }

  @Test
  void what_is_demanded_or_urged_of_others_is_not_done_by_them() {
    read("Peru proposed that Kenya accept the draft.").hasNoAct("ACCEPT");
    read("Peru urged Kenya to accept the draft.").hasNoAct("ACCEPT");
  }

  @Test
  void an_act_in_an_if_clause_is_hypothetical() {
    read("If Kenya rejects the draft, the talks will end.")
        .hasAct("REJECT")
        .told(Modality.HYPOTHETICAL);
    read("The talks will end unless Kenya accepts the draft.")
        .hasAct("ACCEPT")
        .told(Modality.HYPOTHETICAL);
  }

  @Test
  void what_somebody_would_do_under_a_condition_is_hypothetical() {
    read("Kenya would accept the draft if Ghana signed it.")
        .hasAct("ACCEPT")
        .told(Modality.HYPOTHETICAL)
        .onCondition("if Ghana signed it");
  }

  @Test
  void a_would_that_is_reported_is_announced() {
    read("Kenya said that it would accept the draft.").hasAct("ACCEPT").told(Modality.FUTURE);
    read("Kenya said that it would accept the draft if Ghana signed it.")
        .hasAct("ACCEPT")
        .told(Modality.FUTURE)
        .onCondition("if Ghana signed it");
  }

  @Test
  void what_is_hoped_believed_or_asked_of_another_is_nothing_that_he_does() {
    read("Peru believes that Kenya rejected the draft.").hasOnlyActs();
    read("Peru hopes that Kenya will accept the draft.").hasOnlyActs();
    read("Peru wondered if Kenya had rejected the draft.").hasNoAct("REJECT");
    read("Kenya seemed to reject the draft.").hasAct("REJECT").told(Modality.POSSIBLE);
  }

  @Test
  void modals_make_it_possible_or_future() {
    read("Kenya may reject the draft.").hasAct("REJECT").told(Modality.POSSIBLE);
    read("Kenya could reject the draft.").hasAct("REJECT").told(Modality.POSSIBLE);
    read("Kenya will reject the draft.").hasAct("REJECT").told(Modality.FUTURE);
    read("Kenya rejected the draft.").hasAct("REJECT").told(Modality.ASSERTED);
  }

  @Test
  void what_somebody_must_or_should_do_is_not_done() {
    read("Kenya must accept the draft.").hasOnlyActs();
    read("Kenya should accept the draft.").hasOnlyActs();
  }

  @Test
  void what_somebody_will_achieve_by_doing_is_not_done() {
    read("Kenya will calm the markets by accepting the draft.").hasOnlyActs();
    read("Kenya calmed the markets by accepting the draft.")
        .hasAct("ACCEPT")
        .told(Modality.ASSERTED);
  }

  @Test
  void a_question_reports_nothing() {
    read("Did Kenya reject the draft?").hasOnlyActs();
  }

  @Test
  void what_somebody_is_asked_is_not_done() {
    read("The envoy was asked if Kenya accepted the draft.").hasOnlyActs();
    read("Nobody knows whether Kenya is waiting or has begun to reject the draft.").hasOnlyActs();
    read("Kenya accepted the draft.").hasAct("ACCEPT").by("Kenya");
  }

  @Test
  void what_follows_even_if_is_only_supposed() {
    read("\"Even if Peru accepted the draft it would be useless,\" Kenya said.")
        .hasAct("ACCEPT")
        .told(Modality.HYPOTHETICAL);
  }

  private static RecordAssert read(String text) {
    return assertThatRecord(English.record(RULES, text));
  }
}
