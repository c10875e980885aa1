package travaux.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import travaux.negotiation.Span;

/** Words that people point at, found in a text. */
final class TextWords {

  private TextWords() {}

  /**
   * Returns where the words stand: in the stretch, else anywhere in the text where they stand once.
   * Blanks and line breaks count as the same.
   *
   * @throws WrongUseException when they do not, or it is not clear where
   */
  static Span near(String words, Span stretch, String text) {
    Pattern pattern = pattern(words);
    Matcher within = pattern.matcher(text).region(stretch.start(), stretch.end());
    if (within.find()) {
      return new Span(within.start(), within.end());
    }
    return once(words, text);
  }

  /**
   * Returns where the words stand in a text.
   *
   * @throws WrongUseException when they do not stand there just once
   */
  static Span once(String words, String text) {
    Matcher all = pattern(words).matcher(text);
    if (!all.find()) {
      throw new WrongUseException(
          "The text does not have the words \"" + words + "\". Maybe copy them from it.");
    }
    Span found = new Span(all.start(), all.end());
    if (all.find()) {
      throw new WrongUseException(
          "The text has the words \"" + words + "\" more than once. Maybe give more of them.");
    }
    return found;
  }

  private static Pattern pattern(String words) {
    String[] parts = words.strip().split("\\s+");
    StringBuilder regex = new StringBuilder();
    for (String part : parts) {
      regex.append(regex.isEmpty() ? "" : "\\s+").append(Pattern.quote(part));
    }
    return Pattern.compile(regex.toString());
  }
}
