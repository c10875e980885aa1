package travaux.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.negotiation.Binding;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Form;
import travaux.negotiation.Modality;
import travaux.negotiation.Span;
import travaux.negotiation.Status;
import travaux.negotiation.Voice;
import travaux.negotiation.When;

class ViewsTest {

  private static final LocalDate DAY = LocalDate.of(2031, 5, 4);

  @Test
  void the_timeline_has_days_before_ranges_that_end_on_them_and_undated_acts_last() {
    List<DocumentRecord> records =
        List.of(
            record(
                "dated",
                on(3),
                act("by day 3", Act.STATE, "Klow", When.UNKNOWN),
                act("announced", Act.MEET, "Klow", When.UNKNOWN, Modality.FUTURE, Status.SUGGESTED),
                act("day 3", Act.STATE, "Klow", on(3)),
                act("days 1 to 3", Act.STATE, "Klow", days(1, 3)),
                act("day 2", Act.STATE, "Klow", on(2)),
                act("from day 4", Act.STATE, "Klow", days(4, null)),
                act("by day 1", Act.STATE, "Klow", days(null, 1))),
            record("undated", When.UNKNOWN, act("never", Act.STATE, "Klow", When.UNKNOWN)));
    List<Told> shuffled = new ArrayList<>(told(records));
    Collections.shuffle(shuffled, new Random(5));

    assertThat(ids(Timeline.of(shuffled)))
        .containsExactly(
            "by day 1",
            "day 2",
            "day 3",
            "days 1 to 3",
            "by day 3",
            "from day 4",
            "announced",
            "never");
  }

  @Test
  void positions_stand_by_act_and_party_with_the_newest_first() {
    List<DocumentRecord> records =
        List.of(
            record(
                "a",
                on(9),
                act("old", Act.DEMAND, "Klow", on(1)),
                act("warning", Act.WARN, "Klow", on(2)),
                act("new", Act.DEMAND, "Klow", on(3)),
                act("other", Act.DEMAND, "Borduria", on(2))));

    List<Positions> positions = Positions.of(told(records));

    assertThat(positions)
        .extracting(group -> group.act() + " " + group.parties() + " " + ids(group.entries()))
        .containsExactly(
            "DEMAND [Borduria] [other]", "DEMAND [Klow] [new, old]", "WARN [Klow] [warning]");
  }

  private static List<Told> told(List<DocumentRecord> records) {
    return records.stream()
        .flatMap(record -> record.entries().stream().map(e -> new Told(record.document(), e)))
        .toList();
  }

  private static List<String> ids(List<Told> entries) {
    return entries.stream().map(told -> told.entry().id()).toList();
  }

  private static When on(int day) {
    return days(day, day);
  }

  private static When days(@Nullable Integer from, @Nullable Integer to) {
    return new When(
        null,
        from == null ? null : DAY.plusDays(from),
        to == null ? null : DAY.plusDays(to),
        When.How.STATED,
        "");
  }

  private static DocumentRecord record(String name, When published, Entry... entries) {
    Document document =
        new Document(
            name, name, "", "", "Klow warned.", "", null, null, "en", published, List.of());
    return new DocumentRecord(document, List.of(entries));
  }

  private static Entry act(String id, Act act, String party, When when) {
    return act(id, act, party, when, Modality.ASSERTED, Status.SUGGESTED);
  }

  private static Entry act(
      String id, Act act, String party, When when, Modality modality, Status status) {
    Span words = new Span(0, 4);
    return new Entry(
        id,
        act,
        new Span(0, 12),
        List.of(words),
        List.of(new Actor(words, party, null)),
        List.of(),
        List.of(),
        null,
        when,
        null,
        Form.UNKNOWN,
        Binding.UNKNOWN,
        List.of(),
        false,
        modality,
        null,
        Voice.PARTY,
        null,
        status,
        "acts.rules:1");
  }
}
