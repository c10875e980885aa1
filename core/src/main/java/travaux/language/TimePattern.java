package travaux.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the words of a time rule into a regular expression. */
final class TimePattern {

  /** The group that holds the words that are part of the expression. */
  static final String WORDS = "words";

  /** Bounded and possessive: a run of blanks must not be cut in all possible ways. */
  private static final String GAP = "(?:]?[\\s\\u00a0]{1,9}+\\[?|[-‑])";

  private static final String BLANKS = "[\\s\\u00a0]{0,9}+";
  private static final String LOOSE = "]?[\\s\\u00a0]{0,9}+(?:[-‑][\\s\\u00a0]{0,9}+)?+\\[?";
  private static final Pattern PIECE = Pattern.compile("[\\[\\]()]|\\s+|[^\\[\\]()\\s]+");
  private static final Pattern CLASS = Pattern.compile("([A-Z]{2,}?)(\\d?)");

  /** Classes that are no lists of words. */
  private static final Map<String, String> KNOWN =
      Map.of(
          "YEAR",
          "(?<![\\p{L}\\p{N}$€£.,:/]|\\p{L}-)(?:1[5-9]|20)\\d\\d(?![\\p{L}\\p{N}%]|[.,:/]\\p{N})",
          "DAY",
          "(?<![\\p{N}.,:/])(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|\\.(?=\\s*\\p{L}))?"
              + "(?![\\p{L}\\p{N}%]|[.,:/]\\p{N})",
          "CLOCK",
          "(?<![\\p{N}.,:/])(?:(?:[01]?\\d|2[0-3]):[0-5]\\d(?:\\s?[ap]\\.?m\\b\\.?)?"
              + "|1?\\d(?:\\.[0-5]\\d)?\\s?[ap]\\.?m\\b\\.?)(?![\\p{L}\\p{N}:])",
          "DECADE",
          "\\b(?:1[5-9]|20)\\d0['’]?s\\b",
          "TWOYEARS",
          "\\b(?:1[5-9]|20)\\d\\d[-‑–/](?:(?:1[5-9]|20)\\d\\d|\\d\\d)"
              + "(?![\\p{N}.,:/-]\\p{N}|\\p{N})",
          "NTH",
          "(?<![\\p{N}.,:/])(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)(?![\\p{L}\\p{N}])",
          "ISO",
          "\\b(?:19|20)\\d\\d-\\d\\d-\\d\\d\\b",
          "NUMERIC",
          "(?<![\\p{N}.,])\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d\\d(?![\\p{N}])");

  private static final String DIGITS = "(?<![\\p{N}.,$€£])\\d{1,3}(?:,\\d{3}|\\d)?(?:\\.\\d+)?";

  private static final String NUMBER = "#";

  private final Map<String, Map<String, String>> classes;
  private final List<Set<String>> needs = new ArrayList<>();
  private final Set<String> groups = new HashSet<>();
  private final StringBuilder regex = new StringBuilder();

  private TimePattern(Map<String, Map<String, String>> classes) {
    this.classes = classes;
  }

  /**
   * Returns the form of a rule's words; each class is a group of its own name.
   *
   * @param classes the words of each class, as they are written
   * @throws IllegalArgumentException when a class is not known or a bracket does not close
   */
  static Form compile(String words, Map<String, Map<String, String>> classes) {
    TimePattern pattern = new TimePattern(classes);
    pattern.write(words.strip());
    return new Form(
        Pattern.compile(pattern.regex.toString(), Pattern.UNICODE_CASE),
        List.copyOf(pattern.needs));
  }

  /**
   * The words of a rule.
   *
   * @param regex what they look like
   * @param needs of each set a sentence must have one, or it need not be searched
   */
  record Form(Pattern regex, List<Set<String>> needs) {

    boolean canBeIn(Set<String> sentence) {
      return needs.stream().allMatch(need -> need.stream().anyMatch(sentence::contains));
    }
  }

