package travaux.extraction.quotes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Span;

/** Spans of phrases and of what is left of them when a frame is cut out. */
final class Phrases {

  private static final Set<String> MARKS = Set.of("\"", "“", "”", "„", "«", "»", "''", "``");
  private static final Set<String> CUE_PARTS = Set.of("aux", "auxpass", "neg", "prt");

  /** Words between a verb and the preposition of its cue. */
  private static final int FAR_LEAD = 4;

  /** "went on to say", "continued to warn". */
  private static final Set<String> GOING_ON =
      Set.of(
          "go", "continue", "try", "begin", "start", "attempt", "keep", "seem", "appear", "fail");

  private Phrases() {}

  /** Returns the places of a token and of all that it governs. */
  static BitSet below(Sentence sentence, Token token) {
    BitSet all = new BitSet();
    for (Token each : sentence.subtree(token)) {
      all.set(each.index());
    }
    return all;
  }

  /**
   * Returns the pieces of text that a set of tokens covers. Stops and commas at the edges are cut
   * off, quotation marks are kept, and punctuation alone does not part two pieces.
   */
  static List<Span> pieces(Sentence sentence, BitSet tokens) {
    List<Span> pieces = new ArrayList<>();
    List<Token> all = sentence.tokens();
    int at = tokens.nextSetBit(0);
    while (at >= 0) {
      int end = at;
      int next = tokens.nextSetBit(at + 1);
      while (next >= 0 && onlyPunctuation(all, end + 1, next)) {
        end = next;
        next = tokens.nextSetBit(next + 1);
      }
      int first = at;
      int last = end;
      while (first <= last && isEdge(all.get(first))) {
        first++;
      }
      while (last >= first && isEdge(all.get(last))) {
        last--;
      }
      if (first <= last) {
        pieces.add(new Span(all.get(first).span().start(), all.get(last).span().end()));
      }
      at = next;
    }
    return pieces;
  }

  /**
   * Returns the pieces of a cue: the verb with its auxiliaries, negation and particle, the adverbs
   * among these, and the preposition that leads to the content.
   */
  static List<Span> cue(Sentence sentence, Token verb, String lemma, @Nullable Token lead) {
    BitSet tokens = new BitSet();
    tokens.set(verb.index());
    for (Token child : sentence.children(verb)) {
      boolean completes = lemma.endsWith(" " + child.lemma());
      if (CUE_PARTS.contains(child.relation()) || completes) {
        tokens.set(child.index());
      }
    }
    if (lead != null && lead.index() > verb.index() && lead.index() - verb.index() <= FAR_LEAD) {
      tokens.set(verb.index(), lead.index() + 1);
    }
    Token going = verb.relation().equals("xcomp") ? sentence.head(verb).orElse(null) : null;
    if (going != null
        && GOING_ON.contains(going.lemma())
        && going.index() < verb.index()
        && verb.index() - going.index() <= FAR_LEAD) {
      tokens.set(going.index(), verb.index());
      for (Token child : sentence.children(going)) {
        if (CUE_PARTS.contains(child.relation())) {
          tokens.set(child.index());
        }
      }
    }
    int left = tokens.nextSetBit(0);
    while (left > 0 && left < verb.index() && tokens.nextClearBit(left) < verb.index()) {
      left = tokens.nextSetBit(tokens.nextClearBit(left));
    }
    for (int i = Math.min(left, verb.index()) - 1;
        i >= 0 && (tokens.get(i) || isAdverb(sentence, i));
        i--) {
      tokens.set(i);
    }
    int first = verb.index();
    while (first > 0 && tokens.get(first - 1)) {
      first--;
    }
    int last = tokens.nextClearBit(verb.index()) - 1;
    if (tokens.length() - 1 > last && tokens.length() - last <= FAR_LEAD) {
      last = tokens.length() - 1;
    }
    List<Token> all = sentence.tokens();
    if (last + 1 < all.size() && all.get(last + 1).form().equals(":")) {
      last++;
    }
    return List.of(all.get(first).span().cover(all.get(last).span()));
  }

  private static boolean isAdverb(Sentence sentence, int index) {
    Token token = sentence.tokens().get(index);
    return token.pos().equals("RB") && token.relation().equals("advmod");
  }

  /** Says whether a content is nothing but a pronoun or a mark, which tells nobody's words. */
  static boolean saysNothing(Sentence sentence, BitSet content) {
    return content.stream()
        .mapToObj(i -> sentence.tokens().get(i))
        .allMatch(token ->
            isPunctuation(token)
                || token.pos().startsWith("PRP")
                || token.pos().startsWith("W")
                || token.pos().equals("DT")
                || token.pos().equals("IN"));
  }

  static boolean isPunctuation(Token token) {
    return token.relation().equals("punct") || !Character.isLetterOrDigit(firstLetter(token));
  }

  private static char firstLetter(Token token) {
    String form = token.form();
    for (int i = 0; i < form.length(); i++) {
      if (Character.isLetterOrDigit(form.charAt(i))) {
        return form.charAt(i);
      }
    }
    return '.';
  }

  private static boolean onlyPunctuation(List<Token> all, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isPunctuation(all.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEdge(Token token) {
    return isPunctuation(token)
        && !MARKS.contains(token.form())
        && "%$€£)]’".indexOf(token.form().charAt(token.form().length() - 1)) < 0;
  }
}
