package travaux.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static travaux.analysis.Drawn.drawn;

import org.junit.jupiter.api.Test;
import travaux.negotiation.Act;

class MatrixRowsTest {

  @Test
  void a_label_with_more_words_joins_the_shorter_one_but_a_party_makes_a_matter_of_its_own() {
    Acts wire =
        new Acts("wire", 1)
            .act("1", Act.DEMAND, "Klow", "no Bund enlargement")
            .to("Bund")
            .done()
            .act("2", Act.DEMAND, "Klow", "no Bund Klow border enlargement")
            .to("Bund")
            .done()
            .act("3", Act.DEMAND, "Klow", "no Bund Syldavia enlargement")
            .to("Bund")
            .done()
            .act("4", Act.STATE, "Syldavia", null)
            .done()
            .act("5", Act.DEMAND, "Klow", "Bund harbour tariff")
            .to("Bund")
            .done();

    assertThat(drawn(Matrix.of(Acts.proceedings(wire))))
        .isEqualTo(
            "no Bund enlargement: Klow DEMANDS; Bund harbour tariff: Klow DEMANDS;"
                + " no Bund Syldavia enlargement: Klow DEMANDS");
  }

  @Test
  void what_one_party_alone_welcomes_is_no_issue() {
    Acts wire = new Acts("wire", 1).act("1", Act.SUPPORT, "Klow", "mediator").done();

    assertThat(Matrix.of(Acts.proceedings(wire)).issues()).isEmpty();
  }

  @Test
  void one_word_joins_only_what_it_heads() {
    Acts wire =
        new Acts("wire", 1)
            .act("1", Act.PROPOSE, "Klow", "observer")
            .in("Klow has offered 120 observers.")
            .what("120 observers")
            .done()
            .act("2", Act.ACCEPT, "Syldavia", "observer")
            .in("Syldavia accepts observers of the league.")
            .what("observers of the league")
            .done()
            .act("3", Act.REJECT, "Borduria", "observer")
            .in("Borduria objected to being heard after an observer.")
            .what("being heard after an observer")
            .done();

    assertThat(Matrix.of(Acts.proceedings(wire)).issues())
        .extracting(Matrix.OnIssue::title)
        .containsExactly("120 observers", "being heard after an observer");
  }

  @Test
  void whoever_leaves_a_session_has_not_rejected_it_and_relevant_proposals_are_no_issue() {
    Acts wire =
        new Acts("wire", 1)
            .act("1", Act.REJECT, "Klow", "session")
            .in("left the session did Klow.")
            .what("the session")
            .done()
            .act("2", Act.PROPOSE, "Klow", "proposal")
            .in("Klow will bring relevant proposals.")
            .what("relevant proposals")
            .done();

    assertThat(Matrix.of(Acts.proceedings(wire)).issues()).isEmpty();
  }

  @Test
  void all_that_asks_for_an_answer_is_one_issue() {
    Acts wire =
        new Acts("wire", 1)
            .act("1", Act.DEMAND, "Klow", "boat safety")
            .in("Klow wants a clear answer on the safety of its boats.")
            .what("a clear answer on the safety of its boats")
            .done()
            .act("2", Act.DEMAND, "Klow", "response")
            .in("Klow demands a written response.")
            .what("a written response")
            .done();

    assertThat(drawn(Matrix.of(Acts.proceedings(wire)))).isEqualTo("answer: Klow DEMANDS");
  }

  @Test
  void who_accepts_what_was_asked_about_has_a_row_though_alone() {
    Acts wire = new Acts("wire", 1);
    wire.say("A reporter asked whether Syldavia may choose its friends.");
    wire.act("1", Act.SUPPORT, "Klow", "Syldavia choice")
        .in("Klow respects the choice of Syldavia.")
        .what("the choice of Syldavia")
        .done()
        .act("2", Act.SUPPORT, "Klow", "ballet")
        .in("Klow welcomes the ballet.")
        .what("the ballet")
        .done();

    assertThat(drawn(Matrix.of(Acts.proceedings(wire)))).isEqualTo("Syldavia choice: Klow ACCEPTS");
  }
}
