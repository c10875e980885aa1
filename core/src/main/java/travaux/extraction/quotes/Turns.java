package travaux.extraction.quotes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import travaux.extraction.quotes.Attribution.Source;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Quote.Attitude;
import travaux.negotiation.Span;

/** Paragraphs and headlines that begin with their speaker: "ZOG: ...", "Zog: ...". */
final class Turns {

  private static final int LONGEST_NAME = 5;
  private static final int FEWEST_WORDS = 3;

  private final MarkedText marked;
  private final Speakers speakers;

  Turns(MarkedText marked, Speakers speakers) {
    this.marked = marked;
    this.speakers = speakers;
  }

  /** Returns the words of the speaker whom a block names at its head, or null. */
  @Nullable Attribution at(Sentence sentence) {
    Span block = sentence.block().span();
    if (marked.skipSpace(block.start(), block.end()) != sentence.span().start()) {
      return null;
    }
    List<Token> tokens = sentence.tokens();
    int colon = 0;
    while (colon < tokens.size() && colon <= LONGEST_NAME && isName(tokens.get(colon))) {
      colon++;
    }
    if (colon == 0 || colon + FEWEST_WORDS >= tokens.size() || !isColon(tokens.get(colon))) {
      return null;
    }
    Token head = tokens.get(colon - 1);
    Span name = tokens.get(0).span().cover(head.span());
    Source source = new Source(sentence, head, name);
    if (!speakers.isPerson(source)) {
      return null;
    }
    Span words = marked.trim(new Span(tokens.get(colon).span().end(), block.end()));
    return new Attribution(
        Attitude.SPEECH, List.of(words), List.of(tokens.get(colon).span()), null, source, false);
  }

  private static boolean isColon(Token token) {
    return token.form().equals(":");
  }

  private static boolean isName(Token token) {
    return (token.isNoun() || token.pos().equals("JJ"))
        && Character.isUpperCase(token.form().charAt(0));
  }
}
