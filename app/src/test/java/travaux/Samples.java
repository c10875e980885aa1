package travaux;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import travaux.analysis.Cell;
import travaux.analysis.Ground;
import travaux.analysis.Row;
import travaux.analysis.Table;
import travaux.analysis.View;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.negotiation.Binding;
import travaux.negotiation.Block;
import travaux.negotiation.Deadline;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Event;
import travaux.negotiation.Form;
import travaux.negotiation.Identity;
import travaux.negotiation.Instrument;
import travaux.negotiation.Line;
import travaux.negotiation.Link;
import travaux.negotiation.Modality;
import travaux.negotiation.PackageDeal;
import travaux.negotiation.Person;
import travaux.negotiation.Quote;
import travaux.negotiation.Span;
import travaux.negotiation.Status;
import travaux.negotiation.Strength;
import travaux.negotiation.TimeExpression;
import travaux.negotiation.Voice;
import travaux.negotiation.When;
import travaux.negotiation.Where;

/** Records of invented documents, made by hand. */
public final class Samples {

  public static final LocalDate DAY = LocalDate.of(2031, 5, 4);
  public static final When STATED = new When(null, DAY, DAY, When.How.STATED, "");

  /** Three characters outside the basic plane, and half a one. */
  public static final String TALKS =
      """
      The talks \uD83D\uDEA2 stall
      Photo: the bay \uD83C\uDF0A at dawn
      On Monday, Borduria's foreign minister Ana Lund demanded the withdrawal of all patrol boats.
      \uD835\uDD38 letter to Syldavia must be answered by Friday, "or we leave" \uD83D she said.
      """;

  private Samples() {}

  /** Returns a document of the text, with its lines as paragraphs, published on {@link #DAY}. */
  public static Document document(String name, String text) {
    return document(name, text, "en", STATED);
  }

  /** Returns a document of the text, made of bytes that need not be it. */
  public static Document document(String name, String text, byte[] bytes) {
    Document document = document(name, text);
    return new Document(
        Identity.sha256(bytes).substring(0, 12),
        name,
        Identity.sha256(bytes),
        document.textSha256(),
        text,
        document.converter(),
        document.title(),
        null,
        document.language(),
        document.published(),
        document.blocks());
  }

