package travaux.negotiation;

/** How strongly a position is held, from a wish to a red line. */
public enum Strength {
  WISH,
  DEMAND,
  PRIORITY,
  RED_LINE
}
