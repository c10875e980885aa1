package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.language.Point;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Modality;
import travaux.negotiation.Span;

/**
 * The acts of a list's points: each point is an entry with the act of the words that lead to the
 * list, unless it has an act of its own.
 *
 * <p>Trap: what a point wants others to do ("the army leaves the islands") looks like a report that
 * they do it; acts of others within a point are left out.
 */
final class PointActs {

  private static final Pattern DRAFT =
      Pattern.compile(
          "(?i)(?:(?:revised|second|third|new|final|joint) )*(?:draft|proposals?|proposed)\\b.*");

  private final Document document;
  private final Casting casting;
  private final PointText text;
  private final PointLeads leads;
  private final PointAnswers answers;

  PointActs(
      Document document,
      List<Sentence> sentences,
      Casting casting,
      ActFinder finder,
      EntryMaker maker,
      PointWords words) {
    this.document = document;
    this.casting = casting;
    this.text = new PointText(document, sentences);
    this.leads = new PointLeads(document, sentences, casting, finder, maker, words);
    this.answers = new PointAnswers(document, sentences, casting, words);
  }

  /** Returns the entries with those of the points, and without what the points take up. */
  List<Entry> with(List<Entry> found, List<Point> points) {
    Map<Integer, List<Point>> lists = new LinkedHashMap<>();
    points.forEach(
        point -> lists.computeIfAbsent(point.list(), list -> new ArrayList<>()).add(point));
    List<Entry> entries = new ArrayList<>(found);
    for (List<Point> list : lists.values()) {
      switch (list.get(0).kind()) {
        case ITEM, INLINE -> items(list, entries);
        case REPLY -> {
          if (isDraft()) {
            articles(list, entries);
          } else {
            list.forEach(point -> answers.reply(point, entries));
          }
        }
        case ARTICLE -> {
          if (isDraft()) {
            articles(list, entries);
          }
        }
      }
    }
    return points.stream().anyMatch(each -> each.kind() == Point.Kind.REPLY)
        ? PointAnswers.facing(entries, points)
        : entries;
  }

  private void items(List<Point> list, List<Entry> entries) {
    Span lead = list.get(0).lead();
    if (lead == null || casting.quoteAt(lead) != null) {
      return;
    }
    Map<Point, Entry> joined = leads.joined(list, lead);
    Optional<Entry> template =
        PointLeads.most(List.copyOf(joined.values()))
            .or(() -> leads.own(lead, entries))
            .or(() -> leads.named(lead));
    if (template.isEmpty()) {
      return;
    }
    Entry act = template.get();
    entries.removeIf(entry ->
        lead.contains(entry.trigger().get(0))
            && PointText.isSame(entry.who(), act.who())
            && (entry.act() == act.act() || entry.act() == Act.STATE)
            && leads.isBare(entry, lead));
    for (Point point : list) {
      Entry own = joined.get(point);
      boolean issued = PointText.isSame(act.who(), EntryMaker.actors(casting.issuer(lead)));
      List<Actor> to = EntryMaker.actors(casting.addressee(lead));
      List<Actor> whom = own == null || own.whom().isEmpty() ? act.whom() : own.whom();
      whom = issued && !to.isEmpty() ? to : whom;
      point(point, act, whom, entries);
    }
  }

  private void point(Point point, Entry act, List<Actor> whom, List<Entry> entries) {
    List<Entry> inside =
        entries.stream().filter(each -> point.words().contains(each.trigger().get(0))).toList();
    Sentence first = text.first(point);
    Token head = first == null ? null : PointText.head(first, point.words());
    if (first == null || head == null) {
      return;
    }
    boolean block = point.kind() != Point.Kind.INLINE;
    boolean owns = false;
    for (Entry each : inside) {
      boolean here = first.span().contains(each.trigger().get(0));
      boolean main = isMain(first, each.trigger().get(0), head);
      boolean keeps =
          block
              && PointText.isSame(each.who(), act.who())
              && each.modality() == Modality.ASSERTED
              && (!here || main && isOwn(first, head, each));
      owns |= keeps && here;
      if (!keeps) {
        entries.remove(each);
      }
    }
    if (!owns) {
      Span content = text.content(point, first);
      entries.add(
          text.made(
              act.act(),
              block ? first.span() : text.whole(act),
              List.of(head.span()),
              act.who(),
              whom,
              List.of(content),
              act.voice(),
              act.by()));
    }
  }

  /** A clause with a subject of its own ("we reject the fee"), or a duty of others. */
  private static boolean isOwn(Sentence sentence, Token head, Entry entry) {
    return sentence.child(head, "nsubj", "nsubjpass").isPresent() && entry.act() != Act.STATE;
  }

  private static boolean isMain(Sentence sentence, Span trigger, Token head) {
    return trigger.contains(head.span())
        || sentence.children(head).stream().anyMatch(child -> trigger.contains(child.span()));
  }

  /** Each article of a draft that a party submits is proposed by it. */
  private void articles(List<Point> list, List<Entry> entries) {
    Set<Span> taken = new HashSet<>();
    for (Point point : list) {
      Sentence first = text.first(point);
      List<Mention> who = casting.issuer(point.words());
      if (first != null && !who.isEmpty() && taken.add(first.span())) {
        entries.removeIf(each -> point.words().contains(each.trigger().get(0)));
        Entry act =
            text.made(
                Act.PROPOSE,
                first.span(),
                List.of(point.label()),
                EntryMaker.actors(who),
                List.of(),
                List.of(),
                who.get(0).voice(),
                PointText.LIST);
        point(point, act, List.of(), entries);
      }
    }
  }

  private boolean isDraft() {
    String title = document.title();
    return title != null
        && !casting.issuer(new Span(0, 0)).isEmpty()
        && DRAFT.matcher(title).matches();
  }
}
