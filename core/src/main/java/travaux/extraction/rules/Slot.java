package travaux.extraction.rules;

/** A typed place in a rule. */
public enum Slot {
  /** The actor that acts. */
  WHO,
  /** The actor addressed. */
  WHOM,
  /** The content: a thing, an infinitive or a clause. */
  WHAT,
  /** The verb of the clause itself, whatever it is. */
  DO
}
