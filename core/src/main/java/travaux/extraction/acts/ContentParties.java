package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.extraction.rules.Rules;
import travaux.language.Clause;
import travaux.language.Clauses;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Voice;

/**
 * Whom the content of an act names, when its verb names nobody: who is to do it, whose thing it is,
 * to whom it goes. Each act has its own places to look at.
 */
final class ContentParties {

  /** Prepositions that lead from a thing to the one who is to do it or did it. */
  private static final Set<String> DOER =
      Set.of("of", "by", "from", "to", "between", "among", "with");

  private static final Set<String> ENGAGED =
      Set.of("be", "involve", "engage", "link", "tie", "implicate", "connect", "commit", "prepare");

  private static final Set<String> ENTER = Set.of("join", "enter", "accede");
  private static final Set<String> COUNSEL = Set.of("propose", "recommend", "suggest", "advise");
  private static final Set<String> DUTY = Set.of("should", "must", "shall");
  private static final Set<String> RELAY =
      Set.of("convey", "forward", "pass", "present", "put", "raise", "relay", "take", "transmit");

  private static final Set<String> HOLDER = Set.of("by", "from");
  private static final Set<String> ASKER = Set.of("of", "by", "from");
  private static final Set<String> HELD = Set.of("of", "by");
  private static final Set<String> PARTNER = Set.of("of", "by", "with", "between");
  private static final Set<String> TAKER = Set.of("to", "with", "between");
  private static final Set<String> GIVE =
      Set.of("allow", "give", "grant", "lend", "offer", "spare");
  private static final Set<String> MEETS = Set.of("meet", "join", "host", "receive", "assist");

  private final Casting casting;
  private final NearestParties nearest;
  private final Groups groups;
  private final Warned warned;
  private final Set<String> assurances;
  private final Set<String> media;
  private final Set<String> handedOver;
  private final Set<String> answered;
  private final Set<String> talks;
  private final Set<String> suffered;
  private final Set<String> attacks;
  private final Set<String> membership;

  ContentParties(Casting casting, Rules rules) {
    this.casting = casting;
    this.nearest = new NearestParties(casting, rules);
    this.groups = new Groups(casting, rules);
    this.media = rules.wordClass("@medium");
    this.assurances = rules.wordClass("@assurance");
    this.handedOver = rules.wordClass("@handed-over");
    this.answered = rules.wordClass("@answered");
    this.talks = rules.wordClass("@talks");
    this.attacks = rules.wordClass("@attack");
    this.suffered = rules.wordClass("@suffered");
    this.membership = rules.wordClass("@membership");
    this.warned = new Warned(casting, nearest, rules.wordClass("@sanction"));
  }

  /** Returns those of them that the act goes to; never those who act. */
  List<Mention> of(Sentence sentence, Token content, Act act, List<Mention> who) {
    return switch (act) {
      case DEMAND -> {
        List<Mention> told = new Passives(casting).doers(sentence, content);
        if (!told.isEmpty()) {
          yield told;
        }
        Optional<Token> entering = entering(sentence, content);
        if (entering.isPresent()) {
          yield nearest.of(sentence, entering.get(), act, who, DOER, true);
        }
        List<Mention> subject = subject(sentence, content, who);
        yield subject.isEmpty() ? asked(sentence, content, who) : subject;
      }
      case DENY -> denied(sentence, content, who);
      case ACCUSE -> {
        List<Mention> subject =
            isSuffered(sentence, content)
                ? new Passives(casting).doers(sentence, content)
                : subject(sentence, content, who);
        if (subject.isEmpty() && suffered.contains(content.lemma())) {
          yield inflicting(sentence, content, who);
        }
        yield subject.isEmpty() ? nearest.of(sentence, content, act, who, DOER, true) : subject;
      }
      case REJECT, ACCEPT -> {
        if (act == Act.ACCEPT && attacks.contains(content.lemma())) {
          yield List.of();
        }
        List<Mention> subject = subject(sentence, content, who);
        // "Objected to the admission of Peru": others are to admit it.
        boolean others = act == Act.REJECT && membership.contains(content.lemma());
        yield subject.isEmpty() && !others
            ? nearest.of(sentence, content, act, who, null, true)
            : subject;
      }
      // "Support for keeping Chile's tariffs": what one would have done, nobody does yet.
      case SUPPORT ->
          content.isVerb()
              ? subject(sentence, content, who)
              : nearest.of(sentence, content, act, who, PARTNER, true);
      case PROPOSE -> {
        List<Mention> doer =
            isCounsel(sentence, content) ? doer(sentence, content, who) : List.of();
        yield doer.isEmpty() ? taker(sentence, content, who) : doer;
      }
      case WARN -> {
        Optional<Token> condition =
            isExperts(who) ? Optional.empty() : Clause.conditionOf(sentence, content);
        List<Mention> named = condition.map(verb -> subject(sentence, verb, who)).orElse(List.of());
        yield named.isEmpty() ? warned.of(sentence, content, who) : named;
      }
      case PROMISE ->
          isRelayed(sentence, content)
              ? List.of()
              : nearest.of(sentence, content, act, who, null, true);
      case DECLINE ->
          answered.contains(content.lemma())
              ? nearest.of(sentence, content, act, who, isReport(content) ? HELD : ASKER, false)
              : List.of();
      default -> List.of();
    };
  }

