package travaux.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static travaux.testing.RecordAssert.assertThatRecord;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.negotiation.Binding;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Form;
import travaux.negotiation.Line;
import travaux.negotiation.Link;
import travaux.negotiation.Modality;
import travaux.negotiation.Span;
import travaux.negotiation.Status;
import travaux.negotiation.Voice;
import travaux.negotiation.When;

/** The assertions of all other tests can fail. */
class RecordAssertTest {

  private static final String TEXT = "Kenya demanded a pause. Ghana demanded a vote.";
  private static final Span FIRST = new Span(0, 23);
  private static final List<Actor> KENYA = List.of(new Actor(new Span(0, 5), "Kenya", null));
  private static final Entry SOUND = entry("a", new Span(6, 14), KENYA, null);

  @Test
  void a_sound_record_is_sound() {
    Entry second = entry("b", new Span(15, 16), KENYA, null);
    Link link = new Link("a", "b", Link.Kind.WITHIN, null, "");

    assertThat(RecordInvariants.brokenBy(record(SOUND, second, link))).isEmpty();
  }

  @Test
  void a_span_outside_of_the_text_is_told() {
    assertBroken("outside of the text", entry("a", new Span(0, 99), KENYA, null));
  }

  @Test
  void a_span_without_words_is_told() {
    assertBroken("without words", entry("a", new Span(6, 6), KENYA, null));
  }

  @Test
  void a_trigger_outside_of_its_sentence_is_told() {
    assertBroken("outside of sentence", entry("a", new Span(30, 38), KENYA, null));
  }

  @Test
  void an_id_used_twice_is_told() {
    assertBroken("used twice", SOUND, entry("a", new Span(15, 16), KENYA, null));
  }

  @Test
  void an_id_that_no_line_has_is_told() {
    assertBroken("no line has", SOUND, new Link("a", "b", Link.Kind.WITHIN, null, ""));
    assertBroken("no line has", entry("a", new Span(6, 14), KENYA, "q"));
  }

  @Test
  void a_link_to_itself_is_told() {
    assertBroken("to itself", SOUND, new Link("a", "a", Link.Kind.WITHIN, null, ""));
  }

  @Test
  void a_partys_act_by_nobody_is_told() {
    assertBroken("by nobody", entry("a", new Span(6, 14), List.of(), null));
  }

  @Test
  void entries_out_of_order_are_told() {
    assertBroken("before an earlier", entry("b", new Span(15, 16), KENYA, null), SOUND);
  }

  @Test
  void every_word_of_an_assertion_counts() {
    RecordAssert sound = assertThatRecord(record(SOUND));

    sound.hasAct("DEMAND").by("Kenya").to().about("a pause").named("demanded");
    sound.hasOnlyActs("DEMAND").hasNoAct("WARN");
    assertFails(() -> sound.hasAct("WARN"));
    assertFails(() -> sound.hasNoAct("DEMAND"));
    assertFails(sound::hasOnlyActs);
    assertFails(() -> sound.hasAct("DEMAND").by("Ghana"));
    assertFails(() -> sound.hasAct("DEMAND").by("Kenya", "Ghana"));
    assertFails(() -> sound.hasAct("DEMAND").to("Ghana"));
    assertFails(() -> sound.hasAct("DEMAND").about("a vote"));
    assertFails(() -> sound.hasAct("DEMAND").named("pause"));
    assertFails(() -> sound.hasAct("DEMAND").onCondition("if"));
    assertFails(() -> sound.hasAct("DEMAND").told(Modality.FUTURE));
    assertFails(() -> sound.hasAct("DEMAND").of(Voice.EXPERT));
    assertFails(() -> sound.hasAct("DEMAND").found("my:3"));
    assertFails(() -> sound.hasAct("DEMAND").quoted());
  }

  @Test
  void all_that_is_said_must_hold_of_one_entry() {
    List<Actor> ghana = List.of(new Actor(new Span(24, 29), "Ghana", null));
    RecordAssert both = assertThatRecord(record(SOUND, entry("b", new Span(15, 16), ghana, null)));

    both.hasAct("DEMAND").by("Ghana").named("a");
    assertFails(() -> both.hasAct("DEMAND").by("Kenya").named("a"));
  }

  private static void assertFails(Runnable assertion) {
    assertThatThrownBy(assertion::run).isInstanceOf(AssertionError.class);
  }

  private static void assertBroken(String message, Line... lines) {
    DocumentRecord record = record(lines);

    assertThat(RecordInvariants.brokenBy(record)).anyMatch(fault -> fault.contains(message));
    assertThatThrownBy(() -> assertThatRecord(record)).hasMessageContaining(message);
  }

  private static DocumentRecord record(Line... lines) {
    return new DocumentRecord(English.document(TEXT), new ArrayList<>(List.of(lines)));
  }

  private static Entry entry(String id, Span trigger, List<Actor> who, @Nullable String quote) {
    return new Entry(
        id,
        Act.DEMAND,
        FIRST,
        List.of(trigger),
        who,
        List.of(),
        List.of(new Span(15, 22)),
        null,
        When.UNKNOWN,
        null,
        Form.UNKNOWN,
        Binding.UNKNOWN,
        List.of(),
        false,
        Modality.ASSERTED,
        null,
        Voice.PARTY,
        quote,
        Status.SUGGESTED,
        "my:2");
  }
}
