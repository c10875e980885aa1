package travaux.store;

import travaux.negotiation.Identity;

/** The hashes that tie each event to all before it, so that a change of any is seen. */
public final class Chain {

  /** What stands before the first event. */
  public static final String START = "";

  private Chain() {}

  /** Returns the hash of an event and of all before it. */
  private static String next(
      String before,
      long seq,
      long action,
      String at,
      String who,
      String kind,
      String document,
      String subject,
      String payloadSha256) {
    StringBuilder all = new StringBuilder();
    for (Object part :
        new Object[] {before, seq, action, at, who, kind, document, subject, payloadSha256}) {
      String text = part.toString();
      // With its length before it, no part can pass for two.
      all.append(text.length()).append(':').append(text);
    }
    return Identity.sha256(all.toString());
  }

  /** Returns the hash that an event should have after {@code before}. */
  public static String of(String before, LogEvent event) {
    return next(
        before,
        event.seq(),
        event.action(),
        event.at(),
        event.who(),
        event.kind(),
        event.document() == null ? "" : event.document(),
        event.subject(),
        event.payloadSha256());
  }
}
