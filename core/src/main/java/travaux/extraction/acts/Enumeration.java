package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import travaux.extraction.rules.Casting;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Span;

/**
 * Splits a content that the parser took for one thing into the members of its list: "the withdrawal
 * of the boats, an end to the curfew and a vote on the tax", "three conditions: an apology, ...".
 *
 * <p>Trap: "the release of the crew, the captain and the mate" lists inside its first member. Only
 * where each further member has a complement of its own or is indefinite is the list one of
 * contents.
 */
final class Enumeration {

  private static final Set<String> GENERAL =
      Set.of(
          "point",
          "condition",
          "demand",
          "measure",
          "step",
          "term",
          "concession",
          "thing",
          "issue",
          "request",
          "proposal",
          "item",
          "element",
          "guarantee",
          "requirement",
          "goal",
          "change");
  private static final Set<String> INDEFINITE = Set.of("a", "an", "no", "more");
  private static final Set<String> NAMELY = Set.of("namely", "including", ":", "-", "–", "—");
  private static final Set<String> ENDS =
      Set.of("VBZ", "VBP", "VBD", "MD", ".", ":", "WDT", "WP", "``", "''");
  private static final int FEWEST = 3;

  private final Sentence sentence;
  private final Casting casting;

  Enumeration(Sentence sentence, Casting casting) {
    this.sentence = sentence;
    this.casting = casting;
  }

  /** Returns the members of the list that {@code content} is; itself alone when it is none. */
  List<List<Span>> members(List<Span> content) {
    if (content.size() != 1) {
      return List.of(content);
    }
    List<Token> tokens = sentence.tokensIn(content.get(0));
    int from = prefix(tokens);
    List<List<Token>> chunks = chunks(tokens.subList(from, tokens.size()));
    boolean announced = from > 0;
    boolean list =
        chunks.size() >= (announced ? 2 : FEWEST)
            && chunks.stream().allMatch(chunk -> isThing(chunk))
            && (announced || chunks.subList(1, chunks.size()).stream().allMatch(this::standsAlone));
    if (!list) {
      return List.of(content);
    }
    List<List<Span>> members = new ArrayList<>();
    for (List<Token> chunk : chunks) {
      members.add(
          List.of(new Span(chunk.get(0).span().start(), chunk.get(chunk.size() - 1).span().end())));
    }
    return members;
  }

  /**
   * Returns the members of a content; a list of which the parser saw the first only ("open to arms
   * control, a ban on mines and a limit to flights") is one content in several pieces.
   */
  List<List<Span>> continued(List<Span> content) {
    if (content.size() != 1) {
      return members(content);
    }
    List<Token> behind =
        sentence.tokens().stream()
            .filter(token -> token.span().start() >= content.get(0).end())
            .toList();
    boolean list = behind.size() > 2 && behind.get(0).form().equals(",");
    if (!list || !behind.get(1).pos().equals("DT")) {
      return members(content);
    }
    int end = 0;
    while (end < behind.size() && !ENDS.contains(behind.get(end).pos())) {
      end++;
    }
    List<List<Span>> all =
        members(List.of(content.get(0).cover(behind.get(Math.max(1, end) - 1).span())));
    return all.size() < FEWEST
        ? members(content)
        : List.of(all.stream().flatMap(List::stream).toList());
  }

  /** Where the members begin behind "three conditions:" or "several points, namely"; else 0. */
  private static int prefix(List<Token> tokens) {
    for (int k = 1; k + 1 < tokens.size(); k++) {
      if (NAMELY.contains(tokens.get(k).lemma())) {
        int noun = tokens.get(k - 1).form().equals(",") ? k - 2 : k - 1;
        boolean general = noun >= 0 && GENERAL.contains(tokens.get(noun).lemma());
        return general ? k + 1 : 0;
      }
    }
    return 0;
  }

  private static List<List<Token>> chunks(List<Token> tokens) {
    int last = -1;
    boolean comma = false;
    for (int k = 0; k < tokens.size(); k++) {
      comma |= tokens.get(k).form().equals(",");
      boolean pair = k > 0 && tokens.get(k - 1).form().endsWith("-");
      boolean ends = last < 0 && !pair && tokens.get(k).lemma().equals("and") && isLast(tokens, k);
      last = ends ? k : last;
    }
    List<List<Token>> chunks = new ArrayList<>();
    List<Token> chunk = new ArrayList<>();
    for (int k = 0; k < tokens.size(); k++) {
      boolean cut =
          tokens.get(k).form().equals(",") || tokens.get(k).form().equals(";") || k == last;
      if (!cut) {
        chunk.add(tokens.get(k));
      } else if (!chunk.isEmpty()) {
        chunks.add(chunk);
        chunk = new ArrayList<>();
      }
    }
    if (!chunk.isEmpty()) {
      chunks.add(chunk);
    }
    return last < 0 && comma ? List.of(tokens) : chunks;
  }

  /** The first "and" behind the last comma. */
  private static boolean isLast(List<Token> tokens, int k) {
    return k + 1 < tokens.size()
        && tokens.subList(k + 1, tokens.size()).stream().noneMatch(t -> t.form().equals(","));
  }

  /** A noun phrase that names no actor. */
  private boolean isThing(List<Token> chunk) {
    Token head = head(chunk);
    String pos = chunk.get(0).pos();
    boolean opens =
        pos.equals("DT")
            || pos.equals("PRP$")
            || pos.startsWith("JJ")
            || pos.startsWith("NN")
            || pos.equals("CD")
            || pos.equals("PDT");
    return opens
        && head.isNoun()
        && !head.isProperNoun()
        && chunk.stream().noneMatch(token -> token.pos().equals("VBD") || token.pos().equals("VBZ"))
        && casting.at(sentence, head).isEmpty();
  }

  private boolean standsAlone(List<Token> chunk) {
    boolean complement =
        chunk.stream()
            .anyMatch(token ->
                token.index() > head(chunk).index()
                    && (token.relation().equals("prep") || token.pos().equals("TO")));
    // "Safer ships", "higher wages": what is not there yet.
    return complement
        || INDEFINITE.contains(chunk.get(0).lemma())
        || chunk.get(0).pos().equals("JJR");
  }

  /** The noun before the first preposition, comma or participle. */
  private static Token head(List<Token> chunk) {
    Token head = chunk.get(0);
    for (Token token : chunk) {
      if (token.isNoun()) {
        head = token;
      } else if (head.isNoun() && !token.pos().equals("POS")) {
        return head;
      }
    }
    return head;
  }
}
