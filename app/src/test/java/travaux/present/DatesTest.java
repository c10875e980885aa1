package travaux.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.negotiation.When;

class DatesTest {

  @ParameterizedTest
  @CsvSource({
    "2031-05-04, 2031-05-04, 4 May 2031",
    "2031-05-01, 2031-05-31, May 2031",
    "2031-02-01, 2031-02-28, February 2031",
    "2031-01-01, 2031-12-31, 2031",
    "2031-05-04, 2031-05-09, 4 to 9 May 2031",
    "2031-04-29, 2031-05-02, 29 April 2031 to 2 May 2031",
    "2031-05-04,           , from 4 May 2031",
    "          , 2031-05-04, by 4 May 2031",
    "          ,           , date unknown",
  })
  void intervals_are_told_in_words(LocalDate earliest, LocalDate latest, String words) {
    assertThat(Dates.of(earliest, latest)).isEqualTo(words);
  }

  @Test
  void days_and_intervals_in_a_text_are_put_in_words() {
    assertThat(Dates.inWords("due 2031-05-04")).isEqualTo("due 4 May 2031");
    assertThat(Dates.inWords("2031-01-01 to 2031-12-31: talks")).isEqualTo("2031: talks");
    assertThat(Dates.inWords("2031-05-01 to 2031-05-04")).isEqualTo("1 to 4 May 2031");
    assertThat(Dates.inWords("2031-02-31 to 2031-03-01")).isEqualTo("2031-02-31 to 1 March 2031");
  }

  @Test
  void an_inferred_date_tells_the_reason() {
    LocalDate day = LocalDate.of(2031, 5, 4);

    assertThat(Dates.withSource(new When(null, day, day, When.How.INFERRED, "a weekday")))
        .isEqualTo("4 May 2031, inferred: a weekday");
    assertThat(Dates.withSource(new When(null, null, null, When.How.UNKNOWN, "no dateline")))
        .isEqualTo("date unknown");
  }
}
