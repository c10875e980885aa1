package travaux.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts the members of a list beside each other: of "the release of the crew, the return of the ship
 * and a map" the parser often makes the ship and the map things that the crew is.
 */
final class ListRepair {

  private static final Set<String> LISTED =
      Set.of("dobj", "nsubj", "nsubjpass", "pobj", "attr", "appos", "conj");

  private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ", "MD");
  private static final Set<String> ENDS = Set.of(";", ":", "\"", "”", "“", "—");

  private static final Set<String> LED = Set.of("of", "for", "by", "with", "from", "to", "about");

  private final List<Token> tokens;

  private ListRepair(List<Token> tokens) {
    this.tokens = new ArrayList<>(tokens);
  }

  /** Returns the tokens with lists mended. */
  static List<Token> mend(List<Token> tokens) {
    ListRepair repair = new ListRepair(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      repair.listed(i);
      repair.gerunds(i);
      repair.infinitives(i);
      repair.bare(i);
    }
    return repair.tokens;
  }

  /** "The release of the crew, the return of the ship and a map": members of one list. */
  private void listed(int i) {
    Token member = tokens.get(i);
    if (!member.relation().equals("appos") || !member.isNoun() || !isAfterComma(i)) {
      return;
    }
    int first = first(member.head());
    int last = first < 0 ? -1 : last(i);
    if (last < 0) {
      return;
    }
    attach(i, first, "conj");
    for (Token and : List.copyOf(tokens)) {
      if (and.relation().equals("cc") && and.head() == tokens.get(last).head()) {
        attach(and.index(), i, "cc");
      }
    }
    attach(last, i, "conj");
  }

  /** "Accused it of shelling the port, blocking the bay and arming rebels": three charges. */
  private void gerunds(int i) {
    Token second = tokens.get(i);
    boolean candidate =
        second.relation().equals("advcl")
            && second.pos().equals("VBG")
            && second.head() >= 0
            && second.head() < i
            && tokens.get(i - 1).form().equals(",");
    if (!candidate
        || tokens.stream()
            .noneMatch(last ->
                last.head() == i && last.relation().equals("conj") && last.pos().equals("VBG"))) {
      return;
    }
    for (int at = i - 1; at > second.head(); at--) {
      Token first = tokens.get(at);
      if (first.relation().equals("pcomp")
          && first.pos().equals("VBG")
          && LED.contains(tokens.get(first.head()).lemma())
          && tokens.get(first.head()).head() == second.head()) {
        attach(i, at, "conj");
        return;
      }
    }
  }

  /** "Urged them to hold fire, to let aid in and to send envoys": three things urged. */
  private void infinitives(int i) {
    Token second = tokens.get(i);
    boolean candidate =
        second.relation().equals("advcl")
            && second.pos().equals("VB")
            && second.head() >= 0
            && second.head() < i
            && i > 1
            && tokens.get(i - 1).pos().equals("TO")
            && tokens.get(i - 2).form().equals(",");
    if (candidate
        && isInfinitive(second.head())
        && tokens.stream()
            .anyMatch(last ->
                last.head() == i && last.relation().equals("conj") && isInfinitive(last.index()))) {
      attach(i, second.head(), "conj");
    }
  }

  /** "Called on them to hold fire, let aid in and send envoys": "to" stands before the first. */
  private void bare(int first) {
    if (!isInfinitive(first)) {
      return;
    }
    List<Integer> row = new ArrayList<>();
    boolean closed = false;
    for (int at = first + 1; at < tokens.size() && !closed; at++) {
      Token token = tokens.get(at);
      String before = tokens.get(at - 1).form();
      if (FINITE.contains(token.pos()) || ENDS.contains(token.form()) || isInfinitive(at)) {
        return;
      }
      boolean and = before.equals("and");
      boolean member =
          token.pos().equals("VB")
              && (and || before.equals(","))
              && !token.lemma().equals("say")
              && !hasChild(at, "nsubj")
              && !hasChild(at, "aux");
      if (member) {
        row.add(at);
        closed = and;
      }
    }
    if (!closed || row.size() < 2) {
      return;
    }
    for (int member : row) {
      raise(first, member);
      attach(member, first, "conj");
    }
  }

  /** Puts what {@code first} is below, of the children of a member, in the member's place. */
  private void raise(int first, int member) {
    int at = first;
    while (at >= 0 && tokens.get(at).head() != member) {
      at = tokens.get(at).head();
    }
    if (at >= 0) {
      attach(at, tokens.get(member).head(), tokens.get(member).relation());
    }
  }

  private boolean isInfinitive(int i) {
    return tokens.get(i).pos().equals("VB") && i > 0 && tokens.get(i - 1).pos().equals("TO");
  }

  /** Returns the member before: a noun with a phrase that ends before the comma, or -1. */
  private int first(int before) {
    Token noun = tokens.get(before);
    if (noun.relation().equals("pobj")) {
      Token of = tokens.get(noun.head());
      Token top = of.head() < 0 ? of : tokens.get(of.head());
      boolean member =
          top.isNoun() && of.relation().equals("prep") && LISTED.contains(top.relation());
      return member ? top.index() : -1;
    }
    boolean member = noun.relation().equals("appos") && isAfterColon(before);
    return member || noun.relation().equals("conj") && !noun.isVerb() && noun.isNoun()
        ? before
        : -1;
  }

  /** Returns the last member, behind "and", with an article of its own; or -1. */
  private int last(int member) {
    for (Token token : tokens) {
      boolean own =
          token.index() > member
              && token.relation().equals("conj")
              && token.isNoun()
              && isBelow(token.index(), member)
              && hasChild(token.head(), "cc");
      if (own && (token.head() == member || hasChild(token.index(), "det"))) {
        return token.index();
      }
    }
    return -1;
  }

  private boolean isBelow(int i, int top) {
    int at = i;
    while (at >= 0 && at != top) {
      at = tokens.get(at).head();
    }
    return at == top;
  }

  private boolean isAfterComma(int i) {
    int first = begin(i);
    return first > 0 && tokens.get(first - 1).form().equals(",");
  }

  private boolean isAfterColon(int i) {
    int first = begin(i);
    return first > 0 && tokens.get(first - 1).form().equals(":");
  }

  private int begin(int i) {
    int first = i;
    while (first > 0
        && tokens.get(first - 1).head() == i
        && !tokens.get(first - 1).relation().equals("punct")) {
      first--;
    }
    return first;
  }

  private boolean hasChild(int head, String relation) {
    return tokens.stream()
        .anyMatch(token -> token.head() == head && token.relation().equals(relation));
  }

  private void attach(int i, int head, String relation) {
    tokens.set(i, tokens.get(i).under(head, relation));
  }
}