  /** Returns the words of a text in lower case, and "#" when there is a digit. */
  static Set<String> wordsOf(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      words.add(word);
      if (!word.isEmpty() && word.chars().anyMatch(Character::isDigit)) {
        words.add(NUMBER);
      }
    }
    return words;
  }

  private void write(String words) {
    List<String> pieces = new ArrayList<>();
    Matcher matcher = PIECE.matcher(words);
    while (matcher.find()) {
      pieces.add(matcher.group());
    }
    boolean inWords = false;
    boolean closed = false;
    int open = 0;
    for (int i = 0; i < pieces.size(); i++) {
      String piece = pieces.get(i);
      boolean context = open < 0;
      if (!inWords && !closed && !context && !piece.isBlank() && !piece.equals("(")) {
        regex.append("(?<" + WORDS + ">");
        inWords = true;
      }
      switch (piece) {
        case "(" -> {
          if (closed) {
            throw new IllegalArgumentException(
                "words in ( ) must stand at the beginning or the end of \"" + words + "\"");
          }
          if (inWords) {
            regex.append(")");
            closed = true;
            inWords = false;
          }
          open = -1;
        }
        case ")" -> open = 0;
        case "[" -> {
          regex.append("(?:");
          open++;
        }
        case "]" -> {
          regex.append(")?");
          open--;
        }
        default -> {
          if (closed && open == 0 && !piece.isBlank()) {
            throw new IllegalArgumentException(
                "\"" + piece + "\" stands after the words in ( ) that end \"" + words + "\"");
          }
          if (open <= 0 && !piece.isBlank()) {
            need(piece);
          }
          regex.append(piece.isBlank() ? gap(pieces.get(i - 1), pieces.get(i + 1)) : words(piece));
        }
      }
    }
    if (open != 0) {
      throw new IllegalArgumentException("\"" + words + "\" has a bracket that does not close");
    }
    if (!closed) {
      regex.append(")");
    }
  }

  private void need(String piece) {
    Set<String> first = new HashSet<>();
    for (String choice : piece.split("\\|")) {
      Matcher name = CLASS.matcher(choice);
      boolean listed = name.matches() && classes.containsKey(name.group(1));
      if (listed) {
        classes
            .getOrDefault(name.group(1), Map.of())
            .keySet()
            .forEach(word -> first.add(firstOf(word)));
      }
      if (name.matches() && (KNOWN.containsKey(name.group(1)) || name.group(1).equals("NUMBER"))) {
        first.add(NUMBER);
      } else if (!listed) {
        first.add(firstOf(choice));
      }
    }
    if (!first.contains("")) {
      needs.add(first);
    }
  }

  private static String firstOf(String words) {
    String[] parts = words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    return parts.length == 0 ? "" : parts[0];
  }

  private static String gap(String before, String after) {
    if (isMark(before) || isMark(after)) {
      return BLANKS;
    }
    return "[]".contains(before) || "[]".contains(after) ? LOOSE : GAP;
  }

  private static boolean isMark(String piece) {
    return !Character.isLetterOrDigit(piece.charAt(0)) && !"()[]".contains(piece);
  }

  private String words(String piece) {
    List<String> choices = new ArrayList<>();
    for (String choice : piece.split("\\|")) {
      Matcher name = CLASS.matcher(choice);
      choices.add(
          name.matches() && isClass(name.group(1)) ? group(choice, name.group(1)) : word(choice));
    }
    return choices.size() == 1 ? choices.get(0) : "(?:" + String.join("|", choices) + ")";
  }

  private boolean isClass(String name) {
    return KNOWN.containsKey(name) || classes.containsKey(name);
  }

  private String group(String group, String name) {
    if (!groups.add(group)) {
      throw new IllegalArgumentException(
          group + " stands there twice. Maybe call the other " + name + "2?");
    }
    String known = KNOWN.get(name);
    if (known == null) {
      List<String> words = new ArrayList<>(classes.getOrDefault(name, Map.of()).keySet());
      words.sort(Comparator.comparingInt(String::length).reversed());
      known = String.join("|", words.stream().map(TimePattern::word).toList());
      if (name.equals("NUMBER")) {
        known += "|" + DIGITS;
      }
    }
    return "(?<" + group + ">" + known + ")";
  }

  /** A capital in the list needs one in the text ("May", "March"), all capitals fit as well. */
  private static String word(String word) {
    StringBuilder out = new StringBuilder();
    if (Character.isLetterOrDigit(word.charAt(0))) {
      out.append("(?<![\\p{L}\\p{N}])");
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isUpperCase(c)) {
        out.append(c);
      } else if (Character.isLetter(c)) {
        out.append('[').append(c).append(Character.toUpperCase(c)).append(']');
      } else if (c == ' ') {
        out.append(GAP);
      } else if (c == '\'' || c == '’') {
        out.append("['’]");
      } else {
        out.append(Pattern.quote(String.valueOf(c)));
      }
    }
    if (Character.isLetterOrDigit(word.charAt(word.length() - 1))) {
      out.append("(?![\\p{L}\\p{N}])");
    }
    return out.toString();
  }
}
