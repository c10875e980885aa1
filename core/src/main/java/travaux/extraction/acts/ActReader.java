package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.rules.Bystanders;
import travaux.extraction.rules.Casting;
import travaux.extraction.rules.Match;
import travaux.extraction.rules.Rules;
import travaux.language.Point;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Actor;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Quote;
import travaux.negotiation.Span;

/** Reads the acts of a document: those that rules find, and statements. Immutable. */
public final class ActReader {

  /** Whom one may address without saying which. */
  private static final Set<String> POWERS =
      Set.of(
          "country",
          "nation",
          "state",
          "government",
          "power",
          "public",
          "predecessor",
          "administration");

  private final Rules rules;
  private final Manner manner = Manner.english();
  private final Bonds bonds = Bonds.english();
  private final PointWords pointWords = PointWords.english();
  private final Issues issues = Issues.english();

  /** Reads by these rules. */
  public ActReader(Rules rules) {
    this.rules = rules;
  }

  /**
   * Returns the acts in the order of the text, without dates.
   *
   * @param points the points of its lists
   * @param casting who is meant where in the document
   * @param quotes the document's quotes, in the order of the text
   */
  public List<Entry> read(
      Document document,
      List<Sentence> sentences,
      List<Point> points,
      Casting casting,
      List<Quote> quotes) {
    ActFinder finder = new ActFinder(rules, casting);
    EntryMaker maker = new EntryMaker(document, casting, rules, manner, bonds);
    List<Entry> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Match> matches = finder.find(sentence);
      for (Match match : matches) {
        found.addAll(maker.entries(match, matches));
      }
    }
    PointActs pointActs = new PointActs(document, sentences, casting, finder, maker, pointWords);
    found = new ArrayList<>(pointActs.with(found, points));
    found.addAll(new CrucialPoints(document, casting).find(sentences, found));
    found.replaceAll(new WholeQuotations(document, quotes)::completed);
    found.replaceAll(new OpenQuotations(sentences, found)::closed);
    found.replaceAll(new Antecedents(sentences)::completed);
    Statements statements = new Statements(document, sentences, casting, rules, manner);
    List<Entry> entries = new ArrayList<>(statements.withoutFrames(found));
    entries.addAll(statements.ofQuotes(quotes, entries));
    entries = new ArrayList<>(Repeats.removed(entries));
    entries.removeIf(entry -> Garble.is(entry.sentence().of(document.text())));
    Tenor tenor = new Tenor(document, sentences, casting, rules);
    entries = new ArrayList<>(tenor.read(entries));
    OwnPaper paper = new OwnPaper(casting, sentences);
    entries.replaceAll(paper::completed);
    entries.sort(Comparator.comparing((Entry entry) -> entry.trigger().get(0)));
    List<Entry> sided = Interlocutors.named(entries, document.text());
    List<Entry> news = Background.removed(sided, document.text());
    Map<Span, Sentence> places = new HashMap<>();
    sentences.forEach(sentence -> places.put(sentence.span(), sentence));
    List<Entry> taken = new TakenOffers(places, rules).added(news);
    Counterparts counterparts = new Counterparts(casting, places, rules);
    List<Entry> told = new ArrayList<>(counterparts.added(taken, paper));
    Bystanders bystanders = new Bystanders(rules);
    told.replaceAll(entry -> withoutThings(entry, places, bystanders));
    told.replaceAll(new TwoSides(told, sentences, document.text(), casting)::named);
    told.replaceAll(new HangingMarks(document.text())::closed);
    Whereabouts whereabouts = new Whereabouts(document.text(), casting, rules);
    told.replaceAll(entry -> {
      Sentence place = places.get(entry.sentence());
      return place == null ? entry : whereabouts.placed(issues.named(entry, place, casting), place);
    });
    return List.copyOf(told);
  }

  /** "The tariffs must stay": nobody is asked, and nobody else is guessed to be. */
  private static Entry withoutThings(
      Entry entry, Map<Span, Sentence> places, Bystanders bystanders) {
    Sentence place = places.get(entry.sentence());
    List<Actor> kept =
        entry.whom().stream().filter(actor -> isSomebody(actor, place, bystanders)).toList();
    return kept.size() == entry.whom().size() ? entry : entry.directed(entry.act(), kept);
  }

  private static boolean isSomebody(Actor actor, @Nullable Sentence place, Bystanders bystanders) {
    if (actor.party() != null || actor.person() != null || place == null) {
      return true;
    }
    List<Token> heads =
        place.tokensIn(actor.words()).stream()
            .filter(token ->
                place.head(token).filter(up -> actor.words().contains(up.span())).isEmpty())
            .toList();
    return heads.isEmpty()
        || heads.stream().anyMatch(head -> POWERS.contains(head.lemma()))
        || !bystanders.of(place, heads).isEmpty();
  }
}
