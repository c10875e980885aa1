package travaux.extraction.quotes;

import java.util.List;
import travaux.extraction.actors.Actors;
import travaux.language.Sentence;
import travaux.negotiation.Document;
import travaux.negotiation.Quote;

/** Reads who is quoted with which words. Immutable and thread-safe. */
public final class QuoteReader {

  private final CueList cues;

  /** Reads with these cue words. */
  public QuoteReader(CueList cues) {
    this.cues = cues;
  }

  /**
   * Returns the quotes of a document in the order of the text.
   *
   * @param document the text
   * @param sentences its parsed sentences, in order
   * @param actors who is meant where in them
   */
  public List<Quote> read(Document document, List<Sentence> sentences, Actors actors) {
    MarkedText marked = new MarkedText(document, sentences, cues);
    List<Quotation> quotations = Unsaid.without(QuotationMarks.in(document, marked), marked);
    Speakers speakers = new Speakers(actors, document, sentences);
    List<Attribution> attributions =
        new Attributions(marked, quotations, cues, speakers).of(sentences);
    return new Nesting(document, quotations, speakers)
        .quotes(new InnerQuotations(marked, quotations).with(attributions));
  }
}
