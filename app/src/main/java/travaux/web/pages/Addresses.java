package travaux.web.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The addresses of pages that several pages lead to. */
public final class Addresses {

  private Addresses() {}

  /** Returns the address of a document. */
  public static String source(String document) {
    return "/source/" + encoded(document);
  }

  /** Returns the address of a document at a line. */
  public static String line(String document, String line) {
    return source(document) + "?line=" + encoded(line) + "#here";
  }

  /** Returns the address of what a party did, in one way or, with an empty act, in all. */
  public static String acts(String party, String act) {
    return "/search?in=acts&party="
        + encoded(party)
        + (act.isEmpty() ? "" : "&act=" + encoded(act));
  }

  /** Returns text as a part of an address. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
