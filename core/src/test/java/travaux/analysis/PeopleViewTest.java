package travaux.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import travaux.negotiation.Act;
import travaux.negotiation.Person;
import travaux.negotiation.Quote;
import travaux.negotiation.Span;
import travaux.negotiation.Voice;

class PeopleViewTest {

  @Test
  void a_person_has_offices_speeches_decisions_and_a_mandate_each_with_its_words() {
    Acts wire = new Acts("wire", 1);
    Span named = wire.say("Klow's envoy Ana Lund spoke. Nobody knew her mandate.");
    Span decides = wire.say("Lund decides alone.");
    Span doubt = wire.say("Whether Lund has a mandate is unclear.");
    wire.add(
        new Person(
            "Ana Lund",
            "Klow",
            "envoy",
            false,
            List.of(new Span(named.start() + 13, named.start() + 21)),
            List.of(),
            List.of(decides),
            List.of(doubt)));
    wire.add(quote("q", "Ana Lund", "Klow", decides));

    Row row = rows(wire).get(0);

    assertThat(row.group() + ": " + row.title()).isEqualTo("Klow: Ana Lund");
    assertThat(row.rests().get(0).text()).isEqualTo("Klow's envoy Ana Lund spoke.");
    assertThat(drawn(row)).isEqualTo("office envoy, decides told, mandate told, speaks once");
    assertThat(row.cells().get(2).rests().get(0).text()).contains("unclear");
  }

  @Test
  void a_former_official_is_told_apart_and_speaks_for_nobody() {
    Acts wire = new Acts("wire", 1);
    Span words = wire.say("Former minister Bo Ek spoke.");
    wire.add(new Person("Bo Ek", null, "minister", true, List.of(words)));
    Span other = wire.say("Envoy Ana Lund spoke.");
    wire.add(new Person("Ana Lund", "Klow", null, false, List.of(other)));

    List<Row> rows = rows(wire);

    assertThat(rows).extracting(Row::title).containsExactly("Ana Lund", "Bo Ek, former");
    assertThat(rows.get(1).group()).isEqualTo("No party's voice");
    assertThat(drawn(rows.get(0))).isEqualTo("office unknown, speaks no record");
    assertThat(drawn(rows.get(1))).isEqualTo("office former minister, speaks no record");
  }

  @Test
  void a_meeting_has_the_level_of_each_side_and_who_was_concerned_and_not_there() {
    Acts wire = new Acts("wire", 1);
    wire.act("m", Act.MEET, "Klow", null)
        .in("The ministers of Klow and Borduria met over Syldavia's demands.")
        .by("Ana Lund")
        .to("Borduria")
        .done();
    wire.act("d", Act.DEMAND, "Syldavia", null)
        .in("The ministers of Klow and Borduria met over Syldavia's demands.")
        .done();
    Span words = wire.say("Foreign minister Ana Lund.");
    wire.add(new Person("Ana Lund", "Klow", "foreign minister", false, List.of(words)));

    Row meeting = rows(wire).get(1);

    assertThat(meeting.title()).isEqualTo("Klow, Borduria");
    assertThat(drawn(meeting))
        .isEqualTo(
            "Klow foreign minister Ana Lund, Borduria unknown, concerned, not there Syldavia");
  }

  private static Quote quote(String id, String speaker, @Nullable String party, Span content) {
    return new Quote(
        id,
        Quote.Kind.DIRECT,
        Quote.Attitude.SPEECH,
        List.of(content),
        List.of(),
        List.of(),
        speaker,
        party,
        Voice.PARTY,
        null,
        List.of());
  }

  private static List<Row> rows(Acts report) {
    return PeopleView.of(Acts.proceedings(report), null, Wanted.all());
  }

  private static String drawn(Row row) {
    return row.cells().stream()
        .map(cell -> cell.name() + " " + cell.value())
        .collect(Collectors.joining(", "));
  }
}
