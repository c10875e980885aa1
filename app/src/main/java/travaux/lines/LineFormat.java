package travaux.lines;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;

/** Writes records as lines of JSON, and reads them back. */
public final class LineFormat {

  /** Version of the format; fields may be added without a new one. */
  public static final int SCHEMA = 1;

  static final JsonFactory JSON =
      JsonFactory.builder().characterEscapes(new SafeEscapes()).rootValueSeparator("\n").build();

  private LineFormat() {}

  /**
   * Returns the first line of an output, with its line break.
   *
   * @param reader version of the reader
   * @param rules hash of the rules that were used
   */
  public static String meta(String reader, String rules) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("type", "meta");
      json.writeNumberProperty("schema", SCHEMA);
      json.writeStringProperty("reader", reader);
      json.writeStringProperty("rules", rules);
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }

  /** Returns one document and all that was found in it, each line with its line break. */
  public static String lines(DocumentRecord record) {
    return write(record, false);
  }

  /**
   * Returns {@link #lines} with one line more for each block that is not furniture, so that {@link
   * #read} gives the same record again.
   */
  public static String whole(DocumentRecord record) {
    return write(record, true);
  }

  /**
   * Reads lines back. Blocks that are not furniture come back only from {@link #whole} lines.
   *
   * @param lines lines as written; a meta line is passed over
   * @param textOf gives the text of the document with a sha256
   * @return the documents in the order of the lines
   * @throws MalformedLineException when a line is not of this format; it names line and reason
   */
  public static List<DocumentRecord> read(String lines, UnaryOperator<String> textOf) {
    return new LineReader(textOf).read(lines);
  }

  /**
   * Returns one line of any shape, with its line break.
   *
   * @param text the document's text; spans in the fields are written in its code points
   * @param fields names with strings, spans, lists or maps of these
   */
  public static String line(String text, Map<String, ?> fields) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      new JsonLine(json, new CodePoints(text)).value(fields);
    }
    return out.append('\n').toString();
  }

  private static String write(DocumentRecord record, boolean whole) {
    Document document = record.document();
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      JsonLine line = new JsonLine(json, new CodePoints(document.text()));
      new LineWriter(line, document.name()).write(record, whole);
    }
    return out.append('\n').toString();
  }
}
