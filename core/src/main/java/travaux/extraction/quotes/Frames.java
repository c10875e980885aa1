package travaux.extraction.quotes;

import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.quotes.Attribution.Source;
import travaux.extraction.quotes.Cue.Frame;
import travaux.language.Sentence;
import travaux.language.Token;

/** The attributed words around one verb, frame by frame. */
final class Frames {

  private static final Set<String> REST =
      Set.of(
          "about", "of", "for", "as", "to", "with", "over", "against", "between", "from", "into");
  private static final Set<String> RAISED = Set.of("seem", "appear");

  private final Sentence sentence;
  private final Token verb;
  private final boolean passive;

  Frames(Sentence sentence, Token verb) {
    this.sentence = sentence;
    this.verb = verb;
    this.passive = Sources.isPassive(sentence, verb);
  }

  /** Returns the tokens that the verb attributes in one of the cue's frames, or null. */
  @Nullable BitSet content(Cue cue) {
    BitSet content = null;
    if (cue.takes(Frame.CLAUSE)) {
      content = new Clauses(sentence, verb).of(cue);
    }
    if (content == null && cue.takes(Frame.OBJECT_INFINITIVE)) {
      content = objectInfinitive();
    }
    if (content == null && (cue.takes(Frame.INFINITIVE) || cue.takes(Frame.PASSIVE_INFINITIVE))) {
      content = infinitive(cue);
    }
    if (content == null && cue.takes(Frame.OBJECT_AS)) {
      content = objectAnd(Set.of("as"));
    }
    if (content == null && cue.takes(Frame.OBJECT_FOR)) {
      content = objectAnd(Set.of("for", "of", "with"));
    }
    if (content == null && cue.takes(Frame.OBJECT_PREDICATE)) {
      content = predicate();
    }
    if (content == null && cue.takes(Frame.OBJECT)) {
      content = object();
    }
    if (content == null && cue.takes(Frame.PREPOSITION)) {
      content = prepositional(cue);
    }
    return content;
  }

  /** Returns the source in the frame that gave {@code content}. */
  @Nullable Source source(Cue cue, BitSet content) {
    Source found = Sources.ofVerb(sentence, verb, content);
    if (found != null || passive || sentence.child(verb, "nsubj").isPresent()) {
      return found;
    }
    boolean after = content.nextSetBit(0) >= 0 && content.nextSetBit(0) < verb.index();
    Token inverted = sentence.child(verb, "dobj", "attr").orElse(null);
    return after
            && inverted != null
            && inverted.index() > verb.index()
            && cue.takes(Frame.CLAUSE)
            && !content.get(inverted.index())
        ? Sources.source(sentence, inverted, content)
        : null;
  }

  /** Returns the preposition that leads from the verb to {@code content}, or null. */
  @Nullable Token lead(Cue cue, BitSet content) {
    for (Token child : sentence.children(verb, "prep")) {
      boolean leads =
          cue.prepositions().contains(child.lemma())
              && !content.get(child.index())
              && sentence
                  .child(child, "pobj", "pcomp")
                  .map(object -> content.get(object.index()))
                  .orElse(false);
      if (leads) {
        return child;
      }
    }
    return null;
  }

  /** Says whether the verb takes its subject into the content, and so has no source. */
  boolean isRaised() {
    return RAISED.contains(verb.lemma());
  }

  private @Nullable BitSet objectInfinitive() {
    Token object = sentence.child(verb, passive ? "nsubjpass" : "dobj").orElse(null);
    for (Token child : sentence.children(verb)) {
      if (Set.of("ccomp", "xcomp").contains(child.relation())
          && child.index() > verb.index()
          && hasTo(child)) {
        BitSet content = below(child);
        boolean own = sentence.child(child, "nsubj", "nsubjpass").isPresent();
        if (!own) {
          if (object == null) {
            return null;
          }
          content.or(below(object));
        }
        return content;
      }
    }
    for (Token on : sentence.children(verb, "prep")) {
      BitSet content = onWhom(on);
      if (content != null) {
        return content;
      }
    }
    return null;
  }

