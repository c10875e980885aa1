package travaux.extraction.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Span;
import travaux.negotiation.Voice;

/** Whom "they" takes up. */
final class Several {

  /** How many sentences back a body may have spoken. */
  private static final int REACH = 3;

  private final List<Sentence> sentences;

  Several(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  /** The nearest subject of several decides; when it is no actor, nobody is meant. */
  List<Mention> resolve(Sentence sentence, Token pronoun, List<Seen> seen) {
    for (Token subject : Subjects.governing(sentence, pronoun)) {
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
            || back == 0 && Subjects.isUnderItsVerb(sentence, pronoun, token)) {
          continue;
        }
        List<Mention> joint = joint(at, token, seen);
        if (!joint.isEmpty() && (joint.size() > 1 || isSeenPlural(at, token, seen))) {
          return joint.stream().map(one -> one.at(pronoun.span())).toList();
        }
        if (joint.isEmpty() && isPlural(at, token)) {
          return back == 1 && speaks(sentence, pronoun) && speaks(at, token)
              ? List.of(unlisted(at, token).at(pronoun.span()))
              : List.of();
        }
      }
    }
    return speaks(sentence, pronoun) ? lastSpeaker(sentence, pronoun, seen) : List.of();
  }

  /** "The authors warn of ice. They call for ...": people who are in no list, but who speak. */
  private static Mention unlisted(Sentence sentence, Token noun) {
    int from = noun.index();
    while (from > 0
        && sentence.tokens().get(from - 1).head() == noun.index()
        && !sentence.tokens().get(from - 1).relation().equals("punct")) {
      from--;
    }
    Span words = new Span(sentence.tokens().get(from).span().start(), noun.span().end());
    return new Mention(words, null, null, Voice.EXPERT, Mention.Kind.GROUP);
  }

  /** "The company said no. ... They also said": the body that spoke last. */
  private List<Mention> lastSpeaker(Sentence sentence, Token pronoun, List<Seen> seen) {
    for (int back = 1; back <= REACH && back <= sentence.index(); back++) {
      Sentence at = sentences.get(sentence.index() - back);
      for (Token token : at.tokens()) {
        if (!speaks(at, token) || Pronouns.isPronoun(token)) {
          continue;
        }
        List<Mention> joint = joint(at, token, seen);
        if (joint.isEmpty() && token.isNoun() && Words.isCapitalised(token) && isThe(at, token)) {
          return List.of(unlisted(at, token).at(pronoun.span()));
        }
        boolean body =
            joint.size() == 1
                && joint.get(0).kind() != Mention.Kind.PERSON
                && joint.get(0).party() != null;
        return body ? List.of(joint.get(0).at(pronoun.span())) : List.of();
      }
    }
    return List.of();
  }

  private static boolean isThe(Sentence sentence, Token noun) {
    return sentence.child(noun, "det").map(the -> the.lemma().equals("the")).orElse(false);
  }

  /** Says whether the token is the subject of a verb of speech that stands in no other clause. */
  private static boolean speaks(Sentence sentence, Token subject) {
    Token verb = sentence.head(subject).orElse(null);
    return verb != null
        && subject.relation().equals("nsubj")
        && Words.SPEECH.contains(verb.lemma())
        && Set.of("root", "conj", "parataxis").contains(verb.relation());
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

  private static boolean isPlural(Sentence sentence, Token token) {
    return token.pos().endsWith("S") && token.isNoun()
        || Set.of("these", "those", "they", "some", "many", "others").contains(Words.low(token))
        || !sentence.children(token, "conj").isEmpty();
  }

  /** Returns the actors that the subject names alone or together with others. */
  static List<Mention> joint(Sentence sentence, Token subject, List<Seen> seen) {
    List<Mention> joint = new ArrayList<>();
    for (Seen one : seen) {
      if (one.sentence() == sentence.index() && Subjects.together(sentence, one.token(), subject)) {
        joint.add(one.mention());
      }
    }
    return joint;
  }
}
