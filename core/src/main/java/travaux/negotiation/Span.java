package travaux.negotiation;

/**
 * A half-open range {@code [start, end)} of a document's text, in UTF-16 units.
 *
 * @param start first unit, at least 0
 * @param end one past the last unit, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException when the range is negative or turned round
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("No such range: [" + start + ", " + end + ")");
    }
  }

  /** Returns the words that this span covers in {@code text}. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Returns the number of UTF-16 units covered. */
  public int length() {
    return end - start;
  }

  /** Says whether at least one unit lies in both spans. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Says whether {@code other} lies wholly inside this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Returns the smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