  /** "Peru's arrest of a priest", "the beating of a priest by Peruvian police": not the priest. */
  private List<Mention> inflicting(Sentence sentence, Token deed, List<Mention> who) {
    List<Token> doers = new ArrayList<>();
    boolean ofSomebody = false;
    for (Token preposition : sentence.children(deed, "prep")) {
      ofSomebody |= preposition.lemma().equals("of");
      if (HOLDER.contains(preposition.lemma())) {
        doers.addAll(sentence.children(preposition, "pobj"));
      }
    }
    if (ofSomebody) {
      doers.addAll(sentence.children(deed, "poss"));
    }
    if (doers.isEmpty()) {
      // Somebody suffered it, and nobody says who did it: none is guessed.
      return List.of(
          new Mention(deed.span(), null, null, Voice.PARTY, Mention.Kind.GROUP, sentence.span()));
    }
    return doers.stream()
        .flatMap(doer -> nearest.of(sentence, doer, Act.ACCUSE, who, Set.of("of"), true).stream())
        .toList();
  }

  /** "A guarantee that Peru will never join the pact": what is entered, for its members give it. */
  private Optional<Token> entering(Sentence sentence, Token content) {
    if (!assurances.contains(content.lemma())) {
      return Optional.empty();
    }
    return sentence.children(content).stream()
        .filter(verb -> Set.of("acl", "ccomp", "relcl").contains(verb.relation()))
        .filter(verb -> ENTER.contains(verb.lemma()))
        .filter(verb -> sentence.child(verb, "nsubj", "nsubjpass").isPresent())
        .findFirst()
        .map(verb -> sentence.child(verb, "dobj", "prep").orElse(verb));
  }

  /** "Recommends that the board open the gate", "proposed that Peru should leave". */
  private static boolean isCounsel(Sentence sentence, Token verb) {
    boolean bare =
        verb.pos().equals("VB") && sentence.child(verb, "aux", "auxpass").isEmpty()
            || sentence.children(verb, "aux").stream()
                .anyMatch(each -> DUTY.contains(each.lemma()));
    return bare
        && verb.relation().equals("ccomp")
        && sentence.child(verb, "nsubj").isPresent()
        && sentence.head(verb).filter(up -> COUNSEL.contains(up.lemma())).isPresent();
  }

  private List<Mention> doer(Sentence sentence, Token verb, List<Mention> who) {
    List<Mention> parties = subject(sentence, verb, who);
    return parties.isEmpty()
        ? sentence.children(verb, "nsubj").stream()
            .filter(each -> isKnown(sentence, each))
            .flatMap(each -> groups.people(sentence, each, who).stream())
            .toList()
        : parties;
  }

  /** "The board", but for "boats and crews", and "a board" that there is to be. */
  private static boolean isKnown(Sentence sentence, Token noun) {
    return !noun.pos().equals("NNS")
        && sentence.children(noun, "det").stream().anyMatch(the -> the.lemma().equals("the"));
  }

  /** "Promised to put the plan to Peru": who is to get it is not who it is promised. */
  private static boolean isRelayed(Sentence sentence, Token verb) {
    return RELAY.contains(verb.lemma())
        && sentence.child(verb, "dobj").isPresent()
        && sentence.children(verb, "prep").stream()
            .anyMatch(to -> Set.of("to", "before", "with").contains(to.lemma()));
  }

  /** "Reports from Lima" come from there. */
  private static boolean isReport(Token content) {
    return Set.of("report", "rumor", "rumour").contains(content.lemma());
  }

  /** "That a Peruvian was kidnapped"; "that Peru was involved" is about what it did. */
  private static boolean isSuffered(Sentence sentence, Token verb) {
    return verb.pos().equals("VBN")
        && sentence.child(verb, "auxpass").isPresent()
        && !ENGAGED.contains(verb.lemma());
  }

  static boolean isExperts(List<Mention> who) {
    return who.stream().allMatch(each -> each.voice() == Voice.EXPERT);
  }

