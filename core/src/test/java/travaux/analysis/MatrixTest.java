package travaux.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static travaux.analysis.Drawn.drawn;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import travaux.analysis.Matrix.Scope;
import travaux.analysis.Matrix.Stand;
import travaux.negotiation.Act;
import travaux.negotiation.Binding;
import travaux.negotiation.Form;
import travaux.negotiation.Link;
import travaux.negotiation.Modality;
import travaux.negotiation.PackageDeal;
import travaux.negotiation.Quote;
import travaux.negotiation.Span;
import travaux.negotiation.Status;
import travaux.negotiation.Strength;
import travaux.negotiation.Voice;

class MatrixTest {

  @Test
  void the_newest_words_make_the_stance_and_the_older_ones_its_history() {
    Acts old =
        new Acts("old", 1)
            .act("d", Act.DEMAND, "Klow", "no fishing ban")
            .done()
            .act("r", Act.REJECT, "Borduria", "no fishing ban")
            .done();
    Acts young = new Acts("young", 5).act("a", Act.ACCEPT, "Borduria", "no fishing ban").done();

    Matrix matrix = Matrix.of(Acts.proceedings(young, old));

    assertThat(drawn(matrix)).isEqualTo("no fishing ban: Borduria ACCEPTS, Klow DEMANDS");
    assertThat(ids(stand(matrix, "Borduria"))).containsExactly("a", "r");
  }

  @Test
  void a_row_is_turned_the_way_it_is_demanded_and_a_demand_of_the_opposite_rejects_it() {
    Acts wire =
        new Acts("wire", 1)
            .act("1", Act.DEMAND, "Klow", "no fishing ban")
            .done()
            .act("2", Act.DEMAND, "Klow", "no fishing ban")
            .done()
            .act("3", Act.DEMAND, "Borduria", "fishing ban")
            .done()
            .act("4", Act.PROMISE, "Syldavia", "fishing ban")
            .done();

    assertThat(drawn(Matrix.of(Acts.proceedings(wire))))
        .isEqualTo("no fishing ban: Klow DEMANDS, Borduria REJECTS, Syldavia REJECTS");
  }

  @Test
  void who_rejects_the_opposite_of_an_issue_has_said_nothing_of_the_issue() {
    Acts wire =
        new Acts("wire", 1)
            .act("1", Act.DEMAND, "Klow", "quota")
            .done()
            .act("2", Act.REJECT, "Borduria", "no quota")
            .done();

    assertThat(drawn(Matrix.of(Acts.proceedings(wire)))).isEqualTo("quota: Klow DEMANDS");
  }

  @Test
  void who_accepts_under_a_condition_sets_conditions_and_who_offers_is_open() {
    Acts wire =
        new Acts("wire", 1)
            .act("1", Act.DEMAND, "Klow", "quota")
            .done()
            .act("2", Act.ACCEPT, "Borduria", "quota")
            .in("Borduria agrees to the quota if the ban ends.")
            .provided("if the ban ends")
            .done()
            .act("3", Act.PROPOSE, "Syldavia", "quota")
            .done();

    assertThat(drawn(Matrix.of(Acts.proceedings(wire))))
        .isEqualTo("quota: Borduria CONDITIONS, Klow DEMANDS, Syldavia OPEN_TO");
  }

  @Test
  void silence_is_a_value() {
    Acts wire =
        new Acts("wire", 1)
            .act("1", Act.DEMAND, "Klow", "quota")
            .done()
            .act("2", Act.REJECT, "Borduria", "harbour")
            .done();

    Matrix matrix = Matrix.of(Acts.proceedings(wire));

    assertThat(drawn(matrix))
        .isEqualTo("harbour: Borduria REJECTS, Klow SILENT; quota: Borduria SILENT, Klow DEMANDS");
    assertThat(matrix.issues().get(0).of("Klow").rests()).isEmpty();
  }

