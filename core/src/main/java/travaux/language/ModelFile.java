package travaux.language;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.zip.CRC32C;

/**
 * The models of one language in one file.
 *
 * <p>Form: eight bytes that name the form, the file's length, the checksum of all that follows the
 * header, where the second and the third part start (all eight bytes, little-endian); then parser,
 * tagger, word lists. A file is written beside its place and moved there when it is complete: who
 * writes last wins, and a reader sees a whole file or none.
 */
final class ModelFile {

  /** Goes up when the form changes; then older files are made again. */
  static final int FORM = 1;

  private static final long MARK = 0x31_4c45_444f_4d54L + FORM - 1;
  private static final int HEADER = 5 * Long.BYTES;

  private ModelFile() {}

  /**
   * Reads a file.
   *
   * @throws IOException when there is none, or when it is not what was written
   */
  static Models read(Path path) throws IOException {
    MappedByteBuffer bytes;
    try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
      if (file.size() < HEADER || file.size() > Integer.MAX_VALUE) {
        throw new IOException("Not a file of models: " + file.size() + " bytes long");
      }
      bytes = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
    }
    ByteBuffer header = bytes.slice(0, HEADER).order(ByteOrder.LITTLE_ENDIAN);
    if (header.getLong() != MARK || header.getLong() != bytes.limit()) {
      throw new IOException("Not a whole file of models");
    }
    long checksum = header.getLong();
    int tagger = place(header.getLong(), bytes.limit());
    int words = place(header.getLong(), bytes.limit());
    var check =
        CompletableFuture.supplyAsync(() -> {
          if (checksum(bytes.slice(HEADER, bytes.limit() - HEADER)) != checksum) {
            throw new CompletionException(new IOException("Its checksum is another one"));
          }
          return Model.read(part(bytes, tagger, words));
        });
    try {
      Model parser = Model.read(part(bytes, HEADER, tagger));
      WordLists lists = WordLists.read(part(bytes, words, bytes.limit()));
      return new Models(parser, check.join(), lists);
    } catch (CompletionException e) {
      throw new IOException(e.getCause() == null ? e : e.getCause());
    } catch (RuntimeException | OutOfMemoryError e) {
      // Lengths in a damaged file mean nothing.
      throw new IOException("Cannot be read: " + e, e);
    }
  }

  private static int place(long place, int limit) throws IOException {
    if (place < HEADER || place > limit) {
      throw new IOException("A part starts outside of the file: " + place);
    }
    return (int) place;
  }

  private static Unpacker part(ByteBuffer bytes, int from, int to) {
    return new Unpacker(bytes.slice(from, to - from));
  }

  private static long checksum(ByteBuffer bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    return sum.getValue();
  }

  /**
   * Writes a file, making its directory if need be.
   *
   * @throws IOException when it cannot be written; nothing is left then
   */
  static void write(Models models, Path path) throws IOException {
    Path directory = path.toAbsolutePath().getParent();
    Files.createDirectories(directory);
    Path draft = Files.createTempFile(directory, "models", ".draft");
    try {
      try (FileChannel file =
          FileChannel.open(draft, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
        file.position(HEADER);
        Packer out = new Packer(file);
        models.parser().write(out);
        long tagger = out.flush();
        models.tagger().write(out);
        long words = out.flush();
        models.words().write(out);
        long end = out.flush();
        ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.putLong(MARK).putLong(end);
        header.putLong(checksum(file.map(FileChannel.MapMode.READ_ONLY, HEADER, end - HEADER)));
        header.putLong(tagger).putLong(words).flip();
        file.write(header, 0);
        file.force(true);
      }
      move(draft, path);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
