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
                && isOnTheSameSide(pronoun, one);
    Seen found = titled(sentence.index(), seen, fits, gender);
    if (found == null) {
      found = subjectIn(sentence.index(), pronoun, seen, fits, false);
    }
    if (found == null) {
      found = sameIn(sentence.index(), seen, fits);
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
        if (first && speaks(one)) {
          speaker = one;
        }
      }
    }
    return speaker != null ? speaker : found;
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
