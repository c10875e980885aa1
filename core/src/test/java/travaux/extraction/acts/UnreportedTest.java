package travaux.extraction.acts;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.extraction.rules.Rules;
import travaux.testing.English;
import travaux.testing.RecordAssert;

class UnreportedTest {

  private static final Rules RULES =
      Rules.read(
          "my",
          """
          @through = try|want
          propose
              WHO offer WHAT [to WHOM]
              WHO be willing to WHAT
          accept
              WHO sign WHAT
          meet
              WHO meet [with] WHOM
              WHO arrive in WHOM
              WHO call WHOM
          retreat
              WHO lift WHAT
          warn
              WHO threaten to WHAT
          """);

  @Test
  void what_an_article_says_nobody_does() {
    assertThatRecord(
            English.record("Article 7 of the pact says that no party may close a port of Peru."))
        .hasOnlyActs();
  }

  @Test
  void what_an_offer_is_conditional_on_is_not_done() {
    assertThatRecord(
            English.record("Peru offered a tenth, on condition that Kenya gives up its claim."))
        .hasOnlyActs("PROPOSE");
  }

  @Test
  void what_something_is_opposed_to_is_not_refused() {
    assertThatRecord(
            English.record("Kenya would accept a cap on exports, as opposed to a full ban."))
        .hasOnlyActs("ACCEPT");
  }

  @Test
  void what_is_left_unsaid_is_not_stated() {
    assertThatRecord(
            English.record("Kenya left the matter open, without saying whether Peru had agreed."))
        .hasNoAct("STATE");
  }

  @Test
  void what_comes_first_and_has_not_happened_is_not_told() {
    read("Kenya threatened to leave before it lifts the ban.").hasOnlyActs("WARN");
    read("Kenya lifted the ban before it threatened to leave.").hasAct("RETREAT");
  }

  @Test
  void what_is_not_known_is_not_told() {
    read("It is not clear what Kenya is willing to give.").hasOnlyActs();
    read("It is clear that Kenya is willing to pay.").hasAct("PROPOSE");
  }

  @Test
  void what_no_sign_shows_is_not_told() {
    read("There was no sign that Kenya will sign the treaty.").hasOnlyActs();
  }

  @Test
  void arriving_is_no_meeting_where_it_only_tells_when() {
    read("Kenya threatened to leave after arriving in Peru.").hasOnlyActs("WARN");
    read("The Kenyan minister arrived in Peru.").hasAct("MEET").to("Peru");
  }

  @Test
  void calling_names_is_no_call() {
    read("The Kenyan president called the Peruvian president a liar.").hasNoAct("MEET");
    read("Kenya called the Peruvian envoy in Lima.").hasAct("MEET").to("Peru");
  }

  @Test
  void what_somebody_leaves_without_doing_is_not_told() {
    read("Kenya threatened to leave without signing the treaty.").hasOnlyActs("WARN");
  }

  @Test
  void nothing_is_read_in_a_sentence_filled_with_links() {
    read("The Kenyan president Ann MoraTreaty talks stall MORE signed the treaty.").hasOnlyActs();
    read("The Kenyan president Ann Mora signed the treaty.").hasAct("ACCEPT").by("Kenya");
  }

  @Test
  void a_deed_that_is_tried_is_not_done() {
    read("Kenya was trying to lift the ban.").hasNoAct("RETREAT");
  }

  @Test
  void what_is_not_seen_is_not_told() {
    read("I do not see Kenya signing the treaty.").hasNoAct("ACCEPT");
  }

  @Test
  void what_is_assumed_or_done_instead_is_not_told() {
    read("Assuming that Kenya signed the treaty, the port can open.").hasNoAct("ACCEPT");
    read("Kenya threatened to leave rather than sign the treaty.").hasNoAct("ACCEPT");
    read("It was not clear that Kenya signed the treaty.").hasNoAct("ACCEPT");
  }

  @Test
  void what_somebody_feels_obliged_to_is_not_told() {
    assertThatRecord(
            English.record("\"They feel obliged to oppose Peru,\" the Norwegian minister said."))
        .hasNoAct("DEMAND");
  }

  @Test
  void what_would_follow_from_a_deed_does_not_tell_it() {
    read("Kenya lifting the ban would be a step.").hasOnlyActs();
    read("Kenya lifted the ban.").hasAct("RETREAT").by("Kenya");
  }

  private static RecordAssert read(String text) {
    return assertThatRecord(English.record(RULES, text));
  }
}
