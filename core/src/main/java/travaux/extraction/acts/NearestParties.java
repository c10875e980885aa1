package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.Land;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.extraction.rules.Rules;
import travaux.language.Clauses;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;

/**
 * The parties named nearest below a word of a content, as far as the phrase is theirs: not what it
 * is about, where it is, or the name of a text. Immutable.
 */
final class NearestParties {

  private static final Set<String> PLACE = Set.of("in", "at", "near", "within", "across");
  private static final Set<String> BESIDE =
      Set.of(
          "amid",
          "because",
          "concerning",
          "despite",
          "during",
          "except",
          "following",
          "give",
          "given",
          "like",
          "over",
          "regarding",
          "since",
          "than",
          "without");

  private static final Set<String> NATION = Set.of("nation", "country", "state", "power");
  private static final Set<String> PARTS = Set.of("half", "third", "quarter", "fifth");

  /** What texts and measures do to those whom they are for. */
  private static final Set<String> POINTED =
      Set.of(
          "target",
          "hit",
          "punish",
          "affect",
          "involve",
          "concern",
          "condemn",
          "denounce",
          "criticise",
          "criticize",
          "accuse",
          "blame",
          "warn",
          "threaten",
          "urge",
          "call",
          "ask",
          "demand");

  private static final Set<String> UNDOING =
      Set.of(
          "defeat",
          "denuclearisation",
          "denuclearization",
          "demilitarisation",
          "demilitarization",
          "disarmament",
          "dismantlement",
          "dismantling",
          "isolation");

  private static final Set<String> REFERRING =
      Set.of(
          "appeal",
          "bring",
          "case",
          "challenge",
          "complain",
          "complaint",
          "escalate",
          "file",
          "go",
          "petition",
          "refer",
          "report",
          "submit",
          "suit",
          "take",
          "turn");

  private final Casting casting;
  private final Set<String> texts;
  private final Set<String> margins;
  private final Set<String> drills;
  private final Set<String> topics;
  private final Set<String> individuals;
  private final Set<String> bodies;

  NearestParties(Casting casting, Rules rules) {
    this.casting = casting;
    this.texts = rules.wordClass("@agreement");
    this.margins = rules.wordClass("@margin");
    this.drills = rules.wordClass("@drill");
    this.topics = rules.wordClass("@topic");
    this.bodies = rules.wordClass("@people");
    this.individuals = rules.wordClass("@individual");
  }

  /**
   * Returns the parties nearest to {@code top} in its phrase, other than those who act.
   *
   * @param prepositions the only prepositions to follow; null for all
   * @param self whether {@code top} itself may be the party
   */
  List<Mention> of(
      Sentence sentence,
      Token top,
      Act act,
      List<Mention> who,
      @Nullable Set<String> prepositions,
      boolean self) {
    List<Token> level = top.isNoun() ? Clauses.expand(sentence, top) : List.of(top);
    while (!level.isEmpty()) {
      Set<Mention> found = new LinkedHashSet<>();
      List<Token> next = new ArrayList<>();
      for (Token token : level) {
        if (token.isNoun()) {
          boolean may = self || token.index() != top.index();
          List<Mention> here = at(sentence, token, act, may);
          found.addAll(here);
          if (!here.isEmpty() && token.isProperNoun()) {
            Clauses.expand(sentence, token)
                .forEach(other -> found.addAll(at(sentence, other, act, may)));
          }
        }
        for (Token child : sentence.children(token)) {
          boolean led = child.relation().equals("prep") || child.relation().equals("agent");
          boolean open =
              prepositions == null
                  ? !PLACE.contains(child.lemma())
                  : prepositions.contains(child.lemma());
          if ((open || !led)
              && !isApart(sentence, child, act)
              && !isJoined(sentence, child)
              && !(child.relation().equals("compound") && isNamed(sentence, token))
              && !isSharedIn(sentence, token, child, act)
              && !(act == Act.WARN && isReferral(token, child))
              && !(act == Act.PROMISE && isUndone(token, child))
              && !isNameOfText(token, child, act)) {
            next.add(child);
          }
        }
      }
      found.removeIf(each -> who.stream().anyMatch(one -> Addressees.isSame(one, each)));
      if (!found.isEmpty()) {
        return List.copyOf(found);
      }
      next.sort(Comparator.comparingInt(Token::index));
      level = next;
    }
    return List.of();
  }

  private List<Mention> at(Sentence sentence, Token token, Act act, boolean may) {
    List<Mention> here = may ? ContentParties.parties(casting.at(sentence, token)) : List.of();
    boolean undone = act == Act.PROMISE && UNDOING.contains(token.lemma());
    if (undone || isNamed(sentence, token)) {
      return List.of();
    }
    if (!here.isEmpty() || isNation(token) || isOne(token)) {
      return here;
    }
    return ContentParties.parties(casting.owners(sentence, token)).stream()
        .filter(owner ->
            sentence.tokensIn(owner.words()).stream()
                .noneMatch(name -> isNameOfText(token, name, act)))
        .toList();
  }

