package travaux.extraction.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.language.Sentence;
import travaux.language.Token;

/** Where actors stand in a sentence: as subjects, together, above and below one another. */
final class Subjects {

  private Subjects() {}

  /** Says whether the noun is the subject or the agent of a clause. */
  static boolean isSubject(Reading reading, Token token) {
    Token at = token;
    while (at.relation().equals("conj") && at.head() >= 0 && reading.token(at.head()).isNoun()) {
      at = reading.token(at.head());
    }
    return isInverted(reading, at)
        || at.relation().equals("nsubj")
        || at.relation().equals("nsubjpass")
        || at.relation().equals("agent")
        || at.relation().equals("pobj")
            && at.head() >= 0
            && (isView(reading.token(at.head()))
                || reading.token(at.head()).relation().equals("agent")
                || reading.word(at.head()).equals("to")
                    && reading.word(at.head() - 1).equals("according"));
  }

  /** "For X, the lake is lost": says whether the preposition opens a sentence with X's view. */
  static boolean isView(Token preposition) {
    return preposition.index() == 0 && preposition.lemma().equals("for");
  }

  /** "“...,” said X": what the parser takes for an object of the verb. */
  private static boolean isInverted(Reading reading, Token token) {
    if (token.head() < 0 || token.head() >= token.index()) {
      return false;
    }
    Token verb = reading.token(token.head());
    boolean object = token.relation().equals("dobj") || token.relation().equals("attr");
    boolean behindMark =
        verb.index() > 0 && "”\"''’,".contains(reading.token(verb.index() - 1).form());
    return object
        && behindMark
        && verb.pos().equals("VBD")
        && Words.SPEECH.contains(verb.lemma())
        && reading.sentence.child(verb, "nsubj").isEmpty();
  }

  /** Says whether the token heads the phrase from one index to the other. */
  static boolean isTop(Reading reading, Token token, int from, int to) {
    return token.head() < from || token.head() >= to || reading.token(token.head()).head() < 0;
  }

  /** "Brandt is wrong, he said": what stands in the clause under "said" is not "he". */
  static boolean isBelowItsVerb(Sentence sentence, Token pronoun, Seen one) {
    if (one.sentence() != sentence.index() || !pronoun.relation().startsWith("nsubj")) {
      return false;
    }
    return isUnderItsVerb(sentence, pronoun, one.token());
  }

  /** "The official X would come, the official said": who speaks is not whom the words tell of. */
  static boolean isSpokenOf(Sentence sentence, Token speaker, Seen other) {
    Token verb = sentence.head(speaker).orElse(null);
    return verb != null
        && other.sentence() == sentence.index()
        && speaker.relation().equals("nsubj")
        && other.token().index() < speaker.index()
        && Words.SPEECH.contains(verb.lemma())
        && sentence.children(verb, "ccomp").stream()
            .anyMatch(said -> sentence.isBelow(other.token(), said));
  }

  /** Says whether the other stands in the clause of which the pronoun is the subject. */
  static boolean isUnderItsVerb(Sentence sentence, Token pronoun, Token other) {
    return pronoun.relation().startsWith("nsubj")
        && sentence.head(pronoun).map(verb -> sentence.isBelow(other, verb)).orElse(false)
        && !isSubjectAhead(sentence, pronoun, other)
        && !isBeforeQuotation(sentence, pronoun, other);
  }

  /** "Mora read a statement: “The offer stands,” he said": who opens the quotation ends it. */
  private static boolean isBeforeQuotation(Sentence sentence, Token pronoun, Token other) {
    int end = pronoun.index() - 1;
    if (end < 1 || !other.relation().startsWith("nsubj") || !isQuote(sentence, end)) {
      return false;
    }
    int mark = other.index() + 1;
    while (mark < end && !sentence.tokens().get(mark).form().equals(":")) {
      mark++;
    }
    return mark + 1 < end && isQuote(sentence, mark + 1);
  }

  private static boolean isQuote(Sentence sentence, int at) {
    return "\"“”''``".contains(sentence.tokens().get(at).form());
  }

  /** "When Mora left, she called": who left may well be she. */
  private static boolean isSubjectAhead(Sentence sentence, Token pronoun, Token other) {
    Token at = other;
    while (at.head() >= 0 && at.head() != pronoun.head()) {
      at = sentence.tokens().get(at.head());
    }
    return other.relation().startsWith("nsubj")
        && other.index() < pronoun.index()
        && at.relation().equals("advcl");
  }

