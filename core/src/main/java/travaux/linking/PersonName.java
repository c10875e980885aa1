package travaux.linking;

import java.util.List;
import java.util.Set;

/**
 * A name in its parts.
 *
 * @param family the family name, in lower case
 * @param given the others, in their order
 */
record PersonName(String family, List<String> given) {

  private static final Set<String> FAMILY_FIRST =
      Set.of("North Korea", "South Korea", "China", "Vietnam", "Taiwan", "Hong Kong", "Cambodia");

  private static final Set<String> FIRST_FAMILIES =
      Set.of(
          "kim", "lee", "ri", "rhee", "park", "pak", "choe", "choi", "chung", "jong", "kang",
          "moon", "hong", "hwang", "han", "cho", "jo", "shin", "sin", "yoon", "yun", "xi", "li",
          "wang", "zhang", "zhao", "liu", "yang", "wu", "hu", "zhong", "geng", "lu", "sun", "ma",
          "guo", "he", "gao", "lin", "nguyen", "tran", "le", "pham", "hun");

  static PersonName of(PersonMention mention) {
    List<String> words = Spelling.words(mention.name());
    if (words.isEmpty()) {
      return new PersonName("", List.of());
    }
    boolean familyFirst =
        words.size() > 1
            && FIRST_FAMILIES.contains(words.get(0))
            && (mention.party() == null || FAMILY_FIRST.contains(mention.party()));
    int last = words.size() - 1;
    return familyFirst
        ? new PersonName(words.get(0), words.subList(1, words.size()))
        : new PersonName(words.get(last), words.subList(0, last));
  }

  boolean isFull() {
    return !given.isEmpty();
  }

  /** Returns whether both are full and say the same, however they are spelt. */
  boolean isSameFull(PersonName other) {
    return isFull()
        && other.isFull()
        && Spelling.areAlike(family, other.family)
        && String.join("", given.stream().map(Spelling::folded).toList())
            .equals(String.join("", other.given.stream().map(Spelling::folded).toList()));
  }

  /** Returns whether both may be names of one person. */
  boolean mayBe(PersonName other) {
    boolean sameGiven = isFull() && given.equals(other.given);
    if (!Spelling.areAlike(family, other.family)
        && !(sameGiven && Spelling.haveOtherVowels(family, other.family))) {
      return false;
    }
    if (given.isEmpty() || other.given.isEmpty() || isSameFull(other)) {
      return true;
    }
    return mayBe(given.get(0), other.given.get(0))
        && (given.size() < 2 || other.given.size() < 2 || mayBe(given.get(1), other.given.get(1)));
  }

  private static boolean mayBe(String a, String b) {
    boolean initial = a.length() == 1 || b.length() == 1;
    return initial
        ? a.charAt(0) == b.charAt(0)
        : Spelling.areAlike(a, b) || GivenNames.areShortFor(a, b);
  }
}
