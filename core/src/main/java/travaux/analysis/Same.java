package travaux.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import travaux.negotiation.Link;

/** Which lines tell of one thing, by the links of one kind between them. */
final class Same {

  private final Map<String, String> up = new HashMap<>();

  Same(List<Link> links, Link.Kind kind) {
    for (Link link : links) {
      if (link.kind() == kind) {
        String from = of(link.from());
        String to = of(link.to());
        if (!from.equals(to)) {
          up.put(from.compareTo(to) < 0 ? to : from, from.compareTo(to) < 0 ? from : to);
        }
      }
    }
  }

  /** Returns the id that stands for all lines that tell of the same as this one. */
  String of(String line) {
    String at = line;
    for (String next = up.get(at); next != null; next = up.get(at)) {
      at = next;
    }
    return at;
  }
}
