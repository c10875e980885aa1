package travaux.extraction.actors;

import java.util.ArrayList;
import java.util.List;
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

  /** Says whether the other stands in the clause of which the pronoun is the subject. */
  static boolean isUnderItsVerb(Sentence sentence, Token pronoun, Token other) {
    return pronoun.relation().startsWith("nsubj")
        && sentence.head(pronoun).map(verb -> sentence.isBelow(other, verb)).orElse(false);
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
