package travaux.extraction.quotes;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.quotes.Attribution.Source;
import travaux.language.Sentence;
import travaux.language.Token;

/**
 * Reporting words whose place between commas says more than the parse, which hangs them wrong as
 * often as not.
 */
final class WordOrder {

  private static final int LONGEST_TAIL = 12;
  private static final Set<String> PARTING = Set.of(",", "–", "—", "-", "--");
  private static final Set<String> ASKED = Set.of("asked", "pressed", "questioned", "quizzed");
  private static final Set<String> NAME_TAGS =
      Set.of("NN", "NNS", "NNP", "NNPS", "DT", "JJ", "CD", "PRP$", "POS", "HYPH", "IN", "JJR");

  private WordOrder() {}

  /** "..., the envoy said on Monday, ..." : the sentence around it, or null. */
  static @Nullable BitSet around(Sentence sentence, Token verb) {
    Token subject = sentence.child(verb, "nsubj").orElse(null);
    if (subject == null
        || !Set.of("VBD", "VBZ", "VBP").contains(verb.pos())
        || subject.pos().startsWith("W")) {
      return null;
    }
    List<Token> tokens = sentence.tokens();
    BitSet name = Phrases.below(sentence, subject);
    int first = Math.min(name.nextSetBit(0), verb.index());
    int last = Math.max(name.length() - 1, verb.index());
    if (last - first > 2 * LONGEST_TAIL || first == 0 || !parts(tokens.get(first - 1))) {
      return null;
    }
    int end = last + 1;
    while (end < tokens.size() && end - last <= LONGEST_TAIL && !isLimit(tokens.get(end))) {
      if (tokens.get(end).isVerb()
          || tokens.get(end).pos().equals("MD")
          || tokens.get(end).form().equals("that")) {
        return null;
      }
      end++;
    }
    boolean closing = end >= tokens.size() || tokens.get(end).pos().equals(".");
    if (!closing && !parts(tokens.get(end))) {
      return null;
    }
    BitSet content = new BitSet();
    if (!isQuestion(tokens)) {
      content.set(0, first - 1);
    }
    if (!holdsVerb(tokens, content) && closing) {
      return null;
    }
    if (!closing) {
      content.set(end + 1, tokens.size());
    }
    while (content.length() > 0 && tokens.get(content.length() - 1).pos().equals(".")) {
      content.clear(content.length() - 1);
    }
    return holdsVerb(tokens, content) ? content : null;
  }

  /** "Asked about the port, the envoy said": what others wanted to know. */
  private static boolean isQuestion(List<Token> tokens) {
    int first = tokens.get(0).lemma().equals("when") ? 1 : 0;
    Token asked = tokens.get(first);
    return ASKED.contains(asked.form().toLowerCase(Locale.ROOT))
        && !asked.relation().startsWith("nsubj");
  }

  /** "..., according to the envoy." at the end: the sentence before it, or null. */
  static @Nullable BitSet before(Sentence sentence, BitSet phrase) {
    List<Token> tokens = sentence.tokens();
    int first = phrase.nextSetBit(0);
    int next = phrase.length();
    boolean closing = next >= tokens.size() || tokens.get(next).pos().equals(".");
    if (first < 2 || !closing || !parts(tokens.get(first - 1))) {
      return null;
    }
    BitSet content = new BitSet();
    content.set(0, first - 1);
    return holdsVerb(tokens, content) ? content : null;
  }

  /**
   * "the envoy said": the noun or pronoun right before a finite verb and its auxiliaries, or null.
   */
  static @Nullable Token nameBefore(Sentence sentence, Token verb) {
    List<Token> tokens = sentence.tokens();
    int at = verb.index() - 1;
    boolean finite = Set.of("VBD", "VBZ", "VBP").contains(verb.pos());
    while (at >= 0 && Set.of("aux", "neg", "advmod").contains(tokens.get(at).relation())) {
      finite |= Set.of("VBD", "VBZ", "VBP", "MD").contains(tokens.get(at).pos());
      at--;
    }
    if (at < 0 || !finite) {
      return null;
    }
    Token name = tokens.get(at);
    boolean subject =
        name.isNoun() || Set.of("he", "she", "they", "we", "i", "you", "it").contains(name.lemma());
    return subject ? top(sentence, name) : null;
  }

  /** "The envoy to the League": the noun that the phrase is of, "envoy". */
  private static Token top(Sentence sentence, Token last) {
    Token top = last;
    while (top.relation().equals("pobj") && top.head() >= 0) {
      Token preposition = sentence.tokens().get(top.head());
      Token noun = sentence.head(preposition).filter(Token::isNoun).orElse(null);
      if (noun == null || !preposition.lemma().equals("to")) {
        break;
      }
      top = noun;
    }
    return top;
  }

  /** "Zog, head of the delegation, said": the name at the head of the sentence, or null. */
  static @Nullable Source nameAtHead(Sentence sentence, Token verb) {
    List<Token> tokens = sentence.tokens();
    if (verb.index() < 3 || !tokens.get(verb.index() - 1).form().equals(",")) {
      return null;
    }
    Token head = null;
    for (int i = 0; i < verb.index(); i++) {
      Token token = tokens.get(i);
      if (token.form().equals(",")) {
        break;
      }
      if (!NAME_TAGS.contains(token.pos()) || head != null && token.pos().equals("IN")) {
        return null;
      }
      head = token.isNoun() ? token : head;
    }
    if (head == null) {
      return null;
    }
    return new Source(
        sentence, head, tokens.get(0).span().cover(tokens.get(verb.index() - 2).span()));
  }

  /** "..., said the envoy": the subject after the verb, and no "and" before it. */
  static boolean isInverted(Sentence sentence, Token verb) {
    Token before = verb.index() > 0 ? sentence.tokens().get(verb.index() - 1) : verb;
    return before.form().equals(",")
        && sentence.child(verb, "nsubj").map(s -> s.index() > verb.index()).orElse(false);
  }

  /** Adds a further "and that ..." to a clause that begins with "that". */
  static void growByThat(Sentence sentence, BitSet content) {
    List<Token> tokens = sentence.tokens();
    int first = content.nextSetBit(0);
    if (first < 0 || !tokens.get(first).form().equals("that")) {
      return;
    }
    int at = content.length();
    while (at < tokens.size() && Phrases.isPunctuation(tokens.get(at))) {
      at++;
    }
    boolean further =
        at + 2 < tokens.size()
            && Set.of("and", "but").contains(tokens.get(at).form())
            && tokens.get(at + 1).form().equals("that");
    if (further) {
      content.set(content.length(), tokens.size());
    } else if (first + 1 < at
        && at < tokens.size()
        && tokens.get(at).form().equals("that")
        && Set.of("and", "but").contains(tokens.get(at - 1).form())) {
      content.set(content.length(), tokens.size());
    }
  }

  private static boolean parts(Token token) {
    return PARTING.contains(token.form());
  }

  private static boolean isLimit(Token token) {
    return parts(token) || token.pos().equals(".") || token.form().equals(";");
  }

  private static boolean holdsVerb(List<Token> tokens, BitSet content) {
    return content.stream()
        .anyMatch(i -> tokens.get(i).isVerb() && !tokens.get(i).pos().equals("VBG"));
  }
}
