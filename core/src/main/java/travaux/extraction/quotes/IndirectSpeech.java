package travaux.extraction.quotes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.quotes.Attribution.Source;
import travaux.extraction.quotes.Cue.Frame;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Quote.Attitude;
import travaux.negotiation.Span;

/** Finds reported speech, thought and stance in the parse of one sentence. */
final class IndirectSpeech {

  private static final Set<String> SUPPOSING = Set.of("may", "might", "could", "would");
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

  private final MarkedText marked;
  private final CueList cues;

  IndirectSpeech(MarkedText marked, CueList cues) {
    this.marked = marked;
    this.cues = cues;
  }

  /** Returns the attributions of a sentence, in the order of their cues. */
  List<Attribution> in(Sentence sentence) {
    List<Attribution> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      Attribution attribution = null;
      if (token.lemma().equals("accord")) {
        attribution = according(sentence, token);
      } else if (VIEWS.contains(token.lemma()) && token.relation().equals("pobj")) {
        attribution = view(sentence, token);
      }
      if (attribution == null && token.isVerb() && !token.relation().startsWith("aux")) {
        attribution = verb(sentence, token);
      } else if (attribution == null && token.isNoun()) {
        attribution = noun(sentence, token);
      } else if (attribution == null && token.pos().startsWith("JJ")) {
        attribution = adjective(sentence, token, token);
      }
      if (attribution != null) {
        found.add(attribution);
      }
    }
    return found;
  }

  private @Nullable Attribution verb(Sentence sentence, Token verb) {
    if (verb.pos().equals("VBN") && !cues.adjective(verb.form()).isEmpty()) {
      Attribution found = adjective(sentence, verb, verb);
      if (found != null) {
        return found;
      }
    }
    Frames frames = new Frames(sentence, verb);
    for (Cue cue : marked.cuesOf(sentence, verb)) {
      BitSet content = frames.content(cue);
      Source source = content == null ? null : frames.source(cue, content);
      if (content != null && source == null && cue.takes(Frame.CLAUSE)) {
        source = WordOrder.nameAtHead(sentence, verb);
      }
      if (content != null && (source != null || Sources.isPassive(sentence, verb))) {
        return of(sentence, verb, cue, content, source);
      }
    }
    return null;
  }

  private @Nullable Attribution of(
      Sentence sentence, Token verb, Cue cue, BitSet content, @Nullable Source source) {
    List<Span> pieces = Phrases.pieces(sentence, content);
    return pieces.isEmpty()
        ? null
        : new Attribution(
            cue.attitude(),
            pieces,
            Phrases.cue(sentence, verb, cue.lemma()),
            verb,
            source,
            isImagined(sentence, verb));
  }

  /** Says whether a verb of saying is only supposed: "may say", "if they say". */
  static boolean isImagined(Sentence sentence, Token verb) {
    boolean firstPerson =
        sentence
            .child(verb, "nsubj")
            .map(subject -> Set.of("i", "we").contains(subject.lemma()))
            .orElse(false);
    if (firstPerson) {
      return false;
    }
    for (Token child : sentence.children(verb)) {
      if (child.relation().equals("aux") && SUPPOSING.contains(child.lemma())
          || child.relation().equals("mark")
              && Set.of("if", "unless").contains(child.lemma())
              && verb.relation().equals("advcl")) {
        return true;
      }
    }
    return false;
  }

  /** "According to X": the clause around it. */
  private @Nullable Attribution according(Sentence sentence, Token word) {
    Token to = sentence.child(word, "prep").orElse(null);
    Token name = to == null ? null : sentence.child(to, "pobj").orElse(null);
    if (to == null || name == null) {
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
            Sources.source(sentence, name, new BitSet()),
            false);
  }

  /** "In X's view": the clause around it. */
  private @Nullable Attribution view(Sentence sentence, Token noun) {
    Token owner = sentence.child(noun, "poss").orElse(null);
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
            List.of(in.span(), noun.span()),
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

  /** "X's claim that ...". */
  private @Nullable Attribution noun(Sentence sentence, Token noun) {
    for (Cue cue : cues.noun(noun.lemma())) {
      for (Token clause : sentence.children(noun)) {
        boolean finite =
            Set.of("acl", "ccomp", "relcl").contains(clause.relation())
                && sentence
                    .child(clause, "mark")
                    .map(mark -> Set.of("that", "whether").contains(mark.lemma()))
                    .orElse(false)
                && sentence.child(clause, "nsubj", "nsubjpass", "expl", "csubj").isPresent();
        if (finite) {
          BitSet content = Phrases.below(sentence, clause);
          Source source = Sources.ofNoun(sentence, noun, content);
          return source == null
              ? null
              : new Attribution(
                  cue.attitude(),
                  Phrases.pieces(sentence, content),
                  List.of(noun.span()),
                  noun,
                  source,
                  false);
        }
      }
    }
    return null;
  }

  /** "X is convinced that ..." , "X is ready to ...". */
  private @Nullable Attribution adjective(Sentence sentence, Token adjective, Token clauseHead) {
    String word = adjective.isVerb() ? adjective.form() : adjective.lemma();
    Token be = adjective.isVerb() ? adjective : sentence.head(adjective).orElse(null);
    if (be == null) {
      return null;
    }
    for (Cue cue : cues.adjective(word)) {
      for (Token clause : sentence.children(clauseHead)) {
        boolean finite =
            cue.takes(Frame.CLAUSE)
                && clause.relation().equals("ccomp")
                && clause.index() > adjective.index();
        boolean infinitive =
            cue.takes(Frame.INFINITIVE) && clause.relation().equals("xcomp") && clause.isVerb();
        if (finite || infinitive) {
          BitSet content = Phrases.below(sentence, clause);
          Token subject = sentence.child(be, "nsubj", "nsubjpass").orElse(null);
          if (subject == null || subject.lemma().equals("it") || content.get(subject.index())) {
            return null;
          }
          return new Attribution(
              cue.attitude(),
              Phrases.pieces(sentence, content),
              List.of(
                  be.index() == adjective.index()
                      ? adjective.span()
                      : be.index() < adjective.index()
                          ? be.span().cover(adjective.span())
                          : adjective.span()),
              adjective,
              Sources.source(sentence, subject, content),
              isImagined(sentence, be));
        }
      }
    }
    return null;
  }
}
