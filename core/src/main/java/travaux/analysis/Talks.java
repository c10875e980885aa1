package travaux.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Act;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Event;
import travaux.negotiation.Modality;
import travaux.negotiation.Span;
import travaux.negotiation.Status;

/**
 * Where the talks stand, by the newest words that tell: broken off, paused, or open where parties
 * have met or will meet.
 */
final class Talks {

  private static final Pattern TALKS =
      Pattern.compile("(?i)\\b(?:talks?|negotiat\\w+|session|round|dialogue)\\b");
  private static final Pattern BREAK =
      Pattern.compile(
          "(?i)\\b(?:break|broke|breaks|broken|walk\\w*|quit\\w*|left|leave|leaves|withdr\\w+|pull\\w*"
              + "|abandon\\w*|end|ended|cancel\\w*|collapse\\w*)\\b");
  private static final Pattern PAUSE =
      Pattern.compile(
          "(?i)\\b(?:suspend\\w*|paus\\w+|postpon\\w+|adjourn\\w*|fr[eo]ez\\w+|froze)\\b");
  private static final Pattern MEETING = Pattern.compile("meeting|call|visit|talks");

  private Talks() {}

  private record Sign(String status, @Nullable LocalDate day, Ground ground) {
    static final Comparator<Sign> BY_DAY =
        Comparator.comparing(Sign::day, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(sign -> sign.ground().document().name())
            .thenComparing(sign -> sign.ground().words());
  }

  /**
   * Returns the newest sign of how the talks stand; nothing when no source tells.
   *
   * @param states what came of all requests
   */
  static Optional<Row> of(Proceedings seen, List<Answers.State> states) {
    return Stream.concat(acts(seen), events(seen, states)).max(Sign.BY_DAY).map(Talks::row);
  }

  private static Row row(Sign sign) {
    String id = sign.ground().line();
    return new Row(
        "talks",
        "The talks",
        "The talks: " + sign.status(),
        List.of(
            Cell.of("status", sign.status()),
            Cell.of("as told by", sign.day() == null ? Cell.UNKNOWN : sign.day().toString())),
        List.of(new Ground(sign.ground().document(), id, sign.ground().words())),
        List.of(),
        null,
        Status.SUGGESTED);
  }

  private static Stream<Sign> acts(Proceedings seen) {
    return OwnActs.of(seen).stream()
        .filter(told -> told.entry().modality() == Modality.ASSERTED)
        .filter(told -> told.entry().condition().isEmpty())
        .flatMap(told -> {
          String status = status(told);
          return status == null
              ? Stream.empty()
              : Stream.of(new Sign(status, published(told.document()), Ground.of(told)));
        });
  }

  private static @Nullable String status(Told told) {
    Act act = told.entry().act();
    String words = Names.content(told) + ' ' + trigger(told);
    if (!TALKS.matcher(words).find()) {
      return null;
    }
    String trigger = trigger(told).toLowerCase(Locale.ROOT);
    boolean stops = act == Act.REJECT || act == Act.SANCTION || act == Act.RETREAT;
    if (PAUSE.matcher(trigger).find()) {
      return "paused";
    }
    return stops && BREAK.matcher(trigger).find() ? "broken off" : null;
  }

  private static String trigger(Told told) {
    return told.entry().trigger().stream()
        .map((Span span) -> span.of(told.document().text()))
        .collect(Collectors.joining(" "));
  }

  /** A meeting of two parties of which one asks something of the other. */
  private static Stream<Sign> events(Proceedings seen, List<Answers.State> states) {
    Set<Set<String>> sides = new HashSet<>();
    for (Answers.State state : states) {
      Request request = state.request();
      request.by().forEach(by -> request.of().forEach(of -> sides.add(Set.of(by, of))));
    }
    return seen.records().stream().flatMap(record -> events(record, sides));
  }

  private static Stream<Sign> events(DocumentRecord record, Set<Set<String>> sides) {
    return record.all(Event.class).stream()
        .filter(event -> MEETING.matcher(event.kind()).find() && !event.passing())
        .filter(event -> sides.stream().anyMatch(event.participants()::containsAll))
        .filter(event -> isOfTheseDays(event, record.document()))
        .map(event -> {
          String status =
              switch (event.status()) {
                case HELD -> "open: the parties have met";
                case PLANNED -> "open: a meeting is planned";
                case CANCELLED -> "paused: a meeting was cancelled";
              };
          return new Sign(
              status,
              published(record.document()),
              Ground.around(record.document(), event.id(), event.words()));
        });
  }

  /** A summit of years ago says nothing of the talks. */
  private static boolean isOfTheseDays(Event event, Document document) {
    LocalDate latest = event.when().latest();
    LocalDate published = published(document);
    return latest == null || published == null || latest.isAfter(published.minusDays(31));
  }

  private static @Nullable LocalDate published(Document document) {
    return document.published().latest();
  }
}
