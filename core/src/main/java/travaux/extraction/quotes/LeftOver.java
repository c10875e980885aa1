package travaux.extraction.quotes;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.quotes.Attribution.Source;
import travaux.extraction.quotes.MarkedText.Word;
import travaux.negotiation.Span;

/** Finds an owner for quotations that neither a cue beside them nor a reported clause has. */
final class LeftOver {

  /** Shorter ones inside a sentence may be nobody's words. */
  private static final int FEWEST = 3;

  private static final Set<String> JOINING =
      Set.of(
          "and", "but", "or", "yet", "that", "as", "if", "because", "while", "where", "is", "to");

  private final MarkedText marked;
  private final List<Quotation> quotations;
  private final Surroundings surroundings;
  private final BareQuotations bare;
  private final Ledger found;
  private final int[] ownerOf;

  LeftOver(
      MarkedText marked,
      List<Quotation> quotations,
      Surroundings surroundings,
      BareQuotations bare,
      Ledger found,
      int[] ownerOf) {
    this.marked = marked;
    this.quotations = quotations;
    this.surroundings = surroundings;
    this.bare = bare;
    this.found = found;
    this.ownerOf = ownerOf;
  }

  /** Gives each quotation without an owner one, where the text tells it. */
  void assign() {
    for (int i = 0; i < quotations.size(); i++) {
      if (ownerOf[i] < 0) {
        assign(i);
      }
    }
  }

  private void assign(int i) {
    Quotation quotation = quotations.get(i);
    int blockStart = bare.blockStart(quotation);
    int last = found.lastBefore(quotation.start());
    boolean sameBlock = last >= 0 && found.reach(last) > blockStart;
    if (bare.isInBrackets(quotation)) {
      bracketed(i, last, sameBlock);
      return;
    }
    Attribution named = bare.byNameAfter(quotation, surroundings.after(i));
    if (named != null) {
      own(i, named);
    } else if (bare.standsAlone(quotation)) {
      alone(i, last, sameBlock, blockStart);
    } else if (sameBlock && goesOn(i, last)) {
      join(i, last);
    } else if (quotation.words(marked.text()) >= FEWEST) {
      own(i, clauseTo(i));
    }
  }

  private void bracketed(int i, int last, boolean sameBlock) {
    Quotation quotation = quotations.get(i);
    if (sameBlock && inSentence(found.get(last), quotation)) {
      join(i, last);
      return;
    }
    Attribution bySubject = bare.bySubjectBefore(quotation);
    Source before = last < 0 ? null : found.get(last).source();
    if (bySubject == null && sameBlock && before != null) {
      bySubject = BareQuotations.without(quotation.pieces(), before);
    }
    own(i, bySubject);
  }

  private void alone(int i, int last, boolean sameBlock, int blockStart) {
    Quotation quotation = quotations.get(i);
    if (sameBlock && bare.nearBefore(found.reach(last), quotation.start(), 1)) {
      join(i, last);
      return;
    }
    boolean first = marked.skipSpace(blockStart, quotation.end()) == quotation.start();
    if (!first) {
      return;
    }
    Source before = last < 0 ? null : found.get(last).source();
    Attribution after = bare.bySubjectAfter(quotation, false);
    if (after == null && before != null && bare.nearBefore(found.reach(last), blockStart, 2)) {
      after = BareQuotations.without(quotation.pieces(), before);
    }
    own(i, after != null ? after : bare.bySubjectAfter(quotation, true));
  }

  /** Says whether what is reported just before goes on in the marks: "..., but “...”". */
  private boolean goesOn(int i, int last) {
    Quotation quotation = quotations.get(i);
    int from = marked.indexFrom(found.reach(last));
    int to = marked.indexFrom(quotation.start());
    char before = marked.before(quotation.start(), 0);
    if (".?!".indexOf(before) >= 0
        || to - from > 4
        || to >= marked.size()
        || !inSentence(found.get(last), quotation)) {
      return false;
    }
    for (int k = from; k < to; k++) {
      Word word = marked.word(k);
      if (!JOINING.contains(word.token().form()) && !Phrases.isPunctuation(word.token())) {
        return false;
      }
    }
    return true;
  }

  /** The words from a cue earlier in the sentence to the end of the quotation, or null. */
  private @Nullable Attribution clauseTo(int i) {
    Quotation quotation = quotations.get(i);
    List<Word> stretch = surroundings.before(i);
    if (stretch.isEmpty() || quotation.pieces().size() > 1) {
      return null;
    }
    int at = stretch.size() - 1;
    while (at >= 0 && !introduces(stretch, at)) {
      at--;
    }
    if (at < 0 || at + 1 >= stretch.size()) {
      return null;
    }
    Source source = surroundings.source(stretch, at);
    Cue cue = cue(stretch.get(at));
    if (source == null || cue == null) {
      return null;
    }
    int next = at + 1;
    while (next < stretch.size() && Phrases.isPunctuation(stretch.get(next).token())) {
      next++;
    }
    int start =
        next < stretch.size() ? stretch.get(next).token().span().start() : quotation.start();
    return DirectSpeech.attribution(
        List.of(new Span(start, quotation.end())), stretch.get(at), cue, source);
  }

  private boolean introduces(List<Word> stretch, int at) {
    Word word = stretch.get(at);
    return cue(word) != null
        && DirectSpeech.isFinite(word.token())
        && !word.token().relation().equals("relcl");
  }

  /** What a verb does when it attributes words of any kind, or null. */
  private @Nullable Cue cue(Word word) {
    Cue cue = marked.quoteCue(word);
    boolean verb = word.token().isVerb() && !word.token().relation().startsWith("aux");
    if (cue != null || !verb) {
      return cue;
    }
    List<Cue> cues = marked.cuesOf(word.sentence(), word.token());
    return cues.isEmpty() ? null : cues.get(0);
  }

  private boolean inSentence(Attribution attribution, Quotation quotation) {
    int at = marked.indexFrom(quotation.start()) - 1;
    return at >= 0 && marked.word(at).sentence().span().start() <= attribution.start();
  }

  private void own(int quotation, @Nullable Attribution attribution) {
    if (attribution != null) {
      ownerOf[quotation] = found.add(attribution);
    }
  }

  private void join(int quotation, int owner) {
    ownerOf[quotation] = owner;
    found.grow(owner, quotations.get(quotation).pieces());
  }
}
