package travaux.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A place where a document may be read from, or the reason why there is none. */
public sealed interface SourceFile {

  /** Returns the name that the document gets: no folders above the argument that led to it. */
  String name();

  /**
   * A file.
   *
   * @param name relative to the parent of the argument, with "/" between folders
   * @param path where it is
   */
  record Found(String name, Path path) implements SourceFile {

    /** Returns the bytes of the file. */
    public byte[] bytes() throws IOException {
      return Files.readAllBytes(path);
    }
  }

  /**
   * Standard input.
   *
   * @param name always "-"
   */
  record StandardInput(String name) implements SourceFile {

    /** Returns all bytes of {@code input}, which is the caller's standard input. */
    public byte[] bytes(InputStream input) throws IOException {
      return input.readAllBytes();
    }
  }

  /**
   * An argument that leads to no file.
   *
   * @param name the argument, or the file in it that cannot be reached
   * @param problem why, with a likely fix
   */
  record Missing(String name, String problem) implements SourceFile {}
}
