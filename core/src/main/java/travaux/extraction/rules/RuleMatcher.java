package travaux.extraction.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import travaux.extraction.actors.Mention;
import travaux.language.Clause;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Span;

/** Says which rule fits a clause or a noun best. Immutable; one for each document. */
public final class RuleMatcher {

  private final Rules rules;
  private final Casting casting;
  private final Bystanders bystanders;
  private final WhoActs whoActs;
  private final Wanted wanted;
  private final Unsigned unsigned;

  /**
   * Matches one document's clauses.
   *
   * @param rules the rules
   * @param casting who is meant where in the document
   */
  public RuleMatcher(Rules rules, Casting casting) {
    this.rules = rules;
    this.casting = casting;
    this.bystanders = new Bystanders(rules);
    this.wanted = new Wanted(casting);
    this.unsigned = new Unsigned(casting);
    this.whoActs = new WhoActs(casting, bystanders, rules);
  }

  /** Returns the best rule for {@code clause}, filled. */
  public Optional<Match> match(Clause clause) {
    List<Rule> candidates = new ArrayList<>(rules.ofVerb(clause.predicate().lemma()));
    if ((clause.passive() || clause.predicate().pos().equals("VBN")) && !Verbs.isReduced(clause)) {
      String form = clause.predicate().form().toLowerCase(Locale.ROOT);
      for (Rule rule : rules.ofCopula(form)) {
        candidates.add(rule);
      }
    }
    candidates.addAll(rules.ofAnyVerb());
    List<Match> found = new ArrayList<>();
    boolean spoken = isSpoken(clause);
    Set<String> present = words(clause.sentence());
    for (Rule rule : candidates) {
      if (!rule.pattern().canBeIn(present)) {
        continue;
      }
      fit(rule, clause)
          .filter(match -> match.asksWho() || spoken)
          .filter(match -> !Verbs.isOther(clause, match))
          .ifPresent(found::add);
    }
    return best(duties(clause, found));
  }

  /** Every lemma and form of the sentence, so that most rules need not be tried. */
  private static Set<String> words(Sentence sentence) {
    Set<String> words = new HashSet<>();
    for (Token token : sentence.tokens()) {
      words.add(token.lemma());
      words.add(token.form().toLowerCase(Locale.ROOT));
      words.add(Bystanders.joined(sentence, token));
    }
    return words;
  }

  /** "The chamber must approve it" is a duty, and no approval. */
  private static List<Match> duties(Clause clause, List<Match> found) {
    boolean duty = clause.modals().contains("must") || clause.modals().contains("should");
    List<Match> asked = found.stream().filter(each -> each.rule().asksModal()).toList();
    return duty && !asked.isEmpty() ? asked : found;
  }

  /** Returns the best rule for a clause about the past as if nothing negated it. */
  public Optional<Match> denied(Clause clause) {
    if (!clause.negated() || !clause.past()) {
      return Optional.empty();
    }
    Optional<Match> match = match(clause.affirmed());
    match.ifPresent(each -> each.denied = true);
    return match;
  }

  /** Says whether somebody may be the speaker whom a rule without WHO leaves unnamed. */
  private boolean isSpoken(Clause clause) {
    Span verb = clause.predicate().span();
    if (casting.quoteAt(verb) != null || !casting.issuer(verb).isEmpty()) {
      return true;
    }
    for (Token at = clause.predicate(); at.head() >= 0; ) {
      if (at.relation().equals("ccomp")) {
        return true;
      }
      at = clause.sentence().tokens().get(at.head());
    }
    return false;
  }

  /** Returns the best nominal rule for {@code noun}, filled. */
  public Optional<Match> match(Sentence sentence, Token noun) {
    if (!noun.isNoun() || noun.relation().equals("compound")) {
      return Optional.empty();
    }
    List<Match> found = new ArrayList<>();
    for (Rule rule : rules.ofNoun(noun.lemma())) {
      Match match = new Match(rule, sentence, noun, null);
      Slot owner = rule.pattern().owner();
      if (owner != null) {
        List<Mention> owners = owners(sentence, noun);
        Set<String> by = doers(rule.act());
        owners = owners.stream().filter(each -> isDoer(sentence, noun, each, by)).toList();
        if (owners.isEmpty()) {
          continue;
        }
        (owner == Slot.WHO ? match.who : match.whom).addAll(owners);
        match.whoAsked = owner == Slot.WHO;
        match.score++;
      }
      if (new ElementMatcher(casting, bystanders, null, match).fits(rule.pattern().elements())) {
        match.score++;
        found.add(match);
      }
    }
    return best(found);
  }

  private List<Mention> owners(Sentence sentence, Token noun) {
    List<Mention> owners = casting.owners(sentence, noun);
    return owners.isEmpty() ? bystanders.of(sentence, sentence.children(noun, "poss")) : owners;
  }

