package travaux.reading;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import travaux.negotiation.Block.Kind;

/**
 * One pattern of {@code furniture.txt}.
 *
 * @param kind what a stretch that fits is
 * @param place where it must stand
 * @param words the pattern as its file has it
 * @param line its line in the file, from 1
 * @param regex made of the words
 */
record FurniturePattern(Kind kind, Place place, String words, int line, Pattern regex) {

  /** Where furniture stands. */
  enum Place {
    ANYWHERE(""),
    /** Above the title: what a letter, a release or a bulletin has at its head. */
    IN_THE_HEAD("in the head"),
    /** Between the title and the first paragraph. */
    AT_THE_START("at the start"),
    /** After the last paragraph. */
    AT_THE_END("at the end"),
    /** Before the words of the title, on its line. */
    BEFORE_THE_TITLE("before the title"),
    /** Before the words of the first paragraph, on its line. */
    BEFORE_A_PARAGRAPH("before a paragraph"),
    /** After the words of a paragraph, on its line. */
    AFTER_A_PARAGRAPH("after a paragraph");

    final String words;

    Place(String words) {
      this.words = words;
    }
  }

  private static final String CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}\\p{Nd}.'’\\-]*+";
  private static final String UPPER = "\\p{Lu}[\\p{Lu}\\p{M}.'’\\-]+";
  private static final String MONTH =
      "(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  /** Words in capitals stand for what they name. */
  private static final Map<String, String> NAMED =
      Map.of(
          "NAME",
          CAPITALISED
              + "(?:\\s+(?:(?:al|bin|da|de|di|la|le|van|von|der|of|the|&)\\s+){0,2}"
              + CAPITALISED
              + "){0,5}+",
          "PLACE",
          UPPER + "(?:[ /]" + UPPER + "){0,3}(?:, (?:" + CAPITALISED + " ?){1,2})?",
          "TITLED",
          CAPITALISED + "(?:\\s+(?:and|of|for|the|de|&|-|–|" + CAPITALISED + ")){0,9}",
          "WEEKDAY",
          "(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day)",
          "TIME",
          "\\d{1,2}[:.h]\\d\\d(?: ?(?i:[ap]\\.?m\\.?))?(?: \\p{Lu}{2,4})?",
          "NUMBER",
          "\\d[\\d.,:]*",
          "DATE",
          "(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th|\\.)? "
              + MONTH
              + "(?:,? \\d{4})?|"
              + MONTH
              + " \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}[./]\\d{1,2}[./]\\d{4})");

  private static final Pattern PIECE =
      Pattern.compile("\\.\\.\\.|\\\\.|[\\[\\]()|]|\\s+|[\\p{L}\\p{Nd}]+|.");

  static FurniturePattern of(Kind kind, Place place, String words, int line) {
    String regex = regex(words);
    if (place == Place.AFTER_A_PARAGRAPH) {
      regex = "(?<=[.!?…\"”’)]|\\s)" + regex + "\\s*+$";
    }
    return new FurniturePattern(
        kind, place, words, line, Pattern.compile(regex, Pattern.UNICODE_CASE | Pattern.DOTALL));
  }

  boolean fits(String block) {
    return regex.matcher(block).matches();
  }

  /** Returns the length of the furniture before the own words of a title or paragraph, or 0. */
  int lengthBefore(String paragraph) {
    Matcher matcher = regex.matcher(paragraph);
    if (!matcher.lookingAt() || matcher.end() >= paragraph.length()) {
      return 0;
    }
    int rest = matcher.end();
    while (rest < paragraph.length() && Layout.isSpace(paragraph.charAt(rest))) {
      rest++;
    }
    if (rest == paragraph.length()) {
      return 0;
    }
    if (place == Place.BEFORE_THE_TITLE) {
      return matcher.end();
    }
    // After a dateline a sentence begins; after "NATO - " in running text it often does not.
    int first = paragraph.codePointAt(rest);
    return Character.isLetter(first) && !Character.isUpperCase(first) ? 0 : matcher.end();
  }

  /** Returns where the furniture after a paragraph's own words begins, or -1. */
  int startAfter(String paragraph) {
    Matcher matcher = regex.matcher(paragraph);
    while (matcher.find()) {
      int start = matcher.start();
      if (start > 0 && Punctuation.endsSentence(paragraph, 0, start)) {
        return start;
      }
    }
    return -1;
  }

  private static String regex(String words) {
    StringBuilder regex = new StringBuilder();
    Matcher pieces = PIECE.matcher(words);
    boolean open = false;
    while (pieces.find()) {
      String piece = pieces.group();
      switch (piece) {
        case "..." -> regex.append(".*");
        case "[", "(" -> regex.append("(?:");
        case "]" -> regex.append(")?");
        case ")", "|" -> regex.append(piece);
        default -> {
          if (piece.isBlank()) {
            boolean optional = open || isOpen(words, pieces.end());
            regex.append(optional ? "\\s*+" : "\\s++");
          } else {
            regex.append(literal(piece.startsWith("\\") ? piece.substring(1) : piece));
          }
        }
      }
      open = piece.equals("...") || piece.equals("]");
    }
    return regex.toString();
  }

  private static boolean isOpen(String words, int at) {
    return words.startsWith("...", at) || words.startsWith("[", at);
  }

  private static String literal(String piece) {
    String named = NAMED.get(piece);
    if (named != null) {
      return "(?:" + named + ")";
    }
    return switch (piece) {
      case "'" -> "['’‘]";
      case "\"" -> "[\"“”]";
      case "-" -> "[-–—]{1,3}";
      default -> "(?i:" + Pattern.quote(piece) + ")";
    };
  }
}
