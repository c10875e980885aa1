package travaux.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The first hundred bytes of an SQLite file; see "The Database Header" in SQLite's file format.
 *
 * @param applicationId whose file it is
 * @param version of the schema
 * @param expectedSize bytes that the file should have, or 0 when the header does not tell
 */
record FileHeader(int applicationId, int version, long expectedSize) {

  /** "TRVX": marks a database as a dossier. */
  static final int DOSSIER = 0x54525658;

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int LENGTH = 100;
  private static final int PAGE_SIZE = 16;
  private static final int CHANGE_COUNTER = 24;
  private static final int PAGE_COUNT = 28;
  private static final int USER_VERSION = 60;
  private static final int APPLICATION_ID = 68;
  private static final int VALID_FOR = 92;

  /**
   * Checks that a file is a dossier that this version can use.
   *
   * @param newest the newest schema that is known
   * @throws StoreException when it is not
   */
  static FileHeader check(Path file, int newest) {
    FileHeader header = read(file);
    if (header.applicationId() != DOSSIER) {
      throw new StoreException(
          file + " is a database of another program, not a dossier. Maybe another file was meant.");
    }
    if (header.version() > newest) {
      throw new StoreException(
          file
              + " was written by a newer version of Travaux (schema "
              + header.version()
              + "; this one knows "
              + newest
              + "). Maybe update Travaux.");
    }
    return header;
  }

  private static FileHeader read(Path file) {
    byte[] bytes;
    long size;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LENGTH);
      size = Files.size(file);
    } catch (IOException e) {
      throw new StoreException(
          file + " cannot be read (" + e.getMessage() + "). Maybe change its permissions.", e);
    }
    if (!Arrays.equals(Arrays.copyOf(bytes, MAGIC.length), MAGIC)) {
      throw new StoreException(
          file + " is not a dossier: it is no SQLite file. Maybe another file was meant.");
    }
    FileHeader header = bytes.length < LENGTH ? null : parse(ByteBuffer.wrap(bytes));
    if (header == null || (size < header.expectedSize() && !hasJournal(file))) {
      throw new StoreException(
          file + " is cut short, so it is damaged. Maybe copy it again from where it came.");
    }
    return header;
  }

  private static FileHeader parse(ByteBuffer bytes) {
    int page = Short.toUnsignedInt(bytes.getShort(PAGE_SIZE));
    boolean countIsValid = bytes.getInt(CHANGE_COUNTER) == bytes.getInt(VALID_FOR);
    long pages = countIsValid ? Integer.toUnsignedLong(bytes.getInt(PAGE_COUNT)) : 0;
    return new FileHeader(
        bytes.getInt(APPLICATION_ID),
        bytes.getInt(USER_VERSION),
        pages * (page == 1 ? 65536 : page));
  }

  /** After a crash the journal beside the file restores it when it is opened. */
  static boolean hasJournal(Path file) {
    return Files.exists(file.resolveSibling(file.getFileName() + "-journal"));
  }
}
