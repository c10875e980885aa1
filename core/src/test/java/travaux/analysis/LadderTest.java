package travaux.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import travaux.analysis.Ladder.Rung;
import travaux.negotiation.Act;
import travaux.negotiation.Link;
import travaux.negotiation.Modality;
import travaux.negotiation.Voice;

class LadderTest {

  @Test
  void a_step_of_the_other_side_follows_from_the_step_that_its_condition_takes_up() {
    Acts wire =
        new Acts("wire", 1)
            .act("1", Act.WARN, "Klow", null)
            .in("Klow will close the harbour if the ban stays.")
            .provided("if the ban stays")
            .done()
            .act("2", Act.WARN, "Borduria", null)
            .in("Borduria will recall its envoy if such a step is taken.")
            .provided("if such a step is taken")
            .done()
            .add(new Link("1", "2", Link.Kind.IF_THEN, null, ""));

    assertThat(drawn(wire)).isEqualTo("if the ban stays > Klow > Borduria");
  }

  @Test
  void steps_right_behind_an_announcement_spell_it_out_and_one_by_nobody_named_is_ambiguous() {
    Acts wire =
        new Acts("wire", 1)
            .act("1", Act.WARN, "Klow", null)
            .in("Klow and Syldavia warn of consequences if the ban stays.")
            .provided("if the ban stays")
            .done()
            .act("2", Act.WARN, "", null)
            .in("It may close the harbour.")
            .done()
            .act("3", Act.PROMISE, "Klow", null)
            .in("Klow will arm the coast guard.")
            .done()
            .act("4", Act.WARN, "Borduria", null)
            .in("Borduria warns of a boycott.")
            .done();

    List<Rung> rungs = Ladder.of(Acts.proceedings(wire));

    assertThat(drawn(wire)).isEqualTo("if the ban stays > Klow > ?, Klow");
    Rung ambiguous = rungs.get(0).next().get(0);
    assertThat(ambiguous.isAmbiguous()).isTrue();
    assertThat(ambiguous.candidates()).containsExactly("Klow");
    assertThat(rungs.get(0).isAmbiguous()).isFalse();
  }

  @Test
  void what_another_or_an_expert_says_that_a_party_would_do_is_no_step() {
    Acts wire =
        new Acts("wire", 1)
            .act("outer", Act.STATE, "Lund", null)
            .voice(Voice.EXPERT)
            .done()
            .act("inner", Act.WARN, "Klow", null)
            .in("Klow could close the harbour if the ban stays, said Lund.")
            .provided("if the ban stays")
            .modality(Modality.POSSIBLE)
            .done()
            .add(new Link("inner", "outer", Link.Kind.WITHIN, null, ""))
            .act("denied", Act.WARN, "Klow", null)
            .in("Klow never threatened, if asked.")
            .provided("if asked")
            .negated()
            .done();

    assertThat(Ladder.of(Acts.proceedings(wire))).isEmpty();
  }

  @Test
  void steps_that_are_each_others_condition_end() {
    Acts wire =
        new Acts("wire", 1)
            .act("0", Act.WARN, "Klow", null)
            .in("Klow, if a.")
            .provided("if a")
            .done()
            .act("1", Act.WARN, "Borduria", null)
            .in("Borduria, if b.")
            .provided("if b")
            .done()
            .act("2", Act.WARN, "Klow", null)
            .in("Klow, if c.")
            .provided("if c")
            .done()
            .add(new Link("0", "1", Link.Kind.IF_THEN, null, ""))
            .add(new Link("1", "2", Link.Kind.IF_THEN, null, ""))
            .add(new Link("2", "1", Link.Kind.IF_THEN, null, ""));

    assertThat(drawn(wire))
        .startsWith("if a > Klow > Borduria > Klow > Borduria")
        .hasSizeLessThan(99);
  }

  @Test
  void a_row_has_the_condition_and_each_step_with_its_words_and_who_is_open() {
    Acts wire =
        new Acts("wire", 1)
            .act("1", Act.WARN, "Klow", null)
            .in("Klow warns of consequences if the ban stays.")
            .provided("if the ban stays")
            .what("consequences")
            .to("Borduria")
            .done()
            .act("2", Act.WARN, "", null)
            .in("It may close the harbour.")
            .what("close the harbour")
            .done();

    List<Row> rows = LadderView.of(Acts.proceedings(wire), null, Wanted.all());

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).title()).isEqualTo("if the ban stays → Klow: consequences");
    assertThat(rows.get(0).cells())
        .extracting(cell -> cell.name() + "=" + cell.value() + cell.details())
        .containsExactly(
            "if=if the ban stays{}",
            "then=consequences{by=Klow, to=Borduria}",
            "then, then=close the harbour{by=“It m”, ambiguous=may be Klow}");
    assertThat(rows.get(0).cells().get(2).rests())
        .extracting(Ground::text)
        .containsExactly("It may close the harbour.");
  }

  private static String drawn(Acts report) {
    return Ladder.of(Acts.proceedings(report)).stream()
        .map(rung ->
            rung.told()
                    .document()
                    .text()
                    .substring(
                        rung.told().entry().condition().get(0).start(),
                        rung.told().entry().condition().get(0).end())
                + " > "
                + drawn(rung))
        .collect(Collectors.joining("; "));
  }

  private static String drawn(Rung rung) {
    String who = rung.announcers().isEmpty() ? "?" : String.join(" ", rung.announcers());
    List<String> next = rung.next().stream().map(LadderTest::drawn).toList();
    return switch (next.size()) {
      case 0 -> who;
      case 1 -> who + " > " + next.get(0);
      default -> who + " > " + String.join(", ", next);
    };
  }
}