  /** "called on them to leave", "called for them to leave". */
  private @Nullable BitSet onWhom(Token on) {
    if (on.index() < verb.index() || !Set.of("on", "upon", "for").contains(on.lemma())) {
      return null;
    }
    for (Token child : sentence.children(on)) {
      if (Set.of("pcomp", "ccomp", "xcomp").contains(child.relation()) && hasTo(child)) {
        return below(child);
      }
    }
    Token xcomp = sentence.child(verb, "xcomp", "advcl").orElse(null);
    Token whom = sentence.child(on, "pobj").orElse(null);
    if (xcomp == null || whom == null || !hasTo(xcomp)) {
      return null;
    }
    BitSet content = below(whom);
    content.or(below(xcomp));
    return content;
  }

  private @Nullable BitSet infinitive(Cue cue) {
    Token child = sentence.child(verb, "xcomp").orElse(null);
    if (child == null || !hasTo(child) || child.index() < verb.index()) {
      return null;
    }
    BitSet content = below(child);
    if (passive || isRaised()) {
      Token subject = sentence.child(verb, "nsubjpass", "nsubj").orElse(null);
      if (subject == null || passive && !cue.takes(Frame.PASSIVE_INFINITIVE)) {
        return null;
      }
      content.or(below(subject));
      return content;
    }
    return cue.takes(Frame.INFINITIVE) && sentence.child(verb, "dobj").isEmpty() ? content : null;
  }

  private @Nullable BitSet objectAnd(Set<String> prepositions) {
    Token object = sentence.child(verb, passive ? "nsubjpass" : "dobj").orElse(null);
    if (object == null) {
      return null;
    }
    for (Token child : sentence.children(verb)) {
      if (prepositions.contains(child.lemma())
          && child.relation().equals("prep")
          && child.index() > verb.index()
          && !sentence.children(child).isEmpty()) {
        BitSet content = below(object);
        content.or(below(child));
        return content;
      }
    }
    return null;
  }

  private @Nullable BitSet predicate() {
    Token named = sentence.child(verb, "oprd").orElse(null);
    Token object = sentence.child(verb, passive ? "nsubjpass" : "dobj").orElse(null);
    if (named != null && object != null) {
      BitSet content = below(object);
      content.or(below(named));
      return content;
    }
    Token small = sentence.child(verb, "ccomp", "xcomp").orElse(null);
    return small != null
            && !passive
            && sentence.child(small, "nsubj").isPresent()
            && small.index() > verb.index()
            && !hasTo(small)
        ? below(small)
        : null;
  }

  private @Nullable BitSet object() {
    if (passive) {
      Token named = sentence.child(verb, "nsubjpass").orElse(null);
      boolean by = sentence.child(verb, "agent").isPresent();
      return named == null || !by ? null : below(named);
    }
    Token object = sentence.child(verb, "dobj").orElse(null);
    if (object == null) {
      object = sentence.child(verb, "xcomp").filter(each -> each.pos().equals("VBG")).orElse(null);
    }
    return object != null
            && (object.isNoun() || object.pos().equals("PRP") || object.pos().equals("VBG"))
            && (object.index() > verb.index())
            && sentence.child(verb, "nsubj").map(s -> s.index() < verb.index()).orElse(true)
        ? withRest(object)
        : null;
  }

  /** An object with the phrases after it that the parser may have hung on the verb. */
  private BitSet withRest(Token object) {
    BitSet content = below(object);
    for (Token child : sentence.children(verb)) {
      boolean next = child.index() > object.index() && below(child).get(content.length());
      boolean rest =
          child.relation().equals("prep") && REST.contains(child.lemma())
              || Set.of("ccomp", "acl", "relcl", "xcomp").contains(child.relation());
      if (next && rest) {
        content.or(below(child));
      }
    }
    return content;
  }

  private @Nullable BitSet prepositional(Cue cue) {
    for (Token child : sentence.children(verb)) {
      if (child.relation().equals("prep")
          && child.index() > verb.index()
          && cue.prepositions().contains(child.lemma())) {
        Token object = sentence.child(child, "pobj", "pcomp").orElse(null);
        return object == null ? null : below(object);
      }
    }
    return null;
  }

  private boolean hasTo(Token token) {
    return sentence.children(token).stream().anyMatch(child -> child.pos().equals("TO"));
  }

  private BitSet below(Token token) {
    return Phrases.below(sentence, token);
  }
}
