package travaux.extraction.quotes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import travaux.extraction.quotes.Attribution.Source;
import travaux.extraction.quotes.MarkedText.Word;
import travaux.language.Token;
import travaux.negotiation.Quote.Attitude;
import travaux.negotiation.Span;

/**
 * Finds words in single marks inside somebody's words: reported by a verb there, or invented.
 *
 * <p>A sentence that no verb reports ("'Just let me in.' Well, it takes more") is one that the
 * speaker puts into a mouth.
 */
final class InnerQuotations {

  /** Words between a cue and the marks. */
  private static final int REACH = 8;

  private static final int SHORTEST = 3;
  private static final Set<String> ADDRESSING =
      Set.of("i", "we", "you", "me", "us", "my", "our", "your", "let");

  private final MarkedText marked;
  private final List<Quotation> quotations;

  /** The places in the list of attributions by where their contents begin. */
  private final NavigableMap<Integer, List<Integer>> byStart = new TreeMap<>();

  InnerQuotations(MarkedText marked, List<Quotation> quotations) {
    this.marked = marked;
    this.quotations = quotations;
  }

  /** Returns the attributions with those of inner quotations, and these in full. */
  List<Attribution> with(List<Attribution> attributions) {
    List<Attribution> all = new ArrayList<>(attributions);
    for (int i = 0; i < all.size(); i++) {
      place(i, all.get(i));
    }
    for (Quotation outer : quotations) {
      for (Span piece : outer.pieces()) {
        if ("“\"”".indexOf(marked.text().charAt(piece.start())) < 0) {
          continue;
        }
        List<Quotation> inner = new ArrayList<>();
        SingleMarks.scan(marked.text(), new Span(piece.start(), piece.end()), inner);
        for (Quotation one : inner) {
          if (one.start() > piece.start() && one.end() <= piece.end()) {
            add(one, piece, all);
          }
        }
      }
    }
    return all;
  }

  private void add(Quotation inner, Span piece, List<Attribution> all) {
    Span words = inner.pieces().get(0);
    boolean longer = inner.words(marked.text()) >= SHORTEST;
    Set<Integer> near = new TreeSet<>();
    byStart.subMap(piece.start(), piece.end()).values().forEach(near::addAll);
    for (int i : near) {
      Attribution one = all.get(i);
      boolean inside =
          piece.contains(one.content().get(0)) && !one.content().get(0).contains(piece);
      boolean cued =
          one.head() != null
              && piece.contains(one.head().span())
              && !words.contains(one.head().span());
      if (inside && cued && one.content().stream().anyMatch(words::overlaps)) {
        boolean begins = Math.abs(one.start() - words.start()) <= 1;
        if (begins && longer) {
          all.set(i, one.withContent(List.of(words)));
          place(i, all.get(i));
        }
        if (begins || one.content().stream().anyMatch(words::contains) || !longer) {
          return;
        }
        if (one.content().stream().anyMatch(content -> content.contains(words))) {
          return;
        }
      }
    }
    Attribution found = reported(words, piece);
    if (found == null && isInvented(inner)) {
      found = new Attribution(Attitude.SPEECH, List.of(words), List.of(), null, null, true);
    }
    if (found != null) {
      all.add(found);
      place(all.size() - 1, found);
    }
  }

  private void place(int index, Attribution attribution) {
    int start = attribution.content().get(0).start();
    byStart.computeIfAbsent(start, key -> new ArrayList<>()).add(index);
  }

  /** Returns the words with the verb before or behind them that reports them, or null. */
  private @Nullable Attribution reported(Span words, Span piece) {
    int first = marked.indexFrom(words.start());
    for (int i = first - 1; i >= 0 && i >= first - REACH; i--) {
      Word word = marked.word(i);
      Token token = word.token();
      if (token.span().start() < piece.start() || ".?!;".contains(token.form())) {
        break;
      }
      Attribution found = by(word, words);
      if (found == null && i >= first - 2) {
        found = message(word, words);
      }
      if (found != null) {
        return found;
      }
      if (token.isVerb() && !token.pos().equals("VBG") && !token.relation().startsWith("aux")) {
        break;
      }
    }
    int next = marked.indexFrom(words.end());
    for (int i = next; i < marked.size() && i < next + 4; i++) {
      Word word = marked.word(i);
      boolean mark = ".?!;".contains(word.token().form());
      if (word.token().span().end() > piece.end() || mark && i > next) {
        return null;
      }
      if (marked.before(words.end() - 1, words.start()) == ',') {
        Attribution found = by(word, words);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** "The Bordurian answer was, 'No, thanks'": the paper's words, when it is told whose it is. */
  private @Nullable Attribution message(Word word, Span words) {
    Token subject =
        word.token().lemma().equals("be")
            ? word.sentence().child(word.token(), "nsubj").orElse(null)
            : null;
    if (subject == null || !Unlisted.isDocument(subject)) {
      return null;
    }
    Source source = Sources.source(word.sentence(), subject, new BitSet());
    return new Attribution(
        Attitude.SPEECH, List.of(words), List.of(word.token().span()), null, source, false);
  }

  private @Nullable Attribution by(Word word, Span words) {
    Cue cue = word.token().isVerb() ? marked.quoteCue(word) : null;
    if (cue == null) {
      return null;
    }
    BitSet without = new BitSet();
    word.sentence().tokens().stream()
        .filter(token -> words.contains(token.span()))
        .forEach(token -> without.set(token.index()));
    Source source = Sources.ofVerb(word.sentence(), word.token(), without);
    return source == null
        ? new Attribution(
            cue.attitude(),
            List.of(words),
            Phrases.cue(word.sentence(), word.token(), cue.lemma(), null),
            word.token(),
            null,
            true)
        : DirectSpeech.attribution(List.of(words), word, cue, source);
  }

  /** Says whether single marks hold the words. */
  static boolean isMarked(List<Span> content, String text) {
    Span words = content.get(0);
    return content.size() == 1
        && words.length() > SHORTEST
        && "‘'".indexOf(text.charAt(words.start())) >= 0
        && "’'".indexOf(text.charAt(words.end() - 1)) >= 0;
  }

  private boolean isInvented(Quotation inner) {
    String text = marked.text();
    if (inner.words(text) < SHORTEST) {
      return false;
    }
    boolean verb = false;
    boolean addressing = false;
    for (int i = marked.indexFrom(inner.start()); i < marked.size(); i++) {
      Token token = marked.word(i).token();
      if (token.span().end() > inner.end()) {
        break;
      }
      verb |= token.isVerb() && !token.pos().equals("VBG") || token.pos().equals("MD");
      addressing |= ADDRESSING.contains(token.lemma());
    }
    return verb && (addressing || inner.isSentence(text));
  }
}
