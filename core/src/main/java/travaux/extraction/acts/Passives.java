package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Voice;

/** Who is to do what is demanded in the passive: "Peru must be permitted to leave" by others. */
final class Passives {

  /** States that a duty can lay on its subject: "must be prepared". */
  private static final Set<String> STATES =
      Set.of("prepare", "commit", "involve", "engage", "determine", "unite", "hold");

  private final Casting casting;

  Passives(Casting casting) {
    this.casting = casting;
  }

  /**
   * Returns who is to do it; where it is to be done to a party and nobody says by whom, a word that
   * stands for nobody, so that none is guessed; else empty.
   */
  List<Mention> doers(Sentence sentence, Token verb) {
    boolean wanted = isWantedDone(sentence, verb);
    boolean passive = verb.isVerb() && (wanted || sentence.child(verb, "auxpass").isPresent());
    List<Mention> found = new ArrayList<>();
    if (!passive || STATES.contains(verb.lemma())) {
      return found;
    }
    for (Token by : sentence.children(verb, "agent")) {
      sentence.children(by, "pobj").forEach(doer -> found.addAll(parties(sentence, doer)));
    }
    for (Token subject : sentence.children(verb, wanted ? "nsubj" : "nsubjpass")) {
      if (found.isEmpty() && !parties(sentence, subject).isEmpty()) {
        found.add(
            new Mention(verb.span(), null, null, Voice.PARTY, Mention.Kind.GROUP, subject.span()));
      }
    }
    return found;
  }

  /** "Wants Peru expelled": by others. */
  private static boolean isWantedDone(Sentence sentence, Token verb) {
    return verb.pos().equals("VBN")
        && sentence.child(verb, "aux", "auxpass", "mark").isEmpty()
        && sentence.head(verb).filter(up -> up.lemma().equals("want")).isPresent();
  }

  private List<Mention> parties(Sentence sentence, Token noun) {
    return casting.at(sentence, noun).stream()
        .filter(each -> each.party() != null || each.person() != null)
        .toList();
  }
}
