package travaux.linking;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  private static final Pattern ON =
      Pattern.compile("(\\S+) (?:on|to|for|over|that|against|between|\\p{Ll}+ing) ");

  private static final Set<String> NOUNS =
      WordData.rows("instruments.tsv").stream()
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());

  /** Returns whether the name is one of its own, not a noun that many texts are called by. */
  boolean isProper() {
    return isProper(name);
  }

  static boolean isProper(String name) {
    String[] words = kind(name).split("\\s+");
    int capitals = 0;
    for (String word : words) {
      if (!word.isEmpty()
          && (Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0)))) {
        capitals++;
      }
    }
    if (words.length == 1 && NOUNS.contains(name.toLowerCase(Locale.ROOT))) {
      return false;
    }
    return capitals > 1 || (capitals == 1 && words.length == 1 && name.length() > 3);
  }

  /** "agreement" of "agreement on Kenya's and Uganda's ports": what it is on is no part of it. */
  private static String kind(String name) {
    Matcher on = ON.matcher(name);
    return on.find() && Character.isLowerCase(on.group(1).charAt(0))
        ? name.substring(0, on.end(1))
        : name;
  }

  String author(String unknown) {
    return Objects.requireNonNullElse(author, unknown);
  }
}
