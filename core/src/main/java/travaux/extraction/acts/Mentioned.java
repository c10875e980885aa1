package travaux.extraction.acts;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import travaux.extraction.rules.Match;
import travaux.language.Clause;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;

/**
 * A deed or meeting that a sentence only mentions, to say who somebody is or when something else
 * was: "the rebels fighting in the north", "the leader who shelled the port", "in briefing the
 * press". It is known already, or nobody's news.
 */
final class Mentioned {

  /** What is said of a meeting or a deed that takes place. */
  private static final Set<String> HAPPENING =
      Set.of(
          "be",
          "begin",
          "start",
          "open",
          "resume",
          "continue",
          "end",
          "conclude",
          "close",
          "fail",
          "collapse",
          "last",
          "occur",
          "happen",
          "come",
          "follow",
          "hold",
          "schedule",
          "postpone",
          "cancel",
          "delay",
          "suspend",
          "kill",
          "wound",
          "injure",
          "hit",
          "destroy",
          "damage",
          "strike",
          "leave",
          "focus",
          "break",
          "stall",
          "produce",
          "yield",
          "fall",
          "adjourn",
          "drag",
          "go",
          "set",
          "plan",
          "expect",
          "conduct",
          "mark");

  /** "Answered by closing the port". */
  private static final String TOLD = "by";

  /** "The officially recognised border". */
  private static final Set<String> KNOWING = Set.of("recognise", "recognize", "favor", "favour");

  /** Acts whose nouns name an attitude that is known rather than what was said. */
  private static final Set<Act> ATTITUDES = Set.of(Act.PROMISE, Act.SUPPORT, Act.PROPOSE);

  private static final Set<String> ANSWERING =
      Set.of("welcome", "hail", "praise", "reject", "dismiss", "accept", "note", "receive");

  /**
   * "Her commitment is firm" tells of one that is known; "her offer drew", "was studied" is news.
   */
  private static final Set<String> RESTING =
      Set.of("be", "remain", "become", "seem", "appear", "look", "stay", "depend", "mean", "know");

  private static final Set<String> SHOWING =
      Set.of(
          "affirm",
          "announce",
          "confirm",
          "convey",
          "declare",
          "express",
          "give",
          "make",
          "offer",
          "reaffirm",
          "reiterate",
          "renew",
          "repeat",
          "restate",
          "signal",
          "show",
          "state",
          "stress",
          "underline",
          "underscore",
          "voice",
          "welcome",
          "hail",
          "praise",
          "reject",
          "dismiss",
          "accept",
          "note",
          "receive",
          "emphasise",
          "emphasize",
          "outline",
          "present");

  /** What is done with a text of another's, or with one that nobody has issued yet. */
  private static final Set<String> OTHERS =
      Set.of(
          "await",
          "block",
          "cite",
          "condemn",
          "criticise",
          "criticize",
          "denounce",
          "dismiss",
          "draft",
          "hit",
          "ignore",
          "mock",
          "oppose",
          "read",
          "receive",
          "reject",
          "respond",
          "slam",
          "veto",
          "welcome");

  private static final Set<String> DECIDING = Set.of("choice", "decision", "move", "order", "step");

  private static final Set<String> MEETS = Set.of("meet", "see", "visit", "call", "brief", "talk");

  private static final Set<String> THESE = Set.of("such", "that", "these", "this", "those");

  private static final Set<String> MAY = Set.of("can", "could", "may", "might", "would");

  private Mentioned() {}

  /** "A plan to help rebuild the port": the verb that hangs on the noun. */
  private static Token plan(Sentence sentence, Token verb) {
    return sentence
        .head(verb)
        .filter(up -> verb.relation().equals("xcomp") && Clause.hasTo(sentence, up))
        .filter(up -> up.relation().equals("acl") || up.relation().equals("relcl"))
        .orElse(verb);
  }

