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
  private final NounFrames nouns;

  IndirectSpeech(MarkedText marked, CueList cues) {
    this.marked = marked;
    this.cues = cues;
    this.nouns = new NounFrames(cues);
  }

  /** Returns the attributions of a sentence, in the order of their cues. */
  List<Attribution> in(Sentence sentence) {
    List<Attribution> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      Attribution attribution = AttributingPhrases.at(sentence, token);
      if (attribution == null && token.isVerb() && !token.relation().startsWith("aux")) {
        attribution = verb(sentence, token);
      } else if (attribution == null && token.isNoun()) {
        attribution = nouns.noun(sentence, token);
      } else if (attribution == null && token.pos().startsWith("JJ")) {
        attribution = nouns.adjective(sentence, token);
      }
      if (attribution != null) {
        found.add(attribution);
      }
    }
    return found;
  }

  private @Nullable Attribution verb(Sentence sentence, Token verb) {
    if (verb.pos().equals("VBN") && !cues.adjective(verb.form()).isEmpty()) {
      Attribution found = nouns.adjective(sentence, verb);
      if (found != null) {
        return found;
      }
    }
    if (nouns.uttersNoun(sentence, verb)) {
      return null;
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
      if (content != null
          && (source != null || Sources.isPassive(sentence, verb) || frames.isRaised())) {
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
            cue(sentence, verb, cue, lead),
            verb,
            source,
            isImagined(sentence, verb));
  }

  /** The cue with the verb that issues a statement, if one does: "issued a statement saying". */
  private static List<Span> cue(Sentence sentence, Token verb, Cue cue, @Nullable Token lead) {
    List<Span> words = Phrases.cue(sentence, verb, cue.lemma(), lead);
    Token issuing = Sources.issuing(sentence, verb);
    return issuing == null
        ? words
        : List.of(Phrases.cue(sentence, issuing, "", null).get(0).cover(words.get(0)));
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
}
