package travaux.linking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds out which labels of issues name the same matter with the same sign. A label with "no" never
 * names what one without it does.
 */
final class IssueLabels {

  private IssueLabels() {}

  static String block(String label) {
    return key(label);
  }

  static Map<Label, Called> joined(List<Label> block, Apart apart) {
    Map<String, List<Label>> groups =
        block.stream()
            .sorted(
                Comparator.comparing((Label l) -> -l.name().length()).thenComparing(Label.ORDER))
            .collect(Collectors.groupingBy(l -> key(l.name()), TreeMap::new, Collectors.toList()));
    Map<Label, Called> called = new HashMap<>();
    for (List<Label> group : groups.values()) {
      Label first = group.get(0);
      for (Label label : group) {
        if (!label.equals(first) && !apart.holds(Role.ISSUE.word(), first.name(), label.name())) {
          called.put(label, new Called(first.name(), null, "the same words"));
        }
      }
    }
    return called;
  }

  /** The sign and the words, whatever their order. */
  private static String key(String label) {
    boolean against = label.startsWith("no ");
    String words = against ? label.substring(3) : label;
    return (against ? "-" : "+")
        + String.join(" ", new TreeSet<>(Arrays.asList(words.split("\\s+"))));
  }
}
