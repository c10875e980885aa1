package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import travaux.extraction.actors.Actors;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.extraction.rules.Rules;
import travaux.language.Clause;
import travaux.language.Clauses;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Identity;
import travaux.negotiation.Modality;
import travaux.negotiation.Span;

/**
 * What a statement amounts to: an accusation, when it tells harm of another party; a warning, when
 * it tells of harm to come; a demand, when it lays a duty on another; a promise, when the speaker's
 * side will help.
 *
 * <p>Trap: "Peru says that Chile will face an attack" tells harm, but none that Chile does. Only
 * the subject of a clause in the active voice is accused.
 */
final class Tenor {

  private static final int MOST_MEMBERS = 100;

  /** "Vowed that they would pay for it": what comes upon others. */
  private static final Set<String> DOOM =
      Set.of("pay", "face", "suffer", "regret", "bear", "fall", "burn", "die", "lose");

  private static final Set<String> FRAMES =
      Set.of("say", "think", "believe", "tell", "mean", "conclude", "know");

  /** Acts that may be told in words sharper than what is done. */
  private static final Set<Act> SHARP =
      EnumSet.of(Act.ACCEPT, Act.REJECT, Act.ACCUSE, Act.DECLINE, Act.WARN);

  private static final Set<String> TRIAL = Set.of("drill", "exercise", "test");

  private final Document document;
  private final List<Sentence> sentences;
  private final Map<Span, Sentence> places = new HashMap<>();
  private final Casting casting;
  private final Set<String> danger;
  private final Duties duties;
  private final Requirements requirements;
  private final Prospects prospects;
  private final Outlooks outlooks;
  private final Blame blame;
  private final Charged charged;
  private final Vows vows;
  private final Consequences consequences;
  private final Struck struck;

  Tenor(Document document, List<Sentence> sentences, Casting casting, Rules rules) {
    this.document = document;
    this.sentences = sentences;
    sentences.forEach(sentence -> places.putIfAbsent(sentence.span(), sentence));
    this.casting = casting;
    this.danger = rules.wordClass("@danger");
    this.duties = new Duties(casting);
    this.requirements = new Requirements(duties, rules);
    this.outlooks = new Outlooks(casting, rules);
    this.prospects = new Prospects(casting, rules, outlooks);
    this.blame = new Blame(rules, outlooks);
    this.charged = new Charged(document, casting, rules, blame, outlooks);
    this.vows = new Vows(casting, rules);
    this.consequences =
        new Consequences(casting, rules.wordClass("@defy"), rules.wordClass("@harm"));
    this.struck = new Struck(casting, rules);
  }

  /** Returns each of the entries as what it amounts to. */
  List<Entry> read(List<Entry> entries) {
    return entries.stream().map(entry -> aimed(read(entry, entries))).toList();
  }

  /** "Vowed to destroy Peru": whom nobody names as the one warned, the blow names. */
  private Entry aimed(Entry entry) {
    if (entry.act() != Act.WARN || !entry.whom().isEmpty()) {
      return entry;
    }
    Sentence sentence = places.get(entry.sentence());
    return sentence == null ? entry : as(entry, Act.WARN, struck.of(sentence, entry));
  }

