package travaux;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Quote;
import travaux.present.Keys;
import travaux.present.StandingLine;
import travaux.present.StandingRecord;
import travaux.store.Question;

/** The lines that an answer of the store means. */
final class Found {

  private Found() {}

  /**
   * Returns the lines with their documents.
   *
   * @param standing gives what stands in the document with a key
   */
  static Hits of(Question.Answer answer, LongFunction<StandingRecord> standing) {
    Map<Long, OneDocument> documents = new HashMap<>();
    List<Hits.Hit> hits = new ArrayList<>();
    for (Question.Found found : answer.lines()) {
      OneDocument document =
          documents.computeIfAbsent(found.document(), key -> OneDocument.of(standing.apply(key)));
      hits.add(document.hit(found.id()));
    }
    return new Hits(hits, answer.total(), answer.isMore());
  }

  private record OneDocument(StandingRecord standing, Map<String, StandingLine> byId) {

    static OneDocument of(StandingRecord standing) {
      Map<String, StandingLine> byId = new LinkedHashMap<>();
      standing.lines().forEach(line -> byId.put(Keys.of(line.line()), line));
      return new OneDocument(standing, byId);
    }

    Hits.Hit hit(String id) {
      StandingLine line = Objects.requireNonNull(byId.get(id));
      return new Hits.Hit(standing.document(), line, teller(line));
    }

    private @Nullable String teller(StandingLine line) {
      if (line.line() instanceof Quote quote
          && quote.within() != null
          && byId.get(quote.within()) instanceof StandingLine outer
          && outer.line() instanceof Quote telling) {
        return telling.speaker() == null ? telling.party() : telling.speaker();
      }
      return null;
    }
  }
}
