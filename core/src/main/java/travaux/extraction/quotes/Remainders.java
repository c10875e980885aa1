package travaux.extraction.quotes;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.quotes.Cue.Frame;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Quote.Attitude;

/** What a verb of saying reports when the parse hangs it elsewhere: the words after the verb. */
final class Remainders {

  private static final int FARTHEST_THAT = 8;
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> STARTS =
      Set.of(
          "DT", "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "JJ", "JJR", "JJS", "CD", "EX", "VBG",
          "PDT", "WP", "WRB", "WDT", "``");

  /** Verbs that leave out "that" and hardly take a thing for their object. */
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "add",
          "argue",
          "claim",
          "insist",
          "suggest",
          "note",
          "warn",
          "reply",
          "contend",
          "allege",
          "admit",
          "concede",
          "acknowledge",
          "explain",
          "state",
          "show");

  private static final Set<String> NAMING =
      Set.of("call", "label", "dub", "brand", "deem", "term", "declare", "pronounce");

  private final Sentence sentence;
  private final List<Token> tokens;
  private final Token verb;

  Remainders(Sentence sentence, Token verb) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.verb = verb;
  }

  /** Returns the tokens after the verb that it most likely attributes, or null. */
  @Nullable BitSet of(Cue cue) {
    if (Sources.isPassive(sentence, verb) || verb.pos().equals("VB") || verb.pos().equals("VBN")) {
      return null;
    }
    boolean subject = sentence.child(verb, "nsubj").isPresent();
    if (cue.takes(Frame.CLAUSE) && cue.attitude() == Attitude.SPEECH && subject) {
      BitSet content = clause();
      if (content != null) {
        return content;
      }
    }
    return cue.takes(Frame.OBJECT_PREDICATE) && NAMING.contains(verb.lemma()) ? naming() : null;
  }

  private @Nullable BitSet clause() {
    int start = that();
    if (start < 0) {
      start = verb.index() + 1;
      Token hearer = sentence.child(verb, "dobj", "dative").orElse(null);
      if (verb.lemma().equals("tell") && hearer != null && hearer.index() >= start) {
        start = Phrases.below(sentence, hearer).length();
      }
      if (start >= tokens.size()
          || !SAYING.contains(verb.lemma())
          || !STARTS.contains(tokens.get(start).pos())) {
        return null;
      }
    }
    int end = tokens.size();
    BitSet content = new BitSet();
    content.set(start, end);
    boolean finite = content.stream().anyMatch(i -> FINITE.contains(tokens.get(i).pos()));
    return finite ? content : null;
  }

  /** The place of "that" after the verb, with nothing but hearer, place and time between. */
  private int that() {
    for (int i = verb.index() + 1; i < tokens.size() && i - verb.index() <= FARTHEST_THAT; i++) {
      Token token = tokens.get(i);
      if (token.lemma().equals("that") && token.pos().equals("IN")) {
        return i;
      }
      if (token.isVerb() || token.pos().equals(".")) {
        return -1;
      }
    }
    return -1;
  }

  /** "called the plan “a dead letter”": as far as the next mark or further verb. */
  private @Nullable BitSet naming() {
    int start = verb.index() + 1;
    if (start >= tokens.size() || !STARTS.contains(tokens.get(start).pos())) {
      return null;
    }
    boolean quoted = false;
    int end = start;
    while (end < tokens.size()) {
      Token token = tokens.get(end);
      boolean mark = "\"“”".contains(token.form()) || token.form().equals("''");
      quoted = mark ? !quoted : quoted;
      boolean stop =
          Set.of(",", ";", "-", "–", "—", "(").contains(token.form())
              || token.pos().equals("CC")
              || FINITE.contains(token.pos());
      if (!quoted && stop) {
        break;
      }
      end++;
    }
    BitSet content = new BitSet();
    content.set(start, end);
    return content.cardinality() > 1 ? content : null;
  }
}
