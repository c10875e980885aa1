package travaux.negotiation;

/** How an act binds, or is demanded to bind, as its words say. */
public enum Binding {
  LEGAL,
  POLITICAL,
  VERBAL,
  UNKNOWN
}
