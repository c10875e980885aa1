package travaux.lines;

import java.io.StringWriter;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import travaux.negotiation.Document;
import travaux.negotiation.Line;

/** A JSON object about one document, with lines of the format or parts of them in it. */
public final class OneLine {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final JsonNode node;
  private final Document document;

  private OneLine(JsonNode node, Document document) {
    this.node = node;
    this.document = document;
  }

  /**
   * Parses an object.
   *
   * @throws MalformedLineException when it is none
   */
  public static OneLine parse(String json, Document document) {
    try {
      return new OneLine(JSON.readTree(json), document);
    } catch (JacksonException e) {
      throw new MalformedLineException(1, "it is no JSON object.", e);
    }
  }

  /** Returns a line as the format writes it, without a line break. */
  public static String of(Line line, Document document) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = LineFormat.JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      JsonLine fields = new JsonLine(json, new CodePoints(document.text()));
      new LineWriter(fields, document.name()).write(line);
    }
    return out.toString();
  }

  /** Returns {@code {name: line}}. */
  public static String wrapped(String name, Line line, Document document) {
    return "{\"" + name + "\":" + of(line, document) + "}";
  }

  /** Returns an object with one field. */
  public static String object(String name, String value) {
    return JSON.createObjectNode().put(name, value).toString();
  }

  /** Returns the fields in which a line differs from another; null for those that it lacks. */
  public static String difference(Line before, Line after, Document document) {
    JsonNode old = JSON.readTree(of(before, document));
    JsonNode now = JSON.readTree(of(after, document));
    ObjectNode set = JSON.createObjectNode();
    old.propertyNames().stream().filter(name -> !now.has(name)).forEach(set::putNull);
    now.properties().stream()
        .filter(field -> !field.getValue().equals(old.get(field.getKey())))
        .forEach(field -> set.set(field.getKey(), field.getValue()));
    return set.toString();
  }

  /** Returns a text of the object. */
  public String text(String name) {
    return new JsonFields(node, new CodePoints("")).text(name);
  }

  /**
   * Returns the line in a field.
   *
   * @throws MalformedLineException when it is not of the format
   */
  public Line line(String name) {
    return line(node.path(name));
  }

  /**
   * Returns a line with the fields of an object in the place of its own.
   *
   * @throws MalformedLineException when it is not of the format then
   */
  public Line applied(String name, Line line) {
    ObjectNode changed = (ObjectNode) JSON.readTree(of(line, document));
    node.path(name)
        .properties()
        .forEach(field -> {
          if (field.getValue().isNull()) {
            changed.remove(field.getKey());
          } else {
            changed.set(field.getKey(), field.getValue());
          }
        });
    return line(changed);
  }

  private Line line(JsonNode json) {
    try {
      return LineReader.line(new JsonFields(json, new CodePoints(document.text())));
    } catch (RuntimeException e) {
      throw new MalformedLineException(1, Objects.toString(e.getMessage(), "?"), e);
    }
  }
}
