package travaux.extraction.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.quotes.Speakers.Speaker;
import travaux.negotiation.Document;
import travaux.negotiation.Identity;
import travaux.negotiation.Quote;
import travaux.negotiation.Span;

/** Makes quotes of attributions: which lies in which, how literal, by whom. */
final class Nesting {

  /** Fewer quoted words than these that begin small are a part of a sentence. */
  private static final int FRAGMENT = 5;

  /** Characters between the paper's words and what "it" goes on with. */
  private static final int RESUMED = 300;

  private final Document document;
  private final List<Quotation> quotations;
  private final Speakers speakers;
  private final Inserts inserts;

  Nesting(Document document, List<Quotation> quotations, Speakers speakers) {
    this.document = document;
    this.quotations = quotations;
    this.speakers = speakers;
    this.inserts = Inserts.in(document.text());
  }

  /** Returns the quotes in the order of the text. */
  List<Quote> quotes(List<Attribution> attributions) {
    List<Attribution> sorted = new ArrayList<>(attributions);
    sorted.sort(
        Comparator.comparingInt(Attribution::start)
            .thenComparing(Comparator.comparingInt(Attribution::end).reversed()));
    int[] outer = outer(sorted);
    @Nullable Speaker[] known = new Speaker[sorted.size()];
    List<Quote> quotes = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    List<String> idOf = new ArrayList<>();
    for (Attribution one : sorted) {
      Object[] place = {"quote", one.start(), one.end()};
      String id = Identity.of(document.textSha256(), place);
      for (int copy = 2; !ids.add(id); copy++) {
        id = Identity.of(document.textSha256(), "quote", one.start(), one.end(), copy);
      }
      idOf.add(id);
    }
    for (int i = 0; i < sorted.size(); i++) {
      Attribution one = sorted.get(i);
      Speaker speaker = speaker(sorted, outer, known, i);
      List<Span> others = inserts.of(one.content());
      quotes.add(
          new Quote(
              idOf.get(i),
              kind(one),
              one.attitude(),
              inserts.without(one.content(), others),
              one.cue(),
              one.source() == null ? List.of() : List.of(one.source().words()),
              speaker.name(),
              speaker.party(),
              speaker.voice(),
              outer[i] < 0 ? null : idOf.get(outer[i]),
              others));
    }
    return List.copyOf(quotes);
  }

  /** Finds, for each attribution, the shortest one whose content holds its cue, or -1. */
  private static int[] outer(List<Attribution> sorted) {
    int[] outer = new int[sorted.size()];
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingInt(i -> anchor(sorted.get(i))));
    List<Integer> active = new ArrayList<>();
    int next = 0;
    for (int i : order) {
      int at = anchor(sorted.get(i));
      while (next < sorted.size() && sorted.get(next).start() <= at) {
        active.add(next++);
      }
      active.removeIf(k -> sorted.get(k).end() <= at);
      int best = -1;
      for (int k : active) {
        boolean holds =
            k != i
                && sorted.get(k).content().stream()
                    .anyMatch(piece -> piece.start() <= at && at < piece.end())
                && isWider(sorted, k, i);
        if (holds && (best < 0 || length(sorted.get(k)) < length(sorted.get(best)))) {
          best = k;
        }
      }
      outer[i] = best;
    }
    return outer;
  }

  /** Keeps chains free of rings. */
  private static boolean isWider(List<Attribution> sorted, int k, int i) {
    int difference = length(sorted.get(k)) - length(sorted.get(i));
    return difference > 0 || difference == 0 && k < i;
  }

  private static int anchor(Attribution one) {
    return one.cue().isEmpty() ? one.start() : one.cue().get(0).start();
  }

  private static int length(Attribution one) {
    return one.content().stream().mapToInt(Span::length).sum();
  }

  private Speaker speaker(List<Attribution> sorted, int[] outer, @Nullable Speaker[] known, int i) {
    List<Integer> chain = new ArrayList<>();
    int at = i;
    while (at >= 0 && known[at] == null) {
      chain.add(at);
      at = outer[at];
    }
    Speaker speaker = at < 0 ? null : known[at];
    for (int k = chain.size() - 1; k >= 0; k--) {
      Attribution one = sorted.get(chain.get(k));
      Speaker found = speakers.of(one, speaker, speaker != null || isInMarks(one));
      speaker = speaker == null ? resumed(sorted, outer, known, chain.get(k), found) : found;
      known[chain.get(k)] = speaker;
    }
    return Objects.requireNonNull(known[i]);
  }

  /** "The paper said ... It added": an unknown "it" goes on with the paper. */
  private Speaker resumed(
      List<Attribution> sorted, int[] outer, @Nullable Speaker[] known, int i, Speaker found) {
    Attribution one = sorted.get(i);
    boolean it =
        found.name() == null && one.source() != null && one.source().head().lemma().equals("it");
    for (int k = i - 1; it && k >= 0; k--) {
      Attribution before = sorted.get(k);
      Speaker speaker = known[k];
      if (outer[k] < 0 && speaker != null && before.source() != null) {
        boolean goesOn =
            one.start() - before.reach() < RESUMED
                && speaker.name() != null
                && speakers.isBodyOrPaper(before.source());
        return goesOn ? new Speaker(speaker.name(), speaker.party(), speaker.voice()) : found;
      }
    }
    return found;
  }

  private boolean isInMarks(Attribution one) {
    int at = one.head() == null ? one.start() : one.head().span().start();
    int first = Quotation.firstEndingAfter(quotations, at);
    return first < quotations.size() && quotations.get(first).start() < at;
  }

  /** Says whether the words are only a part of the author's sentence. */
  private boolean isFragment(Attribution one) {
    int first = Quotation.firstEndingAfter(quotations, one.start());
    return one.content().size() == 1
        && first < quotations.size()
        && quotations.get(first).beginsSmall(document.text())
        && quotations.get(first).words(document.text()) < FRAGMENT;
  }

  private Quote.Kind kind(Attribution one) {
    int at = anchor(one);
    int quoted = 0;
    for (Span piece : one.content()) {
      for (int q = Quotation.firstEndingAfter(quotations, piece.start());
          q < quotations.size() && quotations.get(q).start() < piece.end();
          q++) {
        Quotation quotation = quotations.get(q);
        boolean around = !one.cue().isEmpty() && quotation.start() <= at && at < quotation.end();
        if (!around) {
          for (Span part : quotation.pieces()) {
            if (part.overlaps(piece)) {
              quoted += Math.min(part.end(), piece.end()) - Math.max(part.start(), piece.start());
            }
          }
        }
      }
    }
    if (quoted == 0) {
      return InnerQuotations.isMarked(one.content(), document.text())
          ? Quote.Kind.DIRECT
          : Quote.Kind.INDIRECT;
    }
    return length(one) - quoted <= 2 + one.content().size() && !isFragment(one)
        ? Quote.Kind.DIRECT
        : Quote.Kind.MIXED;
  }
}
