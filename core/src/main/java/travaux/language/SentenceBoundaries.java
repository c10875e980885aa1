package travaux.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import travaux.language.Abbreviations.Kind;
import travaux.negotiation.Span;

/**
 * Finds where sentences start and end. Immutable.
 *
 * <p>Works on characters, before the words are found, in one pass. Closing marks belong to the
 * sentence that they close; a stretch without letter or digit is no sentence of its own.
 */
final class SentenceBoundaries {

  private static final String OPENING = "“‘\"'«„‚([{—–-•*";
  private static final String CLOSING = "”’»›)]}";
  private static final Pattern PARTICLE_OF_A_NAME =
      Pattern.compile("(?:al|el|an|ad|as|de|von|van|bin|ibn|di|da|du|la|le)[- ]\\p{Lu}.*");
  private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");
  private static final Pattern INITIALS = Pattern.compile("\\p{L}(?:\\.\\p{L})*");
  private static final Pattern MONTH =
      Pattern.compile(
          "January|February|March|April|May|June|July|August|September|October|November|December");

  private static final Pattern SPEAKER =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}’'-]*+ ){1,4}"
              + "(?:said|says|asked|asks|added|replied|wrote|told|answered|exclaimed|wondered)\\b");

  /** Names are short; looking further ahead for the next word would cost time on blobs. */
  private static final int LONGEST_WORD = 40;

  private final Abbreviations abbreviations;

  SentenceBoundaries(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** Returns the sentences of {@code text}, in order, without white space around them. */
  List<Span> of(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    int straightQuotes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        straightQuotes++;
      } else if (c == '\n' && isBlankLine(text, i)) {
        add(text, start, i, sentences);
        start = i;
        straightQuotes = 0;
      } else if (isTerminator(c)) {
        int mark = i;
        while (i + 1 < text.length() && isTerminator(text.charAt(i + 1))) {
          i++;
        }
        int end = closed(text, i + 1, straightQuotes % 2 == 1);
        for (int k = i + 1; k < end; k++) {
          straightQuotes += text.charAt(k) == '"' ? 1 : 0;
        }
        i = end - 1;
        if (isBoundary(text, start, mark, end)) {
          add(text, start, end, sentences);
          start = end;
        }
      }
    }
    add(text, start, text.length(), sentences);
    return sentences;
  }

  private static void add(String text, int from, int to, List<Span> into) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return;
    }
    if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
      into.add(new Span(start, end));
    } else if (!into.isEmpty() && !text.substring(from, start).contains("\n")) {
      into.add(into.remove(into.size() - 1).cover(new Span(start, end)));
    }
  }

  /** Returns the end of the closing marks that follow a full stop at {@code from}. */
  private static int closed(String text, int from, boolean isQuoteOpen) {
    int end = from;
    boolean isOpen = isQuoteOpen;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (CLOSING.indexOf(c) >= 0) {
        end++;
      } else if (c == '"' && (isOpen || isSpaceOrEnd(text, end + 1))) {
        isOpen = false;
        end++;
      } else if ((c == '\'' || c == '“' || c == '"') && isSpaceOrEnd(text, end + 1)) {
        end++;
      } else if (c == '[' && footnote(text, end) > end) {
        end = footnote(text, end);
      } else if (c == ' ' && end + 1 < text.length() && "”»)]".indexOf(text.charAt(end + 1)) >= 0) {
        end += 2;
      } else if (c == ' '
          && isOpen
          && text.startsWith("\"", end + 1)
          && isSpaceOrEnd(text, end + 2)) {
        isOpen = false;
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  private static int footnote(String text, int open) {
    int at = open + 1;
    while (at < text.length() && at < open + 4 && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at > open + 1 && at < text.length() && text.charAt(at) == ']' ? at + 1 : open;
  }

  private boolean isBoundary(String text, int start, int mark, int end) {
    int next = end;
    while (next < text.length() && isSpace(text.charAt(next))) {
      next++;
    }
    boolean isSpaced = next > end;
    while (next < text.length()
        && (OPENING.indexOf(text.charAt(next)) >= 0 || isSpace(text.charAt(next)))) {
      next++;
    }
    if (next == text.length()) {
      return true;
    }
    String before = wordBefore(text, start, mark);
    String after = wordAt(text, next);
    boolean isFullStop = text.charAt(mark) == '.' && !text.startsWith("..", mark);
    if (Character.isLowerCase(text.charAt(next))) {
      return isFullStop
          && isSpaced
          && before.length() > 3
          && PARTICLE_OF_A_NAME
              .matcher(text.substring(next, Math.min(text.length(), next + 6)))
              .lookingAt();
    }
    if (!isSpaced) {
      return "-–*".indexOf(text.charAt(end)) < 0 && isGlued(text, mark, before, next, after);
    }
    if (before.isEmpty() && mark > 0) {
      // "[...]" and "(!)" stand for words or comment on them; " ... " is words left out.
      if ("[(".indexOf(text.charAt(mark - 1)) >= 0) {
        return false;
      }
      if (isSpace(text.charAt(mark - 1))
          && ".…".indexOf(text.charAt(mark)) >= 0
          && !isStarter(after)) {
        return false;
      }
    }
    if ("!?".indexOf(text.charAt(mark)) >= 0 && end > mark + 1 && isSpeaker(text, next)) {
      return false;
    }
    boolean isAtEndOfWord = end == mark + 1;
    return !(isFullStop && isAtEndOfWord && isAbbreviation(text, start, mark, before, after));
  }

  /** "in the East.The talks": the space was lost, and neither an address nor a version. */
  private boolean isGlued(String text, int mark, String before, int next, String after) {
    int letters = 0;
    while (letters < before.length()
        && Character.isLowerCase(before.charAt(before.length() - 1 - letters))) {
      letters++;
    }
    int behind = next + after.length();
    boolean isAddress =
        behind + 1 < text.length()
            && "./@".indexOf(text.charAt(behind)) >= 0
            && Character.isLetterOrDigit(text.charAt(behind + 1));
    boolean isWord =
        before.isEmpty()
            ? mark > 0 && CLOSING.indexOf(text.charAt(mark - 1)) >= 0
            : letters >= 2 || before.length() > 1 && before.indexOf('.') < 0 && isStarter(after);
    return isWord
        && Character.isUpperCase(text.charAt(next))
        && (after.length() > 2 || isStarter(after))
        && before.indexOf('/') < 0
        && before.indexOf('@') < 0
        && !before.startsWith("www.")
        && !isAddress;
  }

  private boolean isStarter(String word) {
    return abbreviations.is(Kind.STARTS_A_SENTENCE, word);
  }

  /** "“Who pays?” Strasser asked": the question is part of what says who asked it. */
  private static boolean isSpeaker(String text, int next) {
    return SPEAKER.matcher(text).region(next, Math.min(text.length(), next + 80)).lookingAt();
  }

  private boolean isAbbreviation(String text, int start, int mark, String before, String after) {
    if (before.isEmpty()) {
      return false;
    }
    boolean isNumber = !after.isEmpty() && Character.isDigit(after.charAt(0));
    boolean isFirst = firstWord(text, start) >= mark - before.length();
    if (isAllDigits(before)) {
      return isFirst || MONTH.matcher(after).matches();
    }
    if (isFirst && (before.length() == 1 || ROMAN.matcher(before).matches())) {
      return true;
    }
    if (abbreviations.is(Kind.BEFORE_A_NUMBER, before)) {
      return isNumber || ROMAN.matcher(after).matches();
    }
    if (INITIALS.matcher(before).matches()) {
      return !isStarter(after) && !before.equals("I");
    }
    return abbreviations.is(Kind.BEFORE_A_NAME, before)
        || abbreviations.is(Kind.WITHIN_A_SENTENCE, before) && !isStarter(after);
  }

  private static int firstWord(String text, int start) {
    int at = start;
    while (isSpace(text.charAt(at)) || OPENING.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static boolean isAllDigits(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  private static String wordBefore(String text, int start, int mark) {
    int from = mark;
    int least = Math.max(start, mark - LONGEST_WORD);
    while (from > least
        && !isSpace(text.charAt(from - 1))
        && OPENING.indexOf(text.charAt(from - 1)) < 0
        && CLOSING.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return text.substring(from, mark);
  }

  private static String wordAt(String text, int from) {
    int to = from;
    int most = Math.min(text.length(), from + LONGEST_WORD);
    while (to < most && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  private static boolean isBlankLine(String text, int newline) {
    int at = newline + 1;
    while (at < text.length() && isSpace(text.charAt(at)) && text.charAt(at) != '\n') {
      at++;
    }
    return at < text.length() && text.charAt(at) == '\n';
  }

  private static boolean isTerminator(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  private static boolean isSpaceOrEnd(String text, int at) {
    return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }
}
