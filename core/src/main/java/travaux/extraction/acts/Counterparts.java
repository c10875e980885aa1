package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.Land;
import travaux.extraction.rules.Casting;
import travaux.extraction.rules.Rules;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.negotiation.Entry;
import travaux.negotiation.Span;
import travaux.negotiation.Voice;

/**
 * Who is addressed where the words do not say: whom the same actor deals with in the same sentence
 * and, in a document that knows no more than two sides and a third party, the side that it has
 * mostly dealt with. A demand asks somebody for an answer: it is of that side in any document.
 *
 * <p>For other acts, whom the actor deals with elsewhere in a document of many parties says
 * nothing: of nine such addressees that a reader judged one was right.
 */
final class Counterparts {

  /** A party with less of the dealings than that is not plainly the other side. */
  private static final double LEAST = 0.5;

  /**
   * In a document of many parties the one that a demand is for has nearly all of the dealings; one
   * told in its maker's own words has most.
   */
  private static final double MOST = 0.75;

  /** One dealing far from the demand, in a document of many parties, says nothing. */
  private static final double NEAR = 0.5;

  /** An expert speaks of many: nearly all of it must be of one. */
  private static final double LEAST_OF_EXPERT = 0.65;

  /** Two sides, and one who mediates. */
  private static final int FEW = 3;

  private static final Set<String> PLACED = Set.of("in", "at", "near", "from");

  private final Casting casting;
  private final Map<Span, Sentence> sentences;
  private final Set<String> harms;
  private final Set<String> membership;

  Counterparts(Casting casting, Map<Span, Sentence> sentences, Rules rules) {
    this.casting = casting;
    this.sentences = sentences;
    this.membership = rules.wordClass("@membership");
    this.harms = new HashSet<>(rules.wordClass("@sanction"));
    this.harms.addAll(rules.wordClass("@attack"));
    this.harms.addAll(rules.wordClass("@pressure"));
  }

  /** Returns the entries with addressees where the document makes them clear. */
  List<Entry> added(List<Entry> entries, OwnPaper paper) {
    List<Entry> completed = new ArrayList<>();
    int sides = parties(entries).size();
    for (Entry entry : entries) {
      boolean two = sides == 2 || sides <= FEW && paper.isOwn(entry);
      boolean guessed = isGuessed(entry.act()) || two && Addressees.isAnswerable(entry.act());
      boolean together = entry.act() == Act.ACCEPT && parties(entry).size() > 1;
      boolean others = entry.act() == Act.REJECT && isAbout(entry, membership);
      boolean open =
          entry.whom().isEmpty() && !paper.isJoint(entry) && guessed && !together && !others;
      Optional<Actor> other =
          open
              ? counterpart(entry, entries, sides).filter(each -> !isOfOthers(entry, each))
              : Optional.empty();
      completed.add(other.map(each -> to(entry, each)).orElse(entry));
    }
    return completed;
  }

  /** "Is ready for anything in dealing with Peru": who is meant is named, and it is not Chile. */
  private boolean isOfOthers(Entry entry, Actor guess) {
    Sentence sentence = sentences.get(entry.sentence());
    if (sentence == null || entry.act() == Act.DEMAND) {
      return false;
    }
    Set<String> named = new HashSet<>();
    for (Token token : sentence.tokens()) {
      boolean where = sentence.head(token).filter(up -> PLACED.contains(up.lemma())).isPresent();
      if (!where) {
        casting
            .land(token)
            .filter(land -> land.by() != Land.By.SEAT)
            .ifPresent(land -> named.add(land.name()));
      }
    }
    named.removeAll(parties(entry));
    return !named.isEmpty() && !named.contains(guess.party());
  }

  /** Who is accused is told by the words that accuse. */
  private boolean isAnywhere(Entry entry, int sides) {
    // "Called for tougher sanctions": those whom they hit are not asked for them.
    boolean harm = entry.act() == Act.DEMAND && isAbout(entry, harms);
    return !harm && isDealtWith(entry, sides);
  }

