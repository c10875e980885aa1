package travaux.extraction.quotes;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.quotes.Attribution.Source;
import travaux.extraction.quotes.MarkedText.Word;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Quote.Attitude;
import travaux.negotiation.Span;

/** Finds a speaker for quotations that no cue stands beside; most such have none. */
final class BareQuotations {

  private final MarkedText marked;
  private final Speakers speakers;

  BareQuotations(MarkedText marked, Speakers speakers) {
    this.marked = marked;
    this.speakers = speakers;
  }

  /** Says whether a quotation is a sentence of its own, not words in another sentence. */
  boolean standsAlone(Quotation quotation) {
    String text = marked.text();
    int blockStart = blockStart(quotation);
    char before = marked.before(quotation.start(), blockStart);
    boolean starts =
        marked.skipSpace(blockStart, quotation.end()) == quotation.start()
            || ".?!:”\"".indexOf(before) >= 0;
    int after = marked.skipSpace(quotation.end(), text.length());
    char next = after < text.length() ? text.charAt(after) : '.';
    char last = quotation.lastInside(text);
    boolean ends = ".?!…".indexOf(last) >= 0 || ".?!".indexOf(next) >= 0 || !quotation.closed();
    return starts
        && quotation.isSentence(text)
        && (ends || after >= marked.blockEnd(quotation.end()))
        && !Character.isLowerCase(next);
  }

  boolean isInBrackets(Quotation quotation) {
    return marked.before(quotation.start(), blockStart(quotation)) == '(';
  }

  /** Says whether nothing but {@code from} and white space stands before a quotation. */
  boolean followsDirectly(Quotation quotation, int from) {
    String text = marked.text();
    for (int i = from; i < quotation.start(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Says whether a place lies in the last {@code count} sentences before {@code offset}. */
  boolean nearBefore(int place, int offset, int count) {
    int at = marked.indexFrom(offset) - 1;
    while (at >= 0 && marked.word(at).token().index() == 0) {
      at--;
    }
    for (int k = 0; k < count && at >= 0; k++) {
      Word word = marked.word(at);
      if (word.sentence().span().start() < place) {
        return true;
      }
      at -= word.token().index() + 1;
    }
    return false;
  }

  /** A name and a colon, or a sentence about a person that ends in a colon, before a quotation. */
  @Nullable Attribution byColon(Quotation quotation) {
    int at = marked.indexFrom(quotation.start()) - 1;
    if (at < 1 || !marked.word(at).token().form().equals(":")) {
      return null;
    }
    Word name = marked.word(at - 1);
    if (name.token().isNoun()) {
      Source source =
          Sources.source(
              name.sentence(),
              name.token(),
              Phrases.below(name.sentence(), marked.word(at).token()));
      if (speakers.isPerson(source)) {
        Span cue = marked.word(at).token().span();
        return new Attribution(
            Attitude.SPEECH, quotation.pieces(), List.of(cue), null, source, false);
      }
    }
    Sentence sentence = marked.word(at).sentence();
    return bySubject(quotation, sentence, sentence.span().start());
  }

  int blockStart(Quotation quotation) {
    int at = marked.indexFrom(quotation.start());
    return at < marked.size()
        ? Math.min(marked.word(at).sentence().block().span().start(), quotation.start())
        : quotation.start();
  }

  /** The person who is the subject of the sentence after the quotation, or null. */
  @Nullable Attribution bySubjectAfter(Quotation quotation, boolean otherBlock) {
    int at = marked.indexFrom(quotation.end());
    while (at < marked.size() && Phrases.isPunctuation(marked.word(at).token())) {
      at++;
    }
    if (at >= marked.size()) {
      return null;
    }
    Word word = marked.word(at);
    boolean sameBlock = word.token().span().start() < marked.blockEnd(quotation.end());
    if (sameBlock == otherBlock) {
      return null;
    }
    return bySubject(quotation, word.sentence(), quotation.end());
  }

  /** The person who is the subject of an earlier sentence of the same block, or null. */
  @Nullable Attribution bySubjectBefore(Quotation quotation) {
    int blockStart = blockStart(quotation);
    int at = marked.indexFrom(quotation.start()) - 1;
    while (at >= 0 && marked.word(at).token().span().start() >= blockStart) {
      Sentence sentence = marked.word(at).sentence();
      Attribution found = bySubject(quotation, sentence, sentence.span().start());
      if (found != null) {
        return found;
      }
      at -= marked.word(at).token().index() + 1;
    }
    return null;
  }

  /** "“...,” Zog, the envoy." : the person named after a comma with no verb at all, or null. */
  @Nullable Attribution byNameAfter(Quotation quotation, List<Word> stretch) {
    boolean named =
        quotation.lastInside(marked.text()) == ','
            && !stretch.isEmpty()
            && stretch.get(0).token().isProperNoun();
    if (!named) {
      return null;
    }
    int last = 0;
    for (Word word : stretch) {
      Token token = word.token();
      if (token.isVerb() && Set.of("VBD", "VBZ", "VBP").contains(token.pos())) {
        return null;
      }
    }
    while (last + 1 < stretch.size() && stretch.get(last + 1).token().isProperNoun()) {
      last++;
    }
    Word head = stretch.get(last);
    Source source = Sources.source(head.sentence(), head.token(), new BitSet());
    boolean introduced =
        last > 0 && last + 1 < stretch.size() && stretch.get(last + 1).token().form().equals(",");
    return introduced || speakers.isPerson(source) ? without(quotation.pieces(), source) : null;
  }

  private @Nullable Attribution bySubject(Quotation quotation, Sentence sentence, int from) {
    for (Token token : sentence.tokens()) {
      boolean subject =
          token.relation().equals("nsubj")
              && token.span().start() >= from
              && !quotation.holds(token.span())
              && sentence.head(token).map(head -> head.head() < 0).orElse(false);
      if (subject) {
        Source source = Sources.source(sentence, token, new BitSet());
        return speakers.isPerson(source) ? without(quotation.pieces(), source) : null;
      }
    }
    return null;
  }

  static Attribution without(List<Span> content, Source source) {
    return new Attribution(Attitude.SPEECH, content, List.of(), null, source, false);
  }
}