  /** "The decision to close the port"; "a pact to close it" only says what is in it. */
  private static boolean isDecided(Sentence sentence, Token verb) {
    return verb.pos().equals("VB")
        && sentence.head(verb).filter(noun -> DECIDING.contains(noun.lemma())).isPresent();
  }

  /** Says whether the match tells no more than that. */
  static boolean is(Match match) {
    Act act = match.rule().act();
    Sentence sentence = match.sentence();
    Token head = match.head();
    if ((act == Act.DELIVER || act == Act.ACKNOWLEDGE) && isAside(sentence, head)) {
      return true;
    }
    if (!Deeds.are(act) || act == Act.DELIVER) {
      return head.isVerb() ? describes(match) : ATTITUDES.contains(act) && !isShown(match);
    }
    if (head.isNoun()) {
      return head.relation().startsWith("nsubj")
          ? !happens(sentence, head)
          : act != Act.MEET && head.head() >= 0;
    }
    Token first = plan(sentence, first(sentence, head, Token::isVerb));
    return switch (first.relation()) {
      case "acl" -> sentence.child(first, "nsubj", "mark").isEmpty() && !isDecided(sentence, first);
      case "relcl" ->
          Clause.hasTo(sentence, first)
              ? !isDecided(sentence, first)
              : isRestrictive(sentence, first);
      case "pcomp" -> isAside(sentence, first);
      case "advcl" ->
          act == Act.MEET
              && first.pos().equals("VBG")
              && !MEETS.contains(head.lemma())
              && sentence.child(first, "nsubj").isEmpty();
      default -> false;
    };
  }

  /** "The states that threaten it": who they are, whoever they may be. */
  private static boolean describes(Match match) {
    Token first = first(match.sentence(), match.head(), Token::isVerb);
    boolean known =
        match.rule().act() == Act.ACCEPT
            && first.relation().equals("acl")
            && first.pos().equals("VBN")
            && match.sentence().child(first, "agent", "aux", "nsubj", "mark").isEmpty()
            && match.sentence().head(match.head()).filter(Token::isNoun).isPresent();
    boolean attribute =
        match.rule().act() == Act.SUPPORT
            && first.relation().equals("acl")
            && first.pos().equals("VBN")
            && KNOWING.contains(first.lemma());
    if (known || attribute || isKnown(match, first) || isOfOthersText(match, first)) {
      return true;
    }
    if (first.relation().equals("relcl") && match.head().lemma().equals("like")) {
      // "The agreement I would like to see": which one is meant.
      return true;
    }
    return match.asksWho()
        && first.relation().equals("relcl")
        && (match.rule().act() == Act.STATE
            ? isWhoTheyAre(match, first)
            : isOfAntecedent(match, first) && isRestrictive(match.sentence(), first));
  }

  /** "The demands made by Peru", "the haste with which it makes these demands": known ones. */
  private static boolean isKnown(Match match, Token verb) {
    Sentence sentence = match.sentence();
    boolean made =
        verb.relation().equals("acl")
            && verb.pos().equals("VBN")
            && sentence
                .head(verb)
                .flatMap(thing -> sentence.child(thing, "det"))
                .filter(det -> THESE.contains(det.lemma()) || det.lemma().equals("the"))
                .isPresent();
    boolean these =
        verb.relation().equals("relcl")
            && sentence.children(match.head(), "dobj").stream()
                .flatMap(thing -> sentence.children(thing, "det").stream())
                .anyMatch(det -> THESE.contains(det.lemma()));
    return switch (match.rule().act()) {
      case DELIVER -> made;
      case DEMAND -> (made || these) && match.what().isEmpty();
      default -> false;
    };
  }

  /** "Dismissed a letter accusing Peru": who dismisses it accuses nobody. */
  private static boolean isOfOthersText(Match match, Token verb) {
    Sentence sentence = match.sentence();
    Token noun = sentence.head(verb).orElse(verb);
    Token up = sentence.head(noun).orElse(noun);
    Token over = up.pos().equals("IN") ? sentence.head(up).orElse(up) : up;
    return verb.relation().equals("acl")
        && verb.pos().equals("VBG")
        && noun.isNoun()
        && OTHERS.contains(over.lemma())
        && match.who().stream().noneMatch(each -> each.words().contains(noun.span()));
  }

