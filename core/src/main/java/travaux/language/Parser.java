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
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Block;
import travaux.negotiation.Document;
import travaux.negotiation.Span;

/** Splits a document's readable blocks into sentences and parses them. Thread-safe. */
public final class Parser {

  /** What only points to the list that follows. */
  private static final Pattern FOLLOWING =
      Pattern.compile(
          "(?i)(?:\\s*(?:,|as follows|in the following (?:way|terms)|the following(?: \\p{L}+)?"
              + "|these(?: \\p{L}+)?|below))*\\s*[:.–—-]?\\s*$");

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
    Map<Integer, Integer> labels = labels(document);
    for (Block block : document.blocks()) {
      if (!block.kind().isFurniture()) {
        int label = labels.getOrDefault(block.span().start(), 0);
        parse(document.text(), block, label, sentences);
      }
    }
    return List.copyOf(sentences);
  }

  /** Lengths of the labels of points ("(2) ", "On point 3: ") by where their blocks begin. */
  private Map<Integer, Integer> labels(Document document) {
    Map<Integer, Integer> labels = new HashMap<>();
    for (Point point : Points.of(document, boundaries)) {
      if (point.kind() == Point.Kind.ITEM || point.kind() == Point.Kind.REPLY) {
        labels.put(point.label().start(), point.words().start() - point.label().start());
      }
    }
    return labels;
  }

  /**
   * Returns the points of the document's lists, each with its lead and its first sentence read as
   * one ("We demand:" and "the release of the crew").
   */
  public List<Point> points(Document document) {
    List<Point> points = new ArrayList<>();
    for (Point point : Points.of(document, boundaries)) {
      points.add(point.with(point.lead() == null ? null : joined(document, point)));
    }
    return List.copyOf(points);
  }

  private @Nullable Sentence joined(Document document, Point point) {
    String text = document.text();
    Span lead = Objects.requireNonNull(point.lead());
    Matcher bare = FOLLOWING.matcher(lead.of(text));
    Span words = bare.find() ? new Span(lead.start(), lead.start() + bare.start()) : lead;
    Span body = point.words();
    List<Span> sentences = boundaries.of(body.of(text));
    if (words.length() == 0 || sentences.isEmpty()) {
      return null;
    }
    Span first = sentences.get(0);
    var tokens = new ArrayList<>(tokenizer.tokenize(words.of(text)));
    int leading = tokens.size();
    tokens.addAll(tokenizer.tokenize(first.of(body.of(text))));
    if (leading == 0 || tokens.size() > SentenceLimits.TOKENS) {
      return null;
    }
    NLPNode[] nodes = decoder.decode(decoder.toNodeArray(tokens));
    int start = body.start() + first.start();
    Block block = new Block(body, Block.Kind.PARAGRAPH);
    return sentence(-1, block, at -> at < leading ? words.start() : start, nodes);
  }

  private void parse(String text, Block block, int label, List<Sentence> into) {
    String words = block.span().of(text).substring(label);
    for (Span sentence : boundaries.of(words)) {
      for (Span stretch : SentenceLimits.stretches(words, sentence)) {
        var tokens = tokenizer.tokenize(stretch.of(words));
        var forms = tokens.stream().map(token -> token.getWordForm()).toList();
        int start = 0;
        for (int end : SentenceLimits.parts(forms)) {
          if (start < end) {
            int offset = block.span().start() + label + stretch.start();
            Sentence parsed = unmarked(into.size(), block, offset, tokens.subList(start, end));
            boolean first = label > 0 && sentence.start() == 0 && start == 0;
            into.add(first ? parsed.from(block.span().start()) : parsed);
          }
          start = end;
        }
      }
    }
  }

  /** Parses a sentence without the marks around some of its words, and puts them in again. */
  private Sentence unmarked(
      int index,
      Block block,
      int offset,
      List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> all) {
    List<String> forms = all.stream().map(token -> token.getWordForm()).toList();
    NLPNode[] marked = decoder.decode(decoder.toNodeArray(all));
    List<String> tags = Arrays.stream(marked).skip(1).map(NLPNode::getPartOfSpeechTag).toList();
    BitSet left = QuotedPhrases.marks(forms, tags);
    if (left.isEmpty()) {
      return sentence(index, block, at -> offset, marked);
    }
    var words = new ArrayList<edu.emory.mathcs.nlp.component.tokenizer.token.Token>();
    List<Token> marks = new ArrayList<>();
    boolean opens = true;
    for (int i = 0; i < all.size(); i++) {
      var token = all.get(i);
      if (left.get(i)) {
        Span span = new Span(offset + token.getStartOffset(), offset + token.getEndOffset());
        String tag = opens ? "``" : "''";
        marks.add(
            new Token(0, span, forms.get(i), forms.get(i), tag, QuotedPhrases.UNHUNG, "punct"));
        opens = !opens;
      } else {
        words.add(token);
      }
    }
    NLPNode[] nodes = decoder.decode(decoder.toNodeArray(words));
    return sentence(index, block, QuotedPhrases.withMarks(tokens(at -> offset, nodes), marks));
  }

  private Sentence sentence(int index, Block block, IntUnaryOperator offsets, NLPNode[] nodes) {
    return sentence(index, block, tokens(offsets, nodes));
  }

  private static Sentence sentence(int index, Block block, List<Token> tokens) {
    Span span = new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
    return new Sentence(index, block, span, TreeRepair.mend(tokens));
  }

  private List<Token> tokens(IntUnaryOperator offsets, NLPNode[] nodes) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      NLPNode head = node.getDependencyHead();
      int offset = offsets.applyAsInt(i - 1);
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
    return tokens;
  }
}
