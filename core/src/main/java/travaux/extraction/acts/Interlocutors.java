package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.negotiation.Entry;

/**
 * Who "the interlocutors" and "the other side" are: those whom the one party that the report is
 * told from has met, or asked for something, before these words. Where no one party has made most
 * of the demands and meetings, nobody is meant.
 */
final class Interlocutors {

  private static final Pattern ACROSS =
      Pattern.compile(
          "(?i)(?:(?:the|its|his|her|their|our)\\s+)?(?:interlocutors|negotiating partners"
              + "|dialogue partners|(?:other|opposite|opposing) side|counterparts)");

  private Interlocutors() {}

  /** Returns the entries, in their order, with the parties that such words mean. */
  static List<Entry> named(List<Entry> entries, String text) {
    List<Entry> named = new ArrayList<>();
    for (Entry entry : entries) {
      Set<String> parties = isAcross(entry, text) ? across(named) : Set.of();
      named.add(parties.isEmpty() ? entry : by(entry, parties));
    }
    return named;
  }

  private static boolean isAcross(Entry entry, String text) {
    return entry.who().size() == 1
        && entry.who().get(0).party() == null
        && entry.who().get(0).person() == null
        && ACROSS.matcher(entry.who().get(0).words().of(text)).matches();
  }

  private static Set<String> across(List<Entry> before) {
    Map<String, Set<String>> met = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    int all = 0;
    for (Entry entry : before) {
      if (entry.act() == Act.DEMAND || entry.act() == Act.MEET) {
        all++;
        for (String party : parties(entry.who())) {
          counts.merge(party, 1, Integer::sum);
          met.computeIfAbsent(party, each -> new TreeSet<>()).addAll(parties(entry.whom()));
        }
      }
    }
    int total = all;
    List<String> most =
        counts.entrySet().stream()
            .filter(count -> 2 * count.getValue() > total)
            .map(Map.Entry::getKey)
            .toList();
    if (most.size() != 1) {
      return Set.of();
    }
    Set<String> others = new TreeSet<>(met.getOrDefault(most.get(0), Set.of()));
    others.remove(most.get(0));
    return others;
  }

  private static Set<String> parties(List<Actor> actors) {
    Set<String> parties = new TreeSet<>();
    for (Actor actor : actors) {
      if (actor.party() != null) {
        parties.add(actor.party());
      }
    }
    return parties;
  }

  private static Entry by(Entry entry, Set<String> parties) {
    List<Actor> who =
        parties.stream().map(party -> new Actor(entry.who().get(0).words(), party, null)).toList();
    return new Entry(
        entry.id(),
        entry.act(),
        entry.sentence(),
        entry.trigger(),
        who,
        entry.whom(),
        entry.what(),
        entry.issue(),
        entry.when(),
        entry.where(),
        entry.form(),
        entry.binding(),
        entry.condition(),
        entry.negated(),
        entry.modality(),
        entry.strength(),
        entry.voice(),
        entry.quote(),
        entry.status(),
        entry.by());
  }
}
