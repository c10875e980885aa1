package travaux.extraction.acts;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.extraction.rules.Rules;
import travaux.testing.English;
import travaux.testing.RecordAssert;

class GroupsTest {

  private static final Rules RULES =
      Rules.read(
          "my",
          """
          @conduct = decision|plan
          @condition = demand
          @people = board|company|council|employer|governor|management|nurse|regulator|staff|striker|union
          @proposal = offer|request
          @sanction = tariff
          @talks = talk
          accuse
              WHO blame WHOM for WHAT
              WHO criticise WHAT
          accept
              WHO agree to WHAT
              WHO agree
          reject
              WHO refuse to WHAT
              WHO reject WHAT
              WHO break off WHAT
              WHO will not return => what=clause
          propose
              WHO offer to WHAT
          warn
              WHO threaten to WHAT
              WHO warn that WHAT
          demand
              WHO demand WHAT
          support
              WHO welcome WHAT
          """);

  @Test
  void who_is_to_give_way_is_warned_even_without_a_name() {
    read("The union threatened to strike unless management returns to the table.")
        .hasAct("WARN")
        .to("management");
    read("Kenya threatened to leave if everybody else does.").hasAct("WARN").to();
  }

  @Test
  void with_whom_one_would_not_talk_is_turned_down() {
    read("The company refused to meet the strikers.").hasAct("REJECT").to("strikers");
    read("The company refused to talk to the strikers.").hasAct("REJECT").to("strikers");
    read("The nurses broke off talks with the council.").hasAct("REJECT").to("council");
  }

  @Test
  void whose_offer_is_rejected_is_turned_down() {
    read("The nurses rejected the employers' latest offer.").hasAct("REJECT").to("employers");
    read("The board rejected a request from the union.").hasAct("REJECT").to("union");
  }

  @Test
  void who_is_to_give_way_before_one_returns_is_turned_down() {
    read("The nurses will not return until the board apologises.").hasAct("REJECT").to("board");
  }

  @Test
  void with_whom_one_would_share_is_offered_it() {
    read("The company offered to share its data with the regulator.")
        .hasAct("PROPOSE")
        .to("regulator");
  }

  @Test
  void whose_decision_is_criticised_or_welcomed_is_meant() {
    read("The union criticised the board's decision.").hasAct("ACCUSE").to("board");
    read("The union welcomed the board's plan.").hasAct("SUPPORT").to("board");
  }

  @Test
  void who_gets_the_letter_is_addressed() {
    read("In a letter to the governor, the nurses demanded a pause.")
        .hasAct("DEMAND")
        .to("governor");
  }

  @Test
  void those_called_you_are_the_hearers_and_never_the_speaker() {
    assertThatRecord(
            English.record("“You have broken your word,” the chief negotiator told the employers."))
        .hasAct("ACCUSE")
        .to("employers");
  }

  @Test
  void each_of_several_is_told() {
    read("The nurses broke off talks with Kenya and the council.")
        .hasAct("REJECT")
        .to("Kenya", "council");
    read("The union refused to talk to Kenya and the Nationalists.")
        .hasAct("REJECT")
        .to("Kenya", "Nationalists");
  }

  @Test
  void who_is_given_nothing_is_turned_down() {
    read("The board refused to give the strikers more time.").hasAct("REJECT").to("strikers");
  }

  private static RecordAssert read(String text) {
    return assertThatRecord(English.record(RULES, text));
  }
}
