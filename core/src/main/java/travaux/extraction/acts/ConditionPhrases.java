package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.language.Clause;
import travaux.language.Sentence;
import travaux.language.Token;

/** Finds the phrases of a sentence that make a condition, whatever they hang on. */
final class ConditionPhrases {

  private static final Set<String> SIMPLE = Set.of("if", "unless", "lest");
  private static final Set<String> UNREAL = Set.of("as", "even", "though", "ask", "wonder");

  /** Phrases that may hang on a noun, as words in a row. */
  private static final List<List<String>> PHRASES =
      List.of(
          List.of("on", "condition", "that"),
          List.of("on", "the", "condition", "that"),
          List.of("on", "condition", "of"),
          List.of("under", "the", "condition", "that"),
          List.of("provided"),
          List.of("providing", "that"),
          List.of("in", "the", "event", "of"),
          List.of("in", "the", "event", "that"),
          List.of("in", "event", "of"),
          List.of("in", "return", "for"),
          List.of("in", "exchange", "for"),
          List.of("subject", "to"),
          List.of("conditional", "on"),
          List.of("conditional", "upon"),
          List.of("contingent", "on"),
          List.of("contingent", "upon"),
          List.of("depending", "on"),
          List.of("in", "case"),
          List.of("assuming"),
          List.of("supposing"),
          List.of("as", "long", "as"),
          List.of("so", "long", "as"),
          List.of("as", "soon", "as"),
          List.of("only", "after"),
          List.of("only", "when"),
          List.of("only", "once"),
          List.of("only", "if"),
          List.of("when", ",", "and", "only", "when", ","));

  private final Sentence sentence;

  ConditionPhrases(Sentence sentence) {
    this.sentence = sentence;
  }

  /** A phrase that makes a condition: its words, and the token that it hangs on. */
  record Phrase(int from, int to, @Nullable Token on, boolean loose) {}

