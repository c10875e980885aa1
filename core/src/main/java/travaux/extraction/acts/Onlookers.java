package travaux.extraction.acts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Match;
import travaux.extraction.rules.Rules;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;

/** Who stands in the sentence and is not addressed: the press, a court, a place, a text. */
final class Onlookers {

  private static final Set<String> PRESS =
      Set.of(
          "reporter",
          "journalist",
          "press",
          "media",
          "medium",
          "newspaper",
          "newsman",
          "audience",
          "correspondent",
          "broadcaster",
          "viewer",
          "listener");
  private static final Set<String> DECIDING = Set.of("court", "tribunal", "arbitration", "judge");
  private static final Set<String> SENT = Set.of("soldier", "troop", "force", "jet", "ship");
  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "into", "from", "on", "through", "around", "outside", "across");
  private static final Set<String> QUARTERS = Set.of("west", "east", "north", "south");

  private final Set<String> texts;

  Onlookers(Rules rules) {
    this.texts = rules.wordClass("@agreement");
  }

  /** Says whether the mention only hears it, decides on it, is sent, or is where or what it is. */
  boolean has(Sentence sentence, Mention mention, Act act) {
    List<Token> words = sentence.tokensIn(mention.words());
    if (words.isEmpty()) {
      return false;
    }
    Token last = words.get(words.size() - 1);
    if (isQuarter(sentence, last)) {
      return true;
    }
    if (mention.party() != null) {
      return false;
    }
    String noun = last.lemma();
    boolean refused = act == Act.WARN || act == Act.REJECT;
    boolean sent = refused || act == Act.PROPOSE || act == Act.PROMISE || act == Act.AID;
    boolean nobody = PRESS.contains(noun) || texts.contains(noun);
    return nobody
        || refused && DECIDING.contains(noun)
        || sent && SENT.contains(noun)
        || mention.person() == null && (isPlace(sentence, words) || isPart(sentence, last));
  }

  /** "Spoke with reporters": an interview and no meeting. */
  boolean isPress(Match match) {
    return match.whom().stream()
        .map(each -> match.sentence().tokensIn(each.words()))
        .allMatch(words -> !words.isEmpty() && PRESS.contains(head(words).lemma()));
  }

  /** "Reporters at the residence": the noun before the first preposition. */
  private static Token head(List<Token> words) {
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).relation().equals("prep")) {
        return words.get(i - 1);
      }
    }
    return words.get(words.size() - 1);
  }

  /** "West Africa" is not the West. */
  private static boolean isQuarter(Sentence sentence, Token last) {
    return QUARTERS.contains(last.lemma())
        && after(sentence, last).filter(Token::isProperNoun).isPresent();
  }

  /** A name that nobody knows, behind "in". */
  private static boolean isPlace(Sentence sentence, List<Token> words) {
    Token first = words.get(0);
    boolean name = words.stream().allMatch(word -> !word.isNoun() || word.isProperNoun());
    return name
        && first.index() > 0
        && WHERE.contains(sentence.tokens().get(first.index() - 1).lemma());
  }

  /** "A refugee centre", "a state of siege". */
  private static boolean isPart(Sentence sentence, Token last) {
    Optional<Token> next = after(sentence, last);
    boolean part =
        next.filter(Token::isNoun).filter(noun -> noun.index() == last.head()).isPresent();
    boolean state = last.lemma().equals("state") && next.filter(Onlookers::isOf).isPresent();
    return part || state;
  }

  private static boolean isOf(Token token) {
    return token.lemma().equals("of");
  }

  private static Optional<Token> after(Sentence sentence, Token token) {
    int next = token.index() + 1;
    return next < sentence.tokens().size()
        ? Optional.of(sentence.tokens().get(next))
        : Optional.empty();
  }
}
