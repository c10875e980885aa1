package travaux.extraction.quotes;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.quotes.Attribution.Source;
import travaux.extraction.quotes.MarkedText.Word;
import travaux.language.Token;
import travaux.negotiation.Quote.Attitude;
import travaux.negotiation.Span;

/** Joins quotations to the reporting words before them. */
final class CueBefore {

  private static final Set<String> BETWEEN =
      Set.of(
          "prep",
          "advmod",
          "npadvmod",
          "punct",
          "mark",
          "prt",
          "dobj",
          "dative",
          "advcl",
          "nsubj",
          "oprd");

  private static final Set<String> HEARD =
      Set.of(
          "tell",
          "ask",
          "inform",
          "warn",
          "remind",
          "assure",
          "reassure",
          "notify",
          "advise",
          "urge");

  private final MarkedText marked;
  private final List<Quotation> quotations;
  private final Surroundings surroundings;

  CueBefore(MarkedText marked, List<Quotation> quotations, Surroundings surroundings) {
    this.marked = marked;
    this.quotations = quotations;
    this.surroundings = surroundings;
  }

  /** Returns the attribution by a cue before the quotation, or null. */
  @Nullable Attribution of(int index) {
    Quotation quotation = quotations.get(index);
    List<Word> stretch = surroundings.before(index);
    if (stretch.isEmpty()) {
      return null;
    }
    char before = marked.before(quotation.start(), 0);
    boolean colon = before == ':';
    Attribution byNoun = colon ? byColon(quotation, stretch) : null;
    if (byNoun != null) {
      return byNoun;
    }
    for (int i = stretch.size() - 1; i >= 0; i--) {
      Word word = stretch.get(i);
      Cue cue = marked.quoteCue(word);
      if (cue == null
          || !DirectSpeech.isFinite(word.token()) && !word.token().pos().equals("VBG")
          || isReproached(word)) {
        continue;
      }
      if (!colon && (!onlyAdverbials(stretch, i) || isPartOfClause(index, word, cue))) {
        return null;
      }
      Source source = surroundings.source(stretch, i);
      return source == null
          ? null
          : DirectSpeech.attribution(quotation.pieces(), word, cue, source)
              .plus(lead(quotation, word), marked.text());
    }
    return null;
  }

  /** "Criticised Peru for answering late: ...": the words are not the answer. */
  private static boolean isReproached(Word word) {
    return word.token().relation().equals("pcomp")
        && word.sentence()
            .head(word.token())
            .filter(preposition -> preposition.lemma().equals("for"))
            .isPresent();
  }

  /** The words before the cue that a quotation goes on with: "The plan, he said, “is dead”". */
  private List<Span> lead(Quotation quotation, Word cue) {
    BitSet around =
        quotation.isSentence(marked.text()) ? null : WordOrder.around(cue.sentence(), cue.token());
    if (around == null) {
      return List.of();
    }
    around.clear(cue.token().index(), Math.max(around.length(), cue.token().index()));
    return Phrases.pieces(cue.sentence(), around);
  }

  /** "in a statement by X: ...", "X had a simple answer: ...": the subject or a possessor. */
  private @Nullable Attribution byColon(Quotation quotation, List<Word> stretch) {
    for (int i = stretch.size() - 1; i >= 0; i--) {
      Word word = stretch.get(i);
      if (marked.quoteCue(word) != null) {
        return null;
      }
      if (word.token().isNoun() && marked.isNounCue(word.token())) {
        Source source = NounSources.of(word.sentence(), word.token(), new BitSet(), false);
        if (source != null) {
          return new Attribution(
              Attitude.SPEECH,
              quotation.pieces(),
              List.of(word.token().span()),
              word.token(),
              source,
              false);
        }
      }
    }
    return null;
  }

  /** Says whether the sentence goes on after the quotation with the rest of what is reported. */
  private boolean isPartOfClause(int index, Word word, Cue cue) {
    List<Word> after = surroundings.after(index);
    boolean goesOn =
        !after.isEmpty()
            && after.get(0).sentence().equals(word.sentence())
            && ",.?!".indexOf(quotations.get(index).lastInside(marked.text())) < 0;
    if (!goesOn) {
      return false;
    }
    BitSet clause = new Frames(word.sentence(), word.token()).content(cue);
    return clause != null && clause.get(after.get(0).token().index());
  }

  private boolean onlyAdverbials(List<Word> stretch, int at) {
    Word cue = stretch.get(at);
    for (int i = at + 1; i < stretch.size(); i++) {
      Word word = stretch.get(i);
      if (!word.sentence().equals(cue.sentence())) {
        continue;
      }
      Token top = word.token();
      while (top.head() >= 0 && top.head() != cue.token().index()) {
        top = word.sentence().tokens().get(top.head());
      }
      boolean outside = top.head() < 0;
      if (outside && !Phrases.isPunctuation(word.token())
          || !outside && !BETWEEN.contains(top.relation()) && !isClauseMark(word.token())) {
        return false;
      }
      if (top.relation().equals("dobj") && !isHearer(top, cue.token())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isClauseMark(Token token) {
    return Phrases.isPunctuation(token) || token.form().equals("that");
  }

  private static boolean isHearer(Token object, Token verb) {
    return HEARD.contains(verb.lemma()) || !object.isNoun();
  }
}