  /**
   * "A visit of the king", "a refusal from Peru came"; but "got a promise from Peru" tells of none.
   */
  private static Set<String> doers(Act act) {
    return switch (act) {
      case MEET -> Set.of("by", "of", "from");
      case DEMAND, PROPOSE, ACCEPT, REJECT, DENY, WARN, ACCUSE, PROMISE -> Set.of("by", "from");
      default -> Set.of("by");
    };
  }

  private static boolean isDoer(Sentence sentence, Token noun, Mention owner, Set<String> by) {
    if (owner.words().start() < noun.span().start()) {
      return true;
    }
    boolean got = noun.relation().equals("dobj") || noun.lemma().equals("withdrawal");
    return sentence.tokens().stream()
        .filter(token -> token.span().end() <= owner.words().start())
        .filter(token -> !token.relation().equals("det") && !token.relation().equals("nmod"))
        .reduce((first, second) -> second)
        .filter(token -> got ? token.lemma().equals("by") : by.contains(token.lemma()))
        .isPresent();
  }

  private static Optional<Match> best(List<Match> found) {
    Set<Integer> excepted = new HashSet<>();
    for (Match match : found) {
      if (match.rule().exception()) {
        excepted.add(match.rule().section());
      }
    }
    Match best = null;
    for (Match match : found) {
      if (!excepted.contains(match.rule().section())
          && (best == null || match.score > best.score)) {
        best = match;
      }
    }
    return Optional.ofNullable(best);
  }

  private Optional<Match> fit(Rule rule, Clause clause) {
    Pattern pattern = rule.pattern();
    boolean copulaAsPassive =
        pattern.head().equals(Set.of("be")) && !clause.predicate().lemma().equals("be");
    boolean negation = pattern.negated() == clause.negated() || pattern.saysNo();
    if (!negation && !pattern.anyVerb()) {
      return Optional.empty();
    }
    if (pattern.anyVerb() && pattern.negated() && !clause.negated()) {
      return Optional.empty();
    }
    boolean modal =
        pattern.modals().stream()
            .anyMatch(each -> clause.modals().contains(each) && isMeant(each, clause));
    if (!pattern.modals().isEmpty() && !modal) {
      return Optional.empty();
    }
    boolean late =
        !pattern.modals().isEmpty() && Verbs.isPerfect(clause.sentence(), clause.predicate());
    if (late && rule.act() == Act.DEMAND) {
      return Optional.empty();
    }
    boolean beside = clause.predicate().relation().equals("relcl") || isAsked(clause);
    if (beside && !asksWho(pattern) && rule.act() == Act.DEMAND) {
      return Optional.empty();
    }
    boolean duty = clause.modals().contains("must") || clause.modals().contains("should");
    if (duty && !modal && !rule.exception()) {
      return Optional.empty();
    }
    if (pattern.anyVerb() && isEverybodys(clause)) {
      return Optional.empty();
    }
    Match match = new Match(rule, clause.sentence(), clause.predicate(), clause);
    ElementMatcher elements = new ElementMatcher(casting, bystanders, clause, match);
    List<Element> rest = pattern.elements();
    List<Token> subjects = clause.subjects();
    if (copulaAsPassive) {
      rest = rest.subList(1, rest.size());
      subjects = clause.passive() ? clause.objects() : subjects;
    }
    if (pattern.anyVerb() && pattern.subject() == Slot.WHAT && clause.passive()) {
      subjects = clause.objects();
    }
    if (!subject(pattern, subjects, clause, match, elements) || !elements.fits(rest)) {
      return Optional.empty();
    }
    if (rule.settings().getOrDefault("mood", "").equals("wanted")) {
      if (!wanted.fits(match)) {
        return Optional.empty();
      }
      Wanted.duty(match);
    }
    content(match);
    match.score += modal ? 1 : 0;
    match.score += pattern.anyVerb() ? 0 : 1;
    if (pattern.anyVerb()) {
      match.what.clear();
      match.what.add(clause.predicate());
      if (pattern.subject() != Slot.WHO) {
        modals(clause).forEach(match.trigger::add);
      }
    }
    return Optional.of(match);
  }

  /** "Must", "must not": the words that make a duty of the verb. */
  private static List<Token> modals(Clause clause) {
    return clause.sentence().children(clause.predicate()).stream()
        .filter(child -> child.pos().equals("MD") || child.relation().equals("neg"))
        .toList();
  }

  /** Applies "what=clause". */
  private static void content(Match match) {
    if (match.rule().settings().getOrDefault("what", "").equals("clause")) {
      match.what.clear();
      match.what.add(match.head());
      match.apart.clear();
    }
  }

