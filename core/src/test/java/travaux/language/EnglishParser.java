package travaux.language;

/** One parser for all tests: reading the models takes a second, and unpacking them many. */
public final class EnglishParser {

  private static final Parser PARSER = Parser.english();

  private EnglishParser() {}

  /** Returns the parser. */
  public static Parser shared() {
    return PARSER;
  }
}
