package travaux.negotiation;

/** What an actor did, as the project's codebook defines it. */
public enum Act {
  DEMAND,
  PROPOSE,
  ACCEPT,
  REJECT,
  PROMISE,
  WARN,
  ACCUSE,
  DENY,
  DECLINE,
  ACKNOWLEDGE,
  SUPPORT,
  STATE,
  MEET,
  DELIVER,
  COOPERATE,
  AID,
  RETREAT,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT
}
