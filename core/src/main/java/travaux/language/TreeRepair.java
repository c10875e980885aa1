package travaux.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mends attachments that the parser gets wrong again and again in reports of speech.
 *
 * <p>Each repair moves one phrase to a governor that grammar allows and the parser missed: a clause
 * with "that" from a noun that takes none to the verb of saying before it; a second infinitive from
 * the main verb to the first infinitive; "as absurd" from a clause inside the object to
 * "described".
 */
final class TreeRepair {

  static final Set<String> SAYING =
      Set.of(
          "say",
          "state",
          "declare",
          "announce",
          "stress",
          "emphasize",
          "emphasise",
          "add",
          "warn",
          "insist",
          "note",
          "claim",
          "tell",
          "explain",
          "argue",
          "affirm",
          "maintain",
          "reiterate",
          "confirm",
          "assert",
          "underline",
          "demand",
          "promise",
          "believe",
          "think",
          "agree",
          "recall",
          "repeat",
          "report",
          "write",
          "suggest",
          "acknowledge",
          "admit",
          "complain");
  static final Set<String> ADDING =
      Set.of("say", "add", "warn", "note", "stress", "insist", "urge", "demand", "reiterate");
  private static final Set<String> THAT_NOUNS =
      Set.of(
          "accusation",
          "agreement",
          "allegation",
          "announcement",
          "argument",
          "assertion",
          "assessment",
          "assurance",
          "belief",
          "charge",
          "claim",
          "commitment",
          "complaint",
          "concern",
          "conclusion",
          "condition",
          "confidence",
          "conviction",
          "danger",
          "decision",
          "declaration",
          "demand",
          "evidence",
          "expectation",
          "fact",
          "fear",
          "feeling",
          "guarantee",
          "hope",
          "idea",
          "impression",
          "indication",
          "insistence",
          "message",
          "news",
          "notion",
          "opinion",
          "pledge",
          "point",
          "position",
          "possibility",
          "principle",
          "promise",
          "proof",
          "proposal",
          "provision",
          "report",
          "requirement",
          "risk",
          "rumour",
          "rumor",
          "sense",
          "sign",
          "signal",
          "statement",
          "suggestion",
          "suspicion",
          "theory",
          "threat",
          "thesis",
          "understanding",
          "view",
          "vow",
          "warning",
          "way",
          "word");
  private static final Set<String> WANTING =
      Set.of("want", "like", "need", "expect", "prefer", "wish");
  static final Set<String> CALLING =
      Set.of(
          "describe",
          "dismiss",
          "regard",
          "view",
          "see",
          "condemn",
          "denounce",
          "characterise",
          "characterize",
          "portray",
          "label",
          "reject",
          "brand",
          "criticise",
          "criticize",
          "treat",
          "hail",
          "interpret",
          "present",
          "cast");

  private final List<Token> tokens;

  private TreeRepair(List<Token> tokens) {
    this.tokens = new ArrayList<>(tokens);
  }

  /** Returns the tokens with mended heads and labels. */
  static List<Token> mend(List<Token> tokens) {
    // The model calls a word without a head somebody's object now and then.
    List<Token> rooted =
        tokens.stream().map(each -> each.head() < 0 ? each.under(-1, "root") : each).toList();
    TreeRepair repair = new TreeRepair(SpeechRepair.named(rooted));
    for (int i = 0; i < tokens.size(); i++) {
      repair.headline(i);
      repair.thatClause(i);
      repair.secondInfinitive(i);
      repair.asPhrase(i);
      repair.secondPreposition(i);
      repair.secondReport(i);
      repair.wanted(i);
      repair.subjectOfGerund(i);
    }
    List<Token> clauses =
        VocativeRepair.mend(AuxiliaryRepair.mend(SubordinateRepair.mend(repair.tokens)));
    List<Token> lists = ListRepair.mend(SpeechRepair.mend(JointRepair.mend(clauses)));
    List<Token> headed = HeadlineRepair.mend(AppealRepair.mend(lists));
    List<Token> subjects = SubjectRepair.mend(BlameRepair.mend(headed));
    return NounClauseRepair.mend(ComplementRepair.mend(subjects));
  }

