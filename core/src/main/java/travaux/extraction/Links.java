package travaux.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import travaux.extraction.words.ContentWords;
import travaux.extraction.words.SpanIndex;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Link;
import travaux.negotiation.Link.Kind;
import travaux.negotiation.Quote;
import travaux.negotiation.Span;

/**
 * Finds what ties the lines of one document: an act told within another's words, the same act told
 * twice, a denial and its charge, a condition and what follows, words taken back.
 */
final class Links {

  private static final double SAME = 0.6;
  private static final int FEWEST_WORDS = 2;
  private static final int FARTHEST = 300;
  private static final int NEXT = 20;
  private static final Set<Act> HARD =
      Set.of(Act.DEMAND, Act.REJECT, Act.WARN, Act.ACCUSE, Act.SANCTION, Act.COERCE, Act.MOBILIZE);
  private static final Set<Act> ANNOUNCE =
      Set.of(Act.WARN, Act.PROMISE, Act.SANCTION, Act.MOBILIZE, Act.COERCE, Act.ASSAULT);
  private static final Set<String> BACK_WORDS = Set.of("such", "this", "these", "that", "those");
  private static final int BACK = 3;
  private static final Pattern TAKEN_UP =
      Pattern.compile(
          "(?i)(?:(?:the|this|that|these|those) )?(?:accusations?|charges?|claims?|allegations?"
              + "|reproach|it|this|that)");

  private final String text;
  private final List<Sentence> sentences;
  private final List<Entry> entries;
  private final ContentWords words;
  private final SpanIndex<Entry> byContent;
  private final SpanIndex<Entry> byTrigger;
  private final List<Entry> charges;
  private final Map<Act, List<Entry>> before = new EnumMap<>(Act.class);
  private final List<Link> links = new ArrayList<>();

  private Links(Document document, List<Sentence> sentences, List<Entry> entries) {
    this.text = document.text();
    this.sentences = sentences;
    this.entries = entries;
    this.words = new ContentWords(sentences);
    this.charges = entries.stream().filter(entry -> entry.act() == Act.ACCUSE).toList();
    this.byContent = new SpanIndex<>(entries, Entry::what);
    this.byTrigger = new SpanIndex<>(entries, Entry::trigger);
  }

  /** Returns the links, in the order of the lines that they come from. */
  static List<Link> find(
      Document document, List<Sentence> sentences, List<Entry> entries, List<Quote> quotes) {
    Links links = new Links(document, sentences, entries);
    Set<String> ids = quotes.stream().map(Quote::id).collect(Collectors.toSet());
    for (Quote quote : quotes) {
      links.within(quote, ids);
    }
    for (Entry entry : entries) {
      List<Entry> before = links.before.computeIfAbsent(entry.act(), act -> new ArrayList<>());
      links.within(entry);
      links.sameStatement(entry, last(before));
      before.add(entry);
      links.denial(entry);
      links.condition(entry);
      links.takenUp(entry);
    }
    sentences.forEach(links::softening);
    return List.copyOf(links.links);
  }

  /** What was told long before is not told again: that keeps long documents linear. */
  private static List<Entry> last(List<Entry> entries) {
    return entries.subList(Math.max(0, entries.size() - FARTHEST), entries.size());
  }

  private void within(Quote quote, Set<String> ids) {
    String outer = quote.within();
    if (outer != null && ids.contains(outer)) {
      add(quote.id(), outer, Kind.WITHIN, first(quote.content()), "the words stand in other words");
    }
  }

  private void within(Entry entry) {
    if (entry.trigger().isEmpty()) {
      return;
    }
    byContent.holding(first(entry.trigger())).stream()
        .filter(outer -> outer != entry && !outer.trigger().equals(entry.trigger()))
        .filter(outer -> holds(outer.what(), entry.trigger()))
        .min(Comparator.comparingInt(Links::length))
        .ifPresent(outer ->
            add(
                entry.id(),
                outer.id(),
                Kind.WITHIN,
                first(entry.trigger()),
                "told within the words of " + name(outer) + " (" + verb(outer) + ")"));
  }

  private void sameStatement(Entry entry, List<Entry> before) {
    Set<String> own = words.of(entry.what());
    if (own.size() < FEWEST_WORDS) {
      return;
    }
    for (Entry other : before) {
      boolean same =
          other.act() == entry.act()
              && !other.sentence().equals(entry.sentence())
              && isSameActor(entry.who(), other.who());
      double likeness = same ? ContentWords.likeness(own, words.of(other.what())) : 0;
      if (likeness >= SAME) {
        String share = Math.round(likeness * 100) + " of 100 words in common";
        add(
            entry.id(),
            other.id(),
            Kind.SAME_STATEMENT,
            first(entry.trigger()),
            "same act, same party, " + share);
        return;
      }
    }
  }

  /** The charges told up to now, and the next ones: a sentence may deny what it tells later. */
  private List<Entry> charges() {
    int told = before.getOrDefault(Act.ACCUSE, List.of()).size();
    int next = Math.min(charges.size(), told + NEXT);
    return charges.subList(Math.max(0, told - FARTHEST), next);
  }

