package travaux.word;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Counts the automatic numbers of paragraphs. One use, one thread, in the order of the text. */
final class Numbering {

  private static final int LEVELS = 9;

  private final Map<BigInteger, int[]> counts = new HashMap<>();

  /** Returns the paragraph's text with the number that Word shows before it. */
  String numbered(XWPFParagraph paragraph) {
    BigInteger list = paragraph.getNumID();
    String format = paragraph.getNumFmt();
    if (list == null || format == null || format.equals("bullet") || format.equals("none")) {
      return paragraph.getText();
    }
    int level = paragraph.getNumIlvl() == null ? 0 : paragraph.getNumIlvl().intValue();
    if (level < 0 || level >= LEVELS) {
      return paragraph.getText();
    }
    int[] count = counts.computeIfAbsent(list, key -> new int[LEVELS]);
    count[level]++;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      count[deeper] = 0;
    }
    return label(paragraph, count, level, format) + " " + paragraph.getText();
  }

  /** The pattern is such as "%1.%2" or "Article %1". */
  private static String label(XWPFParagraph paragraph, int[] count, int level, String format) {
    String pattern = paragraph.getNumLevelText();
    String label = pattern == null || pattern.isEmpty() ? "%" + (level + 1) + "." : pattern;
    for (int each = 0; each <= level; each++) {
      String number = each == level ? one(count[each], format) : String.valueOf(count[each]);
      label = label.replace("%" + (each + 1), number);
    }
    return label;
  }

  private static String one(int number, String format) {
    return switch (format) {
      case "lowerLetter" -> letter('a', number);
      case "upperLetter" -> letter('A', number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "upperRoman" -> roman(number);
      default -> String.valueOf(number);
    };
  }

  /** After z come aa, bb, cc, as Word has it. */
  private static String letter(char first, int number) {
    int each = (number - 1) % 26;
    return String.valueOf((char) (first + each)).repeat((number - 1) / 26 + 1);
  }

  private static String roman(int number) {
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    int[] worth = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    StringBuilder roman = new StringBuilder();
    int left = number;
    for (int i = 0; i < worth.length; i++) {
      while (left >= worth[i]) {
        roman.append(signs[i]);
        left -= worth[i];
      }
    }
    return roman.toString();
  }
}