  /**
   * "You must prepare", "will not have to", "a line that must not be crossed": nobody's resolve.
   */
  private static boolean isEverybodys(Clause clause) {
    boolean generic =
        clause.subjects().stream()
            .anyMatch(each -> each.lemma().equals("you") || each.lemma().equals("one"));
    boolean haveTo =
        clause.predicate().lemma().equals("have")
            && Clause.infinitiveOf(clause.sentence(), clause.predicate()).isPresent();
    boolean relative = clause.predicate().relation().equals("relcl");
    return generic || haveTo || relative;
  }

  /** "Would" is a "will" of the past when it is reported; else it only supposes. */
  private static boolean isMeant(String modal, Clause clause) {
    if (modal.equals("should") && isInverted(clause)) {
      return false;
    }
    if (!modal.equals("would") || clause.predicate().lemma().equals("like")) {
      return true;
    }
    Sentence sentence = clause.sentence();
    for (Token at = clause.predicate(); at.head() >= 0; ) {
      Token up = sentence.tokens().get(at.head());
      if (at.relation().equals("ccomp") && up.isVerb()) {
        return up.pos().equals("VBD") || up.pos().equals("VBN") || up.pos().equals("VBG");
      }
      at = up;
    }
    return false;
  }

  /** "What Peru must do": a question that others are to answer. */
  private static boolean isAsked(Clause clause) {
    return clause.sentence().children(clause.predicate(), "dobj").stream()
        .anyMatch(what -> what.pos().equals("WP"));
  }

  /** "Should Peru agree, we will help it": an "if". */
  private static boolean isInverted(Clause clause) {
    Sentence sentence = clause.sentence();
    return !clause.passive()
        && !clause.subjects().isEmpty()
        && sentence.children(clause.predicate(), "aux").stream()
            .anyMatch(aux ->
                aux.lemma().equals("should")
                    && clause.subjects().stream().allMatch(each -> each.index() > aux.index()));
  }

  private boolean subject(
      Pattern pattern, List<Token> subjects, Clause clause, Match match, ElementMatcher elements) {
    Slot slot = pattern.subject();
    match.whoAsked = asksWho(pattern);
    if (slot == null) {
      return literalSubject(pattern, subjects, clause, match, elements);
    }
    if (slot == Slot.WHAT) {
      if (subjects.isEmpty()) {
        return false;
      }
      match.what.add(subjects.get(0));
      match.score++;
      return true;
    }
    Set<String> heads = pattern.subjectWords();
    List<Mention> mentions = new ArrayList<>();
    for (Token subject : subjects) {
      if (heads.isEmpty() || bystanders.isHeaded(clause.sentence(), subject, heads)) {
        mentions.addAll(whoActs.of(clause.sentence(), subject));
      }
    }
    if (slot == Slot.WHO && heads.isEmpty() && subjects.isEmpty()) {
      mentions.addAll(unsigned.of(clause, match.rule().act()));
    }
    (slot == Slot.WHO ? match.who : match.whom).addAll(mentions.stream().distinct().toList());
    match.score += heads.isEmpty() ? 1 : 2;
    return !mentions.isEmpty();
  }

  private boolean literalSubject(
      Pattern pattern, List<Token> subjects, Clause clause, Match match, ElementMatcher elements) {
    Optional<Token> subject = findSubject(pattern.subjectWords(), subjects, clause);
    if (subject.isEmpty()) {
      return false;
    }
    elements.anchor(subject.get());
    match.score += 2;
    if (pattern.owner() == null) {
      return true;
    }
    List<Mention> owners = casting.owners(clause.sentence(), subject.get());
    (pattern.owner() == Slot.WHO ? match.who : match.whom).addAll(owners);
    return !owners.isEmpty();
  }

  private Optional<Token> findSubject(Set<String> words, List<Token> subjects, Clause clause) {
    List<Token> candidates = new ArrayList<>(subjects);
    candidates.addAll(clause.sentence().children(clause.predicate(), "expl"));
    candidates.addAll(clause.sentence().children(clause.predicate(), "nsubj"));
    return candidates.stream()
        .filter(each -> bystanders.isHeaded(clause.sentence(), each, words))
        .findFirst();
  }

  private static boolean asksWho(Pattern pattern) {
    return pattern.subject() == Slot.WHO
        || pattern.owner() == Slot.WHO
        || asksWho(pattern.elements());
  }

  private static boolean asksWho(List<Element> elements) {
    for (Element element : elements) {
      boolean asks =
          switch (element) {
            case Element.ObjectSlot object -> object.slot() == Slot.WHO;
            case Element.PrepositionSlot slot -> slot.slot() == Slot.WHO;
            case Element.Owner owner -> owner.slot() == Slot.WHO;
            default -> false;
          };
      if (asks) {
        return true;
      }
    }
    return false;
  }
}
