package travaux.packing;

import java.util.LinkedHashMap;
import java.util.Map;
import travaux.lines.FlatLine;
import travaux.lines.MalformedLineException;

/**
 * What a pack says of itself.
 *
 * @param program version of the program that made it
 * @param documents how many sources, purged ones too
 * @param events how many events
 * @param documentsSha256 hash of the lines of the sources
 * @param eventsSha256 hash of the lines of the log
 * @param chain hash of the last event and all before it
 */
record Manifest(
    String program,
    long documents,
    long events,
    String documentsSha256,
    String eventsSha256,
    String chain) {

  private static final String FORMAT = "travaux pack";
  private static final long VERSION = 1;

  String line() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("format", FORMAT);
    fields.put("version", VERSION);
    fields.put("program", program);
    fields.put("documents", documents);
    fields.put("events", events);
    fields.put("documentsSha256", documentsSha256);
    fields.put("eventsSha256", eventsSha256);
    fields.put("chain", chain);
    return FlatLine.of(fields);
  }

  static Manifest of(String line) {
    try {
      FlatLine fields = FlatLine.parse(line);
      if (!FORMAT.equals(fields.textOrNull("format"))) {
        throw new PackException("it is no pack of Travaux: its manifest is of another format.");
      }
      long version = fields.number("version");
      if (version != VERSION) {
        throw new PackException(
            "it is of version "
                + version
                + " of the pack format; this program knows "
                + VERSION
                + ". Maybe update Travaux.");
      }
      return new Manifest(
          fields.text("program"),
          fields.number("documents"),
          fields.number("events"),
          fields.text("documentsSha256"),
          fields.text("eventsSha256"),
          fields.text("chain"));
    } catch (MalformedLineException e) {
      throw new PackException("its manifest cannot be read: " + e.getMessage(), e);
    }
  }
}
