package travaux.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import travaux.present.StandingLine;

/** What is to be said of a line beside what it says. */
final class Remarks {

  private Remarks() {}

  /** Returns the remarks, each with a blank before it; empty when there are none. */
  static String of(StandingLine line) {
    List<String> remarks = new ArrayList<>();
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

  private static String lower(Enum<?> member) {
    return member.name().toLowerCase(Locale.ROOT);
  }
}
