package travaux.extraction.actors;

import java.util.List;
import java.util.Set;
import travaux.language.Sentence;
import travaux.language.Token;

/** Whom "he", "it", "they" and "who" take up. Sees only what stands before; else nobody. */
final class Pronouns {

  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> THING = Set.of("it", "its", "itself");
  private static final Set<String> SEVERAL =
      Set.of("they", "them", "their", "theirs", "themselves");

  private final Individuals individuals;
  private final Things things;
  private final Several several;

  Pronouns(List<Sentence> sentences, Individuals individuals) {
    this.individuals = individuals;
    this.things = new Things(sentences);
    this.several = new Several(sentences);
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
      return things.resolve(sentence, pronoun, seen);
    }
    return SEVERAL.contains(word) ? several.resolve(sentence, pronoun, seen) : List.of();
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
}
