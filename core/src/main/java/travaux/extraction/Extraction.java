package travaux.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import travaux.extraction.actors.ActorList;
import travaux.extraction.actors.Actors;
import travaux.extraction.acts.ActReader;
import travaux.extraction.acts.FoundMatter;
import travaux.extraction.acts.IssueMentions;
import travaux.extraction.acts.IssueNames;
import travaux.extraction.events.Dating;
import travaux.extraction.events.Deadlines;
import travaux.extraction.events.Events;
import travaux.extraction.instruments.Instruments;
import travaux.extraction.instruments.Replies;
import travaux.extraction.quotes.CueList;
import travaux.extraction.quotes.QuoteReader;
import travaux.extraction.rules.Casting;
import travaux.extraction.rules.Rules;
import travaux.language.Point;
import travaux.language.Sentence;
import travaux.language.TimeFinder;
import travaux.language.Token;
import travaux.negotiation.Block;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Instrument;
import travaux.negotiation.Line;
import travaux.negotiation.PackageDeal;
import travaux.negotiation.Quote;
import travaux.negotiation.TimeExpression;

/** Finds all lines of one document's record. Immutable and thread-safe. */
public final class Extraction {

  private final ActorList actorList;
  private final QuoteReader quoteReader;
  private final ActReader actReader;
  private final TimeFinder timeFinder = TimeFinder.english();
  private final Events events;
  private final Instruments instruments;
  private final Deadlines deadlines = Deadlines.english();
  private final IssueMentions matters = IssueMentions.english();

  /**
   * Puts the steps together.
   *
   * @param actorList who can act
   * @param cues the words that attribute speech
   * @param rules what sentences report an act
   */
  public Extraction(ActorList actorList, CueList cues, Rules rules) {
    this.actorList = actorList;
    this.quoteReader = new QuoteReader(cues);
    this.actReader = new ActReader(rules);
    this.events = Events.english(actorList.seats());
    this.instruments = Instruments.english(actorList.seats());
  }

  /** Returns the lines found in {@code sentences}, in the order of the text within each type. */
  public List<Line> read(Document document, List<Sentence> sentences) {
    return read(document, sentences, List.of());
  }

  /**
   * Returns the lines found in {@code sentences}, in the order of the text within each type.
   *
   * @param points the points of the document's lists
   */
  public List<Line> read(Document document, List<Sentence> sentences, List<Point> points) {
    Actors actors = Actors.find(actorList, document, sentences);
    List<Quote> quotes = quoteReader.read(document, sentences, actors);
    List<TimeExpression> times = timeFinder.find(document, withDatelines(document, sentences));
    Casting casting = new Casting(actors, quotes);
    List<Entry> entries =
        new Dating(document)
            .dated(actReader.read(document, sentences, points, casting, quotes), sentences, times);
    List<FoundMatter> mentioned = matters.find(document, sentences, casting);
    entries = IssueNames.named(mentioned, entries);
    List<Line> lines = new ArrayList<>(quotes);
    lines.addAll(times);
    lines.addAll(entries);
    lines.addAll(events.find(document, sentences, casting, entries, times));
    List<Instrument> texts = instruments.find(document, sentences, casting);
    lines.addAll(texts);
    lines.addAll(Standings.told(document, actors.persons(), sentences, casting));
    lines.addAll(deadlines.find(document, sentences, entries, times));
    lines.addAll(Links.find(document, sentences, entries, quotes));
    lines.addAll(IssueNames.untold(mentioned, entries));
    lines.addAll(AnsweredPoints.find(entries, points));
    List<PackageDeal> deals = Packages.find(document, sentences, entries, points, casting);
    lines.addAll(deals);
    lines.addAll(Replies.find(document, sentences, texts));
    PackageDeals.find(document, sentences, entries).stream()
        .filter(deal ->
            deals.stream()
                .noneMatch(other ->
                    other.party().equals(deal.party()) || other.words().overlaps(deal.words())))
        .forEach(lines::add);
    return lines;
  }

  /** A dateline is no sentence and reports no act, but it tells a time. */
  private static List<Sentence> withDatelines(Document document, List<Sentence> sentences) {
    List<Sentence> all = new ArrayList<>(sentences);
    for (Block block : document.blocks()) {
      if (block.kind() == Block.Kind.DATELINE) {
        String words = block.span().of(document.text());
        Token whole = new Token(0, block.span(), words, words, "NNP", -1, "root");
        all.add(new Sentence(-1, block, block.span(), List.of(whole)));
      }
    }
    all.sort(Comparator.comparing(Sentence::span));
    return all;
  }
}
