package travaux.store;

import org.jspecify.annotations.Nullable;

/**
 * A source as the dossier keeps it.
 *
 * @param key its place in the order in which sources came
 * @param id its id
 * @param sha256 hash of its bytes
 * @param textSha256 hash of its text
 * @param name the file's name, or null once it is purged
 * @param converter what made the text of the bytes
 * @param text the text that was made of it on the day it was added, or null once it is purged
 */
public record StoredDocument(
    long key,
    String id,
    String sha256,
    String textSha256,
    @Nullable String name,
    String converter,
    @Nullable String text) {

  /** Returns whether the source was removed for good. */
  public boolean isPurged() {
    return text == null;
  }
}
