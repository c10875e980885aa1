package travaux.present;

/**
 * Something that happened to a document or to a line of it.
 *
 * @param seq its place among all that happened
 * @param at when, in UTC, such as 2031-05-04T09:30:00Z
 * @param who the person or program
 * @param kind what: see the constants
 * @param subject id of the line or document
 * @param payload lines for a reading; a JSON object for all else
 */
public record Happening(
    long seq, String at, String who, String kind, String subject, String payload) {

  /** The document was read; the payload holds its lines. */
  public static final String READ = "read";

  /** A line was accepted or rejected: {@code {"status": ...}}. */
  public static final String DECIDED = "decided";

  /**
   * A line was corrected: {@code {"set": {field: value}}}; a value of null takes the field away.
   */
  public static final String EDITED = "edited";

  /** A line was put on the record by hand: {@code {"line": {...}}}. */
  public static final String RECORDED = "recorded";

  /** Something was noted about a line or document: {@code {"note": ...}}. */
  public static final String NOTED = "noted";

  /** The document's day of publication was given: {@code {"published": "2031-05-04"}}. */
  public static final String DATED = "dated";

  /** Two names mean the same: {@code {"to": the one that counts, "from": the other}}. */
  public static final String MERGED = "merged";

  /**
   * A merged name is another one's again: {@code {"to": ..., "from": ...}}; of a line, it does not
   * mean that one: {@code {"role": ..., "from": ..., "to": whom it means}}.
   */
  public static final String SPLIT = "split";

  /** A name is changed: {@code {"to": the new one, "from": the old one}}. */
  public static final String RELABELLED = "relabelled";
}
