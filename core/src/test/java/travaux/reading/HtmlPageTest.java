package travaux.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.negotiation.Block;
import travaux.negotiation.Block.Kind;
import travaux.negotiation.Document;
import travaux.negotiation.When;

class HtmlPageTest {

  private static final DocumentReader READER = DocumentReader.english();

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en-GB"><head><title>Bridge closed - Strelsau Courier</title>
      <meta property="og:site_name" content="Strelsau Courier">
      <meta property="article:published_time" content="2031-05-04T10:15:00+02:00">
      <script>var a = "The envoy said nothing.";</script><style>p { color: red }</style></head>
      <body>
      <nav><a href="/">Home</a> <a href="/w">World</a></nav>
      <div class="cookie-banner">We use cookies. <button>Accept</button></div>
      <article>
        <h1>Ruritania closes   the bridge</h1>
        <div class="byline">By Ana Marić</div>
        <figure><img src="b.jpg"><figcaption>The bridge. Jan Novak/AP</figcaption></figure>
        <p>The ministry <b>closed</b> the bridge on Sunday,<br>it said.</p>
        <h2>A protest</h2>
        <p>Borduria protested &amp; sent a letter.</p>
        <aside><p>Borduria opens a ferry</p></aside>
        <ul><li>The ferry runs daily.</li></ul>
        <div style="display: none">Hidden words.</div>
      </article>
      <section id="comments"><h3>3 comments</h3><p>I like the bridge.</p>
        <form><label>Your name</label></form></section>
      <footer>Copyright 2031</footer>
      </body></html>
      """;

  @Test
  void a_page_is_a_text_of_blocks_between_blank_lines() throws Exception {
    Document document = read(PAGE.getBytes(StandardCharsets.UTF_8));

    assertThat(document.converter()).isEqualTo("HTML, UTF-8, jsoup 1.24.1");
    assertThat(String.join("\n\n", words(document))).isEqualTo(document.text());
    assertThat(words(document, Kind.PARAGRAPH))
        .containsExactly(
            "The ministry closed the bridge on Sunday,",
            "it said.",
            "Borduria protested & sent a letter.",
            "The ferry runs daily.");
    assertThat(words(document, Kind.HEADING)).containsExactly("A protest");
  }

  @Test
  void title_publisher_date_and_language_come_from_the_page() throws Exception {
    Document document = read(PAGE.getBytes(StandardCharsets.UTF_8));

    assertThat(document.title()).isEqualTo("Ruritania closes the bridge");
    assertThat(document.publisher()).isEqualTo("Strelsau Courier");
    assertThat(document.language()).isEqualTo("en");
    assertThat(document.published().how()).isEqualTo(When.How.STATED);
    assertThat(document.published().earliest()).isEqualTo(LocalDate.of(2031, 5, 4));
  }

  @Test
  void furniture_is_kept_and_marked_scripts_are_gone() throws Exception {
    Document document = read(PAGE.getBytes(StandardCharsets.UTF_8));

    assertThat(words(document, Kind.NAVIGATION)).contains("Home World", "Copyright 2031");
    assertThat(words(document, Kind.LINKS)).containsExactly("Borduria opens a ferry");
    assertThat(words(document, Kind.CAPTION)).containsExactly("The bridge. Jan Novak/AP");
    assertThat(words(document, Kind.BYLINE)).containsExactly("By Ana Marić");
    assertThat(words(document, Kind.COMMENT_FORM))
        .containsExactly("3 comments", "I like the bridge.", "Your name");
    assertThat(document.text()).doesNotContain("color", "var a", "Hidden");
  }

  @Test
  void structured_data_and_time_elements_tell_the_date_too() throws Exception {
    String json =
        "<html><head><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\","
            + "\"datePublished\": \"2031-05-04\"}</script></head><body><p>It began.</p></body></html>";
    String time =
        "<html><body><article><time datetime='2031-05-04'>Sunday</time><p>It began.</p></article>";

    assertThat(read(json.getBytes(StandardCharsets.UTF_8)).published().earliest())
        .isEqualTo(LocalDate.of(2031, 5, 4));
    assertThat(read(time.getBytes(StandardCharsets.UTF_8)).published().earliest())
        .isEqualTo(LocalDate.of(2031, 5, 4));
  }

  @Test
  void the_encoding_that_a_page_names_is_used() throws Exception {
    String page = "<html><head><meta charset=\"windows-1251\"></head><body><p>Мост закрыт.</p>";

    Document document = read(page.getBytes(Charset.forName("windows-1251")));

    assertThat(document.text()).isEqualTo("Мост закрыт.");
    assertThat(document.converter()).startsWith("HTML, windows-1251");
  }

  @Test
  void furniture_outside_the_article_is_kept_within_bounds() throws Exception {
    String page =
        "<html><body><nav>"
            + "<p>More links here</p>".repeat(20_000)
            + "</nav><article><p>"
            + "The bridge is closed. ".repeat(20)
            + "</p></article></body></html>";

    assertThat(read(page.getBytes(StandardCharsets.UTF_8)).text()).hasSizeLessThan(10_000);
  }

  @Test
  void deeply_nested_pages_are_read() throws Exception {
    String page = "<html><body>" + "<div>".repeat(50_000) + "<p>The bridge is closed.</p>";

    assertThat(read(page.getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo("The bridge is closed.");
  }

  @Test
  void a_page_without_words_is_refused() {
    String page = "<html><body><script>draw()</script></body></html>";

    assertThatThrownBy(() -> read(page.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContainingAll("page", "no text", "Maybe");
  }

  private static Document read(byte[] bytes) throws UnreadableDocumentException {
    // The name says nothing: pages are recognised by what is in them.
    return READER.read("page", bytes, null);
  }

  private static List<String> words(Document document) {
    return document.blocks().stream().map(block -> block.span().of(document.text())).toList();
  }

  private static List<String> words(Document document, Kind kind) {
    return document.blocks().stream()
        .filter(block -> block.kind() == kind)
        .map((Block block) -> block.span().of(document.text()))
        .toList();
  }
}
