package travaux.packing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import travaux.lines.FlatLine;
import travaux.negotiation.Identity;
import travaux.store.Chain;
import travaux.store.DossierFile;
import travaux.store.LogEvent;
import travaux.store.StoredDocument;

/** Writes the pack of one dossier. One use, one thread. */
public final class Packer {

  /** Zip has no time before; with one for all, the same dossier gives the same pack. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final byte[] LINE_BREAK = {'\n'};

  private final DossierFile dossier;
  private final String program;
  private final ZipOutputStream zip;
  private long documents;
  private long events;
  private long notes;
  private String chain = Chain.START;

  /**
   * Who leaves out the words of notes; the log of the pack tells it.
   *
   * @param who the person
   * @param at when, in UTC, such as 2031-05-04T09:30:00Z
   */
  public record WithoutNotes(String who, String at) {}

  private Packer(DossierFile dossier, String program, ZipOutputStream zip) {
    this.dossier = dossier;
    this.program = program;
    this.zip = zip;
  }

  /**
   * Writes a pack.
   *
   * @param program version of the program
   * @param without null, or who leaves out the words of notes
   */
  public static void write(
      DossierFile dossier, String program, OutputStream out, @Nullable WithoutNotes without)
      throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      new Packer(dossier, program, zip).write(without);
    } catch (UncheckedIOException e) {
      throw e.getCause() == null ? new IOException(e) : e.getCause();
    }
  }

  private void write(@Nullable WithoutNotes without) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String id : dossier.documentIds()) {
      lines.append(source(dossier.document(id))).append('\n');
      documents++;
    }
    byte[] sources = lines.toString().getBytes(StandardCharsets.UTF_8);
    put("documents.jsonl", sources);
    String eventsSha256 = log(without);
    Manifest manifest =
        new Manifest(program, documents, events, Identity.sha256(sources), eventsSha256, chain);
    put("manifest.json", (manifest.line() + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private String source(StoredDocument document) throws IOException {
    String text = document.text();
    String as = null;
    if (text != null) {
      byte[] bytes = dossier.bytes(document.id());
      PackedText packed = PackedText.of(text, bytes);
      as = packed.word();
      put("sources/" + document.sha256(), bytes);
      if (packed != PackedText.SAME) {
        put("texts/" + document.sha256(), packed.bytes(text));
      }
    }
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("id", document.id());
    fields.put("name", document.name());
    fields.put("sha256", document.sha256());
    fields.put("textSha256", document.textSha256());
    fields.put("converter", document.converter());
    fields.put("text", as);
    return FlatLine.of(fields);
  }

  private String log(@Nullable WithoutNotes without) throws IOException {
    zip.putNextEntry(entry("events.jsonl"));
    DigestOutputStream out = new DigestOutputStream(zip, Hash.sha256());
    dossier.forEachEvent(event -> write(out, without == null ? event : withoutNote(event)));
    if (without != null && notes > 0) {
      LogEvent.New told =
          new LogEvent.New(
              LogEvent.WITHHELD, null, Long.toString(events), "{\"notes\":" + notes + "}");
      write(out, LogEvent.after(chain, events + 1, events + 1, without.at(), without.who(), told));
    }
    zip.closeEntry();
    return Hash.hex(out.getMessageDigest());
  }

  private LogEvent withoutNote(LogEvent event) {
    if (!event.kind().equals(LogEvent.NOTED) || event.payload() == null) {
      return event;
    }
    notes++;
    return event.withoutPayload();
  }

  private void write(OutputStream out, LogEvent event) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("seq", event.seq());
    fields.put("action", event.action());
    fields.put("at", event.at());
    fields.put("who", event.who());
    fields.put("kind", event.kind());
    fields.put("document", event.document());
    fields.put("subject", event.subject());
    fields.put("payload", event.payload());
    fields.put("payloadSha256", event.payloadSha256());
    fields.put("chain", event.chain());
    try {
      out.write(FlatLine.of(fields).getBytes(StandardCharsets.UTF_8));
      out.write(LINE_BREAK);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    events++;
    chain = event.chain();
  }

  private void put(String name, byte[] bytes) throws IOException {
    ZipEntry entry = entry(name);
    if (bytes.length > Limits.SMALL && isDense(bytes)) {
      // Packed, it would look like a bomb.
      CRC32 sum = new CRC32();
      sum.update(bytes);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(bytes.length);
      entry.setCrc(sum.getValue());
    }
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    return entry;
  }

  private static boolean isDense(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      byte[] buffer = new byte[8192];
      long packed = 0;
      while (!deflater.finished()) {
        packed += deflater.deflate(buffer);
      }
      return bytes.length / packed > Limits.USUAL.ratio() / 2;
    } finally {
      deflater.end();
    }
  }
}
