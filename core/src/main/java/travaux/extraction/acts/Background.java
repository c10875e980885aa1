package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import travaux.negotiation.Act;
import travaux.negotiation.Entry;
import travaux.negotiation.Modality;
import travaux.negotiation.Voice;

/**
 * What people without a part in the talks do: in a report about talks between parties it is
 * background and no entry, elsewhere it is the news.
 */
final class Background {

  /** As many acts of parties make a document a report about talks. */
  private static final int FEWEST = 3;

  private static final Set<Act> OF_TALKS =
      Set.of(
          Act.DEMAND,
          Act.PROPOSE,
          Act.ACCEPT,
          Act.REJECT,
          Act.PROMISE,
          Act.WARN,
          Act.ACCUSE,
          Act.DENY,
          Act.MEET);

  /** What only those do who have a part in the talks; of others it is talk about the talks. */
  private static final Set<Act> OF_SIDES =
      Set.of(Act.PROPOSE, Act.ACCEPT, Act.REJECT, Act.PROMISE, Act.SUPPORT);

  /** Acts that say nothing when it is not told what is offered, accepted, announced. */
  private static final Set<Act> SAYING = Set.of(Act.PROPOSE, Act.ACCEPT, Act.PROMISE, Act.WARN);

  private static final Pattern NAMES =
      Pattern.compile("\\b(threat|warning|ultimatum)s?\\b", Pattern.CASE_INSENSITIVE);

  private Background() {}

  /** Returns the entries that are news, in their order. */
  static List<Entry> removed(List<Entry> entries, String text) {
    long talks = entries.stream().filter(Background::isOfTalks).count();
    List<Entry> kept = new ArrayList<>(entries);
    kept.removeIf(entry -> entry.act() == Act.STATE && (isNameless(entry) || isOpen(entry)));
    if (talks >= FEWEST) {
      kept.removeIf(entry -> isEmpty(entry, text));
      kept.removeIf(entry -> isBystanders(entry) && !isOneOfSeveral(entry, text));
    }
    return kept;
  }

  /** "They agree", "is ready to strike": to what, nobody can say; "issued the warning" is told. */
  private static boolean isEmpty(Entry entry, String text) {
    boolean named = entry.whom().stream().anyMatch(actor -> actor.party() != null);
    return (SAYING.contains(entry.act()) || entry.act() == Act.SUPPORT && !named)
        && entry.what().isEmpty()
        && entry.trigger().stream().noneMatch(span -> NAMES.matcher(span.of(text)).find());
  }

  private static boolean isOfTalks(Entry entry) {
    return OF_TALKS.contains(entry.act())
        && entry.who().stream().anyMatch(actor -> actor.party() != null);
  }

  private static boolean isBystanders(Entry entry) {
    if (entry.voice() == Voice.EXPERT) {
      return Deeds.are(entry.act()) || OF_SIDES.contains(entry.act()) && isUnlisted(entry);
    }
    return isNameless(entry);
  }

  /** "He might now say": nothing is stated. */
  private static boolean isOpen(Entry entry) {
    return entry.modality() == Modality.POSSIBLE || entry.modality() == Modality.HYPOTHETICAL;
  }

  /** "Kenya and Chad warned Mali. It threatens ...": a party, though nobody can say which. */
  private static boolean isOneOfSeveral(Entry entry, String text) {
    return entry.who().size() == 1
        && isNameless(entry)
        && entry.who().get(0).words().of(text).equalsIgnoreCase("it");
  }

  private static boolean isNameless(Entry entry) {
    return entry.voice() == Voice.PARTY && isUnlisted(entry);
  }

  private static boolean isUnlisted(Entry entry) {
    return entry.who().stream().allMatch(actor -> actor.party() == null && actor.person() == null);
  }
}
