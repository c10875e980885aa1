package travaux.word;

import java.util.List;

/**
 * A short text under headings, each point with its footnotes.
 *
 * @param title the first line
 * @param subtitle the line under it
 * @param parts what stands under each heading, in order
 * @param closing a last line in small type
 */
public record Sheet(String title, String subtitle, List<Part> parts, String closing) {

  /** Copies the list. */
  public Sheet {
    parts = List.copyOf(parts);
  }

  /**
   * What stands under one heading.
   *
   * @param heading the heading
   * @param points a paragraph each
   */
  public record Part(String heading, List<Point> points) {
    /** Copies the list. */
    public Part {
      points = List.copyOf(points);
    }
  }

  /**
   * One point.
   *
   * @param lead words in bold at its beginning; may be empty
   * @param text what follows
   * @param notes a footnote each
   */
  public record Point(String lead, String text, List<String> notes) {
    /** Copies the list. */
    public Point {
      notes = List.copyOf(notes);
    }
  }
}