  private Entry read(Entry entry, List<Entry> all) {
    if (SHARP.contains(entry.act())) {
      return milder(entry);
    }
    boolean vow = entry.act() == Act.PROMISE;
    if (vow && isRefusing(entry)) {
      return as(entry, Act.REJECT, Set.of());
    }
    if ((vow || entry.act() == Act.PROPOSE) && isHarmful(entry)) {
      return as(entry, Act.WARN, Set.of());
    }
    if (entry.act() != Act.STATE && !vow || entry.who().isEmpty()) {
      return entry;
    }
    for (Sentence sentence : sentences) {
      if (entry.what().stream().noneMatch(sentence.span()::overlaps)) {
        continue;
      }
      Optional<Token> cost = vow ? Optional.empty() : outlooks.cost(sentence, entry);
      if (cost.isPresent()) {
        Set<Mention> payers = outlooks.payers(sentence, cost.get(), entry);
        return as(onTerms(entry, sentence, cost.get()), Act.WARN, payers);
      }
      if (vow) {
        Set<Mention> targets = vows.targets(sentence, entry);
        if (!targets.isEmpty() || vows.isGoingOn(sentence, entry)) {
          // "Will arm the rebels against Peru": who is helped is not warned.
          Entry vowed =
              targets.isEmpty()
                  ? entry
                  : with(entry, entry.act(), List.of(), entry.what(), entry.condition());
          return as(vowed, Act.WARN, targets);
        }
      }
      for (Clause clause : Clauses.of(sentence)) {
        Token verb = clause.predicate();
        boolean inside = entry.what().stream().anyMatch(span -> span.contains(verb.span()));
        if (!inside || !isMain(sentence, verb, entry) || isAsked(sentence, verb)) {
          continue;
        }
        Set<Mention> others = charged.others(clause, entry.who());
        if (!vow && clause.negated() && others.isEmpty() && blame.isDisowned(clause, entry)) {
          return as(entry, Act.DENY, Set.of());
        }
        if (vow) {
          if (!others.isEmpty() && DOOM.contains(verb.lemma())
              || outlooks.isBringing(clause, OwnWords.of(clause))) {
            return as(entry, Act.WARN, others);
          }
          continue;
        }
        boolean of =
            !charged.isPassedOn(entry) && (!others.isEmpty() || charged.isFoe(clause, entry));
        if (of && (blame.is(clause) || isAttack(clause, all))) {
          return as(entry, Act.ACCUSE, others.isEmpty() ? charged.doers(clause) : others);
        }
        if (!others.isEmpty() && outlooks.isFacing(clause, DOOM)) {
          return as(onTerms(entry, sentence, verb), Act.WARN, others);
        }
        Optional<Set<Mention>> bound =
            duties.of(clause, entry).or(() -> requirements.of(clause, entry));
        if (bound.isPresent()) {
          return as(onTerms(entry, sentence, verb), Act.DEMAND, bound.get());
        }
        Optional<Outlooks.Outlook> outlook = outlooks.of(clause, OwnWords.of(clause), entry);
        if (outlook.isPresent()) {
          return as(onTerms(entry, sentence, verb), outlook.get().act(), outlook.get().whom());
        }
        Optional<Set<Mention>> warned =
            consequences.of(clause, entry).or(() -> prospects.of(clause, entry));
        if (warned.isPresent()) {
          return as(onTerms(entry, sentence, verb), Act.WARN, warned.get());
        }
        if (isThreatening(clause) || isRedLine(clause)) {
          return as(entry, Act.WARN, others.isEmpty() ? victims(clause, entry.who()) : others);
        }
        boolean withheld =
            Withheld.is(clause)
                && clause.subjects().stream()
                    .allMatch(subject -> outlooks.isOfSpeaker(sentence, subject, entry));
        if (withheld || Deferrals.is(clause)) {
          return as(entry, Act.REJECT, outlooks.partners(sentence, entry));
        }
      }
    }
    return entry;
  }

  /** Returns the entry with the condition that the verb or noun depends on. */
  private Entry onTerms(Entry entry, Sentence sentence, Token head) {
    List<Span> condition = new Conditions(sentence).of(head, List.of(), false);
    boolean told =
        condition.stream().allMatch(span -> entry.what().stream().anyMatch(span::overlaps));
    return condition.isEmpty() || !entry.condition().isEmpty() || !told
        ? entry
        : with(entry, Contents.without(entry.what(), condition, document.text()), condition);
  }

  private boolean isHarmful(Entry entry) {
    Sentence sentence = places.get(entry.sentence());
    return sentence != null
        && (outlooks.isLaying(sentence, entry) || Weighed.isHarm(sentence, entry));
  }

  private boolean isRefusing(Entry entry) {
    Sentence sentence = places.get(entry.sentence());
    return sentence != null
        && (vows.isRefusal(sentence, entry)
            || Clauses.of(sentence).stream()
                .filter(clause ->
                    entry.trigger().stream()
                        .anyMatch(span -> span.contains(clause.predicate().span())))
                .anyMatch(Withheld::is));
  }

  private Entry milder(Entry entry) {
    for (Sentence sentence : sentences) {
      if (sentence.span().equals(entry.sentence())) {
        Act act = Milder.of(entry, sentence);
        if (act == entry.act()) {
          return entry;
        }
        // "Cautioned that work remains": what is told stands behind the verb.
        boolean all = act == Act.STATE && entry.act() != Act.WARN;
        return as(all ? whole(entry, sentence) : entry, act, Set.of());
      }
    }
    return entry;
  }

  /** Returns the entry with all that its clause says for its content. */
  private Entry whole(Entry entry, Sentence sentence) {
    for (Clause clause : Clauses.of(sentence)) {
      Token verb = clause.predicate();
      boolean tells = entry.trigger().stream().anyMatch(span -> span.contains(verb.span()));
      Token subject = sentence.child(verb, "nsubj").orElse(null);
      Token last = null;
      for (Token token : sentence.subtree(verb)) {
        boolean later = last == null || token.index() > last.index();
        last = later && !token.relation().equals("punct") ? token : last;
      }
      if (tells && subject != null && last != null) {
        int from = sentence.subtree(subject).get(0).span().start();
        List<Span> all = List.of(new Span(from, last.span().end()));
        return with(
            entry, Contents.without(all, entry.condition(), document.text()), entry.condition());
      }
    }
    return entry;
  }

