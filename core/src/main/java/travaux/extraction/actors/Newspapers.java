package travaux.extraction.actors;

import java.util.Locale;
import java.util.Set;

/** How newspapers are called behind the name of the place or people they are for. */
public final class Newspapers {

  private static final Set<String> NAMES =
      Set.of("post", "times", "herald", "journal", "tribune", "gazette", "today", "chronicle");

  private Newspapers() {}

  /** Says whether names of newspapers end so, in whatever case: "Times", "TODAY". */
  public static boolean endIn(String word) {
    return NAMES.contains(word.toLowerCase(Locale.ROOT));
  }
}
