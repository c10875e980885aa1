package travaux.extraction.quotes;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.quotes.Attribution.Source;
import travaux.language.Sentence;
import travaux.language.Token;

/** Finds who says what a cue says: subjects, by-phrases, possessors, and subjects handed down. */
final class Sources {

  private static final int LONGEST_CHAIN = 8;

  /** "Quoted the envoy as saying": the envoy says it. */
  private static final Set<String> CITING = Set.of("quote", "cite", "report");

  private static final Set<String> ISSUE =
      Set.of(
          "issue",
          "release",
          "make",
          "publish",
          "send",
          "post",
          "sign",
          "write",
          "give",
          "deliver",
          "read",
          "circulate",
          "file",
          "submit",
          "hold",
          "run",
          "put",
          "offer");

  private Sources() {}

  /** Returns the source of a verb, or null when none is named. */
  static @Nullable Source ofVerb(Sentence sentence, Token verb, BitSet content) {
    Token head = subject(sentence, verb, 0);
    if (!isPassive(sentence, verb) && sentence.child(verb, "nsubj").isEmpty()) {
      Token before = Openings.behindDay(sentence, verb, WordOrder.nameBefore(sentence, verb));
      head = before == null || head != null && isIn(sentence, before, head) ? head : before;
    }
    if (head == null
        || content.get(head.index())
        || head.lemma().equals("it") && head.head() != verb.index()) {
      return null;
    }
    return source(sentence, head, cutAt(sentence, head, verb, content));
  }

  private static boolean isIn(Sentence sentence, Token token, Token head) {
    return sentence.isBelow(token, head) || token.index() == head.index();
  }

  /** Adds to {@code without} the relative clause or participle of the name that holds the verb. */
  private static BitSet cutAt(Sentence sentence, Token head, Token verb, BitSet without) {
    Token top = verb;
    while (top.head() >= 0 && top.head() != head.index()) {
      top = sentence.tokens().get(top.head());
    }
    if (top.head() < 0) {
      return without;
    }
    BitSet all = Phrases.below(sentence, top);
    all.or(without);
    return all;
  }

  static Source source(Sentence sentence, Token head, BitSet without) {
    return new Source(sentence, head, SourceWords.of(sentence, head, without));
  }

  /** Returns the subject of a verb in the active sense, through coordination and control. */
  static @Nullable Token subject(Sentence sentence, Token verb, int depth) {
    if (depth > LONGEST_CHAIN) {
      return null;
    }
    Token agent = sentence.child(verb, "agent").orElse(null);
    if (agent != null) {
      return sentence.child(agent, "pobj").orElse(null);
    }
    if (isPassive(sentence, verb)) {
      return null;
    }
    Token own = Openings.subject(sentence, verb);
    if (own != null) {
      return own;
    }
    Token head = sentence.head(verb).orElse(null);
    if (head == null) {
      return null;
    }
    if (isOuterVerb(sentence, verb)) {
      return subject(sentence, sentence.tokens().get(head.head()), depth + 1);
    }
    return switch (verb.relation()) {
      case "conj" ->
          head.isVerb()
              ? depth == 0 || sentence.child(head, "nsubj", "nsubjpass").isPresent()
                  ? either(sentence, head, depth)
                  : subject(sentence, head, depth + 1)
              : null;
      case "xcomp" -> controller(sentence, head, depth);
      case "advcl", "dep", "parataxis" ->
          verb.pos().equals("VBG") || verb.pos().equals("VB")
              ? either(sentence, addedTo(sentence, verb, head), depth)
              : null;
      case "pcomp" -> {
        Token governor = sentence.head(head).orElse(null);
        Token cited =
            governor != null && head.lemma().equals("as") && CITING.contains(governor.lemma())
                ? sentence.child(governor, "dobj").orElse(null)
                : null;
        if (cited != null) {
          yield cited;
        }
        yield governor == null
            ? null
            : governor.isVerb() ? either(sentence, governor, depth) : null;
      }
      case "acl" -> ofParticiple(sentence, head, depth);
      case "relcl" -> head;
      default -> null;
    };
  }

