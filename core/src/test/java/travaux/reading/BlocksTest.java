package travaux.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.negotiation.Block;
import travaux.negotiation.Block.Kind;
import travaux.negotiation.Document;

class BlocksTest {

  private static final DocumentReader READER = DocumentReader.english();

  @Test
  void story_highlights_are_links_down_to_the_first_paragraph() throws Exception {
    Document document =
        read(
            """
            Ruritania closes the bridge

            Trucks wait. (Photo: Jan Novak/AP) Story Highlights The bridge is closed for the winter

            Bordurian president says "we don't rule anything out" when it comes to opening the locks

            Council will meet soon

            The bridge was closed on Monday.
            """);

    assertThat(kinds(document))
        .containsExactly(Kind.TITLE, Kind.CAPTION, Kind.LINKS, Kind.LINKS, Kind.PARAGRAPH);
  }

  @Test
  void a_line_in_capitals_between_paragraphs_is_a_link() throws Exception {
    Document document =
        read(
            """
            Ruritania closes the bridge

            The bridge was closed on Monday.

            WHAT THE PRESIDENT REALLY MEANS WHEN CALLING FOR A SECOND BRIDGE

            It opens again in May.
            """);

    assertThat(kinds(document))
        .containsExactly(Kind.TITLE, Kind.PARAGRAPH, Kind.LINKS, Kind.PARAGRAPH);
  }

  @Test
  void a_short_first_line_without_a_stop_is_the_title() throws Exception {
    Document document = read("Ruritania wants its ships let through\n\nThe envoy said so today.");

    assertThat(document.title()).isEqualTo("Ruritania wants its ships let through");
    assertThat(kinds(document)).containsExactly(Kind.TITLE, Kind.PARAGRAPH);
  }

  @Test
  void a_first_line_that_is_a_sentence_is_no_title() throws Exception {
    Document document = read("Ruritania wants its ships let through.\n\nThe envoy said so today.");

    assertThat(document.title()).isNull();
    assertThat(kinds(document)).containsExactly(Kind.PARAGRAPH, Kind.PARAGRAPH);
  }

  @Test
  void a_label_such_as_opinion_does_not_cost_a_page_its_title() throws Exception {
    assertThat(read("OPINION: Two drafts, one bridge\n\nBoth sides were wrong.").title())
        .isEqualTo("OPINION: Two drafts, one bridge");
  }

  @Test
  void a_single_line_is_a_paragraph() throws Exception {
    assertThat(kinds(read("Ruritania demands an answer"))).containsExactly(Kind.PARAGRAPH);
  }

  @Test
  void each_line_is_a_paragraph_where_lines_are_long_and_end_sentences() throws Exception {
    Document document =
        read(
            "The first delegation arrived on Monday with forty people and a letter, which it kept.\n"
                + "The second delegation came later.\r\n"
                + "A third one, expected since the spring by everybody in the town, never came.\n");

    assertThat(kinds(document)).containsExactly(Kind.PARAGRAPH, Kind.PARAGRAPH, Kind.PARAGRAPH);
  }

  @Test
  void lines_wrapped_at_a_fixed_width_are_joined() throws Exception {
    String text =
        """
        The first delegation arrived on Monday with forty people and a
        letter that nobody had asked for. It was received at the bridge by
        the governor, who said that he would read it in his own time and
        answer when he pleased.

        The second delegation came later, by boat, and without a letter. It
        left on the same evening.
        """;

    assertThat(words(read(text)))
        .hasSize(2)
        .first()
        .satisfies(words -> assertThat(words).startsWith("The first").endsWith("he pleased."));
  }

  @Test
  void a_line_broken_inside_a_sentence_goes_on_in_the_next() throws Exception {
    String text =
        "The delegations are large and the questions are old, so it is clear to everybody that\n"
            + "there is much to be done before the summer.\n"
            + "Nobody expects a treaty soon, and the governor said so when he came to the bridge.\n"
            + "That was on Monday, in the rain, after a walk of two hours along the closed road.\n";

    assertThat(words(read(text))).hasSize(3).first().asString().endsWith("before the summer.");
  }

