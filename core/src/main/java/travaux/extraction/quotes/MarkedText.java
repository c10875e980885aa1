package travaux.extraction.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Document;
import travaux.negotiation.Span;

/** The words of a document by their place, across sentences. */
final class MarkedText {

  /** A word and the sentence it stands in. */
  record Word(Sentence sentence, Token token) {}

  private static final int LONGEST_NAME = 8;
  private static final Set<String> NAME_TAGS =
      Set.of("NN", "NNS", "NNP", "NNPS", "DT", "JJ", "PRP", "PRP$", "POS", "CD", "IN", "HYPH");

  private final String text;
  private final CueList cues;
  private final List<Word> words = new ArrayList<>();

  MarkedText(Document document, List<Sentence> sentences, CueList cues) {
    this.text = PlainMarks.of(document.text());
    this.cues = cues;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        words.add(new Word(sentence, token));
      }
    }
  }

  /** Returns the text with rare marks written as common ones, character for character. */
  String text() {
    return text;
  }

  Word word(int index) {
    return words.get(index);
  }

  int size() {
    return words.size();
  }

  /** Returns the index of the first word that begins at {@code offset} or later. */
  int indexFrom(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).token().span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the cue by which a finite verb can introduce a quotation, or null. */
  @Nullable Cue quoteCue(Word word) {
    Token token = word.token();
    if (!token.isVerb() || token.relation().startsWith("aux")) {
      return null;
    }
    for (Cue cue : cuesOf(word.sentence(), token)) {
      if (cue.takes(Cue.Frame.QUOTE)) {
        return cue;
      }
    }
    return null;
  }

  /** Returns what is known of a verb here, with the word that completes it or without. */
  List<Cue> cuesOf(Sentence sentence, Token verb) {
    for (Token child : sentence.children(verb)) {
      if (Set.of("prt", "advmod", "oprd", "acomp", "dobj", "prep").contains(child.relation())) {
        List<Cue> found = cues.verb(verb.lemma(), child.lemma());
        if (!found.isEmpty() && found.get(0).lemma().indexOf(' ') > 0) {
          return found;
        }
      }
    }
    return cues.verb(verb.lemma(), null);
  }

  boolean isNounCue(Token noun) {
    return cues.noun(noun.lemma()).stream().anyMatch(cue -> cue.takes(Cue.Frame.NOUN_THAT));
  }

  /** Returns the end of the block that holds {@code offset} or ends there. */
  int blockEnd(int offset) {
    int at = indexFrom(offset);
    int last = at > 0 ? words.get(at - 1).sentence().block().span().end() : 0;
    if (offset <= last) {
      return last;
    }
    return at < words.size() ? words.get(at).sentence().block().span().end() : offset;
  }

  /** Says whether "said Zog", "Zog said" or the like begins at {@code offset}. */
  boolean reportFollows(int offset) {
    int at = indexFrom(offset);
    for (int i = at; i < words.size() && i - at <= LONGEST_NAME; i++) {
      Word word = words.get(i);
      if (word.token().isVerb()) {
        return !word.token().pos().equals("VBG")
            && !word.token().pos().equals("VB")
            && quoteCue(word) != null;
      }
      if (!NAME_TAGS.contains(word.token().pos()) && i > at) {
        return false;
      }
    }
    return false;
  }

  /** Says whether a character is white space or stands for none. */
  static boolean isSpace(char c) {
    return c == PlainMarks.FILLER || Character.isWhitespace(c);
  }

  /** Returns the next place at or after {@code from} that is no white space. */
  int skipSpace(int from, int limit) {
    int at = from;
    while (at < limit && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Returns the last character before {@code offset} that is no white space, or a space. */
  char before(int offset, int limit) {
    int at = offset - 1;
    while (at >= limit && isSpace(text.charAt(at))) {
      at--;
    }
    return at >= limit ? text.charAt(at) : ' ';
  }

  /** Cuts white space off both ends. */
  Span trim(Span span) {
    int start = skipSpace(span.start(), span.end());
    int end = span.end();
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
