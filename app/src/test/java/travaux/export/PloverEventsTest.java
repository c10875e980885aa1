package travaux.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.Samples;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Line;
import travaux.negotiation.Modality;
import travaux.negotiation.Span;
import travaux.negotiation.Where;

class PloverEventsTest {

  @ParameterizedTest(name = "{0} in \"{1}\" is {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "DEMAND  | Norway demanded a pause.               | demanded   | REQUEST",
        "DEMAND  | Norway called for sanctions on Peru.   | called for | ACCUSE",
        "PROPOSE | Norway offered to meet.                | offered    | AGREE",
        "ACCEPT  | Norway agreed to send aid.             | agreed     | AGREE",
        "ACCEPT  | Norway signed the treaty.              | signed     | SUPPORT",
        "ACCEPT  | Norway gave in to the demands of Peru. | gave in to | CONCEDE",
        "PROMISE | Norway pledged to send aid.            | pledged    | AGREE",
        "PROMISE | Norway reaffirmed its commitment.      | reaffirmed | SUPPORT",
        "WARN    | Norway will expel the envoy.           | expel      | THREATEN",
        "DENY    | Norway denied it.                      | denied     | REJECT",
        "DECLINE | Norway declined to comment.            | declined   | REJECT",
        "MEET    | Norway met Peru.                       | met        | CONSULT",
        "RETREAT | Norway withdrew.                       | withdrew   | RETREAT",
        "ASSAULT | Norway shelled the port.               | shelled    | ASSAULT",
      })
  void an_act_has_the_type_of_its_meaning(Act act, String text, String trigger, PloverType type) {
    assertThat(types(text, Samples.entry(text, act, "Norway", trigger, what(text, trigger))))
        .containsExactly(type);
  }

  @Test
  void sanctions_are_coercion_and_cut_ties_are_sanctions() {
    String text = "Norway imposed sanctions on Peru, and Chile recalled its envoy.";

    List<PloverEvent> events =
        events(
            text,
            Samples.entry(text, Act.SANCTION, "Norway", "imposed sanctions", null),
            Samples.entry(text, Act.SANCTION, "Chile", "recalled", null));

    assertThat(events)
        .extracting(PloverEvent::type)
        .containsExactly(PloverType.COERCE, PloverType.SANCTION);
    assertThat(events).extracting(PloverEvent::mode).containsExactly("restrict", null);
  }

  @Test
  void what_is_ahead_is_agreed_or_threatened() {
    String text = "Norway may meet Peru. Norway could attack Peru. Norway may have attacked Chile.";

    assertThat(
            types(
                text,
                possible(Samples.entry(text, Act.MEET, "Norway", "meet", null)),
                possible(Samples.entry(text, Act.ASSAULT, "Norway", "attack", null)),
                possible(Samples.entry(text, Act.ASSAULT, "Norway", "attacked", null))))
        .containsExactly(PloverType.AGREE, PloverType.THREATEN, PloverType.ASSAULT);
  }

  @Test
  void the_members_of_a_list_are_one_event() {
    String text = "Norway condemned the raid and the siege.";

    assertThat(
            events(
                text,
                Samples.entry(text, Act.ACCUSE, "Norway", "condemned", "the raid"),
                Samples.entry(text, Act.ACCUSE, "Norway", "condemned", "the siege")))
        .singleElement()
        .extracting(PloverEvent::about)
        .asList()
        .hasSize(2);
  }

  @Test
  void a_conviction_with_its_sentence_is_one_event() {
    String text = "A court convicted and sentenced the trader.";

    assertThat(
            types(
                text,
                Samples.entry(text, Act.ACCUSE, "Norway", "convicted", null),
                Samples.entry(text, Act.COERCE, "Norway", "sentenced", null)))
        .containsExactly(PloverType.COERCE);
  }

  @Test
  void what_is_only_said_is_no_event() {
    String text = "Norway said that the text was long.";

    assertThat(types(text, Samples.entry(text, Act.STATE, "Norway", "said", null))).isEmpty();
  }

  @Test
  void a_deed_that_names_nobody_is_done_to_the_state_where_it_is_done() {
    String text = "Norway shelled a camp in northern Peru.";
    Span place = new Span(text.indexOf("in "), text.length() - 1);
    Entry deed = Samples.entry(text, Act.ASSAULT, "Norway", "shelled", "a camp");

    assertThat(targets(text, deed.at(new Where(place, "northern Peru", "Peru"))))
        .containsExactly("Peru");
    assertThat(targets(text, deed.at(new Where(place, "northern Peru", null)))).isEmpty();
    assertThat(targets(text, deed.at(new Where(place, "the north", "Norway")))).isEmpty();
  }

  @Test
  void where_something_is_said_is_nobody_it_is_said_to() {
    String text = "Norway demanded a pause in Lima.";
    Entry demand = Samples.entry(text, Act.DEMAND, "Norway", "demanded", "a pause");

    assertThat(targets(text, demand.at(new Where(new Span(24, 31), "Lima", "Peru")))).isEmpty();
  }

  private static List<@Nullable String> targets(String text, Entry entry) {
    return events(text, entry).get(0).target().stream()
        .<@Nullable String>map(Actor::party)
        .toList();
  }

  @Test
  void a_line_has_the_code_of_a_state_and_spans_in_code_points() {
    String text = "\uD83D\uDEA2 Norway demanded a pause.";

    String line =
        new PloverLines()
            .of(record(text, Samples.entry(text, Act.DEMAND, "Norway", "demanded", "a pause")));

    assertThat(line)
        .startsWith("{\"type\":\"plover\",\"document\":\"a.txt\"")
        .contains("\"event\":\"REQUEST\"", "\"party\":\"Norway\"", "\"code\":\"NOR\"", "[18,25]")
        .endsWith("}\n");
  }

  @Test
  void states_have_codes_and_others_have_none() {
    StateCodes codes = new StateCodes();

    assertThat(codes.of("Ivory Coast")).contains("CIV");
    assertThat(codes.of("South Korea")).contains("KOR");
    assertThat(codes.of("European Union")).isEmpty();
  }

  private static @Nullable String what(String text, String trigger) {
    String rest = text.substring(text.indexOf(trigger) + trigger.length()).replace(".", "").strip();
    return rest.isEmpty() ? null : rest;
  }

  private static Entry possible(Entry entry) {
    return new Entry(
        entry.id(),
        entry.act(),
        entry.sentence(),
        entry.trigger(),
        entry.who(),
        entry.whom(),
        entry.what(),
        null,
        entry.when(),
        entry.where(),
        entry.form(),
        entry.binding(),
        entry.condition(),
        false,
        Modality.POSSIBLE,
        null,
        entry.voice(),
        null,
        entry.status(),
        entry.by());
  }

  private static List<PloverType> types(String text, Entry... entries) {
    return events(text, entries).stream().map(PloverEvent::type).toList();
  }

  private static List<PloverEvent> events(String text, Entry... entries) {
    return PloverEvents.of(record(text, entries));
  }

  private static DocumentRecord record(String text, Entry... entries) {
    List<Line> lines = Arrays.<Line>asList(entries);
    return new DocumentRecord(Samples.document("a.txt", text), lines);
  }
}
