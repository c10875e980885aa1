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
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds what was said or done once and is told by several documents: of one speaker, within days,
 * in words that are alike when endings and small words are set aside. Two translations of one
 * sentence share most of the rest.
 */
final class Statements {

  private static final int DAYS = 4;
  private static final int FEWEST = 4;
  private static final int FEWEST_UNDATED = 5;
  private static final double ALIKE = 0.5;
  private static final double CONTAINED = 0.8;

  /** How many stems of a content it is looked up by: those whose hashes are the smallest. */
  private static final int KEYS = 6;

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
   * @param kind "quote", or the act
   * @param person who, or null
   * @param party for whom, or null; one of the two is known
   * @param day the last possible day of publication, or null
   * @param stems of the content
   */
  record Saying(
      String document,
      String id,
      String kind,
      @Nullable String person,
      @Nullable String party,
      @Nullable LocalDate day,
      Set<String> stems) {}

  /**
   * Two tellings of one thing.
   *
   * @param first the one that was published first
   * @param second the other one
   * @param why what makes them one
   */
  record SameStatement(Saying first, Saying second, String why) {}

  /** Returns pairs of different documents; each telling is paired with the first of its kin. */
  static List<SameStatement> of(Collection<Saying> sayings, Apart apart) {
    Map<String, List<Saying>> index = new HashMap<>();
    Map<String, SameStatement> same = new TreeMap<>();
    for (Saying saying : sayings.stream().sorted(ORDER).toList()) {
      Set<Saying> candidates = new LinkedHashSet<>();
      for (String key : keys(saying)) {
        List<Saying> known = index.computeIfAbsent(key, each -> new ArrayList<>());
        for (int i = known.size() - 1; i >= 0 && isNear(known.get(i), saying); i--) {
          candidates.add(known.get(i));
        }
        known.add(saying);
      }
      candidates.stream()
          .filter(other -> areOne(other, saying) && !apart.holds("line", other.id(), saying.id()))
          .min(ORDER)
          .ifPresent(first -> same.put(saying.id(), new SameStatement(first, saying, why(saying))));
    }
    return List.copyOf(same.values());
  }

  private static String why(Saying saying) {
    String who = saying.person() == null ? saying.party() : saying.person();
    return "the same words of " + who + " in another document";
  }

  /** Sayings are looked at by day, undated ones last. */
  private static boolean isNear(Saying before, Saying saying) {
    LocalDate one = before.day();
    LocalDate other = saying.day();
    return one == null || other == null || ChronoUnit.DAYS.between(one, other) <= DAYS;
  }

  private static List<String> keys(Saying saying) {
    String whose = saying.party() == null ? saying.person() : saying.party();
    return saying.stems().stream()
        .sorted(Comparator.comparingInt(Statements::mixed).thenComparing(stem -> stem))
        .limit(KEYS)
        .map(stem -> saying.kind() + '\n' + whose + '\n' + stem)
        .toList();
  }

  private static int mixed(String stem) {
    int hash = stem.hashCode() * 0x9E3779B9;
    return hash ^ (hash >>> 15);
  }

  private static boolean areOne(Saying a, Saying b) {
    boolean ofOne = a.person() == null || b.person() == null || a.person().equals(b.person());
    if (!ofOne || a.document().equals(b.document()) || a.id().equals(b.id())) {
      return false;
    }
    Set<String> common = new TreeSet<>(a.stems());
    common.retainAll(b.stems());
    int fewer = Math.min(a.stems().size(), b.stems().size());
    double all = a.stems().size() + b.stems().size() - common.size();
    boolean dated = a.day() != null && b.day() != null;
    return common.size() >= (dated ? FEWEST : FEWEST_UNDATED)
        && numbersAgree(a, b)
        && (common.size() / all >= ALIKE
            || (common.size() >= FEWEST_UNDATED && common.size() >= CONTAINED * fewer));
  }

  private static boolean numbersAgree(Saying a, Saying b) {
    Set<String> one = numbers(a);
    Set<String> other = numbers(b);
    return one.containsAll(other) || other.containsAll(one);
  }

  private static Set<String> numbers(Saying saying) {
    Set<String> numbers = new TreeSet<>(saying.stems());
    numbers.removeIf(stem -> !Character.isDigit(stem.charAt(0)));
    return numbers;
  }
}