  @Test
  void only_what_a_party_itself_did_or_announced_makes_a_position() {
    Acts wire =
        new Acts("wire", 1)
            .act("said", Act.REJECT, "Klow", "quota")
            .done()
            .act("expert", Act.ACCEPT, "Klow", "quota")
            .voice(Voice.EXPERT)
            .done()
            .act("imagined", Act.ACCEPT, "Klow", "quota")
            .voice(Voice.IMAGINED)
            .done()
            .act("maybe", Act.ACCEPT, "Klow", "quota")
            .modality(Modality.POSSIBLE)
            .done()
            .act("never", Act.ACCEPT, "Klow", "quota")
            .negated()
            .done()
            .act("wrong", Act.ACCEPT, "Klow", "quota")
            .status(Status.REJECTED)
            .done()
            .act("nobody", Act.ACCEPT, "", "quota")
            .done();

    assertThat(drawn(Matrix.of(Acts.proceedings(wire)))).isEqualTo("quota: Klow REJECTS");
    assertThat(ids(stand(Matrix.of(Acts.proceedings(wire)), "Klow"))).containsExactly("said");
  }

  @Test
  void what_another_says_that_a_party_promised_is_no_position_of_that_party() {
    Acts wire =
        new Acts("wire", 1)
            .act("1", Act.DEMAND, "Klow", "quota")
            .done()
            .act("outer", Act.STATE, "Klow", null)
            .done()
            .act("inner", Act.PROMISE, "Borduria", "quota")
            .done()
            .add(new Link("inner", "outer", Link.Kind.WITHIN, null, ""));

    assertThat(drawn(Matrix.of(Acts.proceedings(wire)))).isEqualTo("quota: Klow DEMANDS");
  }

  @Test
  void an_answer_counts_for_the_issue_of_the_demand_that_it_answers() {
    Acts wire =
        new Acts("wire", 1)
            .act("d", Act.DEMAND, "Klow", "quota")
            .done()
            .act("r", Act.REJECT, "Borduria", null)
            .done()
            .add(new Link("r", "d", Link.Kind.ANSWERS, null, ""));

    assertThat(drawn(Matrix.of(Acts.proceedings(wire))))
        .isEqualTo("quota: Borduria REJECTS, Klow DEMANDS");
  }

  @Test
  void who_rejects_the_demands_rejects_each_that_the_source_tells_and_own_words_on_it_come_first() {
    Acts wire =
        new Acts("wire", 9)
            .act("1", Act.DEMAND, "Klow", "quota")
            .done()
            .act("2", Act.DEMAND, "Klow", "harbour")
            .done()
            .act("3", Act.DEMAND, "Syldavia", "bridge")
            .done()
            .act("all", Act.REJECT, "Borduria", "Klow demand")
            .to("Klow")
            .done();
    Acts other =
        new Acts("other", 1)
            .act("4", Act.ACCEPT, "Borduria", "harbour")
            .done()
            .act("5", Act.DEMAND, "Klow", "dredging")
            .done();

    Matrix matrix = Matrix.of(Acts.proceedings(wire, other));

    assertThat(drawn(matrix))
        .contains("harbour: Borduria ACCEPTS, Klow DEMANDS")
        .contains("quota: Borduria REJECTS, Klow DEMANDS")
        .contains("bridge: Borduria SILENT, Klow SILENT")
        .contains("dredging: Borduria SILENT, Klow DEMANDS")
        .doesNotContain("Klow demand");
    assertThat(matrix.issues())
        .filteredOn(row -> row.issue().equals("quota"))
        .flatExtracting(row -> row.of("Borduria").history())
        .extracting(Matrix.Position::scope)
        .containsExactly(Scope.ALL_DEMANDS);
  }

  @Test
  void the_strongest_words_the_newest_form_and_the_strongest_bond_count() {
    Acts old =
        new Acts("old", 1)
            .act("1", Act.DEMAND, "Klow", "quota")
            .strength(Strength.RED_LINE)
            .form(Form.WRITTEN)
            .binding(Binding.LEGAL)
            .done();
    Acts young =
        new Acts("young", 2).act("2", Act.DEMAND, "Klow", "quota").strength(Strength.WISH).done();

    Stand stand = stand(Matrix.of(Acts.proceedings(old, young)), "Klow");

    assertThat(stand.strength()).isEqualTo(Strength.RED_LINE);
    assertThat(stand.form()).isEqualTo(Form.WRITTEN);
    assertThat(stand.binding()).isEqualTo(Binding.LEGAL);
  }

