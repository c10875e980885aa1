package travaux.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import travaux.lines.AnyLine;

/** What two outputs in the line format differ in. */
public final class Comparison {

  private final Map<String, AnyLine> before;
  private final Map<String, AnyLine> after;
  private final Map<String, Group> groups = new TreeMap<>();
  private int same;

  /**
   * Compares lines.
   *
   * @param before lines of the one, by {@link AnyLine#key}
   * @param after lines of the other
   */
  public Comparison(Map<String, AnyLine> before, Map<String, AnyLine> after) {
    this.before = before;
    this.after = after;
    after.forEach((key, line) -> {
      AnyLine old = before.get(key);
      if (old == null) {
        group(line).gained.add(line);
      } else if (old.equals(line)) {
        same++;
      } else {
        group(old).changed.add(new Change(old, line));
      }
    });
    before.forEach((key, line) -> {
      if (!after.containsKey(key)) {
        group(line).lost.add(line);
      }
    });
  }

  private Group group(AnyLine line) {
    return Objects.requireNonNull(groups.computeIfAbsent(line.group(), name -> new Group()));
  }

  private record Change(AnyLine old, AnyLine now) {}

  private static final class Group {
    private final List<AnyLine> gained = new ArrayList<>();
    private final List<AnyLine> lost = new ArrayList<>();
    private final List<Change> changed = new ArrayList<>();
  }

  /** Returns the differences, a line each, under the rule or type with their counts. */
  public String text() {
    StringBuilder page = new StringBuilder();
    int gained = 0;
    int lost = 0;
    int changed = 0;
    for (Map.Entry<String, Group> each : groups.entrySet()) {
      Group group = each.getValue();
      gained += group.gained.size();
      lost += group.lost.size();
      changed += group.changed.size();
      page.append(each.getKey()).append(": ");
      page.append(counts(group.gained.size(), group.lost.size(), group.changed.size()));
      page.append('\n');
      group.gained.forEach(line -> page.append("  + ").append(line.words()).append('\n'));
      group.lost.forEach(line -> page.append("  - ").append(line.words()).append('\n'));
      group.changed.forEach(change ->
          page.append("  ~ ")
              .append(change.now().words())
              .append(change.old().difference(change.now()))
              .append('\n'));
    }
    String sum = counts(gained, lost, changed);
    return page
        + "In all: "
        + sum
        + ", "
        + same
        + " the same, of "
        + before.size()
        + " and "
        + after.size()
        + ".\n";
  }

  private static String counts(int gained, int lost, int changed) {
    return gained + " gained, " + lost + " lost, " + changed + " changed";
  }
}
