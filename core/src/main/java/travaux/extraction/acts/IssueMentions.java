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
import travaux.negotiation.Identity;
import travaux.negotiation.IssueMention;
import travaux.negotiation.Span;

/**
 * Finds what the talks are about wherever the text names it: a deed with its thing ("the handover
 * of Kenya's ships"), or a matter of its own ("a ceasefire"), in whatever clause or phrase. What a
 * mention leaves out, the rest of the document tells; what then still lacks it is left out.
 */
public final class IssueMentions {

  /** Which share of the sorts of weapons one must have to be what "the weapons" are of. */
  private static final double CLEAR = 0.8;

  private final MatterWords words;
  private final MatterFrames frames;
  private final MatterSign sign;
  private final Threats threats;
  private final PartyWords partyWords = PartyWords.english();

  IssueMentions(WordTable table, MatterFrames frames) {
    this.words = new MatterWords(table);
    this.frames = frames;
    this.sign = new MatterSign(words);
    this.threats = new Threats(words, sign, partyWords);
  }

  public static IssueMentions english() {
    return new IssueMentions(WordTable.read("issues.tsv"), MatterFrames.english());
  }

  /** Returns all mentions of matters, in text order. */
  public List<FoundMatter> find(Document document, List<Sentence> sentences, Casting casting) {
    String only = onlyWeapon(sentences);
    KnownMatters known = new KnownMatters();
    List<RawMatter> raw = new ArrayList<>();
    for (Sentence sentence : sentences) {
      MatterFinder finder = new MatterFinder(words, frames, sign, sentence, casting, partyWords);
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
    List<FoundMatter> all = new ArrayList<>();
    for (RawMatter each : raw) {
      RawMatter full = known.completed(each, frames);
      boolean thing = !full.things().isEmpty();
      boolean party = !full.parties().isEmpty();
      boolean whole = party || !full.needsParty();
      if (whole && frames.needs(full).areMet(thing, party)) {
        String id = Identity.of(document.textSha256(), "issue", each.head().span().start());
        IssueMention mention = new IssueMention(id, full.words(), full.name());
        Span turn = full.turn() == null ? null : full.turn().words();
        all.add(
            new FoundMatter(
                mention, full.matter(), full.below(), turn, full.head().span(), full.over()));
      }
    }
    all.sort(Comparator.comparing(found -> found.mention().words()));
    return all;
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
