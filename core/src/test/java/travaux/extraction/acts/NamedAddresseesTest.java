package travaux.extraction.acts;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.extraction.rules.Rules;
import travaux.testing.English;
import travaux.testing.RecordAssert;

/** Parties that a sentence names: those to whom the act is, and those merely in its content. */
class NamedAddresseesTest {

  private static final Rules RULES =
      Rules.read(
          "my",
          """
          @assurance = guarantee
          @medium = newspaper
          @people = council
          @proposal = offer
          demand
              WHO demand WHAT
          warn
              WHO warn that WHAT
          accept
              WHO accept WHAT
              WHO agree to WHAT
          reject
              WHO reject WHAT
          support
              WHO defend WHAT
          deliver
              WHO present offer
          deny
              WHO deny WHAT
          promise
              WHO promise to WHAT
          propose
              WHO propose that WHAT
              WHO offer WHAT
          """);

  @Test
  void a_guarantee_that_somebody_stays_out_is_demanded_of_those_inside() {
    read("Kenya demanded a guarantee that Ghana would never join NATO.")
        .hasAct("DEMAND")
        .to("NATO");
    read("Kenya demanded a guarantee that Ghana would leave the port.")
        .hasAct("DEMAND")
        .to("Ghana");
  }

  @Test
  void what_is_done_at_a_request_is_done_for_those_who_made_it() {
    read("At the request of Ghana, Kenya agreed to wait.").hasAct("ACCEPT").to("Ghana");
    read("At Ghana's request, Kenya promised to open the port.").hasAct("PROMISE").to("Ghana");
    read("At the request of the council Kenya agreed to wait.").hasAct("ACCEPT").to("council");
    read("At the border of Ghana, Kenya agreed to wait.").hasAct("ACCEPT").to();
  }

  @Test
  void a_proposal_goes_to_the_one_who_is_to_do_it() {
    read("Kenya proposed that Ghana open the port.").hasAct("PROPOSE").to("Ghana");
    read("Kenya proposed that the council open the port.").hasAct("PROPOSE").to("council");
    read("Kenya proposed that a council open the port.").hasAct("PROPOSE").to();
    read("Kenya proposed that the port be opened.").hasAct("PROPOSE").to();
  }

  @Test
  void what_somebody_is_to_hear_of_is_not_promised_to_them() {
    read("Kenya promised to put the draft to Ghana.").hasAct("PROMISE").to();
    read("Kenya promised to return the ship to Ghana.").hasAct("PROMISE").to("Ghana");
  }

  @Test
  void who_is_disarmed_is_promised_nothing() {
    read("Kenya promised to support the disarmament of Ghana.").hasAct("PROMISE").to();
    read("Kenya promised to support the border of Ghana.").hasAct("PROMISE").to("Ghana");
  }

  @Test
  void who_slides_into_a_war_or_starts_it_is_not_warned() {
    read("Kenya warned that Ghana may slide into a war.").hasAct("WARN").to();
    read("Kenya warned that Ghana would attack the port.").hasAct("WARN").to();
    read("Kenya warned that Ghana would pay for it.").hasAct("WARN").to("Ghana");
    read("Kenya warned that it would attack Ghana.").hasAct("WARN").to("Ghana");
    read("Kenya warned that Ghana would pay after Peru attacked.").hasAct("WARN").to("Ghana");
  }

  @Test
  void who_defends_its_way_of_dealing_with_somebody_praises_nobody() {
    read("Kenya defended the approach of negotiating with Ghana.").hasAct("SUPPORT").to();
    read("Kenya defended the approach of Ghana.").hasAct("SUPPORT").to("Ghana");
  }

  @Test
  void reports_of_a_press_are_not_its_states() {
    read("Kenya denied Ghanaian newspaper reports.").hasAct("DENY").toNobody();
    read("Kenya denied Ghanaian reports.").hasAct("DENY").to("Ghana");
  }

  @Test
  void the_offer_is_that_of_whoever_made_the_last_one() {
    read("Ghana offered a truce. Peru offered a ship. Kenya accepted the offer.")
        .hasAct("ACCEPT")
        .to("Peru");
    read("A day after Ghana presented its offer, Kenya rejected most of it.")
        .hasAct("REJECT")
        .to("Ghana");
  }

  private static RecordAssert read(String text) {
    return assertThatRecord(English.record(RULES, text));
  }
}
