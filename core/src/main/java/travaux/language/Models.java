package travaux.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All that parsing English needs to have read. */
record Models(Model parser, Model tagger, WordLists words) {

  private static final Logger LOG = System.getLogger(Models.class.getName());

  /**
   * Returns the models for English: from {@code cache} when they have been unpacked there, else
   * from the jar; then they are left in {@code cache} if it can be written.
   *
   * @throws UncheckedIOException when the jar cannot be read
   */
  static Models english(Path cache) {
    try {
      Path file = cache.resolve("english-" + ModelFile.FORM + "-" + ModelJar.fingerprint());
      return kept(file, ModelJar::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where models come from when they are not kept yet. */
  interface Source {
    Models read() throws IOException;
  }

  static Models kept(Path file, Source source) throws IOException {
    try {
      return ModelFile.read(file);
    } catch (NoSuchFileException e) {
      LOG.log(Level.INFO, "Preparing the English parser once, about 15 s");
    } catch (IOException e) {
      LOG.log(
          Level.WARNING, "Preparing the English parser again, about 15 s. {0}", reason(file, e));
    }
    Models models = source.read();
    try {
      ModelFile.write(models, file);
    } catch (IOException e) {
      LOG.log(
          Level.WARNING,
          "The English parser starts slowly until it can be kept. {0}."
              + " Maybe set TRAVAUX_CACHE to a directory that can be written?",
          reason(file, e));
    }
    return models;
  }

  private static String reason(Path file, IOException e) {
    return file + ": " + e.getClass().getSimpleName() + ": " + e.getMessage();
  }

  /**
   * Returns where the models are kept: the system property {@code travaux.cache}, else the variable
   * {@code TRAVAUX_CACHE}, else {@code travaux} in {@code XDG_CACHE_HOME} or {@code ~/.cache}.
   */
  static Path cache() {
    return cache(System::getProperty, System::getenv);
  }

  static Path cache(
      Function<String, @Nullable String> property, Function<String, @Nullable String> variable) {
    for (String own :
        new @Nullable String[] {property.apply("travaux.cache"), variable.apply("TRAVAUX_CACHE")}) {
      if (own != null && !own.isBlank()) {
        return Path.of(own);
      }
    }
    String shared = variable.apply("XDG_CACHE_HOME");
    if (shared != null && !shared.isBlank()) {
      return Path.of(shared, "travaux");
    }
    String home = property.apply("user.home");
    return Path.of(home == null ? "" : home, ".cache", "travaux");
  }
}
