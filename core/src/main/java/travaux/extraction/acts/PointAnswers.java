package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.language.Clause;
import travaux.language.Clauses;
import travaux.language.Point;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Span;

/** Answers to a list's points: what a clause answers, and what a word does ("Agreed"). */
final class PointAnswers {

  /** What answers to a point do. */
  private static final Set<Act> ANSWER =
      Set.of(Act.ACCEPT, Act.REJECT, Act.PROPOSE, Act.DECLINE, Act.PROMISE, Act.DEMAND);

  private static final Pattern PROVISO =
      Pattern.compile(
          ",?\\s*((?:with|without|if|unless|provided|but|except|subject to|as long as"
              + "|on condition)\\b[^.;]*)");

  private final Document document;
  private final List<Sentence> sentences;
  private final Casting casting;
  private final PointWords words;
  private final PointText text;

  PointAnswers(Document document, List<Sentence> sentences, Casting casting, PointWords words) {
    this.document = document;
    this.sentences = sentences;
    this.casting = casting;
    this.words = words;
    this.text = new PointText(document, sentences);
  }

  /** "Point 5: No." answers without a verb; what a clause answers the rules have found. */
  void reply(Point point, List<Entry> entries) {
    Sentence first = text.first(point);
    if (first == null) {
      return;
    }
    entries.replaceAll(entry -> isBareAnswer(entry, first) ? about(entry, named(point)) : entry);
    boolean known =
        entries.stream().anyMatch(each -> ANSWER.contains(each.act()) && isIn(each, first.span()));
    Optional<PointWords.Told> told = words.answer(point.words(), document.text());
    List<Mention> who = casting.issuer(first.span());
    if (who.isEmpty() && point.lead() != null) {
      who = subject(point.lead());
    }
    if (known || who.isEmpty()) {
      return;
    }
    if (told.isPresent()) {
      List<Span> what = new ArrayList<>(List.of(named(point)));
      proviso(told.get().words(), first).ifPresent(what::add);
      entries.add(answer(told.get(), first, who, what));
    } else {
      Token verb = refusal(first);
      List<Mention> refusing = verb == null ? List.of() : subject(first, verb);
      if (verb != null && PointText.isSame(EntryMaker.actors(refusing), EntryMaker.actors(who))) {
        PointWords.Told no = new PointWords.Told(Act.REJECT, verb.span());
        Span rest = new Span(verb.span().start(), text.content(point, first).end());
        entries.add(answer(no, first, refusing, List.of(rest)));
      }
    }
  }

  private Entry answer(PointWords.Told told, Sentence first, List<Mention> who, List<Span> what) {
    return text.made(
        told.act(),
        first.span(),
        List.of(told.words()),
        EntryMaker.actors(who),
        List.of(),
        what,
        who.get(0).voice(),
        PointText.LIST);
  }

  /** "Agreed, with a notice of a day", "yes, but not before May": the answer is to no more. */
  private Optional<Span> proviso(Span answer, Sentence first) {
    var rest =
        PROVISO
            .matcher(document.text())
            .region(answer.end(), Math.max(answer.end(), first.span().end()));
    return rest.lookingAt() ? Optional.of(new Span(rest.start(1), rest.end(1))) : Optional.empty();
  }

  /** "Bolivia agrees": to the point. */
  private static boolean isBareAnswer(Entry entry, Sentence first) {
    return entry.what().isEmpty() && ANSWER.contains(entry.act()) && isIn(entry, first.span());
  }

  private static boolean isIn(Entry entry, Span sentence) {
    return sentence.contains(entry.trigger().get(0));
  }

  private static Entry about(Entry entry, Span what) {
    return new Entry(
        entry.id(),
        entry.act(),
        entry.sentence(),
        entry.trigger(),
        entry.who(),
        entry.whom(),
        List.of(what),
        entry.issue(),
        entry.when(),
        entry.where(),
        entry.form(),
        entry.binding(),
        entry.condition(),
        entry.negated(),
        entry.modality(),
        entry.strength(),
        entry.voice(),
        entry.quote(),
        entry.status(),
        entry.by());
  }

  /** "Bolivia cannot bear the costs": the verb that is refused, or null. */
  private static @Nullable Token refusal(Sentence sentence) {
    for (Clause clause : Clauses.of(sentence)) {
      boolean main = clause.predicate().relation().equals("root");
      boolean refuses =
          clause.modals().contains("can")
              || clause.modals().contains("will")
              || clause.modals().contains("shall");
      if (main && clause.negated() && refuses) {
        return clause.predicate();
      }
    }
    return null;
  }

  private List<Mention> subject(Sentence sentence, Token verb) {
    return sentence.child(verb, "nsubj").map(each -> casting.at(sentence, each)).orElse(List.of());
  }

  /** "On point 3:" without its preposition and marks. */
  private Span named(Point point) {
    String label = point.label().of(document.text());
    var name =
        Pattern.compile(
                "(?i)(?:[-–—•*·▪]\\s+)?(?:(?:on|as to|re:?|ad|concerning|regarding) )?(?:the )?")
            .matcher(label);
    int from = name.lookingAt() ? name.end() : 0;
    int to = label.length();
    while (to > from + 1 && " .:,–—-".indexOf(label.charAt(to - 1)) >= 0) {
      to--;
    }
    return new Span(point.label().start() + from, point.label().start() + to);
  }

  private List<Mention> subject(Span lead) {
    for (Sentence sentence : sentences) {
      for (Token token :
          sentence.span().overlaps(lead) ? sentence.tokensIn(lead) : List.<Token>of()) {
        if (token.relation().equals("nsubj")) {
          return casting.at(sentence, token);
        }
      }
    }
    return List.of();
  }

  /** Who answers a list's points is addressed in them, and the other way round. */
  static List<Entry> facing(List<Entry> entries, List<Point> points) {
    List<Entry> asked = new ArrayList<>();
    List<Entry> answers = new ArrayList<>();
    for (Entry entry : entries) {
      for (Point point : points) {
        if (point.words().contains(entry.trigger().get(0))) {
          (point.kind() == Point.Kind.REPLY ? answers : asked).add(entry);
        }
      }
    }
    Set<List<String>> askers = new HashSet<>();
    asked.forEach(each -> askers.add(parties(each)));
    Set<List<String>> answerers = new HashSet<>();
    answers.forEach(each -> answerers.add(parties(each)));
    boolean pair = askers.size() == 1 && answerers.size() == 1 && !askers.equals(answerers);
    List<Entry> told = new ArrayList<>(entries);
    told.replaceAll(entry -> {
      List<Entry> others = asked.contains(entry) ? answers : asked;
      boolean open = pair && entry.whom().isEmpty() && Addressees.isAnswerable(entry.act());
      return open && (asked.contains(entry) || answers.contains(entry))
          ? entry.directed(entry.act(), others.get(0).who())
          : entry;
    });
    return told;
  }

  private static List<String> parties(Entry entry) {
    return entry.who().stream().map(each -> String.valueOf(each.party())).toList();
  }
}
