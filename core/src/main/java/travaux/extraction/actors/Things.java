package travaux.extraction.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.language.Sentence;
import travaux.language.Token;

/** Which party "it" takes up: the speaker before it or the only subject that is a party. */
final class Things {

  private final List<Sentence> sentences;

  Things(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  /** Returns what the pronoun takes up among what was seen; nobody when several fit. */
  List<Mention> resolve(Sentence sentence, Token pronoun, List<Seen> seen) {
    if (isEmptyIt(sentence, pronoun)) {
      return List.of();
    }
    Token owner = Subjects.ownerAbove(sentence, pronoun);
    List<Mention> owning = owner == null ? List.of() : Several.joint(sentence, owner, seen);
    if (owning.size() == 1
        && owning.get(0).party() != null
        && owning.get(0).kind() != Mention.Kind.PERSON) {
      return List.of(owning.get(0).at(pronoun.span()));
    }
    Mention speaker = speakerBefore(sentence, pronoun, seen);
    if (speaker != null) {
      return List.of(speaker.at(pronoun.span()));
    }
    for (Token subject : Subjects.governing(sentence, pronoun)) {
      List<Mention> joint = Several.joint(sentence, subject, seen);
      if (!joint.isEmpty() && sentence.child(subject, "conj").filter(Token::isNoun).isPresent()) {
        Mention other = onlyOther(sentence, pronoun, subject, seen);
        return other == null ? List.of() : List.of(other.at(pronoun.span()));
      }
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
      Mention object = onlyObject(sentence, pronoun, seen);
      if (object != null) {
        return List.of(object.at(pronoun.span()));
      }
      Sentence before = sentence.index() == 0 ? null : sentences.get(sentence.index() - 1);
      if (before == null
          || !before.block().equals(sentence.block())
          || startsWithThing(before, seen)) {
        return List.of();
      }
      here = partySubjects(before.index(), pronoun, sentence, seen);
    }
    if (here.values().stream().distinct().count() != 1) {
      return List.of();
    }
    Mention one = here.values().iterator().next();
    return List.of(here.size() == 1 ? one.at(pronoun.span()) : unknown(one, pronoun));
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
              && !Subjects.isBelowItsVerb(sentence, pronoun, one);
      if (speaks) {
        if (!beside(one, seen).isEmpty()) {
          return unknown(one.mention(), pronoun);
        }
        boolean party = one.mention().kind() != Mention.Kind.PERSON && !one.plural();
        return party && one.mention().party() != null ? one.mention() : null;
      }
    }
    return null;
  }

  /** "New duties hit Kenya; it demanded": the only party before, to which something was done. */
  private static @Nullable Mention onlyObject(Sentence sentence, Token pronoun, List<Seen> seen) {
    Mention only = null;
    for (Seen one : seen) {
      Mention mention = one.mention();
      if (one.sentence() != sentence.index() || mention.party() == null) {
        continue;
      }
      boolean whole = mention.kind() == Mention.Kind.PARTY && !one.plural();
      if (only != null || !whole || !one.token().relation().equals("dobj")) {
        return null;
      }
      only = mention;
    }
    return pronoun.relation().equals("nsubj") ? only : null;
  }

  /** "Kenya and its allies fined Chad after it": the only party that does not stand with others. */
  private static @Nullable Mention onlyOther(
      Sentence sentence, Token pronoun, Token subject, List<Seen> seen) {
    Mention only = null;
    for (Seen one : seen) {
      Mention mention = one.mention();
      if (one.sentence() != sentence.index()
          || mention.party() == null
          || Subjects.together(sentence, one.token(), subject)
          || Set.of("nmod", "compound", "amod", "poss").contains(one.token().relation())) {
        continue;
      }
      if (only != null || mention.kind() != Mention.Kind.PARTY || one.plural()) {
        return null;
      }
      only = mention;
    }
    return only;
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
          && !Subjects.isBelowItsVerb(sentence, pronoun, one)) {
        found.putIfAbsent(party, one.mention());
        beside(one, seen).forEach(other -> found.putIfAbsent(other, one.mention()));
      }
    }
    return found;
  }

  /** One of several, and nobody can say which. */
  private static Mention unknown(Mention one, Token pronoun) {
    return new Mention(pronoun.span(), null, null, one.voice(), one.kind(), one.first());
  }

  /** "Kenya and Chad warned. It added": the parties beside the first one fit as well. */
  private static List<String> beside(Seen first, List<Seen> seen) {
    List<String> parties = new ArrayList<>();
    for (Seen one : seen) {
      String party = one.mention().party();
      if (one.sentence() == first.sentence()
          && one.token().relation().equals("conj")
          && one.token().head() == first.token().index()
          && party != null
          && !party.equals(first.mention().party())) {
        parties.add(party);
      }
    }
    return parties;
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
}
