package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import travaux.extraction.rules.Casting;
import travaux.extraction.rules.Match;
import travaux.extraction.rules.Rules;
import travaux.language.Clause;
import travaux.language.Clauses;
import travaux.language.Relatives;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Span;

/**
 * What an act is about, in pieces: one for each member of a list.
 *
 * <p>Where the rule names no content, the words around it may: the question that was not answered,
 * what talks focus on, the thing that a deed is done with.
 */
final class Propositions {

  private static final Set<String> FOCUS =
      Set.of(
          "focus",
          "concentrate",
          "center",
          "centre",
          "concern",
          "cover",
          "deal",
          "devote",
          "dedicate",
          "aim",
          "revolve");

  /** Acts whose objects are listed in one breath. */
  private static final Set<Act> LISTED =
      Set.of(Act.DEMAND, Act.PROPOSE, Act.REJECT, Act.ACCEPT, Act.PROMISE, Act.SUPPORT);

  /** Acts that announce a deed, or refuse one. */
  private static final Set<Act> ANNOUNCING = Set.of(Act.WARN, Act.PROMISE, Act.PROPOSE, Act.REJECT);

  /** What one may keep to oneself, and not only how much one says. */
  private static final Set<String> WITHHELD =
      Set.of("date", "deadline", "figure", "number", "reason", "timeline", "timetable");

  private final Rules rules;

  private final Casting casting;

  Propositions(Rules rules, Casting casting) {
    this.rules = rules;
    this.casting = casting;
  }

  /** "We have asked for it": says whether the content only points to what was told before. */
  static boolean isBare(Match match) {
    List<Token> contents = match.contentHeads();
    Sentence sentence = match.sentence();
    if (Clefts.isPointing(sentence, match.head())) {
      return true;
    }
    return !contents.isEmpty()
        && contents.stream().allMatch(each -> each.pos().equals("PRP") || each.pos().equals("DT"));
  }

  /** Returns the content of the entries of {@code match}; one empty content when none is told. */
  List<List<Span>> of(Match match, Act act) {
    Sentence sentence = match.sentence();
    boolean split = act != Act.STATE;
    List<Token> apart = new ArrayList<>(match.apart());
    apart.add(match.head());
    apart.add(Relatives.top(sentence, match.head()));
    Optional<Token> question =
        act == Act.DECLINE ? asked(sentence, match.head()) : Optional.empty();
    if (question.isPresent()) {
      List<Token> words = sentence.subtree(question.get());
      return List.of(List.of(words.get(0).span().cover(words.get(words.size() - 1).span())));
    }
    List<List<Span>> members = new ArrayList<>();
    if (act != Act.MEET) {
      match.contentHeads().stream().filter(head -> isNamed(head, match)).forEach(apart::add);
    }
    Optional<Token> deed = announced(match, act);
    if (deed.isPresent()) {
      List<Span> words = Contents.words(sentence, deed.get(), false, List.of());
      return List.of(Lent.completed(sentence, deed.get(), words));
    }
    if (tellsHow(match, act)) {
      List<Span> clause = Contents.words(sentence, match.head(), true, List.of());
      return List.of(from(match.head().span(), clause));
    }
    Optional<Token> named = Clefts.named(sentence, match.head());
    List<Token> heads = named.map(List::of).orElseGet(() -> heads(match, act));
    for (Token content : heads) {
      Optional<Span> visit = visit(match, content);
      if (visit.isPresent()) {
        members.add(List.of(visit.get()));
        continue;
      }
      Clauses.expand(sentence, content).stream().filter(this::isSaying).forEach(apart::add);
      boolean clause = content.index() == match.head().index() && content.isVerb();
      boolean several =
          split
              && !(clause && act == Act.ACCUSE && !isRow(sentence, content))
              && !isPair(sentence, content)
              && !isChoice(sentence, content, act);
      // "It is immoral, and we will not sign": another clause is another act.
      boolean alone = clause && hasSister(sentence, content);
      List<List<Span>> found =
          alone
              ? List.of(Contents.words(sentence, content, true, apart))
              : Contents.members(sentence, content, several, apart);
      members.addAll(
          found.size() == 1 ? List.of(Lent.completed(sentence, content, found.get(0))) : found);
      Optional<Span> more = act == Act.DEMAND ? wantedOf(sentence, content) : Optional.empty();
      if (found.size() == 1 && more.isPresent()) {
        List<Span> last = new ArrayList<>(members.removeLast());
        last.set(last.size() - 1, last.getLast().cover(more.get()));
        members.add(List.copyOf(last));
      }
    }
    if (members.isEmpty() && match.clause() != null) {
      List<Span> clause = Contents.words(sentence, match.head(), true, List.of());
      if (act != match.rule().act()) {
        members.add(clause);
      } else if (saysAll(match, act)) {
        members.add(from(match.head().span(), clause));
      }
    }
    if (members.isEmpty() && act == Act.DECLINE) {
      withheld(match)
          .map(kept -> Contents.words(sentence, kept, false, sentence.children(kept, "det")))
          .ifPresent(members::add);
    }
    if (!split && members.size() > 1) {
      return List.of(members.stream().flatMap(List::stream).sorted().toList());
    }
    if (LISTED.contains(act) && members.size() == 1) {
      return new Enumeration(sentence, casting).continued(members.get(0));
    }
    return members.isEmpty() ? List.of(List.of()) : members;
  }

