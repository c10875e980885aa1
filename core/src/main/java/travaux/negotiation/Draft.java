package travaux.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A numbered text that lies on the table, with its clauses. Its lines are instruments whose ids are
 * made of the text and the clause's number, so that they are told from those that only cite one.
 *
 * @param document the draft itself
 * @param text the line of the whole
 * @param clauses the lines of its clauses, in the order of the text
 */
public record Draft(Document document, Instrument text, List<Instrument> clauses) {

  /** Copies the list. */
  public Draft {
    clauses = List.copyOf(clauses);
  }

  /** Returns the draft that a document was put on the table as, or nothing. */
  public static Optional<Draft> of(DocumentRecord record) {
    Document document = record.document();
    Instrument text = null;
    List<Instrument> clauses = new ArrayList<>();
    for (Instrument each : record.all(Instrument.class)) {
      ClauseNumber number = number(each);
      if (each.id().equals(id(document, number))) {
        if (number == null) {
          text = each;
        } else {
          clauses.add(each);
        }
      }
    }
    return text == null ? Optional.empty() : Optional.of(new Draft(document, text, clauses));
  }

  /** Returns the id of the line of a clause; of the whole when the number is null. */
  public static String id(Document document, @Nullable ClauseNumber number) {
    return Identity.of(document.textSha256(), "draft", Objects.requireNonNullElse(number, "whole"));
  }

  /** Returns the number of the clause that a line is of, or null when it is of none. */
  public static @Nullable ClauseNumber number(Instrument line) {
    return line.clause() == null ? null : ClauseNumber.read(line.clause()).orElse(null);
  }

  /** Returns the line of a clause, or nothing when the draft has none of that number. */
  public Optional<Instrument> clause(ClauseNumber number) {
    String id = id(document, number);
    return clauses.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** Returns all its lines, the whole first. */
  public List<Instrument> lines() {
    return Stream.concat(Stream.of(text), clauses.stream()).toList();
  }
}
