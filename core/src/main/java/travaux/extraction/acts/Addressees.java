package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import travaux.extraction.actors.Actors;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.extraction.rules.Match;
import travaux.extraction.rules.Rules;
import travaux.language.Clause;
import travaux.language.Clauses;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Span;
import travaux.negotiation.Voice;

/**
 * Who is addressed or accused, as the sentence tells: the party that the rule names, who is to do
 * what is demanded, whose thing is refused, whom a condition or a deed names.
 *
 * <p>Trap: the party next to the verb may be what the act is about. "Called for sanctions against
 * Peru" demands nothing of Peru, so each act has its own places to look at.
 */
final class Addressees {

  private static final Set<String> TRAVEL =
      Set.of("arrive", "come", "fly", "go", "head", "travel", "visit");
  private static final Set<String> SEE = Set.of("brief", "consult", "meet", "see", "visit");

  private final Casting casting;

  private final ContentParties contents;
  private final TalkPartners partners;
  private final Instigators instigators;
  private final Affected affected;
  private final Onlookers onlookers;
  private final Localities localities;
  private final Epithets epithets;
  private final Groups groups;
  private final Tellings tellings;
  private final Grounds grounds;

  Addressees(Casting casting, Rules rules, Onlookers onlookers) {
    this.casting = casting;
    this.onlookers = onlookers;
    this.partners = new TalkPartners(casting, rules.wordClass("@talks"));
    this.localities = new Localities(casting, rules);
    this.contents = new ContentParties(casting, rules);
    this.epithets = new Epithets(casting, rules);
    this.groups = new Groups(casting, rules);
    this.tellings = new Tellings(casting, groups);
    this.instigators = new Instigators(groups);
    this.grounds = new Grounds(casting, contents, rules.wordClass("@sanction"));
    this.affected = new Affected(casting, rules);
  }

  /** Returns those addressed by {@code act}, done by {@code who}; empty when nothing tells. */
  List<Mention> of(Match match, Act act, List<Mention> who) {
    Sentence sentence = match.sentence();
    if (Tellings.isToHearers(match)) {
      return List.copyOf(others(sentence, tellings.spokenTo(match, who), who));
    }
    List<Mention> slot = act == Act.MEET ? visited(match) : match.whom();
    Set<Mention> whom = others(sentence, epithets.resolved(sentence, slot, who), who);
    if (act == Act.DEMAND || act == Act.WARN) {
      // "Told the Herald that Peru must leave": Peru must.
      whom.removeIf(each -> tellings.isOnlyTold(match, each) || onlookers.isPress(sentence, each));
    }
    if (whom.isEmpty() && mayBeOwn(act) && act != Act.STATE && match.asksWho()) {
      match.whom().stream().filter(each -> isOwnPerson(each, who)).forEach(whom::add);
    }
    if (whom.isEmpty() && isSent(act) && match.head().isNoun()) {
      whom = others(sentence, to(sentence, match.head()), who);
    }
    if (whom.isEmpty() && mayBeOwn(act) && match.asksWho()) {
      whom.addAll(Hearers.ownSide(match, who));
    }
    if (whom.isEmpty() && Hearers.isOwnMatter(match, act, who, casting)) {
      return List.copyOf(others(sentence, Hearers.ownPeople(match, who, casting), List.of()));
    }
    if (whom.isEmpty() && act == Act.ACCUSE && isElsewhere(match)) {
      return List.of();
    }
    if (whom.isEmpty() && isTold(act)) {
      whom = others(sentence, tellings.hearers(match, who), who);
    }
    if (whom.isEmpty()) {
      whom = others(sentence, instigators.of(match, act, who), who);
    }
    if (whom.isEmpty() && !(act == Act.WARN && ContentParties.isExperts(who))) {
      whom = others(sentence, groups.of(match, act, who), who);
    }
    boolean together = act == Act.ACCEPT && areSeveral(sentence, who);
    for (Token content : match.contentHeads()) {
      if (whom.isEmpty() && !together) {
        whom = others(sentence, contents.of(sentence, content, act, who), who);
      }
    }
    if (whom.isEmpty() && act == Act.DEMAND) {
      whom = asked(match, who);
    }
    if (whom.isEmpty() && (act == Act.WARN || act == Act.PROMISE)) {
      whom = others(sentence, conditional(match), who);
    }
    if (whom.isEmpty() && who.size() > 1 && isMutual(match)) {
      return who;
    }
    if (whom.isEmpty() && Affected.isAsked(match.rule().act())) {
      whom = others(sentence, affected.of(match, who), who);
      if (act == Act.REJECT || act == Act.PROPOSE) {
        whom.removeIf(each -> isPlace(sentence, each));
      }
    }
    if (whom.isEmpty() && act == Act.WARN) {
      whom = others(sentence, inConditionOf(match), who);
    }
    if (whom.isEmpty() && (act == Act.SANCTION || act == Act.WARN)) {
      whom = others(sentence, grounds.of(match), who);
    }
    if (whom.isEmpty() && isAnswerable(act)) {
      whom = others(sentence, partners.of(match, act), who);
    }
    whom.removeIf(each ->
        onlookers.has(sentence, each, act, isCalled(match, each))
            || localities.isPlace(sentence, each, act) && !isVisit(match, act, who));
    whom.removeIf(each -> tellings.isOnlyTold(match, each));
    if (act == Act.STATE) {
      // "Told the Herald": who only takes the words down is no party to them.
      boolean party = who.stream().allMatch(each -> each.voice() == Voice.PARTY);
      whom.removeIf(each -> each.party() == null && !(party && Hearers.isListener(sentence, each)));
    }
    List<Mention> named = whom.stream().filter(each -> each.party() != null).toList();
    whom.removeIf(each ->
        each.party() == null && named.stream().anyMatch(one -> one.words().overlaps(each.words())));
    return List.copyOf(whom);
  }

