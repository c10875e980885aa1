package travaux.extraction.acts;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.extraction.rules.Rules;
import travaux.testing.English;
import travaux.testing.RecordAssert;

class AddresseesTest {

  private static final Rules RULES =
      Rules.read(
          "my",
          """
          @field = draft
          @talks = talk
          demand
              WHO demand WHAT
              WHO demand that WHAT
          reject
              WHO reject WHAT
          warn
              WHO threaten to WHAT
              WHO warn that WHAT
          accuse
              WHO accuse WHOM of WHAT
          meet
              WHO meet WHOM
          propose
              WHO propose WHAT
          """);

  @Test
  void a_withdrawal_is_demanded_of_the_owner_of_the_troops() {
    read("Kenya demanded the withdrawal of Ghana's ships.").hasAct("DEMAND").to("Ghana");
  }

  @Test
  void a_deed_is_demanded_of_the_one_who_is_to_do_it() {
    read("Kenya demanded that Ghana close the port.").hasAct("DEMAND").to("Ghana");
  }

  @Test
  void whose_draft_is_rejected_is_addressed() {
    read("Kenya rejected the draft made by Ghana.").hasAct("REJECT").to("Ghana");
  }

  @Test
  void the_party_in_the_deed_is_threatened() {
    read("Kenya threatened to close Ghana's port.").hasAct("WARN").to("Ghana");
  }

  @Test
  void the_party_of_the_condition_is_warned() {
    read("Kenya warned that the port would be closed if Ghana fired at its ships.")
        .hasAct("WARN")
        .to("Ghana");
  }

  @Test
  void a_relative_pronoun_stands_for_the_accused() {
    read("Nobody trusts Ghana, which Kenya accused of piracy.").hasAct("ACCUSE").to("Ghana");
  }

  @Test
  void the_partner_of_the_talks_is_addressed() {
    read("After talks with Ghana, Kenya rejected the draft.").hasAct("REJECT").to("Ghana");
  }

  @Test
  void a_place_is_not_addressed() {
    read("Kenya rejected a base in Ghana.").hasAct("REJECT").toNobody();
  }

  @Test
  void the_other_side_told_before_is_addressed() {
    read("Kenya met Ghana on Monday. Kenya rejected the draft.").hasAct("REJECT").to("Ghana");
  }

  @Test
  void things_are_asked_nothing_and_nobody_else_is_guessed() {
    read("Kenya accused Ghana of theft. Kenya demanded that the port stay open.")
        .hasAct("DEMAND")
        .to();
  }

  private static RecordAssert read(String text) {
    return assertThatRecord(English.record(RULES, text));
  }
}