  /** "Kenya and Peru: Mora demands answers": who acts stands behind the colon. */
  private void headline(int i) {
    Token subject = tokens.get(i);
    if (!subject.relation().equals("nsubj") || subject.head() <= i) {
      return;
    }
    int verb = subject.head();
    Token before = verb > 0 ? tokens.get(verb - 1) : subject;
    boolean named =
        before.isProperNoun()
            && before.index() > i
            && before.head() == verb
            && !before.relation().equals("nsubj");
    if (!named) {
      return;
    }
    for (int at = i + 1; at < before.index(); at++) {
      if (tokens.get(at).form().equals(":")) {
        attach(before.index(), verb, "nsubj");
        attach(i, verb, "dep");
        return;
      }
    }
  }

  private void thatClause(int i) {
    Token clause = tokens.get(i);
    boolean candidate =
        (clause.relation().equals("acl") || clause.relation().equals("relcl"))
            && hasChild(i, "mark", "that")
            && tokens.get(clause.head()).isNoun();
    if (!candidate || THAT_NOUNS.contains(tokens.get(clause.head()).lemma())) {
      return;
    }
    for (int at = tokens.get(clause.head()).head(); at >= 0; at = tokens.get(at).head()) {
      Token verb = tokens.get(at);
      if (verb.isVerb()) {
        if (SAYING.contains(verb.lemma()) && !hasChild(at, "ccomp", null)) {
          attach(i, at, "ccomp");
        }
        return;
      }
    }
  }

  private void secondInfinitive(int i) {
    Token second = tokens.get(i);
    boolean candidate =
        second.relation().equals("conj")
            && second.isVerb()
            && (hasChild(i, "aux", "to") || isBareInfinitive(second));
    if (!candidate || hasChild(second.head(), "aux", "to")) {
      return;
    }
    for (Token first : tokens) {
      boolean infinitive =
          first.head() == second.head()
              && first.index() < i
              && (first.relation().equals("xcomp") || first.relation().equals("ccomp"))
              && hasChild(first.index(), "aux", "to");
      if (infinitive) {
        attach(i, first.index(), "conj");
        return;
      }
    }
  }

  /** "Agreed to stop the tests and welcome the inspectors". */
  private boolean isBareInfinitive(Token second) {
    int i = second.index();
    String first = second.head() < 0 ? "" : tokens.get(second.head()).pos();
    return second.pos().equals("VB")
        && (first.equals("VBD") || first.equals("VBZ"))
        && hasChild(second.head(), "nsubj", null)
        && !hasChild(i, "aux", null)
        && !hasChild(i, "nsubj", null);
  }

  /** "Accused it of A and of B": the second "of" goes with the first. */
  private void secondPreposition(int i) {
    Token second = tokens.get(i);
    if (!second.relation().equals("prep") || i == 0) {
      return;
    }
    Token and = tokens.get(i - 1);
    if (!and.relation().equals("cc") || and.head() < 0) {
      return;
    }
    for (Token first : tokens) {
      boolean same =
          first.index() < i - 1
              && first.relation().equals("prep")
              && first.lemma().equals(second.lemma())
              && (first.head() == and.head() || headOf(first.head()) == and.head());
      if (same) {
        attach(i, first.index(), "conj");
        return;
      }
    }
  }

