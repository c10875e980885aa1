package travaux.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Act;
import travaux.negotiation.Binding;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Form;
import travaux.negotiation.Instrument;
import travaux.negotiation.Link;

/** Texts that reply to requests, and written answers that are handed over. */
final class WrittenReplies {

  private static final Pattern ANSWER =
      Pattern.compile("(?i)\\b(?:answers?|repl(?:y|ies)|responses?)\\b");

  private final Proceedings seen;

  /** Written answers that are handed over, by who hands them over. */
  private final Map<String, List<Told>> given = new HashMap<>();

  /** Demands for an answer, by who demands. */
  private final Map<String, List<Told>> asked = new HashMap<>();

  private final Map<String, List<Request.Text>> repliesToTextsOf = new HashMap<>();

  WrittenReplies(Proceedings seen, List<Told> own) {
    this.seen = seen;
    for (Told told : own) {
      Entry entry = told.entry();
      Map<String, List<Told>> index =
          entry.act() == Act.DEMAND && Request.isForAnswer(told)
              ? asked
              : isWrittenAnswer(told) ? given : Map.of();
      if (index == asked || index == given) {
        Names.of(entry.who())
            .forEach(who -> index.computeIfAbsent(who, key -> new ArrayList<>()).add(told));
      }
    }
    for (Link link : seen.allLinks()) {
      if (link.kind() == Link.Kind.ANSWERS
          && seen.line(link.to()) instanceof Instrument answered
          && answered.author() != null
          && seen.line(link.from()) instanceof Instrument reply) {
        repliesToTextsOf
            .computeIfAbsent(answered.author(), party -> new ArrayList<>())
            .add(new Request.Text(documentOf(reply.id()), reply));
      }
    }
  }

  private static boolean isWrittenAnswer(Told told) {
    return told.entry().act() == Act.DELIVER
        && told.entry().form() == Form.WRITTEN
        && ANSWER.matcher(Names.content(told) + " " + trigger(told)).find();
  }

  /** Written answers that are handed over to who asked for one, by who was asked. */
  List<Reaction> to(Request request) {
    List<Reaction> all = new ArrayList<>();
    boolean named = !request.of().isEmpty();
    LocalDate since = request.since();
    Map<String, Told> answers = new LinkedHashMap<>();
    (named ? request.of() : counterparts(request))
        .forEach(party ->
            given
                .getOrDefault(party, List.of())
                .forEach(told -> answers.put(told.entry().id(), told)));
    for (Told told : answers.values()) {
      List<String> to = Names.of(told.entry().whom());
      boolean toAsker = to.isEmpty() || to.stream().anyMatch(request.by()::contains);
      if (isSoon(told.day(), since) && toAsker) {
        all.add(
            new Reaction(
                Reaction.Kind.UNKNOWN,
                Names.of(told.entry().who()),
                named ? "" : "they were asked for one elsewhere",
                Form.WRITTEN,
                Names.when(told),
                told.latest(),
                "",
                told.entry().binding(),
                Ground.of(told)));
      }
    }
    if (!request.isText()) {
      all.addAll(toTextsOf(request));
    }
    return all;
  }

  /** Returns written replies to texts of the asker that are told of later than the request. */
  List<Reaction> toTextsOf(Request request) {
    List<Reaction> all = new ArrayList<>();
    LocalDate since = request.since();
    for (String party : request.by()) {
      for (Request.Text reply : repliesToTextsOf.getOrDefault(party, List.of())) {
        LocalDate told = reply.document().published().latest();
        boolean later = isSoon(told, since) && !Objects.equals(told, since);
        String author = reply.instrument().author();
        boolean theirs =
            author == null
                ? request.isForAnswer()
                    || request.of().stream().anyMatch(askedBefore(request)::contains)
                : request.of().contains(author);
        if (later && theirs) {
          all.add(reply(request, reply, ""));
        }
      }
    }
    return all;
  }

  /** A text that is told of as a reply: written, and what it says is not told. */
  Reaction reply(Request request, Request.Text reply, String scope) {
    String author = reply.instrument().author();
    List<String> asked = request.of().isEmpty() ? askedBefore(request) : request.of();
    return new Reaction(
        Reaction.Kind.UNKNOWN,
        author == null ? asked : List.of(author),
        author == null && !asked.isEmpty() ? "they had been asked" : "",
        Form.WRITTEN,
        Names.whenTold(reply.document()),
        reply.document().published().latest(),
        scope,
        Binding.UNKNOWN,
        reply.ground());
  }

  /** Of whom the author of a text had asked a written answer before. */
  private List<String> askedBefore(Request request) {
    LocalDate since = request.since();
    return request.by().stream()
        .flatMap(by -> asked.getOrDefault(by, List.of()).stream())
        .filter(told -> since != null && told.day() != null && told.day().isBefore(since))
        .flatMap(told -> Names.of(told.entry().whom()).stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** Of whom the asker asks an answer anywhere. */
  private List<String> counterparts(Request request) {
    return request.by().stream()
        .flatMap(by -> asked.getOrDefault(by, List.of()).stream())
        .flatMap(told -> Names.of(told.entry().whom()).stream())
        .distinct()
        .toList();
  }

  /** What is told long after a request may answer another one. */
  private static boolean isSoon(@Nullable LocalDate day, @Nullable LocalDate since) {
    return day != null
        && since != null
        && !day.isBefore(since)
        && !day.isAfter(since.plusDays(Reactions.DAYS));
  }

  private static String trigger(Told told) {
    return told.entry().trigger().stream()
        .map(span -> span.of(told.document().text()))
        .collect(Collectors.joining(" "));
  }

  private Document documentOf(String line) {
    return Objects.requireNonNull(seen.documentOf(line));
  }
}
