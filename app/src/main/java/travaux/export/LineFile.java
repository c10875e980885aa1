package travaux.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import travaux.Dossier;
import travaux.Linked;
import travaux.analysis.View;
import travaux.analysis.Wanted;
import travaux.lines.LineFormat;
import travaux.negotiation.Link;

/**
 * A dossier in the line format: what stands of all documents, in the order in which they came, and
 * after them the rows of views.
 */
public final class LineFile {

  private LineFile() {}

  /**
   * Writes a dossier; what was rejected is left out.
   *
   * @param views which views to write after the documents
   * @throws UncheckedIOException when it cannot be written
   */
  public static void write(Dossier dossier, List<View> views, Writer out) {
    write(out, dossier.metaLine());
    Linked linked = dossier.linked();
    dossier.forEach(standing -> write(out, LineFormat.lines(linked.dated(standing.standing()))));
    for (Link link : linked.links()) {
      Map<String, String> fields = new LinkedHashMap<>();
      fields.put("type", "link");
      fields.put("from", link.from());
      fields.put("to", link.to());
      fields.put("kind", link.kind().words());
      fields.put("why", link.why());
      write(out, LineFormat.line("", fields));
    }
    for (View view : views) {
      write(out, ViewLines.of(dossier.view(view, Wanted.all())));
    }
  }

  private static void write(Writer out, String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