  /** "Invited them to Lima for talks": to come there, and what for. */
  private Optional<Span> visit(Match match, Token place) {
    Sentence sentence = match.sentence();
    Token invited = match.head();
    Optional<Token> to =
        sentence.head(place).filter(prep -> prep.lemma().equals("to") && invited.isVerb());
    if (!invited.lemma().equals("invite")
        || to.isEmpty()
        || to.get().head() != invited.index()
        || casting.land(place).isEmpty()) {
      return Optional.empty();
    }
    return sentence.children(invited, "prep").stream()
        .filter(prep -> prep.lemma().equals("for") && prep.index() > place.index())
        .flatMap(prep -> sentence.children(prep, "pobj").stream())
        .findFirst()
        .map(aim -> to.get().span().cover(aim.span()));
  }

  /** "Was prepared to strike the port", "a vow to hit back": the deed with all its words. */
  private static Optional<Token> announced(Match match, Act act) {
    Sentence sentence = match.sentence();
    return match.trigger().stream()
        .filter(deed -> ANNOUNCING.contains(act) && (act != Act.REJECT || match.what().isEmpty()))
        .filter(deed -> deed.index() != match.head().index() && deed.isVerb())
        .filter(deed -> Clause.hasTo(sentence, deed) && sentence.isBelow(deed, match.head()))
        .filter(deed -> match.what().stream().allMatch(each -> isOf(sentence, deed, each)))
        .findFirst();
  }

  /** "Will send a million for the school": for whom or whence is no content of a promise. */
  private static boolean tellsHow(Match match, Act act) {
    Sentence sentence = match.sentence();
    return act == Act.PROMISE
        && Deeds.are(match.rule().act())
        && !match.what().isEmpty()
        && match.trigger().stream()
            .anyMatch(noun -> noun.relation().equals("dobj") && noun.head() == match.head().index())
        && match.what().stream()
            .allMatch(each ->
                sentence
                    .head(each)
                    .filter(by -> by.relation().equals("prep"))
                    .filter(by ->
                        by.head() == match.head().index()
                            || match.trigger().stream()
                                .anyMatch(noun -> noun.isNoun() && sentence.isBelow(by, noun)))
                    .isPresent());
  }