  /** "Peruvian press reports": not Peru's own. */
  private boolean isOfPress(Sentence sentence, Token content) {
    return sentence.children(content, "compound").stream()
        .anyMatch(each -> each.lemma().equals("press") || media.contains(each.lemma()));
  }

  /** "Denied Peru's claim"; what is denied itself is told of one's own side. */
  private List<Mention> denied(Sentence sentence, Token content, List<Mention> who) {
    if (isOfPress(sentence, content)) {
      return List.of();
    }
    boolean told = sentence.child(content, "acl", "relcl").isPresent();
    List<Mention> owners =
        content.isNoun() ? parties(casting.owners(sentence, content)) : List.of();
    boolean own =
        owners.stream()
            .anyMatch(each -> who.stream().anyMatch(one -> Addressees.isSame(one, each)));
    if (!owners.isEmpty() && !own) {
      return owners;
    }
    return content.isVerb() || told
        ? List.of()
        : nearest.of(sentence, content, Act.DENY, who, DOER, true);
  }

  /** "Talks with Peru must lead to a truce"; "a strike on Peru must be lawful" is for others. */
  private List<Mention> asked(Sentence sentence, Token content, List<Mention> who) {
    List<Token> subjects =
        sentence.children(content).stream()
            .filter(each -> each.relation().startsWith("nsubj") && each.isNoun())
            .toList();
    if (handedOver.contains(content.lemma())) {
      // "The release of two Peruvians": they are not asked to do it.
      return sentence.children(content, "prep").stream()
          .filter(by -> HOLDER.contains(by.lemma()))
          .flatMap(by -> nearest.of(sentence, by, Act.DEMAND, who, DOER, true).stream())
          .toList();
    }
    List<Mention> partners =
        talks.contains(content.lemma()) ? partners(sentence, content) : List.of();
    if (!partners.isEmpty()) {
      return partners;
    }
    if (!content.isVerb() || subjects.isEmpty()) {
      return nearest.of(sentence, content, Act.DEMAND, who, DOER, content.isVerb());
    }
    return subjects.stream()
        .flatMap(each -> nearest.of(sentence, each, Act.DEMAND, who, DOER, true).stream())
        .toList();
  }

  /** "Talks on the grain trade with Peru". */
  private List<Mention> partners(Sentence sentence, Token talks) {
    return sentence.subtree(talks).stream()
        .filter(with -> with.relation().equals("prep") && with.lemma().equals("with"))
        .flatMap(with -> sentence.children(with, "pobj").stream())
        .flatMap(partner -> Clauses.expand(sentence, partner).stream())
        .flatMap(partner -> parties(casting.at(sentence, partner)).stream())
        .toList();
  }

  /**
   * "A pause to Peru", "talks with Peru", "to give Peru time", "to meet Peru's envoys"; "a plan for
   * Peru's coast" is offered to others.
   */
  private List<Mention> taker(Sentence sentence, Token content, List<Mention> who) {
    List<Mention> given = given(sentence, content);
    if (!given.isEmpty()) {
      return given;
    }
    boolean meets = MEETS.contains(content.lemma());
    return sentence.children(content).stream()
        .filter(child ->
            switch (child.relation()) {
              case "prep" -> TAKER.contains(child.lemma());
              case "dative" -> true;
              case "dobj" -> meets;
              default -> false;
            })
        .map(child -> nearest.of(sentence, child, Act.PROPOSE, who, TAKER, true))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** "To give Peru time": the parser takes the name for a part of "Peru time". */
  private List<Mention> given(Sentence sentence, Token verb) {
    boolean gives =
        GIVE.contains(verb.lemma()) && sentence.child(verb, "prep", "dative", "iobj").isEmpty();
    return sentence.children(verb, "dobj").stream()
        .filter(thing -> gives)
        .flatMap(thing -> sentence.children(thing, "compound").stream())
        .filter(Token::isProperNoun)
        .flatMap(name -> parties(casting.at(sentence, name)).stream())
        .toList();
  }

  /** Returns who does what the verb tells, but for those who act. */
  List<Mention> subject(Sentence sentence, Token verb, List<Mention> who) {
    List<Mention> found = new ArrayList<>();
    for (Token subject : sentence.children(verb)) {
      if (subject.relation().startsWith("nsubj")) {
        found.addAll(parties(casting.at(sentence, subject)));
        if (found.isEmpty() && !NearestParties.isNation(subject) && !nearest.isTopic(subject)) {
          found.addAll(parties(casting.owners(sentence, subject)));
        }
      }
    }
    found.removeIf(each -> who.stream().anyMatch(one -> Addressees.isSame(one, each)));
    return found;
  }

  static List<Mention> parties(List<Mention> mentions) {
    return mentions.stream().filter(each -> each.party() != null || each.person() != null).toList();
  }
}
