package travaux.negotiation;

/** The form in which an act was done, as its words say. */
public enum Form {
  WRITTEN,
  ORAL,
  PUBLIC,
  UNDISCLOSED,
  UNKNOWN
}
