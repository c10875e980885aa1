package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import travaux.extraction.rules.Casting;
import travaux.extraction.rules.Match;
import travaux.extraction.rules.RuleMatcher;
import travaux.extraction.rules.Rules;
import travaux.language.Clause;
import travaux.language.Clauses;
import travaux.language.Relatives;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;

/** Finds where a document's sentences report acts; what is only demanded or hoped is left out. */
final class ActFinder {

  private static final Set<Act> ASSERTIVE = Set.of(Act.STATE, Act.ACKNOWLEDGE);

  /** "An attack on the port is unlikely": none that took place. */
  private static final Predicate<Token> IS_ANY =
      word -> Set.of("a", "an", "any", "no", "another").contains(word.lemma());

  private static final Set<String> DOUBTING =
      Set.of("lose", "lack", "doubt", "question", "test", "gauge", "overestimate", "underestimate");

  private static final Set<String> UNCLEAR = Set.of("question", "unclear", "unknown", "unresolved");

  private static final Set<String> SOFTENED =
      Set.of("play", "tone", "water", "walk", "row", "roll", "dial");

  private final Set<String> softening;
  private final Set<String> dropping;
  private final RuleMatcher matcher;
  private final Context context;
  private final Unasserted unasserted;
  private final Unperformed unperformed;

  ActFinder(Rules rules, Casting casting) {
    this.softening = rules.wordClass("@softening");
    this.dropping = rules.wordClass("@dropping");
    this.matcher = new RuleMatcher(rules, casting);
    this.context = new Context(rules.wordClass("@through"));
    this.unasserted = new Unasserted(casting);
    this.unperformed = new Unperformed(rules);
  }

