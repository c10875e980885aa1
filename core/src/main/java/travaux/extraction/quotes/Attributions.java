package travaux.extraction.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.language.Sentence;
import travaux.negotiation.Span;

/** Brings quotations and reported clauses of one document together. */
final class Attributions {

  private final MarkedText marked;
  private final String text;
  private final List<Quotation> quotations;
  private final IndirectSpeech indirect;
  private final Surroundings surroundings;
  private final DirectSpeech direct;
  private final BareQuotations bare;
  private final Turns turns;

  /** What each quotation belongs to: a number in {@link #found}, or -1. */
  private final int[] ownerOf;

  private final Ledger found;

  Attributions(MarkedText marked, List<Quotation> quotations, CueList cues, Speakers speakers) {
    this.marked = marked;
    this.text = marked.text();
    this.quotations = quotations;
    this.indirect = new IndirectSpeech(marked, cues);
    this.surroundings = new Surroundings(marked, quotations);
    this.direct = new DirectSpeech(marked, quotations, surroundings);
    this.bare = new BareQuotations(marked, speakers);
    this.turns = new Turns(marked, speakers);
    this.found = new Ledger(text);
    this.ownerOf = new int[quotations.size()];
    Arrays.fill(ownerOf, -1);
  }

  List<Attribution> of(List<Sentence> sentences) {
    for (int i = 0; i < quotations.size(); i++) {
      Attribution after = direct.byCueAfter(i);
      boolean ended = ".?!".indexOf(quotations.get(i).lastInside(text)) >= 0;
      Attribution before = after != null && ended ? direct.byCueBefore(i) : null;
      own(i, before != null ? before : after);
    }
    for (int i = 0; i < quotations.size(); i++) {
      if (ownerOf[i] < 0 && !continuesSplit(i)) {
        Attribution before = direct.byCueBefore(i);
        own(i, before != null ? before : bare.byColon(quotations.get(i)));
      }
    }
    Set<Integer> used = new HashSet<>();
    for (Attribution attribution : found.all()) {
      if (attribution.head() != null) {
        used.add(attribution.head().span().start());
      }
    }
    int next = 0;
    for (Sentence sentence : sentences) {
      while (next < quotations.size() && quotations.get(next).end() <= sentence.span().start()) {
        next++;
      }
      Attribution turn = turns.at(sentence);
      if (turn != null) {
        fit(turn, next, turn.end());
      }
      for (Attribution attribution : indirect.in(sentence)) {
        if (attribution.head() == null || used.add(attribution.head().span().start())) {
          fit(attribution, next, sentence.span().end());
        }
      }
    }
    new LeftOver(marked, quotations, surroundings, bare, found, ownerOf).assign();
    return found.all();
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

  /** Quotation, cue, quotation: one attribution. */
  private boolean continuesSplit(int i) {
    if (i == 0 || ownerOf[i - 1] < 0) {
      return false;
    }
    Quotation before = quotations.get(i - 1);
    Quotation here = quotations.get(i);
    Attribution owner = found.get(ownerOf[i - 1]);
    List<MarkedText.Word> frame = surroundings.after(i - 1);
    boolean cueBetween =
        !owner.cue().isEmpty()
            && owner.cue().get(0).start() >= before.end()
            && owner.cue().get(0).start() < here.start();
    boolean sameBlock = marked.blockEnd(before.end()) >= here.end();
    if (!sameBlock || frame.isEmpty()) {
      return false;
    }
    int frameEnd = frame.get(frame.size() - 1).token().span().end();
    if (cueBetween && direct.endsInOtherCue(frame, owner.head())) {
      return false;
    }
    boolean adjacent =
        cueBetween
            ? bare.followsDirectly(here, frameEnd)
            : bare.followsDirectly(here, before.end());
    boolean comma = marked.before(here.start(), before.end()) == ',';
    if (adjacent && (comma || bare.standsAlone(here))) {
      join(i, ownerOf[i - 1]);
      return true;
    }
    return false;
  }

  /** Fits a reported clause to the quotations that it touches. */
  private void fit(Attribution attribution, int from, int sentenceEnd) {
    int at = attribution.cue().get(0).start();
    Attribution fitted = attribution;
    List<Integer> taken = new ArrayList<>();
    for (int i = from; i < quotations.size() && quotations.get(i).start() < sentenceEnd; i++) {
      Quotation quotation = quotations.get(i);
      if (quotation.start() <= at && at < quotation.end()) {
        fitted = clipped(fitted, quotation);
        if (fitted.content().isEmpty()) {
          return;
        }
        continue;
      }
      boolean touched = fitted.content().stream().anyMatch(quotation::touches);
      if (touched && ownerOf[i] >= 0 && liesIn(fitted, quotation)) {
        return;
      }
      if (touched) {
        boolean free = ownerOf[i] < 0;
        if (free || quotation.words(text) < LONG || encloses(fitted, quotation)) {
          fitted = fitted.plus(quotation.pieces(), text);
        }
        if (free) {
          taken.add(i);
        }
      }
    }
    int number = found.add(fitted);
    taken.forEach(i -> ownerOf[i] = number);
  }

  private static final int LONG = 12;

  /** The words of a quotation that has its speaker already are not reported once more. */
  private static boolean liesIn(Attribution attribution, Quotation quotation) {
    return quotation.start() <= attribution.start() && attribution.end() <= quotation.end();
  }

  private static boolean encloses(Attribution attribution, Quotation quotation) {
    return attribution.start() <= quotation.start() && quotation.end() <= attribution.end();
  }

  /** What is attributed inside a quotation ends with it. */
  private static Attribution clipped(Attribution attribution, Quotation quotation) {
    List<Span> inside = new ArrayList<>();
    for (Span piece : attribution.content()) {
      for (Span part : quotation.pieces()) {
        if (piece.overlaps(part)) {
          inside.add(
              new Span(Math.max(piece.start(), part.start()), Math.min(piece.end(), part.end())));
        }
      }
    }
    return attribution.withContent(inside);
  }
}
