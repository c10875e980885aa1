package travaux.extraction.acts;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.extraction.rules.Rules;
import travaux.testing.ActAssert;
import travaux.testing.English;

class TellingsTest {

  private static final Rules RULES =
      Rules.read(
          "my",
          """
          @people = mediator|reporter
          reject
              WHO reject WHAT
          """);

  @Test
  void who_is_told_of_the_refusal_is_addressed() {
    read("Kenya told Ghana that it rejected the draft.").to("Ghana");
    read("Kenya told Ghana and Peru that it was tired and rejected the draft.").to("Ghana", "Peru");
  }

  @Test
  void others_told_of_it_are_not_addressed() {
    read("Kenya told Ghana that Peru rejected the draft.").to();
    read("Kenya told reporters that it rejected the draft.").to();
  }

  @Test
  void an_unnamed_mediator_told_of_it_is_addressed() {
    read("Kenya told the mediator that it rejected the draft.").to("mediator");
  }

  private static ActAssert read(String text) {
    return assertThatRecord(English.record(RULES, text)).hasAct("REJECT");
  }
}
