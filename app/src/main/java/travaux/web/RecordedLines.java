package travaux.web;

import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import travaux.Dossier;
import travaux.negotiation.Act;
import travaux.negotiation.Binding;
import travaux.negotiation.Block;
import travaux.negotiation.Deadline;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Event;
import travaux.negotiation.Form;
import travaux.negotiation.Identity;
import travaux.negotiation.Instrument;
import travaux.negotiation.Line;
import travaux.negotiation.Link;
import travaux.negotiation.Modality;
import travaux.negotiation.PackageDeal;
import travaux.negotiation.Span;
import travaux.negotiation.Status;
import travaux.negotiation.Voice;
import travaux.negotiation.When;
import travaux.web.http.Fields;

/** Makes lines of what was typed into the forms for words of a source. */
final class RecordedLines {

  private static final String BY = "a person";

  private final Dossier dossier;
  private final Document document;
  private final Span words;
  private final Fields form;

  RecordedLines(Dossier dossier, Document document, Span words, Fields form) {
    this.dossier = dossier;
    this.document = document;
    this.words = words;
    this.form = form;
  }

  /** Returns a line of a kind: act, event, instrument, deadline, package or answer. */
  Line line(String kind) {
    return switch (kind) {
      case "act" -> act();
      case "event" -> event();
      case "instrument" -> instrument();
      case "deadline" -> deadline();
      case "package" -> deal();
      case "answer" -> answer();
      default -> throw new BadInputException("Nothing of that kind can be put on the record.");
    };
  }

  private Entry act() {
    Act act = one(Act.class, "act", Act.DEMAND);
    Entry bare =
        new Entry(
            Identity.of(document.textSha256(), words.start(), words.end(), act, BY),
            act,
            sentence(),
            List.of(words),
            List.of(),
            List.of(),
            List.of(),
            null,
            When.UNKNOWN,
            null,
            Form.UNKNOWN,
            Binding.UNKNOWN,
            List.of(),
            false,
            Modality.ASSERTED,
            null,
            Voice.PARTY,
            null,
            Status.ACCEPTED,
            BY);
    said("who");
    return new EntryForm(form, document.text()).applied(bare);
  }

  /** Returns the sentence around the words, within their paragraph. */
  private Span sentence() {
    Span block =
        document.blocks().stream()
            .map(Block::span)
            .filter(span -> span.overlaps(words))
            .reduce(Span::cover)
            .orElse(words);
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(block.of(document.text()));
    int from = words.start() - block.start();
    int to = Math.min(words.end(), block.end()) - block.start();
    int start = from <= 0 ? 0 : sentences.preceding(from + 1);
    int end = sentences.following(Math.max(to - 1, 0));
    String text = document.text();
    int last = block.start() + (end == BreakIterator.DONE ? block.length() : end);
    while (last > words.end() && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return new Span(block.start() + Math.max(0, start), last);
  }

  private Event event() {
    String kind = said("kind-of-event").toLowerCase(Locale.ROOT);
    return new Event(
        id("event", kind),
        words,
        kind,
        form.get("place"),
        days(),
        names("participants"),
        one(Event.Status.class, "held", Event.Status.HELD));
  }

  private Instrument instrument() {
    String name = said("name");
    return new Instrument(
        id("instrument", name),
        words,
        name,
        said("kind-of-instrument").toLowerCase(Locale.ROOT),
        form.get("author"),
        names("addressees"),
        form.get("clause"));
  }

  private Deadline deadline() {
    LocalDate due = Views.day(said("due"));
    String of = form.get("of");
    When until = new When(null, null, due, When.How.GIVEN, "");
    return new Deadline(
        id("deadline", ""), words, of == null ? null : id(of), until, form.has("soft"));
  }

  private PackageDeal deal() {
    List<String> members = ids("members");
    List<String> crucial = ids("crucial");
    if (!members.containsAll(crucial)) {
      throw new BadInputException("What is crucial must be a member of the package.");
    }
    String name = said("name");
    return new PackageDeal(id("package", name), name, said("party"), members, crucial, words);
  }

  private Link answer() {
    boolean answers = form.text("answers").equals("yes");
    Link.Answer answer =
        new Link.Answer(
            form.has("says") ? one(Link.AnswerKind.class, "says", Link.AnswerKind.ACCEPT) : null,
            one(Form.class, "form", Form.UNKNOWN),
            form.get("scope"),
            one(Binding.class, "binding", Binding.UNKNOWN));
    return new Link(
        id(said("from-line")),
        id(said("to-line")),
        answers ? Link.Kind.ANSWERS : Link.Kind.NOT_ANSWER_TO,
        words,
        BY,
        answers ? answer : null);
  }

  private When days() {
    LocalDate first = Views.day(form.get("from-day"));
    LocalDate last = Views.day(form.get("to-day"));
    if (first == null) {
      return When.UNKNOWN;
    }
    if (last != null && last.isBefore(first)) {
      throw new BadInputException("It cannot end on " + last + ", before it begins.");
    }
    return new When(null, first, last == null ? first : last, When.How.GIVEN, "");
  }

  private List<String> names(String field) {
    return Arrays.stream(form.text(field).split(";"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private List<String> ids(String field) {
    List<String> ids = new ArrayList<>();
    for (String start : form.text(field).split("[;,\\s]+")) {
      if (!start.isEmpty()) {
        ids.add(id(start));
      }
    }
    return ids.stream().distinct().toList();
  }

  /** Returns the whole id of a line that exists. */
  private String id(String start) {
    String bare = start.startsWith("#") ? start.substring(1) : start;
    return dossier.corrections().line(bare).id();
  }

  private String id(String type, String what) {
    return Identity.of(document.textSha256(), type, words.start(), what, "by hand");
  }

  private String said(String field) {
    String value = form.text(field);
    if (value.isEmpty()) {
      throw new BadInputException("The field \"" + field + "\" cannot be empty.");
    }
    return value;
  }

  private <E extends Enum<E>> E one(Class<E> type, String field, E other) {
    @Nullable String typed = form.get(field);
    return typed == null
        ? other
        : Arrays.stream(type.getEnumConstants())
            .filter(member -> member.name().equalsIgnoreCase(typed))
            .findFirst()
            .orElseThrow(() -> new BadInputException("There is no such " + field + "."));
  }
}
