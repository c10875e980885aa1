package travaux.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes files that are there wholly or not at all, whenever the process is stopped. */
public final class WholeFile {

  private static final Pattern PART = Pattern.compile("\\.part-(\\d+)-\\w+(-journal)?$");

  private WholeFile() {}

  /** Writes a file. */
  @FunctionalInterface
  public interface Writing {
    /** Writes to a file that does not exist yet. */
    void to(Path part) throws IOException;
  }

  /**
   * Has a file written beside the target, and moves it there when it is done, in the place of one
   * that is there.
   *
   * @throws StoreException when it cannot be written
   */
  public static void write(Path target, Writing writing) {
    write(target, writing, true);
  }

  /** Does as {@link #write}, but never in the place of a file that is there. */
  public static void create(Path target, Writing writing) {
    if (Files.exists(target)) {
      throw new StoreException(target + " exists already. Maybe choose another name.");
    }
    write(target, writing, false);
  }

  private static void write(Path target, Writing writing, boolean replace) {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new StoreException(
          target + " cannot be made: there is no folder " + folder + ". Maybe make it first.");
    }
    if (Files.isDirectory(target)) {
      throw new StoreException(target + " is a folder. Maybe name a file in it.");
    }
    String name = target.getFileName().toString();
    long process = ProcessHandle.current().pid();
    Path part =
        folder.resolve(name + ".part-" + process + "-" + Long.toString(System.nanoTime(), 36));
    try {
      removeLeftOvers(folder, name);
      try {
        writing.to(part);
        flush(part);
        if (replace) {
          replace(part, target);
        } else {
          Files.move(part, target);
        }
      } finally {
        Files.deleteIfExists(part);
        Files.deleteIfExists(part.resolveSibling(part.getFileName() + "-journal"));
      }
    } catch (IOException | UncheckedIOException e) {
      throw new StoreException(
          target + " cannot be written (" + e + "). Maybe make room, or choose another folder.", e);
    }
  }

  /** What a process left that was stopped while it wrote the same file. */
  private static void removeLeftOvers(Path folder, String name) throws IOException {
    try (DirectoryStream<Path> all =
        Files.newDirectoryStream(
            folder, path -> path.getFileName().toString().startsWith(name + ".part-"))) {
      for (Path each : all) {
        Matcher part = PART.matcher(each.getFileName().toString());
        if (part.find() && isGone(part.group(1))) {
          Files.deleteIfExists(each);
        }
      }
    }
  }

  private static boolean isGone(String process) {
    try {
      return ProcessHandle.of(Long.parseLong(process)).isEmpty();
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static void flush(Path part) throws IOException {
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static void replace(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
