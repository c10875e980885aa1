package travaux.extraction.quotes;

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

/** The attributed words beside nouns and adjectives: "X's claim that", "X is critical of". */
final class NounFrames {

  /** "It is unclear whether": nobody is said to say so. */
  private static final Set<String> IMPERSONAL = Set.of("clear", "unclear");

  private static final Set<String> EXPRESSING =
      Set.of("express", "voice", "convey", "harbor", "harbour", "declare", "profess", "reiterate");
  private static final Cue EXPRESSED =
      new Cue(
          "",
          Cue.Word.NOUN,
          Attitude.STANCE,
          Set.of(Frame.NOUN_THAT, Frame.PREPOSITION),
          Set.of("about", "for", "with", "at", "over", "in", "to", "toward", "towards"));

  private final CueList cues;

  NounFrames(CueList cues) {
    this.cues = cues;
  }

  /**
   * What a noun or an adjective attributes.
   *
   * @param words the tokens of the content
   * @param lead the preposition before them, or null
   */
  private record Complement(BitSet words, @Nullable Token lead) {}

  /** Returns what a noun attributes to who has, makes or utters it, or null. */
  @Nullable Attribution noun(Sentence sentence, Token noun) {
    for (Cue cue : cuesOf(sentence, noun)) {
      Complement complement = complement(sentence, noun, cue);
      if (complement == null) {
        continue;
      }
      Source source =
          NounSources.of(sentence, noun, complement.words(), cue.attitude() == Attitude.STANCE);
      List<Span> pieces = Phrases.pieces(sentence, complement.words());
      if (source == null || pieces.isEmpty()) {
        continue;
      }
      Token last = complement.lead() == null ? noun : complement.lead();
      Span words = noun.span().cover(last.span());
      Token light = NounSources.lightVerb(sentence, noun);
      if (light != null && light.index() < noun.index()) {
        words = words.cover(Phrases.cue(sentence, light, "", null).get(0));
      }
      return new Attribution(cue.attitude(), pieces, List.of(words), noun, source, false);
    }
    return null;
  }

  /** Any noun attributes that is expressed: "voiced alarm that ...". */
  private List<Cue> cuesOf(Sentence sentence, Token noun) {
    List<Cue> known = cues.noun(noun.lemma());
    Token light = NounSources.lightVerb(sentence, noun);
    return known.isEmpty() && light != null && EXPRESSING.contains(light.lemma())
        ? List.of(EXPRESSED)
        : known;
  }

  /** Says whether a verb does no more than utter its object, which attributes by itself. */
  boolean uttersNoun(Sentence sentence, Token verb) {
    Token object = sentence.child(verb, "dobj").filter(Token::isNoun).orElse(null);
    return object != null
        && object.index() > verb.index()
        && NounSources.lightVerb(sentence, object) != null
        && noun(sentence, object) != null;
  }

  private static @Nullable Complement complement(Sentence sentence, Token noun, Cue cue) {
    for (Token child : sentence.children(noun)) {
      boolean clause =
          cue.takes(Frame.NOUN_THAT)
              && Set.of("acl", "ccomp", "relcl").contains(child.relation())
              && sentence
                  .child(child, "mark")
                  .map(mark -> Set.of("that", "whether").contains(mark.lemma()))
                  .orElse(false)
              && sentence.child(child, "nsubj", "nsubjpass", "expl", "csubj").isPresent();
      boolean infinitive =
          cue.takes(Frame.INFINITIVE)
              && Set.of("acl", "xcomp", "relcl").contains(child.relation())
              && child.index() > noun.index()
              && sentence.children(child).stream().anyMatch(to -> to.pos().equals("TO"));
      if (clause || infinitive) {
        return new Complement(Phrases.below(sentence, child), null);
      }
    }
    return led(sentence, noun, cue);
  }

  /** What a preposition after the word leads to. */
  private static @Nullable Complement led(Sentence sentence, Token word, Cue cue) {
    for (Token child : sentence.children(word)) {
      if (child.index() == word.index() + 1 && cue.prepositions().contains(child.lemma())) {
        Token object = sentence.child(child, "pobj", "pcomp").orElse(null);
        if (object != null) {
          return new Complement(Phrases.below(sentence, object), child);
        }
      }
    }
    return null;
  }

  /** Returns what an adjective attributes to whom it describes, or null: "X is sure that". */
  @Nullable Attribution adjective(Sentence sentence, Token adjective) {
    String word = adjective.isVerb() ? adjective.form() : adjective.lemma();
    Token be = adjective.isVerb() ? adjective : sentence.head(adjective).orElse(null);
    if (be == null) {
      return null;
    }
    for (Cue cue : cues.adjective(word)) {
      Complement complement = ofAdjective(sentence, adjective, cue);
      if (complement == null) {
        continue;
      }
      BitSet content = complement.words();
      Token subject = sentence.child(be, "nsubj", "nsubjpass").orElse(null);
      boolean described = subject == null && be.isNoun() && be.index() < adjective.index();
      if (described) {
        subject = be;
      }
      if (subject == null || content.get(subject.index())) {
        continue;
      }
      boolean nobody = subject.lemma().equals("it");
      if (nobody && !(IMPERSONAL.contains(word) && cue.takes(Frame.CLAUSE))) {
        continue;
      }
      Token last = complement.lead() == null ? adjective : complement.lead();
      Span words = adjective.span().cover(last.span());
      if (be.isVerb() && be.index() <= adjective.index()) {
        words = words.cover(Phrases.cue(sentence, be, "", null).get(0));
      }
      BitSet without = described ? Phrases.below(sentence, adjective) : content;
      return new Attribution(
          cue.attitude(),
          Phrases.pieces(sentence, content),
          List.of(words),
          adjective,
          nobody ? null : Sources.source(sentence, subject, without),
          IndirectSpeech.isImagined(sentence, be));
    }
    return null;
  }

  private static @Nullable Complement ofAdjective(Sentence sentence, Token adjective, Cue cue) {
    for (Token clause : sentence.children(adjective)) {
      boolean finite =
          cue.takes(Frame.CLAUSE)
              && clause.relation().equals("ccomp")
              && clause.index() > adjective.index();
      boolean infinitive =
          cue.takes(Frame.INFINITIVE) && clause.relation().equals("xcomp") && clause.isVerb();
      if (finite || infinitive) {
        return new Complement(Phrases.below(sentence, clause), null);
      }
    }
    return led(sentence, adjective, cue);
  }
}