  /** "Said it had won and demanded talks": the tense tells that the speaker demands. */
  private void secondReport(int i) {
    Token second = tokens.get(i);
    int first = second.head();
    boolean joined = second.relation().equals("conj") && first >= 0 && first < i;
    if (!joined || !tokens.get(first).relation().equals("ccomp")) {
      return;
    }
    int report = tokens.get(first).head();
    Token saying = tokens.get(report);
    boolean finite = second.pos().equals("VBD") || second.pos().equals("VBZ");
    boolean tense = saying.pos().equals(second.pos()) || isUnquoted(report, first, i);
    boolean same = finite && tense && report < first;
    boolean bare = !hasChild(i, "nsubj", null) && !hasChild(i, "aux", null);
    boolean other = !tokens.get(first).pos().equals(second.pos());
    boolean speaks = ADDING.contains(second.lemma()) && isThings(first);
    if (same && bare && (other || speaks) && SAYING.contains(saying.lemma())) {
      attach(i, report, "conj");
    }
  }

  /** "Had told them “he is ready” and vowed": the words end before the verb. */
  private boolean isUnquoted(int report, int first, int second) {
    int marks = 0;
    for (int at = report + 1; at < second; at++) {
      if ("\"“”".contains(tokens.get(at).form())) {
        marks += at < first ? 1 : 10;
      }
    }
    return marks == 11;
  }

  /** "The plan was bold but warned that": a thing that says nothing. */
  private boolean isThings(int verb) {
    return tokens.stream()
        .filter(token -> token.head() == verb && token.relation().startsWith("nsubj"))
        .anyMatch(token -> token.pos().equals("NN") || token.pos().equals("DT"));
  }

  /**
   * "Would like the bonus to be doubled": the infinitive is what is liked, and its subject told.
   */
  private void wanted(int i) {
    Token verb = tokens.get(i);
    boolean passive =
        verb.relation().equals("relcl")
            && hasChild(i, "aux", "to")
            && hasChild(i, "auxpass", "be")
            && !hasChild(i, "nsubj", null)
            && !hasChild(i, "nsubjpass", null);
    if (!passive || !tokens.get(verb.head()).relation().equals("dobj")) {
      return;
    }
    Token noun = tokens.get(verb.head());
    if (WANTING.contains(tokens.get(noun.head()).lemma())) {
      attach(i, noun.head(), "ccomp");
      attach(noun.index(), i, "nsubjpass");
    }
  }

  /** "The admiral denied having fired": the subject stands before the verb that it belongs to. */
  private void subjectOfGerund(int i) {
    Token subject = tokens.get(i);
    if (!subject.relation().equals("nsubj") || subject.head() < 0) {
      return;
    }
    Token inner = tokens.get(subject.head());
    boolean across =
        inner.relation().equals("xcomp") && inner.head() > i && inner.head() < inner.index();
    if (across && tokens.get(inner.head()).isVerb() && !hasChild(inner.head(), "nsubj", null)) {
      attach(i, inner.head(), "nsubj");
    }
  }

  private int headOf(int i) {
    return i < 0 ? -1 : tokens.get(i).head();
  }

  private void asPhrase(int i) {
    Token as = tokens.get(i);
    if (!as.relation().equals("prep") || !as.lemma().equals("as") || as.head() < 0) {
      return;
    }
    int verb = -1;
    boolean throughObject = false;
    for (int at = as.head(); at >= 0 && verb < 0; at = tokens.get(at).head()) {
      Token token = tokens.get(at);
      if (token.isVerb() && CALLING.contains(token.lemma())) {
        verb = at;
      }
      throughObject |= token.relation().equals("dobj");
    }
    if (verb >= 0 && as.head() != verb && throughObject && !hasChild(verb, "prep", "as")) {
      attach(i, verb, "prep");
    }
  }

  private boolean hasChild(int head, String relation, @Nullable String lemma) {
    for (Token token : tokens) {
      boolean fits =
          token.head() == head
              && token.relation().equals(relation)
              && (lemma == null || token.lemma().equals(lemma));
      if (fits) {
        return true;
      }
    }
    return false;
  }

  private void attach(int i, int head, String relation) {
    tokens.set(i, tokens.get(i).under(head, relation));
  }
}
