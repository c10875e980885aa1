package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

  /** Prepositions that lead from a thing to the one who is to do it or did it. */
  private static final Set<String> DOER =
      Set.of("of", "by", "from", "to", "between", "among", "with");

  private static final Set<String> ASKER = Set.of("of", "by", "from");
  private static final Set<String> PARTNER = Set.of("of", "by", "with", "between");
  private static final Set<String> TAKER = Set.of("to", "with", "between");
  private static final Set<String> TRAVEL =
      Set.of("arrive", "come", "fly", "go", "head", "travel", "visit");
  private static final Set<String> PLACE = Set.of("in", "at", "near", "within", "across");

  private final Casting casting;

  private final Set<String> talks;
  private final Affected affected;
  private final Onlookers onlookers;
  private final Localities localities;

  Addressees(Casting casting, Rules rules, Onlookers onlookers) {
    this.casting = casting;
    this.talks = rules.wordClass("@talks");
    this.onlookers = onlookers;
    this.localities = new Localities(casting, rules);
    this.affected = new Affected(casting, rules);
  }

  /** Returns those addressed by {@code act}, done by {@code who}; empty when nothing tells. */
  List<Mention> of(Match match, Act act, List<Mention> who) {
    Sentence sentence = match.sentence();
    Set<Mention> whom = others(sentence, match.whom(), who);
    if (whom.isEmpty() && act == Act.DEMAND && match.asksWho()) {
      match.whom().stream().filter(each -> isOwnPerson(each, who)).forEach(whom::add);
    }
    if (whom.isEmpty() && isSent(act) && match.head().isNoun()) {
      whom = others(sentence, to(sentence, match.head()), who);
    }
    boolean told = act == Act.DEMAND || act == Act.STATE || act == Act.PROMISE;
    if (whom.isEmpty() && told && match.asksWho()) {
      whom.addAll(Hearers.ownSide(match, who));
    }
    boolean together = act == Act.ACCEPT && who.stream().map(Mention::party).distinct().count() > 1;
    for (Token content : match.contentHeads()) {
      if (whom.isEmpty() && !together) {
        whom = others(sentence, inContent(sentence, content, act, who), who);
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
    if (whom.isEmpty() && (isAnswerable(act) || act == Act.RETREAT)) {
      whom = others(sentence, interlocutors(sentence), who);
    }
    whom.removeIf(each ->
        onlookers.has(sentence, each, act, isCalled(match, each))
            || localities.isPlace(sentence, each, act) && !isVisit(match, act, who));
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

  /** "The premier arrived in Lima": whoever comes for a state meets those of the other. */
  private static boolean isVisit(Match match, Act act, List<Mention> who) {
    return act == Act.MEET
        && TRAVEL.contains(match.head().lemma())
        && who.stream().anyMatch(each -> each.kind() == Mention.Kind.PERSON);
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
                    .forEach(one -> found.addAll(parties(casting.at(sentence, one)))));
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
          found.addAll(parties(casting.at(sentence, token)));
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
        match.sentence().children(content, "nsubj").stream()
            .filter(subject -> isAnother(match.sentence(), subject, who))
            .map(
                subject -> new Mention(subject.span(), null, null, Voice.PARTY, Mention.Kind.GROUP))
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

  /** "At talks with Peru", "Chile and Peru: ministry demands answers". */
  private List<Mention> interlocutors(Sentence sentence) {
    List<Mention> found = new ArrayList<>(headlined(sentence));
    for (Token token : sentence.tokens()) {
      Optional<Token> round = sentence.head(token).filter(head -> talks.contains(head.lemma()));
      if (token.lemma().equals("with") && round.isPresent()) {
        for (Token partner : sentence.children(token, "pobj")) {
          for (Token each : Clauses.expand(sentence, partner)) {
            found.addAll(parties(casting.at(sentence, each)));
          }
        }
      }
    }
    return found;
  }

  /** The names before a colon that no verb stands before. */
  private List<Mention> headlined(Sentence sentence) {
    List<Mention> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.form().equals(":")) {
        return found;
      }
      if (token.isVerb()) {
        return List.of();
      }
      boolean name = token.isProperNoun() && !token.relation().equals("compound");
      found.addAll(name ? parties(casting.at(sentence, token)) : List.of());
    }
    return List.of();
  }

  private List<Mention> inContent(Sentence sentence, Token content, Act act, List<Mention> who) {
    return switch (act) {
      case DEMAND -> {
        List<Mention> told = new Passives(casting).doers(sentence, content);
        if (!told.isEmpty()) {
          yield told;
        }
        List<Mention> subject = subject(sentence, content, who);
        yield subject.isEmpty() ? below(sentence, content, who, DOER, content.isVerb()) : subject;
      }
      case ACCUSE, DENY -> {
        List<Mention> subject = subject(sentence, content, who);
        yield subject.isEmpty() ? below(sentence, content, who, DOER, true) : subject;
      }
      case REJECT, ACCEPT -> {
        List<Mention> subject = subject(sentence, content, who);
        yield subject.isEmpty() ? below(sentence, content, who, null, true) : subject;
      }
      case SUPPORT -> below(sentence, content, who, PARTNER, true);
      case PROPOSE -> taker(sentence, content, who);
      case WARN -> {
        Optional<Token> condition = Clause.conditionOf(sentence, content);
        List<Mention> named = condition.map(verb -> subject(sentence, verb, who)).orElse(List.of());
        yield named.isEmpty() ? below(sentence, content, who, null, true) : named;
      }
      case PROMISE -> below(sentence, content, who, null, true);
      case DECLINE -> below(sentence, content, who, ASKER, false);
      default -> List.of();
    };
  }

  /** "A pause to Peru", "talks with Peru"; "a plan for Peru's coast" is offered to others. */
  private List<Mention> taker(Sentence sentence, Token content, List<Mention> who) {
    return sentence.children(content, "prep").stream()
        .filter(child -> TAKER.contains(child.lemma()))
        .map(child -> below(sentence, child, who, TAKER, true))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** "If Peru closes the strait, we ...": the condition names whom the warning is for. */
  private List<Mention> conditional(Match match) {
    return Clause.conditionOf(match.sentence(), match.head())
        .map(verb -> subject(match.sentence(), verb, List.of()))
        .orElse(List.of());
  }

  private List<Mention> subject(Sentence sentence, Token verb, List<Mention> who) {
    List<Mention> found = new ArrayList<>();
    for (Token subject : sentence.children(verb)) {
      if (subject.relation().startsWith("nsubj")) {
        found.addAll(parties(casting.at(sentence, subject)));
        if (found.isEmpty()) {
          found.addAll(parties(casting.owners(sentence, subject)));
        }
      }
    }
    found.removeIf(each -> who.stream().anyMatch(one -> isSame(one, each)));
    return found;
  }

  /**
   * Returns the parties nearest to {@code top} in its phrase, other than those who act.
   *
   * @param prepositions the only prepositions to follow; null for all
   * @param self whether {@code top} itself may be the party
   */
  private List<Mention> below(
      Sentence sentence,
      Token top,
      List<Mention> who,
      @Nullable Set<String> prepositions,
      boolean self) {
    List<Token> level = top.isNoun() ? Clauses.expand(sentence, top) : List.of(top);
    while (!level.isEmpty()) {
      Set<Mention> found = new LinkedHashSet<>();
      List<Token> next = new ArrayList<>();
      for (Token token : level) {
        if (token.isNoun()) {
          List<Mention> here =
              self || token.index() != top.index()
                  ? parties(casting.at(sentence, token))
                  : List.of();
          found.addAll(here.isEmpty() ? parties(casting.owners(sentence, token)) : here);
        }
        for (Token child : sentence.children(token)) {
          boolean led = child.relation().equals("prep") || child.relation().equals("agent");
          boolean open =
              prepositions == null
                  ? !PLACE.contains(child.lemma())
                  : prepositions.contains(child.lemma());
          if ((open || !led) && !isClause(child)) {
            next.add(child);
          }
        }
      }
      found.removeIf(each -> who.stream().anyMatch(one -> isSame(one, each)));
      if (!found.isEmpty()) {
        return List.copyOf(found);
      }
      next.sort(Comparator.comparingInt(Token::index));
      level = next;
    }
    return List.of();
  }

  private static boolean isClause(Token child) {
    return switch (child.relation()) {
      case "relcl", "advcl", "ccomp" -> true;
      default -> false;
    };
  }

  private static List<Mention> parties(List<Mention> mentions) {
    return mentions.stream().filter(each -> each.party() != null || each.person() != null).toList();
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
