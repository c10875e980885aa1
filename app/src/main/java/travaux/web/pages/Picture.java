package travaux.web.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture made of simple shapes, to be drawn as SVG. Lengths are in units of the picture.
 *
 * @param title what it shows, for those who do not see it
 * @param width of the whole
 * @param height of the whole
 * @param shapes in the order of drawing
 */
public record Picture(String title, int width, int height, List<Shape> shapes) {

  /** Copies the list. */
  public Picture {
    shapes = List.copyOf(shapes);
  }

  /** One shape. */
  public sealed interface Shape {}

  /**
   * A rectangle with lines of text in it.
   *
   * @param css name of a class
   * @param lines of text; may be empty
   * @param href where it leads, or null
   * @param title what it is
   */
  public record Box(
      int x,
      int y,
      int width,
      int height,
      String css,
      List<String> lines,
      @Nullable String href,
      String title)
      implements Shape {}

  /**
   * A line from one point to another, with or without a head.
   *
   * @param css name of a class
   * @param width of the stroke
   * @param bend how far its middle is drawn aside
   * @param href where it leads, or null
   * @param title what it is, or empty
   */
  public record Arrow(
      int x1,
      int y1,
      int x2,
      int y2,
      String css,
      int width,
      int bend,
      @Nullable String href,
      String title)
      implements Shape {

    /** Returns the path in SVG's words. */
    public String path() {
      double length = Math.max(1, Math.hypot(x2 - x1, y2 - y1));
      long middleX = Math.round((x1 + x2) / 2.0 - (y2 - y1) / length * bend);
      long middleY = Math.round((y1 + y2) / 2.0 + (x2 - x1) / length * bend);
      return "M" + x1 + " " + y1 + " Q" + middleX + " " + middleY + " " + x2 + " " + y2;
    }
  }

  /**
   * Words.
   *
   * @param css name of a class
   * @param anchor start, middle or end
   */
  public record Words(int x, int y, String css, String anchor, String text) implements Shape {}
}
