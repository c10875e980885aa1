package travaux.linking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds what was said or done once and is told by several documents; see {@link Telling}. */
final class Statements {

  private static final Comparator<Saying> ORDER =
      Comparator.comparing(Saying::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Saying::document)
          .thenComparing(Saying::id);

  private Statements() {}

  /**
   * What one document tells that somebody said or did.
   *
   * @param document id of the document
   * @param id of the line
   * @param day the last possible day of publication, or null
   * @param telling what it tells
   */
  record Saying(String document, String id, @Nullable LocalDate day, Telling telling) {}

  /** Two tellings of one thing, the one that was published first before the other one. */
  record SameStatement(Saying first, Saying second) {}

  /** Returns pairs of different documents; each telling is paired with the first of its kin. */
  static List<SameStatement> of(Collection<Saying> sayings, Apart apart) {
    Map<Long, List<Saying>> index = new HashMap<>();
    Map<String, SameStatement> same = new TreeMap<>();
    for (Saying saying : sayings.stream().sorted(ORDER).toList()) {
      Set<Saying> candidates = new LinkedHashSet<>();
      for (long key : saying.telling().keys()) {
        List<Saying> known = index.computeIfAbsent(key, each -> new ArrayList<>(1));
        for (int i = known.size() - 1; i >= 0 && isNear(known.get(i), saying); i--) {
          candidates.add(known.get(i));
        }
        known.add(saying);
      }
      candidates.stream()
          .filter(
              other -> areOne(other, saying) && !apart.holds(Apart.LINE, other.id(), saying.id()))
          .min(ORDER)
          .ifPresent(first -> same.put(saying.id(), new SameStatement(first, saying)));
    }
    return List.copyOf(same.values());
  }

  /** Sayings are looked at by day, undated ones last. */
  private static boolean isNear(Saying before, Saying saying) {
    LocalDate one = before.day();
    LocalDate other = saying.day();
    return one == null || other == null || ChronoUnit.DAYS.between(one, other) <= Telling.DAYS;
  }

  private static boolean areOne(Saying a, Saying b) {
    return !a.document().equals(b.document())
        && !a.id().equals(b.id())
        && a.telling().isSameAs(b.telling(), a.day(), b.day());
  }
}
