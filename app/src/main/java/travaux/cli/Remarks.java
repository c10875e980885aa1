package travaux.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import travaux.ToldElsewhere;
import travaux.present.StandingLine;

/** What is to be said of a line beside what it says. */
final class Remarks {

  private static final int MOST = 3;

  private Remarks() {}

  /** Returns the remarks, each with a blank before it; empty when there are none. */
  static String of(StandingLine line, ToldElsewhere.Others others) {
    List<String> remarks = new ArrayList<>();
    if (!others.sources().isEmpty()) {
      remarks.add("told by " + named(others.sources()) + " too");
    }
    if (!others.reprints().isEmpty()) {
      remarks.add("printed again, no second source: " + named(others.reprints()));
    }
    if (line.isDisputed()) {
      Map<String, String> last = new LinkedHashMap<>();
      line.decisions().forEach(d -> last.put(d.who(), lower(d.status())));
      List<String> all = new ArrayList<>();
      last.forEach((who, status) -> all.add(status + " by " + who));
      remarks.add("disputed: " + String.join(", ", all));
    }
    if (line.suggestion() != null) {
      remarks.add("a newer reading says otherwise");
    } else if (line.isGone()) {
      remarks.add("a newer reading does not have it");
    }
    line.notes().forEach(note -> remarks.add("note by " + note.who() + ": " + note.text()));
    return remarks.isEmpty() ? "" : " {" + String.join("; ", remarks) + "}";
  }

  /** Returns a few of the names, and how many more there are. */
  private static String named(List<String> names) {
    String some = String.join(", ", names.subList(0, Math.min(MOST, names.size())));
    return names.size() > MOST ? some + " and " + (names.size() - MOST) + " more" : some;
  }

  private static String lower(Enum<?> member) {
    return member.name().toLowerCase(Locale.ROOT);
  }
}
