package travaux.language;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import travaux.negotiation.Block;
import travaux.negotiation.Document;
import travaux.negotiation.Span;

/** Splits a document's readable blocks into sentences and parses them. Thread-safe. */
public final class Parser {

  private static final String CONFIGURATION =
      """
      <configuration>
        <lexica>
          <ambiguity_classes field="word_form_simplified_lowercase">edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
          <word_clusters field="word_form_simplified_lowercase">edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
        </lexica>
        <models>
          <pos>edu/emory/mathcs/nlp/models/en-pos.xz</pos>
          <dep>edu/emory/mathcs/nlp/models/en-dep.xz</dep>
        </models>
      </configuration>
      """;

  private final NLPDecoder decoder;

  private Parser(NLPDecoder decoder) {
    this.decoder = decoder;
  }

  /** Returns a parser for English. */
  public static Parser english() {
    return new Parser(
        new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8))));
  }

  /** Returns the sentences of all blocks that are not furniture, in the order of the text. */
  public List<Sentence> parse(Document document) {
    Tokenizer tokenizer = new EnglishTokenizer();
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block.kind().isFurniture()) {
        continue;
      }
      String words = block.span().of(document.text());
      for (var tokens : tokenizer.segmentize(words)) {
        NLPNode[] nodes = decoder.decode(decoder.toNodeArray(tokens));
        sentences.add(sentence(sentences.size(), block, nodes));
      }
    }
    return List.copyOf(sentences);
  }

  private static Sentence sentence(int index, Block block, NLPNode[] nodes) {
    int offset = block.span().start();
    List<Token> tokens = new ArrayList<>();
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      NLPNode head = node.getDependencyHead();
      tokens.add(
          new Token(
              i - 1,
              new Span(offset + node.getStartOffset(), offset + node.getEndOffset()),
              node.getWordForm(),
              node.getLemma().toLowerCase(Locale.ROOT),
              node.getPartOfSpeechTag(),
              head == null ? -1 : head.getID() - 1,
              node.getDependencyLabel()));
    }
    Span span = new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
    return new Sentence(index, block, span, tokens);
  }
}
