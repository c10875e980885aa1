package travaux.extraction.quotes;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import travaux.negotiation.Block;
import travaux.negotiation.Document;

/**
 * Which surnames without a word on who bears them are those of leaders: they stand in the headline,
 * behind a title, or before what is led. Also names of companies that the text calls so.
 *
 * <p>All are gathered in one go, since a long document asks for many. A name can be a part of what
 * stands between two spaces: "Kim" in "Kim-led", "Sharif" in "al-Sharif".
 */
final class Leaders {

  private static final String WORD = "(\\S{1,60}+)";

  private static final Pattern HEADED = Pattern.compile(WORD);
  private static final Pattern STARTS = Pattern.compile("(?<!\\w)");
  private static final Pattern ENDS = Pattern.compile("(?![\\w:])");

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:President|Premier|Prime Minister|Chancellor|Secretary|King|Minister|Mr\\."
              + "|company|giant|maker|firm|carmaker|manufacturer) (?="
              + WORD
              + ")");

  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?=(\\S{1,60}?)(['’]s)? (?:Inc|Corp|Co\\.|Ltd|plc|spokesman|spokeswoman|CEO"
              + "|chief executive|administration|government|regime|forces|troops|officials"
              + "|cabinet|presidency))");

  private static final Pattern BOUNDARY = Pattern.compile("\\b");

  private final Set<String> names = new HashSet<>();

  Leaders(Document document) {
    String text = document.text();
    document.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.TITLE)
        .forEach(block -> gatherHeaded(block.span().of(text)));
    Matcher before = BEFORE.matcher(text);
    while (before.find()) {
      names.add(before.group(1));
      if (before.group(2) != null) {
        names.add(before.group(1) + before.group(2));
      }
    }
    Matcher behind = BEHIND.matcher(text);
    while (behind.find()) {
      String word = behind.group(1);
      Matcher end = BOUNDARY.matcher(word);
      while (end.find()) {
        names.add(word.substring(0, end.start()));
      }
    }
  }

  private void gatherHeaded(String headline) {
    Matcher words = HEADED.matcher(headline);
    while (words.find()) {
      String word = words.group();
      Matcher start = STARTS.matcher(word);
      while (start.find()) {
        Matcher end = ENDS.matcher(word).region(start.start(), word.length());
        while (end.find()) {
          names.add(word.substring(start.start(), end.start()));
        }
      }
    }
  }

  boolean contains(String surname) {
    return names.contains(surname);
  }
}
