package travaux.extraction.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import travaux.negotiation.Quote.Attitude;
import travaux.negotiation.Span;

/**
 * The attributions found so far, which may grow, by how far they reach into the text.
 *
 * <p>Growing and looking up take the same little time however many there are.
 */
final class Ledger {

  private final String text;
  private final List<Attribution> found = new ArrayList<>();
  private final List<List<Span>> grown = new ArrayList<>();
  private final List<Integer> reaches = new ArrayList<>();

  /** The one that begins first of those that reach a place. */
  private final TreeMap<Integer, Integer> byReach = new TreeMap<>();

  Ledger(String text) {
    this.text = text;
  }

  /** Adds an attribution and returns its number. */
  int add(Attribution attribution) {
    found.add(attribution);
    grown.add(new ArrayList<>());
    reaches.add(attribution.reach());
    enter(found.size() - 1);
    return found.size() - 1;
  }

  /** Adds content to an attribution. */
  void grow(int number, List<Span> pieces) {
    grown.get(number).addAll(pieces);
    int end = pieces.get(pieces.size() - 1).end();
    if (end > reaches.get(number)) {
      byReach.remove(reaches.get(number), number);
      reaches.set(number, end);
      enter(number);
    }
  }

  /** A stance is told once: what follows it does not go on with it. */
  private void enter(int number) {
    if (found.get(number).attitude() == Attitude.STANCE) {
      return;
    }
    byReach.merge(
        reaches.get(number),
        number,
        (one, other) -> found.get(other).start() < found.get(one).start() ? other : one);
  }

  /** Returns an attribution as it was when it was added. */
  Attribution get(int number) {
    return found.get(number);
  }

  /** Returns the last place that the words or the frame of an attribution reach. */
  int reach(int number) {
    return reaches.get(number);
  }

  /** Returns the outermost attribution that reaches farthest before a place, or -1. */
  int lastBefore(int offset) {
    Map.Entry<Integer, Integer> last = byReach.floorEntry(offset);
    return last == null ? -1 : last.getValue();
  }

  /** Returns all with what they have grown by. */
  List<Attribution> all() {
    List<Attribution> all = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      all.add(grown.get(i).isEmpty() ? found.get(i) : found.get(i).plus(grown.get(i), text));
    }
    return all;
  }
}
