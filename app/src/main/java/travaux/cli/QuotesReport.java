package travaux.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import travaux.Hits;
import travaux.ToldElsewhere;
import travaux.analysis.Quotations;
import travaux.analysis.Said;
import travaux.negotiation.Document;
import travaux.negotiation.Quote;
import travaux.negotiation.Quote.Attitude;
import travaux.negotiation.Voice;
import travaux.present.Dates;
import travaux.present.StandingLine;

/** Who is quoted with what, for a person to read. One use, one thread. */
final class QuotesReport {

  private static final String INDENT = "  ";
  private static final String HANGING = "      ";

  private final int width;
  private final boolean emphasis;
  private final ToldElsewhere elsewhere;
  private final Map<String, StandingLine> lines = new HashMap<>();
  private final Map<String, LineNumbers> numbers = new HashMap<>();

  QuotesReport(int width, boolean emphasis, ToldElsewhere elsewhere) {
    this.elsewhere = elsewhere;
    this.width = width;
    this.emphasis = emphasis;
  }

  /** Returns the quotes by speaker; whose voice it is stands beside the speaker. */
  String of(Hits hits) {
    List<Said> quotes = new ArrayList<>();
    for (Hits.Hit hit : hits.page()) {
      if (hit.line().line() instanceof Quote quote) {
        lines.put(hit.document().id() + quote.id(), hit.line());
        quotes.add(new Said(hit.document(), quote, hit.teller()));
      }
    }
    StringBuilder page = new StringBuilder();
    for (Quotations group : Quotations.of(quotes)) {
      page.append(new Paragraph().addBold(heading(group)).wrapped("", INDENT, width, emphasis));
      group.quotes().forEach(said -> page.append(quote(said)));
      page.append('\n');
    }
    return page.isEmpty() ? "Nobody is quoted here.\n" : page.toString();
  }

  private String quote(Said said) {
    Document document = said.document();
    Quote quote = said.quote();
    Paragraph paragraph = new Paragraph().add(day(document) + " · " + manner(said) + ":");
    quote.content().forEach(span -> paragraph.add(" ").add(span.of(document.text())));
    return paragraph
        .add(" (" + document.name() + ":" + line(said) + " #" + ShortIds.of(quote.id()) + ")")
        .add(remarks(document, quote))
        .wrapped(INDENT, HANGING, width, emphasis);
  }

  private String remarks(Document document, Quote quote) {
    StandingLine line = lines.get(document.id() + quote.id());
    return line == null ? "" : Remarks.of(line, elsewhere.of(document, quote));
  }

  private int line(Said said) {
    Document document = said.document();
    return numbers
        .computeIfAbsent(document.id(), id -> new LineNumbers(document.text()))
        .at(said.place());
  }

  private static String heading(Quotations group) {
    String party = group.party() == null ? "" : " · " + group.party();
    String speaker = group.speaker() == null ? "nobody named" : group.speaker();
    boolean twice = group.speaker() != null && group.speaker().equals(group.party());
    return (twice ? speaker : speaker + party) + voice(group.voice());
  }

  private static String voice(Voice voice) {
    return switch (voice) {
      case PARTY -> "";
      case AUTHOR -> " · the author's own words";
      case EXPERT -> " · no party's voice";
      case IMAGINED -> " · imagined";
    };
  }

  private static String manner(Said said) {
    Quote quote = said.quote();
    String kind = quote.kind().name().toLowerCase(Locale.ROOT);
    String attitude =
        quote.attitude() == Attitude.SPEECH
            ? ""
            : ", " + quote.attitude().name().toLowerCase(Locale.ROOT);
    String teller = said.teller() == null ? "" : ", as told by " + said.teller();
    return kind + attitude + teller;
  }

  private static String day(Document document) {
    return Dates.of(document.published().earliest(), document.published().latest());
  }
}
