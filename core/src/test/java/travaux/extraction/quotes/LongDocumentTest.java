package travaux.extraction.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.extraction.actors.ActorList;
import travaux.extraction.actors.Actors;
import travaux.language.EnglishParser;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Block;
import travaux.negotiation.Document;
import travaux.negotiation.Quote;
import travaux.negotiation.Span;

class LongDocumentTest {

  private static final String PAGE =
      """
      “We will keep the harbour,” said the envoy. “We will keep the ferry. ‘Nobody’ sells it.
      “The lake (our lake. – Ed.) stays,” he added, “and the “old” ferry too.
      The talks were “useful, the minister said. The ” ferry left for the “north” (“at last”).
      "They wait," said Zog, "and 'they' wait. The envoys' plan is 'dead'.
      """;

  @Test
  void two_million_characters_full_of_open_marks_are_read() {
    Document page = Report.document(PAGE);
    List<Sentence> parsed = EnglishParser.shared().parse(page);
    int copies = 2_000_000 / PAGE.length();
    Document document = Report.document(PAGE.repeat(copies));
    List<Sentence> sentences = new ArrayList<>();
    int blocks = page.blocks().size();
    for (int copy = 0; copy < copies; copy++) {
      for (Sentence sentence : parsed) {
        Block block =
            document.blocks().get(copy * blocks + page.blocks().indexOf(sentence.block()));
        sentences.add(moved(sentence, sentences.size(), block, copy * PAGE.length()));
      }
    }
    Actors actors = Actors.find(ActorList.english(), page, parsed);
    QuoteReader reader = new QuoteReader(CueList.english());

    List<Quote> quotes =
        assertTimeout(Duration.ofMinutes(2), () -> reader.read(document, sentences, actors));

    assertThat(quotes).hasSizeGreaterThan(copies);
  }

  private static Sentence moved(Sentence sentence, int index, Block block, int by) {
    List<Token> tokens = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      tokens.add(
          new Token(
              token.index(),
              moved(token.span(), by),
              token.form(),
              token.lemma(),
              token.pos(),
              token.head(),
              token.relation()));
    }
    return new Sentence(index, block, moved(sentence.span(), by), tokens);
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }
}