  /**
   * Returns the phrases in the order of the text.
   *
   * @param denies whether "before" and "without" make conditions too
   */
  List<Phrase> find(boolean denies) {
    List<Phrase> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (found.stream().anyMatch(each -> token.index() < each.to())) {
        continue;
      }
      inRow(token)
          .or(() -> clause(token, denies))
          .or(() -> inverted(token))
          .or(() -> free(token, denies))
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<Phrase> inRow(Token first) {
    for (List<String> row : PHRASES) {
      if (isAt(first.index(), row)) {
        boolean aside =
            row.get(0).equals("provided") && !isProviso(first)
                || row.get(0).equals("in")
                    && row.size() == 2
                    && (isAt(first.index() - 1, List.of("just"))
                        || word(first.index() + 2).equals("of"))
                || row.get(0).equals("subject") && !isLoose(first)
                || row.get(0).equals("assuming") && first.relation().equals("pcomp")
                || row.contains("soon") && !isClause(first.index() + 2)
                || isAt(first.index(), List.of("on", "condition", "of", "anonymity"))
                || isAt(first.index() + row.size(), List.of("any"));
        if (!aside) {
          return Optional.of(phrase(first, first.index() + row.size() - 1, true));
        }
      }
    }
    return Optional.empty();
  }

  /** "As soon as they pay"; not "as soon as possible", "as soon as May". */
  private boolean isClause(int as) {
    Token mark = sentence.tokens().get(as);
    Token verb = up(mark);
    return verb.index() > as && verb.isVerb() && hasSubject(verb);
  }

  /** "Provided that", "provided the ..."; not "provided the mediators with". */
  private boolean isProviso(Token provided) {
    boolean that = word(provided.index() + 1).equals("that");
    boolean finite =
        sentence.children(provided).stream()
            .anyMatch(
                child -> child.relation().equals("ccomp") || child.relation().equals("pcomp"));
    boolean mark = provided.relation().equals("mark") || provided.relation().equals("prep");
    return that || finite || mark;
  }

  /** "Agreed, subject to approval"; not "is subject to a fine", "the subject". */
  private boolean isLoose(Token subject) {
    return sentence.head(subject).filter(up -> up.lemma().equals("be")).isEmpty()
        && !subject.relation().startsWith("nsubj");
  }

  /** "If", "unless", "once", "until" before a clause; "before" where something is refused. */
  private Optional<Phrase> clause(Token mark, boolean denies) {
    Token verb = sentence.head(mark).orElse(mark);
    String word = mark.lemma().toLowerCase(Locale.ROOT);
    boolean marks = mark.relation().equals("mark") || mark.relation().equals("advmod");
    if (!marks || verb.index() < mark.index()) {
      return Optional.empty();
    }
    boolean clause =
        verb.relation().equals("advcl")
            || verb.relation().equals("conj")
            || verb.relation().equals("acl")
            || verb.relation().equals("dep");
    boolean conditional =
        switch (word) {
          case "if", "unless", "lest" -> !isUnreal(mark);
          case "once" -> verb.isVerb() && isBeforeSubject(mark, verb);
          case "until", "till" -> verb.isVerb() && !verb.relation().equals("ccomp");
          case "before" -> denies && verb.isVerb() && hasSubject(verb);
          default -> false;
        };
    boolean whether =
        verb.relation().equals("ccomp") && verb.index() > up(verb).index()
            || Clause.isOpen(sentence, mark);
    boolean free = SIMPLE.contains(word) || word.equals("until");
    if (!conditional || whether || !clause && !free) {
      return Optional.empty();
    }
    return Optional.of(phrase(mark, mark.index(), false));
  }

  private boolean hasSubject(Token verb) {
    return sentence.child(verb, "nsubj", "nsubjpass", "expl").isPresent();
  }

  /** "Once it ends"; not "the pact that it once signed". */
  private boolean isBeforeSubject(Token once, Token verb) {
    return sentence
        .child(verb, "nsubj", "nsubjpass", "expl")
        .filter(subject -> subject.index() > once.index())
        .isPresent();
  }

  /** "As if", "even if", "if any", "if only". */
  private boolean isUnreal(Token mark) {
    String before = word(mark.index() - 1);
    String after = word(mark.index() + 1);
    boolean politely = word(mark.index() + 2).equals("may") && word(mark.index() + 3).equals("say");
    return UNREAL.contains(before)
        || before.equals("what")
        || politely
        || Set.of("any", "anything", "ever", "only").contains(after);
  }

  /** "Should it fail", "had they signed", "were the gate to be closed". */
  private Optional<Phrase> inverted(Token aux) {
    boolean opens =
        aux.index() == 0
            || aux.relation().startsWith("aux")
            || Set.of(",", "that").contains(word(aux.index() - 1));
    if (!opens || aux.index() + 2 >= sentence.tokens().size()) {
      return Optional.empty();
    }
    boolean word =
        switch (aux.form().toLowerCase(Locale.ROOT)) {
          case "should", "had", "were" -> true;
          default -> false;
        };
    Token next = sentence.tokens().get(aux.index() + 1);
    boolean subject =
        next.pos().equals("DT") || next.pos().startsWith("PRP") || next.isNoun() || isName(next);
    Token verb = aux.relation().startsWith("aux") ? up(aux) : aux;
    boolean turned =
        sentence.child(verb, "nsubj", "nsubjpass", "attr").isPresent()
            && sentence.children(verb).stream()
                .noneMatch(
                    child -> child.relation().startsWith("nsubj") && child.index() < aux.index());
    boolean question = sentence.tokens().getLast().form().equals("?");
    boolean hardly = aux.index() > 0 && !Set.of(",", "that", "\"").contains(word(aux.index() - 1));
    boolean late = aux.index() > 0 && hardly && !aux.form().equalsIgnoreCase("should");
    if (!word || !subject || !turned || question || late || isAfterNegation(aux)) {
      return Optional.empty();
    }
    return Optional.of(phrase(aux, aux.index(), false));
  }

  /** "Nor should it", "at no time had they". */
  private boolean isAfterNegation(Token aux) {
    for (int i = Math.max(0, aux.index() - 3); i < aux.index(); i++) {
      if (Set.of("nor", "never", "no", "hardly", "not", "so", "neither").contains(word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(Token token) {
    return token.isProperNoun();
  }

  /** "Without a guarantee ... refuses", "whoever blocks the strait", "with the clause deleted". */
  private Optional<Phrase> free(Token token, boolean denies) {
    String word = token.form().toLowerCase(Locale.ROOT);
    if (Set.of("whoever", "anyone", "anybody", "whichever").contains(word)) {
      Token verb = word.startsWith("who") || word.startsWith("which") ? up(token) : token;
      boolean clause =
          verb.relation().equals("csubj")
              || sentence.children(verb, "relcl").stream().anyMatch(this::hasSubject);
      return clause ? Optional.of(phrase(token, token.index(), true)) : Optional.empty();
    }
    boolean first = token.index() == 0 || word(token.index() - 1).equals(",");
    if (word.equals("without") && denies && token.relation().equals("prep")) {
      boolean gerund = sentence.child(token, "pcomp").isPresent();
      return gerund ? Optional.empty() : Optional.of(phrase(token, token.index(), true));
    }
    boolean absolute =
        word.equals("with")
            && first
            && sentence.children(token).stream()
                .anyMatch(child ->
                    child.pos().equals("VBN") && sentence.child(child, "auxpass").isEmpty()
                        || sentence.children(child).stream()
                            .anyMatch(below ->
                                below.pos().equals("VBN")
                                    && below.index() > child.index()
                                    && sentence.children(below, "agent").isEmpty()));
    boolean terms = absolute && sentence.tokens().stream().anyMatch(this::isOpenModal);
    return terms ? Optional.of(phrase(token, token.index(), true)) : Optional.empty();
  }

  private boolean isOpenModal(Token token) {
    return Set.of("can", "could", "would").contains(token.lemma()) && token.pos().equals("MD");
  }

  /** From the first word to the end of its clause: the tree's, or the next comma. */
  private Phrase phrase(Token first, int last, boolean loose) {
    List<Token> tokens = sentence.tokens();
    Token inner = tokens.get(last);
    boolean marks = !loose || inner.relation().equals("mark");
    Token verb = marks && up(inner).index() > inner.index() ? up(inner) : inner;
    int from = first.index();
    boolean only = from > 0 && word(from - 1).equals("only");
    int end = end(verb, last + 1, loose);
    Token on = on(first, last, verb, end);
    return new Phrase(only ? from - 1 : from, end, on, loose);
  }

  private int end(Token verb, int from, boolean loose) {
    List<Token> tokens = sentence.tokens();
    int tree = -1;
    if (verb.isVerb()) {
      List<Token> below = sentence.subtree(verb);
      tree = below.getLast().index() + 1;
    }
    int to = from;
    boolean quoted = false;
    while (to < tokens.size()) {
      Token token = tokens.get(to);
      boolean closes = quoted && OpenQuotations.closes(token);
      boolean opens = !quoted && OpenQuotations.opens(token);
      if (!closes && !opens && isEnd(token, to, tree)) {
        break;
      }
      quoted = opens || quoted && !closes;
      to++;
    }
    return !loose && tree > from && tree < to ? tree : to;
  }

  private boolean isEnd(Token token, int at, int tree) {
    boolean comma = token.form().equals(",") || token.form().equals("—");
    boolean hard = Set.of(";", ":", ".", "\"", "”", "''", "?").contains(token.form());
    boolean list = comma && at < tree - 1 && isListed(at, tree);
    return hard || comma && !list;
  }

  /**
   * "If troops, tanks and guns leave", "if it left, paid and signed": the comma stands between
   * members.
   */
  private boolean isListed(int comma, int tree) {
    Token next = sentence.tokens().get(comma + 1);
    boolean verb =
        next.isVerb()
            && next.relation().equals("conj")
            && sentence.child(next, "nsubj", "nsubjpass", "expl").isEmpty();
    if (verb) {
      return true;
    }
    for (int i = comma + 1; i < Math.min(tree, comma + 6); i++) {
      if (word(i).equals("and") || word(i).equals("or")) {
        return sentence.tokens().get(i).relation().equals("cc")
            && sentence.head(sentence.tokens().get(i)).filter(up -> up.index() < comma).isPresent();
      }
    }
    return false;
  }

  /** The nearest token outside of the phrase that its parts hang on. */
  private @Nullable Token on(Token first, int last, Token verb, int end) {
    Token at = verb;
    for (int steps = 0; steps < sentence.tokens().size(); steps++) {
      boolean outside = at.index() < first.index() || at.index() >= Math.max(end, last + 1);
      if (outside) {
        return at;
      }
      Optional<Token> up = sentence.head(at);
      if (up.isEmpty()) {
        return null;
      }
      at = up.get();
    }
    return null;
  }

  private Token up(Token token) {
    return sentence.head(token).orElse(token);
  }

  private boolean isAt(int index, List<String> row) {
    for (int i = 0; i < row.size(); i++) {
      if (!word(index + i).equals(row.get(i))) {
        return false;
      }
    }
    return true;
  }

  private String word(int index) {
    return index < 0 || index >= sentence.tokens().size()
        ? ""
        : sentence.tokens().get(index).form().toLowerCase(Locale.ROOT);
  }
}
