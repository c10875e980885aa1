package travaux.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import travaux.Samples;
import travaux.Travaux;
import travaux.negotiation.Act;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Line;
import travaux.negotiation.Quote;
import travaux.negotiation.Span;
import travaux.negotiation.Status;
import travaux.negotiation.Voice;
import travaux.negotiation.When;
import travaux.reading.DocumentReader;
import travaux.reading.UnreadableDocumentException;

/** Runs commands with captured streams and a reader that loads no models. */
final class Streams {

  private static final Pattern DEMAND = Pattern.compile("(\\w+) (demanded) (.+?)\\.");
  private static final Pattern SPEECH = Pattern.compile("(former )?(\\w+) (says) (.+?)\\.");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private String in = "";
  private String rules = "f00";
  private boolean terminal;
  private @Nullable String failure;

  Streams in(String text) {
    in = text;
    return this;
  }

  /** The reader has other rules: what it finds is found by another one. */
  Streams rules(String hash) {
    rules = hash;
    return this;
  }

  Streams onTerminal() {
    terminal = true;
    return this;
  }

  /** Standard output takes nothing, as on a full disk or when its reader is gone. */
  Streams outFails(String why) {
    failure = why;
    return this;
  }

  int run(Object... arguments) {
    Console console =
        new Console(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            failure == null ? out : new Failing(failure),
            err,
            80,
            terminal,
            terminal);
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    return Main.run(console, () -> reader(rules), words);
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }

  private static Travaux reader(String rules) {
    String by = "acts.rules:" + (rules.equals("f00") ? 1 : 2);
    return new Travaux(
        (name, bytes, published) -> read(name, bytes, published, by), "0.1.0", rules);
  }

  /** Finds sentences such as "Borduria demanded ships." and "former Lund says no.". */
  private static DocumentRecord read(
      String name, byte[] bytes, @Nullable LocalDate published, String by)
      throws UnreadableDocumentException {
    Document document = DocumentReader.english().read(name, bytes, published);
    List<Line> lines = new ArrayList<>();
    Matcher demands = DEMAND.matcher(document.text());
    while (demands.find()) {
      lines.add(
          Samples.entry(
                  document.text(),
                  Act.DEMAND,
                  demands.group(1),
                  new Span(demands.start(2), demands.end(2)),
                  new Span(demands.start(3), demands.end(3)),
                  When.UNKNOWN,
                  Voice.PARTY)
              .with(Status.SUGGESTED, by));
    }
    Matcher speeches = SPEECH.matcher(document.text());
    while (speeches.find()) {
      boolean former = speeches.group(1) != null;
      lines.add(
          new Quote(
              "q" + speeches.start(),
              Quote.Kind.INDIRECT,
              Quote.Attitude.SPEECH,
              List.of(new Span(speeches.start(4), speeches.end(4))),
              List.of(new Span(speeches.start(3), speeches.end(3))),
              List.of(new Span(speeches.start(2), speeches.end(2))),
              speeches.group(2),
              former ? null : "Borduria",
              former ? Voice.EXPERT : Voice.PARTY,
              null,
              List.of()));
    }
    if (document.text().contains("defect")) {
      throw new IllegalStateException("a rule failed");
    }
    return new DocumentRecord(document, lines);
  }

  private static final class Failing extends Writer {
    private final String why;

    Failing(String why) {
      this.why = why;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
      throw new IOException(why);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
