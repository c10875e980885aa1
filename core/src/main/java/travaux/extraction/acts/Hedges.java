package travaux.extraction.acts;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import travaux.language.Clause;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Modality;

/** Words that make a report uncertain, or put it ahead: "reportedly", "is said to", "is due to". */
final class Hedges {

  private static final Set<String> DOUBT =
      Set.of(
          "reportedly",
          "allegedly",
          "apparently",
          "perhaps",
          "possibly",
          "presumably",
          "probably",
          "maybe",
          "supposedly",
          "purportedly",
          "conceivably",
          "likely",
          "seemingly");
  private static final Set<String> HEARSAY =
      Set.of(
          "say",
          "report",
          "believe",
          "think",
          "understand",
          "rumour",
          "rumor",
          "allege",
          "suppose",
          "suspect",
          "assume",
          "consider",
          "know");
  private static final Set<String> AHEAD = Set.of("expect", "schedule", "slate", "plan", "set");
  private static final Set<String> COMING = Set.of("due", "set", "poised", "scheduled", "slated");
  private static final Set<String> OPEN = Set.of("likely", "unlikely", "liable", "apt");
  private static final Set<String> CHANCE = Set.of("probability", "likelihood");

  private static final Set<String> SUSPICION =
      Set.of(
          "suspicion",
          "fear",
          "speculation",
          "rumour",
          "rumor",
          "worry",
          "possibility",
          "prospect",
          "risk",
          "chance",
          "likelihood",
          "doubt");

  private Hedges() {}

  /**
   * Returns how a frame before a "to" infinitive presents it: "is said to have offered" as
   * possible, "is due to meet" and "is to visit" as coming; empty when it is no such frame.
   */
  static Optional<Modality> frame(Sentence sentence, Token verb) {
    if (!Clause.hasTo(sentence, verb)) {
      return Optional.empty();
    }
    Token governor = sentence.head(verb).orElse(verb);
    boolean complement = verb.relation().equals("xcomp") || verb.relation().equals("ccomp");
    if (governor == verb || !complement) {
      return Optional.empty();
    }
    boolean passive = sentence.child(governor, "auxpass").isPresent();
    String lemma = governor.lemma().toLowerCase(Locale.ROOT);
    String form = governor.form().toLowerCase(Locale.ROOT);
    if (passive && HEARSAY.contains(lemma)) {
      return Optional.of(Modality.POSSIBLE);
    }
    if (passive && AHEAD.contains(lemma) || !governor.isVerb() && COMING.contains(form)) {
      return Optional.of(Modality.FUTURE);
    }
    if (!governor.isVerb() && OPEN.contains(form)) {
      return Optional.of(Modality.POSSIBLE);
    }
    boolean is = lemma.equals("be") && sentence.child(governor, "attr", "acomp").isEmpty();
    if (!is) {
      return Optional.empty();
    }
    boolean past = governor.pos().equals("VBD");
    boolean unreal =
        past && sentence.children(verb, "aux").stream().anyMatch(a -> a.lemma().equals("have"));
    return Optional.of(unreal ? Modality.HYPOTHETICAL : Modality.FUTURE);
  }

  /** "Even if they complied, it would be unfair". */
  static boolean isEvenIf(Sentence sentence, Token verb) {
    boolean even =
        verb.relation().equals("advcl")
            && sentence.children(verb, "mark").stream()
                .filter(mark -> mark.lemma().equals("if") && mark.index() > 0)
                .anyMatch(mark ->
                    sentence.tokens().get(mark.index() - 1).lemma().equalsIgnoreCase("even"));
    return even
        && sentence
            .head(verb)
            .filter(
                up -> sentence.child(up, "aux").filter(aux -> aux.pos().equals("MD")).isPresent())
            .isPresent();
  }

  /** Says whether a word beside the verb, or beside one that frames it, makes it doubtful. */
  static boolean isDoubted(Sentence sentence, Token verb) {
    if (isSuspected(sentence, verb)) {
      return true;
    }
    for (Token child : sentence.children(verb)) {
      boolean word =
          child.relation().equals("advmod")
              && DOUBT.contains(child.form().toLowerCase(Locale.ROOT))
              && sentence.children(verb, "mark").stream().noneMatch(m -> m.index() > child.index());
      boolean chance =
          child.relation().equals("prep")
              && sentence.children(child, "pobj").stream()
                  .anyMatch(object -> CHANCE.contains(object.lemma()));
      if (word || chance) {
        return true;
      }
    }
    return false;
  }

  /** "Suspicions that it prepares a raid"; "there is no doubt that" makes nothing doubtful. */
  private static boolean isSuspected(Sentence sentence, Token verb) {
    boolean content =
        Set.of("acl", "ccomp", "relcl").contains(verb.relation())
            && sentence.children(verb, "mark").stream()
                .anyMatch(mark -> mark.lemma().equals("that"))
            && sentence
                .head(verb)
                .filter(noun -> SUSPICION.contains(noun.lemma()) && noun.isNoun())
                .filter(noun ->
                    sentence.child(noun, "det").filter(no -> no.lemma().equals("no")).isEmpty())
                .isPresent();
    if (content) {
      return true;
    }
    return sentence.children(verb, "mark").stream()
        .filter(mark -> mark.index() > 0 && mark.lemma().equals("that"))
        .map(mark -> sentence.tokens().get(mark.index() - 1))
        .filter(noun -> SUSPICION.contains(noun.lemma()))
        .anyMatch(noun ->
            sentence.child(noun, "det").filter(word -> word.lemma().equals("no")).isEmpty());
  }

  /**
   * Returns what a modal before "have" and a participle makes: "could have signed" did not happen,
   * "may have signed" is possible; empty when there is none.
   */
  static Optional<Modality> perfect(Sentence sentence, Token verb, Set<String> modals) {
    boolean have =
        verb.pos().equals("VBN")
            && sentence.children(verb, "aux").stream()
                .anyMatch(aux -> aux.lemma().equals("have") && !aux.pos().equals("VBD"));
    if (!have || modals.isEmpty()) {
      return Optional.empty();
    }
    if (modals.contains("may") || modals.contains("might")) {
      return Optional.of(Modality.POSSIBLE);
    }
    boolean unreal =
        modals.contains("could") || modals.contains("would") || modals.contains("should");
    return unreal ? Optional.of(Modality.HYPOTHETICAL) : Optional.empty();
  }
}
