package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import travaux.language.Sentence;
import travaux.language.Token;

/** The words of the phrase or clause that names a matter, and what is done to what in it. */
record MatterPhrases(Sentence sentence) {

  /** What a text does to its matter: "a treaty banning mines". */
  private static final Set<String> OF_TEXTS = Set.of("ban", "prohibit", "outlaw", "limit");

  private static final Set<String> CLAUSES =
      Set.of("relcl", "advcl", "ccomp", "parataxis", "appos", "pcomp", "mark", "cc", "dep");

  /** What is done to it, or what the noun is of; not what stands beside it. */
  boolean isObject(Token top, Token thing, boolean about) {
    Token at = thing;
    while (at.head() >= 0 && at.head() != top.index() && !isSharedSubject(top, at)) {
      boolean far =
          at != thing
              && at.relation().equals("prep")
              && !at.lemma().equals("of")
              && !(about && at.lemma().equals("on"));
      if (far) {
        return false;
      }
      at = sentence.tokens().get(at.head());
    }
    return at.head() != top.index() && isSharedSubject(top, at)
        || Set.of("dobj", "nsubjpass", "compound", "nmod", "poss").contains(at.relation())
        || at.relation().equals("prep") && at.lemma().equals("of")
        || about && at.relation().equals("prep") && at.lemma().equals("on");
  }

  private boolean isSharedSubject(Token top, Token at) {
    return at.relation().startsWith("nsubj") && shared(top).contains(at);
  }

  /** "The arms are to be counted and destroyed": what the first verb has, the other has too. */
  List<Token> shared(Token token) {
    boolean open =
        token.pos().equals("VBN")
            && sentence.child(token, "nsubj", "nsubjpass").isEmpty()
            && sentence.children(token, "dobj").isEmpty();
    Token at = token;
    while (open && at.head() >= 0 && Set.of("conj", "xcomp").contains(at.relation())) {
      at = sentence.tokens().get(at.head());
      List<Token> subjects = sentence.children(at, "nsubjpass");
      if (subjects.isEmpty() && at.lemma().equals("be")) {
        subjects = sentence.children(at, "nsubj");
      }
      if (!subjects.isEmpty()) {
        return subjects.stream().flatMap(subject -> sentence.subtree(subject).stream()).toList();
      }
    }
    return List.of();
  }

  /** The words of the clause or phrase itself, without clauses that hang on it, in order. */
  List<Token> core(Token token) {
    List<Token> core = new ArrayList<>();
    collect(token, token, core);
    core.sort(Comparator.comparingInt(Token::index));
    while (core.size() > 1 && isEdge(core.get(0), token)) {
      core.remove(0);
    }
    return core;
  }

  private static boolean isEdge(Token first, Token top) {
    return first != top
        && (first.relation().equals("punct")
            || first.relation().equals("mark")
            || first.relation().equals("cc"));
  }

  private void collect(Token at, Token top, List<Token> core) {
    core.add(at);
    for (Token child : sentence.children(at)) {
      boolean clause = CLAUSES.contains(child.relation());
      boolean other = child.relation().equals("conj") && at == top;
      boolean far =
          child.relation().equals("punct") && at == top
              || child.relation().equals("acl") && !OF_TEXTS.contains(child.lemma());
      if (!clause && !other && !far && !child.relation().equals("xcomp")) {
        collect(child, top, core);
      }
    }
  }
}
