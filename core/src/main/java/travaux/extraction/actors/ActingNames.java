package travaux.extraction.actors;

import static travaux.extraction.actors.Words.low;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Token;

/**
 * Unlisted names that a document shows to act and to be no persons: "X, which has mediated", "X
 * warned that it would", "X appealed. Its foreign minister ...". Not shared.
 *
 * <p>Trap: "X said it was late" is as often a person's, so "it" counts only where it does
 * something, and never alone.
 */
final class ActingNames {

  /** What a state, and no company or person, has. */
  private static final Set<String> OWN =
      Set.of(
          "parliament",
          "ambassador",
          "embassy",
          "army",
          "navy",
          "territory",
          "borders",
          "sovereignty",
          "government",
          "constitution");

  /** What whose "whose" is no leader's. */
  private static final Set<String> WHOSE =
      Set.of("president", "parliament", "king", "queen", "army", "navy", "capital", "borders");

  private static final Set<String> COUNTRIES =
      Set.of("country", "republic", "kingdom", "monarchy", "sultanate", "emirate", "nation");

  private static final Set<String> MODALS = Set.of("will", "would", "shall", "have");
  private static final int REACH = 4;
  private static final int APPOSITION = 7;

  private final DocumentNames words;
  private static final Set<String> HUMAN = Set.of("he", "she", "his", "her", "him");

  private final Set<String> neuter = new LinkedHashSet<>();
  private final Set<String> humans = new HashSet<>();
  private final Set<String> states = new LinkedHashSet<>();
  private @Nullable String now;

  ActingNames(DocumentNames words) {
    this.words = words;
    words.each(this::see);
  }

  /** Returns the names that have what only a state has, in the order of the text. */
  Set<String> states() {
    return states;
  }

  /** Says whether something takes the name up as a thing that acts. */
  boolean isNeuter(String name) {
    return neuter.contains(name) && !humans.contains(name);
  }

  boolean isHuman(String name) {
    return humans.contains(name);
  }

  /** Returns the names that something takes up as things that act. */
  Set<String> things() {
    Set<String> things = new LinkedHashSet<>(neuter);
    things.removeAll(humans);
    return things;
  }

  private void see(List<Token> tokens, @Nullable Match[] here, int k) {
    if (k == 0) {
      String before = now;
      now = null;
      if (before != null && low(tokens.get(0)).equals("its") && isState(tokens, 1)) {
        states.add(before);
      } else if (before != null && HUMAN.contains(low(tokens.get(0)))) {
        humans.add(before);
      }
    }
    Token token = tokens.get(k);
    if (!token.relation().startsWith("nsubj") || token.head() < 0 || !words.isName(k)) {
      return;
    }
    int from = words.start(k);
    if (from < 0 || words.end(k) != k + 1 || !words.isOne(from, k + 1) || isTold(tokens, from)) {
      return;
    }
    String name = words.text(from, k + 1);
    Token verb = tokens.get(token.head());
    if (verb.head() < 0 || verb.index() == verb.head()) {
      now = name;
    }
    beside(tokens, k, name);
    below(tokens, k, verb, name);
  }

  /** "the X", "Mr X": not a bare name. */
  private static boolean isTold(List<Token> tokens, int from) {
    String word = from == 0 ? "" : low(tokens.get(from - 1));
    return word.equals("the") || Words.COURTESY.contains(word);
  }

  private void beside(List<Token> tokens, int k, String name) {
    if (k + 2 >= tokens.size() || !tokens.get(k + 1).form().equals(",")) {
      return;
    }
    String word = low(tokens.get(k + 2));
    if (word.equals("which")) {
      neuter.add(name);
    }
    boolean whose = word.equals("whose");
    if (!whose && !word.equals("a") && !word.equals("an")) {
      return;
    }
    for (int p = k + 3; p < Math.min(tokens.size(), k + 2 + APPOSITION); p++) {
      String noun = low(tokens.get(p));
      if (whose ? WHOSE.contains(noun) : COUNTRIES.contains(noun)) {
        states.add(name);
        return;
      }
      if (!Qualifiers.isModifier(tokens.get(p))) {
        return;
      }
    }
  }

  /** "X warned that it would strike", "X recalled its ambassador". */
  private void below(List<Token> tokens, int k, Token verb, String name) {
    boolean only = true;
    for (Token token : tokens) {
      boolean subject = token.relation().startsWith("nsubj");
      String word = low(token);
      if (token.index() > k && word.equals("it") && subject && token.head() >= 0) {
        Token inner = tokens.get(token.head());
        boolean reported =
            inner.relation().equals("ccomp")
                && inner.head() == verb.index()
                && Words.SPEECH.contains(verb.lemma());
        if (reported && !inner.lemma().equals("be") && isDone(tokens, inner)) {
          neuter.add(name);
        }
      }
      if (only && token.index() > k && HUMAN.contains(word) && !isAbove(token, verb)) {
        humans.add(name);
      }
      if (only && token.index() > k && word.equals("its")) {
        neuter.add(name);
        if (isState(tokens, token.index() + 1)) {
          states.add(name);
        }
      }
      boolean other = subject && token.index() != k && token.isNoun();
      only &= !other && !(token.isNoun() && token.index() < k && words.isName(token.index()));
    }
  }

  /** "X would pay, he added": whoever says it is another one. */
  private static boolean isAbove(Token human, Token verb) {
    return human.relation().startsWith("nsubj")
        && verb.relation().equals("ccomp")
        && human.head() == verb.head();
  }

  private static boolean isDone(List<Token> tokens, Token verb) {
    return tokens.stream()
        .anyMatch(aux ->
            aux.head() == verb.index()
                && aux.relation().equals("aux")
                && MODALS.contains(aux.lemma()));
  }

  /** Says whether the words from the place are what only a state has. */
  private static boolean isState(List<Token> tokens, int from) {
    boolean minister = false;
    for (int p = from; p < Math.min(tokens.size(), from + REACH); p++) {
      String word = low(tokens.get(p));
      if (OWN.contains(word) || minister && word.equals("minister")) {
        return true;
      }
      minister |= StateSigns.PORTFOLIOS.contains(word);
      if (!Qualifiers.isModifier(tokens.get(p))) {
        return false;
      }
    }
    return false;
  }
}