  /** "Has yet to decide how it will vote", "gave no details of the plan": what was not told. */
  private static Optional<Token> withheld(Match match) {
    Sentence sentence = match.sentence();
    for (Token word : match.trigger()) {
      Optional<Token> told =
          word.isVerb()
              ? sentence.child(word, "ccomp")
              : Optional.of(word)
                  .filter(noun -> noun.isNoun() && noun.relation().equals("dobj"))
                  .filter(noun ->
                      WITHHELD.contains(noun.lemma())
                          || sentence.children(noun, "prep").stream()
                              .anyMatch(of -> of.lemma().equals("of")));
      if (told.filter(each -> each.index() > match.head().index()).isPresent()) {
        return told;
      }
    }
    return Optional.empty();
  }

  /** "Called for talks to resume": what is to come of the thing. */
  private static Optional<Span> wantedOf(Sentence sentence, Token thing) {
    Token called =
        sentence
            .head(thing)
            .filter(word -> word.lemma().equals("for"))
            .flatMap(sentence::head)
            .filter(Token::isVerb)
            .orElse(thing);
    int next = sentence.subtree(thing).getLast().index() + 1;
    return sentence.children(called, "xcomp").stream()
        .filter(verb -> sentence.subtree(verb).getFirst().index() == next)
        .filter(verb -> Clause.hasTo(sentence, verb) && called != thing)
        .filter(verb -> sentence.child(verb, "dobj", "ccomp", "xcomp").isEmpty())
        .map(verb -> sentence.tokens().get(next).span().cover(verb.span()))
        .findFirst();
  }

  /** "Would not negotiate under threat": the words of the rule are what it is about. */
  private static boolean saysAll(Match match, Act act) {
    return ANNOUNCING.contains(act) && match.trigger().stream().anyMatch(word -> word.isNoun());
  }

  private static List<Span> from(Span verb, List<Span> clause) {
    return clause.stream()
        .filter(span -> span.end() > verb.start())
        .map(span -> new Span(Math.max(span.start(), verb.start()), span.end()))
        .toList();
  }

  private static boolean isOf(Sentence sentence, Token deed, Token content) {
    return sentence.isBelow(content, deed)
        || Relatives.object(sentence, deed).filter(content::equals).isPresent()
        || Clauses.of(sentence).stream()
            .filter(clause -> clause.predicate().equals(deed))
            .anyMatch(clause -> clause.objects().contains(content));
  }

  /** "Bread and butter", "peace and security": two bare nouns are one thing. */
  private static boolean isPair(Sentence sentence, Token content) {
    List<Token> pair = Clauses.expand(sentence, content);
    return pair.size() == 2
        && pair.get(1).index() == pair.get(0).index() + 2
        && pair.stream().allMatch(each -> each.isNoun() && !each.isProperNoun())
        && sentence.subtree(pair.get(1)).size() == 1
        && sentence.children(pair.get(0)).stream()
            .noneMatch(child -> child.index() < pair.get(0).index());
  }

  /** "To pay or to leave": one demand that leaves a choice. */
  private static boolean isChoice(Sentence sentence, Token content, Act act) {
    boolean asked = act == Act.DEMAND || act == Act.PROPOSE || act == Act.WARN;
    return asked
        && content.isVerb()
        && sentence.child(content, "neg").isEmpty()
        && Clauses.expand(sentence, content).stream()
            .flatMap(each -> sentence.children(each, "cc").stream())
            .anyMatch(or -> or.lemma().equals("or"));
  }

  /** "Breaks the pact, shells the port and arms rebels": a charge each. */
  private static boolean isRow(Sentence sentence, Token verb) {
    List<Token> row = Clauses.expand(sentence, verb);
    boolean more = row.size() > 2 || row.size() == 2 && verb.relation().equals("conj");
    return more
        && row.stream()
            .skip(1)
            .allMatch(each ->
                each.pos().equals(verb.pos())
                    && sentence.child(each, "nsubj", "nsubjpass", "aux", "neg").isEmpty()
                    && sentence.child(each, "dobj", "prep", "xcomp").isPresent());
  }

