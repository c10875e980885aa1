package travaux.extraction.acts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import travaux.language.Sentence;
import travaux.language.Token;

/**
 * Clauses inside the words of a content that tell something else: that the speaker goes on, or what
 * the reporter sets beside it.
 */
final class Digressions {

  private static final Set<String> FURTHER =
      Set.of(
          "accuse",
          "add",
          "argue",
          "blame",
          "call",
          "cite",
          "claim",
          "demand",
          "express",
          "insist",
          "note",
          "pledge",
          "refer",
          "reply",
          "respond",
          "say",
          "stress",
          "tell",
          "threaten",
          "urge",
          "vow",
          "warn",
          "write");

  private static final Set<String> CALLING =
      Set.of("accuse", "blame", "call", "demand", "threaten", "urge", "vow", "warn");

  /** What a reporter calls that which was said or done. */
  private static final Set<String> COMMENTS =
      Set.of(
          "accusation",
          "act",
          "allegation",
          "assertion",
          "charge",
          "claim",
          "concession",
          "decision",
          "declaration",
          "demand",
          "gesture",
          "idea",
          "move",
          "notion",
          "offer",
          "promise",
          "reference",
          "request",
          "reversal",
          "shift",
          "step",
          "suggestion",
          "threat",
          "warning");

  private static final Set<String> REFUSING = Set.of("deny", "refuse", "reject");

  private static final Set<String> BESIDE = Set.of("while", "whereas", "although", "though");

  private static final Set<String> DASHES = Set.of("-", "--", "–", "—");

  private static final Set<String> SAID = Set.of("VBD", "VBN");

  /** In what somebody tells of an act. */
  private static final Set<String> ADDRESSES =
      Set.of("commentary", "editorial", "interview", "post", "speech", "statement", "tweet");

  /** What is itself said, and so may be wanted in words. */
  private static final Set<String> WORDING =
      Set.of(
          "admission",
          "apology",
          "assurance",
          "claim",
          "clarification",
          "comment",
          "commitment",
          "explanation",
          "line",
          "mention",
          "paragraph",
          "passage",
          "phrase",
          "point",
          "reference",
          "remark",
          "sentence",
          "word");

  private Digressions() {}

  /** "That Peru had left, adding that", "and called for": the speaker goes on, or another. */
  static boolean are(Sentence sentence, Token child, Token head) {
    if (child.index() <= head.index()) {
      return false;
    }
    if (contrasts(sentence, child)
        || isPlace(sentence, child, head)
        || isLater(sentence, child)
        || isComment(sentence, child, head)
        || isAddress(sentence, child, head)
        || isSource(sentence, child)
        || Aftermath.is(sentence, child)) {
      return true;
    }
    if (!FURTHER.contains(child.lemma())) {
      return false;
    }
    boolean comma = sentence.tokens().get(child.index() - 1).form().equals(",");
    boolean beside = child.relation().equals("advcl") && child.pos().equals("VBG") && comma;
    boolean replies =
        child.relation().equals("relcl")
            && sentence.child(child, "nsubj").filter(who -> follows(sentence, who)).isPresent();
    return beside || replies || goesOn(sentence, child, head);
  }

  /** "That Peru would leave, according to the daily": who passes it on. */
  private static boolean isSource(Sentence sentence, Token according) {
    return according.form().equals("according") && isBehindComma(sentence, according, false);
  }

  /** "Welcomed the steps in a statement that": where it was said. */
  private static boolean isAddress(Sentence sentence, Token in, Token head) {
    Optional<Token> noun = sentence.head(in).filter(Token::isNoun);
    boolean said = noun.filter(each -> WORDING.contains(each.lemma())).isPresent();
    return head.relation().equals("dobj")
        && head.isNoun()
        && in.lemma().equals("in")
        && in.relation().equals("prep")
        && isInPhrase(sentence, in, head)
        && !said
        && !WORDING.contains(head.lemma())
        && sentence.children(in, "pobj").stream()
            .filter(each -> ADDRESSES.contains(each.lemma()))
            .flatMap(each -> sentence.children(each, "det").stream())
            .anyMatch(article -> Set.of("a", "an").contains(article.lemma()))
        && !isInQuotation(sentence, in);
  }

  /** Says whether no clause stands between: "steps taken in a statement" is another matter. */
  private static boolean isInPhrase(Sentence sentence, Token in, Token head) {
    Optional<Token> up = sentence.head(in);
    while (up.filter(each -> each != head && !each.isVerb()).isPresent()) {
      up = up.flatMap(sentence::head);
    }
    return up.filter(each -> each == head).isPresent();
  }

  /** "The treaty, where Peru would stand with Chile": what comes of it. */
  private static boolean isPlace(Sentence sentence, Token verb, Token head) {
    return head.isNoun()
        && verb.relation().equals("relcl")
        && sentence.children(verb, "advmod").stream()
            .anyMatch(
                where -> where.lemma().equals("where") && isBehindComma(sentence, where, false));
  }

  /** "That it would close the port, a step that Peru condemned": what the reporter says of it. */
  private static boolean isComment(Sentence sentence, Token noun, Token head) {
    if (!noun.relation().equals("appos") || noun.isProperNoun()) {
      return false;
    }
    Token first = sentence.subtree(noun).getFirst();
    boolean last =
        sentence.subtree(noun).getLast().index() + 1 >= sentence.subtree(head).getLast().index();
    boolean told = sentence.child(noun, "relcl", "acl").isPresent();
    boolean tells = COMMENTS.contains(noun.lemma());
    return last
        && Set.of("a", "an").contains(first.lemma())
        && isBehindComma(sentence, first, false)
        && (tells || told && noun.head() != head.index())
        && sentence.child(noun, "conj").isEmpty()
        && !isInQuotation(sentence, first);
  }

