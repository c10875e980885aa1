package travaux.reading;

import java.util.regex.Pattern;

/** Tells what describes a photo from what reports. */
final class Captions {

  private static final int LONGEST = 250;

  private static final Pattern QUOTATION = Pattern.compile("[\"“”„«»]|(?<!\\p{L})['‘]\\p{L}");
  private static final Pattern REPORTS =
      Pattern.compile(
          "(?i)\\b(?:said|says|told|tells|added|adds|asked|asks|replied|warned|warns|insisted)\\b");

  private Captions() {}

  /** Says whether somebody is quoted: a credit at the end does not make that a caption. */
  static boolean isReport(String words) {
    return QUOTATION.matcher(words).find() && REPORTS.matcher(words).find();
  }

  /** Says whether a line that is furniture names a photographer and nothing else. */
  static boolean isCredit(String words) {
    return words.indexOf('/') >= 0 && words.indexOf(':') < 0;
  }

  /** Says whether a paragraph above a bare credit can be the description of its photo. */
  static boolean mayDescribe(String words) {
    return words.length() <= LONGEST && !QUOTATION.matcher(words).find();
  }
}
