package travaux.language;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import travaux.negotiation.Block;
import travaux.negotiation.Document;
import travaux.negotiation.Span;

/** Splits a document's readable blocks into sentences and parses them. Thread-safe. */
public final class Parser {

  private final NLPDecoder decoder;
  private final Tokenizer tokenizer = new EnglishTokenizer();
  private final SentenceBoundaries boundaries = new SentenceBoundaries(Abbreviations.english());
  private final Lemmas lemmas = Lemmas.english();

  private Parser(NLPDecoder decoder) {
    this.decoder = decoder;
  }

  /**
   * Returns a parser for English. Reads 90 MB, in well under two seconds; the first time it unpacks
   * them, in about 15, and says so by {@link System.Logger}.
   *
   * @throws java.io.UncheckedIOException when the models cannot be read
   */
  public static Parser english() {
    return english(Models.cache());
  }

  static Parser english(Path cache) {
    var lemmas =
        CompletableFuture.supplyAsync(() -> new MorphologicalAnalyzer<NLPNode>(Language.ENGLISH));
    Models models = Models.english(cache);
    try {
      NLPDecoder decoder = new NLPDecoder();
      decoder.setComponents(
          List.of(
              models.words(),
              models.tagger().component(),
              lemmas.join(),
              models.parser().component()));
      return new Parser(decoder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
