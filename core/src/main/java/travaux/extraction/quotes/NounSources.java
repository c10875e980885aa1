package travaux.extraction.quotes;

import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.quotes.Attribution.Source;
import travaux.language.Sentence;
import travaux.language.Token;

/** Finds whose claim, fear or promise a noun is. */
final class NounSources {

  /** Verbs that do no more than say the noun. */
  private static final Set<String> LIGHT =
      Set.of(
          "express",
          "voice",
          "make",
          "issue",
          "give",
          "repeat",
          "reiterate",
          "share",
          "have",
          "hold",
          "raise",
          "offer",
          "defend",
          "renew",
          "get",
          "take",
          "maintain",
          "harbor",
          "harbour",
          "stress",
          "convey",
          "state",
          "echo",
          "withdraw",
          "retract");

  private NounSources() {}

  /** Returns the source of a noun such as "claim": its possessor, or who makes it. */
  static @Nullable Source of(Sentence sentence, Token noun, BitSet content, boolean strict) {
    Token head = sentence.child(noun, "poss").orElse(null);
    if (head == null) {
      for (Token child : sentence.children(noun)) {
        boolean of = !strict && child.lemma().equals("of");
        if (of || Set.of("by", "from").contains(child.lemma())) {
          Token object = sentence.child(child, "pobj").orElse(null);
          if (object != null && !content.get(object.index())) {
            head = object;
          }
        }
      }
    }
    Token light = head == null ? lightVerb(sentence, noun) : null;
    if (light != null) {
      head = Sources.subject(sentence, light, 0);
    }
    if (head == null && strict && noun.relation().equals("attr") && noun.head() >= 0) {
      head = Sources.subject(sentence, sentence.tokens().get(noun.head()), 0);
    }
    if (head == null && !strict) {
      for (Token child : sentence.children(noun)) {
        if (child.relation().equals("nmod") || child.relation().equals("compound")) {
          if (child.isProperNoun() || child.pos().equals("JJ") && isUpper(child)) {
            head = child;
          }
        }
      }
    }
    return head == null || content.get(head.index())
        ? null
        : Sources.source(sentence, head, content);
  }

  /** Returns the verb of "made a claim", "raised doubts", or null. */
  static @Nullable Token lightVerb(Sentence sentence, Token noun) {
    if (!noun.relation().equals("dobj") || noun.head() < 0) {
      return null;
    }
    Token verb = sentence.tokens().get(noun.head());
    return LIGHT.contains(verb.lemma()) ? verb : null;
  }

  private static boolean isUpper(Token token) {
    return Character.isUpperCase(token.form().charAt(0));
  }
}
