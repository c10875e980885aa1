package travaux.extraction.acts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.extraction.rules.Match;
import travaux.language.Point;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Modality;
import travaux.negotiation.Span;

/** What the words that lead to a list say of its points: the act, who does it, to whom. */
final class PointLeads {

  private static final Set<Act> SPREAD =
      Set.of(
          Act.DEMAND,
          Act.PROPOSE,
          Act.ACCEPT,
          Act.REJECT,
          Act.PROMISE,
          Act.WARN,
          Act.ACCUSE,
          Act.DENY,
          Act.SUPPORT);

  /** What a lead says of its list without saying what stands in it. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?i)(?:(?:the|these|its|their|our|his|her|all|several|some|a number of|a list of"
              + "|following|two|three|four|five|six|seven|eight|nine|ten|\\d+|main|key|concrete|own)"
              + "\\s*)*(?:following|points?|conditions?|demands?|steps?|measures?|things?|terms"
              + "|items?|questions?|issues?|requests?|proposals?|requirements?|elements?)?"
              + "(?: as follows)?");

  private static final Pattern POINTING =
      Pattern.compile("(?i)\\b(?:the following|these)(?: \\p{L}+)?$");

  private final Document document;
  private final List<Sentence> sentences;
  private final Casting casting;
  private final ActFinder finder;
  private final EntryMaker maker;
  private final PointWords words;
  private final PointText text;

  PointLeads(
      Document document,
      List<Sentence> sentences,
      Casting casting,
      ActFinder finder,
      EntryMaker maker,
      PointWords words) {
    this.document = document;
    this.sentences = sentences;
    this.casting = casting;
    this.finder = finder;
    this.maker = maker;
    this.words = words;
    this.text = new PointText(document, sentences);
  }

  /** What the rules find in the lead when it is read with each point, of one act. */
  Map<Point, Entry> joined(List<Point> list, Span lead) {
    Map<Point, Entry> joined = new HashMap<>();
    for (Point point : list) {
      Sentence sentence = point.joined();
      if (sentence == null) {
        continue;
      }
      List<Match> matches = finder.find(sentence);
      for (Match match : matches) {
        if (lead.contains(match.head().span())) {
          maker.entries(match, matches).stream()
              .filter(entry -> SPREAD.contains(entry.act()))
              .filter(entry -> entry.modality() == Modality.ASSERTED && !entry.negated())
              .forEach(entry -> joined.put(point, entry));
        }
      }
    }
    return joined;
  }

  static Optional<Entry> most(List<Entry> entries) {
    Map<Act, Integer> counts = new LinkedHashMap<>();
    entries.forEach(entry -> counts.merge(entry.act(), 1, Integer::sum));
    return entries.stream()
        .max((left, right) ->
            Integer.compare(
                counts.getOrDefault(left.act(), 0), counts.getOrDefault(right.act(), 0)));
  }

  /** The act that the lead tells on its own: "The union demands the following". */
  Optional<Entry> own(Span lead, List<Entry> entries) {
    return entries.stream()
        .filter(entry -> SPREAD.contains(entry.act()) && entry.modality() == Modality.ASSERTED)
        .filter(entry -> lead.contains(entry.trigger().get(0)))
        .filter(entry -> isBare(entry, lead) || points(entry.what()))
        .reduce((first, second) -> second);
  }

  /** "An answer to the following points". */
  private boolean points(List<Span> what) {
    return what.stream().anyMatch(span -> POINTING.matcher(span.of(document.text())).find());
  }

  /** Says whether the lead says nothing of its own: "demands that Peru", "three things". */
  boolean isBare(Entry entry, Span lead) {
    return entry.what().stream()
        .allMatch(span ->
            !lead.contains(span)
                || BARE.matcher(span.of(document.text()).strip()).matches()
                || entry.whom().stream().anyMatch(whom -> whom.words().equals(span)));
  }

  /** "Our conditions:", "They are:" below "handed over its terms": whose the noun says. */
  Optional<Entry> named(Span lead) {
    Optional<PointWords.Told> told = words.lead(lead, document.text());
    if (told.isEmpty()
        && lead.of(document.text()).matches("(?i)(?:they|these|those) (?:are|read).*")) {
      told = before(lead).flatMap(span -> words.lead(span, document.text()));
    }
    return told.flatMap(each -> {
      List<Mention> who = owners(each.words());
      return who.isEmpty() ? Optional.empty() : Optional.of(entry(each, who, lead));
    });
  }

  private Optional<Span> before(Span lead) {
    return sentences.stream()
        .map(Sentence::span)
        .filter(span -> span.end() <= lead.start())
        .reduce((first, second) -> second);
  }

  private List<Mention> owners(Span words) {
    for (Sentence sentence : sentences) {
      if (sentence.span().contains(words)) {
        for (Token token : sentence.tokensIn(words)) {
          List<Mention> owners = token.isNoun() ? casting.owners(sentence, token) : List.of();
          if (owners.stream().anyMatch(each -> each.party() != null)) {
            return owners;
          }
        }
      }
    }
    return casting.issuer(words);
  }

  private Entry entry(PointWords.Told told, List<Mention> who, Span lead) {
    return text.made(
        told.act(),
        lead,
        List.of(told.words()),
        EntryMaker.actors(who),
        List.of(),
        List.of(),
        who.get(0).voice(),
        PointText.LIST);
  }
}
