package travaux.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.negotiation.Act;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Modality;
import travaux.reading.UnreadableDocumentException;
import travaux.testing.English;

/** In a letter nobody is quoted: "we" is who issues it. */
class LettersTest {

  private static final String LETTER =
      """
      Republic of Peru
      Ministry of Foreign Affairs
      Lima, 3 March 2031

      To the Minister of Foreign Affairs of Chile

      Excellency,

      We demand a written answer to each point of the draft. The guarantees must be legally binding.

      Should the answer fail to arrive, Peru will bring the matter before a tribunal. We shall not \
      sign an agreement without a deadline.

      This is a line that must not be crossed. We have asked for it.
      """;

  private final DocumentRecord record = read(LETTER);

  @Test
  void we_is_the_state_of_the_letterhead() {
    Entry demand = act(Act.DEMAND, "a written answer");

    assertThat(demand.who().get(0).party()).isEqualTo("Peru");
  }

  @Test
  void what_must_be_is_demanded_by_who_issues_the_letter() {
    Entry demand = act(Act.DEMAND, "must be legally binding");

    assertThat(demand.who().get(0).party()).isEqualTo("Peru");
  }

  @Test
  void a_condition_without_if_is_a_condition() {
    Entry warning = act(Act.WARN, "bring the matter");

    assertThat(words(warning.condition())).contains("Should the answer fail to arrive");
    assertThat(words(warning.what())).doesNotContain("Should");
  }

  @Test
  void a_refusal_is_done_by_saying_so() {
    assertThat(act(Act.REJECT, "an agreement").modality()).isEqualTo(Modality.ASSERTED);
  }

  @Test
  void a_relative_clause_and_a_bare_pronoun_demand_nothing() {
    assertThat(record.entries())
        .noneMatch(entry -> words(entry.what()).contains("crossed"))
        .noneMatch(entry -> words(entry.what()).equals("it"));
  }

  @Test
  void what_is_accepted_by_nobody_named_is_accepted_by_who_issues_the_paper() {
    String body = "The Government answers in writing. Observers of both sides are accepted.";
    DocumentRecord own = read("REPUBLIC OF MARVONIA\nTesk, 3 March 2031\n\n" + body);

    assertThat(own.entries())
        .filteredOn(entry -> entry.act() == Act.ACCEPT)
        .singleElement()
        .satisfies(entry -> assertThat(entry.who().get(0).party()).isEqualTo("Marvonia"));
    assertThat(read(body).entries()).noneMatch(entry -> entry.act() == Act.ACCEPT);
  }

  @Test
  void a_paper_speaks_for_who_signed_it() {
    String text = "The letter, which is dated Monday and signed by Spain's president, calls for";
    DocumentRecord report = read(text + " an end to the blockade and a referendum.");

    assertThat(report.entries())
        .filteredOn(entry -> entry.act() == Act.DEMAND)
        .isNotEmpty()
        .allSatisfy(entry -> assertThat(entry.who().get(0).party()).isEqualTo("Spain"));
  }

  @Test
  void a_report_has_no_issuer() {
    DocumentRecord report = read("We demand a written answer. The guarantees must be binding.");

    assertThat(report.entries()).isEmpty();
  }

  private Entry act(Act act, String words) {
    return record.entries().stream()
        .filter(entry -> entry.act() == act && words(entry.what()).contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No " + act + " of " + words + " in " + record));
  }

  private String words(List<travaux.negotiation.Span> spans) {
    return String.join(" ", spans.stream().map(span -> span.of(record.document().text())).toList());
  }

  private static DocumentRecord read(String text) {
    try {
      return English.reader().read("letter.txt", text.getBytes(StandardCharsets.UTF_8), null);
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }
}