  @Test
  void a_short_line_between_paragraphs_is_a_heading() throws Exception {
    Document document =
        read(
            "Two drafts on the table\n\nBoth arrived on Monday.\n\nA different view\n\nNobody read"
                + " them.\n\nNo progress?\n\nThe envoy said:\n\n“We shall see.”");

    assertThat(kinds(document))
        .containsExactly(
            Kind.TITLE,
            Kind.PARAGRAPH,
            Kind.HEADING,
            Kind.PARAGRAPH,
            Kind.HEADING,
            Kind.PARAGRAPH,
            Kind.PARAGRAPH);
  }

  @Test
  void furniture_is_marked_and_not_lost() throws Exception {
    Document document =
        read(
            """
            Ruritania closes the bridge at Ostrov

            Ana Marić

            STRELSAU, 4 May 2031 (RPA) — The bridge is closed, the ministry said on Sunday.

            The bridge at Ostrov in the spring

            Jan Novak / Imago

            Nobody knows for how long.

            ADVERTISEMENT

            Borduria protested. Read more

            Related Posts

            Borduria opens a ferry

            Leave a Reply

            Your email address will not be published.
            """);

    assertThat(kinds(document))
        .containsExactly(
            Kind.TITLE,
            Kind.BYLINE,
            Kind.DATELINE,
            Kind.PARAGRAPH,
            Kind.CAPTION,
            Kind.CAPTION,
            Kind.PARAGRAPH,
            Kind.ADVERTISEMENT,
            Kind.LINKS,
            Kind.LINKS,
            Kind.LINKS,
            Kind.COMMENT_FORM,
            Kind.COMMENT_FORM);
    assertThat(words(document)).contains("STRELSAU, 4 May 2031 (RPA) —", "Borduria opens a ferry");
  }

  @Test
  void furniture_at_the_end_of_a_line_is_cut_off_it() throws Exception {
    Document document =
        read("A title\n\nThe talks go on in May, the ministry said. source site-42");

    assertThat(words(document))
        .containsExactly("A title", "The talks go on in May, the ministry said.", "source site-42");
    assertThat(kinds(document)).last().isEqualTo(Kind.SOURCE_NOTE);
  }

  @Test
  void a_paragraph_that_begins_with_a_date_is_no_byline() throws Exception {
    Document document =
        read(
            "Ferry talks go on\n\nSTRELSAU - Dec. 2 (City Radio) - The last of the ferries was"
                + " handed over to the harbour board on Saturday, as the owners had promised."
                + "\n\nNobody left.");

    assertThat(kinds(document))
        .containsExactly(Kind.TITLE, Kind.DATELINE, Kind.PARAGRAPH, Kind.PARAGRAPH);
    assertThat(
            kinds(
                read(
                    "Ferry talks go on\n\nDec. 2 brought no answer of the harbour board to the"
                        + " owners, who had asked for more than one more week of time to pay."
                        + "\n\nNobody left.")))
        .containsExactly(Kind.TITLE, Kind.PARAGRAPH, Kind.PARAGRAPH);
  }

  @Test
  void a_name_and_a_place_after_the_last_paragraph_are_a_byline() throws Exception {
    Document document = read("The talks go on.\n\nNobody left.\n\nAna Marić, Strelsau");

    assertThat(kinds(document)).containsExactly(Kind.PARAGRAPH, Kind.PARAGRAPH, Kind.BYLINE);
  }

