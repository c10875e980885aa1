package travaux.lines;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A line of any type as it is written, without its document's text. */
public final class AnyLine {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Set<String> DERIVED = Set.of("meta", "view");

  private final JsonNode node;

  private AnyLine(JsonNode node) {
    this.node = node;
  }

  /**
   * Reads lines by {@link #key}, without those of type meta and view, which say nothing of their
   * own; a key that comes again gets a number.
   *
   * @throws MalformedLineException when a line is no JSON object with a type
   */
  public static Map<String, AnyLine> read(String lines) {
    Map<String, AnyLine> all = new LinkedHashMap<>();
    int number = 0;
    for (String text : lines.split("\n", -1)) {
      number++;
      if (text.isBlank()) {
        continue;
      }
      AnyLine line = new AnyLine(parsed(text, number));
      if (DERIVED.contains(line.text("type"))) {
        continue;
      }
      String key = line.key();
      for (int again = 2; all.containsKey(key); again++) {
        key = line.key() + ' ' + again;
      }
      all.put(key, line);
    }
    return all;
  }

  private static JsonNode parsed(String text, int number) {
    try {
      JsonNode node = JSON.readTree(text);
      if (node.path("type").isString()) {
        return node;
      }
    } catch (JacksonException e) {
      throw new MalformedLineException(number, "it is no JSON object.", e);
    }
    throw new MalformedLineException(number, "it has no type.", new IllegalArgumentException(text));
  }

  /** Returns what tells the line apart: its id, or what it says when it has none. */
  public String key() {
    String type = text("type") + ' ';
    if (node.has("id")) {
      return type + text("document") + ' ' + text("id");
    }
    return switch (text("type")) {
      case "person" -> type + text("document") + ' ' + text("name");
      case "link" -> type + text("from") + ' ' + text("to") + ' ' + text("kind");
      default -> type + text("document") + ' ' + node.path("words");
    };
  }

  /** Returns the rule that made it, of an act; else its type. */
  public String group() {
    return node.has("by") ? text("by") : text("type");
  }

  /** Returns what the line says, in short. */
  public String words() {
    StringBuilder words = new StringBuilder();
    for (String name :
        new String[] {
          "document", "act", "kind", "name", "title", "value", "from", "to", "speaker"
        }) {
      if (node.has(name)) {
        words.append(text(name)).append(' ');
      }
    }
    for (String role : new String[] {"who", "whom"}) {
      for (JsonNode actor : node.path(role)) {
        String party = actor.path("party").asString(actor.path("person").asString("?"));
        words.append(role.equals("who") ? "" : "→ ").append(party).append(' ');
      }
    }
    for (String place : new String[] {"trigger", "content", "words"}) {
      if (node.has(place)) {
        words.append(node.path(place)).append(' ');
        break;
      }
    }
    return words.append(node.has("id") ? "#" + text("id") : "").toString().strip();
  }

  /** Returns the fields that another one has otherwise, with both values. */
  public String difference(AnyLine other) {
    Set<String> names = new LinkedHashSet<>(node.propertyNames());
    names.addAll(other.node.propertyNames());
    StringBuilder difference = new StringBuilder();
    for (String name : names) {
      JsonNode old = node.path(name);
      JsonNode now = other.node.path(name);
      if (!old.equals(now)) {
        difference.append("; ").append(name).append(": ").append(shown(old)).append(" → ");
        difference.append(shown(now));
      }
    }
    return difference.toString();
  }

  private static String shown(JsonNode value) {
    return value.isMissingNode() ? "nothing" : value.toString();
  }

  private String text(String name) {
    return node.path(name).asString("");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AnyLine line && node.equals(line.node);
  }

  @Override
  public int hashCode() {
    return node.hashCode();
  }
}
