package travaux.cli;

/** Ids as people are shown them and type them. */
final class ShortIds {

  /** Of 16 million, two are alike among 5,000 lines once in a while; then a longer one is asked. */
  private static final int LENGTH = 7;

  private ShortIds() {}

  static String of(String id) {
    return id.substring(0, Math.min(LENGTH, id.length()));
  }
}
