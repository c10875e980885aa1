package travaux.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Document;
import travaux.negotiation.Form;
import travaux.negotiation.Instrument;

/**
 * What one party asks of others, with all places that tell it: a demand, or a text that was handed
 * over and waits for an answer.
 *
 * @param demands the mentions of a demand, by day; empty when it is a text
 * @param texts the mentions of a text, by day; empty when it is a demand
 */
record Request(List<Told> demands, List<Text> texts) {

  private static final Pattern FOR_ANSWER =
      Pattern.compile(
          "(?i)^(?:\\S+\\s+){0,3}(?:answers?|repl(?:y|ies)|responses?|respond|clarifications?"
              + "|comments?)\\b.*");
  private static final Pattern IN_WRITING =
      Pattern.compile("(?i)\\b(?:written|in writing|on paper)\\b");

  /** A mention of a text, with its document. */
  record Text(Document document, Instrument instrument) {
    static final Comparator<Text> BY_DAY =
        Comparator.comparing(
                (Text text) -> text.document().published().latest(),
                Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(text -> text.document().name())
            .thenComparing(text -> text.instrument().words());

    Ground ground() {
      return Ground.around(document, instrument.id(), instrument.words());
    }

    /** The noun that its words end in; the record may call it by another. */
    String noun() {
      String name = instrument.words().of(document.text()).toLowerCase(Locale.ROOT);
      String head = name.replaceFirst("\\s+(?:of|on|for|between|with)\\s.*", "");
      return head.substring(head.lastIndexOf(' ') + 1);
    }
  }

  Request {
    demands = List.copyOf(demands);
    texts = List.copyOf(texts);
  }

  boolean isText() {
    return demands.isEmpty();
  }

  /** Returns the line that counts as the request itself: the newest demand, the first text. */
  String about() {
    return isText() ? texts.get(0).instrument().id() : last().entry().id();
  }

  Told last() {
    return demands.get(demands.size() - 1);
  }

  /** Returns the ids of all lines that tell it. */
  Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    demands.forEach(told -> ids.add(told.entry().id()));
    texts.forEach(text -> ids.add(text.instrument().id()));
    return ids;
  }

  /** Returns who asks; empty when unknown. */
  List<String> by() {
    return isText()
        ? texts.stream()
            .map(text -> text.instrument().author())
            .filter(Objects::nonNull)
            .distinct()
            .toList()
        : demands.stream()
            .flatMap(told -> Names.of(told.entry().who()).stream())
            .distinct()
            .toList();
  }

  /** Returns who is asked; empty when unknown. */
  List<String> of() {
    Set<String> names = new LinkedHashSet<>();
    demands.forEach(told -> names.addAll(Names.of(told.entry().whom())));
    texts.forEach(text -> names.addAll(text.instrument().addressees()));
    by().forEach(names::remove);
    return List.copyOf(names);
  }

  /** Returns whether an answer is what is asked for, and not a thing or a deed. */
  boolean isForAnswer() {
    return isText() || demands.stream().anyMatch(Request::isForAnswer);
  }

  static boolean isForAnswer(Told told) {
    return FOR_ANSWER.matcher(asked(told)).matches();
  }

  /** What is asked for; where no content was found, the words behind "wait for", "ask for". */
  private static String asked(Told told) {
    String content = Names.content(told).replace('\n', ' ');
    if (!content.isEmpty() || told.entry().trigger().isEmpty()) {
      return content;
    }
    int from = told.entry().trigger().get(0).end();
    int to = told.entry().sentence().end();
    String behind = from < to ? told.document().text().substring(from, to) : "";
    return behind.replace('\n', ' ').strip().replaceFirst("^for\\s+", "");
  }

  /** Returns whether it is asked in writing. */
  boolean isWritten() {
    return isText() || demands.stream().anyMatch(told -> told.entry().form() == Form.WRITTEN);
  }

  /** Returns whether what is asked for must come in writing, as its words say. */
  boolean wantsWriting() {
    return isText()
        || isForAnswer() && isWritten()
        || demands.stream().anyMatch(told -> IN_WRITING.matcher(Names.content(told)).find())
        || demands.stream()
            .filter(told -> Names.content(told).isEmpty() && isForAnswer(told))
            .anyMatch(told -> IN_WRITING.matcher(asked(told)).find());
  }

  /** Returns the first day on which it is told, or null when no document has a date. */
  @Nullable LocalDate since() {
    return documents().stream()
        .map(document -> document.published().latest())
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /** Returns the documents that tell it. */
  List<Document> documents() {
    List<Document> all = new ArrayList<>();
    demands.forEach(told -> all.add(told.document()));
    texts.forEach(text -> all.add(text.document()));
    return all;
  }

  @Nullable String issue() {
    return isText() ? null : last().entry().issue();
  }

  List<Ground> grounds() {
    List<Ground> all = new ArrayList<>();
    for (int i = demands.size() - 1; i >= 0; i--) {
      all.add(Ground.of(demands.get(i)));
    }
    texts.forEach(text -> all.add(text.ground()));
    return all;
  }
}
