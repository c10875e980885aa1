package travaux.negotiation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number by which a clause is cited, however it is written: "3(b)", "Article 3 (b)", "3.b" and
 * "point b of Article III" are one.
 *
 * @param parts from the outermost: "3", "b"
 */
public record ClauseNumber(List<String> parts) {

  private static final int LONGEST = 40;
  private static final Pattern WORD =
      Pattern.compile("(?i)\\b(?:art(?:icle|\\.)|clause|para(?:graph|\\.)?|section|point|item)\\b");
  private static final Pattern PART =
      Pattern.compile(
          "(?i:annex|appendix|schedule) [0-9A-Za-z]{1,4}|\\d{1,3}"
              + "|(?:[ivx]{1,5}|[IVXL]{1,6}|[A-Za-z])(?![A-Za-z])");
  private static final Pattern BETWEEN = Pattern.compile("[\\s.,()]*");

  /** Copies the list. */
  public ClauseNumber {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("A clause's number has parts.");
    }
    parts = List.copyOf(parts);
  }

  /** Returns the number that words tell, or nothing when they tell none. */
  public static Optional<ClauseNumber> read(String words) {
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    List<String> pieces =
        new ArrayList<>(List.of(words.split("(?i)\\s+(?:of|in)\\s+(?:the\\s+)?")));
    Collections.reverse(pieces);
    List<String> parts = new ArrayList<>();
    for (String piece : pieces) {
      String bare = WORD.matcher(piece).replaceAll(" ").strip().replaceAll("\\s+", " ");
      Matcher part = PART.matcher(bare);
      int at = 0;
      while (part.find()) {
        if (!BETWEEN.matcher(bare.substring(at, part.start())).matches()) {
          return Optional.empty();
        }
        parts.add(canonical(part.group(), parts.isEmpty()));
        at = part.end();
      }
      if (at == 0 || !BETWEEN.matcher(bare.substring(at)).matches()) {
        return Optional.empty();
      }
    }
    return Optional.of(new ClauseNumber(parts));
  }

  /** "Article IV" is Article 4; "(iv)" stays, as it is counted so within its clause. */
  private static String canonical(String part, boolean first) {
    if (!first || !part.matches("[IVXL]+")) {
      return part.toLowerCase(Locale.ROOT);
    }
    int number = 0;
    int highest = 0;
    for (int i = part.length() - 1; i >= 0; i--) {
      int worth =
          switch (part.charAt(i)) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            default -> 50;
          };
      number += worth < highest ? -worth : worth;
      highest = Math.max(highest, worth);
    }
    return String.valueOf(number);
  }

  /** Returns the number of a part of this clause. */
  public ClauseNumber and(String part) {
    List<String> all = new ArrayList<>(parts);
    all.add(part.toLowerCase(Locale.ROOT));
    return new ClauseNumber(all);
  }

  /** Returns the number as people cite it: "3(b)". */
  @Override
  public String toString() {
    String outer = parts.get(0);
    int blank = outer.indexOf(' ');
    StringBuilder words =
        new StringBuilder(
            blank < 0
                ? outer
                : outer.substring(0, 1).toUpperCase(Locale.ROOT)
                    + outer.substring(1, blank)
                    + outer.substring(blank).toUpperCase(Locale.ROOT));
    parts.stream().skip(1).forEach(part -> words.append('(').append(part).append(')'));
    return words.toString();
  }
}
