package travaux.negotiation;

/** Whose act or words these are for the record. Only {@link #PARTY} makes a position. */
public enum Voice {
  PARTY,
  AUTHOR,
  EXPERT,
  IMAGINED
}
