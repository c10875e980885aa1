package travaux.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Act;
import travaux.negotiation.Deadline;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Instrument;
import travaux.negotiation.Line;
import travaux.negotiation.Link;
import travaux.negotiation.Span;
import travaux.negotiation.Status;

/**
 * What was asked of whom, and what came of it: one row for each request. Receipt is no answer, and
 * a spoken word does not close a request for a written one.
 */
final class Answers {

  private static final Pattern NO_ANSWER =
      Pattern.compile(
          "(?i)\\b(?:is|was|are|were|and)?\\s*(?:no|not an?|not the)(?: \\w+)? "
              + "(?:answer|response|reply)\\b");

  private final Proceedings seen;
  private final @Nullable LocalDate day;
  private final Map<String, List<Deadline>> deadlines = new HashMap<>();
  private final Map<String, List<Told>> denials = new HashMap<>();

  private Answers(Proceedings seen, @Nullable LocalDate day) {
    this.seen = seen;
    this.day = day;
    Set<String> reprints = OwnActs.reprints(seen);
    for (DocumentRecord record : seen.records()) {
      for (Deadline deadline : record.all(Deadline.class)) {
        if (deadline.of() != null && DueDates.isMeant(record.document(), deadline)) {
          deadlines.computeIfAbsent(deadline.of(), of -> new ArrayList<>()).add(deadline);
        }
      }
      List<Span> ofAnother =
          record.all(Link.class).stream()
              .filter(link -> link.kind() == Link.Kind.NOT_ANSWER_TO)
              .map(Link::words)
              .filter(Objects::nonNull)
              .toList();
      record.entries().stream()
          .filter(entry -> entry.act() == Act.STATE && !reprints.contains(record.document().id()))
          .map(entry -> new Told(record.document(), entry))
          .filter(told -> NO_ANSWER.matcher(Names.content(told)).find())
          // "Our letter is not the answer to your draft" is told of the draft, by a link.
          .filter(told -> ofAnother.stream().noneMatch(told.entry().sentence()::contains))
          .forEach(told ->
              denials.computeIfAbsent(record.document().id(), id -> new ArrayList<>()).add(told));
    }
  }

  static List<Row> of(Proceedings seen, @Nullable LocalDate day, Wanted wanted) {
    Answers answers = new Answers(seen, day);
    return answers.states().stream()
        .sorted(Comparator.comparing(State::group))
        .map(answers::row)
        .toList();
  }

  /** How far a request has come; in the order in which readers want to see them. */
  enum Group {
    NONE("No answer on record"),
    RECEIVED("Received, not answered"),
    SPOKEN_ONLY("Answered, but not in the written form that was asked for"),
    NOT_WRITTEN("Answered, not known to be in writing"),
    WRITTEN("Answered in writing");

    private final String words;

    Group(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /** A request with what came of it. */
  record State(
      Request request, List<Reaction> reactions, List<Reaction> wholeReplies, Group group) {
    boolean isOpen() {
      return group.compareTo(Group.SPOKEN_ONLY) <= 0;
    }
  }

  /** Returns all requests with what came of them by a day. */
  static List<State> states(Proceedings seen, @Nullable LocalDate day) {
    return new Answers(seen, day).states();
  }

  private List<State> states() {
    Reactions reactions = new Reactions(seen);
    List<State> states = new ArrayList<>();
    for (Request request : Requests.of(seen)) {
      List<Reaction> all = reactions.to(request);
      if (request.of().isEmpty() && request.isText() && all.isEmpty()) {
        continue; // a text that went to nobody known, and of which nothing came
      }
      List<Reaction> whole = request.isForAnswer() ? List.of() : reactions.wholeReplies(request);
      states.add(new State(request, all, whole, group(request, all)));
    }
    return states;
  }

  private static Group group(Request request, List<Reaction> all) {
    if (all.stream().anyMatch(Reaction::isWrittenAnswer)) {
      return Group.WRITTEN;
    }
    if (all.stream().anyMatch(reaction -> reaction.kind().answers())) {
      return request.wantsWriting() ? Group.SPOKEN_ONLY : Group.NOT_WRITTEN;
    }
    return all.isEmpty() ? Group.NONE : Group.RECEIVED;
  }

  private Row row(State state) {
    Request request = state.request();
    List<Reaction> all = state.reactions();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of("asked by", Names.all(request.by())));
    cells.add(Cell.of("of", Names.all(request.of())));
    cells.add(Cell.of("asked in", request.isWritten() ? "writing" : form(request)));
    if (request.wantsWriting() && !request.isText()) {
      cells.add(Cell.of("wanted in", "writing"));
    }
    boolean received =
        all.stream().anyMatch(each -> each.kind() == Reaction.Kind.ACKNOWLEDGE_RECEIPT);
    boolean answered = all.stream().anyMatch(each -> each.kind().answers());
    // Whoever puts the answer off has got the question.
    boolean got = received || all.stream().anyMatch(each -> each.kind() == Reaction.Kind.DEFER);
    cells.add(Cell.of("received", answered ? "yes, answered" : got ? "yes" : Cell.NO_RECORD));
    cells.add(Cell.of("acknowledged", received ? "yes" : Cell.NO_RECORD));
    if (!answered) {
      cells.add(Cell.of("answer", Cell.NO_RECORD));
    }
    LocalDate since = request.since();
    if (state.isOpen()) {
      cells.add(Cell.of("open since", since == null ? Cell.UNKNOWN : since.toString()));
    }
    cells.addAll(overdue(state));
    all.forEach(reaction -> cells.add(reaction.cell()));
    state
        .wholeReplies()
        .forEach(reply ->
            cells.add(
                Cell.of(
                    "written answer to all",
                    "told of; what it says of this is unknown",
                    List.of(reply.ground()))));
    denied(request)
        .forEach(
            ground -> cells.add(Cell.of("said not to be the answer", "told", List.of(ground))));
    return new Row(
        request.about(),
        state.group().words(),
        title(request),
        cells,
        request.grounds(),
        Stream.concat(request.by().stream(), request.of().stream()).toList(),
        request.issue(),
        status(request));
  }

