package travaux.web.pages;

import java.util.Locale;

/** Large numbers as people read them. */
public final class Counts {

  private Counts() {}

  /** Returns a number with its thousands apart: 1,234. */
  public static String of(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
