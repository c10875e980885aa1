package travaux.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import travaux.lines.LineFormat;
import travaux.negotiation.Actor;
import travaux.negotiation.DocumentRecord;

/** Writes PLOVER events as lines of JSON. Immutable. */
public final class PloverLines {

  private final StateCodes codes = new StateCodes();

  /** Makes a writer. */
  public PloverLines() {}

  /**
   * Returns one line for each event of a record, each with its line break: document, sentence,
   * event, mode, source and target with words, person, party and code (ISO 3166-1 alpha-3, states
   * only), and what it is about. Spans are of code points, as in the line format.
   */
  public String of(DocumentRecord record) {
    StringBuilder lines = new StringBuilder();
    for (PloverEvent event : PloverEvents.of(record)) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("type", "plover");
      fields.put("document", record.document().name());
      fields.put("act", event.entry());
      fields.put("sentence", event.sentence());
      fields.put("event", event.type().name());
      String mode = event.mode();
      if (mode != null) {
        fields.put("mode", mode);
      }
      fields.put("source", actors(event.source()));
      fields.put("target", actors(event.target()));
      fields.put("about", event.about());
      lines.append(LineFormat.line(record.document().text(), fields));
    }
    return lines.toString();
  }

  private List<Map<String, Object>> actors(List<Actor> actors) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Actor actor : actors) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("words", actor.words());
      String person = actor.person();
      if (person != null) {
        fields.put("person", person);
      }
      String party = actor.party();
      if (party != null) {
        fields.put("party", party);
        codes.of(party).ifPresent(code -> fields.put("code", code));
      }
      all.add(fields);
    }
    return all;
  }
}
