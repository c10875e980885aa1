package travaux.store;

import org.jspecify.annotations.Nullable;
import travaux.negotiation.Identity;

/**
 * One event of the log.
 *
 * @param seq its place in the log, from 1
 * @param action the place of the first event of the action that it belongs to
 * @param at when, in UTC, such as 2031-05-04T09:30:00Z
 * @param who the person or program that caused it
 * @param kind what happened: read, decided, undone ...
 * @param document id of the document that it is about, or null when it is about the whole dossier
 * @param subject what it is about: id of a line, of a document, number of an action ...
 * @param payload JSON, or lines of the line format for a reading; null once its source is purged
 * @param payloadSha256 the payload's hash, kept when the payload is gone
 * @param chain hash of all events up to this one
 */
public record LogEvent(
    long seq,
    long action,
    String at,
    String who,
    String kind,
    @Nullable String document,
    String subject,
    @Nullable String payload,
    String payloadSha256,
    String chain) {

  /** A document was read; the payload holds the lines. */
  public static final String READ = "read";

  /** An action was undone; the subject is its number. */
  public static final String UNDONE = "undone";

  /** A source was removed for good; the subject is the document's id. */
  public static final String PURGED = "purged";

  /** Something was noted; the payload has the words. */
  public static final String NOTED = "noted";

  /**
   * The words of notes were left out when the dossier was handed on; the subject is the number of
   * the last event that this is about.
   */
  public static final String WITHHELD = "withheld";

  /** Returns the event that follows after others, with its hashes. */
  public static LogEvent after(
      String chain, long seq, long action, String at, String who, New event) {
    LogEvent bare =
        new LogEvent(
            seq,
            action,
            at,
            who,
            event.kind(),
            event.document(),
            event.subject(),
            event.payload(),
            Identity.sha256(event.payload()),
            "");
    return bare.with(event.payload(), Chain.of(chain, bare));
  }

  /** Returns the event without its payload, whose hash stays. */
  public LogEvent withoutPayload() {
    return with(null, chain);
  }

  private LogEvent with(@Nullable String otherPayload, String otherChain) {
    return new LogEvent(
        seq, action, at, who, kind, document, subject, otherPayload, payloadSha256, otherChain);
  }

  /** Returns the last event whose words may be left out; 0 when this event says nothing of it. */
  public long lastWithheld() {
    return kind.equals(WITHHELD) && subject.matches("\\d{1,18}") ? Long.parseLong(subject) : 0;
  }

  /**
   * An event to be put on the record.
   *
   * @param kind what happened
   * @param document id of the document that it is about, or null
   * @param subject what it is about
   * @param payload JSON, or lines
   */
  public record New(String kind, @Nullable String document, String subject, String payload) {}
}
