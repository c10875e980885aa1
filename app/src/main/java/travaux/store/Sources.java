package travaux.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Document;

/** The table of sources. */
final class Sources {

  private static final String ALL =
      "SELECT key, id, sha256, text_sha256, name, converter, text FROM document ";

  private final Handle handle;

  Sources(Handle handle) {
    this.handle = handle;
  }

  /** Returns the names of the documents that are on the record now, by the hash of their bytes. */
  Map<String, String> namesBySha256() {
    return handle
        .createQuery(
            """
            SELECT sha256, name FROM document
            WHERE name IS NOT NULL AND key IN (SELECT document FROM present)
            """)
        .reduceRows(
            new TreeMap<>(),
            (names, row) -> {
              names.put(row.getColumn("sha256", String.class), row.getColumn("name", String.class));
              return names;
            });
  }

  /** Keeps a source unless the same bytes are kept, or were. */
  void keep(Document document, byte[] bytes) {
    insert(
        document.id(),
        document.sha256(),
        document.textSha256(),
        document.name(),
        document.converter(),
        document.text(),
        bytes);
  }

  /** Keeps a source; a purged one has neither name nor text nor bytes. */
  void insert(
      String id,
      String sha256,
      String textSha256,
      @Nullable String name,
      String converter,
      @Nullable String text,
      byte @Nullable [] bytes) {
    boolean same =
        text != null
            && bytes != null
            && StandardCharsets.UTF_8.newEncoder().canEncode(text)
            && Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
    handle
        .createUpdate(
            """
            INSERT INTO document (id, sha256, text_sha256, name, converter, text, bytes)
            VALUES (:id, :sha256, :textSha256, :name, :converter, :text, :bytes)
            ON CONFLICT (sha256) DO NOTHING
            """)
        .bind("id", id)
        .bind("sha256", sha256)
        .bind("textSha256", textSha256)
        .bind("name", name)
        .bind("converter", converter)
        .bind("text", text == null ? null : Packed.ofText(text))
        .bind("bytes", bytes == null || same ? null : Packed.of(bytes))
        .execute();
  }

  @Nullable StoredDocument byKey(long key) {
    return one("WHERE key = ?", key);
  }

  @Nullable StoredDocument byId(String id) {
    return one("WHERE id = ?", id);
  }

  @Nullable StoredDocument bySha256(String sha256) {
    return one("WHERE sha256 = ?", sha256);
  }

  /** Returns the documents with a name, or with an id that begins so; no text is read for them. */
  List<String> idsLike(String nameOrId) {
    return handle
        .createQuery(
            """
            SELECT id FROM document
            WHERE name = :given OR id = :given OR (length(:given) >= 4 AND id GLOB :given || '*')
              OR name GLOB '*/' || :given
            ORDER BY key
            """)
        .bind("given", nameOrId)
        .mapTo(String.class)
        .list();
  }

  /** Returns the bytes of a source. */
  byte[] bytes(StoredDocument document) {
    byte[] packed =
        handle
            .createQuery("SELECT bytes FROM document WHERE key = ?")
            .bind(0, document.key())
            .map((row, context) -> Objects.requireNonNullElse(row.getBytes(1), new byte[0]))
            .one();
    return packed.length > 0
        ? Packed.bytes(packed)
        : Objects.requireNonNullElse(document.text(), "").getBytes(StandardCharsets.UTF_8);
  }

  /** Hands on all sources, in the order in which they came. */
  void forEach(Consumer<StoredDocument> each) {
    handle
        .createQuery(ALL + "ORDER BY key")
        .map((row, context) -> document(row))
        .useStream(all -> all.forEach(each));
  }

  /** Removes what a source said, and what was read from it, for good. */
  void empty(long document) {
    handle.execute("INSERT INTO purging (document) VALUES (?)", document);
    handle.execute(
        "UPDATE document SET name = NULL, text = NULL, bytes = NULL WHERE key = ?", document);
    handle.execute(
        "UPDATE event SET payload = NULL WHERE document = ? AND kind <> ?",
        document,
        LogEvent.PURGED);
    handle.execute("DELETE FROM purging");
  }

  private @Nullable StoredDocument one(String where, Object key) {
    return handle
        .createQuery(ALL + where)
        .bind(0, key)
        .map((row, context) -> document(row))
        .findOne()
        .orElse(null);
  }

  private static StoredDocument document(ResultSet row) throws SQLException {
    byte[] text = row.getBytes("text");
    return new StoredDocument(
        row.getLong("key"),
        Objects.requireNonNull(row.getString("id")),
        Objects.requireNonNull(row.getString("sha256")),
        Objects.requireNonNull(row.getString("text_sha256")),
        row.getString("name"),
        Objects.requireNonNull(row.getString("converter")),
        text == null ? null : Packed.text(text));
  }
}
