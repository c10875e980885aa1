package travaux.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files that a user's arguments mean. */
public final class SourceFiles {

  private SourceFiles() {}

  /**
   * Expands arguments, in their order: a file is itself, a folder all files in it and below, sorted
   * by name, hidden ones left out; "-" is standard input. What is missing is told in the result.
   *
   * <p>Folders are listed one at a time, when the stream comes to them. Links to folders inside a
   * folder are not followed.
   */
  public static Stream<SourceFile> expand(List<String> arguments) {
    return arguments.stream().flatMap(SourceFiles::expand);
  }

  private static Stream<SourceFile> expand(String argument) {
    if (argument.equals("-")) {
      return Stream.of(new SourceFile.StandardInput("-"));
    }
    Path path;
    try {
      path = Path.of(argument);
    } catch (InvalidPathException e) {
      return Stream.of(new SourceFile.Missing(argument, "this is no path: " + e.getReason()));
    }
    if (!Files.exists(path)) {
      return Stream.of(
          new SourceFile.Missing(
              argument, "there is no such file or folder. Maybe the path has a typing mistake."));
    }
    Path whole = path.toAbsolutePath().normalize();
    // "." and ".." name no folder: what is in them needs no folder in its name.
    boolean unnamed = fileName(path).isEmpty() || fileName(path).matches("\\.{1,2}");
    return walk(whole, unnamed && Files.isDirectory(whole) ? whole : whole.getParent());
  }

  private static Stream<SourceFile> walk(Path path, @Nullable Path above) {
    String name = name(path, above);
    if (!Files.isDirectory(path)) {
      return Files.isReadable(path)
          ? Stream.of(new SourceFile.Found(name, path))
          : Stream.of(new SourceFile.Missing(name, "the file may not be read."));
    }
    return children(path, above);
  }

  private static Stream<SourceFile> children(Path folder, @Nullable Path above) {
    List<Path> children;
    try (Stream<Path> listing = Files.list(folder)) {
      children =
          listing
              .filter(child -> !fileName(child).startsWith("."))
              .filter(child -> !(Files.isSymbolicLink(child) && Files.isDirectory(child)))
              .sorted(Comparator.comparing(SourceFiles::fileName))
              .toList();
    } catch (IOException e) {
      return Stream.of(
          new SourceFile.Missing(name(folder, above), "the folder cannot be listed: " + e));
    }
    return children.stream().flatMap(child -> walk(child, above));
  }

  private static String fileName(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  private static String name(Path path, @Nullable Path above) {
    Path relative = above == null ? path : above.relativize(path);
    return relative.toString().replace('\\', '/');
  }
}
