package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import travaux.extraction.words.WordTable;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Binding;

/**
 * How an act binds, or is demanded to bind, by the words of {@code bindings.tsv}. "Political
 * parties" and "legal scholars" tell nothing: the word has to qualify a commitment.
 */
final class Bonds {

  private static final Set<Act> TAKES =
      EnumSet.of(Act.DEMAND, Act.PROPOSE, Act.ACCEPT, Act.PROMISE, Act.SUPPORT);
  private static final Set<String> NEGATION =
      Set.of("not", "no", "without", "nor", "never", "n't", "neither", "but");
  private static final Set<String> OFF = Set.of("not", "no", "without", "nor", "neither");
  private static final int REACH = 3;

  private final WordTable table;

  Bonds(WordTable table) {
    this.table = table;
  }

  static Bonds english() {
    return new Bonds(WordTable.read("bindings.tsv"));
  }

  /** Returns how the act of a verb or noun binds. */
  Binding binding(Sentence sentence, Token head, Act act) {
    if (!TAKES.contains(act) && act != Act.REJECT) {
      return Binding.UNKNOWN;
    }
    Set<Binding> found = EnumSet.noneOf(Binding.class);
    for (Token token : scope(sentence, head)) {
      of(sentence, token, act).ifPresent(found::add);
    }
    if (givesWord(sentence, head)) {
      found.add(Binding.VERBAL);
    }
    // "Politically but not legally binding" is political; "voluntary, to be made law" is legal.
    return found.contains(Binding.LEGAL)
        ? Binding.LEGAL
        : found.contains(Binding.POLITICAL)
            ? Binding.POLITICAL
            : found.contains(Binding.VERBAL) ? Binding.VERBAL : Binding.UNKNOWN;
  }

  /** What hangs on the act, what it stands in, and no clause behind a semicolon. */
  private static List<Token> scope(Sentence sentence, Token head) {
    Token top = head;
    for (int steps = 0; steps < REACH; steps++) {
      Token up = sentence.head(top).orElse(top);
      boolean inside =
          switch (top.relation()) {
            case "relcl", "acl", "dobj", "nsubj", "nsubjpass", "conj", "attr" -> true;
            case "ccomp" -> true;
            default -> false;
          };
      if (up == top || !inside || isApart(sentence, up, head)) {
        break;
      }
      top = up;
    }
    List<Token> tokens = new ArrayList<>();
    for (Token token : sentence.subtree(top)) {
      if (!isApart(sentence, token, head)) {
        tokens.add(token);
      }
    }
    return tokens;
  }

  private static boolean isApart(Sentence sentence, Token one, Token other) {
    int from = Math.min(one.index(), other.index());
    int to = Math.max(one.index(), other.index());
    return sentence.tokens().subList(from, to).stream().anyMatch(token -> token.form().equals(";"));
  }

  private Optional<Binding> of(Sentence sentence, Token token, Act act) {
    Optional<List<String>> row = row(token);
    if (row.isEmpty()) {
      return Optional.empty();
    }
    Binding binding = Binding.valueOf(row.get().get(0).toUpperCase(Locale.ROOT));
    boolean tells =
        switch (row.get().get(1)) {
          case "sure" -> !token.lemma().equals("bind") || isBond(sentence, token);
          case "text" -> TAKES.contains(act) && !qualifies(sentence, token);
          case "of" -> isCommitment(sentence, token);
          default -> token.lemma().equals("intent") && isAfter(sentence, token, "of");
        };
    if (token.lemma().equals("intent")) {
      return tells ? Optional.of(Binding.POLITICAL) : Optional.empty();
    }
    if (!tells) {
      return Optional.empty();
    }
    boolean negated = isNegated(sentence, token);
    if (negated && binding == Binding.LEGAL) {
      return row.get().get(1).equals("text") ? Optional.empty() : Optional.of(Binding.POLITICAL);
    }
    return negated ? Optional.empty() : Optional.of(binding);
  }

  private Optional<List<String>> row(Token token) {
    return table
        .row(token.form().toLowerCase(Locale.ROOT))
        .or(() -> table.row(token.lemma().toLowerCase(Locale.ROOT)));
  }

  /** "Binds the parties", "binding upon all"; not "bound to win", "bound for Minsk". */
  private static boolean isBond(Sentence sentence, Token verb) {
    boolean away =
        sentence.children(verb).stream()
                .anyMatch(child -> Set.of("for", "xcomp").contains(child.lemma()))
            || sentence.child(verb, "xcomp").isPresent();
    return !away && !verb.form().equalsIgnoreCase("bound");
  }

  /** "The treaty text", "the contract talks": no treaty and no contract. */
  private static boolean qualifies(Sentence sentence, Token noun) {
    boolean before = noun.relation().equals("compound") || noun.relation().equals("nmod");
    boolean under =
        !noun.lemma().equals("law")
            || sentence.head(noun).filter(up -> up.relation().equals("prep")).isPresent();
    return before || !under;
  }

  /** Says whether a word of commitment is what the adjective is said of. */
  private boolean isCommitment(Sentence sentence, Token adjective) {
    Token up = sentence.head(adjective).orElse(adjective);
    boolean possessive = up.relation().equals("poss") && adjective.isNoun();
    Token noun = possessive ? sentence.head(up).orElse(up) : up;
    if (adjective.relation().equals("conj") && !noun.isNoun()) {
      noun = sentence.head(noun).orElse(noun);
    }
    if (adjective.lemma().equals("binding") && !noun.isNoun()) {
      return true;
    }
    boolean law = adjective.form().equalsIgnoreCase("binding") && noun.lemma().equals("law");
    return law || row(noun).filter(row -> row.get(1).equals("none")).isPresent();
  }

  private static boolean isAfter(Sentence sentence, Token token, String word) {
    return token.index() > 0 && sentence.tokens().get(token.index() - 1).form().equals(word);
  }

  private static boolean isNegated(Sentence sentence, Token token) {
    for (int i = Math.max(0, token.index() - REACH); i < token.index(); i++) {
      String word = sentence.tokens().get(i).form().toLowerCase(Locale.ROOT);
      boolean only =
          NEGATION.contains(word)
              && OFF.contains(word)
              && !sentence.tokens().get(i + 1).form().equals("only");
      if (only) {
        return true;
      }
    }
    return false;
  }

  /** "Gave each other their word"; not "keep their word". */
  private static boolean givesWord(Sentence sentence, Token head) {
    return head.lemma().equals("give")
        && sentence.children(head, "dobj").stream()
            .anyMatch(object ->
                object.lemma().equals("word") && sentence.child(object, "poss").isPresent());
  }
}
