package travaux.reading;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Finds the element of a page that holds the article. */
final class MainText {

  /** A named element must hold so much of the page's paragraph text, in characters. */
  private static final int LEAST = 140;

  private static final String NAMED =
      "[itemprop=articleBody], article, main, [role=main], #content, .article-body, .entry-content";

  private MainText() {}

  /** Returns the element that holds the article's paragraphs, the body when none stands out. */
  static Element of(org.jsoup.nodes.Document page) {
    Element best = page.body();
    int most = 0;
    int whole = paragraphText(page.body());
    for (Element named : page.select(NAMED)) {
      int own = paragraphText(named);
      if (own > most) {
        most = own;
        best = named;
      }
    }
    if (most >= LEAST && most * 2 >= whole) {
      return best;
    }
    return whole == 0 ? page.body() : densest(page);
  }

  /** Returns the parent of the most paragraph text; grandparents count half. */
  private static Element densest(org.jsoup.nodes.Document page) {
    Map<Element, Double> scores = new HashMap<>();
    Element best = page.body();
    double most = 0;
    for (Element paragraph : page.select("p")) {
      if (PageBlocks.furniture(paragraph, page.body()) != null) {
        continue;
      }
      double length = paragraph.text().length();
      Element parent = paragraph.parent();
      for (double weight = 1; parent != null && weight >= 0.25; weight /= 2) {
        double score = scores.merge(parent, length * weight, Double::sum);
        if (score > most) {
          most = score;
          best = parent;
        }
        parent = parent.parent();
      }
    }
    return best;
  }

  private static int paragraphText(Element element) {
    Elements paragraphs = element.select("p");
    return paragraphs.stream().mapToInt(p -> p.text().length()).sum();
  }
}
