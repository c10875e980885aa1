package travaux.linking;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one document names an instrument.
 *
 * @param document id of the document
 * @param id of the instrument's line
 * @param name all of its name that the document has
 * @param kind draft, letter ...
 * @param author or null
 * @param published the last possible day of the document's publication, or null
 */
public record InstrumentMention(
    String document,
    String id,
    String name,
    String kind,
    @Nullable String author,
    @Nullable LocalDate published) {

  /** Returns whether the name is one of its own, not a noun that many texts are called by. */
  boolean isProper() {
    return isProper(name);
  }

  static boolean isProper(String name) {
    String[] words = name.split("\\s+");
    int capitals = 0;
    for (String word : words) {
      if (!word.isEmpty()
          && (Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0)))) {
        capitals++;
      }
    }
    return capitals > 1 || (capitals == 1 && words.length == 1 && name.length() > 3);
  }

  String author(String unknown) {
    return Objects.requireNonNullElse(author, unknown);
  }
}
