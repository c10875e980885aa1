package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import travaux.extraction.actors.Land;
import travaux.extraction.rules.Casting;
import travaux.language.Sentence;
import travaux.negotiation.Actor;
import travaux.negotiation.Entry;
import travaux.negotiation.Span;

/**
 * Whom "both sides", "the two governments" and "its neighbour" mean: the two parties that demand
 * and answer each way, where the document tells of no other two that do, nor half as often of
 * anybody else.
 */
final class TwoSides {

  private static final Pattern BOTH =
      Pattern.compile(
          "(?i)\\b(?:both|(?:the )?two) (?:sides|parties|(governments|countries|states|nations"
              + "|capitals|neighbou?rs))\\b(?! (?:of|in|from|within)\\b)");

  private static final Pattern NEIGHBOUR = Pattern.compile("(?i)its (?:[\\p{L}-]+ )?neighbou?r");

  private final Set<String> two;
  private final boolean states;
  private final String text;

  TwoSides(List<Entry> entries, List<Sentence> sentences, String text, Casting casting) {
    this.text = text;
    Map<List<String>, Integer> dealings = new HashMap<>();
    entries.stream()
        .filter(entry -> Addressees.isAnswerable(entry.act()))
        .forEach(entry ->
            parties(entry.who())
                .forEach(from ->
                    parties(entry.whom())
                        .forEach(to -> dealings.merge(List.of(from, to), 1, Integer::sum))));
    Map<Set<String>, Integer> pairs = new HashMap<>();
    dealings.forEach((pair, times) -> pairs.merge(new TreeSet<>(pair), times, Integer::sum));
    this.two = plain(pairs, dealings);
    Set<String> lands =
        sentences.stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .flatMap(token -> casting.land(token).stream())
            .filter(Land::isState)
            .map(Land::name)
            .collect(Collectors.toSet());
    this.states = lands.containsAll(two);
  }

  private static Set<String> plain(
      Map<Set<String>, Integer> pairs, Map<List<String>, Integer> dealings) {
    Set<String> found = Set.of();
    int times = 0;
    for (Map.Entry<Set<String>, Integer> pair : pairs.entrySet()) {
      if (isMutual(pair.getKey(), dealings)) {
        if (!found.isEmpty()) {
          return Set.of();
        }
        found = pair.getKey();
        times = pair.getValue();
      }
    }
    for (Map.Entry<Set<String>, Integer> pair : pairs.entrySet()) {
      if (!pair.getKey().equals(found) && 2 * pair.getValue() > times) {
        return Set.of();
      }
    }
    return found;
  }

  private static boolean isMutual(Set<String> pair, Map<List<String>, Integer> dealings) {
    List<String> both = List.copyOf(pair);
    return both.size() == 2
        && dealings.containsKey(both)
        && dealings.containsKey(List.of(both.get(1), both.get(0)));
  }

  /** Returns the entry with the parties that such words mean. */
  Entry named(Entry entry) {
    if (two.isEmpty()) {
      return entry;
    }
    List<Actor> who = named(entry.who(), entry, Set.of());
    Set<String> acting = parties(who);
    List<Actor> whom = named(entry.whom(), entry, acting);
    boolean same = who.equals(entry.who()) && whom.equals(entry.whom());
    return same ? entry : entry.called(who, whom, entry.issue());
  }

  /** What one of the two asks of both, it asks of the other. */
  private List<Actor> named(List<Actor> actors, Entry entry, Set<String> but) {
    List<Actor> all = new ArrayList<>();
    for (Actor actor : actors) {
      Set<String> meant = new TreeSet<>(meant(actor, entry));
      meant.removeAll(but);
      if (meant.isEmpty()) {
        all.add(actor);
      }
      meant.forEach(party -> all.add(new Actor(actor.words(), party, null)));
    }
    return all;
  }

  private Set<String> meant(Actor actor, Entry entry) {
    if (actor.party() != null || actor.person() != null) {
      return Set.of();
    }
    Matcher both = BOTH.matcher(entry.sentence().of(text));
    while (both.find()) {
      int from = entry.sentence().start() + both.start();
      Span words = new Span(from, from + both.end() - both.start());
      if (words.contains(actor.words())) {
        return both.group(1) == null || states ? two : Set.of();
      }
    }
    boolean neighbour = NEIGHBOUR.matcher(actor.words().of(text)).matches();
    Set<String> acting = parties(entry.who());
    return neighbour && states && acting.size() == 1 && two.containsAll(acting) ? two : Set.of();
  }

  private static Set<String> parties(List<Actor> actors) {
    Set<String> parties = new HashSet<>();
    for (Actor actor : actors) {
      if (actor.party() != null) {
        parties.add(actor.party());
      }
    }
    return parties;
  }
}
