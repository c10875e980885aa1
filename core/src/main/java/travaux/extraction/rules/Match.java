package travaux.extraction.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.Mention;
import travaux.language.Clause;
import travaux.language.Sentence;
import travaux.language.Token;

/** A rule at a place where it fits. */
public final class Match {

  private final Rule rule;
  private final Sentence sentence;
  private final Token head;
  private final @Nullable Clause clause;
  final List<Token> trigger = new ArrayList<>();
  final List<Mention> who = new ArrayList<>();
  final List<Mention> whom = new ArrayList<>();
  final List<Token> what = new ArrayList<>();
  final List<Token> apart = new ArrayList<>();
  int score;
  boolean whoAsked;
  boolean denied;

  Match(Rule rule, Sentence sentence, Token head, @Nullable Clause clause) {
    this.rule = rule;
    this.sentence = sentence;
    this.head = head;
    this.clause = clause;
    trigger.add(head);
  }

  /** Returns the rule that fits. */
  public Rule rule() {
    return rule;
  }

  /** Says whether it fits only when a negation is left out: "we never demanded it". */
  public boolean denied() {
    return denied;
  }

  /** Returns the sentence that it fits in. */
  public Sentence sentence() {
    return sentence;
  }

  /** Returns the verb or noun that it hangs on. */
  public Token head() {
    return head;
  }

  /** Returns the clause, or null for a nominal rule. */
  public @Nullable Clause clause() {
    return clause;
  }

  /** Returns the words that name the act. */
  public List<Token> trigger() {
    return List.copyOf(trigger);
  }

  /** Returns the actors; empty when the rule leaves them to the speaker. */
  public List<Mention> who() {
    return List.copyOf(who);
  }

  /** Says whether the rule has a WHO; without one the speaker acts. */
  public boolean asksWho() {
    return whoAsked;
  }

  /** Returns those addressed. */
  public List<Mention> whom() {
    return List.copyOf(whom);
  }

  /** Returns the heads of the content, a coordination by its first member; empty when none. */
  public List<Token> what() {
    return List.copyOf(what);
  }

  /**
   * Returns the head of the content: what fills WHAT, or else the noun that the rule names ("wants
   * a guarantee that ..."); empty when there is none.
   */
  public List<Token> contentHeads() {
    if (!what.isEmpty() || clause == null) {
      return what();
    }
    for (Token token : trigger) {
      boolean object = token.isNoun() && clause.objects().contains(token);
      boolean led = token.isNoun() && token.relation().equals("pobj");
      if ((object || led) && sentence.children(token).stream().anyMatch(Match::qualifies)) {
        return List.of(token);
      }
    }
    return List.of();
  }

  private static boolean qualifies(Token child) {
    return switch (child.relation()) {
      case "det", "cc", "conj", "punct", "poss" -> false;
      default -> true;
    };
  }

  /** Returns the heads of phrases inside the content that fill another slot ("from Peru"). */
  public List<Token> apart() {
    return List.copyOf(apart);
  }

  /** Returns how much the rule asked for: the more, the more specific. */
  public int score() {
    return score;
  }
}
