package travaux.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import travaux.word.Sheet;

/**
 * Keeps the points that one page has room for: of the part with most points the last one goes
 * first, so that each part keeps what matters most. Heights are in points of type, as LibreOffice
 * sets them, with some room to spare.
 */
final class OnePage {

  /** What an A4 page has, less title and closing line. */
  private static final double ROOM = 680;

  private static final double HEADING = 20;
  private static final double LINE = 11;
  private static final double NOTE = 8;
  private static final double APART = 1;

  /** So many letters a line holds that has many wide ones. */
  private static final int LETTERS = 104;

  private static final int NOTE_LETTERS = 150;

  private OnePage() {}

  /** Returns how many points of each part there is room for. */
  static List<Integer> of(List<List<Sheet.Point>> parts) {
    List<Integer> kept = new ArrayList<>(parts.stream().map(List::size).toList());
    while (height(parts, kept) > ROOM) {
      int longest =
          kept.stream().max(Comparator.naturalOrder()).map(kept::lastIndexOf).orElseThrow();
      if (kept.get(longest) <= 1) {
        return kept;
      }
      kept.set(longest, kept.get(longest) - 1);
    }
    return kept;
  }

  private static double height(List<List<Sheet.Point>> parts, List<Integer> kept) {
    double height = 0;
    for (int i = 0; i < parts.size(); i++) {
      // A line tells how many more there are.
      height += HEADING + LINE + APART;
      for (Sheet.Point point : parts.get(i).subList(0, kept.get(i))) {
        int letters = point.lead().length() + 1 + point.text().length() + 4;
        height += lines(letters, LETTERS) * LINE + APART;
        for (String note : point.notes()) {
          height += lines(note.length() + 3, NOTE_LETTERS) * NOTE;
        }
      }
    }
    return height;
  }

  private static int lines(int letters, int each) {
    return (letters + each - 1) / each;
  }
}
