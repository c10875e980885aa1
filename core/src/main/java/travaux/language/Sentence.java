package travaux.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import travaux.negotiation.Block;
import travaux.negotiation.Span;

/** A sentence with its tokens and dependency tree. Immutable. */
public final class Sentence {

  private final int index;
  private final Block block;
  private final Span span;
  private final List<Token> tokens;
  private final List<List<Token>> children;

  /**
   * Builds the tree.
   *
   * @param index place among the document's sentences, from 0
   * @param block the paragraph or heading that holds it
   * @param span from the first to the last token; of a list's point, from its label
   * @param tokens in order, with {@code tokens.get(i).index() == i}
   */
  public Sentence(int index, Block block, Span span, List<Token> tokens) {
    this.index = index;
    this.block = block;
    this.span = span;
    this.tokens = List.copyOf(tokens);
    List<List<Token>> below = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      below.add(new ArrayList<>());
    }
    for (Token token : tokens) {
      if (token.head() >= 0) {
        below.get(token.head()).add(token);
      }
    }
    this.children = below.stream().map(List::copyOf).toList();
  }

  /** Returns the same sentence with the label of a point before it. */
  Sentence from(int start) {
    return new Sentence(index, block, new Span(start, span.end()), tokens);
  }

  /** Returns its place among the document's sentences, from 0. */
  public int index() {
    return index;
  }

  /** Returns the paragraph or heading that holds it. */
  public Block block() {
    return block;
  }

  /** Returns its place in the text. */
  public Span span() {
    return span;
  }

  /** Returns all tokens in order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** Returns the tokens that {@code token} governs directly, in order. */
  public List<Token> children(Token token) {
    return children.get(token.index());
  }

  /** Returns the first child with one of the labels. */
  public Optional<Token> child(Token token, String... relations) {
    for (Token child : children(token)) {
      for (String relation : relations) {
        if (child.relation().equals(relation)) {
          return Optional.of(child);
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the children with the label, in order. */
  public List<Token> children(Token token, String relation) {
    return children(token).stream().filter(child -> child.relation().equals(relation)).toList();
  }

  /** Returns the governor, or empty at the root. */
  public Optional<Token> head(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** Returns {@code token} and all that it governs, in the order of the text. */
  public List<Token> subtree(Token token) {
    List<Token> all = new ArrayList<>();
    collect(token, all);
    all.sort(java.util.Comparator.comparingInt(Token::index));
    return all;
  }

  private void collect(Token token, List<Token> into) {
    into.add(token);
    for (Token child : children(token)) {
      collect(child, into);
    }
  }

  /** Says whether {@code token} is {@code ancestor} or lies below it. */
  public boolean isBelow(Token token, Token ancestor) {
    Token at = token;
    while (at.index() != ancestor.index()) {
      if (at.head() < 0) {
        return false;
      }
      at = tokens.get(at.head());
    }
    return true;
  }

  /** Returns the tokens that lie wholly in {@code range}. */
  public List<Token> tokensIn(Span range) {
    return tokens.stream().filter(token -> range.contains(token.span())).toList();
  }
}