  /** "Peru and Chile agreed", "the two sides agreed": with each other. */
  private static boolean areSeveral(Sentence sentence, List<Mention> who) {
    boolean sides =
        who.stream()
            .filter(each -> each.party() == null)
            .flatMap(each -> sentence.tokensIn(each.words()).stream())
            .anyMatch(token -> Set.of("side", "party", "delegation").contains(token.lemma()));
    return sides || who.stream().map(Mention::party).distinct().count() > 1;
  }

  /** "Accused it of theft", "blamed the delay on the weather": nobody else is meant. */
  private static boolean isElsewhere(Match match) {
    Sentence sentence = match.sentence();
    List<Mention> mentions = match.whom();
    boolean thing =
        match.head().lemma().equals("blame")
            && sentence.children(match.head(), "prep").stream()
                .anyMatch(on -> on.lemma().equals("on"));
    return thing
        || !mentions.isEmpty()
            && mentions.stream()
                .flatMap(each -> sentence.tokensIn(each.words()).stream())
                .allMatch(word -> word.pos().equals("PRP"));
  }

  /** Acts that may be for those of one's own side: "criticised her own minister". */
  private static boolean mayBeOwn(Act act) {
    return act == Act.DEMAND
        || act == Act.STATE
        || act == Act.PROMISE
        || act == Act.ACCUSE
        || act == Act.SUPPORT;
  }

  /**
   * "The premier arrived in Lima": whoever comes for a state meets those of the other; those of two
   * states meet each other there.
   */
  private static boolean isVisit(Match match, Act act, List<Mention> who) {
    return act == Act.MEET
        && who.stream().map(Mention::party).distinct().count() == 1
        && TRAVEL.contains(match.head().lemma())
        && who.stream().anyMatch(each -> each.kind() == Mention.Kind.PERSON);
  }

  /** "Flew to Lima to see the Chilean envoy": whom one comes to see, before where. */
  private List<Mention> visited(Match match) {
    Sentence sentence = match.sentence();
    if (!TRAVEL.contains(match.head().lemma())) {
      return match.whom();
    }
    List<Mention> seen = new ArrayList<>();
    for (Token purpose : sentence.children(match.head())) {
      boolean sees = purpose.index() > match.head().index() && SEE.contains(purpose.lemma());
      if (sees && Clause.hasTo(sentence, purpose)) {
        for (Token object : sentence.children(purpose, "dobj")) {
          for (Token each : Clauses.expand(sentence, object)) {
            seen.addAll(ContentParties.parties(casting.at(sentence, each)));
          }
        }
      }
    }
    return seen.isEmpty() ? match.whom() : seen;
  }

  /** "Told Peru that it would not sign". */
  private static boolean isTold(Act act) {
    return act == Act.REJECT || act == Act.PROMISE || act == Act.PROPOSE || act == Act.WARN;
  }

  private static boolean isSent(Act act) {
    return act == Act.DEMAND || act == Act.WARN || act == Act.PROMISE || act == Act.PROPOSE;
  }

  /** "Its request to Peru for grain", "a warning to Peru". */
  private List<Mention> to(Sentence sentence, Token noun) {
    List<Mention> found = new ArrayList<>();
    for (Token to : sentence.children(noun, "prep")) {
      if (to.lemma().equals("to")) {
        sentence
            .child(to, "pobj")
            .ifPresent(each ->
                Clauses.expand(sentence, each)
                    .forEach(
                        one -> found.addAll(ContentParties.parties(casting.at(sentence, one)))));
      }
    }
    return found;
  }