  /** Returns the places where an act is reported, in the order of the text. */
  List<Match> find(Sentence sentence) {
    List<Match> found = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    boolean question = isQuestion(sentence);
    for (Clause clause : Clauses.of(sentence)) {
      if (question || context.isBuried(clause) || Unreported.is(clause)) {
        continue;
      }
      Optional<Match> denied = matcher.denied(clause).filter(ActFinder::isDeniable);
      Optional<Match> match =
          isOwnDenial(clause) && denied.isPresent()
              ? denied
              : matcher.match(clause).or(() -> denied);
      match
          .filter(each -> !Unreported.isOccasion(each) && !Mentioned.is(each))
          .filter(each -> !unasserted.is(each) && !unperformed.is(each))
          .filter(each -> !isAsideSaid(each))
          .ifPresent(found::add);
      match.ifPresent(each -> each.trigger().forEach(token -> taken.add(token.index())));
    }
    for (Token token : sentence.tokens()) {
      if (!taken.contains(token.index())) {
        matcher
            .match(sentence, token)
            .filter(each -> isNews(each) && !Mentioned.is(each))
            .ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparingInt(match -> match.head().index()));
    return found.stream().filter(match -> !isInside(match, found)).toList();
  }

  /** "The ships they say have left": who says so only tells which ships. */
  private static boolean isAsideSaid(Match match) {
    Sentence sentence = match.sentence();
    boolean states = match.rule().act() == Act.STATE;
    return match.what().stream()
        .anyMatch(verb ->
            Clauses.isGap(sentence, verb)
                || states && Relatives.object(sentence, verb).isPresent());
  }

  /** "Insists that it never agreed": what was not done is denied, and not refused now. */
  private static boolean isOwnDenial(Clause clause) {
    return clause.predicate().relation().equals("ccomp")
        && clause.sentence().children(clause.predicate()).stream()
            .anyMatch(child -> child.lemma().equals("never") || child.lemma().equals("neither"));
  }

  /** "We never said", "they did not meet": nothing that goes on the record. */
  private static boolean isDeniable(Match match) {
    return switch (match.rule().act()) {
      case STATE, ACKNOWLEDGE, MEET, DECLINE, DENY -> false;
      default -> match.asksWho();
    };
  }

  /** A noun reports an act where it says what ("the demand to leave") or is what happens. */
  private boolean isNews(Match match) {
    boolean happens = match.head().relation().startsWith("nsubj");
    if (match.rule().act() == Act.MEET) {
      // "During the talks" tells of no meeting.
      return happens;
    }
    if (isDoubtful(match) || isUnclear(match)) {
      return false;
    }
    boolean deed = Deeds.are(match.rule().act());
    boolean told = !match.what().isEmpty() || match.trigger().size() > 1 && !deed;
    boolean once = match.head().pos().equals("NN");
    boolean any = deed && match.sentence().child(match.head(), "det").filter(IS_ANY).isPresent();
    return (told || happens && once) && !any && !isTakenBack(match);
  }

  /** "Softened its threat to leave", "agreed to withdraw it": a known threat, and no new one. */
  private boolean isTakenBack(Match match) {
    Sentence sentence = match.sentence();
    Token at = match.head();
    while (at.head() >= 0 && !at.isVerb()) {
      at = sentence.tokens().get(at.head());
    }
    Token verb = at;
    boolean down =
        sentence.children(verb).stream()
            .anyMatch(child -> child.lemma().equals("down") || child.lemma().equals("back"));
    return softening.contains(verb.lemma())
        || dropping.contains(verb.lemma())
        || down && SOFTENED.contains(verb.lemma());
  }

  /** "May lose its willingness", "testing his readiness": nothing shown. */
  private static boolean isDoubtful(Match match) {
    return match.head().relation().equals("dobj")
        && match
            .sentence()
            .head(match.head())
            .filter(up -> DOUBTING.contains(up.lemma()))
            .isPresent();
  }

  /** "Her demands remain unclear". */
  private static boolean isUnclear(Match match) {
    Sentence sentence = match.sentence();
    return match.head().relation().startsWith("nsubj")
        && sentence
            .head(match.head())
            .flatMap(is -> sentence.child(is, "acomp", "attr", "oprd"))
            .filter(word -> UNCLEAR.contains(word.lemma()))
            .isPresent();
  }

  private static boolean isQuestion(Sentence sentence) {
    for (int i = sentence.tokens().size() - 1; i >= 0; i--) {
      String form = sentence.tokens().get(i).form();
      if (form.equals("?")) {
        return true;
      }
      if (Character.isLetterOrDigit(form.charAt(0))) {
        return false;
      }
    }
    return false;
  }

  /** Says whether the match is what another act is about, and not an act told beside it. */
  private static boolean isInside(Match match, List<Match> all) {
    for (Match outer : all) {
      boolean denial = outer.rule().act() == Act.DENY && match.head().isVerb();
      // "Confirmed that it had received a note": the note is acknowledged once.
      boolean repeated =
          outer.rule().act() == Act.ACKNOWLEDGE && match.rule().act() == Act.ACKNOWLEDGE;
      boolean states = ASSERTIVE.contains(outer.rule().act()) && !repeated;
      if (outer == match || states || denial) {
        continue;
      }
      for (Token content : outer.contentHeads()) {
        boolean self = content.index() == match.head().index() && outer.head() == match.head();
        if (!self && isPartOf(match, content)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isPartOf(Match match, Token content) {
    Sentence sentence = match.sentence();
    if (match.head().isNoun()) {
      return false;
    }
    Token at = match.head();
    while (at.index() != content.index()) {
      if (isAside(sentence, at) || at.head() < 0) {
        return false;
      }
      at = sentence.tokens().get(at.head());
    }
    return true;
  }

  /** A relative clause or a participle tells something beside; "the promise that" does not. */
  private static boolean isAside(Sentence sentence, Token verb) {
    boolean adnominal = verb.relation().equals("relcl") || verb.relation().equals("acl");
    boolean complement = sentence.child(verb, "mark").isPresent() || Clause.hasTo(sentence, verb);
    return adnominal && !complement;
  }
}
