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
      Attribution attribution = AttributingPhrases.at(sentence, token);
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
      if (content == null) {
        content = new Remainders(sentence, verb).of(cue);
        source = content == null ? null : Sources.ofVerb(sentence, verb, content);
      }
      if (content != null && source == null && cue.takes(Frame.CLAUSE)) {
        source = WordOrder.nameAtHead(sentence, verb);
      }
      if (content != null && (source != null || Sources.isPassive(sentence, verb) || frames.isRaised())) {
        return of(sentence, verb, cue, content, source, frames.lead(cue, content));
      }
    }
    return null;
  }

  private @Nullable Attribution of(
      Sentence sentence,
      Token verb,
      Cue cue,
      BitSet content,
      @Nullable Source source,
      @Nullable Token lead) {
    List<Span> pieces = Phrases.pieces(sentence, content);
    boolean nothing =
        (cue.attitude() != Attitude.STANCE || Sources.isPassive(sentence, verb))
            && Phrases.saysNothing(sentence, content);
    return pieces.isEmpty() || nothing
        ? null
        : new Attribution(
            cue.attitude(),
            pieces,
            Phrases.cue(sentence, verb, cue.lemma(), lead),
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
    if (firstPerson || Sources.isPassive(sentence, verb)) {
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