  @Test
  void a_report_in_quotation_marks_above_a_credit_is_no_caption() throws Exception {
    Document document =
        read(
            """
            Ruritania closes the bridge

            “It is closed,” the envoy said.

            Jan Novak / Imago

            “It stays closed,” the envoy told the press. Jan Novak/AFP

            The envoy left by boat.
            """);

    assertThat(kinds(document))
        .containsExactly(
            Kind.TITLE, Kind.PARAGRAPH, Kind.CAPTION, Kind.PARAGRAPH, Kind.CAPTION, Kind.PARAGRAPH);
  }

  @Test
  void a_label_glued_to_a_headline_makes_it_a_link() throws Exception {
    assertThat(
            kinds(
                read(
                    "A title\n\nThe talks go on.\n\nBridge talks:Envoy walks out\n\nHe came back.")))
        .containsExactly(Kind.TITLE, Kind.PARAGRAPH, Kind.LINKS, Kind.PARAGRAPH);
  }

  @Test
  void items_and_authors_keep_their_lines_in_a_wrapped_text() throws Exception {
    String text =
        """
        Two drafts on one table in Strelsau
        By Ana Marić

        The first delegation arrived on Monday with forty people and a
        letter that nobody had asked for. It was received at the bridge by
        the governor, who said that he would read it on the evening of May
        2. The letter asked for these things, each of which was refused
        (a) a ferry in the morning, for the people of both banks and their
        cattle;
        (b) a ferry in the evening; and
        - a bell.
        """;

    assertThat(words(read(text)))
        .hasSize(6)
        .contains("By Ana Marić", "(b) a ferry in the evening; and", "- a bell.");
  }

  @Test
  void a_repeated_title_and_a_pull_quote_are_captions() throws Exception {
    Document document =
        read(
            """
            Ruritania closes the bridge

            Ruritania closes the bridge

            The ministry closed it on Sunday. “We have waited for an answer for three long weeks,”
             said the envoy, who had come by boat.

            We have waited for an answer for three long weeks

            Nobody else spoke.
            """);

    assertThat(kinds(document)).filteredOn(kind -> kind == Kind.CAPTION).hasSize(2);
    assertThat(kinds(document)).startsWith(Kind.TITLE, Kind.CAPTION, Kind.PARAGRAPH);
  }

  @Test
  void fifty_megabytes_on_one_line_are_read_in_blocks_that_end_with_sentences() throws Exception {
    String sentence = "The envoy of Ruritania said that the bridge would stay closed until May. ";
    byte[] bytes = sentence.repeat(50_000_000 / sentence.length()).getBytes(StandardCharsets.UTF_8);

    long start = System.nanoTime();
    Document document = READER.read("long.txt", bytes, null);
    long seconds = (System.nanoTime() - start) / 1_000_000_000;

    assertThat(seconds).isLessThan(20);
    assertThat(document.blocks()).allMatch(block -> block.span().length() <= 20_000);
    assertThat(document.blocks())
        .allMatch(block -> document.text().charAt(block.span().end() - 1) == '.');
  }

  @Test
  void a_line_without_any_space_is_cut_between_characters() throws Exception {
    String text = "🕊".repeat(30_000);

    Document document = read(text);

    assertThat(String.join("", words(document))).isEqualTo(text);
    assertThat(document.blocks())
        .noneMatch(block -> Character.isLowSurrogate(text.charAt(block.span().start())));
  }

  private static Document read(String text) throws UnreadableDocumentException {
    Document document = READER.read("a.txt", text.getBytes(StandardCharsets.UTF_8), null);
    int end = 0;
    for (Block block : document.blocks()) {
      assertThat(block.span().start()).as("blocks come in order").isGreaterThanOrEqualTo(end);
      assertThat(block.span().of(text)).isNotBlank().doesNotStartWith(" ").doesNotEndWith(" ");
      end = block.span().end();
    }
    return document;
  }

  private static List<Kind> kinds(Document document) {
    return document.blocks().stream().map(Block::kind).toList();
  }

  private static List<String> words(Document document) {
    return document.blocks().stream().map(block -> block.span().of(document.text())).toList();
  }
}
