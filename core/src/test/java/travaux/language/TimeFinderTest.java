package travaux.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import travaux.negotiation.Block;
import travaux.negotiation.Document;
import travaux.negotiation.Identity;
import travaux.negotiation.Span;
import travaux.negotiation.TimeExpression;
import travaux.negotiation.When;

class TimeFinderTest {

  private static final TimeRules RULES = TimeRules.english();

  static Stream<TimeRules.Example> examples() {
    return RULES.examples().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void the_examples_of_the_rules_hold(TimeRules.Example example) {
    List<String> found = found(example.sentence(), RULES.published());

    if (example.words() == null) {
      assertThat(found).as("dates.rules:" + example.line()).isEmpty();
    } else {
      String days =
          example.earliest() == null ? "" : " " + example.earliest() + ".." + example.latest();
      assertThat(found)
          .as("dates.rules:" + example.line())
          .anyMatch(each ->
              (each + " ").startsWith(expected(example) + days + " ")
                  || days.isEmpty() && each.startsWith(expected(example) + " "));
    }
  }

  private static String expected(TimeRules.Example example) {
    return example.words() + " = " + example.value();
  }

  @Test
  void without_a_publication_date_a_day_without_a_year_stays_unknown() {
    assertThat(found("The envoys met on 4 May and again yesterday.", null))
        .containsExactly("4 May = XXXX-05-04 null..null", "yesterday = XXXX-XX-XX null..null");
  }

  @Test
  void without_a_publication_date_the_nearest_full_date_tells_the_year() {
    assertThat(found("The pact of 2 March 2031 was torn up on 4 May.", null))
        .contains("4 May = 2031-05-04 2031-05-04..2031-05-04");
  }

  @Test
  void a_date_without_a_year_lies_ahead_when_the_verb_does() {
    LocalDate published = LocalDate.of(2031, 1, 20);

    assertThat(found("The envoys met on 20 December.", published))
        .containsExactly("20 December = 2030-12-20 2030-12-20..2030-12-20");
    assertThat(found("The envoys will meet on 20 December.", published))
        .containsExactly("20 December = 2031-12-20 2031-12-20..2031-12-20");
  }

  @Test
  void a_month_called_May_is_no_verb_that_looks_ahead() {
    assertThat(found("On 4 May the envoys of Peru met the others.", RULES.published()))
        .containsExactly("4 May = 2031-05-04 2031-05-04..2031-05-04");
  }

  @Test
  void by_a_day_is_behind_when_it_is_when_something_was_done() {
    assertThat(found("Ten ships were sunk by Sunday.", RULES.published()))
        .containsExactly("Sunday = 2031-05-04 2031-05-04..2031-05-04");
    assertThat(found("They wanted the ships released by Sunday.", RULES.published()))
        .containsExactly("Sunday = 2031-05-11 2031-05-11..2031-05-11");
    assertThat(found("The talks were postponed until Sunday.", RULES.published()))
        .containsExactly("Sunday = 2031-05-11 2031-05-11..2031-05-11");
  }

  @Test
  void the_year_of_the_second_month_holds_for_the_first() {
    assertThat(found("They met between May and July 2030.", null))
        .containsExactly(
            "May = 2030-05 2030-05-01..2030-05-31", "July 2030 = 2030-07 2030-07-01..2030-07-31");
    assertThat(found("They will meet from 30 December 2031 to 2 January.", RULES.published()))
        .containsExactly(
            "30 December 2031 = 2031-12-30 2031-12-30..2031-12-30",
            "2 January = 2032-01-02 2032-01-02..2032-01-02");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "- ", "the ", "5 ", "5-5", "May ", "late in the ", "2 days "})
  void what_repeats_itself_is_read_in_seconds(String piece) {
    String text = "On " + piece.repeat(3900 / piece.length()) + "they left.";

    assertTimeout(Duration.ofSeconds(5), () -> found(text, RULES.published()));
  }

  @Test
  void a_mistake_in_the_rules_is_named_with_file_line_and_value() {
    assertThatThrownBy(() -> TimeRules.parse("my.rules", List.of("", "today => nov 0 DAY")))
        .hasMessageContainingAll("my.rules:2", "nov", "Maybe");
    assertThatThrownBy(() -> TimeRules.parse("my.rules", List.of("YEAR to YEAR => calendar")))
        .hasMessageContainingAll("my.rules:1", "YEAR", "YEAR2");
    assertThatThrownBy(() -> TimeRules.parse("my.rules", List.of("in (the) YEAR => calendar")))
        .hasMessageContainingAll("my.rules:1", "in (the) YEAR");
    assertThatThrownBy(() -> TimeRules.parse("my.rules", List.of("[last year => now -1 YEAR")))
        .hasMessageContainingAll("my.rules:1", "[last year");
  }

  private static List<String> found(String text, @Nullable LocalDate published) {
    Document document = document(text, published);
    List<Sentence> sentences = EnglishParser.shared().parse(document);
    List<TimeExpression> times = new TimeFinder(RULES).find(document, sentences);
    return times.stream()
        .map(time ->
            time.words().of(text)
                + " = "
                + time.value()
                + " "
                + time.earliest()
                + ".."
                + time.latest())
        .toList();
  }

  private static Document document(String text, @Nullable LocalDate published) {
    When when =
        published == null ? When.UNKNOWN : new When(null, published, published, When.How.GIVEN, "");
    List<Block> blocks = List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH));
    String hash = Identity.sha256(text);
    return new Document(
        hash, "a.txt", hash, hash, text, "plain text", null, null, "en", when, blocks);
  }
}
