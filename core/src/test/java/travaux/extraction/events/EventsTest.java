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
