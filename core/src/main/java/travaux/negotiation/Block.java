package travaux.negotiation;

/**
 * A stretch of a document that is read as one: a paragraph, a heading, or page furniture.
 *
 * @param span where it stands; blocks of a document do not overlap and come in order
 * @param kind what it is
 */
public record Block(Span span, Kind kind) {

  /** What a stretch of text is on its page. */
  public enum Kind {
    TITLE("title", false),
    HEADING("heading", false),
    PARAGRAPH("paragraph", false),
    /** "GENEVA, 4 May (Agency) -": place and date before a report. */
    DATELINE("dateline", true),
    BYLINE("byline", true),
    CAPTION("caption", true),
    COMMENT_FORM("comment form", true),
    LINKS("links", true),
    ADVERTISEMENT("advertisement", true),
    NAVIGATION("navigation", true),
    SOURCE_NOTE("source note", true),
    /** An editor's or translator's insert. */
    NOTE("editor's note", true);

    private final String words;
    private final boolean furniture;

    Kind(String words, boolean furniture) {
      this.words = words;
      this.furniture = furniture;
    }

    /** Returns the kind as the line format writes it. */
    public String words() {
      return words;
    }

    /** Says whether no act may be read from such a block. */
    public boolean isFurniture() {
      return furniture;
    }
  }
}
