package travaux.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import travaux.negotiation.Act;
import travaux.negotiation.Binding;
import travaux.negotiation.Block;
import travaux.negotiation.Deadline;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Event;
import travaux.negotiation.Form;
import travaux.negotiation.Instrument;
import travaux.negotiation.IssueMention;
import travaux.negotiation.Line;
import travaux.negotiation.Link;
import travaux.negotiation.Modality;
import travaux.negotiation.PackageDeal;
import travaux.negotiation.Person;
import travaux.negotiation.Quote;
import travaux.negotiation.Status;
import travaux.negotiation.Strength;
import travaux.negotiation.TimeExpression;
import travaux.negotiation.Voice;

/** Makes records of lines. Holds the document that is being read: one use, one thread. */
final class LineReader {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final UnaryOperator<String> textOf;
  private final List<DocumentRecord> records = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private CodePoints points = new CodePoints("");
  private String text = "";
  private @Nullable JsonFields document;

  LineReader(UnaryOperator<String> textOf) {
    this.textOf = textOf;
  }

  List<DocumentRecord> read(String input) {
    int number = 0;
    for (String line : input.split("\n", -1)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        take(line);
      } catch (JacksonException e) {
        throw new MalformedLineException(number, "it is no JSON object.", e);
      } catch (RuntimeException e) {
        throw new MalformedLineException(number, Objects.toString(e.getMessage(), "?"), e);
      }
    }
    finish();
    return List.copyOf(records);
  }

  private void take(String json) {
    JsonFields fields = new JsonFields(JSON.readTree(json), points);
    String type = fields.text("type");
    if (document == null && !type.equals("meta") && !type.equals("document")) {
      throw new IllegalArgumentException("a \"" + type + "\" line before any document line.");
    }
    switch (type) {
      case "meta" -> {}
      case "document" -> begin(fields);
      case "furniture", "block" ->
          blocks.add(
              new Block(
                  fields.span("words"),
                  fields.member("kind", Block.Kind.class, Block.Kind::words)));
      default -> lines.add(line(fields));
    }
  }

  /** Returns a line that is found in a document. */
  static Line line(JsonFields fields) {
    String type = fields.text("type");
    return switch (type) {
      case "quote" -> quote(fields);
      case "time" -> time(fields);
      case "act" -> entry(fields);
      case "event" -> event(fields);
      case "instrument" -> instrument(fields);
      case "person" -> person(fields);
      case "deadline" -> deadline(fields);
      case "link" -> link(fields);
      case "package" -> deal(fields);
      case "issue" ->
          new IssueMention(fields.text("id"), fields.span("words"), fields.text("name"));
      default -> throw new IllegalArgumentException("its type \"" + type + "\" is not known.");
    };
  }

  private void begin(JsonFields fields) {
    finish();
    text = textOf.apply(fields.text("sha256"));
    points = new CodePoints(text);
    document = fields;
  }

  private void finish() {
    if (document == null) {
      return;
    }
    blocks.sort((a, b) -> a.span().compareTo(b.span()));
    records.add(
        new DocumentRecord(
            new Document(
                document.text("id"),
                document.text("document"),
                document.text("sha256"),
                document.text("textSha256"),
                text,
                document.text("converter"),
                document.textOrNull("title"),
                document.textOrNull("publisher"),
                document.text("language"),
                document.with(points).when("published"),
                blocks),
            lines));
    blocks.clear();
    lines.clear();
    document = null;
  }

  private static Quote quote(JsonFields fields) {
    return new Quote(
        fields.text("id"),
        fields.member("kind", Quote.Kind.class),
        fields.member("class", Quote.Attitude.class),
        fields.spans("content"),
        fields.spans("cue"),
        fields.spans("source"),
        fields.textOrNull("speaker"),
        fields.textOrNull("party"),
        fields.member("voice", Voice.class),
        fields.textOrNull("within"),
        fields.spans("inserts"));
  }

  private static TimeExpression time(JsonFields fields) {
    return new TimeExpression(
        fields.text("id"),
        fields.span("words"),
        fields.member("kind", TimeExpression.Kind.class, Enum::name),
        fields.text("value"),
        fields.dayOrNull("earliest"),
        fields.dayOrNull("latest"));
  }

  private static Entry entry(JsonFields fields) {
    return new Entry(
        fields.text("id"),
        Act.valueOf(fields.text("act").toUpperCase(Locale.ROOT)),
        fields.span("sentence"),
        fields.spans("trigger"),
        fields.actors("who"),
        fields.actors("whom"),
        fields.spans("what"),
        fields.textOrNull("issue"),
        fields.when("when"),
        fields.whereOrNull("where"),
        fields.member("form", Form.class),
        fields.member("binding", Binding.class),
        fields.spans("condition"),
        fields.flag("negated"),
        fields.member("modality", Modality.class),
        fields.has("strength") ? fields.member("strength", Strength.class) : null,
        fields.member("voice", Voice.class),
        fields.textOrNull("quote"),
        fields.member("status", Status.class),
        fields.text("by"));
  }

  private static Event event(JsonFields fields) {
    return new Event(
        fields.text("id"),
        fields.span("words"),
        fields.has("mentions") ? fields.spans("mentions") : List.of(fields.span("words")),
        fields.text("kind"),
        fields.textOrNull("place"),
        fields.when("when"),
        fields.texts("participants"),
        fields.member("status", Event.Status.class),
        fields.texts("persons"),
        fields.has("passing") && fields.flag("passing"));
  }

  private static Instrument instrument(JsonFields fields) {
    return new Instrument(
        fields.text("id"),
        fields.span("words"),
        fields.text("name"),
        fields.text("kind"),
        fields.textOrNull("author"),
        fields.texts("addressees"),
        fields.textOrNull("clause"),
        fields.has("about") ? fields.span("about") : null);
  }

  private static Person person(JsonFields fields) {
    return new Person(
        fields.text("name"),
        fields.textOrNull("party"),
        fields.textOrNull("office"),
        fields.flag("former"),
        fields.spans("words"),
        fields.spans("offices"),
        fields.spans("decides"),
        fields.spans("mandate"));
  }

  private static Deadline deadline(JsonFields fields) {
    return new Deadline(
        fields.text("id"),
        fields.span("words"),
        fields.textOrNull("of"),
        fields.when("due"),
        fields.flag("soft"));
  }

  private static Link link(JsonFields fields) {
    return new Link(
        fields.text("from"),
        fields.text("to"),
        fields.member("kind", Link.Kind.class, Link.Kind::words),
        fields.has("words") ? fields.span("words") : null,
        fields.text("why"),
        answer(fields));
  }

  private static Link.@Nullable Answer answer(JsonFields fields) {
    if (!fields.has("form")) {
      return null;
    }
    return new Link.Answer(
        fields.has("answer")
            ? fields.member("answer", Link.AnswerKind.class, Link.AnswerKind::words)
            : null,
        fields.member("form", Form.class),
        fields.textOrNull("scope"),
        fields.member("binding", Binding.class));
  }

  private static PackageDeal deal(JsonFields fields) {
    return new PackageDeal(
        fields.text("id"),
        fields.text("name"),
        fields.text("party"),
        fields.texts("members"),
        fields.texts("crucial"),
        fields.span("words"));
  }
}
