package travaux.reading;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Block.Kind;
import travaux.negotiation.Span;

/** Makes an HTML page a text: blocks separated by blank lines, in the page's order. */
final class HtmlPage {

  /** What made the text; the text depends on it. */
  static final String CONVERTER = "jsoup 1.24.1";

  private static final int HEAD = 2_048;
  private static final Pattern CHARSET =
      Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([\\w:-]+)");
  private static final Pattern DAY = Pattern.compile("((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)");
  private static final Pattern JSON_DAY =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{8,40})\"");

  private HtmlPage() {}

  /** Returns the encoding that the head of a page names, or null. */
  static @Nullable Charset declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher matcher = CHARSET.matcher(head);
    if (!matcher.find()) {
      return null;
    }
    try {
      // Browsers read pages that say Latin-1 as windows-1252, and pages are made for browsers.
      String name = matcher.group(1);
      return Charset.forName(name.equalsIgnoreCase("iso-8859-1") ? "windows-1252" : name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** Reads a page. */
  static Page of(DecodedText decoded) {
    Document page = Jsoup.parse(decoded.text());
    LocalDate published = published(page);
    page.select("script, style, noscript, template, svg, iframe, object").remove();
    Element main = MainText.of(page);
    StringBuilder text = new StringBuilder();
    List<Stretch> stretches = new ArrayList<>();
    for (PageBlocks.Piece piece : PageBlocks.of(page.body(), main)) {
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      int start = text.length();
      text.append(piece.words());
      stretches.add(new Stretch(new Span(start, text.length()), piece.kind()));
    }
    return new Page(
        text.toString(),
        "HTML, " + decoded.encoding() + ", " + CONVERTER,
        stretches,
        title(page, text, stretches),
        meta(page, "og:site_name", "application-name", "publisher"),
        published,
        language(page));
  }

  private static @Nullable String title(Document page, CharSequence text, List<Stretch> stretches) {
    for (Stretch stretch : stretches) {
      if (stretch.kind() == Kind.TITLE) {
        return text.subSequence(stretch.span().start(), stretch.span().end()).toString();
      }
    }
    String stated = meta(page, "og:title", "twitter:title");
    return stated != null || page.title().isBlank() ? stated : page.title().strip();
  }

  private static @Nullable LocalDate published(Document page) {
    String stated =
        meta(
            page,
            "article:published_time",
            "og:article:published_time",
            "datePublished",
            "date",
            "DC.date.issued",
            "dc.date",
            "parsely-pub-date",
            "sailthru.date",
            "pubdate");
    LocalDate day = day(stated);
    if (day != null) {
      return day;
    }
    for (Element data : page.select("script[type=application/ld+json]")) {
      Matcher matcher = JSON_DAY.matcher(data.data());
      while (matcher.find()) {
        day = day(matcher.group(1));
        if (day != null) {
          return day;
        }
      }
    }
    for (Element time :
        page.select("time[itemprop=datePublished], time[pubdate], article time, header time")) {
      day = day(time.attr("datetime"));
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static @Nullable LocalDate day(@Nullable String stated) {
    if (stated == null) {
      return null;
    }
    Matcher matcher = DAY.matcher(stated);
    List<DayNames.Full> days = DayNames.full(matcher.find() ? matcher.group() : stated);
    return days.isEmpty() ? null : days.get(0).day();
  }

  private static @Nullable String language(Document page) {
    String stated = page.select("html").attr("lang").strip();
    return stated.matches("[A-Za-z]{2}([-_].*)?")
        ? stated.substring(0, 2).toLowerCase(Locale.ROOT)
        : null;
  }

  private static @Nullable String meta(Document page, String... names) {
    for (String name : names) {
      for (Element meta : page.select("meta")) {
        boolean named =
            name.equalsIgnoreCase(meta.attr("property"))
                || name.equalsIgnoreCase(meta.attr("name"))
                || name.equalsIgnoreCase(meta.attr("itemprop"));
        if (named && !meta.attr("content").isBlank()) {
          return meta.attr("content").strip();
        }
      }
    }
    return null;
  }
}
