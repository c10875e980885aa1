package travaux.present;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import travaux.negotiation.Deadline;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Line;
import travaux.negotiation.Link;
import travaux.negotiation.Status;

/**
 * One document with all lines as they stand, rejected ones too.
 *
 * @param document the source
 * @param lines in the order of the text within each type
 * @param notes about the document, in order
 */
public record StandingRecord(
    Document document, List<StandingLine> lines, List<StandingLine.Note> notes) {

  /** Copies the lists. */
  public StandingRecord {
    lines = List.copyOf(lines);
    notes = List.copyOf(notes);
  }

  /** Returns the record with its lines under other names. */
  public StandingRecord named(UnaryOperator<Line> renaming) {
    return new StandingRecord(
        document, lines.stream().map(line -> line.renamed(renaming)).toList(), notes);
  }

  /** Returns the record without what was rejected and what hangs on it. */
  public DocumentRecord standing() {
    Set<String> gone = new HashSet<>();
    for (StandingLine line : lines) {
      if (line.status() == Status.REJECTED) {
        gone.add(Keys.of(line.line()));
      }
    }
    List<Line> standing =
        lines.stream()
            .filter(line -> line.status() != Status.REJECTED)
            .map(StandingLine::line)
            .filter(line -> !hangsOn(line, gone))
            .toList();
    return new DocumentRecord(document, standing);
  }

  private static boolean hangsOn(Line line, Set<String> gone) {
    return switch (line) {
      case Deadline deadline -> deadline.of() != null && gone.contains(deadline.of());
      case Link link -> gone.contains(link.from()) || gone.contains(link.to());
      default -> false;
    };
  }
}