  private static String form(Request request) {
    return Names.words(request.last().entry().form());
  }

  static String title(Request request) {
    if (!request.isText()) {
      return Names.phrase(request.last());
    }
    Instrument text = request.texts().get(0).instrument();
    return Names.all(request.by()) + " → " + Names.all(request.of()) + ": " + text.name();
  }

  static Status status(Request request) {
    return request.isText() ? Status.SUGGESTED : request.last().entry().status();
  }

  private List<Cell> overdue(State state) {
    List<Cell> cells = new ArrayList<>();
    List<Deadline> set = new ArrayList<>();
    state.request().ids().forEach(id -> set.addAll(deadlines.getOrDefault(id, List.of())));
    for (Deadline deadline : set) {
      LocalDate last = deadline.due().latest();
      Document document = seen.documentOf(deadline.id());
      if (document == null || last == null || deadline.soft()) {
        continue;
      }
      List<Ground> words = List.of(Ground.around(document, deadline.id(), deadline.words()));
      cells.add(Cell.of("due", last.toString(), words));
      if (day != null && last.isBefore(day)) {
        cells.add(
            Cell.of(
                "overdue since",
                state.isOpen() ? last.plusDays(1).toString() : lateness(state, last)));
      }
    }
    return cells;
  }

  /** Whether an answer came in time, when its day is known. */
  private static String lateness(State state, LocalDate due) {
    boolean inTime =
        state.reactions().stream()
            .filter(reaction -> reaction.kind().answers())
            .anyMatch(each -> each.latest() != null && !each.latest().isAfter(due));
    boolean inPart =
        state.reactions().stream()
            .filter(reaction -> reaction.kind().answers())
            .allMatch(reaction -> reaction.scope().contains(PointReplies.IN_PART));
    return inTime
        ? inPart ? "in part: not all points are answered" : "not overdue: answered in time"
        : "unknown: the day of the answer is not told";
  }

  /** What is told to be no answer to the request, by a link or in the asker's words. */
  private List<Ground> denied(Request request) {
    List<Ground> grounds = new ArrayList<>();
    for (String id : request.ids()) {
      for (Link link : seen.to(id, Link.Kind.NOT_ANSWER_TO)) {
        Document document = seen.documentOf(link.from());
        Line from = seen.line(link.from());
        if (document != null && from != null) {
          Span words = link.words() == null ? Places.of(from) : link.words();
          grounds.add(Ground.around(document, link.from(), words == null ? new Span(0, 0) : words));
        }
      }
    }
    if (request.isForAnswer()) {
      request.documents().stream()
          .map(Document::id)
          .distinct()
          .flatMap(id -> denials.getOrDefault(id, List.of()).stream())
          .filter(told -> Names.of(told.entry().who()).stream().anyMatch(request.by()::contains))
          .map(Ground::of)
          .filter(ground -> !grounds.contains(ground))
          .forEach(grounds::add);
    }
    return grounds;
  }
}
