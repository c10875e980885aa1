package travaux.extraction.quotes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import travaux.negotiation.Block;
import travaux.negotiation.Document;

/**
 * Which surnames without a word on who bears them are those of leaders: they stand in the headline,
 * behind a title, or before what is led. Also names of companies that the text calls so.
 */
final class Leaders {

  private static final String TITLES =
      "(President|Premier|Prime Minister|Chancellor|Secretary|King|Minister|Mr\\.)";
  private static final String LED =
      "(administration|government|regime|forces|troops|officials|cabinet|presidency)";

  private static final String COMPANY =
      "(['’]s)? (Inc|Corp|Co\\.|Ltd|plc|spokesman|spokeswoman|CEO|chief executive)";
  private static final String FIRM = "(company|giant|maker|firm|carmaker|manufacturer)";

  private final String text;
  private final String headline;

  Leaders(Document document) {
    this.text = document.text();
    StringBuilder heads = new StringBuilder();
    document.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.TITLE)
        .forEach(block -> heads.append(block.span().of(text)).append('\n'));
    this.headline = heads.toString();
  }

  boolean contains(String surname) {
    String name = Pattern.quote(surname);
    Matcher headed = Pattern.compile("(?<!\\w)" + name + "(?![\\w:])").matcher(headline);
    return headed.find()
        || Pattern.compile("\\b" + name + COMPANY).matcher(text).find()
        || Pattern.compile(FIRM + " " + name + "\\b").matcher(text).find()
        || Pattern.compile(TITLES + " " + name + "\\b").matcher(text).find()
        || Pattern.compile("\\b" + name + "(['’]s)? " + LED).matcher(text).find();
  }
}
