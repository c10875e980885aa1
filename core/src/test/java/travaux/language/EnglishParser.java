package travaux.language;

import travaux.testing.English;

/** One parser for all tests: reading the models takes a second, and unpacking them many. */
public final class EnglishParser {

  private EnglishParser() {}

  /** Returns the parser. */
  public static Parser shared() {
    return English.parser();
  }
}
