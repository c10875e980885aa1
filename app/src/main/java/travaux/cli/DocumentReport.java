package travaux.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Quote;
import travaux.negotiation.Span;
import travaux.present.Dates;

/**
 * One document for a person to read.
 *
 * @param width columns of the page
 * @param emphasis whether the page is a terminal that can show bold words
 */
record DocumentReport(int width, boolean emphasis) {

  private static final int NUMBER = 5;
  private static final String INDENT = " ".repeat(NUMBER + 2);
  private static final String WORDS = INDENT + "│ ";
  private static final String HANGING = " ".repeat(NUMBER + 4);

  /** Returns the report, with an empty line at its end. */
  String of(DocumentRecord record, @Nullable Only only) {
    Document document = record.document();
    LineNumbers numbers = new LineNumbers(document.text());
    StringBuilder page = new StringBuilder(heading(document));
    if (only == Only.quotes) {
      record.quotes().forEach(quote -> page.append(quote(quote, document.text(), numbers)));
    } else {
      page.append(entries(record.entries(), document.text(), numbers));
    }
    if (record.lines().isEmpty()) {
      page.append(line("  " + whyNothing(document)));
    }
    return page.append('\n').toString();
  }

  private String heading(Document document) {
    Paragraph heading = new Paragraph();
    heading.addBold(document.title() == null ? document.name() : document.title());
    StringBuilder source = new StringBuilder("  (");
    if (document.title() != null) {
      source.append(document.name()).append("; ");
    }
    if (document.publisher() != null) {
      source.append(document.publisher()).append("; ");
    }
    source.append(Dates.withSource(document.published()));
    if (!isEnglish(document) && !isUndetermined(document)) {
      source.append("; in ").append(language(document));
    }
    return heading.add(source.append(')').toString()).wrapped("", "  ", width, emphasis);
  }

  /** Entries that rest on one sentence stand together above it. */
  private String entries(List<Entry> entries, String text, LineNumbers numbers) {
    StringBuilder page = new StringBuilder();
    List<Span> triggers = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      EntryWords words = new EntryWords(entry, text);
      Paragraph headline = words.headline().add(" " + words.circumstances());
      page.append(numbered(headline, numbers.at(entry.sentence().start())));
      triggers.addAll(entry.trigger());
      boolean last =
          i + 1 == entries.size() || !entries.get(i + 1).sentence().equals(entry.sentence());
      if (last) {
        Paragraph sentence = new Paragraph().add(text, entry.sentence(), triggers);
        page.append(sentence.wrapped(WORDS, WORDS, width, emphasis));
        triggers.clear();
      }
    }
    return page.toString();
  }

  private String quote(Quote quote, String text, LineNumbers numbers) {
    String speaker = quote.speaker() == null ? "somebody" : quote.speaker();
    String party = quote.party() == null ? "" : " (" + quote.party() + ")";
    String kind = quote.kind().name().toLowerCase(Locale.ROOT);
    Paragraph headline = new Paragraph().addBold(speaker).add(party + ", " + kind + ":");
    quote.content().forEach(span -> headline.add(" ").add(text, span, quote.cue()));
    int place = quote.content().isEmpty() ? 0 : quote.content().get(0).start();
    return numbered(headline, numbers.at(place));
  }

  private String numbered(Paragraph paragraph, int number) {
    String first = String.format(Locale.ROOT, "%" + NUMBER + "d  ", number);
    return paragraph.wrapped(first, HANGING, width, emphasis);
  }

  private String line(String text) {
    return new Paragraph().add(text).wrapped(INDENT, INDENT, width, emphasis);
  }

  private static String whyNothing(Document document) {
    return isEnglish(document) || isUndetermined(document)
        ? "Nothing was found here."
        : "Only English is read: nothing of this text in " + language(document) + " was looked at.";
  }

  private static boolean isEnglish(Document document) {
    return document.language().equals("en");
  }

  private static boolean isUndetermined(Document document) {
    return document.language().equals("und");
  }

  private static String language(Document document) {
    return Locale.forLanguageTag(document.language()).getDisplayLanguage(Locale.ENGLISH);
  }
}
