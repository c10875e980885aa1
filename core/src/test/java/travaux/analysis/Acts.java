package travaux.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.negotiation.Binding;
import travaux.negotiation.Block;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Form;
import travaux.negotiation.Line;
import travaux.negotiation.Modality;
import travaux.negotiation.Span;
import travaux.negotiation.Status;
import travaux.negotiation.Strength;
import travaux.negotiation.Voice;
import travaux.negotiation.When;

/**
 * Acts made by hand, each with its own sentence in the text of an invented report. Mutable, for one
 * test.
 */
final class Acts {

  static final LocalDate DAY = LocalDate.of(2031, 5, 4);

  private final String name;
  private final When published;
  private final StringBuilder text = new StringBuilder();
  private final List<Line> lines = new ArrayList<>();

  /** Begins a report that was published some days after {@link #DAY}. */
  Acts(String name, int day) {
    this.name = name;
    this.published = on(day);
  }

  static When on(int day) {
    return new When(null, DAY.plusDays(day), DAY.plusDays(day), When.How.STATED, "");
  }

  /** Adds a sentence, without an act, and returns where it stands. */
  Span say(String sentence) {
    int start = text.length();
    text.append(sentence);
    Span span = new Span(start, text.length());
    text.append('\n');
    return span;
  }

  /** Adds any line. */
  Acts add(Line line) {
    lines.add(line);
    return this;
  }

  /** Begins an act; the sentence is made of who, act and issue. */
  Of act(String id, Act act, String party, @Nullable String issue) {
    return new Of(id, act, party, issue);
  }

  DocumentRecord record() {
    String all = text.toString();
    Document document =
        new Document(
            name,
            name,
            "",
            name,
            all,
            "",
            null,
            null,
            "en",
            published,
            List.of(new Block(new Span(0, all.length()), Block.Kind.PARAGRAPH)));
    return new DocumentRecord(document, lines);
  }

  static Proceedings proceedings(Acts... reports) {
    return Proceedings.of(List.of(reports).stream().map(Acts::record).toList(), List.of());
  }

  /** One act that is being made. */
  final class Of {
    private final String id;
    private final Act act;
    private final String party;
    private final @Nullable String issue;
    private final List<Actor> whom = new ArrayList<>();
    private String sentence;
    private @Nullable String what;
    private @Nullable String condition;
    private Form form = Form.UNKNOWN;
    private Binding binding = Binding.UNKNOWN;
    private Modality modality = Modality.ASSERTED;
    private @Nullable Strength strength;
    private Voice voice = Voice.PARTY;
    private Status status = Status.SUGGESTED;
    private When when = When.UNKNOWN;
    private boolean negated;
    private @Nullable String person;

    private Of(String id, Act act, String party, @Nullable String issue) {
      this.id = id;
      this.act = act;
      this.party = party;
      this.issue = issue;
      this.sentence = party + " " + act + " " + issue + " (" + id + ").";
    }

    Of in(String words) {
      sentence = words;
      return this;
    }

    Of what(String words) {
      what = words;
      return this;
    }

    Of to(String other) {
      whom.add(new Actor(new Span(0, 0), other, null));
      return this;
    }

    Of by(String name) {
      person = name;
      return this;
    }

    Of provided(String words) {
      condition = words;
      return this;
    }

    Of form(Form other) {
      form = other;
      return this;
    }

    Of binding(Binding other) {
      binding = other;
      return this;
    }

    Of modality(Modality other) {
      modality = other;
      return this;
    }

    Of strength(Strength other) {
      strength = other;
      return this;
    }

    Of voice(Voice other) {
      voice = other;
      return this;
    }

    Of status(Status other) {
      status = other;
      return this;
    }

    Of when(When other) {
      when = other;
      return this;
    }

    Of negated() {
      negated = true;
      return this;
    }

    /** Ends the act and goes on with the report. */
    Acts done() {
      Span span = place();
      Span trigger = new Span(span.start(), Math.min(span.end(), span.start() + 4));
      lines.add(
          new Entry(
              id,
              act,
              span,
              List.of(trigger),
              List.of(new Actor(trigger, party.isEmpty() ? null : party, person)),
              whom,
              words(span, what),
              issue,
              when,
              null,
              form,
              binding,
              words(span, condition),
              negated,
              modality,
              strength,
              voice,
              null,
              status,
              "acts.rules:1"));
      return Acts.this;
    }

    /** Two acts with the same words stand in one sentence. */
    private Span place() {
      int at = text.indexOf(sentence);
      return at < 0 ? say(sentence) : new Span(at, at + sentence.length());
    }

    private List<Span> words(Span span, @Nullable String words) {
      if (words == null) {
        return List.of();
      }
      int at = text.indexOf(words, span.start());
      if (at < 0 || at + words.length() > span.end()) {
        throw new IllegalArgumentException("\"" + words + "\" is not in \"" + sentence + "\"");
      }
      return List.of(new Span(at, at + words.length()));
    }
  }
}
