package travaux.extraction.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.language.Sentence;
import travaux.language.Token;

/** Whom "he", "it", "they" and "who" take up. Sees only what stands before; else nobody. */
final class Pronouns {

  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> THING = Set.of("it", "its", "itself");
  private static final Set<String> SEVERAL =
      Set.of("they", "them", "their", "theirs", "themselves");

  private final List<Sentence> sentences;
  private final Individuals individuals;

  Pronouns(List<Sentence> sentences, Individuals individuals) {
    this.sentences = sentences;
    this.individuals = individuals;
  }

  static boolean isPronoun(Token token) {
    return token.pos().startsWith("PRP");
  }

  /** Returns what the pronoun takes up among what was seen, in the order of the text. */
  List<Mention> resolve(Sentence sentence, Token pronoun, List<Seen> seen) {
    String word = Words.low(pronoun);
    if (MALE.contains(word)) {
      return individuals.resolve(sentence, pronoun, seen, "male");
    }
    if (FEMALE.contains(word)) {
      return individuals.resolve(sentence, pronoun, seen, "female");
    }
    if (THING.contains(word)) {
      return thing(sentence, pronoun, seen);
    }
    return SEVERAL.contains(word) ? several(sentence, pronoun, seen) : List.of();
  }

  /** Says whether the pronoun can stand for these at all. */
  boolean suits(Token pronoun, List<Mention> meant) {
    String word = Words.low(pronoun);
    if (SEVERAL.contains(word)) {
      return meant.size() > 1 || meant.size() == 1 && meant.get(0).kind() == Mention.Kind.GROUP;
    }
    if (meant.size() != 1) {
      return false;
    }
    Mention one = meant.get(0);
    if (word.equals("its")) {
      return one.kind() == Mention.Kind.PARTY;
    }
    return MALE.contains(word) && individuals.suits(one, "male")
        || FEMALE.contains(word) && individuals.suits(one, "female");
  }

  /** "Brandt is wrong, he said": what stands in the clause under "said" is not "he". */
  static boolean isBelowItsVerb(Sentence sentence, Token pronoun, Seen one) {
    if (one.sentence() != sentence.index() || !pronoun.relation().startsWith("nsubj")) {
      return false;
    }
    return isUnderItsVerb(sentence, pronoun, one.token());
  }

