package travaux.extraction.quotes;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Quote.Attitude;
import travaux.negotiation.Span;

/** Phrases that attribute the clause around them: "according to X", "in X's view". */
final class AttributingPhrases {

  private static final Set<String> VIEWS =
      Set.of(
          "view",
          "opinion",
          "word",
          "assessment",
          "judgment",
          "judgement",
          "eye",
          "reading",
          "account",
          "telling",
          "estimation",
          "mind");

  private static final Set<String> NO_SOURCE =
      Set.of("tradition", "custom", "schedule", "plan", "rule", "need", "taste", "size", "age");

  private AttributingPhrases() {}

  /** Returns the attribution by the phrase that a word heads, or null. */
  static @Nullable Attribution at(Sentence sentence, Token token) {
    if (token.lemma().equals("accord") && !token.isNoun()) {
      return according(sentence, token);
    }
    boolean view = VIEWS.contains(token.lemma()) && token.relation().equals("pobj");
    return view ? view(sentence, token) : null;
  }

  /** "According to X": the clause around it. */
  private static @Nullable Attribution according(Sentence sentence, Token word) {
    Token to = sentence.child(word, "prep").orElse(null);
    Token name = to == null ? null : sentence.child(to, "pobj").orElse(null);
    if (to == null || name == null || NO_SOURCE.contains(name.lemma())) {
      return null;
    }
    BitSet content = WordOrder.before(sentence, Phrases.below(sentence, word));
    if (content == null) {
      content = clauseAround(sentence, word);
    }
    if (content == null) {
      return null;
    }
    List<Span> pieces = Phrases.pieces(sentence, content);
    Span cue = word.span().cover(to.span());
    return pieces.isEmpty()
        ? null
        : new Attribution(
            Attitude.SPEECH,
            pieces,
            List.of(cue),
            word,
            Sources.source(sentence, name, next(sentence, name)),
            false);
  }

  /** "According to the Herald, Zog, the chairman, said": Zog is the next source. */
  private static BitSet next(Sentence sentence, Token name) {
    BitSet next = new BitSet();
    Token other = sentence.child(name, "conj", "appos").orElse(null);
    boolean comma =
        other != null
            && sentence.children(name, "cc").isEmpty()
            && sentence.child(name, "punct").isPresent();
    Token verb = name;
    while (verb.head() >= 0 && (!verb.isVerb() || verb.lemma().equals("accord"))) {
      verb = sentence.tokens().get(verb.head());
    }
    if (comma && other != null && other.equals(Sources.subject(sentence, verb, 0))) {
      next.or(Phrases.below(sentence, other));
    }
    return next;
  }

  /** "In X's view": the clause around it. */
  private static @Nullable Attribution view(Sentence sentence, Token noun) {
    Token of = sentence.child(noun, "prep").filter(each -> each.lemma().equals("of")).orElse(null);
    Token owner =
        of == null
            ? sentence.child(noun, "poss").orElse(null)
            : sentence.child(of, "pobj").orElse(null);
    Token in = sentence.head(noun).orElse(null);
    if (owner == null || in == null || !Set.of("in", "to", "by").contains(in.lemma())) {
      return null;
    }
    BitSet content = clauseAround(sentence, in);
    if (content == null) {
      return null;
    }
    List<Span> pieces = Phrases.pieces(sentence, content);
    return pieces.isEmpty()
        ? null
        : new Attribution(
            noun.lemma().equals("word") || noun.lemma().equals("account")
                ? Attitude.SPEECH
                : Attitude.THOUGHT,
            pieces,
            of == null ? List.of(in.span(), noun.span()) : List.of(in.span().cover(of.span())),
            noun,
            Sources.source(sentence, owner, new BitSet()),
            false);
  }

  /** The clause that a phrase belongs to, without the phrase and without a further clause. */
  private static @Nullable BitSet clauseAround(Sentence sentence, Token phrase) {
    Token head = sentence.head(phrase).orElse(null);
    while (head != null && !isClause(sentence, head)) {
      head = sentence.head(head).orElse(null);
    }
    if (head == null) {
      return null;
    }
    BitSet content = Phrases.below(sentence, head);
    content.andNot(Phrases.below(sentence, phrase));
    for (Token child : sentence.children(head)) {
      boolean further =
          child.relation().equals("conj")
              && sentence.child(child, "nsubj", "nsubjpass").isPresent()
              && child.index() > phrase.index()
              && phrase.index() > head.index();
      if (further) {
        content.andNot(Phrases.below(sentence, child));
      }
      if (child.relation().equals("cc") && child.index() < head.index()
          || child.relation().equals("mark") && head.relation().equals("advcl")) {
        content.clear(child.index());
      }
    }
    return content;
  }

  private static boolean isClause(Sentence sentence, Token token) {
    return token.head() < 0
        || token.isVerb() && sentence.child(token, "nsubj", "nsubjpass", "expl").isPresent();
  }
}
