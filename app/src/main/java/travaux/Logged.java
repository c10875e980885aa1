package travaux;

import org.jspecify.annotations.Nullable;

/**
 * One event of the log, for a person to read.
 *
 * @param seq its place in the log
 * @param action the number of the action that it belongs to, by which it is undone
 * @param at when, in UTC
 * @param who the person or program
 * @param kind what happened
 * @param document name of the document, or null when it is about the whole dossier
 * @param subject what it is about
 * @param payload JSON, empty for a reading
 * @param undone whether it does not count, because its action was undone
 */
public record Logged(
    long seq,
    long action,
    String at,
    String who,
    String kind,
    @Nullable String document,
    String subject,
    String payload,
    boolean undone) {}