  /** "Hours after releasing the letter", not "answered by releasing it". */
  private static boolean isAside(Sentence sentence, Token verb) {
    return verb.relation().equals("pcomp")
        && sentence.head(verb).filter(up -> !TOLD.equals(up.lemma())).isPresent();
  }

  /** "Those who say that": who they are, when nobody is named. */
  private static boolean isWhoTheyAre(Match match, Token verb) {
    boolean unnamed =
        match.who().stream().allMatch(each -> each.party() == null && each.person() == null);
    return unnamed
        && isRestrictive(match.sentence(), verb)
        && match
            .sentence()
            .head(verb)
            .filter(
                noun -> match.who().stream().anyMatch(each -> each.words().contains(noun.span())))
            .isPresent();
  }

  /** "The members who press for it"; in "the terms that Peru accepted" Peru acts. */
  private static boolean isOfAntecedent(Match match, Token verb) {
    Token subject = match.sentence().child(verb, "nsubj", "nsubjpass").orElse(verb);
    return subject == verb || subject.pos().startsWith("W");
  }

  /** "Repeated its promise to pay", "her support for it grew": done by saying so, or news. */
  private static boolean isShown(Match match) {
    Sentence sentence = match.sentence();
    Token noun = first(sentence, match.head(), Token::isNoun);
    Token verb = sentence.head(noun).orElse(noun);
    boolean object = noun.relation().equals("dobj") && SHOWING.contains(verb.lemma());
    boolean own =
        sentence.child(noun, "poss").filter(word -> word.pos().equals("PRP$")).isPresent();
    boolean news = noun.relation().startsWith("nsubj") && !isAtRest(sentence, verb);
    return noun.head() < 0 || news || object && (own || ANSWERING.contains(verb.lemma()));
  }

  private static boolean isAtRest(Sentence sentence, Token verb) {
    boolean is = verb.lemma().equals("be") && sentence.child(verb, "acomp").isEmpty();
    // "Her offer could work": what may come of one that is known.
    boolean open =
        sentence.children(verb, "aux").stream().anyMatch(aux -> MAY.contains(aux.lemma()));
    return RESTING.contains(verb.lemma()) && !is || open;
  }

  private static boolean happens(Sentence sentence, Token noun) {
    return sentence
        .head(noun)
        .filter(verb -> HAPPENING.contains(verb.lemma()))
        .filter(verb -> !isJudged(sentence, verb))
        .isPresent();
  }

  /** "The talks would be fruitful", "were better than nothing": what somebody thinks of them. */
  private static boolean isJudged(Sentence sentence, Token verb) {
    return verb.lemma().equals("be")
        && (sentence.child(verb, "acomp").isPresent()
            || sentence.child(verb, "attr").flatMap(is -> sentence.child(is, "det")).stream()
                .anyMatch(det -> det.lemma().equals("a") || det.lemma().equals("an")));
  }

  /** "The states that threaten it", and not "Peru, which threatened it". */
  private static boolean isRestrictive(Sentence sentence, Token verb) {
    Optional<Token> noun = sentence.head(verb);
    boolean comma =
        noun.isPresent()
            && sentence.tokens().subList(noun.get().index(), verb.index()).stream()
                .anyMatch(token -> token.form().equals(","));
    return noun.filter(word -> !word.isProperNoun()).isPresent() && !comma;
  }

  private static Token first(Sentence sentence, Token word, Predicate<Token> kind) {
    Token at = word;
    while (at.relation().equals("conj") && sentence.head(at).filter(kind).isPresent()) {
      at = sentence.head(at).orElseThrow();
    }
    return at;
  }
}
