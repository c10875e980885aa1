package travaux.linking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Given names and their short forms. */
final class GivenNames {

  private static final Map<String, Set<String>> LONG = longForms();

  private GivenNames() {}

  /** Returns whether one is a form of the other, or both of a third, as "Dick" and "Rick". */
  static boolean areShortFor(String a, String b) {
    Set<String> common = new HashSet<>(LONG.getOrDefault(a, Set.of()));
    common.retainAll(LONG.getOrDefault(b, Set.of()));
    return !common.isEmpty();
  }

  /** Each form with the long forms that it may stand for, itself among them when it is one. */
  private static Map<String, Set<String>> longForms() {
    Map<String, Set<String>> forms = new HashMap<>();
    WordData.rows("given-names.tsv").stream()
        .skip(1)
        .forEach(row -> {
          forms.computeIfAbsent(row.get(0), key -> new HashSet<>()).add(row.get(0));
          forms.computeIfAbsent(row.get(1), key -> new HashSet<>()).add(row.get(0));
        });
    return forms;
  }
}
