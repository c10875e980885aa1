package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.language.Clause;
import travaux.language.Clauses;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;

/**
 * Whom the content of an act names, when its verb names nobody: who is to do it, whose thing it is,
 * to whom it goes. Each act has its own places to look at.
 */
final class ContentParties {

  /** Prepositions that lead from a thing to the one who is to do it or did it. */
  private static final Set<String> DOER =
      Set.of("of", "by", "from", "to", "between", "among", "with");

  private static final Set<String> ASKER = Set.of("of", "by", "from");
  private static final Set<String> PARTNER = Set.of("of", "by", "with", "between");
  private static final Set<String> TAKER = Set.of("to", "with", "between");
  private static final Set<String> MEETS = Set.of("meet", "join", "host", "receive", "assist");
  private static final Set<String> PLACE = Set.of("in", "at", "near", "within", "across");
  private static final Set<String> BESIDE = Set.of("because", "despite", "amid", "during", "since");

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

  private final Casting casting;

  ContentParties(Casting casting) {
    this.casting = casting;
  }

  /** Returns those of them that the act goes to; never those who act. */
  List<Mention> of(Sentence sentence, Token content, Act act, List<Mention> who) {
    return switch (act) {
      case DEMAND -> {
        List<Mention> told = new Passives(casting).doers(sentence, content);
        if (!told.isEmpty()) {
          yield told;
        }
        List<Mention> subject = subject(sentence, content, who);
        yield subject.isEmpty() ? asked(sentence, content, who) : subject;
      }
      case DENY -> denied(sentence, content, who);
      case ACCUSE -> {
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

  /** "Denied Peru's claim"; what is denied itself is told of one's own side. */
  private List<Mention> denied(Sentence sentence, Token content, List<Mention> who) {
    boolean told = sentence.child(content, "acl", "relcl").isPresent();
    List<Mention> owners =
        content.isNoun() ? parties(casting.owners(sentence, content)) : List.of();
    boolean own =
        owners.stream()
            .anyMatch(each -> who.stream().anyMatch(one -> Addressees.isSame(one, each)));
    if (!owners.isEmpty() && !own) {
      return owners;
    }
    return content.isVerb() || told ? List.of() : below(sentence, content, who, DOER, true);
  }

  /** "Talks with Peru must lead to a truce"; "a strike on Peru must be lawful" is for others. */
  private List<Mention> asked(Sentence sentence, Token content, List<Mention> who) {
    List<Token> subjects =
        sentence.children(content).stream()
            .filter(each -> each.relation().startsWith("nsubj") && each.isNoun())
            .toList();
    if (!content.isVerb() || subjects.isEmpty()) {
      return below(sentence, content, who, DOER, content.isVerb());
    }
    return subjects.stream()
        .flatMap(each -> below(sentence, each, who, DOER, true).stream())
        .toList();
  }

  /**
   * "A pause to Peru", "talks with Peru", "to give Peru time", "to meet Peru's envoys"; "a plan for
   * Peru's coast" is offered to others.
   */
  private List<Mention> taker(Sentence sentence, Token content, List<Mention> who) {
    boolean meets = MEETS.contains(content.lemma());
    return sentence.children(content).stream()
        .filter(child ->
            switch (child.relation()) {
              case "prep" -> TAKER.contains(child.lemma());
              case "dative" -> true;
              case "dobj" -> meets;
              default -> false;
            })
        .map(child -> below(sentence, child, who, TAKER, true))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Returns who does what the verb tells, but for those who act. */
  List<Mention> subject(Sentence sentence, Token verb, List<Mention> who) {
    List<Mention> found = new ArrayList<>();
    for (Token subject : sentence.children(verb)) {
      if (subject.relation().startsWith("nsubj")) {
        found.addAll(parties(casting.at(sentence, subject)));
        if (found.isEmpty()) {
          found.addAll(parties(casting.owners(sentence, subject)));
        }
      }
    }
    found.removeIf(each -> who.stream().anyMatch(one -> Addressees.isSame(one, each)));
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
          if ((open || !led) && !isApart(child)) {
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

  /** What tells something beside: "firms trading with Peru", "because of its trade with Peru". */
  private static boolean isApart(Token child) {
    return switch (child.relation()) {
      case "relcl", "advcl", "ccomp" -> true;
      case "acl" -> isAside(child);
      case "prep" -> BESIDE.contains(child.lemma());
      default -> false;
    };
  }

  /** "Firms trading with Peru"; but "sanctions targeting Peru". */
  static boolean isAside(Token participle) {
    return participle.pos().equals("VBG") && !POINTED.contains(participle.lemma());
  }

  static List<Mention> parties(List<Mention> mentions) {
    return mentions.stream().filter(each -> each.party() != null || each.person() != null).toList();
  }
}
