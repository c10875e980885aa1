package travaux.extraction.instruments;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import travaux.negotiation.Span;

/**
 * The names of a document's texts: the fullest that it has; one without an author is called by what
 * it is on. No two texts bear one name.
 */
final class TextNames {

  private static final int LONGEST = 80;

  private final String document;
  private final Map<Text, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  TextNames(String document) {
    this.document = document;
  }

  /** Returns the name of a text, the same each time. */
  String of(Text text) {
    String known = names.get(text);
    if (known != null) {
      return known;
    }
    String fullest = "";
    boolean named = false;
    boolean author = false;
    Span about = null;
    for (Found each : text.mentions()) {
      String name = plain(each.name().words());
      boolean better = each.name().named() && !named;
      boolean worse = named && !each.name().named();
      fullest = better || !worse && name.length() > fullest.length() ? name : fullest;
      named |= each.name().named();
      author |= each.author() != null;
      boolean behind = each.about() != null && each.about().start() >= each.name().words().end();
      about = about == null && behind ? each.about() : about;
    }
    String with = about == null ? fullest : cut(fullest + ' ' + plain(about));
    String name = named || author ? fullest : with;
    name = taken.contains(name) && !named ? with : name;
    for (int i = 2; taken.contains(name); i++) {
      name = (named || author ? fullest : with) + " (" + i + ')';
    }
    taken.add(name);
    names.put(text, name);
    return name;
  }

  private String plain(Span span) {
    return span.of(document).replaceAll("\\s+", " ");
  }

  private static String cut(String name) {
    int end = name.length() <= LONGEST ? -1 : name.lastIndexOf(' ', LONGEST);
    return end < 0 ? name : name.substring(0, end);
  }
}
