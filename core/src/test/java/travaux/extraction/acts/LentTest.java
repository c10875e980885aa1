package travaux.extraction.acts;

import static travaux.testing.RecordAssert.assertThatRecord;

import org.junit.jupiter.api.Test;
import travaux.testing.English;
import travaux.testing.RecordAssert;

class LentTest {

  @Test
  void what_is_said_in_a_relative_clause_is_about_the_noun_before_it() {
    read("It is a capacity that Norwegian officials have said they would not tolerate.")
        .hasAct("WARN")
        .about("a capacity ... they would not tolerate");
  }

  @Test
  void a_pronoun_behind_a_comma_stands_for_the_noun_before_the_comma() {
    read("The draft, which Peru announced it would accept, is long.")
        .hasAct("ACCEPT")
        .about("The draft ... it would accept");
  }

  @Test
  void a_pronoun_behind_a_preposition_stands_for_the_noun_too() {
    read("Norway was moving backward on the issues that Peru had agreed to.")
        .hasAct("ACCEPT")
        .about("the issues");
  }

  @Test
  void the_subject_of_a_clause_below_the_relative_one_is_the_noun_too() {
    read("Norway met Kenya over trade rules that Peru and Chile complain are unfair.")
        .hasAct("ACCUSE")
        .about("trade rules ... are unfair");
  }

  @Test
  void who_says_so_in_a_relative_clause_states_nothing() {
    read("It offered no plans for the threat the Norwegian government claims they pose.")
        .hasNoAct("STATE");
  }

  private static RecordAssert read(String text) {
    return assertThatRecord(English.record(text));
  }
}
