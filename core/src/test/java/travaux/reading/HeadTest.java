package travaux.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import travaux.negotiation.Block.Kind;
import travaux.negotiation.Document;

class HeadTest {

  private static final DocumentReader READER = DocumentReader.english();
  private static final LocalDate FOURTH_OF_MAY = LocalDate.of(2031, 5, 4);

  @Test
  void the_title_of_a_release_is_the_headline_under_its_letterhead() throws Exception {
    Document document =
        read(
            """
            PRESS RELEASE
            Kingdom of Syldavia - Ministry of Foreign Affairs
            No. 12/2031
            Klow, 4 May 2031

            Syldavia answers the Bordurian draft

            The ministry handed over its answer today.
            """);

    assertThat(document.title()).isEqualTo("Syldavia answers the Bordurian draft");
    assertThat(document.publisher()).isEqualTo("Kingdom of Syldavia - Ministry of Foreign Affairs");
    assertThat(document.published().earliest()).isEqualTo(FOURTH_OF_MAY);
    assertThat(kinds(document))
        .containsExactly(
            Kind.NAVIGATION,
            Kind.SOURCE_NOTE,
            Kind.NAVIGATION,
            Kind.DATELINE,
            Kind.TITLE,
            Kind.PARAGRAPH);
  }

  @Test
  void the_title_of_a_letter_is_its_subject() throws Exception {
    Document document =
        read(
            """
            Kingdom of Syldavia
            Ministry of Foreign Affairs
            Klow, 4 May 2031

            To His Excellency Jan Novak, Minister of Foreign Affairs of Borduria

            Subject: Draft treaty on the ferries

            Excellency,

            My government asks for an answer.
            """);

    assertThat(document.title()).isEqualTo("Draft treaty on the ferries");
    assertThat(document.publisher()).isEqualTo("Kingdom of Syldavia, Ministry of Foreign Affairs");
    assertThat(kinds(document)).endsWith(Kind.TITLE, Kind.PARAGRAPH, Kind.PARAGRAPH);
  }

  @Test
  void a_letter_without_a_subject_has_no_title() throws Exception {
    Document document =
        read(
            """
            Bridge and Ferry Workers’ Union
            Strelsau Branch, Anchor House
            4 May 2031

            To the Ferry Owners’ Association of Strelsau
            For the attention of the director, Ms Ana Marić

            Dear Ms Marić,

            We demand an answer.
            """);

    assertThat(document.title()).isNull();
    assertThat(document.publisher()).isEqualTo("Bridge and Ferry Workers’ Union");
    assertThat(document.published().earliest()).isEqualTo(FOURTH_OF_MAY);
    assertThat(kinds(document))
        .filteredOn(kind -> !kind.isFurniture())
        .containsExactly(Kind.PARAGRAPH, Kind.PARAGRAPH);
  }

  @Test
  void an_open_letter_keeps_the_headline_of_its_page() throws Exception {
    assertThat(
            read("Open letter to both governments\n\n4 May 2031\n\nDear ministers,\n\nGo on.")
                .title())
        .isEqualTo("Open letter to both governments");
  }

  @Test
  void a_bulletin_with_items_on_single_lines_is_read_item_by_item() throws Exception {
    Document document =
        read(
            """
            FERRY COMMISSION
            Bulletin of the third session
            Klow, Sunday 4 May 2031

            1. The session was opened by the chair.

            2. Syldavia asked for a text.
            """);

    assertThat(document.title()).isEqualTo("Bulletin of the third session");
    assertThat(document.publisher()).isEqualTo("FERRY COMMISSION");
    assertThat(kinds(document)).endsWith(Kind.PARAGRAPH, Kind.PARAGRAPH);
  }

  @Test
  void a_headline_with_a_ministry_in_it_stays_the_title() throws Exception {
    Document document =
        read(
            "Foreign Ministry\n\nThe ministry of Syldavia is a house with two doors.\n\nIt is old.");

    assertThat(document.title()).isEqualTo("Foreign Ministry");
    assertThat(document.publisher()).isNull();
    assertThat(read("Syldavia Rejects Union\n\n4 May 2031\n\nIt said so.\n\nTwice.").title())
        .isEqualTo("Syldavia Rejects Union");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FERRY COUNCIL\nBulletin no. 4\nSunday, 4 May 2031, 21:30\n\nThe hearing was held.",
        "FERRY OWNERS’ ASSOCIATION\nFor immediate release\n4 May 2031\n\nOwners say no\n\nIt is no.",
        "Talks begin\n\nA second day\n\nStrelsau, Sunday 4 May 2031\n\nThe talks began.",
        "4 May 2031\n\nTalks begin in Strelsau\n\nThe talks began."
      })
  void a_date_line_of_the_head_tells_when_the_text_was_published(String text) throws Exception {
    Document document = read(text);

    assertThat(document.published().earliest()).isEqualTo(FOURTH_OF_MAY);
    assertThat(document.title()).isNotNull().doesNotContain("2031", "FERRY");
  }

  @Test
  void a_date_before_the_first_words_is_a_block_of_its_own() throws Exception {
    Document document = read(" date 2031-05-04 Two drafts on the table\n\nBoth are long.");

    assertThat(document.title()).isEqualTo("Two drafts on the table");
    assertThat(kinds(document)).containsExactly(Kind.DATELINE, Kind.TITLE, Kind.PARAGRAPH);
    assertThat(kinds(read("date 2031-05-04 The envoy left Klow.\n\nHe was late.")))
        .containsExactly(Kind.DATELINE, Kind.PARAGRAPH, Kind.PARAGRAPH);
  }

  private static Document read(String text) throws UnreadableDocumentException {
    return READER.read("a.txt", text.getBytes(StandardCharsets.UTF_8), null);
  }

  private static List<Kind> kinds(Document document) {
    return document.blocks().stream().map(block -> block.kind()).toList();
  }
}
