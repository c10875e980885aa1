package travaux.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import travaux.linking.TextMatch.Made;
import travaux.negotiation.Link;

/**
 * Ties texts that documents call by no name of their own, by kind, makers, days and what they are
 * on. What fits two that contradict each other joins neither.
 */
final class Texts {

  private static final Comparator<Made> ORDER =
      Comparator.comparing((Made made) -> !made.text().isProper())
          .thenComparing(made -> -made.makers().size())
          .thenComparing(made -> -made.text().matter().size())
          .thenComparing(made -> made.text().document())
          .thenComparing(made -> made.text().id());

  private Texts() {}

  /** Returns the groups of two or more that are one text. */
  static List<List<TextMention>> joined(List<Made> texts, Apart apart) {
    Map<String, List<Made>> families = new TreeMap<>();
    texts.stream()
        .sorted(ORDER)
        .forEach(made ->
            families.computeIfAbsent(made.text().family(), key -> new ArrayList<>()).add(made));
    List<List<TextMention>> all = new ArrayList<>();
    for (List<Made> family : families.values()) {
      for (List<Made> group : groups(family, apart)) {
        if (group.size() > 1) {
          all.add(group.stream().map(Made::text).toList());
        }
      }
    }
    return all;
  }

  private static List<List<Made>> groups(List<Made> family, Apart apart) {
    List<List<Made>> groups = new ArrayList<>();
    Map<Object, Set<Integer>> byKey = new HashMap<>();
    for (Made made : family) {
      Set<Integer> near = new TreeSet<>();
      keys(made).forEach(key -> near.addAll(byKey.getOrDefault(key, Set.of())));
      List<Integer> fits =
          near.stream().filter(at -> belongs(made, groups.get(at), apart)).toList();
      boolean one = !fits.isEmpty() && areOne(fits.stream().map(groups::get).toList(), apart);
      int its = one ? fits.get(0) : groups.size();
      if (!one) {
        groups.add(new ArrayList<>());
      }
      for (int other : one ? fits.subList(1, fits.size()) : List.<Integer>of()) {
        for (Made moved : groups.get(other)) {
          keys(moved).forEach(key -> add(byKey, key, its));
          groups.get(its).add(moved);
        }
        groups.get(other).clear();
      }
      groups.get(its).add(made);
      keys(made).forEach(key -> add(byKey, key, its));
    }
    return groups;
  }

  private static void add(Map<Object, Set<Integer>> byKey, Object key, int group) {
    byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(group);
  }

  /** Groups that one text fits are one, if nothing speaks against it. */
  private static boolean areOne(List<List<Made>> groups, Apart apart) {
    for (List<Made> group : groups) {
      for (List<Made> other : groups) {
        boolean against =
            group != other
                && group.stream()
                    .anyMatch(a -> other.stream().anyMatch(b -> areApart(a, b, apart)));
        if (against) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean areApart(Made a, Made b, Apart apart) {
    return TextMatch.contradict(a, b)
        || apart.holds(Apart.LINE, a.text().id(), b.text().id())
        || apart.holds(Role.INSTRUMENT.word(), a.text().label().name(), b.text().label().name());
  }

  /** Each two stems, or stem and maker, that two tellings of one text share. */
  private static Set<Object> keys(Made made) {
    Set<Object> keys = new LinkedHashSet<>();
    List<Integer> stems = List.copyOf(made.text().matter());
    for (int i = 0; i < stems.size(); i++) {
      for (int j = i + 1; j < stems.size(); j++) {
        keys.add(List.of(stems.get(i), stems.get(j)));
      }
      for (String maker : made.makers()) {
        keys.add(maker + ' ' + stems.get(i));
      }
    }
    if (made.makers().size() > 1) {
      keys.add(String.join("; ", made.makers()));
    }
    return keys;
  }

  private static boolean belongs(Made made, List<Made> group, Apart apart) {
    return group.stream().noneMatch(other -> areApart(other, made, apart))
        && group.stream().anyMatch(other -> TextMatch.suffices(other, made));
  }

  /** Adds the links of each group to its member in the first document. */
  static void link(List<Digest> digests, Callings callings, Apart apart, List<Link> links) {
    List<Made> texts = new ArrayList<>();
    Map<String, Integer> place = new HashMap<>();
    for (Digest digest : digests) {
      place.put(digest.document(), place.size());
      for (TextMention text : digest.texts()) {
        Set<String> makers = new TreeSet<>();
        text.makers().forEach(label -> makers.add(callings.of(label).name()));
        texts.add(new Made(text, makers));
      }
    }
    Set<List<String>> known = new LinkedHashSet<>();
    links.forEach(link -> known.add(List.of(link.from(), link.to())));
    for (List<TextMention> group : joined(texts, apart)) {
      List<TextMention> inOrder =
          group.stream()
              .sorted(
                  Comparator.comparing((TextMention t) -> place.getOrDefault(t.document(), 0))
                      .thenComparing(TextMention::id))
              .toList();
      TextMention first = inOrder.get(0);
      for (TextMention other : inOrder.subList(1, inOrder.size())) {
        if (known.add(List.of(other.id(), first.id()))) {
          String why =
              "both documents tell of one "
                  + first.family()
                  + " on the same, or of the same makers";
          links.add(new Link(other.id(), first.id(), Link.Kind.SAME_INSTRUMENT, null, why));
        }
      }
    }
  }
}