  @Test
  void what_is_not_crucial_in_a_package_is_secondary_to_the_party_that_tied_it() {
    Acts wire =
        new Acts("wire", 1)
            .act("1", Act.DEMAND, "Klow", "quota")
            .done()
            .act("2", Act.DEMAND, "Klow", "harbour")
            .done()
            .act("3", Act.REJECT, "Borduria", "harbour")
            .done();
    Span words = wire.say("The quota counts.");
    wire.add(new PackageDeal("p", "deal", "Klow", List.of("1", "2"), List.of("1"), words));

    Matrix matrix = Matrix.of(Acts.proceedings(wire));

    assertThat(matrix.issues())
        .extracting(
            row -> row.issue() + " " + row.of("Klow").rank() + " " + row.of("Borduria").rank())
        .containsExactly("harbour SECONDARY null", "quota CRUCIAL null");
  }

  @Test
  void warnings_and_charges_about_the_issue_are_arguments_and_no_positions() {
    Acts wire =
        new Acts("wire", 1)
            .act("1", Act.DEMAND, "Klow", "no fishing ban")
            .done()
            .act("2", Act.ACCUSE, "Klow", "fishing ban")
            .done()
            .act("3", Act.WARN, "Borduria", "fishing ban")
            .done();

    Stand stand = stand(Matrix.of(Acts.proceedings(wire)), "Klow");

    assertThat(stand.arguments()).extracting(told -> told.entry().id()).containsExactly("2");
    assertThat(ids(stand)).containsExactly("1");
  }

  @Test
  void a_reprint_adds_nothing() {
    Acts first = new Acts("first", 1).act("1", Act.DEMAND, "Klow", "quota").done();
    Acts again = new Acts("again", 2).act("2", Act.DEMAND, "Klow", "quota").done();
    Proceedings proceedings =
        Proceedings.of(
            List.of(first.record(), again.record()),
            List.of(new Link("again", "first", Link.Kind.REPRINT, null, "")));

    assertThat(ids(stand(Matrix.of(proceedings), "Klow"))).containsExactly("1");
  }

  @Test
  void what_a_party_is_quoted_with_of_another_or_an_expert_of_anybody_is_no_position() {
    Acts wire = new Acts("wire", 1).act("1", Act.DEMAND, "Klow", "quota").done();
    wire.act("2", Act.ACCEPT, "Borduria", "quota")
        .in("Borduria has accepted the quota, he said.")
        .done();
    Span words = wire.say("That was all.");
    Span all = new Span(0, words.start() - 1);

    assertThat(drawn(Matrix.of(Acts.proceedings(wire))))
        .isEqualTo("quota: Borduria ACCEPTS, Klow DEMANDS");

    wire.add(quote("Klow", Voice.PARTY, all));

    assertThat(drawn(Matrix.of(Acts.proceedings(wire)))).isEqualTo("quota: Klow DEMANDS");

    Acts experts = new Acts("experts", 1).act("1", Act.DEMAND, "Klow", "quota").done();
    experts.add(quote(null, Voice.EXPERT, new Span(0, 20)));

    assertThat(Matrix.of(Acts.proceedings(experts)).issues()).isEmpty();
  }

  private static Quote quote(@Nullable String party, Voice voice, Span content) {
    return new Quote(
        "q",
        Quote.Kind.DIRECT,
        Quote.Attitude.SPEECH,
        List.of(content),
        List.of(),
        List.of(),
        party,
        party,
        voice,
        null,
        List.of());
  }

  private static Stand stand(Matrix matrix, String party) {
    return matrix.issues().get(0).of(party);
  }

  private static List<String> ids(Stand stand) {
    return stand.history().stream().map(position -> position.told().entry().id()).toList();
  }
}