  private static boolean isUnderItsVerb(Sentence sentence, Token pronoun, Token other) {
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
        return ahead && subject != null && !isPronoun(subject) ? subject : null;
      }
      at = above;
    }
    return null;
  }

  private List<Mention> thing(Sentence sentence, Token pronoun, List<Seen> seen) {
    if (isEmptyIt(sentence, pronoun)) {
      return List.of();
    }
    Mention speaker = speakerBefore(sentence, pronoun, seen);
    if (speaker != null) {
      return List.of(speaker.at(pronoun.span()));
    }
    for (Token subject : governing(sentence, pronoun)) {
      List<Mention> joint = joint(sentence, subject, seen);
      if (joint.size() == 1
          && joint.get(0).party() != null
          && joint.get(0).kind() != Mention.Kind.PERSON) {
        return List.of(joint.get(0).at(pronoun.span()));
      }
      if (joint.isEmpty() && subject.isNoun() && !subject.pos().endsWith("S")) {
        return List.of();
      }
    }
    Map<String, Mention> here = partySubjects(sentence.index(), pronoun, sentence, seen);
    if (here.isEmpty() && !hasOtherSubject(sentence, pronoun)) {
      Sentence before = sentence.index() == 0 ? null : sentences.get(sentence.index() - 1);
      if (before == null
          || !before.block().equals(sentence.block())
          || startsWithThing(before, seen)) {
        return List.of();
      }
      here = partySubjects(before.index(), pronoun, sentence, seen);
    }
    return here.size() == 1
        ? List.of(here.values().iterator().next().at(pronoun.span()))
        : List.of();
  }

  /** "“...,” said the agency. “...,” it added": who spoke last goes on, when it is no person. */
  private @Nullable Mention speakerBefore(Sentence sentence, Token pronoun, List<Seen> seen) {
    Token verb = sentence.head(pronoun).orElse(null);
    if (verb == null
        || !pronoun.relation().equals("nsubj")
        || !Words.SPEECH.contains(verb.lemma())
        || !Set.of("root", "conj", "parataxis").contains(verb.relation())) {
      return null;
    }
    for (int s = seen.size() - 1; s >= 0; s--) {
      Seen one = seen.get(s);
      if (sentence.index() - one.sentence() > 1) {
        return null;
      }
      boolean speaks =
          one.subject()
              && sentences
                  .get(one.sentence())
                  .head(one.token())
                  .map(above -> Words.SPEECH.contains(above.lemma()))
                  .orElse(false)
              && !isBelowItsVerb(sentence, pronoun, one);
      if (speaks) {
        boolean party = one.mention().kind() != Mention.Kind.PERSON && !one.plural();
        return party && one.mention().party() != null ? one.mention() : null;
      }
    }
    return null;
  }

  private Map<String, Mention> partySubjects(
      int index, Token pronoun, Sentence sentence, List<Seen> seen) {
    Map<String, Mention> found = new LinkedHashMap<>();
    for (Seen one : seen) {
      String party = one.mention().party();
      if (one.sentence() == index
          && one.subject()
          && party != null
          && one.mention().kind() != Mention.Kind.PERSON
          && !(one.mention().kind() == Mention.Kind.GROUP && one.plural())
          && !isBelowItsVerb(sentence, pronoun, one)) {
        found.putIfAbsent(party, one.mention());
      }
    }
    return found;
  }

  /** Says whether the first subject is neither an actor nor a pronoun for one. */
  private static boolean startsWithThing(Sentence sentence, List<Seen> seen) {
    for (Token token : sentence.tokens()) {
      if (token.relation().startsWith("nsubj")) {
        return seen.stream()
            .noneMatch(one ->
                one.sentence() == sentence.index()
                    && one.token().index() == token.index()
                    && one.mention().party() != null);
      }
    }
    return true;
  }

  /** Says whether a clause before the pronoun has a subject that is no actor ("the letter"). */
  private static boolean hasOtherSubject(Sentence sentence, Token pronoun) {
    return sentence.tokens().stream()
        .limit(pronoun.index())
        .anyMatch(token ->
            token.relation().startsWith("nsubj") && token.isNoun() && !token.pos().endsWith("S"));
  }

  /** "made it clear that", "found it hard to". */
  private static boolean isBetween(Sentence sentence, Token pronoun) {
    int at = pronoun.index();
    return at > 0
        && Words.low(pronoun).equals("it")
        && at + 1 < sentence.tokens().size()
        && sentence.tokens().get(at - 1).isVerb()
        && sentence.tokens().get(at + 1).pos().startsWith("JJ");
  }

  /** "It is clear that", "it should be noted that", "it seems". */
  private static boolean isEmptyIt(Sentence sentence, Token pronoun) {
    if (pronoun.relation().equals("expl") || isBetween(sentence, pronoun)) {
      return true;
    }
    Token verb = sentence.head(pronoun).orElse(null);
    if (verb == null || !pronoun.relation().startsWith("nsubj")) {
      return false;
    }
    boolean copula = Set.of("be", "seem", "appear", "become", "remain").contains(verb.lemma());
    boolean clause = sentence.child(verb, "ccomp", "xcomp", "csubj", "relcl", "advcl").isPresent();
    return copula || pronoun.relation().equals("nsubjpass") && clause;
  }

  /** Returns the subjects of the clauses that the pronoun stands in, the innermost first. */
  private static List<Token> governing(Sentence sentence, Token pronoun) {
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

  /** The nearest subject of several decides; when it is no actor, nobody is meant. */
  private List<Mention> several(Sentence sentence, Token pronoun, List<Seen> seen) {
    for (Token subject : governing(sentence, pronoun)) {
      List<Mention> joint = joint(sentence, subject, seen);
      if (joint.size() > 1 || isSeenPlural(sentence, subject, seen)) {
        return joint.stream().map(one -> one.at(pronoun.span())).toList();
      }
    }
    for (int back = 0; back <= 1 && sentence.index() - back >= 0; back++) {
      if (back == 1 && namesPartyAbove(sentence, pronoun, seen)) {
        return List.of();
      }
      Sentence at = sentences.get(sentence.index() - back);
      int from = back == 0 ? pronoun.index() : at.tokens().size();
      for (int k = from - 1; k >= 0; k--) {
        Token token = at.tokens().get(k);
        if (!token.relation().startsWith("nsubj")
            || back == 0 && isUnderItsVerb(sentence, pronoun, token)) {
          continue;
        }
        List<Mention> joint = joint(at, token, seen);
        if (!joint.isEmpty() && (joint.size() > 1 || isSeenPlural(at, token, seen))) {
          return joint.stream().map(one -> one.at(pronoun.span())).toList();
        }
        if (joint.isEmpty() && isPlural(at, token)) {
          return List.of();
        }
      }
    }
    return List.of();
  }

  /** "Borduria said that they would": perhaps Borduria, so not those of the sentence before. */
  private static boolean namesPartyAbove(Sentence sentence, Token pronoun, List<Seen> seen) {
    return seen.stream()
        .anyMatch(one ->
            one.sentence() == sentence.index()
                && one.subject()
                && one.mention().kind() == Mention.Kind.PARTY
                && one.token().index() < pronoun.index());
  }

  private static boolean isSeenPlural(Sentence sentence, Token subject, List<Seen> seen) {
    return seen.stream()
        .anyMatch(one ->
            one.sentence() == sentence.index()
                && one.token().index() == subject.index()
                && one.plural());
  }

  private List<Mention> joint(Sentence sentence, Token subject, List<Seen> seen) {
    List<Mention> joint = new ArrayList<>();
    for (Seen one : seen) {
      if (one.sentence() == sentence.index() && together(sentence, one.token(), subject)) {
        joint.add(one.mention());
      }
    }
    return joint;
  }

  private static boolean isPlural(Sentence sentence, Token token) {
    return token.pos().endsWith("S") && token.isNoun()
        || Set.of("these", "those", "they", "some", "many", "others").contains(Words.low(token))
        || !sentence.children(token, "conj").isEmpty();
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
