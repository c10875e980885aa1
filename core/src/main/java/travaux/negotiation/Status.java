package travaux.negotiation;

/** What a person has decided about an entry; found entries begin as suggested. */
public enum Status {
  SUGGESTED,
  ACCEPTED,
  EDITED,
  REJECTED
}