  private static boolean hasSister(Sentence sentence, Token verb) {
    return sentence.children(verb, "conj").stream()
        .anyMatch(each -> sentence.child(each, "nsubj", "nsubjpass", "expl").isPresent());
  }

  private List<Token> heads(Match match, Act act) {
    Sentence sentence = match.sentence();
    Clause clause = match.clause();
    List<Token> heads = new ArrayList<>();
    for (Token head : act == Act.MEET ? match.what() : match.contentHeads()) {
      if (head.pos().equals("WDT")) {
        Relatives.noun(sentence, match.head(), head)
            .filter(noun -> !noun.isProperNoun())
            .ifPresent(heads::add);
      } else {
        heads.add(named(sentence, head, match));
      }
    }
    if (heads.isEmpty() && act == Act.MEET) {
      match.trigger().forEach(token -> heads.addAll(topics(sentence, token)));
      if (clause != null) {
        clause.subjects().forEach(token -> heads.addAll(topics(sentence, token)));
      }
    }
    boolean announced = act == match.rule().act() && (act == Act.WARN || act == Act.PROMISE);
    boolean done = Deeds.are(act) || act == Act.ACCEPT || act == Act.ACKNOWLEDGE;
    if (heads.isEmpty() && clause != null && (done || announced) && act != Act.MEET) {
      match.trigger().stream()
          .filter(token -> token.isNoun() && isObject(sentence, token, clause, announced))
          .forEach(heads::add);
    }
    return heads;
  }

  /** "Plans to impose sanctions": those of the infinitive count for what is only announced. */
  private static boolean isObject(
      Sentence sentence, Token token, Clause clause, boolean announced) {
    return clause.objects().contains(token)
        || announced
            && token.relation().equals("dobj")
            && sentence
                .head(token)
                .filter(verb -> verb.index() != clause.predicate().index())
                .isPresent();
  }

  /** "An embargo, a step that Peru opposes": the step is the embargo. */
  private static Token named(Sentence sentence, Token head, Match match) {
    return isNamed(head, match) ? sentence.head(head).orElse(head) : head;
  }

  private static boolean isNamed(Token head, Match match) {
    return head.relation().equals("appos") && match.sentence().isBelow(match.head(), head);
  }

  /** "Asked what would happen, the envoy gave no answer": the question. */
  private static Optional<Token> asked(Sentence sentence, Token verb) {
    Optional<Token> at = Optional.of(verb);
    Optional<Token> question = Optional.empty();
    while (question.isEmpty() && at.isPresent()) {
      question = question(sentence, at.get());
      at = at.flatMap(sentence::head);
    }
    return question;
  }

  private static Optional<Token> question(Sentence sentence, Token verb) {
    return sentence.children(verb, "advcl").stream()
        .filter(child -> child.lemma().equals("ask") && child.pos().startsWith("VB"))
        .flatMap(asked -> sentence.child(asked, "ccomp", "dobj").stream())
        .findFirst();
  }

  /** "The talks, which focused on quotas": what talks are about. */
  private static List<Token> topics(Sentence sentence, Token noun) {
    List<Token> topics = new ArrayList<>();
    for (Token child : sentence.children(noun)) {
      boolean beside = child.relation().equals("relcl") || child.relation().equals("acl");
      if (noun.isNoun() && beside && FOCUS.contains(child.lemma())) {
        for (Token part : sentence.children(child, "prep")) {
          sentence.child(part, "pobj", "pcomp").ifPresent(topics::add);
        }
        sentence.child(child, "dobj").ifPresent(topics::add);
      }
    }
    return topics;
  }

  /** "That Peru is guilty and says so": a verb of saying is no member of the list. */
  private boolean isSaying(Token member) {
    return member.isVerb() && rules.actsOf(member.lemma()).contains(Act.STATE);
  }
}
