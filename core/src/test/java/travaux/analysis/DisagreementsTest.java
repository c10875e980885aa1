package travaux.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import travaux.negotiation.Act;
import travaux.negotiation.Quote;
import travaux.negotiation.Span;
import travaux.negotiation.Voice;

/** Promises that are said never to have been made, and figures that cannot all be right. */
class DisagreementsTest {

  private static final String BROKEN =
      "Klow complains that Borduria broke its pledge of free passage, a pledge Borduria says never"
          + " was made.";

  @Test
  void a_promise_that_the_other_side_says_was_never_made_is_a_claim_and_its_denial() {
    Acts wire = new Acts("wire", 1).act("a", Act.ACCUSE, "Klow", null).in(BROKEN).done();
    int says = BROKEN.indexOf("says never");
    wire.add(quote("q", "Borduria", new Span(says, says + 4), new Span(says + 5, says + 10)));
    Acts speech =
        new Acts("speech", 0)
            .act("b", Act.ACCUSE, "Klow", null)
            .in("Klow’s envoy said that the commitment to free passage by Borduria was forgotten.")
            .done();

    List<Row> rows = contradictions(wire, speech);

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).group()).isEqualTo("Claimed and denied");
    assertThat(drawn(rows.get(0)))
        .startsWith("claimed by Klow, claimed in speech")
        .endsWith("denied by Borduria");
  }

  @Test
  void whose_denial_it_is_must_be_known_and_a_kept_promise_is_denied_by_nobody() {
    Acts nobody = new Acts("wire", 1).act("a", Act.ACCUSE, "Klow", null).in(BROKEN).done();
    Acts kept =
        new Acts("kept", 1)
            .act("a", Act.ACCUSE, "Klow", null)
            .in("Klow complains of the pledge Borduria says was made in May.")
            .done();

    assertThat(contradictions(nobody)).isEmpty();
    assertThat(contradictions(kept)).isEmpty();
  }

  @Test
  void the_dead_of_one_day_are_compared_and_those_of_other_days_are_not() {
    Acts one = said("one", 1, "The shelling of Sevarin on Tuesday left three people dead.");
    Acts other = said("other", 3, "Eleven people were killed on Tuesday at Sevarin.");
    Acts later = said("later", 40, "Twenty people were killed on Tuesday at Sevarin.");

    assertThat(titles(one, other)).containsExactly("dead: eleven, three");
    assertThat(titles(one, later)).isEmpty();
  }

  @Test
  void more_than_seventy_and_seventy_seven_do_not_differ() {
    Acts least = said("least", 1, "More than 70 people died in Sevarin since Tuesday.");
    Acts exact = said("exact", 1, "In Sevarin 77 people died since Tuesday.");
    Acts fewer = said("fewer", 1, "In Sevarin 12 people died since Tuesday.");

    assertThat(titles(least, exact)).isEmpty();
    assertThat(titles(least, fewer)).containsExactly("dead: 12, 70");
  }

  @Test
  void two_figures_of_one_source_are_no_disagreement_of_sources() {
    Acts one = new Acts("one", 1);
    one.say("Klow has 4,000 soldiers at the Borduria border near Sevarin.");
    one.say("Klow has 9,000 soldiers at the Borduria border near Sevarin.");

    assertThat(titles(one)).isEmpty();
  }

  private static Acts said(String name, int day, String sentence) {
    Acts report = new Acts(name, day);
    report.say(sentence);
    return report;
  }

  private static Quote quote(String id, String party, Span cue, Span content) {
    return new Quote(
        id,
        Quote.Kind.INDIRECT,
        Quote.Attitude.SPEECH,
        List.of(content),
        List.of(cue),
        List.of(),
        party,
        party,
        Voice.PARTY,
        null,
        List.of());
  }

  private static List<Row> contradictions(Acts... reports) {
    return ContradictionsView.of(Acts.proceedings(reports), null, Wanted.all());
  }

  private static List<String> titles(Acts... reports) {
    return contradictions(reports).stream().map(Row::title).toList();
  }

  private static String drawn(Row row) {
    return row.cells().stream()
        .map(cell -> cell.name() + (cell.name().startsWith("claimed in") ? "" : " " + cell.value()))
        .collect(Collectors.joining(", "));
  }
}
