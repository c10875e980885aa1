package travaux.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Act;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Quote;
import travaux.negotiation.Span;
import travaux.negotiation.Voice;

/**
 * Promises that one party says were given and broken, and another says never were: "a pledge that
 * Klow says was never made". Who told of the promise before tells the same claim.
 */
final class Promises {

  private static final String PROMISE =
      "(?:promises?|pledges?|commitments?|assurances?|guarantees?|undertakings?|obligations?"
          + "|agreements?|understandings?)";
  private static final String GIVEN =
      "(?:made|given|agreed|signed|promised|offered|entered into|reached|concluded)";
  private static final Pattern NEVER =
      Pattern.compile(
          "(?i)\\b"
              + PROMISE
              + "\\b(?:[ ,]+(?:that|which))?[ ,]+(?:the )?(?:[\\p{L}.’'-]+ ){1,4}?(?:says?|said|insists?"
              + "|insisted|maintains?|maintained|claims?|claimed|denies|denied)[ ,]+(?:it )?"
              + "(?:(?:was|were|had been|has been|ever) )?(?:never )?"
              + "(?:(?:was|were|had been|has been|having|had) )?(?:never )?(?:ever )?"
              + GIVEN
              + "\\b"
              + "|\\bno (?:such )?"
              + PROMISE
              + " (?:was|were|has been|had been) (?:ever )?"
              + GIVEN
              + "\\b|\\bnever (?:gave|made) (?:any |such )?(?:an? )?(?:such )?"
              + PROMISE
              + "\\b");
  private static final Pattern NO = Pattern.compile("(?i)\\b(?:never|no|den(?:y|ies|ied))\\b");
  private static final Pattern OF_PROMISE = Pattern.compile("(?i)\\b" + PROMISE + "\\b");
  private static final int ALIKE = 1;

  /** A claim with who denies it; {@code others} tell the same claim elsewhere. */
  record Denied(Told claim, List<Told> others, String by, Ground denial) {
    String id() {
      return claim.entry().id() + "denied";
    }

    String title() {
      return Names.phrase(claim);
    }

    List<String> sides() {
      List<String> sides = new ArrayList<>(Names.of(claim.entry().who()));
      sides.add(by);
      return sides;
    }

    List<Cell> cells() {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of("claimed by", Names.all(Names.of(claim.entry().who()))));
      others.forEach(other ->
          cells.add(
              Cell.of(
                  "claimed in " + other.document().name(),
                  Names.content(other).replaceAll("\\s+", " "),
                  List.of(Ground.of(other)))));
      cells.add(Cell.of("denied by", by, List.of(denial)));
      return cells;
    }
  }

  private Promises() {}

  static List<Denied> denied(Proceedings seen, Set<String> reprints) {
    List<Told> claims =
        seen.acts().stream()
            .filter(told -> !reprints.contains(told.document().id()))
            .filter(told -> isClaim(told.entry()))
            .filter(told -> OF_PROMISE.matcher(sentence(told)).find())
            .toList();
    List<Denied> all = new ArrayList<>();
    for (DocumentRecord record : claims.isEmpty() ? List.<DocumentRecord>of() : seen.records()) {
      Document document = record.document();
      Matcher matcher = NEVER.matcher(document.text());
      while (!reprints.contains(document.id()) && matcher.find()) {
        Span words = new Span(matcher.start(), matcher.end());
        String by = NO.matcher(matcher.group()).find() ? denier(record, words) : null;
        Told claim = by == null ? null : claim(claims, document, words, by);
        if (by != null && claim != null) {
          Ground denial = Ground.around(document, null, words);
          all.add(new Denied(claim, others(claims, claim), by, denial));
        }
      }
    }
    return all;
  }

  private static boolean isClaim(Entry entry) {
    boolean tells = entry.act() == Act.ACCUSE || entry.act() == Act.STATE;
    return tells && entry.voice() == Voice.PARTY && !OwnActs.parties(entry).isEmpty();
  }

  private static String sentence(Told told) {
    return told.entry().sentence().of(told.document().text());
  }

  /** Whose the words of denial are: the party of the quote that begins or lies in them. */
  private static @Nullable String denier(DocumentRecord record, Span words) {
    Set<String> parties = new LinkedHashSet<>();
    for (Quote quote : record.quotes()) {
      boolean cued = quote.cue().stream().anyMatch(words::contains);
      boolean around = quote.content().stream().anyMatch(each -> each.contains(words));
      if (quote.party() != null && quote.voice() == Voice.PARTY && (cued || around)) {
        parties.add(quote.party());
      }
    }
    return parties.size() == 1 ? parties.iterator().next() : null;
  }

  /** The claim in the sentence of the denial, else the one claim in other words that is alike. */
  private static @Nullable Told claim(
      List<Told> claims, Document document, Span words, String denier) {
    for (Told told : claims) {
      boolean here = told.document().id().equals(document.id());
      boolean other = !OwnActs.parties(told.entry()).contains(denier);
      if (here && other && told.entry().sentence().overlaps(words)) {
        return told;
      }
    }
    return null;
  }

  private static List<Told> others(List<Told> claims, Told claim) {
    Set<String> stems = Stems.of(sentence(claim));
    Set<String> by = OwnActs.parties(claim.entry());
    List<Told> others = new ArrayList<>();
    for (Told told : claims) {
      boolean elsewhere = !told.document().id().equals(claim.document().id());
      boolean same = OwnActs.parties(told.entry()).equals(by);
      if (elsewhere && same && Stems.common(Stems.of(sentence(told)), stems) > ALIKE) {
        others.add(told);
      }
    }
    return others;
  }
}
