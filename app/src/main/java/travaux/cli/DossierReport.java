package travaux.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import travaux.Hits;
import travaux.ToldElsewhere;
import travaux.analysis.Positions;
import travaux.analysis.Timeline;
import travaux.analysis.Told;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Voice;
import travaux.present.Dates;
import travaux.present.StandingLine;

/** What is on the record, for a person to read. One use, one thread. */
final class DossierReport {

  private static final String INDENT = "  ";
  private static final String HANGING = "      ";
  private static final String WORDS = HANGING + "│ ";

  private final int width;
  private final boolean emphasis;
  private final ToldElsewhere elsewhere;
  private final Map<String, LineNumbers> numbers = new HashMap<>();
  private final Map<String, StandingLine> lines = new HashMap<>();

  DossierReport(int width, boolean emphasis, ToldElsewhere elsewhere) {
    this.elsewhere = elsewhere;
    this.width = width;
    this.emphasis = emphasis;
  }

  /** Returns the entries by act and party; what is not in a party's own voice stands apart. */
  String positions(Hits hits) {
    List<Told> entries = told(hits);
    List<Told> own = entries.stream().filter(told -> told.entry().voice() == Voice.PARTY).toList();
    List<Told> others =
        entries.stream().filter(told -> told.entry().voice() != Voice.PARTY).toList();
    StringBuilder page = new StringBuilder();
    Positions.of(own).forEach(group -> page.append(group(group)));
    if (!others.isEmpty()) {
      page.append(heading("Not the parties' own: authors, experts, imagined words")).append('\n');
      Positions.of(others).forEach(group -> page.append(group(group)));
    }
    return orNothing(page);
  }

  /** Returns the entries by date. */
  String timeline(Hits hits) {
    List<Told> entries = told(hits);
    StringBuilder page = new StringBuilder();
    String day = "";
    for (Told told : Timeline.of(entries)) {
      if (!date(told).equals(day)) {
        page.append(page.isEmpty() ? "" : "\n");
        day = date(told);
        page.append(heading(day));
      }
      page.append(entry(told, ""));
    }
    return orNothing(page);
  }

  private List<Told> told(Hits hits) {
    List<Told> entries = new ArrayList<>();
    for (Hits.Hit hit : hits.page()) {
      if (hit.line().line() instanceof Entry entry) {
        entries.add(new Told(hit.document(), entry));
        lines.put(hit.document().id() + entry.id(), hit.line());
      }
    }
    return entries;
  }

  private String group(Positions group) {
    String parties = group.parties().isEmpty() ? "unknown" : String.join(", ", group.parties());
    StringBuilder page = new StringBuilder(heading(group.act() + " · " + parties));
    group.entries().forEach(told -> page.append(entry(told, date(told) + " · ")));
    return page.append('\n').toString();
  }

  private String entry(Told told, String date) {
    String text = told.document().text();
    EntryWords words = new EntryWords(told.entry(), text);
    return new Paragraph()
            .add(date)
            .add(words.headline())
            .add(" " + words.circumstances() + " (" + source(told) + " #" + shortId(told) + ")")
            .add(remarks(told))
            .wrapped(INDENT, HANGING, width, emphasis)
        + new Paragraph()
            .add(text, told.entry().sentence(), told.entry().trigger())
            .wrapped(WORDS, WORDS, width, emphasis);
  }

  private static String shortId(Told told) {
    return ShortIds.of(told.entry().id());
  }

  private String remarks(Told told) {
    StandingLine line = lines.get(told.document().id() + told.entry().id());
    return line == null ? "" : Remarks.of(line, elsewhere.of(told.document(), line.line()));
  }

  private String source(Told told) {
    Document document = told.document();
    int line =
        numbers
            .computeIfAbsent(document.id(), id -> new LineNumbers(document.text()))
            .at(told.entry().sentence().start());
    return document.name() + ":" + line;
  }

  private String heading(String text) {
    return new Paragraph().addBold(text).wrapped("", INDENT, width, emphasis);
  }

  private static String date(Told told) {
    return Dates.of(told.earliest(), told.latest());
  }

  private static String orNothing(StringBuilder page) {
    return page.isEmpty() ? "Nothing is on the record here.\n" : page.toString();
  }
}
