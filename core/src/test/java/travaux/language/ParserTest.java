package travaux.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import travaux.negotiation.Block;
import travaux.negotiation.Document;
import travaux.negotiation.Span;
import travaux.negotiation.When;

class ParserTest {

  private static final String REPORT =
      """
      Ruritania demands answers
      “Borduria performed what it had provided for in 2019.” Gen. Strasser left at 5 p.m.
      Share this page
      Two ministers laid a wreath in the East.The U.S. delegation did not lay one. \
      They met No. 7 and Mr. Bartok, who did not want the 130,000 troops to be withdrawn; \
      the talks have ended.
      """;

  private static Document document(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      Block.Kind kind = line.startsWith("Share") ? Block.Kind.LINKS : Block.Kind.PARAGRAPH;
      blocks.add(new Block(new Span(start, start + line.length()), kind));
      start += line.length() + 1;
    }
    return new Document(
        "x", "x.txt", "", "", text, "plain text", null, null, "en", When.UNKNOWN, blocks);
  }

  static Sentence sentence(String text) {
    return parse(text).get(0);
  }

  private static List<Sentence> parse(String text) {
    return EnglishParser.shared().parse(document(text));
  }

  @Test
  void sentences_are_those_of_the_text_without_its_furniture() {
    assertThat(parse(REPORT))
        .extracting(sentence -> sentence.span().of(REPORT))
        .containsExactly(
            "Ruritania demands answers",
            "“Borduria performed what it had provided for in 2019.”",
            "Gen. Strasser left at 5 p.m.",
            "Two ministers laid a wreath in the East.",
            "The U.S. delegation did not lay one.",
            "They met No. 7 and Mr. Bartok, who did not want the 130,000 troops to be withdrawn;"
                + " the talks have ended.");
  }

  @Test
  void every_token_covers_its_word_and_has_a_place_in_the_tree() {
    List<Sentence> sentences = parse(REPORT);
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      assertThat(sentence.index()).isEqualTo(i);
      assertThat(sentence.tokens()).filteredOn(token -> token.head() < 0).hasSize(1);
      for (Token token : sentence.tokens()) {
        assertThat(token.span().of(REPORT)).isEqualTo(token.form());
        assertThat(sentence.span().contains(token.span())).isTrue();
      }
    }
  }

  @Test
  void lemmas_are_words() {
    assertThat(parse(REPORT))
        .flatExtracting(Sentence::tokens)
        .extracting(Token::lemma)
        .contains("perform", "provide", "lay", "end", "two", "130,000", "2019", "7")
        .doesNotContain("performed", "provided", "ended", "lie", "0", "#crd#");
  }

  @Test
  void a_shortened_verb_is_the_whole_word() {
    assertThat(parse("He's ready to talk and it’s cold. She won't go.\n"))
        .flatExtracting(Sentence::tokens)
        .filteredOn(token -> token.form().matches("['’]s|wo"))
        .extracting(Token::lemma)
        .containsExactly("be", "be", "will");
  }

  @Test
  void the_subject_is_found() {
    Sentence sentence = parse("France demanded the withdrawal of all troops.").get(0);
    Token verb = sentence.tokens().get(1);
    assertThat(sentence.child(verb, "nsubj").map(Token::form)).contains("France");
    assertThat(verb.lemma()).isEqualTo("demand");
    assertThat(verb.head()).isEqualTo(-1);
  }

  @Test
  void a_sentence_of_ten_thousand_words_is_parsed_in_parts() {
    String text = "France demanded that ".repeat(3_400) + "Serbia go.";
    List<Sentence> parts = assertTimeout(Duration.ofMinutes(2), () -> parse(text));
    assertThat(parts).allSatisfy(part -> assertThat(part.tokens()).hasSizeLessThanOrEqualTo(200));
    assertThat(parts.stream().mapToInt(part -> part.tokens().size()).sum()).isEqualTo(10_203);
  }

  @Test
  void an_encoded_file_in_the_text_is_passed_over() {
    String text = "France left. " + "QUJD/+".repeat(200_000) + " Serbia stayed.";
    assertThat(assertTimeout(Duration.ofMinutes(1), () -> parse(text)))
        .extracting(sentence -> sentence.span().of(text))
        .containsExactly("France left.", "Serbia stayed.");
  }

  @Test
  void nothing_has_no_sentence() {
    assertThat(parse("")).isEmpty();
    assertThat(parse("— ”\n***")).isEmpty();
  }

  @Test
  void two_threads_find_what_one_finds() {
    List<Document> documents =
        IntStream.range(0, 40)
            .mapToObj(
                i -> document(REPORT.replace("Ruritania", "Country " + i) + "\nDay " + i + "."))
            .toList();
    List<List<Token>> alone = documents.stream().map(ParserTest::tokens).toList();
    var together =
        documents.stream()
            .map(document ->
                CompletableFuture.supplyAsync(() -> tokens(document), Thread::startVirtualThread))
            .toList();
    assertThat(together.stream().map(CompletableFuture::join).toList()).isEqualTo(alone);
  }

  private static List<Token> tokens(Document document) {
    return EnglishParser.shared().parse(document).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .toList();
  }

  @Test
  void what_has_no_head_is_a_root() {
    // The model leaves an object of a preposition in this one without a head.
    String hasty =
        "Its secretary-general, Dr. Boran Teklu, showed a page of accounts on which the sum was"
            + " 90,000.";
    assertThat(parse(hasty).get(0).tokens())
        .filteredOn(token -> token.head() < 0)
        .extracting(Token::relation)
        .containsOnly("root");
  }
}
