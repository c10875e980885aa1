package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import travaux.extraction.actors.Actors;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.extraction.rules.Match;
import travaux.language.Clause;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Modality;

/** Which act a match is, where the words around its verb make another one of it. */
final class ActChoice {

  private static final Set<String> AHEAD = Set.of("will", "would", "may", "might", "could");

  /** What is there as soon as it is announced. */
  private static final Set<String> STANDING =
      Set.of("amnesty", "armistice", "ceasefire", "cease-fire", "pardon", "resignation", "truce");

  private static final Set<String> WILL = Set.of("will", "would", "shall", "'ll", "wo");

  private static final Set<String> TERMS = Set.of("circumstance", "condition", "term");

  private final Casting casting;
  private final Set<String> drills;

  ActChoice(Casting casting, Set<String> drills) {
    this.casting = casting;
    this.drills = drills;
  }

  /** Returns the act that {@code who} does by the match, told in that modality. */
  Act of(Match match, Modality told, List<Mention> who) {
    Act act =
        isDemanded(match)
            ? Act.DEMAND
            : isAnnouncedHelp(match)
                ? Act.PROMISE
                : Deeds.announced(together(match, who), told, isWilled(match));
    boolean opinion =
        Assurances.isOne(match)
            || isOwnDuty(match, act, who)
            || act == Act.ACKNOWLEDGE && isAhead(match)
            || act == Act.ACCEPT && isOpinion(match);
    if (act == Act.MEET && told != Modality.ASSERTED && isOnTerms(match)) {
      return Act.PROPOSE;
    }
    return opinion ? Act.STATE : act;
  }

  /** "Announced a withdrawal": not begun. */
  private static boolean isAnnouncedHelp(Match match) {
    Act act = match.rule().act();
    return act == Act.RETREAT
        && match.head().lemma().equals("announce")
        && match.trigger().stream().noneMatch(word -> STANDING.contains(word.lemma()));
  }

  private static boolean isWilled(Match match) {
    List<Token> auxiliaries = match.sentence().children(match.head(), "aux");
    // "Would have struck" threatens nobody any more.
    return auxiliaries.stream().anyMatch(aux -> WILL.contains(aux.lemma()))
        && auxiliaries.stream().noneMatch(aux -> aux.lemma().equals("have"));
  }

  /** "Would meet them under the right conditions": ready to, and no meeting that is planned. */
  private static boolean isOnTerms(Match match) {
    Sentence sentence = match.sentence();
    return Stream.concat(Stream.of(match.head()), sentence.children(match.head(), "dobj").stream())
        .flatMap(word -> sentence.children(word, "prep").stream())
        .filter(under -> under.lemma().equals("under"))
        .flatMap(under -> sentence.children(under, "pobj").stream())
        .anyMatch(terms -> TERMS.contains(terms.lemma()));
  }

  /** "Kenya must brace itself, the Kenyan minister said": asks nothing of another. */
  private boolean isOwnDuty(Match match, Act act, List<Mention> who) {
    Clause clause = match.clause();
    if (act != Act.DEMAND || clause == null) {
      return false;
    }
    List<Mention> bound = new ArrayList<>();
    for (Token subject : bound(match, clause)) {
      // "I must defend myself".
      if (subject.form().equals("I")) {
        return true;
      }
      List<Mention> meant = casting.at(match.sentence(), subject);
      boolean it =
          subject.lemma().equalsIgnoreCase("it")
              && meant.stream()
                  .allMatch(each -> who.stream().anyMatch(one -> Addressees.isSame(one, each)))
              && who.stream().allMatch(each -> each.party() != null && each.person() == null);
      boolean other = subject.pos().equals("PRP") && !Actors.isFirstPerson(subject);
      if (other && !it) {
        return false;
      }
      bound.addAll(it ? who : meant);
    }
    return !bound.isEmpty()
        && bound.stream()
            .allMatch(each ->
                each.party() != null && who.stream().anyMatch(one -> Addressees.isSame(one, each)));
  }

  /** Returns who must or should do it, in the clause itself or in what is said. */
  private static List<Token> bound(Match match, Clause clause) {
    if (clause.modals().contains("must") && !match.asksWho()) {
      return clause.subjects();
    }
    List<Token> bound = new ArrayList<>();
    for (Token verb : match.what()) {
      boolean duty =
          match.sentence().children(verb, "aux").stream()
              .anyMatch(aux -> aux.lemma().equals("must") || aux.lemma().equals("should"));
      if (duty) {
        bound.addAll(match.sentence().children(verb, "nsubj"));
      }
    }
    return bound;
  }

  /** "Confirmed that the levies may fall": nothing that has happened. */
  private static boolean isAhead(Match match) {
    return match.what().stream()
        .anyMatch(verb ->
            verb.isVerb()
                && match.sentence().children(verb, "aux").stream()
                    .anyMatch(aux -> AHEAD.contains(aux.lemma())));
  }

  /** "Agreed that the raid was wrong": shares a view, and accepts nothing. */
  private static boolean isOpinion(Match match) {
    return match.head().lemma().equals("agree")
        && match.what().stream()
            .anyMatch(verb ->
                verb.lemma().equals("be")
                    && verb.relation().equals("ccomp")
                    && (verb.pos().equals("VBD")
                        || verb.pos().equals("VBZ")
                        || verb.pos().equals("VBP"))
                    && match.sentence().child(verb, "aux", "xcomp").isEmpty());
  }

  /** "Kenya and Ghana held exercises": what two parties drill together is no threat to either. */
  private Act together(Match match, List<Mention> who) {
    boolean several =
        who.stream().map(Mention::party).filter(Objects::nonNull).distinct().count() > 1;
    boolean drill = match.trigger().stream().anyMatch(each -> drills.contains(each.lemma()));
    Act act = match.rule().act();
    return act == Act.MOBILIZE && several && drill ? Act.COOPERATE : act;
  }

  private static boolean isSubjunctive(Sentence sentence, Token verb) {
    boolean tensed =
        sentence.children(verb).stream()
            .anyMatch(aux -> aux.pos().equals("MD") || aux.relation().equals("aux"));
    boolean be =
        sentence.children(verb, "auxpass").stream().anyMatch(aux -> aux.form().equals("be"));
    return verb.isVerb() && !tensed && (verb.pos().equals("VB") || be);
  }

  /** "Insisted that the islands be disarmed": the subjunctive makes a demand of a statement. */
  private static boolean isDemanded(Match match) {
    boolean says = match.rule().act() == Act.STATE && match.head().lemma().equals("insist");
    return says && match.what().stream().anyMatch(verb -> isSubjunctive(match.sentence(), verb));
  }
}
