package travaux.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says who decides; commands mix it in. */
final class Who {

  @Option(
      names = "--as",
      paramLabel = "NAME",
      description = "Who does this, for the log; the name of the account unless said.")
  private @Nullable String name;

  String name() {
    return name == null ? System.getProperty("user.name", "unknown") : name;
  }
}
