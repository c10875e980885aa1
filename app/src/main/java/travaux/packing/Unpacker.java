package travaux.packing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.lines.FlatLine;
import travaux.lines.MalformedLineException;
import travaux.negotiation.Identity;
import travaux.store.Chain;
import travaux.store.LogEvent;
import travaux.store.StoredDocument;
import travaux.store.Taking;

/** Reads one pack and checks all of it. One use, one thread. */
public final class Unpacker {

  private final SafeZip zip;
  private final Taking into;
  private final Map<String, Boolean> documents = new HashMap<>();
  private final Set<String> purged = new HashSet<>();
  private final Set<Long> withoutWords = new HashSet<>();
  private long events;
  private String chain = Chain.START;

  private Unpacker(SafeZip zip, Taking into) {
    this.zip = zip;
    this.into = into;
  }

  /**
   * Takes what a pack holds.
   *
   * @param into takes sources and events, each checked before; what was taken counts only when this
   *     returns
   * @throws PackException when anything is not as it should be
   */
  public static void read(Path pack, Limits limits, Taking into) throws IOException {
    try (SafeZip zip = SafeZip.open(pack, limits)) {
      new Unpacker(zip, into).read();
    } catch (UncheckedIOException e) {
      throw e.getCause() == null ? new IOException(e) : e.getCause();
    }
  }

  private void read() throws IOException {
    Manifest manifest = Manifest.of(new String(zip.bytes("manifest.json"), StandardCharsets.UTF_8));
    String sources = zip.lines("documents.jsonl", line -> source(parsed("documents.jsonl", line)));
    check(sources, manifest.documentsSha256(), "the lines of its documents");
    String log = zip.lines("events.jsonl", line -> event(parsed("events.jsonl", line)));
    check(log, manifest.eventsSha256(), "the lines of its events");
    zip.checkAllRead();
    if (documents.size() != manifest.documents() || events != manifest.events()) {
      throw new PackException(
          "it has "
              + documents.size()
              + " documents and "
              + events
              + " events; its manifest says "
              + manifest.documents()
              + " and "
              + manifest.events()
              + ".");
    }
    check(chain, manifest.chain(), "the chain of its events");
    documents.forEach((id, isEmpty) -> {
      if (isEmpty != purged.contains(id)) {
        throw new PackException(
            "document "
                + id
                + (isEmpty ? " is empty, but" : " is there, though")
                + " its log says that it was "
                + (isEmpty ? "not " : "")
                + "purged.");
      }
    });
    if (!withoutWords.isEmpty()) {
      throw new PackException(
          "event " + withoutWords.stream().sorted().findFirst().orElse(0L) + " lacks its payload.");
    }
  }

  private static FlatLine parsed(String name, String line) {
    try {
      return FlatLine.parse(line);
    } catch (MalformedLineException e) {
      throw new PackException(name + " has a line that cannot be read: " + e.getMessage(), e);
    }
  }

  private void source(FlatLine line) {
    try {
      String id = line.text("id");
      String as = line.textOrNull("text");
      if (documents.put(id, as == null) != null) {
        throw new PackException("document " + id + " is there twice.");
      }
      String sha256 = line.text("sha256");
      byte[] bytes = as == null ? null : zip.bytes("sources/" + sha256);
      StoredDocument document =
          new StoredDocument(
              documents.size(),
              id,
              sha256,
              line.text("textSha256"),
              as == null ? null : line.text("name"),
              line.text("converter"),
              bytes == null ? null : text(id, sha256, PackedText.of(Objects.toString(as)), bytes));
      check(document, bytes);
      into.source(document, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MalformedLineException e) {
      throw new PackException("a line of documents.jsonl is wrong: " + e.getMessage(), e);
    }
  }

  private String text(String id, String sha256, PackedText as, byte[] bytes) throws IOException {
    String text = as.text(as == PackedText.SAME ? bytes : zip.bytes("texts/" + sha256));
    if (text == null) {
      throw new PackException("the text of document " + id + " is damaged.");
    }
    return text;
  }

  private static void check(StoredDocument document, byte @Nullable [] bytes) {
    String of = " of document " + document.id();
    if (bytes != null) {
      check(Identity.sha256(bytes), document.sha256(), "the bytes" + of);
    }
    if (document.text() != null) {
      check(Identity.sha256(document.text()), document.textSha256(), "the text" + of);
    }
  }

  private void event(FlatLine line) {
    try {
      LogEvent event =
          new LogEvent(
              line.number("seq"),
              line.number("action"),
              line.text("at"),
              line.text("who"),
              line.text("kind"),
              line.textOrNull("document"),
              line.text("subject"),
              line.textOrNull("payload"),
              line.text("payloadSha256"),
              line.text("chain"));
      check(event);
      into.event(event);
    } catch (MalformedLineException e) {
      throw new PackException("a line of events.jsonl is wrong: " + e.getMessage(), e);
    }
  }

  private void check(LogEvent event) {
    events++;
    if (event.seq() != events) {
      throw new PackException(
          "event " + events + " is missing: event " + event.seq() + " stands in its place.");
    }
    if (event.document() != null && !documents.containsKey(event.document())) {
      throw new PackException(
          "event " + events + " is about document " + event.document() + ", which is not there.");
    }
    boolean emptied = event.document() != null && documents.getOrDefault(event.document(), false);
    if (event.payload() != null) {
      if (emptied && !event.kind().equals(LogEvent.PURGED)) {
        throw new PackException("event " + events + " tells of a document that was purged.");
      }
      String sha256 = Identity.sha256(event.payload());
      check(sha256, event.payloadSha256(), "the payload of event " + events);
    } else if (!emptied) {
      if (!event.kind().equals(LogEvent.NOTED)) {
        throw new PackException("event " + events + " lacks its payload.");
      }
      withoutWords.add(events);
    }
    if (event.kind().equals(LogEvent.PURGED)) {
      purged.add(event.subject());
    }
    if (event.kind().equals(LogEvent.WITHHELD)) {
      long last = event.lastWithheld();
      withoutWords.removeIf(seq -> seq <= last);
    }
    check(event.chain(), Chain.of(chain, event), "event " + events + ", or one before it,");
    chain = event.chain();
  }

  private static void check(String is, String should, String what) {
    if (!is.equals(should)) {
      throw new PackException(what + " was changed: it has another hash than it should have.");
    }
  }
}
