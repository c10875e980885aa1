package travaux.lines;

import java.util.List;
import travaux.negotiation.Block;
import travaux.negotiation.Deadline;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Event;
import travaux.negotiation.Instrument;
import travaux.negotiation.IssueMention;
import travaux.negotiation.Line;
import travaux.negotiation.Link;
import travaux.negotiation.PackageDeal;
import travaux.negotiation.Person;
import travaux.negotiation.Quote;
import travaux.negotiation.TimeExpression;

/** Writes the lines of one document in the order of the format. */
final class LineWriter {

  private final JsonLine line;
  private final String name;

  LineWriter(JsonLine line, String name) {
    this.line = line;
    this.name = name;
  }

  void write(DocumentRecord record, boolean whole) {
    write(record.document());
    for (Block block : record.document().blocks()) {
      if (block.kind().isFurniture()) {
        write("furniture", block);
      } else if (whole) {
        write("block", block);
      }
    }
    record.quotes().forEach(this::write);
    record.all(TimeExpression.class).forEach(this::write);
    record.entries().forEach(this::write);
    record.all(Event.class).forEach(this::write);
    record.all(Instrument.class).forEach(this::write);
    record.all(Person.class).forEach(this::write);
    record.all(Deadline.class).forEach(this::write);
    record.all(Link.class).forEach(this::write);
    record.all(PackageDeal.class).forEach(this::write);
    record.all(IssueMention.class).forEach(this::write);
  }

  /** Writes one line of any type. */
  void write(Line found) {
    switch (found) {
      case Quote quote -> write(quote);
      case TimeExpression time -> write(time);
      case Entry entry -> write(entry);
      case Event event -> write(event);
      case Instrument instrument -> write(instrument);
      case Person person -> write(person);
      case Deadline deadline -> write(deadline);
      case Link link -> write(link);
      case PackageDeal deal -> write(deal);
      case IssueMention matter -> write(matter);
    }
  }

  private void write(Document document) {
    line.begin("document")
        .field("id", document.id())
        .field("document", name)
        .field("sha256", document.sha256())
        .field("textSha256", document.textSha256())
        .field("converter", document.converter())
        .field("title", document.title())
        .field("publisher", document.publisher())
        .field("language", document.language())
        .knownOrNot("published", document.published())
        .end();
  }

  private void write(String type, Block block) {
    line.begin(type)
        .field("document", name)
        .field("words", block.span())
        .field("kind", block.kind().words())
        .end();
  }

  private JsonLine begin(String type, String id) {
    return line.begin(type).field("id", id).field("document", name);
  }

  private void write(Quote quote) {
    begin("quote", quote.id())
        .field("kind", quote.kind())
        .field("class", quote.attitude())
        .spans("content", quote.content())
        .spans("cue", quote.cue())
        .spans("source", quote.source())
        .field("speaker", quote.speaker())
        .field("party", quote.party())
        .field("voice", quote.voice())
        .field("within", quote.within())
        .spans("inserts", quote.inserts())
        .end();
  }

  private void write(TimeExpression time) {
    begin("time", time.id())
        .field("words", time.words())
        .field("kind", time.kind().name())
        .field("value", time.value())
        .interval(time.earliest(), time.latest())
        .end();
  }

  private void write(Entry entry) {
    begin("act", entry.id())
        .field("act", entry.act().name())
        .field("sentence", entry.sentence())
        .spans("trigger", entry.trigger())
        .actors("who", entry.who())
        .actors("whom", entry.whom())
        .spans("what", entry.what())
        .field("issue", entry.issue())
        .when("when", entry.when())
        .where("where", entry.where())
        .field("form", entry.form())
        .field("binding", entry.binding())
        .spans("condition", entry.condition())
        .field("negated", entry.negated())
        .field("modality", entry.modality())
        .field("strength", entry.strength())
        .field("voice", entry.voice())
        .field("quote", entry.quote())
        .field("status", entry.status())
        .field("by", entry.by())
        .end();
  }

  private void write(Event event) {
    begin("event", event.id())
        .field("words", event.words())
        .spans("mentions", event.mentions().size() > 1 ? event.mentions() : List.of())
        .field("kind", event.kind())
        .field("place", event.place())
        .when("when", event.when())
        .names("participants", event.participants())
        .names("persons", event.persons())
        .field("status", event.status());
    if (event.passing()) {
      line.field("passing", true);
    }
    line.end();
  }

  private void write(Instrument instrument) {
    begin("instrument", instrument.id())
        .field("words", instrument.words())
        .field("name", instrument.name())
        .field("kind", instrument.kind())
        .field("author", instrument.author())
        .names("addressees", instrument.addressees())
        .field("clause", instrument.clause())
        .field("about", instrument.about())
        .end();
  }

  private void write(IssueMention matter) {
    begin("issue", matter.id()).field("words", matter.words()).field("name", matter.name()).end();
  }

  private void write(Person person) {
    line.begin("person")
        .field("document", name)
        .field("name", person.name())
        .field("party", person.party())
        .field("office", person.office())
        .field("former", person.former())
        .spans("words", person.words())
        .spans("offices", person.offices())
        .spans("decides", person.decides())
        .spans("mandate", person.mandate())
        .end();
  }

  private void write(Deadline deadline) {
    begin("deadline", deadline.id())
        .field("words", deadline.words())
        .field("of", deadline.of())
        .when("due", deadline.due())
        .field("soft", deadline.soft())
        .end();
  }

  private void write(Link link) {
    line.begin("link")
        .field("document", name)
        .field("from", link.from())
        .field("to", link.to())
        .field("kind", link.kind().words())
        .field("words", link.words())
        .field("why", link.why());
    Link.Answer answer = link.answer();
    if (answer != null) {
      line.field("answer", answer.kind() == null ? null : answer.kind().words())
          .field("form", answer.form())
          .field("scope", answer.scope())
          .field("binding", answer.binding());
    }
    line.end();
  }

  private void write(PackageDeal deal) {
    begin("package", deal.id())
        .field("name", deal.name())
        .field("party", deal.party())
        .names("members", deal.members())
        .names("crucial", deal.crucial())
        .field("words", deal.words())
        .end();
  }
}