  /** "Called on Mora": the rule asks for whom there, and the clause has no place in it. */
  private static boolean isCalled(Match match, Mention mention) {
    return match.rule().act() == Act.DEMAND && match.whom().contains(mention);
  }

  /** "The premier told her own envoy to go on". */
  private static boolean isOwnPerson(Mention asked, List<Mention> who) {
    String person = asked.person();
    return person != null
        && asked.party() != null
        && who.stream().noneMatch(one -> person.equals(one.person()) || one.person() == null);
  }

  /** "Threatened to leave the talks if Peru fires": who is to keep from what, wherever it hangs. */
  private List<Mention> inConditionOf(Match match) {
    Sentence sentence = match.sentence();
    List<Token> own = new ArrayList<>(match.trigger());
    own.addAll(match.what());
    List<Mention> found = new ArrayList<>();
    for (Span span : new Conditions(sentence).of(match.head(), own, false)) {
      for (Token token : sentence.tokensIn(span)) {
        if (found.isEmpty() && token.relation().startsWith("nsubj")) {
          found.addAll(ContentParties.parties(casting.at(sentence, token)));
        }
      }
    }
    return found;
  }

  /** "Asked the clerk to look": somebody is asked, though no party, and so no other is meant. */
  private Set<Mention> asked(Match match, List<Mention> who) {
    Set<Mention> asked = new LinkedHashSet<>();
    for (Token content : match.what()) {
      boolean sides = content.isVerb() && isSides(match.sentence(), content);
      if (content.isVerb() && (content.index() != match.head().index() || sides)) {
        match.sentence().children(content).stream()
            .filter(each ->
                each.relation().equals("nsubj") || sides && each.relation().equals("nsubjpass"))
            .filter(subject -> isAnother(match.sentence(), subject, who))
            .map(subject -> groups.named(match.sentence(), subject))
            .forEach(asked::add);
      }
    }
    return asked;
  }

  /** "Both sides must wait". */
  private static boolean isSides(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(subject ->
            subject.relation().startsWith("nsubj")
                && subject.pos().equals("NNS")
                && Set.of("side", "party").contains(subject.lemma()));
  }

  private boolean isAnother(Sentence sentence, Token subject, List<Mention> who) {
    List<Mention> named = casting.at(sentence, subject);
    if (Actors.isFirstPerson(subject)) {
      return subject.pos().equals("PRP");
    }
    return subject.isNoun()
        && named.stream().noneMatch(each -> who.stream().anyMatch(one -> isSame(one, each)));
  }

  /** "A base in Peru": where it is, and not whose. */
  private static boolean isPlace(Sentence sentence, Mention mention) {
    return sentence.tokensIn(mention.words()).stream()
        .map(token -> token.relation().equals("conj") ? sentence.head(token).orElse(token) : token)
        .flatMap(token -> sentence.head(token).stream())
        .anyMatch(up -> up.relation().equals("prep") && up.lemma().equals("in"));
  }

  /** "Kenya and Ghana threatened each other's ports". */
  private static boolean isMutual(Match match) {
    return match.sentence().subtree(match.head()).stream()
        .anyMatch(token ->
            token.lemma().equals("other")
                && token.index() > match.head().index()
                && match.sentence().tokens().get(token.index() - 1).lemma().equals("each"));
  }

  /** Acts that have somebody to answer them. */
  static boolean isAnswerable(Act act) {
    return switch (act) {
      case DEMAND, REJECT, WARN, ACCUSE, PROPOSE, DENY, ACCEPT, PROMISE -> true;
      default -> false;
    };
  }

  /** "If Peru closes the strait, we ...": the condition names whom the warning is for. */
  private List<Mention> conditional(Match match) {
    return Clause.conditionOf(match.sentence(), match.head())
        .map(verb -> contents.subject(match.sentence(), verb, List.of()))
        .orElse(List.of());
  }

  private static Set<Mention> others(Sentence sentence, List<Mention> mentions, List<Mention> who) {
    Set<Mention> others = new LinkedHashSet<>(mentions);
    others.removeIf(each ->
        who.stream().anyMatch(one -> isSame(one, each) || one.words().equals(each.words())));
    others.removeIf(each -> !EntryMaker.isSomebody(sentence, each));
    return others;
  }

  static boolean isSame(Mention left, Mention right) {
    return left.party() != null && left.party().equals(right.party())
        || left.person() != null && left.person().equals(right.person());
  }
}