  /** "Brandt told him": says whether the other is the subject of the verb whose object it is. */
  static boolean isOwnSubject(Sentence sentence, Token pronoun, Token other) {
    if (!isObject(pronoun)) {
      return false;
    }
    Token at = pronoun;
    while (at.head() >= 0) {
      Token up = sentence.tokens().get(at.head());
      boolean led = at.isVerb() && !at.relation().equals("conj") && !at.relation().equals("xcomp");
      if (led) {
        return false;
      }
      if (up.isVerb()) {
        for (Token subject : sentence.children(up)) {
          if (subject.relation().startsWith("nsubj")) {
            boolean relative = subject.pos().startsWith("W") && up.relation().equals("relcl");
            Token meant = relative ? sentence.tokens().get(up.head()) : subject;
            return together(sentence, meant, other) || isAside(sentence, meant, other);
          }
        }
      }
      at = up;
    }
    return false;
  }

  /** "Mora, his lawyer, who": two names of one. */
  private static boolean isAside(Sentence sentence, Token name, Token other) {
    return name.relation().equals("appos") && name.head() == other.index()
        || sentence.children(name, "appos").contains(other);
  }

  /** "Kenya's claim that it": returns the owner of the noun whose clause holds it, or null. */
  static @Nullable Token ownerAbove(Sentence sentence, Token pronoun) {
    Token verb =
        pronoun.relation().startsWith("nsubj") ? sentence.head(pronoun).orElse(null) : null;
    boolean content =
        verb != null
            && verb.head() >= 0
            && Set.of("acl", "ccomp", "relcl").contains(verb.relation())
            && sentence.children(verb).stream()
                .anyMatch(mark -> mark.lemma().equals("that") && mark.index() < pronoun.index());
    Token noun = content && verb != null ? sentence.tokens().get(verb.head()) : null;
    return noun == null || !noun.isNoun() ? null : sentence.child(noun, "poss").orElse(null);
  }

  /** Says whether the pronoun is the object of a verb or a preposition. */
  static boolean isObject(Token pronoun) {
    return switch (pronoun.relation()) {
      case "dobj", "dative", "pobj" -> true;
      default -> false;
    };
  }

  /** Returns how many verbs stand above the token. */
  static int depth(Sentence sentence, Token token) {
    int depth = 0;
    for (Token at = token; at.head() >= 0; ) {
      at = sentence.tokens().get(at.head());
      depth += at.isVerb() && !at.relation().equals("conj") ? 1 : 0;
    }
    return depth;
  }

  /**
   * Returns the subject that follows when the pronoun stands in a phrase before it ("In her letter,
   * the minister ..."), else null.
   */
  static @Nullable Token subjectAhead(Sentence sentence, Token pronoun) {
    Token at = pronoun;
    while (at.head() >= 0) {
      Token above = sentence.tokens().get(at.head());
      boolean fronted = at.relation().equals("prep") || at.relation().equals("advcl");
      if (fronted && above.isVerb() && above.index() > pronoun.index()) {
        Token subject = sentence.child(above, "nsubj").orElse(null);
        boolean ahead =
            subject != null
                && subject.index() > pronoun.index()
                && sentence.tokens().stream()
                    .limit(pronoun.index())
                    .noneMatch(token -> token.relation().startsWith("nsubj"));
        return ahead && subject != null && !Pronouns.isPronoun(subject) ? subject : null;
      }
      at = above;
    }
    return null;
  }

  /** Returns the subjects of the clauses that the pronoun stands in, the innermost first. */
  static List<Token> governing(Sentence sentence, Token pronoun) {
    List<Token> subjects = new ArrayList<>();
    Token at = pronoun;
    while (at.head() >= 0) {
      at = sentence.tokens().get(at.head());
      for (Token child : sentence.children(at)) {
        if (child.relation().startsWith("nsubj") && child.index() < pronoun.index()) {
          subjects.add(child);
        }
      }
    }
    return subjects;
  }

  /** Says whether two heads are coordinated or one and the same. */
  static boolean together(Sentence sentence, Token a, Token b) {
    return a.index() == b.index() || first(sentence, a).index() == first(sentence, b).index();
  }

  private static Token first(Sentence sentence, Token token) {
    Token at = token;
    while (at.relation().equals("conj") && at.head() >= 0) {
      at = sentence.tokens().get(at.head());
    }
    return at;
  }
}