  private void denial(Entry denial) {
    if (denial.act() != Act.DENY) {
      return;
    }
    Set<String> own = words.of(denial.what());
    Entry charge = null;
    int most = 0;
    for (Entry each : charges()) {
      boolean other = each.act() == Act.ACCUSE && !isSameActor(each.who(), denial.who());
      if (!other) {
        continue;
      }
      boolean inside = holds(denial.what(), each.trigger());
      boolean clause = each.sentence().equals(denial.sentence());
      boolean before = each.trigger().get(0).start() < denial.trigger().get(0).start();
      boolean aimed = isSameActor(each.whom(), denial.who());
      int common = ContentWords.common(own, words.of(each.what())).size();
      boolean alike = 2 * common >= Math.max(1, Math.min(own.size(), words.of(each.what()).size()));
      int weight = common + (aimed ? 2 : 0) + (inside ? 4 : 0);
      boolean taken = before && isTakenUp(denial) && isNext(each, denial);
      boolean answers =
          inside || aimed && clause || taken || before && common > 0 && (aimed || alike);
      if (answers && weight >= most) {
        charge = each;
        most = weight;
      }
    }
    if (charge != null) {
      boolean clause = charge.sentence().equals(denial.sentence());
      add(
          denial.id(),
          charge.id(),
          Kind.DENIES,
          first(denial.trigger()),
          "denies what "
              + name(charge)
              + (clause ? " charges in the sentence" : " charges before"));
    }
  }

  /** "Denied the accusation": what is denied stands before. */
  private boolean isTakenUp(Entry denial) {
    return denial.what().stream()
        .allMatch(span -> TAKEN_UP.matcher(span.of(text).strip()).matches());
  }

  private boolean isNext(Entry charge, Entry denial) {
    int from = charge.sentence().end();
    int to = denial.sentence().start();
    return from <= to && to - from < 4 && text.substring(from, to).indexOf('\n') < 0;
  }

  private void condition(Entry then) {
    List<Entry> inside =
        then.condition().stream().flatMap(span -> byTrigger.touching(span).stream()).toList();
    for (Entry each : inside.stream().distinct().toList()) {
      if (each != then && holds(then.condition(), each.trigger())) {
        add(
            each.id(),
            then.id(),
            Kind.IF_THEN,
            first(then.condition()),
            "stands in the condition \"" + first(then.condition()).of(text) + "\"");
      }
    }
  }

  /** "If such sanctions follow": what another announced just before is the condition. */
  private void takenUp(Entry then) {
    if (then.condition().isEmpty() || !pointsBack(first(then.condition()))) {
      return;
    }
    int from = index(then.sentence());
    for (Entry each : entries) {
      int at = index(each.sentence());
      boolean announced =
          ANNOUNCE.contains(each.act())
              && !isSameActor(each.who(), then.who())
              && at < from
              && from - at <= BACK
              && isInOneBlock(sentences.get(at), sentences.get(from));
      if (announced) {
        add(
            each.id(),
            then.id(),
            Kind.IF_THEN,
            first(then.condition()),
            "\"" + first(then.condition()).of(text) + "\" takes up what was announced before");
      }
    }
  }

  private boolean pointsBack(Span condition) {
    for (Sentence sentence : sentences) {
      if (sentence.span().contains(condition)) {
        return sentence.tokensIn(condition).stream()
            .anyMatch(token -> BACK_WORDS.contains(token.form().toLowerCase(Locale.ROOT)));
      }
    }
    return false;
  }

  private int index(Span span) {
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).span().equals(span)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isInOneBlock(Sentence one, Sentence other) {
    return one.block().equals(other.block());
  }

  /** "The minister later relativised the threat": only where a word says so. */
  private void softening(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (!token.isVerb() || !Softening.is(sentence, token)) {
        continue;
      }
      Optional<Entry> from =
          entries.stream()
              .filter(entry -> entry.sentence().equals(sentence.span()))
              .min(Comparator.comparingInt(entry -> distance(entry, token)));
      Act told = Softening.told(sentence, token);
      from.flatMap(entry -> before(entry, sentence, told))
          .ifPresent(to ->
              add(
                  from.get().id(),
                  to.id(),
                  Kind.SOFTENS,
                  token.span(),
                  "\"" + token.form() + "\", and the nearest earlier entry of " + name(to)));
    }
  }

  private Optional<Entry> before(Entry entry, Sentence sentence, @Nullable Act told) {
    List<Entry> before =
        entries.stream()
            .filter(each -> each.trigger().get(0).end() <= sentence.span().start())
            .filter(each -> isSameActor(each.who(), entry.who()))
            .toList();
    Optional<Entry> named =
        before.stream().filter(each -> each.act() == told).reduce((first, second) -> second);
    return named.isPresent()
        ? named
        : before.stream()
            .filter(each -> HARD.contains(each.act()))
            .reduce((first, second) -> second)
            .or(() -> before.stream().reduce((first, second) -> second));
  }

  private static int distance(Entry entry, Token token) {
    return Math.abs(entry.trigger().get(0).start() - token.span().start());
  }

  private static boolean holds(List<Span> outer, List<Span> inner) {
    return !inner.isEmpty() && outer.stream().anyMatch(each -> each.contains(inner.get(0)));
  }

  private static int length(Entry entry) {
    return entry.what().stream().mapToInt(Span::length).sum();
  }

  private static boolean isSameActor(List<Actor> left, List<Actor> right) {
    return left.stream().anyMatch(one -> right.stream().anyMatch(other -> isSame(one, other)));
  }

  private static boolean isSame(Actor one, Actor other) {
    return one.party() == null || other.party() == null
        ? one.person() != null && Objects.equals(one.person(), other.person())
        : one.party().equals(other.party());
  }

  private String name(Entry entry) {
    if (entry.who().isEmpty()) {
      return "somebody";
    }
    Actor actor = entry.who().get(0);
    String party = actor.party();
    return party != null ? party : actor.words().of(text);
  }

  private static String verb(Entry entry) {
    return entry.act().name().toLowerCase(Locale.ROOT);
  }

  private static Span first(List<Span> spans) {
    return spans.get(0);
  }

  private void add(String from, String to, Kind kind, @Nullable Span span, String why) {
    if (!from.equals(to)) {
      links.add(new Link(from, to, kind, span, why));
    }
  }
}
