package travaux.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.negotiation.Voice;

/** What was asked of whom, and what came of it. */
final class Answers {

  private Answers() {}

  static List<Row> of(Proceedings seen, @Nullable LocalDate day, Wanted wanted) {
    return seen.acts().stream()
        .filter(told -> told.entry().act() == Act.DEMAND && told.entry().voice() == Voice.PARTY)
        .map(told ->
            new Row(
                told.entry().id(),
                "No answer on record",
                Names.phrase(told),
                List.of(Cell.of("answer", Cell.NO_RECORD)),
                List.of(Ground.of(told)),
                told.entry().who().stream().map(Actor::party).filter(Objects::nonNull).toList(),
                told.entry().issue(),
                told.entry().status()))
        .toList();
  }
}
