package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import travaux.extraction.rules.Casting;
import travaux.extraction.words.WordTable;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Identity;
import travaux.negotiation.IssueMention;
import travaux.negotiation.Span;

/**
 * Finds what the talks are about wherever the text names it: a deed with its thing ("the handover
 * of Kenya's ships"), or a matter of its own ("a ceasefire"), in whatever clause or phrase. What a
 * mention leaves out, the rest of the document tells; what then still lacks it is left out.
 */
public final class IssueMentions {

  /** Which share of a content a matter takes that names it. */
  private static final double MOST = 0.6;

  /** Which share of the sorts of weapons one must have to be what "the weapons" are of. */
  private static final double CLEAR = 0.8;

  private final MatterWords words;
  private final MatterFrames frames;
  private final MatterSign sign;
  private final Threats threats;

  IssueMentions(WordTable table, MatterFrames frames) {
    this.words = new MatterWords(table);
    this.frames = frames;
    this.sign = new MatterSign(words);
    this.threats = new Threats(words, sign);
  }

  public static IssueMentions english() {
    return new IssueMentions(WordTable.read("issues.tsv"), MatterFrames.english());
  }

  /**
   * A mention, and what stands over it in its sentence.
   *
   * @param mention the mention
   * @param matter the deed or thing in its name
   * @param below its name without what turns it round
   * @param turn the words that turn it round, or null
   * @param head its noun or verb
   * @param over the word that it hangs on, or null
   */
  public record Found(
      IssueMention mention,
      String matter,
      String below,
      @Nullable Span turn,
      Span head,
      @Nullable Span over) {

    /** The name of the matter as these words tell it, without what turns it round before them. */
    private String name(Span what, boolean deed) {
      return deed || turn == null || what.contains(turn) ? mention.name() : below;
    }

    /** Whether a rougher name of an issue is of the same matter. */
    private boolean isOf(String issue) {
      return (' ' + issue + ' ').contains(' ' + matter + ' ');
    }

    /** Whether the mention is what these words are about, and not only a part of that. */
    private boolean tops(Span what) {
      return what.contains(head) && (over == null || !what.contains(over));
    }
  }

  /** Returns all mentions of matters, in text order. */
  public List<Found> find(Document document, List<Sentence> sentences, Casting casting) {
    String only = onlyWeapon(sentences);
    KnownMatters known = new KnownMatters();
    List<RawMatter> raw = new ArrayList<>();
    for (Sentence sentence : sentences) {
      MatterFinder finder = new MatterFinder(words, frames, sign, sentence, casting);
      for (Token token : sentence.tokens()) {
        List<String> row = words.row(sentence, token).orElse(null);
        if (row == null) {
          continue;
        }
        Token threat = Threats.over(sentence, token, row);
        RawMatter matter =
            threat == null
                ? finder.at(token, row, only)
                : threats.at(sentence, token, threat, casting);
        if (matter != null && !matter.isPartOf(raw)) {
          raw.add(matter);
          known.take(matter);
        } else if (row.get(1).equals("thing") && !finder.isOwnedByPronoun(token)) {
          known.take(row.get(0), finder.owners(token));
        }
      }
    }
    List<Found> all = new ArrayList<>();
    for (RawMatter each : raw) {
      RawMatter full = known.completed(each, frames);
      boolean thing = !full.things().isEmpty();
      boolean party = !full.parties().isEmpty();
      boolean whole = party || !full.needsParty();
      if (whole && frames.needs(full).areMet(thing, party)) {
        String id = Identity.of(document.textSha256(), "issue", each.head().span().start());
        IssueMention mention = new IssueMention(id, full.words(), full.name());
        Span turn = full.turn() == null ? null : full.turn().words();
        all.add(new Found(mention, full.matter(), full.below(), turn, full.head().span(), full.over()));
      }
    }
    all.sort(Comparator.comparing(found -> found.mention().words()));
    return all;
  }

  /**
   * Returns the entries with the names of the matters that their contents are, or that make up most
   * of them: what stands beside a matter ("closer to the border") is no part of its name.
   *
   * @param all what {@link #find} found
   */
  public static List<Entry> named(List<Found> all, List<Entry> entries) {
    return entries.stream().map(entry -> named(entry, all)).toList();
  }

  private static Entry named(Entry entry, List<Found> all) {
    if (entry.issue() == null || entry.what().size() != 1) {
      return entry;
    }
    Span what = entry.what().get(0);
    List<Found> tops = all.stream().filter(each -> each.tops(what)).toList();
    if (tops.size() == 1) {
      return entry.about(tops.get(0).name(what, Deeds.are(entry.act())));
    }
    List<Found> heads = all.stream().filter(each -> what.contains(each.head())).toList();
    if (heads.size() == 1 && heads.get(0).isOf(entry.issue())) {
      return entry.about(heads.get(0).name(what, Deeds.are(entry.act())));
    }
    List<IssueMention> inside =
        all.stream().map(Found::mention).filter(m -> m.words().overlaps(what)).toList();
    // "Approve the withdrawal": the approval, of which the withdrawal is a part.
    return inside.stream()
        .filter(one -> inside.stream().allMatch(each -> one.words().contains(each.words())))
        .filter(one -> what.contains(one.words()))
        .filter(one -> one.words().length() >= MOST * what.length())
        .findFirst()
        .map(one -> entry.about(one.name()))
        .orElse(entry);
  }

  /**
   * Returns the mentions that no act with this issue has as its content, in text order.
   *
   * @param all what {@link #find} found
   */
  public static List<IssueMention> untold(List<Found> all, List<Entry> entries) {
    Map<String, List<Span>> told = new HashMap<>();
    for (Entry entry : entries) {
      if (entry.issue() != null) {
        told.computeIfAbsent(entry.issue(), key -> new ArrayList<>()).addAll(entry.what());
      }
    }
    List<IssueMention> untold = new ArrayList<>();
    for (Found found : all) {
      IssueMention matter = found.mention();
      List<Span> before = told.computeIfAbsent(matter.name(), key -> new ArrayList<>());
      if (before.stream().noneMatch(span -> span.overlaps(matter.words()))) {
        untold.add(matter);
        before.add(matter.words());
      }
    }
    return untold;
  }

  /** Where a document knows one sort of weapon, or nearly so, "the weapons" are of it. */
  private @Nullable String onlyWeapon(List<Sentence> sentences) {
    Map<String, Integer> sorts = new HashMap<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        words
            .row(sentence, token)
            .map(row -> row.get(0))
            .filter(matter -> matter.endsWith(" weapon"))
            .ifPresent(matter -> sorts.merge(matter, 1, Integer::sum));
      }
    }
    int sum = sorts.values().stream().mapToInt(Integer::intValue).sum();
    Set<String> clear = new TreeSet<>();
    sorts.forEach((sort, times) -> {
      if (times >= CLEAR * sum) {
        clear.add(sort);
      }
    });
    return clear.size() == 1 ? clear.iterator().next() : null;
  }
}
