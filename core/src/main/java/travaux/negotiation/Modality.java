package travaux.negotiation;

/** Whether a source reports an act as done, possible, conditional or announced. */
public enum Modality {
  ASSERTED,
  POSSIBLE,
  HYPOTHETICAL,
  FUTURE
}
