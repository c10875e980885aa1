package travaux.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import travaux.extraction.rules.Casting;
import travaux.extraction.words.SpanIndex;
import travaux.language.Point;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Identity;
import travaux.negotiation.PackageDeal;
import travaux.negotiation.Quote;
import travaux.negotiation.Span;

/**
 * Finds what a party ties together: "points 1 and 3 only together", "nothing is agreed until
 * everything is agreed", "without a date there is no deal".
 *
 * <p>Trap: a package is made only of lines of the same document; "a package of measures" is none.
 */
final class Packages {

  private static final Pattern TOGETHER =
      Pattern.compile(
          "(?i)\\b(?:inseparable|indivisible|cannot be (?:separated|taken apart|divided)"
              + "|(?:as|form|forms|are|is|make up) (?:a|one) (?:single )?(?:package|whole|unit)"
              + "|stands? (?:or|and) falls? together|only (?:\\w+ ){0,3}together|all or nothing"
              + "|belongs? together|hangs? together|one without the other"
              + "|en bloc)\\b");
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?i)\\bnothing is (?:agreed|settled|decided) (?:until|unless|before|as long as)"
              + " (?:everything|all) is\\b");
  private static final Pattern WITHOUT =
      Pattern.compile(
          "(?i)\\bwithout (.{3,80}?),? (?:there|we) (?:is|are|will be|can be|would be|have) no"
              + " (?:deal|agreement|accord|treaty|contract|settlement|compromise|package)\\b");
  private static final Pattern ESSENTIAL =
      Pattern.compile("(?i)\\b(?:essential|crucial|indispensable|vital|decisive)\\b");
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?i)\\b(?:points?|demands?|items?|articles?|clauses?|conditions?|parts?|nos?\\.?)"
              + " ((?:\\d{1,2}|\\(?[a-z]\\))(?:(?:,? and |, | to |[-–])(?:\\d{1,2}|\\(?[a-z]\\)))+)");
  private static final Pattern ALL =
      Pattern.compile(
          "(?i)\\b(?:(two|three|four|five|six|seven|eight|nine|ten) )?(?:points|demands|conditions"
              + "|parts|proposals|terms|articles|requests|elements|measures|steps)\\b");
  private static final List<String> COUNTS =
      List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final Set<Act> TIED =
      Set.of(Act.DEMAND, Act.PROPOSE, Act.ACCEPT, Act.PROMISE, Act.REJECT);

  private final Document document;
  private final Casting casting;
  private final List<Entry> entries;
  private final List<Point> points;
  private final SpanIndex<Sentence> sentences;
  private final List<PackageDeal> found = new ArrayList<>();

  private Packages(
      Document document,
      List<Sentence> sentences,
      List<Entry> entries,
      List<Point> points,
      Casting casting) {
    this.document = document;
    this.casting = casting;
    this.entries = entries.stream().filter(each -> TIED.contains(each.act())).toList();
    this.points = points;
    this.sentences = new SpanIndex<>(sentences, sentence -> List.of(sentence.span()));
  }

  /** Returns the packages, in the order of the words that tie them. */
  static List<PackageDeal> find(
      Document document,
      List<Sentence> sentences,
      List<Entry> entries,
      List<Point> points,
      Casting casting) {
    Packages packages = new Packages(document, sentences, entries, points, casting);
    Set<String> crucial = packages.crucial(sentences);
    for (Sentence sentence : sentences) {
      packages.read(sentence, crucial);
    }
    return List.copyOf(packages.found);
  }

  private void read(Sentence sentence, Set<String> crucial) {
    String text = sentence.span().of(document.text());
    boolean nothing = NOTHING.matcher(text).find();
    if (!nothing && !TOGETHER.matcher(text).find()) {
      return;
    }
    List<Entry> members = nothing ? ofParty(sentence) : members(sentence, text);
    String party = party(sentence, members);
    List<String> ids = members.stream().map(Entry::id).distinct().toList();
    if (ids.size() < 2 || party == null || isTold(ids)) {
      return;
    }
    Matcher name = NUMBERS.matcher(text);
    found.add(
        new PackageDeal(
            Identity.of(
                document.textSha256(), "package", sentence.span().start(), sentence.span().end()),
            name.find() ? name.group().toLowerCase(Locale.ROOT) : ids.size() + " points",
            party,
            ids,
            ids.stream().filter(crucial::contains).toList(),
            sentence.span()));
  }

  private boolean isTold(List<String> ids) {
    return found.stream().anyMatch(each -> each.members().equals(ids));
  }

  private List<Entry> members(Sentence sentence, String text) {
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.find()) {
      return numbered(numbers.group(1), sentence);
    }
    Matcher all = ALL.matcher(text);
    boolean some = all.find();
    boolean list = text.toLowerCase(Locale.ROOT).contains("list");
    if (some || list || text.toLowerCase(Locale.ROOT).startsWith("they ")) {
      String count = some ? all.group(1) : null;
      int wanted = count == null ? -1 : COUNTS.indexOf(count.toLowerCase(Locale.ROOT)) + 2;
      return group(sentence, wanted);
    }
    return named(sentence, sentence.span());
  }

  /** The entries of the points that have these numbers, of the nearest list above that has all. */
  private List<Entry> numbered(String numbers, Sentence sentence) {
    List<String> wanted = new ArrayList<>();
    Matcher range = Pattern.compile("(\\d{1,2}) ?(?:to|[-–]) ?(\\d{1,2})").matcher(numbers);
    if (range.find()) {
      int last = Integer.parseInt(range.group(2));
      for (int n = Integer.parseInt(range.group(1)); n <= last; n++) {
        wanted.add("" + n);
      }
    }
    Matcher each = Pattern.compile("\\d{1,2}|[a-z](?=\\))").matcher(numbers);
    while (each.find()) {
      wanted.add(each.group());
    }
    List<Entry> members = new ArrayList<>();
    for (Map.Entry<Integer, List<Point>> list : lists().entrySet()) {
      List<Point> chosen =
          list.getValue().stream().filter(point -> wanted.contains(point.number())).toList();
      boolean above = list.getValue().get(0).words().end() <= sentence.span().start();
      if (above && chosen.size() == Set.copyOf(wanted).size()) {
        members = new ArrayList<>(in(chosen));
      }
    }
    return members;
  }

  private Map<Integer, List<Point>> lists() {
    Map<Integer, List<Point>> lists = new LinkedHashMap<>();
    for (Point point : points) {
      if (point.kind() != Point.Kind.REPLY) {
        lists.computeIfAbsent(point.list(), key -> new ArrayList<>()).add(point);
      }
    }
    return lists;
  }

  private List<Entry> in(List<Point> some) {
    return entries.stream()
        .filter(entry ->
            some.stream().anyMatch(point -> point.words().contains(entry.trigger().get(0))))
        .toList();
  }

  /** The nearest list above with so many members, else the members of one verb. */
  private List<Entry> group(Sentence sentence, int wanted) {
    List<Entry> nearest = List.of();
    for (List<Point> list : lists().values()) {
      boolean above = list.get(0).words().end() <= sentence.span().start();
      if (above && (wanted < 0 || list.size() == wanted)) {
        List<Entry> inside = in(list);
        nearest = inside.size() < 2 ? nearest : inside;
      }
    }
    if (!nearest.isEmpty() || wanted < 0) {
      return nearest;
    }
    Map<List<Span>, List<Entry>> byVerb = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (entry.sentence().end() <= sentence.span().start()) {
        byVerb.computeIfAbsent(entry.trigger(), key -> new ArrayList<>()).add(entry);
      }
    }
    return byVerb.values().stream()
        .filter(each -> each.size() == wanted)
        .reduce((first, second) -> second)
        .orElse(List.of());
  }

  /** "The licence and the fee": the last entries above that are about these nouns. */
  private List<Entry> named(Sentence sentence, Span within) {
    List<Entry> members = new ArrayList<>();
    for (Token token : sentence.tokensIn(within)) {
      if (!token.isNoun()) {
        continue;
      }
      List<Entry> about =
          entries.stream()
              .filter(entry -> entry.sentence().end() <= sentence.span().start())
              .filter(entry -> isHead(entry, token))
              .toList();
      Entry last = about.isEmpty() ? null : about.get(about.size() - 1);
      if (last != null && !members.contains(last)) {
        members.add(last);
      }
    }
    return members;
  }

  /** Says whether the first noun of the content is this one. */
  private boolean isHead(Entry entry, Token noun) {
    Span what = entry.what().isEmpty() ? noun.span() : entry.what().get(0);
    for (Sentence sentence : sentences.touching(what)) {
      for (Token token : sentence.tokensIn(what)) {
        if (token.isNoun()) {
          return token.lemma().equals(noun.lemma()) && !entry.what().isEmpty();
        }
      }
    }
    return false;
  }

  /** All that the party which says it has on its lists. */
  private List<Entry> ofParty(Sentence sentence) {
    String speaker = speaker(sentence);
    return in(points).stream()
        .filter(entry ->
            speaker == null || entry.who().stream().anyMatch(each -> speaker.equals(each.party())))
        .toList();
  }

  private @Nullable String party(Sentence sentence, List<Entry> members) {
    String speaker = speaker(sentence);
    if (speaker != null) {
      return speaker;
    }
    Set<String> parties = new LinkedHashSet<>();
    for (Entry entry : members) {
      entry.who().forEach(each -> parties.add(String.valueOf(each.party())));
    }
    return parties.size() == 1 && !parties.contains("null") ? parties.iterator().next() : null;
  }

  private @Nullable String speaker(Sentence sentence) {
    Quote quote = casting.quoteAt(sentence.tokens().get(0).span());
    if (quote != null) {
      return quote.party() != null ? quote.party() : quote.speaker();
    }
    return casting.issuer(sentence.span()).stream()
        .map(each -> each.party())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** "Points 1 and 2 are essential", "without a date there is no deal". */
  private Set<String> crucial(List<Sentence> sentences) {
    Set<String> crucial = new LinkedHashSet<>();
    for (Sentence sentence : sentences) {
      String text = sentence.span().of(document.text());
      Matcher numbers = NUMBERS.matcher(text);
      if (ESSENTIAL.matcher(text).find() && numbers.find()) {
        numbered(numbers.group(1), sentence).forEach(each -> crucial.add(each.id()));
      }
      Matcher without = WITHOUT.matcher(text);
      while (without.find()) {
        int start = sentence.span().start();
        Span within = new Span(start + without.start(1), start + without.end(1));
        named(sentence, within).forEach(each -> crucial.add(each.id()));
      }
    }
    return crucial;
  }
}
