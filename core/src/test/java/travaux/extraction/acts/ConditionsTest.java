package travaux.extraction.acts;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.testing.English;
import travaux.testing.RecordAssert;

class ConditionsTest {

  @Test
  void each_clause_of_a_warning_has_its_own_condition() {
    RecordAssert read =
        read(
            "Norway warns Peru that it will sue the guild if the gate is shut, and that it will"
                + " cut the fund if the strike goes on.");

    read.hasAct("WARN").about("it will sue the guild").onCondition("if the gate is shut");
    read.hasAct("WARN").about("it will cut the fund").onCondition("if the strike goes on");
  }

  @Test
  void a_condition_of_the_first_clause_is_not_that_of_the_second() {
    read("Norway warned that it would sue the guild if the gate was shut, and that it would close"
            + " the port in May.")
        .hasAct("WARN")
        .about("it would close the port in May")
        .onCondition("");
  }

  @Test
  void a_condition_of_quoted_words_is_not_that_of_the_words_before_them() {
    read("The king of Norway says his country does not want to fight Peru, but \"all of the"
            + " options are on the table\" if a serious threat arises.")
        .hasAct("STATE")
        .onCondition("");
  }

  @Test
  void a_condition_behind_a_colon_is_of_all_clauses_behind_it() {
    read("The Norwegian ministry issued a note saying: if the claims are not met, the answer will"
            + " be swift, Norway will close the strait.")
        .hasAct("WARN")
        .onCondition("if the claims are not met");
  }

  @Test
  void what_one_once_did_is_no_condition() {
    read("“Peru should talk about the rights that Norway once signed up to,” the king of Chile"
            + " said.")
        .hasAct("DEMAND")
        .onCondition("");
    read("Norway promised to open the port once Peru signs the treaty.")
        .hasAct("PROMISE")
        .onCondition("once Peru signs the treaty");
  }

  @Test
  void how_soon_and_what_beside_it_are_no_conditions() {
    read("Norway agreed to finish the review as soon as possible and sign the treaty.")
        .hasAct("ACCEPT")
        .onCondition("");
    read("Norway promised to hold talks as soon as the end of May.")
        .hasAct("PROMISE")
        .onCondition("");
    read("The king of Norway said on condition of anonymity that Peru should leave the port.")
        .hasAct("DEMAND")
        .onCondition("");
    read("Chile said Norway would send grain, with a million being collected by Peru.")
        .hasAct("STATE")
        .onCondition("");
  }

  private static RecordAssert read(String text) {
    return assertThatRecord(English.record(text));
  }
}
