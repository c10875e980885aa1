package travaux.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Block.Kind;

/** Cuts the body of a page into blocks and says of them what the page's elements tell. */
final class PageBlocks {

  /** Of each kind of furniture outside the article so many characters are kept. */
  private static final int MOST_FURNITURE = 4_000;

  private static final Map<String, Kind> ELEMENTS =
      Map.of(
          "nav", Kind.NAVIGATION,
          "aside", Kind.LINKS,
          "figcaption", Kind.CAPTION,
          "footer", Kind.NAVIGATION,
          "button", Kind.NAVIGATION,
          "select", Kind.NAVIGATION,
          "form", Kind.NAVIGATION);

  /** In the order in which they are tried on an element's classes and id. */
  private static final List<Marker> MARKERS =
      List.of(
          new Marker(Kind.COMMENT_FORM, "comments?|respond|disqus|discussion"),
          new Marker(Kind.NAVIGATION, "cookies?|consent|gdpr|breadcrumbs?|menu|navbar|sitemap"),
          new Marker(Kind.ADVERTISEMENT, "ads?|advert|advertisement|sponsored|promo"),
          new Marker(
              Kind.LINKS,
              "related|recommended|recommendations|share|sharing|social|newsletter|subscribe"
                  + "|sidebar|trending|popular|more-stories|readmore|tags"),
          new Marker(Kind.CAPTION, "caption|photo-credit|image-credit|credit"),
          new Marker(Kind.BYLINE, "byline|author|dateline-author"));

  private PageBlocks() {}

  /**
   * A block of a page.
   *
   * @param words its text, white space folded
   * @param kind what the page tells, or null
   */
  record Piece(String words, @Nullable Kind kind) {}

  /** Returns the blocks of a page's body in order. */
  static List<Piece> of(Element body, Element main) {
    Cutter cutter = new Cutter(body, main);
    NodeTraversor.traverse(cutter, body);
    cutter.finish();
    return cutter.pieces;
  }

  /** Returns what the nearest element that tells anything makes of all in it, or null. */
  static @Nullable Kind furniture(Element element, Element body) {
    for (Element e = element; e != null && !e.equals(body); e = e.parent()) {
      Kind kind = ownKind(e);
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }

  private static @Nullable Kind ownKind(Element element) {
    String marks = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    boolean container = element.tagName().equals("article") || element.tagName().equals("main");
    if (!marks.isBlank() && !container) {
      for (Marker marker : MARKERS) {
        if (marker.pattern.matcher(marks).find()) {
          return marker.kind;
        }
      }
    }
    return ELEMENTS.get(element.tagName());
  }

  private record Marker(Kind kind, Pattern pattern) {
    Marker(Kind kind, String words) {
      this(kind, Pattern.compile("(?<![a-z])(?:" + words + ")(?![a-z])"));
    }
  }

  private static final class Cutter implements NodeVisitor {

    private final Element body;
    private final Element main;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Kind, Integer> kept = new EnumMap<>(Kind.class);
    private final Map<Element, Kind> kinds = new IdentityHashMap<>();
    private final StringBuilder words = new StringBuilder();
    private @Nullable Element block;
    private final boolean titleInside;
    private boolean titled;
    private int hidden;

    Cutter(Element body, Element main) {
      this.body = body;
      this.main = main;
      this.titleInside = main.selectFirst("h1") != null;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        if (isHidden(element)) {
          hidden++;
        }
        Kind own = element.equals(body) ? null : ownKind(element);
        Kind above = element.parent() == null ? null : kinds.get(element.parent());
        if (own != null || above != null) {
          // A byline inside the comments is part of the comments.
          kinds.put(element, above != null ? above : own);
        }
        if (element.isBlock() || element.tagName().equals("br")) {
          finish();
        }
      } else if (node instanceof TextNode text && hidden == 0) {
        if (words.isEmpty() && node.parent() instanceof Element parent && !text.isBlank()) {
          block = parent;
        }
        words.append(text.getWholeText());
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (element.isBlock()) {
          finish();
        }
        if (isHidden(element)) {
          hidden--;
        }
      }
    }

    void finish() {
      String folded = fold(words);
      words.setLength(0);
      Element own = block;
      block = null;
      if (folded.isEmpty() || own == null) {
        return;
      }
      boolean inside = isIn(own, main);
      Kind kind = kinds.get(own);
      Element heading = own.closest("h1, h2, h3, h4, h5, h6");
      if (kind == null && heading != null) {
        boolean first = heading.tagName().equals("h1") && !titled && (inside || !titleInside);
        titled = titled || first;
        kind = first ? Kind.TITLE : inside ? Kind.HEADING : Kind.NAVIGATION;
      } else if (kind == null && !inside) {
        kind = Kind.NAVIGATION;
      }
      if (kind != null && kind.isFurniture()) {
        int sum = kept.merge(kind, folded.length(), Integer::sum);
        if (sum > MOST_FURNITURE) {
          return;
        }
      }
      pieces.add(new Piece(folded, kind));
    }

    private boolean isIn(Element element, Element container) {
      for (Element e = element; e != null; e = e.parent()) {
        if (e.equals(container)) {
          return true;
        }
      }
      return false;
    }

    private static boolean isHidden(Element element) {
      return element.hasAttr("hidden")
          || element.attr("style").replace(" ", "").contains("display:none");
    }

    private static String fold(CharSequence words) {
      StringBuilder folded = new StringBuilder();
      boolean space = false;
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (Layout.isSpace(c)) {
          space = !folded.isEmpty();
        } else {
          if (space) {
            folded.append(' ');
            space = false;
          }
          folded.append(c);
        }
      }
      return folded.toString();
    }
  }
}
