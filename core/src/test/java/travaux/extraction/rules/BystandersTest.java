package travaux.extraction.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static travaux.testing.RecordAssert.assertThatRecord;

import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.negotiation.Entry;
import travaux.testing.English;

class BystandersTest {

  private static final Rules RULES =
      Rules.read(
          "my",
          """
          @people = villager|court|asylum-seeker
          @portion = thousands|group
          @nobody = monday|may
          @means = warplane
          @text = statement
          assault
              WHO attack WHAT
              WHO:villager|peasant burn WHAT
          coerce
              WHO arrest WHOM
          accuse
              WHO condemn WHAT
          """);

  @Test
  void people_and_bodies_act_by_their_noun() {
    assertThat(who("Angry villagers attacked the bridge.")).containsExactly("Angry villagers");
    assertThat(who("Thousands of villagers attacked the bridge."))
        .containsExactly("Thousands of villagers");
    assertThat(who("Around 40 villagers attacked the bridge.")).containsExactly("villagers");
    assertThat(who("Some asylum-seekers attacked the bridge.")).hasSize(1);
  }

  @Test
  void a_name_acts_and_a_thing_a_day_or_an_idea_does_not() {
    assertThat(who("Hollander attacked the bridge.")).containsExactly("Hollander");
    assertThat(who("The storm attacked the bridge.")).isEmpty();
    assertThat(who("Monday attacked the bridge.")).isEmpty();
    assertThat(who("Poverty attacked the village.")).isEmpty();
  }

  @Test
  void weapons_act_for_those_whose_they_are() {
    Entry entry = only("Kenyan warplanes attacked the bridge.");

    assertThat(entry.who().get(0).party()).isEqualTo("Kenya");
  }

  @Test
  void a_text_speaks_for_who_issues_it() {
    assertThat(who("The villagers issued a statement condemning the attack."))
        .containsExactly("The villagers");
  }

  @Test
  void a_slot_with_a_head_is_filled_by_that_noun_only() {
    assertThat(who("Two villagers burned the bridge.")).containsExactly("Two villagers");
    assertThat(who("A court burned the bridge.")).isEmpty();
  }

  @Test
  void they_are_arrested_as_people_and_things_are_not() {
    assertThat(only("Kenya arrested two villagers.").whom()).hasSize(1);
    assertThat(entries("Kenya arrested the decline.")).isEmpty();
  }

  private static List<String> who(String text) {
    return entries(text).stream()
        .flatMap(entry -> entry.who().stream())
        .map(actor -> actor.words().of(text))
        .toList();
  }

  private static Entry only(String text) {
    assertThat(entries(text)).hasSize(1);
    return entries(text).get(0);
  }

  private static List<Entry> entries(String text) {
    assertThat(RULES.faults()).isEmpty();
    return assertThatRecord(English.record(RULES, text)).record().entries();
  }
}
