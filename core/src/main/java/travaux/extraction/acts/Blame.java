package travaux.extraction.acts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import travaux.extraction.rules.Rules;
import travaux.language.Clause;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Entry;

/** What somebody is blamed for when another says it of him. */
final class Blame {

  private static final Set<String> HURTING =
      Set.of("damage", "endanger", "harm", "hurt", "imperil", "poison", "weaken");

  private static final Set<String> POSING =
      Set.of("be", "become", "pose", "present", "remain", "represent");

  private static final Set<String> DANGER = Set.of("aggressive", "menace", "threat");

  private static final Set<String> EVADING =
      Set.of("bypass", "circumvent", "dodge", "evade", "skirt", "sidestep");

  private static final Set<String> SHOWING =
      Set.of("demonstrate", "display", "evince", "make", "offer", "show", "take");

  private static final Set<String> LITTLE = Set.of("little", "no", "scant", "zero");

  private final Set<String> blame;
  private final Set<String> good;
  private final Set<String> goodwill;
  private final Outlooks outlooks;

  Blame(Rules rules, Outlooks outlooks) {
    this.blame = rules.wordClass("@blame");
    this.good = rules.wordClass("@good-deed");
    this.goodwill = rules.wordClass("@goodwill");
    this.outlooks = outlooks;
  }

  /** Says whether the clause blames its subject. */
  boolean is(Clause clause) {
    return isHostile(clause)
        || isFalling(clause)
        || isEvading(clause)
        || isUnwilling(clause)
        || singledOut(clause) != null;
  }

  private boolean isHostile(Clause clause) {
    boolean open =
        clause.modals().isEmpty()
            || clause.modals().stream().allMatch(modal -> modal.equals("can"));
    boolean past =
        clause.sentence().children(clause.predicate(), "advmod").stream()
            .anyMatch(word -> word.form().equalsIgnoreCase("longer"));
    if (!open || past || clause.condition().isPresent()) {
      return false;
    }
    List<Token> words = OwnWords.of(clause);
    if (clause.negated()) {
      // "It cannot meet the terms" blames nobody.
      return clause.modals().isEmpty()
          && words.stream().anyMatch(token -> good.contains(token.lemma()));
    }
    boolean danger = POSING.contains(clause.predicate().lemma());
    return words.stream()
        .anyMatch(token ->
            blame.contains(token.lemma())
                && !isAble(clause, token)
                && !(danger && DANGER.contains(token.lemma()) && isPosed(token)));
  }

  /** "Peru ships its goods through other ports to evade the quotas". */
  private static boolean isEvading(Clause clause) {
    Sentence sentence = clause.sentence();
    return clause.modals().isEmpty()
        && !clause.negated()
        && sentence.children(clause.predicate()).stream()
            .filter(aim -> Set.of("advcl", "xcomp").contains(aim.relation()))
            .anyMatch(aim ->
                EVADING.contains(aim.lemma())
                    && Clause.hasTo(sentence, aim)
                    && sentence.child(aim, "neg").isEmpty()
                    && sentence.child(aim, "dobj").isPresent());
  }

  /** "Peru has shown little interest", "took no step". */
  private boolean isUnwilling(Clause clause) {
    Sentence sentence = clause.sentence();
    return clause.modals().isEmpty()
        && SHOWING.contains(clause.predicate().lemma())
        && clause.objects().stream()
            .filter(object -> goodwill.contains(object.lemma()))
            .anyMatch(object ->
                sentence.children(object).stream()
                    .anyMatch(word -> LITTLE.contains(word.form().toLowerCase(Locale.ROOT))));
  }

  /** "Is close to threatening us", "capable of attacks": what one could do, and does not. */
  private boolean isAble(Clause clause, Token token) {
    Sentence sentence = clause.sentence();
    Token at = token;
    while (at.head() >= 0 && at.index() != clause.predicate().index()) {
      boolean doing = at.relation().equals("pcomp") || at.relation().equals("xcomp");
      at = sentence.tokens().get(at.head());
      boolean how = at.relation().equals("acomp") && !blame.contains(at.lemma());
      boolean is = at.relation().equals("prep") && clause.predicate().lemma().equals("be");
      if (how || doing && is) {
        return true;
      }
    }
    return false;
  }

  /** Returns whom the clause is about: its subjects, or whom "it was Peru that" picks out. */
  List<Token> blamed(Clause clause) {
    Token culprit = singledOut(clause);
    return culprit == null ? clause.subjects() : List.of(culprit);
  }

  /** Returns those whom the clause is about and whose they are: "the regime's use of gas". */
  List<Token> holders(Clause clause) {
    return blamed(clause).stream()
        .flatMap(each ->
            Stream.concat(Stream.of(each), clause.sentence().children(each, "poss").stream()))
        .toList();
  }

  /** Returns who is blamed by "it was Peru that shelled the port", null when nobody is. */
  private @Nullable Token singledOut(Clause clause) {
    Sentence sentence = clause.sentence();
    Token is = clause.predicate();
    boolean it =
        is.lemma().equals("be")
            && !clause.negated()
            && clause.subjects().stream().allMatch(each -> each.lemma().equalsIgnoreCase("it"));
    for (Token named : it ? sentence.children(is, "attr") : List.<Token>of()) {
      for (Token holder : List.of(named, is)) {
        for (Token did : sentence.children(holder)) {
          boolean who =
              Set.of("relcl", "ccomp").contains(did.relation())
                  && did.index() > named.index()
                  && sentence.children(did, "nsubj").stream()
                      .anyMatch(each -> each.pos().startsWith("W"));
          boolean bad =
              sentence.children(did, "aux").stream().noneMatch(aux -> aux.pos().equals("MD"))
                  && Stream.concat(Stream.of(did), sentence.children(did, "dobj").stream())
                      .anyMatch(word -> blame.contains(word.lemma()));
          if (who && bad) {
            return named;
          }
        }
      }
    }
    return null;
  }

  /**
   * "Remains a threat", "has become aggressive": how somebody sees it, not what another has done.
   */
  private static boolean isPosed(Token token) {
    return Set.of("acomp", "attr", "dobj").contains(token.relation());
  }

  /** "Our side did not meddle": what one is blamed for, and has not done. */
  boolean isDisowned(Clause clause, Entry entry) {
    Sentence sentence = clause.sentence();
    boolean past =
        sentence.children(clause.predicate()).stream()
            .anyMatch(aux ->
                aux.relation().startsWith("aux")
                    && (aux.form().equals("did") || aux.lemma().equals("have")));
    boolean own =
        !clause.subjects().isEmpty()
            && clause.subjects().stream()
                .allMatch(subject -> outlooks.isOfSpeaker(sentence, subject, entry));
    return past && own && !clause.passive() && blame.contains(clause.predicate().lemma());
  }

  /** "Peru is not moving fast enough", "their acts have hurt trade". */
  private static boolean isFalling(Clause clause) {
    Sentence sentence = clause.sentence();
    Token verb = clause.predicate();
    boolean enough =
        clause.negated()
            && sentence.subtree(verb).stream()
                .anyMatch(word ->
                    word.lemma().equals("enough")
                        && (word.head() == verb.index()
                            || sentence
                                .head(word)
                                .filter(up -> up.head() == verb.index())
                                .isPresent()));
    return enough
        || !clause.negated() && HURTING.contains(verb.lemma()) && clause.modals().isEmpty();
  }
}
