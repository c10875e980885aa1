package travaux.lines;

import java.io.StringWriter;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON object of texts and whole numbers, on one line; about no document. */
public final class FlatLine {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final JsonNode node;

  private FlatLine(JsonNode node) {
    this.node = node;
  }

  /** Returns fields as a line, without a line break; those that are null are left out. */
  public static String of(Map<String, ? extends @Nullable Object> fields) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = LineFormat.JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      fields.forEach((name, value) -> {
        if (value instanceof Number number) {
          json.writeNumberProperty(name, number.longValue());
        } else if (value != null) {
          json.writeStringProperty(name, value.toString());
        }
      });
      json.writeEndObject();
    }
    return out.toString();
  }

  /**
   * Parses a line.
   *
   * @throws MalformedLineException when it is not one object, or has a field twice
   */
  public static FlatLine parse(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      if (!node.isObject()) {
        throw malformed("it is no JSON object.");
      }
      return new FlatLine(node);
    } catch (JacksonException e) {
      throw new MalformedLineException(1, "it is no JSON object.", e);
    }
  }

  /** Returns the text of a field that must be there. */
  public String text(String name) {
    JsonNode value = node.get(name);
    if (value == null || !value.isString()) {
      throw malformed("it has no text \"" + name + "\".");
    }
    return Objects.requireNonNull(value.stringValue());
  }

  /** Returns the text of a field, or null when it is not there. */
  public @Nullable String textOrNull(String name) {
    return node.hasNonNull(name) ? text(name) : null;
  }

  /** Returns the whole number of a field that must be there. */
  public long number(String name) {
    JsonNode value = node.get(name);
    if (value == null || !value.isIntegralNumber() || !value.canConvertToLong()) {
      throw malformed("it has no number \"" + name + "\".");
    }
    return value.longValue();
  }

  private static MalformedLineException malformed(String why) {
    return new MalformedLineException(1, why, new IllegalArgumentException(why));
  }
}
