package travaux.store;

import org.jspecify.annotations.Nullable;

/** Takes over sources and events as they were kept elsewhere. */
public final class Taking {

  private final Sources sources;
  private final Log log;

  Taking(Sources sources, Log log) {
    this.sources = sources;
    this.log = log;
  }

  /** Takes a source; name, text and bytes are null for a purged one. */
  public void source(StoredDocument document, byte @Nullable [] bytes) {
    sources.insert(
        document.id(),
        document.sha256(),
        document.textSha256(),
        document.name(),
        document.converter(),
        document.text(),
        bytes);
  }

  /** Takes an event at its place; its document must have been taken before. */
  public void event(LogEvent event) {
    log.insert(event);
  }
}
