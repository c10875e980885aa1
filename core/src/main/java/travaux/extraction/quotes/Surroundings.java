package travaux.extraction.quotes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import travaux.extraction.quotes.Attribution.Source;
import travaux.extraction.quotes.MarkedText.Word;
import travaux.language.Sentence;
import travaux.language.Token;

/** The unquoted words before and after each quotation, and whom they name. */
final class Surroundings {

  /** Words between a quotation and its cue. */
  private static final int FARTHEST = 40;

  private final MarkedText marked;
  private final List<Quotation> quotations;

  Surroundings(MarkedText marked, List<Quotation> quotations) {
    this.marked = marked;
    this.quotations = quotations;
  }

  /** The words after a quotation up to the end of their sentence or the next quotation. */
  List<Word> after(int index) {
    Quotation quotation = quotations.get(index);
    int limit =
        index + 1 < quotations.size() ? quotations.get(index + 1).start() : Integer.MAX_VALUE;
    List<Word> stretch = new ArrayList<>();
    int at = marked.indexFrom(quotation.end());
    int blockEnd = marked.blockEnd(quotation.end());
    for (int i = at; i < marked.size() && i - at < FARTHEST; i++) {
      Word word = marked.word(i);
      if (word.token().span().end() > Math.min(limit, blockEnd) || isStop(word.token())) {
        break;
      }
      if (!stretch.isEmpty() || !Phrases.isPunctuation(word.token())) {
        stretch.add(word);
      }
    }
    return stretch;
  }

  /** The words before a quotation from the end of the sentence or quotation before it. */
  List<Word> before(int index) {
    Quotation quotation = quotations.get(index);
    int limit = index > 0 ? quotations.get(index - 1).end() : 0;
    List<Word> stretch = new ArrayList<>();
    int at = marked.indexFrom(quotation.start()) - 1;
    for (int i = at; i >= 0 && at - i < FARTHEST; i--) {
      Word word = marked.word(i);
      if (word.token().span().start() < limit
          || isStop(word.token())
          || word.token().span().end() > quotation.start()
          || marked.blockEnd(word.token().span().start()) < quotation.start()) {
        break;
      }
      stretch.add(0, word);
    }
    return stretch;
  }

  private static boolean isStop(Token token) {
    return token.pos().equals(".") && !token.form().equals(",") || token.form().equals(";");
  }

  /** The source of the cue at {@code at}: by the parse, else the words before or after it. */
  @Nullable Source source(List<Word> stretch, int at) {
    Word cue = stretch.get(at);
    Sentence sentence = cue.sentence();
    Token head = Sources.subject(sentence, cue.token(), 0);
    if (head != null && (isOutside(head) || stretch.stream().anyMatch(w -> w.token() == head))) {
      return Sources.source(sentence, head, quoted(sentence, cue.token()));
    }
    if (at == 0
        || marked.word(marked.indexFrom(cue.token().span().start())).equals(stretch.get(0))) {
      return nameIn(stretch, at + 1, stretch.size());
    }
    return nameIn(stretch, 0, at);
  }

  /** The head of the first noun phrase in a range of words. */
  private @Nullable Source nameIn(List<Word> stretch, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = stretch.get(i).token();
      if (token.pos().equals("IN") || token.pos().startsWith("W") || token.isVerb()) {
        return null;
      }
      if (token.isNoun() || token.pos().equals("PRP")) {
        Token head = token;
        Sentence sentence = stretch.get(i).sentence();
        while (i + 1 < to
            && stretch.get(i + 1).token().isNoun()
            && stretch.get(i + 1).sentence().equals(sentence)) {
          head = stretch.get(++i).token();
        }
        BitSet without = quoted(sentence, token);
        for (int k = to; k < stretch.size(); k++) {
          if (stretch.get(k).sentence().equals(sentence)) {
            without.set(stretch.get(k).token().index());
          }
        }
        return Sources.source(sentence, head, without);
      }
    }
    return null;
  }

  private boolean isOutside(Token token) {
    int next = Quotation.firstEndingAfter(quotations, token.span().start());
    return next == quotations.size() || !quotations.get(next).holds(token.span());
  }

  /** The quoted tokens of a sentence, and the cue. */
  private BitSet quoted(Sentence sentence, Token cue) {
    BitSet quoted = new BitSet();
    for (Token token : sentence.tokens()) {
      if (token.index() == cue.index() || !isOutside(token)) {
        quoted.set(token.index());
      }
    }
    return quoted;
  }
}