  /** The verb of what is said, not one of a clause within. */
  private boolean isMain(Sentence sentence, Token verb, Entry entry) {
    return switch (verb.relation()) {
      case "root", "parataxis" -> true;
      case "conj" -> sentence.head(verb).filter(head -> isMain(sentence, head, entry)).isPresent();
      case "acl" -> sentence.head(verb).filter(head -> isTrigger(head, entry)).isPresent();
      case "ccomp" ->
          sentence
              .head(verb)
              .filter(head ->
                  entry.what().stream().noneMatch(span -> span.contains(head.span()))
                      || isFrame(sentence, head, entry) && isMain(sentence, head, entry))
              .isPresent();
      default -> false;
    };
  }

  /** "The claim that": what the noun says. */
  private static boolean isTrigger(Token head, Entry entry) {
    return entry.trigger().stream().anyMatch(span -> span.contains(head.span()));
  }

  /** "I say that", "our envoys know that", "it is clear that": what follows is what is said. */
  private boolean isFrame(Sentence sentence, Token verb, Entry entry) {
    return verb.lemma().equals("be")
        || FRAMES.contains(verb.lemma())
            && sentence.children(verb, "nsubj").stream()
                .anyMatch(subject ->
                    Actors.isFirstPerson(subject)
                        || outlooks.isOfSpeaker(sentence, subject, entry));
  }

  /** "How far they will go" asks and tells nothing. */
  private static boolean isAsked(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .flatMap(child -> Stream.concat(Stream.of(child), sentence.children(child).stream()))
        .anyMatch(word ->
            word.pos().equals("WRB") || word.pos().equals("WP") && word.head() == verb.index());
  }

  /** "Peru has shelled the camp": a deed that the record has by itself. */
  private static boolean isAttack(Clause clause, List<Entry> all) {
    return OwnWords.of(clause).stream().noneMatch(word -> TRIAL.contains(word.lemma()))
        && all.stream()
            .anyMatch(deed ->
                deed.act() == Act.ASSAULT
                    && !deed.negated()
                    && deed.modality() == Modality.ASSERTED
                    && deed.trigger().stream()
                        .anyMatch(span -> span.contains(clause.predicate().span())));
  }

  /** "Peru will be destroyed": to whom it will be done. */
  private Set<Mention> victims(Clause clause, List<Actor> who) {
    Set<Mention> victims = new LinkedHashSet<>();
    if (clause.passive()) {
      clause.objects().forEach(each -> victims.addAll(named(casting.at(clause.sentence(), each))));
    }
    victims.removeIf(
        each -> who.stream().anyMatch(actor -> Objects.equals(each.party(), actor.party())));
    return victims;
  }

  private static List<Mention> named(List<Mention> mentions) {
    return mentions.stream().filter(each -> each.party() != null).toList();
  }

  /** "The closing of the gates is for us a red line". */
  private static boolean isRedLine(Clause clause) {
    Sentence sentence = clause.sentence();
    return clause.predicate().lemma().equals("be")
        && !clause.negated()
        && sentence.children(clause.predicate()).stream()
            .filter(child -> child.lemma().equals("line"))
            .anyMatch(line ->
                sentence.children(line).stream().anyMatch(word -> word.lemma().equals("red")));
  }

  private boolean isThreatening(Clause clause) {
    boolean coming = clause.modals().contains("will") || clause.modals().contains("would");
    return coming
        && !clause.negated()
        && OwnWords.of(clause).stream().anyMatch(token -> danger.contains(token.lemma()));
  }

  private Entry as(Entry entry, Act act, Set<Mention> whom) {
    List<Actor> addressed = new ArrayList<>(entry.whom());
    for (Mention each : whom) {
      if (addressed.stream().noneMatch(actor -> Objects.equals(each.party(), actor.party()))) {
        addressed.add(new Actor(each.words(), each.party(), each.person()));
      }
    }
    return with(entry, act, addressed, entry.what(), entry.condition());
  }

  /** The id as another act, with the entry's own place among the members of a list. */
  private String id(Entry entry, Act act) {
    int place =
        IntStream.range(0, MOST_MEMBERS)
            .filter(each ->
                Identity.of(document.textSha256(), entry.act(), entry.trigger(), each)
                    .equals(entry.id()))
            .findFirst()
            .orElse(0);
    return Identity.of(document.textSha256(), act, entry.trigger(), place);
  }

  private Entry with(Entry entry, List<Span> what, List<Span> condition) {
    return with(entry, entry.act(), entry.whom(), what, condition);
  }

  private Entry with(
      Entry entry, Act act, List<Actor> whom, List<Span> what, List<Span> condition) {
    return new Entry(
        act == entry.act() ? entry.id() : id(entry, act),
        act,
        entry.sentence(),
        entry.trigger(),
        entry.who(),
        whom,
        what,
        entry.issue(),
        entry.when(),
        entry.where(),
        entry.form(),
        entry.binding(),
        condition,
        entry.negated(),
        entry.modality(),
        entry.strength(),
        entry.voice(),
        entry.quote(),
        entry.status(),
        entry.by());
  }
}
