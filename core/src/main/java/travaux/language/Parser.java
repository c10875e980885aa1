package travaux.language;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
  private final Tokenizer tokenizer = new EnglishTokenizer();
  private final SentenceBoundaries boundaries =
      new SentenceBoundaries(Abbreviations.english());
  private final Lemmas lemmas = Lemmas.english();

  private Parser(NLPDecoder decoder) {
    this.decoder = decoder;
  }

  /** Returns a parser for English. */
  public static Parser english() {
    return new Parser(
        new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8))));
  }

  /**
   * Returns the sentences of all blocks that are not furniture, in the order of the text.
   *
   * <p>No sentence has more than 200 tokens: longer ones are cut, at a semicolon or a comma where
   * there is one. Runs of more than 400 characters without white space are no words and are left
   * out.
   */
  public List<Sentence> parse(Document document) {
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (!block.kind().isFurniture()) {
        parse(document.text(), block, sentences);
      }
    }
    return List.copyOf(sentences);
  }

  private void parse(String text, Block block, List<Sentence> into) {
    String words = block.span().of(text);
    for (Span sentence : boundaries.of(words)) {
      for (Span stretch : SentenceLimits.stretches(words, sentence)) {
        var tokens = tokenizer.tokenize(stretch.of(words));
        var forms = tokens.stream().map(token -> token.getWordForm()).toList();
        int start = 0;
        for (int end : SentenceLimits.parts(forms)) {
          if (start < end) {
            NLPNode[] nodes = decoder.decode(decoder.toNodeArray(tokens.subList(start, end)));
            int offset = block.span().start() + stretch.start();
            into.add(sentence(into.size(), block, offset, nodes));
          }
          start = end;
        }
      }
    }
  }

  private Sentence sentence(int index, Block block, int offset, NLPNode[] nodes) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      NLPNode head = node.getDependencyHead();
      tokens.add(
          new Token(
              i - 1,
              new Span(offset + node.getStartOffset(), offset + node.getEndOffset()),
              node.getWordForm(),
              lemmas.lemma(node.getWordForm(), node.getLemma(), node.getPartOfSpeechTag()),
              node.getPartOfSpeechTag(),
              head == null ? -1 : head.getID() - 1,
              node.getDependencyLabel()));
    }
    Span span = new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
    return new Sentence(index, block, span, TreeRepair.mend(tokens));
  }
}
