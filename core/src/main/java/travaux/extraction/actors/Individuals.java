package travaux.extraction.actors;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import travaux.language.Sentence;
import travaux.language.Token;

/** Whom "he" and "she" take up: the speaker or subject named last. Not shared. */
final class Individuals {

  /** How many sentences back a person may have been named. */
  private static final int REACH = 6;

  private final List<Sentence> sentences;
  private final Map<String, String> genders;
  private final Set<String> women;
  private final Quoted quoted;

  /**
   * Starts before the first pronoun.
   *
   * @param genders "male" or "female" by full name of the persons whose titles tell; grows
   */
  Individuals(List<Sentence> sentences, Map<String, String> genders, Quoted quoted) {
    this.sentences = sentences;
    this.genders = genders;
    this.women =
        genders.entrySet().stream()
            .filter(entry -> entry.getValue().equals("female"))
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());
    this.quoted = quoted;
  }

  /** Says whether such a pronoun can stand for this one. */
  boolean suits(Mention one, String gender) {
    return one.kind() == Mention.Kind.PERSON && !gender.equals(opposite(known(one)));
  }

  private static boolean isOf(Role role, @Nullable String gender) {
    return (gender != null && gender.equals("female") ? Words.WOMEN : Words.MEN)
        .contains(role.noun());
  }

  /** Returns whom the pronoun means among what was seen, in the order of the text. */
  List<Mention> resolve(Sentence sentence, Token pronoun, List<Seen> seen, String gender) {
    Predicate<Seen> fits =
        one ->
            suits(one.mention(), gender)
                && one.roles().stream().noneMatch(role -> isOf(role, opposite(gender)))
                && !Subjects.isBelowItsVerb(sentence, pronoun, one)
                && !isOwnSubject(sentence, pronoun, one)
                && isOnTheSameSide(pronoun, one);
    Seen found = titled(sentence.index(), seen, fits, gender);
    if (found == null && Subjects.isObject(pronoun)) {
      // "The envoy called Mora, his aide said, and told him": he who has a name before the aide.
      Predicate<Seen> named = fits.and(one -> one.mention().person() != null);
      found = subjectHere(sentence, pronoun, seen, named);
      found = found == null ? anyIn(sentence.index(), seen, named) : found;
    }
    if (found == null) {
      found = subjectHere(sentence, pronoun, seen, fits);
    }
    if (found == null) {
      found = sameIn(sentence.index(), seen, fits);
    }
    if (found == null && Subjects.isObject(pronoun)) {
      found = anyIn(sentence.index(), seen, fits);
    }
    if (found == null && isSubordinate(sentence, pronoun)) {
      found = onlyOwner(sentence.index(), seen, fits);
    }
    if (found == null && pronoun.relation().equals("poss")) {
      found = ownerOfSubject(sentence, pronoun, seen, fits);
    }
    for (int back = 1; back <= REACH && found == null; back++) {
      found = subjectIn(sentence.index() - back, pronoun, seen, fits, true);
      if (found == null && back == 1) {
        found = anyIn(sentence.index(), seen, fits);
      }
      if (found == null) {
        found = anyIn(sentence.index() - back, seen, fits);
      }
    }
    if (found == null) {
      return List.of();
    }
    String name = found.mention().person();
    if (name != null) {
      genders.putIfAbsent(name, gender);
    }
    return List.of(found.mention().at(pronoun.span()));
  }

  private static boolean isOwnSubject(Sentence sentence, Token pronoun, Seen one) {
    return one.sentence() == sentence.index()
        && Subjects.isOwnSubject(sentence, pronoun, one.token());
  }

  /**
   * "If Brandt pays before Mora leaves, he will": a subject whose clause holds the pronoun's, the
   * innermost first; else one of the clause that is least deep, the nearest first.
   */
  private static @Nullable Seen subjectHere(
      Sentence sentence, Token pronoun, List<Seen> seen, Predicate<Seen> fits) {
    List<Seen> here =
        seen.stream()
            .filter(one -> one.sentence() == sentence.index() && one.subject() && fits.test(one))
            .toList();
    Seen inside = inAntecedent(sentence, pronoun, here);
    if (inside != null) {
      return inside;
    }
    for (Token subject : Subjects.governing(sentence, pronoun)) {
      for (Seen one : here) {
        if (Subjects.together(sentence, one.token(), subject)) {
          return one;
        }
      }
    }
    Seen found = null;
    int least = Integer.MAX_VALUE;
    for (Seen one : here) {
      int depth = Subjects.depth(sentence, one.token());
      if (depth <= least) {
        found = one;
        least = depth;
      }
    }
    return found;
  }

  /** "Words used by Mora in which he": who stands in what the relative clause tells of. */
  private static @Nullable Seen inAntecedent(Sentence sentence, Token pronoun, List<Seen> here) {
    Token verb = sentence.head(pronoun).filter(Token::isVerb).orElse(null);
    while (verb != null && verb.relation().equals("conj")) {
      verb = sentence.head(verb).orElse(null);
    }
    if (verb == null || !verb.relation().equals("relcl")) {
      return null;
    }
    Seen found = null;
    for (Seen one : here) {
      if (sentence.isBelow(one.token(), sentence.tokens().get(verb.head()))) {
        found = one;
      }
    }
    return found;
  }

  /** "Mora's term, when he": the pronoun is the subject of a clause beside the main one. */
  private static boolean isSubordinate(Sentence sentence, Token pronoun) {
    return pronoun.relation().startsWith("nsubj")
        && sentence
            .head(pronoun)
            .filter(verb -> verb.relation().equals("advcl") || verb.relation().equals("relcl"))
            .isPresent();
  }

  /** The only person of the sentence to whom something is said to belong. */
  private static @Nullable Seen onlyOwner(int index, List<Seen> seen, Predicate<Seen> fits) {
    List<Seen> owners =
        seen.stream()
            .filter(one -> one.sentence() == index && one.token().relation().equals("poss"))
            .filter(fits)
            .toList();
    boolean only = owners.stream().map(one -> one.mention().person()).distinct().count() == 1;
    return only ? owners.get(owners.size() - 1) : null;
  }

  /** "Mora's readiness to leave could spoil her plans": who owns a subject above the pronoun. */
  private static @Nullable Seen ownerOfSubject(
      Sentence sentence, Token pronoun, List<Seen> seen, Predicate<Seen> fits) {
    for (Token subject : Subjects.governing(sentence, pronoun)) {
      for (Seen one : seen) {
        Token owner = one.token();
        if (one.sentence() == sentence.index()
            && owner.relation().equals("poss")
            && owner.head() == subject.index()
            && fits.test(one)) {
          return one;
        }
      }
    }
    return null;
  }

  /** A woman told by her title is "she" before one of whom nothing is known. */
  private @Nullable Seen titled(int index, List<Seen> seen, Predicate<Seen> fits, String gender) {
    if (!gender.equals("female")) {
      return null;
    }
    Seen found = null;
    for (Seen one : seen) {
      String name = one.mention().person();
      if (index - one.sentence() <= 2
          && name != null
          && women.contains(name)
          && one.subject()
          && fits.test(one)) {
        found = one;
      }
    }
    return found;
  }

  private @Nullable String known(Mention one) {
    String name = one.person();
    return name == null ? null : genders.get(name);
  }

  private static @Nullable String opposite(@Nullable String gender) {
    if (gender == null) {
      return null;
    }
    return gender.equals("male") ? "female" : "male";
  }

  /** "X said: “He lies.”": who speaks is not "he"; who is spoken of does not go on speaking. */
  private boolean isOnTheSameSide(Token pronoun, Seen one) {
    boolean inside = quoted.holds(pronoun);
    if (inside == quoted.holds(one.token())) {
      return true;
    }
    return inside && !(one.subject() && speaks(one));
  }

  /** Returns a subject of the sentence: the speaker, else the first or the nearest. */
  private @Nullable Seen subjectIn(
      int index, Token pronoun, List<Seen> seen, Predicate<Seen> fits, boolean first) {
    Seen found = null;
    Seen speaker = null;
    for (Seen one : seen) {
      if (one.sentence() == index && one.subject() && fits.test(one)) {
        found = found != null && first ? found : one;
        if (first && speaks(one) && isMain(one, found)) {
          speaker = one;
        }
      }
    }
    return speaker != null ? speaker : found;
  }

  /** "He calmed them after X said so": who speaks in a clause below another's is passed over. */
  private boolean isMain(Seen one, Seen first) {
    Sentence sentence = sentences.get(one.sentence());
    return Subjects.depth(sentence, one.token()) <= Subjects.depth(sentence, first.token());
  }

  private boolean speaks(Seen one) {
    Token above = sentences.get(one.sentence()).head(one.token()).orElse(null);
    return above != null && (Words.SPEECH.contains(above.lemma()) || Subjects.isView(above));
  }

  /** "The sister wrote to him, but he said": the same as a pronoun before. */
  private static @Nullable Seen sameIn(int index, List<Seen> seen, Predicate<Seen> fits) {
    return anyIn(index, seen, fits.and(one -> Pronouns.isPronoun(one.token())));
  }

  private static @Nullable Seen anyIn(int index, List<Seen> seen, Predicate<Seen> fits) {
    Seen found = null;
    for (Seen one : seen) {
      if (one.sentence() == index && fits.test(one)) {
        found = one;
      }
    }
    return found;
  }
}
