package travaux.extraction.quotes;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Quote.Attitude;

/** The clause that one verb reports: governed by it, or around it. */
final class Clauses {

  private final Sentence sentence;
  private final Token verb;

  Clauses(Sentence sentence, Token verb) {
    this.sentence = sentence;
    this.verb = verb;
  }

  /** Returns the tokens of the clause that the verb attributes, or null. */
  @Nullable BitSet of(Cue cue) {
    BitSet around = cue.attitude() == Attitude.STANCE ? null : WordOrder.around(sentence, verb);
    return around != null ? around : governed(cue);
  }

  private @Nullable BitSet governed(Cue cue) {
    for (Token child : sentence.children(verb)) {
      if (child.relation().equals("ccomp") && isReported(child)) {
        BitSet content = Phrases.below(sentence, child);
        for (Token further : sentence.children(child, "conj")) {
          if (Sources.isOuterVerb(sentence, further)) {
            content.andNot(Phrases.below(sentence, further));
            content.clear(further.index() - 1);
          }
        }
        WordOrder.growByThat(sentence, content);
        return content;
      }
    }
    Token head = sentence.head(verb).orElse(null);
    boolean bare =
        sentence.child(verb, "nsubj").isPresent()
            && sentence.child(verb, "ccomp", "xcomp", "attr", "acomp").isEmpty();
    if (head == null || !bare || cue.attitude() == Attitude.STANCE) {
      return null;
    }
    boolean inserted =
        verb.relation().equals("parataxis")
            || verb.relation().equals("conj") && WordOrder.isInverted(sentence, verb)
            || verb.relation().equals("advcl")
                && sentence.child(verb, "mark").map(mark -> mark.lemma().equals("as")).orElse(false)
                && sentence.child(verb, "dobj").map(o -> o.lemma().equals("it")).orElse(true);
    if (!inserted) {
      return null;
    }
    BitSet around = Phrases.below(sentence, head);
    around.andNot(Phrases.below(sentence, verb));
    for (Token child : sentence.children(head)) {
      if (child.relation().equals("cc")
          && child.index() < verb.index()
          && child.index() < head.index()) {
        around.clear(child.index());
      }
    }
    return around;
  }

  private boolean isReported(Token clause) {
    boolean infinitive =
        sentence.children(clause).stream().anyMatch(child -> child.pos().equals("TO"));
    boolean named =
        sentence.child(clause, "nsubj", "nsubjpass", "expl", "csubj", "mark").isPresent();
    boolean asks =
        sentence.children(clause).stream().anyMatch(child -> child.pos().startsWith("W"));
    return asks || !infinitive && (named || clause.index() < verb.index());
  }
}