  /** "Will go to Lima to talk, before later saying that": the same speaker at another time. */
  private static boolean isLater(Sentence sentence, Token when) {
    return when.relation().equals("prep")
        && Set.of("before", "after").contains(when.lemma())
        && isBehindComma(sentence, when, false)
        && sentence
            .child(when, "pcomp")
            .filter(verb -> verb.pos().equals("VBG") && FURTHER.contains(verb.lemma()))
            .isPresent();
  }

  /** "That Peru had left, while Chile refused": what the reporter tells of another beside it. */
  private static boolean contrasts(Sentence sentence, Token verb) {
    if (!verb.relation().equals("advcl")) {
      return false;
    }
    boolean acts =
        FURTHER.contains(verb.lemma())
            || CALLING.contains(verb.lemma())
            || REFUSING.contains(verb.lemma());
    boolean another =
        sentence
            .child(verb, "nsubj", "nsubjpass")
            .filter(who -> !who.pos().startsWith("PRP"))
            .isPresent();
    // "While “we are ready”": the speaker's words.
    boolean quoted = sentence.subtree(verb).stream().anyMatch(OpenQuotations::opens) && !acts;
    for (Token mark : quoted ? List.<Token>of() : sentence.children(verb, "mark")) {
      if (mark.index() > verb.index() || isInQuotation(sentence, mark)) {
        continue;
      }
      boolean even =
          mark.index() > 0 && sentence.tokens().get(mark.index() - 1).lemma().equals("even");
      boolean behind = isBehindComma(sentence, mark, even);
      boolean dash =
          sentence.child(verb, "nsubj", "nsubjpass").isEmpty() && isBehindDash(sentence, mark);
      boolean set = acts || even || Set.of("while", "whereas").contains(mark.lemma());
      boolean beside = BESIDE.contains(mark.lemma()) && (another && set || even || dash);
      boolean whoever = another || sentence.child(mark, "pobj").isPresent();
      boolean as = mark.lemma().equals("as") && whoever && (acts || even);
      if (behind && (beside || as)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBehindComma(Sentence sentence, Token mark, boolean even) {
    int at = mark.index() - (even ? 2 : 1);
    while (at > 0 && sentence.tokens().get(at).pos().equals("''")) {
      at--;
    }
    return at > 0
        && (sentence.tokens().get(at).form().equals(",") || isDash(sentence.tokens().get(at)));
  }

  private static boolean isBehindDash(Sentence sentence, Token mark) {
    return mark.index() > 0 && isDash(sentence.tokens().get(mark.index() - 1));
  }

  private static boolean isDash(Token token) {
    return DASHES.contains(token.form());
  }

  /** The speaker's own words. */
  static boolean isInQuotation(Sentence sentence, Token token) {
    boolean inside = false;
    for (Token each : sentence.tokens().subList(0, token.index())) {
      inside = OpenQuotations.opens(each) || inside && !OpenQuotations.closes(each);
    }
    return inside;
  }

  /** "The president, who replied". */
  private static boolean follows(Sentence sentence, Token who) {
    return who.lemma().equals("who") && sentence.tokens().get(who.index() - 1).form().equals(",");
  }

  /** "Peru said that Chile had left and called for talks". */
  private static boolean goesOn(Sentence sentence, Token verb, Token head) {
    Optional<Token> said = sentence.head(head).filter(up -> head.relation().equals("ccomp"));
    if (isSpeakers(sentence, verb, head)) {
      return true;
    }
    return verb.relation().equals("conj")
        && SAID.contains(verb.pos())
        && said.filter(up -> SAID.contains(up.pos())).isPresent()
        && CALLING.contains(verb.lemma())
        && sentence.head(verb).filter(first -> !FURTHER.contains(first.lemma())).isPresent()
        && sentence.child(verb, "nsubj", "nsubjpass", "aux", "auxpass").isEmpty();
  }

  /** "Could be reached but told the workers": what has an object is no participle of "be". */
  private static boolean isActive(Sentence sentence, Token verb) {
    boolean passive =
        sentence
            .head(verb)
            .filter(first -> sentence.child(first, "auxpass").isPresent())
            .isPresent();
    return verb.pos().equals("VBD")
        || verb.pos().equals("VBN") && passive && sentence.child(verb, "dobj", "ccomp").isPresent();
  }

  /** "Said that it would be hard but told the workers to stay", "if it was so but added that". */
  private static boolean isSpeakers(Sentence sentence, Token verb, Token head) {
    boolean candidate =
        verb.relation().equals("conj")
            && isActive(sentence, verb)
            && (head.relation().equals("ccomp") || verb.lemma().equals("add"))
            && !isInQuotation(sentence, verb)
            && sentence.child(verb, "nsubj", "nsubjpass", "aux", "auxpass").isEmpty();
    if (!candidate) {
      return false;
    }
    Token first = sentence.head(verb).orElse(head);
    boolean other =
        sentence.children(first, "aux").stream().anyMatch(aux -> aux.pos().equals("MD"))
            || Set.of("VBZ", "VBP").contains(first.pos());
    boolean thing =
        sentence
            .child(first, "nsubj", "expl")
            .filter(who -> Set.of("it", "there", "he", "she").contains(who.lemma()))
            .isPresent();
    boolean but =
        sentence.children(first, "cc").stream()
            .anyMatch(cc -> cc.lemma().equals("but") && cc.index() < verb.index());
    return other || thing || but && verb.lemma().equals("add");
  }
}