  /** "X said Y left, adding that": who adds has said something before. */
  private static Token addedTo(Sentence sentence, Token verb, Token above) {
    Token at = above;
    while (verb.lemma().equals("add")
        && at.relation().equals("ccomp")
        && at.head() >= 0
        && !Unuttered.SAYING.contains(at.lemma())) {
      at = sentence.tokens().get(at.head());
    }
    return at;
  }

  private static @Nullable Token either(Sentence sentence, Token verb, int depth) {
    Token passive = sentence.child(verb, "nsubjpass").orElse(null);
    return passive != null ? passive : subject(sentence, verb, depth + 1);
  }

  private static @Nullable Token controller(Sentence sentence, Token head, int depth) {
    if (!head.isVerb()) {
      Token verb = sentence.head(head).orElse(null);
      return verb == null ? null : either(sentence, verb, depth);
    }
    List<Token> objects = sentence.children(head, "dobj");
    boolean objectControl =
        Set.of(
                "urge",
                "ask",
                "tell",
                "order",
                "force",
                "want",
                "allow",
                "lead",
                "get",
                "prompt",
                "invite",
                "cause",
                "advise",
                "encourage",
                "press")
            .contains(head.lemma());
    return objectControl && !objects.isEmpty() ? objects.get(0) : either(sentence, head, depth);
  }

  /** Returns the verb of "issued a statement saying", or null. */
  static @Nullable Token issuing(Sentence sentence, Token participle) {
    Token noun =
        participle.relation().equals("acl") ? sentence.head(participle).orElse(null) : null;
    if (noun == null || !noun.relation().equals("dobj")) {
      return null;
    }
    Token verb = sentence.tokens().get(noun.head());
    return ISSUE.contains(verb.lemma()) && verb.index() < noun.index() ? verb : null;
  }

  private static @Nullable Token ofParticiple(Sentence sentence, Token noun, int depth) {
    if (noun.relation().equals("dobj")) {
      Token verb = sentence.tokens().get(noun.head());
      if (ISSUE.contains(verb.lemma())) {
        Token issuer = subject(sentence, verb, depth + 1);
        return issuer == null ? noun : issuer;
      }
    }
    return noun.isNoun() ? noun : null;
  }

  /**
   * Says whether a verb that the parser joined to a reported clause goes on with the verb of
   * saying: "said it was late and warned that ...".
   */
  static boolean isOuterVerb(Sentence sentence, Token verb) {
    Token clause = sentence.head(verb).orElse(null);
    Token saying = clause == null ? null : sentence.head(clause).orElse(null);
    if (clause == null
        || saying == null
        || !verb.relation().equals("conj")
        || !clause.relation().equals("ccomp")
        || sentence.child(verb, "nsubj", "nsubjpass", "aux").isPresent()
        || sentence.child(verb, "ccomp").isEmpty()
        || !verb.pos().equals(saying.pos())) {
      return false;
    }
    boolean impersonal =
        sentence
            .child(clause, "nsubj", "nsubjpass", "expl")
            .map(subject -> Set.of("it", "there", "this", "that").contains(subject.lemma()))
            .orElse(false);
    return impersonal || !clause.pos().equals(saying.pos());
  }

  static boolean isPassive(Sentence sentence, Token verb) {
    return sentence.child(verb, "auxpass").isPresent()
        || sentence.child(verb, "nsubjpass").isPresent()
        || verb.pos().equals("VBN")
            && Set.of("acl", "advcl").contains(verb.relation())
            && sentence.child(verb, "aux").isEmpty()
            && !isOnlyVerb(sentence, verb);
  }

  /** "One poster admitted to ...": the parser takes the only verb for a participle. */
  private static boolean isOnlyVerb(Sentence sentence, Token participle) {
    Token noun = sentence.head(participle).orElse(null);
    return noun != null
        && noun.isNoun()
        && noun.head() < 0
        && participle.form().endsWith("ed")
        && noun.index() + 1 == participle.index()
        && sentence.child(participle, "agent").isEmpty()
        && sentence.child(participle, "prep", "ccomp", "dobj").isPresent()
        && sentence.children(participle, "prep").stream()
            .noneMatch(each -> each.lemma().equals("by"));
  }
}
