package travaux.extraction.acts;

import java.util.regex.Pattern;

/**
 * Sentences that a page's script has filled with its own links: "President Alvar Juan AlvarTreaty
 * talks stall Ministers meet again MORE said": nothing in them can be read.
 */
final class Garble {

  private static final Pattern GLUED =
      Pattern.compile("\\p{Ll}\\p{Lu}[\\p{L}'’-]+ .*\\bMORE\\b", Pattern.DOTALL);

  private Garble() {}

  static boolean is(String sentence) {
    return GLUED.matcher(sentence).find();
  }
}
