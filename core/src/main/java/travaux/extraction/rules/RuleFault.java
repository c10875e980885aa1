package travaux.extraction.rules;

/**
 * A mistake in a rule file.
 *
 * @param source file and line, "acts.rules:12"
 * @param message what is wrong, with the value, and a likely fix
 */
public record RuleFault(String source, String message) {
  @Override
  public String toString() {
    return source + ": " + message;
  }
}
