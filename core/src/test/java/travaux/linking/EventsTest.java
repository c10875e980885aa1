package travaux.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventsTest {

  private static final LocalDate DAY = LocalDate.of(2031, 5, 4);

  @Test
  void two_reports_of_one_day_and_the_same_parties_tell_of_one_meeting() {
    assertThat(
            Events.of(
                List.of(
                    meeting("a", "Klow", 0, 0, "Borduria", "Syldavia"),
                    meeting("b", null, 0, 2, "Borduria", "Syldavia"),
                    meeting("c", "Zileheroum", 9, 9, "Borduria", "Syldavia"),
                    meeting("d", "Klow", 9, 9, "Borduria", "Syldavia"),
                    meeting("e", "Klow", 0, 0, "Borduria", "Ruritania"))))
        .singleElement()
        .satisfies(same -> {
          assertThat(same.members()).extracting(EventMention::document).containsExactly("a", "b");
          assertThat(same.why()).isEqualTo("a meeting of Borduria, Syldavia in Klow on 2031-05-04");
        });
  }

  @Test
  void a_meeting_that_may_be_two_others_joins_neither() {
    assertThat(
            Events.of(
                List.of(
                    meeting("a", "Klow", 0, 0, "Borduria", "Syldavia"),
                    meeting("b", null, 0, 0, "Borduria", "Syldavia"),
                    meeting("c", "Zileheroum", 0, 0, "Borduria", "Syldavia"))))
        .isEmpty();
  }

  @Test
  void a_meeting_of_unknown_day_or_of_a_month_joins_no_other() {
    EventMention dated = meeting("a", "Klow", 0, 0, "Borduria", "Syldavia");
    EventMention month = meeting("b", "Klow", -3, 27, "Borduria", "Syldavia");
    EventMention undated =
        new EventMention("c", "1", "meeting", "Klow", null, null, dated.participants(), true);

    assertThat(Events.of(List.of(dated, month, undated))).isEmpty();
  }

  @Test
  void an_incident_of_one_day_is_the_same_without_a_place_but_a_meeting_is_not() {
    EventMention here = new EventMention("a", "1", "incident", "Klow", DAY, DAY, Set.of(), true);
    EventMention bare = new EventMention("b", "1", "incident", null, DAY, DAY, Set.of(), true);
    EventMention met = new EventMention("c", "1", "meeting", "Klow", DAY, DAY, Set.of(), true);
    EventMention again = new EventMention("d", "1", "meeting", null, DAY, DAY, Set.of(), true);

    assertThat(Events.of(List.of(here, bare, met, again)))
        .singleElement()
        .satisfies(same -> assertThat(same.members()).containsExactlyInAnyOrder(here, bare));
  }

  @Test
  void a_raid_of_last_month_is_the_only_raid_of_that_month_that_its_words_fit() {
    EventMention day = incident("a", "Klow", 0, 0, "drone", "strike");
    EventMention month = incident("b", null, -3, 27, "drone", "strike");
    EventMention other = incident("c", null, -3, 27, "car", "bomb");

    assertThat(Events.of(List.of(day, month, other)))
        .singleElement()
        .satisfies(same -> {
          assertThat(same.members()).containsExactlyInAnyOrder(day, month);
          assertThat(same.why()).endsWith("the only one in the record that fits");
        });
  }

  @Test
  void a_raid_of_last_month_that_may_be_two_others_joins_neither() {
    EventMention here = incident("a", "Klow", 0, 0, "drone", "strike");
    EventMention there = incident("b", "Zileheroum", 2, 2, "drone", "strike");
    EventMention month = incident("c", null, -3, 27, "drone", "strike");

    assertThat(Events.of(List.of(here, there, month))).isEmpty();
  }

  private static EventMention spoken(
      String document, String kind, @Nullable String place, int from, int to, String person) {
    return new EventMention(
        document,
        "1",
        kind,
        place,
        DAY.plusDays(from),
        DAY.plusDays(to),
        Set.of("Borduria"),
        Set.of(person),
        Set.of(),
        to > from,
        true,
        false);
  }

  @Test
  void what_somebody_said_in_a_town_was_said_at_his_press_conference_there() {
    EventMention press = spoken("a", "press conference", "Klow", 0, 0, "Ana Mora");
    EventMention said = spoken("b", "remarks", "Klow", -1, 0, "Ana Mora");
    EventMention elsewhere = spoken("c", "remarks", "Oslo", -1, 0, "Ana Mora");
    EventMention other = spoken("d", "remarks", "Klow", -1, 0, "Ivo Pek");

    assertThat(Events.of(List.of(press, said, elsewhere, other)))
        .singleElement()
        .satisfies(same -> assertThat(same.members()).containsExactlyInAnyOrder(press, said));
  }

  @Test
  void press_conferences_of_two_persons_of_one_side_are_two() {
    assertThat(
            Events.of(
                List.of(
                    spoken("a", "press conference", null, 0, 0, "Ana Mora"),
                    spoken("b", "press conference", null, 0, 0, "Ivo Pek"))))
        .isEmpty();
  }

  @Test
  void the_third_test_is_not_the_fourth() {
    EventMention third = incident("a", "Klow", 0, 0, "missile", "#third");
    EventMention fourth = incident("b", "Klow", 0, 0, "missile", "#fourth");
    EventMention bare = incident("c", "Klow", 0, 0, "missile");

    assertThat(Events.of(List.of(third, fourth))).isEmpty();
    assertThat(Events.of(List.of(third, bare))).hasSize(1);
  }

  @Test
  void meetings_of_documents_without_any_day_are_one_where_people_and_place_are() {
    EventMention one =
        new EventMention("a", "1", "meeting", "Klow", null, null, Set.of("Borduria"), true);
    EventMention two =
        new EventMention(
            "b", "1", "meeting", "Klow", null, null, Set.of("Borduria", "Syldavia"), true);
    EventMention elsewhere =
        new EventMention("c", "1", "meeting", "Oslo", null, null, Set.of("Borduria"), true);

    assertThat(Events.of(List.of(one, two, elsewhere)))
        .singleElement()
        .satisfies(same -> assertThat(same.members()).containsExactlyInAnyOrder(one, two));
  }

  @Test
  void a_town_and_the_state_that_it_is_the_seat_of_do_not_contradict() {
    EventMention town = incident("a", "Oslo", 0, 0, "gas");
    EventMention state = incident("b", "Norway", -2, 2, "gas");
    EventMention abroad = incident("c", "Sweden", -2, 2, "gas");

    assertThat(Events.of(List.of(town, state, abroad)))
        .singleElement()
        .satisfies(same -> assertThat(same.members()).containsExactlyInAnyOrder(town, state));
  }

  private static EventMention incident(
      String document, @Nullable String place, int from, int to, String... about) {
    return new EventMention(
        document,
        "1",
        "incident",
        place,
        DAY.plusDays(from),
        DAY.plusDays(to),
        Set.of(),
        Set.of(),
        Set.of(about),
        false,
        true,
        false);
  }

  @Test
  void what_is_of_another_kind_is_another_event() {
    EventMention call =
        new EventMention("b", "1", "call", null, DAY, DAY, Set.of("Borduria", "Syldavia"), true);

    assertThat(Events.of(List.of(call, meeting("a", null, 0, 0, "Borduria", "Syldavia"))))
        .isEmpty();
  }

  @Test
  void no_order_of_the_documents_counts() {
    List<EventMention> mentions = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      mentions.add(
          meeting(
              "d" + i,
              i % 3 == 0 ? null : "Klow",
              i % 5,
              i % 5 + i % 2,
              "Borduria",
              i % 4 == 0 ? "Syldavia" : "Ruritania"));
    }
    List<Events.SameEvent> expected = Events.of(mentions);
    Random random = new Random(5);
    for (int i = 0; i < 50; i++) {
      Collections.shuffle(mentions, random);
      assertThat(Events.of(mentions)).isEqualTo(expected);
    }
  }

  private static EventMention meeting(
      String document, @Nullable String place, int from, int to, String... parties) {
    return new EventMention(
        document,
        "1",
        "meeting",
        place,
        DAY.plusDays(from),
        DAY.plusDays(to),
        Set.of(parties),
        true);
  }
}
