package travaux.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import travaux.negotiation.Span;
import travaux.negotiation.When;

class PublicationDateTest {

  private static final DocumentReader READER = DocumentReader.english();
  private static final LocalDate FOURTH_OF_MAY = LocalDate.of(2031, 5, 4);

  @Test
  void a_given_date_wins() throws Exception {
    When published =
        published("2030-01-01_a.txt", "date 2029-03-04 The talks began.", FOURTH_OF_MAY);

    assertThat(published)
        .isEqualTo(new When(null, FOURTH_OF_MAY, FOURTH_OF_MAY, When.How.GIVEN, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " date 2031-05-04 The talks began at noon.",
        "STRELSAU, 4 May 2031 (RPA) — The talks began at noon.",
        "Strelsau, May 4, 2031 (RPA) - The talks began at noon.",
        "Talks begin\n\n4 May 2031\n\nThe talks began at noon.",
        "Talks begin\n\nPublished: May 4th, 2031, 10:15\n\nThe talks began at noon.",
        "Talks begin\n\nThe talks began at noon.\n\nAna Marić, 4 May 2031"
      })
  void a_date_in_a_dateline_or_byline_is_stated(String text) throws Exception {
    When published = published("2019-01-01_a.txt", text, null);

    assertThat(published.how()).isEqualTo(When.How.STATED);
    assertThat(published.earliest()).isEqualTo(FOURTH_OF_MAY);
    assertThat(published.latest()).isEqualTo(FOURTH_OF_MAY);
    Span words = Objects.requireNonNull(published.words());
    assertThat(words.of(text)).containsAnyOf("2031-05-04", "4 May 2031", "May 4");
  }

  @Test
  void a_date_in_the_article_itself_is_not_when_it_was_published() throws Exception {
    When published =
        published("a.txt", "The pact of 4 May 2031 is dead.\n\nNobody mourns it.", null);

    assertThat(published.how()).isEqualTo(When.How.UNKNOWN);
    assertThat(published.why()).isNotEmpty();
  }

  @Test
  void a_date_at_the_start_of_the_file_name_is_inferred_and_says_so() throws Exception {
    When published = published("may/2031-05-04_talks.txt", "The talks began.", null);

    assertThat(published.earliest()).isEqualTo(FOURTH_OF_MAY);
    assertThat(published.how()).isEqualTo(When.How.INFERRED);
    assertThat(published.why()).contains("file").contains("2031-05-04");
    assertThat(published("2031-17-04.txt", "The talks began.", null).how())
        .isEqualTo(When.How.UNKNOWN);
  }

  @Test
  void weekdays_and_a_year_in_the_text_give_a_range_of_days() throws Exception {
    When published =
        published(
            "a.txt",
            "The talks began on Monday, May 5th, after a letter of late 2030. On Wednesday, May 7,"
                + " the ministers will meet.",
            null);

    assertThat(published.how()).isEqualTo(When.How.INFERRED);
    assertThat(published.earliest()).isEqualTo(LocalDate.of(2031, 5, 5));
    assertThat(published.latest()).isEqualTo(LocalDate.of(2031, 5, 7));
    assertThat(published.why()).contains("Monday, May 5th", "Wednesday, May 7", "2031", "2030");
  }

  @Test
  void weekdays_alone_do_not_tell_the_year() throws Exception {
    When published =
        published(
            "a.txt",
            "The talks began on Monday, May 5th. Frontiers shall go back to pre-1997 lines.",
            null);

    assertThat(published.how()).isEqualTo(When.How.UNKNOWN);
    assertThat(published.earliest()).isNull();
    assertThat(published.why()).contains("Monday, May 5th", "2003", "nothing in the text tells");
  }

  @Test
  void a_full_date_near_a_dateline_tells_its_year() throws Exception {
    When published =
        published(
            "a.txt",
            "STRELSAU, Ruritania, May 4 (RPA) - The letter of 28 April 2031 was read out.",
            null);

    assertThat(published.how()).isEqualTo(When.How.INFERRED);
    assertThat(published.earliest()).isEqualTo(FOURTH_OF_MAY);
    assertThat(published.why()).contains("May 4", "28 April 2031");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "STRELSAU, Ruritania, May 4 (RPA) - The talks began at noon.",
        "STRELSAU, Ruritania, May 4 (RPA) - The accord of 3 March 1974 is dead.",
        "STRELSAU, May 4 (RPA) - The drafts of 28 April 2031 and of 1 May 2030 differ.",
        "STRELSAU, May 4 (RPA) - The letter of 28 April 2031 was read on Monday, May 1."
      })
  void a_dateline_whose_year_nothing_tells_stays_unknown_and_is_named(String text)
      throws Exception {
    When published = published("a.txt", text, null);

    assertThat(published.how()).isEqualTo(When.How.UNKNOWN);
    assertThat(published.earliest()).isNull();
    assertThat(published.why()).contains("\"May 4\" has no year");
  }

  private static When published(String name, String text, @Nullable LocalDate given)
      throws UnreadableDocumentException {
    return READER.read(name, text.getBytes(StandardCharsets.UTF_8), given).published();
  }
}
