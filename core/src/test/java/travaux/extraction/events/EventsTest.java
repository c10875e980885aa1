package travaux.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.extraction.Report;
import travaux.extraction.actors.ActorList;
import travaux.extraction.words.WordTable;
import travaux.negotiation.Event;

class EventsTest {

  private static final Events EVENTS = Events.english(ActorList.english().seats());

  @Test
  void a_meeting_told_as_an_act_is_an_event() {
    Event event = only("The ministers of Peru and Chile met in Geneva on Monday.");

    assertThat(event.kind()).isEqualTo("meeting");
    assertThat(event.place()).isEqualTo("Geneva");
    assertThat(event.participants()).containsExactlyInAnyOrder("Peru", "Chile");
    assertThat(event.when().earliest()).isEqualTo(LocalDate.of(2031, 5, 5));
    assertThat(event.status()).isEqualTo(Event.Status.HELD);
  }

  @Test
  void one_meeting_told_twice_is_one_event() {
    Event event =
        only(
            "The ministers of Peru and Chile met in Geneva on Monday. "
                + "The meeting between Peru and Chile lasted seven hours.");

    assertThat(event.place()).isEqualTo("Geneva");
  }

  @Test
  void an_event_has_all_words_that_tell_it_or_refer_to_it() {
    String text =
        "The ministers of Peru and Chile held a meeting in Geneva on Monday. "
            + "The meeting lasted seven hours. The meeting in Oslo was cancelled.";

    assertThat(find(text).get(0).mentions())
        .extracting(words -> words.start())
        .containsExactly(text.indexOf("meeting"), text.indexOf("meeting lasted"));
  }

  @Test
  void who_says_something_in_an_interview_takes_part_in_it() {
    Event event = only("In an interview on Monday, the president of Peru rejected the plan.");

    assertThat(event.kind()).isEqualTo("interview");
    assertThat(event.participants()).containsExactly("Peru");
  }

  @Test
  void meetings_on_different_days_stay_apart() {
    assertThat(
            find(
                "Peru and Chile met in Geneva on Monday. "
                    + "Peru and Chile will meet in Geneva on Friday."))
        .extracting(Event::status)
        .containsExactly(Event.Status.HELD, Event.Status.PLANNED);
  }

  @Test
  void talks_without_place_and_day_are_no_event() {
    assertThat(find("The talks go on. Talks between Peru and Chile are difficult.")).isEmpty();
  }

  @Test
  void a_visit_has_the_place_that_it_goes_to() {
    Event event = only("On Friday the president of Peru will pay a visit to Geneva.");

    assertThat(event.kind()).isEqualTo("visit");
    assertThat(event.place()).isEqualTo("Geneva");
    assertThat(event.status()).isEqualTo(Event.Status.PLANNED);
  }

  @Test
  void a_visit_planned_for_a_day_and_cancelled_is_an_event() {
    Event event = only("The visit of the delegations, planned for 20 May, has been cancelled.");

    assertThat(event.status()).isEqualTo(Event.Status.CANCELLED);
    assertThat(event.when().earliest()).isEqualTo(LocalDate.of(2031, 5, 20));
  }

  @Test
  void what_is_only_proposed_is_no_event() {
    assertThat(find("Peru proposed a summit with Chile in Geneva.")).isEmpty();
  }

  @Test
  void a_summit_that_is_called_off_is_cancelled() {
    assertThat(find("Peru called off the summit with Chile in Geneva."))
        .extracting(Event::status)
        .containsExactly(Event.Status.CANCELLED);
  }

  @Test
  void asking_for_leave_is_an_event() {
    Event event = only("The government of Peru asked parliament for authorisation on Monday.");

    assertThat(event.kind()).isEqualTo("request");
    assertThat(find("Peru might ask for approval on Monday.")).isEmpty();
  }

  @Test
  void the_talks_between_two_are_an_event_and_talks_in_general_are_not() {
    assertThat(only("The talks between Peru and Chile dragged on.").kind()).isEqualTo("meeting");
    assertThat(find("Such talks between Peru and Chile drag on.")).isEmpty();
  }

  @Test
  void a_meeting_of_a_day_has_that_day() {
    assertThat(only("Peru will attend the meeting of 20 May.").when().earliest())
        .isEqualTo(LocalDate.of(2031, 5, 20));
  }

  @Test
  void what_was_decided_or_announced_to_be_asked_for_is_planned() {
    for (String text :
        List.of(
            "The president of Peru announced she would seek approval from parliament.",
            "The president of Peru decided to ask for approval from parliament.")) {
      assertThat(only(text).kind()).isEqualTo("request");
      assertThat(only(text).status()).isEqualTo(Event.Status.PLANNED);
    }
  }

  @Test
  void talks_that_took_place_are_told_by_their_noun() {
    String text = "The talks between Peru and Chile took place in Geneva on Monday.";

    assertThat(only(text).words().of(text)).isEqualTo("talks");
  }

  @Test
  void a_meeting_on_the_sidelines_of_a_summit_has_its_day() {
    List<Event> events =
        find(
            "The president of Peru met the president of Chile on the sidelines of a summit on 2 May.");

    assertThat(events.get(0).participants()).containsExactlyInAnyOrder("Peru", "Chile");
    assertThat(events.get(0).when().earliest()).isEqualTo(LocalDate.of(2031, 5, 2));
  }

  @Test
  void an_attack_that_somebody_is_blamed_for_took_place() {
    Event event = only("Peru blames Chile for a gas attack in the suburbs of Lima on 2 May.");

    assertThat(event.kind()).isEqualTo("incident");
    assertThat(find("Peru prepares for a gas attack in the suburbs of Lima.")).isEmpty();
  }

  @Test
  void who_warns_during_a_visit_pays_it() {
    Event event = only("The president of Peru issued the warning during a stop in Oslo.");

    assertThat(event.kind()).isEqualTo("visit");
    assertThat(event.place()).isEqualTo("Oslo");
    assertThat(event.participants()).containsExactly("Peru");
  }

  @Test
  void the_speech_that_somebody_plans_to_give_is_his_and_of_that_day() {
    Event event = only("It may change the nature of the address Peru plans to give on Friday.");

    assertThat(event.participants()).containsExactly("Peru");
    assertThat(event.when().earliest()).isEqualTo(LocalDate.of(2031, 5, 9));
  }

  @Test
  void what_is_said_on_a_day_or_in_a_place_is_only_mentioned() {
    Event event = only("President Ana Mora of Peru said in Oslo that the dam must go.");

    assertThat(event.kind()).isEqualTo("remarks");
    assertThat(event.passing()).isTrue();
    assertThat(event.persons()).containsExactly("Ana Mora");
    assertThat(find("President Ana Mora of Peru said that the dam must go.")).isEmpty();
  }

  @Test
  void an_event_of_which_one_thing_only_is_told_is_only_mentioned() {
    assertThat(only("The speech by Peru was long.").passing()).isTrue();
    assertThat(only("The speech by Peru on Monday was long.").passing()).isFalse();
  }

  @Test
  void a_row_that_lacks_a_column_is_named_with_file_and_line() {
    assertThatThrownBy(
            () -> WordTable.parse("my.tsv", List.of("noun\tkind\tnumber", "meeting\tmeeting")))
        .hasMessageContainingAll("my.tsv:2", "meeting", "Maybe");
  }

  private static Event only(String text) {
    List<Event> events = find(text);
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  private static List<Event> find(String text) {
    Report report = Report.of(text);
    return EVENTS.find(
        report.document(), report.sentences(), report.casting(), report.entries(), report.times());
  }
}
