package travaux.packing;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip whose names and sizes are those of a pack; read in full, it stays within its limits. */
final class SafeZip implements AutoCloseable {

  private static final Pattern KNOWN =
      Pattern.compile(
          "manifest\\.json|(?:documents|events)\\.jsonl|(?:sources|texts)/[0-9a-f]{64}");

  private static final int FIRST = 0x504b0304;
  private static final int END = 0x504b0506;
  private static final int END_LENGTH = 22;

  private final ZipFile zip;
  private final Limits limits;
  private final Set<String> unread = new HashSet<>();

  private SafeZip(ZipFile zip, Limits limits) {
    this.zip = zip;
    this.limits = limits;
  }

  /** Opens a zip and checks what it says of its entries. */
  static SafeZip open(Path file, Limits limits) throws IOException {
    checkEnds(file);
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException | IllegalArgumentException e) {
      throw new PackException("it is a damaged zip (" + e.getMessage() + ").", e);
    }
    SafeZip safe = new SafeZip(zip, limits);
    try {
      safe.checkEntries();
      return safe;
    } catch (RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  /** A zip may have anything before and behind it, a pack nothing. */
  private static void checkEnds(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      if (bytes.length() < END_LENGTH || bytes.readInt() != FIRST) {
        throw new PackException("it is no zip. Maybe another file was meant.");
      }
      byte[] end = new byte[END_LENGTH];
      bytes.seek(bytes.length() - END_LENGTH);
      bytes.readFully(end);
      ByteBuffer last = ByteBuffer.wrap(end);
      if (last.getInt(0) != END || last.getShort(END_LENGTH - 2) != 0) {
        throw new PackException(
            "it does not end where a zip ends: it is cut short, or something stands behind it.");
      }
    }
  }

  private void checkEntries() {
    if (zip.size() > limits.entries()) {
      throw new PackException("it has " + zip.size() + " entries, more than a pack may have.");
    }
    long total = 0;
    for (Iterator<? extends ZipEntry> all = zip.stream().iterator(); all.hasNext(); ) {
      ZipEntry entry = all.next();
      checkName(entry.getName());
      if (!unread.add(entry.getName())) {
        throw new PackException("it has the entry " + entry.getName() + " twice.");
      }
      checkSize(entry);
      total += entry.getSize();
      if (total > limits.totalBytes()) {
        throw new PackException("its entries have more bytes than a pack may have.");
      }
    }
  }

  private static void checkName(String name) {
    if (KNOWN.matcher(name).matches()) {
      return;
    }
    boolean climbs =
        name.startsWith("/")
            || name.startsWith("\\")
            || name.matches("[A-Za-z]:.*")
            || List.of(name.split("[/\\\\]", -1)).contains("..");
    throw new PackException(
        climbs
            ? "its entry \"" + name + "\" leads out of its folder."
            : "its entry \"" + name + "\" is no part of a pack.");
  }

  private void checkSize(ZipEntry entry) {
    long size = entry.getSize();
    if (size < 0 || size > (isLines(entry.getName()) ? limits.totalBytes() : limits.entryBytes())) {
      throw new PackException(
          "its entry " + entry.getName() + " has " + size + " bytes, more than it may have.");
    }
    if (size > Limits.SMALL && size / limits.ratio() > entry.getCompressedSize()) {
      throw new PackException(
          "its entry "
              + entry.getName()
              + " is more than "
              + limits.ratio()
              + " times larger than packed, so it may be made to fill the disk.");
    }
  }

  private static boolean isLines(String name) {
    return name.endsWith(".jsonl");
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /** Returns the bytes of an entry. */
  byte[] bytes(String name) throws IOException {
    try (InputStream in = stream(name)) {
      return in.readAllBytes();
    } catch (ZipException e) {
      throw damaged(name, e);
    }
  }

  /** Hands on the lines of an entry, and returns the hash of its bytes. */
  String lines(String name, Consumer<String> each) throws IOException {
    DigestInputStream hashed = new DigestInputStream(stream(name), Hash.sha256());
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                hashed,
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
      StringBuilder line = new StringBuilder();
      for (int c = in.read(); c >= 0; c = in.read()) {
        if (c == '\n') {
          each.accept(line.toString());
          line.setLength(0);
        } else if (line.length() == limits.lineCharacters()) {
          throw new PackException(name + " has a line that is longer than it may be.");
        } else {
          line.append((char) c);
        }
      }
      if (!line.isEmpty()) {
        throw new PackException(name + " ends within a line.");
      }
    } catch (ZipException | java.nio.charset.CharacterCodingException e) {
      throw damaged(name, e);
    }
    return Hash.hex(hashed.getMessageDigest());
  }

  private InputStream stream(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new PackException("its entry " + name + " is missing.");
    }
    if (!unread.remove(name)) {
      throw new PackException("its entry " + name + " is asked for twice.");
    }
    try {
      return new Bounded(zip.getInputStream(entry), name, entry.getSize());
    } catch (ZipException e) {
      throw damaged(name, e);
    }
  }

  private static PackException damaged(String name, IOException e) {
    return new PackException("its entry " + name + " is damaged (" + e.getMessage() + ").", e);
  }

  /** Checks that nothing is left that was not asked for. */
  void checkAllRead() {
    if (!unread.isEmpty()) {
      String one = unread.stream().sorted().findFirst().orElse("");
      throw new PackException("its entry " + one + " belongs to no document.");
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Gives as many bytes as the entry says that it has. */
  private static final class Bounded extends FilterInputStream {
    private final String name;
    private long left;

    Bounded(InputStream in, String name, long size) {
      super(in);
      this.name = name;
      this.left = size;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      left -= Math.max(0, count);
      if (left < 0 || (count < 0 && left > 0)) {
        throw new PackException("its entry " + name + " has another size than it says.");
      }
      return count;
    }
  }
}