  /** "Peru Telecom" is a name of its own, and no office of Peru's. */
  private boolean isNamed(Sentence sentence, Token name) {
    return name.isProperNoun()
        && casting.land(name).isEmpty()
        && !bodies.contains(name.form().toLowerCase(Locale.ROOT))
        && sentence.children(name, "compound").stream()
            .flatMap(land -> casting.land(land).stream())
            .anyMatch(land ->
                casting.at(sentence, name).stream()
                    .allMatch(each -> land.name().equals(each.party()) && each.person() == null));
  }

  /** "A Peruvian engineer", "the Peruvian carrier": one who does not speak for Peru. */
  private boolean isOne(Token noun) {
    return noun.pos().equals("NN") && individuals.contains(noun.lemma());
  }

  /**
   * "The Lima accord" is called after a town; one who praises or blames "the Peru deal" does so to
   * whoever made it. "The Peru question" asks nobody.
   */
  private boolean isNameOfText(Token text, Token name, Act act) {
    boolean part =
        name.head() == text.index()
            && texts.contains(text.lemma())
            && name.relation().equals("compound");
    if (isTopic(text)
        && name.head() == text.index()
        && Set.of("compound", "nmod", "amod").contains(name.relation())) {
      return true;
    }
    boolean judged = act == Act.SUPPORT || act == Act.ACCUSE;
    return part
        && (judged || casting.land(name).filter(land -> land.by() == Land.By.SEAT).isPresent());
  }

  /** "The Peru question" is called after whom it is about. */
  boolean isTopic(Token noun) {
    return topics.contains(noun.lemma());
  }

  /** "A Balta-era pact", but "the Peru-Chile pact" and "the Peru-led bloc". */
  private static boolean isJoined(Sentence sentence, Token era) {
    return era.relation().equals("compound")
        && era.pos().equals("NN")
        && era.index() > 0
        && sentence.tokens().get(era.index() - 1).pos().equals("HYPH");
  }

  /** "Promised to end the drills with Peru": with whom one did it is not whom it is promised. */
  private boolean isSharedIn(Sentence sentence, Token token, Token with, Act act) {
    return act == Act.PROMISE
        && with.lemma().equals("with")
        && (drills.contains(token.lemma())
            || sentence.children(token, "dobj").stream()
                .anyMatch(object -> drills.contains(object.lemma())));
  }

  /** "Committed to the disarmament of Peru": it loses by it, and is promised nothing. */
  private static boolean isUndone(Token deed, Token of) {
    return UNDOING.contains(deed.lemma()) && !of.lemma().equals("with");
  }

  /** "Threatened to take the case to the court": who is to decide on it is not threatened. */
  private static boolean isReferral(Token word, Token preposition) {
    return Set.of("to", "with", "before").contains(preposition.lemma())
        && REFERRING.contains(word.lemma());
  }

  /** What tells something beside: "firms trading with Peru", "because of its trade with Peru". */
  private boolean isApart(Sentence sentence, Token child, Act act) {
    return switch (child.relation()) {
      case "relcl", "advcl", "ccomp" -> true;
      // "Defended the policy of talking to Peru": what one does is praised, and not Peru.
      case "pcomp" -> act == Act.SUPPORT;
      case "appos" -> isPerson(sentence, child);
      // "Measures targeting Peru must be lawful": others are to see to that.
      case "acl" -> isAside(child) || act == Act.DEMAND && child.pos().equals("VBG");
      case "prep" ->
          BESIDE.contains(child.lemma()) && !isAmount(sentence, child)
              || sentence.children(child, "pobj").stream()
                  .anyMatch(where -> margins.contains(where.lemma()));
      default -> false;
    };
  }

  /** "The treaty, the minister, Ann Ito, said": the speaker is no name of the thing. */
  private boolean isPerson(Sentence sentence, Token name) {
    Token thing = sentence.head(name).orElse(name);
    return !thing.isProperNoun()
        && casting.at(sentence, thing).isEmpty()
        && casting.at(sentence, name).stream().anyMatch(each -> each.person() != null);
  }

  /** "Over a third of Peru's exports". */
  private static boolean isAmount(Sentence sentence, Token over) {
    return sentence.subtree(over).stream().anyMatch(token -> token.pos().equals("CD"))
        || sentence.children(over, "pobj").stream().anyMatch(part -> PARTS.contains(part.lemma()));
  }

  /** "The Asian nation" is one that lies there, and not those that do. */
  static boolean isNation(Token noun) {
    return noun.pos().equals("NN") && NATION.contains(noun.lemma());
  }

  /** "Firms trading with Peru"; but "sanctions targeting Peru". */
  static boolean isAside(Token participle) {
    return participle.pos().equals("VBG") && !POINTED.contains(participle.lemma());
  }
}
