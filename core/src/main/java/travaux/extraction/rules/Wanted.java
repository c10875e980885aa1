package travaux.extraction.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import travaux.extraction.actors.Actors;
import travaux.language.Sentence;
import travaux.language.Token;

/** What is to be, and not what is: "that Peru withdraw", "must leave", "wants the ban lifted". */
final class Wanted {

  private static final Set<String> WANTING = Set.of("want", "like", "prefer");

  /** Verbs whose clause in the bare form tells what is to be: "insists that Peru withdraw". */
  private static final Set<String> BARE = Set.of("insist", "suggest");

  private static final Set<String> DUTY = Set.of("must", "should", "shall", "ought");

  private final Casting casting;

  Wanted(Casting casting) {
    this.casting = casting;
  }

  /** "Insists that Peru withdraw", "that Peru should withdraw": what is to be, not what is. */
  boolean fits(Match match) {
    Sentence sentence = match.sentence();
    for (Token content : match.what) {
      List<Token> aux = sentence.children(content, "aux");
      Optional<Token> be = sentence.child(content, "auxpass");
      boolean must = aux.stream().anyMatch(each -> each.lemma().equals("must"));
      Optional<Token> subject = sentence.child(content, "nsubj");
      boolean should =
          aux.stream()
              .filter(each -> DUTY.contains(each.lemma()))
              // "We shall pay no fine": what one will do or will not.
              .filter(each ->
                  !each.lemma().equals("shall") || subject.filter(Actors::isFirstPerson).isEmpty())
              // "Should Peru agree": an "if".
              .anyMatch(each -> subject.filter(who -> each.index() < who.index()).isEmpty());
      boolean doer = subject.filter(each -> !casting.at(sentence, each).isEmpty()).isPresent();
      boolean wanting = BARE.contains(match.head().lemma());
      boolean plain = content.form().equals(content.lemma()) && aux.isEmpty() && be.isEmpty();
      boolean passive = aux.isEmpty() && be.filter(each -> each.form().equals("be")).isPresent();
      boolean able = content.lemma().equals("be") && Verbs.isAble(sentence, content);
      boolean known = Set.of("know", "remember").contains(content.lemma());
      if (able || should && (known || Verbs.isPerfect(sentence, content))) {
        continue;
      }
      boolean bare = wanting && plain && subject.filter(Wanted::isSingle).isPresent();
      boolean another =
          WANTING.contains(match.head().lemma())
              && sentence.child(content, "nsubj", "nsubjpass").isPresent()
              && (content.pos().equals("VBN") && sentence.child(content, "agent").isEmpty())
              && (be.isPresent() || aux.isEmpty());
      if (another || must || should && (doer || be.isPresent()) || passive || bare) {
        return true;
      }
    }
    return false;
  }

  /** "Kenya said that Peru must leave": the word that shows the demand. */
  static void duty(Match match) {
    for (Token content : match.what) {
      List<Token> words =
          match.sentence().children(content).stream()
              .filter(each -> DUTY.contains(each.lemma()) || each.relation().equals("neg"))
              .toList();
      if (words.stream().anyMatch(each -> DUTY.contains(each.lemma()))) {
        match.trigger.clear();
        match.trigger.addAll(words);
        return;
      }
    }
  }

  private static boolean isSingle(Token subject) {
    return subject.pos().equals("NN")
        || subject.pos().equals("NNP")
        || subject.lemma().equals("it");
  }
}
