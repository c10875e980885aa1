package travaux.extraction.quotes;

import java.util.Set;
import travaux.extraction.quotes.Attribution.Source;
import travaux.language.Sentence;
import travaux.language.Token;

/**
 * "X must remember that", "one must ask": whoever tells it so holds what follows, not the one who
 * is to think of it.
 */
final class Reminder {

  private static final Set<String> DUTY = Set.of("must", "should", "ought");

  private static final Set<String> MINDING =
      Set.of("remember", "recognize", "recognise", "realize", "realise", "understand", "know");

  private static final Set<String> ASKING = Set.of("ask", "wonder");

  private Reminder() {}

  static boolean of(Source source, Attribution attribution) {
    Token verb = attribution.head();
    Sentence sentence = source.sentence();
    if (verb == null
        || verb.index() >= sentence.tokens().size()
        || sentence.tokens().get(verb.index()) != verb
        || Sources.isPassive(sentence, verb)
        || sentence.child(verb, "neg").isPresent()
        || !Supposition.hasModal(sentence, verb, DUTY)) {
      return false;
    }
    boolean one = source.head().lemma().equals("one") && sentence.children(source.head()).isEmpty();
    return one
        ? ASKING.contains(verb.lemma()) || MINDING.contains(verb.lemma())
        : MINDING.contains(verb.lemma()) && verb.pos().equals("VB");
  }
}
