package travaux.linking;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** What speaks for and against two documents telling of one text. */
final class TextMatch {

  /** A text that is called "the proposal" is the one of these days. */
  private static final int DAYS = 10;

  /** What two agreed on the same is one for longer. */
  private static final int MONTHS = 60;

  /** Kinds that last: the treaty of today is the treaty of next year. */
  private static final Set<String> LASTING = Set.of("treaty", "charter", "law");

  /** Texts of which somebody writes many. */
  private static final Set<String> MANY =
      Set.of("statement", "reply", "answer", "response", "letter", "note");

  private TextMatch() {}

  /**
   * A text with its makers under the names of the record.
   *
   * @param text as one document tells it
   * @param makers the parties
   */
  record Made(TextMention text, Set<String> makers) {}

  /** Returns whether what the two tell cannot be true of one text. */
  static boolean contradict(Made a, Made b) {
    boolean kinds = !a.text().family().equals(b.text().family());
    boolean makers =
        !a.makers().isEmpty()
            && !b.makers().isEmpty()
            && !a.makers().containsAll(b.makers())
            && !b.makers().containsAll(a.makers());
    Set<String> one = a.text().ordinals();
    Set<String> other = b.text().ordinals();
    boolean numbers = !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    boolean names =
        a.text().isProper() && b.text().isProper() && !a.text().matter().equals(b.text().matter());
    return kinds || makers || numbers || names || isLater(a, b);
  }

  private static boolean isLater(Made a, Made b) {
    boolean lasting =
        a.text().isProper() || b.text().isProper() || LASTING.contains(a.text().family());
    if (lasting) {
      return false;
    }
    boolean known = a.makers().isEmpty() || b.makers().isEmpty() || a.makers().equals(b.makers());
    boolean agreed = known && Math.max(a.makers().size(), b.makers().size()) > 1;
    LocalDate one = a.text().day();
    LocalDate other = b.text().day();
    boolean open = a.text().matter().isEmpty() || b.text().matter().isEmpty();
    return one == null
        || other == null
        || apart(a, b) > (agreed && (open || !common(a, b).isEmpty()) ? MONTHS : DAYS);
  }

  private static long apart(Made a, Made b) {
    LocalDate one = a.text().day();
    LocalDate other = b.text().day();
    return one == null || other == null ? 0 : Math.abs(one.toEpochDay() - other.toEpochDay());
  }

  private static Set<Integer> common(Made a, Made b) {
    Set<Integer> common = new TreeSet<>(a.text().matter());
    common.retainAll(b.text().matter());
    return common;
  }

  /** Returns whether enough speaks for one text, when nothing speaks against it. */
  static boolean suffices(Made a, Made b) {
    Set<Integer> common = common(a, b);
    boolean proper = a.text().isProper() || b.text().isProper();
    if (proper) {
      // All of a name, in what the other is on: "the treaty banning mines", "Mine Ban Treaty".
      Set<Integer> name = a.text().isProper() ? a.text().matter() : b.text().matter();
      return common.size() >= 2 && common.containsAll(name);
    }
    boolean all = !a.makers().isEmpty() && a.makers().equals(b.makers());
    if (apart(a, b) > DAYS && (common.size() < 2 || !all)) {
      return false;
    }
    boolean many = MANY.contains(a.text().family());
    boolean makers = !a.makers().isEmpty() && a.makers().equals(b.makers());
    boolean some = a.makers().stream().anyMatch(b.makers()::contains);
    if (many) {
      return makers && common.size() >= 2;
    }
    return common.size() >= 2 || some && common.size() == 1 || makers && a.makers().size() > 1;
  }
}