  /** Returns a document of the text, with its lines as paragraphs. */
  public static Document document(String name, String text, String language, When published) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        Block.Kind kind = start == 0 ? Block.Kind.TITLE : Block.Kind.PARAGRAPH;
        blocks.add(
            new Block(
                new Span(start, start + line.length()),
                line.startsWith("Photo:") ? Block.Kind.CAPTION : kind));
      }
      start += line.length() + 1;
    }
    String sha256 = Identity.sha256(text.getBytes(StandardCharsets.UTF_8));
    return new Document(
        sha256.substring(0, 12),
        name,
        sha256,
        Identity.sha256(text),
        text,
        "plain text, UTF-8",
        text.lines().findFirst().orElse(null),
        null,
        language,
        published,
        blocks);
  }

  /** Returns the place of {@code words} in {@code text}. */
  public static Span at(String text, String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(start, start + words.length());
  }

  /** Returns an asserted entry of a party; its sentence is the line that holds the trigger. */
  public static Entry entry(
      String text, Act act, String party, String trigger, @Nullable String what) {
    return entry(text, act, party, trigger, what, When.UNKNOWN, Voice.PARTY);
  }

  /** Returns an asserted entry; its sentence is the line that holds the trigger. */
  public static Entry entry(
      String text,
      Act act,
      String party,
      String trigger,
      @Nullable String what,
      When when,
      Voice voice) {
    Span content = what == null ? null : at(text, what);
    return entry(text, act, party, at(text, trigger), content, when, voice);
  }

  /** Returns an asserted entry; its sentence is the line that holds the trigger. */
  public static Entry entry(
      String text, Act act, String party, Span word, @Nullable Span what, When when, Voice voice) {
    int from = text.lastIndexOf('\n', word.start()) + 1;
    int to = text.indexOf('\n', word.end());
    return new Entry(
        Identity.of(Identity.sha256(text), act, word.start()),
        act,
        new Span(from, to < 0 ? text.length() : to),
        List.of(word),
        List.of(new Actor(word, party, null)),
        List.of(),
        what == null ? List.of() : List.of(what),
        null,
        when,
        null,
        Form.UNKNOWN,
        Binding.UNKNOWN,
        List.of(),
        false,
        Modality.ASSERTED,
        null,
        voice,
        null,
        Status.SUGGESTED,
        "acts.rules:1");
  }

  /** Returns a record with a line of every type and every field filled at least once. */
  public static DocumentRecord talks() {
    String text = TALKS;
    Document document = document("talks/a \u202E\u001B[31m.txt", text);
    When monday = new When(at(text, "On Monday"), DAY, DAY, When.How.INFERRED, "the Monday before");
    Entry demand =
        new Entry(
            "d1",
            Act.DEMAND,
            at(text, "On Monday, Borduria's foreign minister Ana Lund demanded the withdrawal"),
            List.of(at(text, "demanded")),
            List.of(new Actor(at(text, "minister"), "Borduria", "Ana Lund")),
            List.of(new Actor(at(text, "Syldavia"), "Syldavia", null)),
            List.of(at(text, "the withdrawal"), at(text, "patrol boats")),
            "patrol boats",
            monday,
            new Where(at(text, "the bay"), "Klow Bay", "Syldavia"),
            Form.WRITTEN,
            Binding.LEGAL,
            List.of(at(text, "\"or we leave\"")),
            true,
            Modality.FUTURE,
            Strength.RED_LINE,
            Voice.PARTY,
            "q1",
            Status.ACCEPTED,
            "acts.rules:12");
    List<Line> lines =
        List.of(
            new Quote(
                "q1",
                Quote.Kind.MIXED,
                Quote.Attitude.SPEECH,
                List.of(at(text, "or we leave")),
                List.of(at(text, "said")),
                List.of(at(text, "she")),
                "Ana Lund",
                "Borduria",
                Voice.PARTY,
                "q0",
                List.of(at(text, "we"))),
            new TimeExpression(
                "t1",
                at(text, "Monday"),
                TimeExpression.Kind.DATE,
                "2031-05-04",
                DAY,
                DAY.plusDays(1)),
            demand,
            entry(text, Act.WARN, "Borduria", "leave", null),
            new Event(
                "e1",
                at(text, "talks"),
                List.of(at(text, "talks"), at(text, "letter")),
                "meeting",
                "Klow",
                monday,
                List.of("Borduria", "Syldavia"),
                Event.Status.PLANNED),
            new Instrument(
                "i1",
                at(text, "letter"),
                "the letter",
                "letter",
                "Borduria",
                List.of("Syldavia"),
                "Article 2"),
            new Person(
                "Ana Lund",
                "Borduria",
                "foreign minister",
                true,
                List.of(at(text, "Ana Lund")),
                List.of(at(text, "foreign minister")),
                List.of(at(text, "demanded")),
                List.of(at(text, "she said"))),
            new Deadline(
                "l1",
                at(text, "by Friday"),
                "d1",
                new When(null, null, DAY.plusDays(5), When.How.INFERRED, "Friday after"),
                true),
            new Link("d1", "q1", Link.Kind.NOT_ANSWER_TO, at(text, "answered"), "it says so"),
            new Link(
                "q1",
                "d1",
                Link.Kind.ANSWERS,
                null,
                "by hand",
                new Link.Answer(
                    Link.AnswerKind.PARTLY, Form.WRITTEN, "the patrol boats", Binding.LEGAL)),
            new PackageDeal(
                "p1",
                "the bay",
                "Borduria",
                List.of("d1", "q1"),
                List.of("d1"),
                at(text, "talks")));
    return new DocumentRecord(document, lines);
  }

  /** Returns a view of one row that has all that a row can have. */
  public static Table table() {
    Document document = document("talks.txt", TALKS);
    int at = TALKS.indexOf("letter");
    Ground words = new Ground(document, "i1", new Span(at, at + "letter".length()));
    Ground bare = new Ground(document, null, new Span(0, 3));
    Row row =
        new Row(
            "i1",
            "No answer on record",
            "A letter",
            List.of(
                Cell.of("received", Cell.NO_RECORD),
                new Cell("answer", Cell.UNKNOWN, Map.of("form", "written"), List.of(bare))),
            List.of(words),
            List.of("Borduria"),
            "boats",
            Status.SUGGESTED);
    return new Table(View.ANSWERS, DAY, List.of(row), 1);
  }
}
