package travaux;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import travaux.packing.Limits;
import travaux.packing.PackException;
import travaux.packing.Packer;
import travaux.packing.Unpacker;
import travaux.store.StoreException;
import travaux.store.Taking;

/** Dossiers as zips that can be handed on. */
public final class Packs {

  private Packs() {}

  /**
   * Puts sources and log into one zip.
   *
   * @param pack the file to write
   * @param without null, or who leaves out the words of notes
   */
  public static void write(Dossier dossier, Path pack, @Nullable String without) {
    String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    Packer.WithoutNotes leaving = without == null ? null : new Packer.WithoutNotes(without, now);
    NewFile.write(
        pack,
        part ->
            dossier.reading(() -> {
              try (OutputStream out = Files.newOutputStream(part)) {
                Packer.write(dossier.file, Travaux.VERSION, out, leaving);
                return true;
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            }));
  }

  /**
   * Makes a dossier of a zip that {@link #write} wrote; all of it is checked.
   *
   * @param dossier the file to make; there must be none
   */
  public static void unpack(Path pack, Path dossier) {
    NewFile.create(
        dossier,
        part -> {
          try (Dossier unpacked = Dossier.openOrCreate(part)) {
            unpacked.file.take(into -> read(pack, into));
          } catch (StoreException e) {
            throw new DossierException(pack + " is refused: " + refusal(e), e);
          }
        });
  }

  private static void read(Path pack, Taking into) {
    try {
      Unpacker.read(pack, Limits.USUAL, into);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable String refusal(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof PackException refused) {
        return refused.getMessage();
      }
    }
    return thrown.getMessage();
  }
}
