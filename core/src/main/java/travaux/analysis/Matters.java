package travaux.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import travaux.negotiation.Actor;
import travaux.negotiation.Entry;

/**
 * Which labels of issues mean one matter, where one says the same in fewer words: "Klow harbour
 * quota increase" is the "Klow quota increase" when nothing but the harbour is added.
 *
 * <p>A party that acts makes a matter of its own ("Klow membership", "Klow Borduria membership"),
 * unless it is the one that speaks or the only one spoken to: that "Klow wants" and that the other
 * is to give is not part of what is wanted.
 */
final class Matters {

  private final Map<String, String> shorter = new HashMap<>();
  private final Set<String> acting = new HashSet<>();

  Matters(Collection<Told> entries) {
    Map<String, Set<String>> ofSpeakers = new HashMap<>();
    for (Told told : entries) {
      told.entry().who().forEach(this::take);
      told.entry().whom().forEach(this::take);
    }
    Set<String> names = new TreeSet<>();
    for (Told told : entries) {
      String issue = told.entry().issue();
      if (issue != null) {
        String name = Matter.of(issue).name();
        names.add(name);
        Set<String> own = speakers(told.entry());
        ofSpeakers.merge(name, own, Matters::common);
      }
    }
    Map<String, List<String>> byLast = new HashMap<>();
    names.forEach(name -> byLast.computeIfAbsent(last(name), key -> new ArrayList<>()).add(name));
    byLast.values().forEach(alike -> join(alike, ofSpeakers));
  }

  /** Returns the matter of an issue. */
  Matter of(String issue) {
    Matter matter = Matter.of(issue);
    return new Matter(shorter.getOrDefault(matter.name(), matter.name()), matter.turned());
  }

  private void take(Actor actor) {
    if (actor.party() != null) {
      acting.add(actor.party());
    }
  }

  private void join(List<String> alike, Map<String, Set<String>> ofSpeakers) {
    Map<String, Set<String>> words = new HashMap<>();
    alike.forEach(name -> words.put(name, words(name)));
    Comparator<String> fewest =
        Comparator.comparingInt((String name) -> words.getOrDefault(name, Set.of()).size())
            .thenComparing(Comparator.naturalOrder());
    List<String> sorted = alike.stream().sorted(fewest).toList();
    for (String name : sorted) {
      Set<String> few = words.getOrDefault(name, Set.of());
      for (String other : sorted) {
        Set<String> all = words.getOrDefault(other, Set.of());
        boolean longer = few.size() > 1 && few.size() < all.size() && all.containsAll(few);
        if (longer && says(name, other, all, ofSpeakers.getOrDefault(other, Set.of()))) {
          shorter.putIfAbsent(other, shorter.getOrDefault(name, name));
        }
      }
    }
  }

  private boolean says(String shorterName, String name, Set<String> all, Set<String> speakers) {
    for (String party : acting) {
      boolean added = name.contains(party) && !shorterName.contains(party);
      if (added && all.containsAll(words(party)) && !speakers.contains(party)) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> speakers(Entry entry) {
    Set<String> own = new TreeSet<>(OwnActs.parties(entry));
    Set<String> whom = new TreeSet<>(Names.of(entry.whom()));
    if (whom.size() == 1) {
      own.addAll(whom);
    }
    return own;
  }

  private static Set<String> common(Set<String> one, Set<String> other) {
    Set<String> both = new TreeSet<>(one);
    both.retainAll(other);
    return both;
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static Set<String> words(String name) {
    return new HashSet<>(Arrays.asList(name.split(" ")));
  }
}