  /** Says whether one of the nouns heads a piece of the content. */
  private boolean isAbout(Entry entry, Set<String> nouns) {
    Sentence sentence = sentences.get(entry.sentence());
    return sentence != null
        && entry.what().stream()
            .flatMap(piece ->
                sentence.tokensIn(piece).stream()
                    .filter(token ->
                        sentence.head(token).filter(up -> piece.contains(up.span())).isEmpty()))
            .anyMatch(head -> head.isNoun() && nouns.contains(head.lemma()));
  }

  private static boolean isDealtWith(Entry entry, int sides) {
    return sides <= FEW && entry.act() != Act.ACCUSE || entry.act() == Act.DEMAND;
  }

  /** With a third party about, a warning, an offer or a promise may as well be for that one. */
  private static boolean isGuessed(Act act) {
    return switch (act) {
      case WARN, PROMISE, PROPOSE -> false;
      default -> Addressees.isAnswerable(act);
    };
  }

  private Optional<Actor> counterpart(Entry entry, List<Entry> entries, int sides) {
    boolean anywhere = isAnywhere(entry, sides);
    boolean many = sides > FEW && entry.act() == Act.DEMAND;
    double least =
        many && entry.quote() == null
            ? MOST
            : entry.voice() == Voice.EXPERT ? LEAST_OF_EXPERT : LEAST;
    @Nullable Actor best = null;
    double most = 0;
    Map<String, Double> weights = new LinkedHashMap<>();
    for (Entry other : entries) {
      int distance = Math.abs(start(other) - start(entry));
      boolean accused =
          entry.act() == Act.DENY
              && other.act() == Act.ACCUSE
              && other.sentence().equals(entry.sentence());
      if (other == entry
          || accused && isAmong(entry.who(), other.who())
          || !anywhere && !other.sentence().equals(entry.sentence())) {
        continue;
      }
      boolean acts = isAmong(entry.who(), other.who());
      boolean addressed = isAmong(entry.who(), other.whom());
      List<Actor> across = acts ? other.whom() : addressed ? other.who() : List.of();
      for (Actor actor : across) {
        if (actor.party() == null || isAmong(List.of(actor), entry.who())) {
          continue;
        }
        double near = other.sentence().equals(entry.sentence()) ? 3 : 1.0 / (1 + distance / 500.0);
        double kind = weight(entry.act(), other.act());
        double weight = weights.merge(actor.party(), near * kind, Double::sum);
        if (weight > most) {
          most = weight;
          best = actor;
        }
      }
    }
    double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    double enough = sides <= FEW ? 0 : NEAR;
    return Optional.ofNullable(best)
        .filter(each -> weights.getOrDefault(each.party(), 0.0) >= Math.max(enough, least * all));
  }

  /** Those who agree together agree with each other. */
  private static Set<String> parties(Entry entry) {
    Set<String> parties = new HashSet<>();
    entry.who().forEach(actor -> parties.add(String.valueOf(actor.party())));
    return parties;
  }

  private static Set<String> parties(List<Entry> entries) {
    Set<String> parties = new HashSet<>();
    for (Entry entry : entries) {
      Stream.concat(entry.who().stream(), entry.whom().stream())
          .map(Actor::party)
          .filter(Objects::nonNull)
          .forEach(parties::add);
    }
    return parties;
  }

  /** Whom one meets or praises is seldom the one warned or accused. */
  private static double weight(Act act, Act other) {
    if (Addressees.isAnswerable(other)) {
      return other == act ? 2 : 1;
    }
    boolean hard = act == Act.WARN || act == Act.ACCUSE;
    return switch (other) {
      case MEET, SUPPORT, COOPERATE, AID -> hard ? 0.1 : 0.5;
      default -> hard ? 1 : 0.5;
    };
  }

  private static int start(Entry entry) {
    return entry.trigger().get(0).start();
  }

  private static boolean isAmong(List<Actor> some, List<Actor> all) {
    return some.stream()
        .anyMatch(one ->
            all.stream()
                .anyMatch(other ->
                    one.party() != null && one.party().equals(other.party())
                        || one.person() != null && one.person().equals(other.person())));
  }

  private static Entry to(Entry entry, Actor whom) {
    // Who of that side is dealt with here, nobody says.
    return entry.directed(entry.act(), List.of(new Actor(whom.words(), whom.party(), null)));
  }
}
