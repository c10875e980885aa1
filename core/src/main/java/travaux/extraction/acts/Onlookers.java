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
  private static final Set<String> CONDITIONS = Set.of("emergency", "siege", "alert");
  private static final Set<String> SENDING =
      Set.of(
          "send",
          "withdraw",
          "deploy",
          "redeploy",
          "dispatch",
          "pull",
          "mobilise",
          "mobilize",
          "station",
          "withdrawal",
          "deployment",
          "redeployment",
          "pullout");
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
    if (Deeds.are(act) && isOwnForce(sentence, words)) {
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
        || isCondition(sentence, words)
        || refused && DECIDING.contains(noun)
        || sent && SENT.contains(noun)
        || mention.person() == null && (isPlace(sentence, words) || isPart(sentence, last));
  }

  /** "Withdrew its peacekeepers", "sent troops": who is sent is not done anything to. */
  private static boolean isOwnForce(Sentence sentence, List<Token> words) {
    for (Token token : words) {
      Optional<Token> up = sentence.head(token);
      boolean object = token.relation().equals("dobj") || token.relation().equals("nsubjpass");
      Optional<Token> noun = up.filter(Onlookers::isOf).flatMap(sentence::head);
      if (object && up.filter(verb -> SENDING.contains(verb.lemma())).isPresent()
          || noun.filter(sent -> SENDING.contains(sent.lemma())).isPresent()) {
        return true;
      }
    }
    return false;
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

  /** "A state of siege"; "the State of Israel" is one that acts. */
  private static boolean isCondition(Sentence sentence, List<Token> words) {
    return words.stream()
        .filter(word -> word.lemma().equals("state"))
        .flatMap(word -> sentence.children(word, "prep").stream())
        .filter(Onlookers::isOf)
        .flatMap(of -> sentence.children(of, "pobj").stream())
        .anyMatch(object -> !object.isProperNoun() || CONDITIONS.contains(object.lemma()));
  }

  /** "A refugee centre". */
  private static boolean isPart(Sentence sentence, Token last) {
    Optional<Token> next = after(sentence, last);
    boolean part =
        next.filter(Token::isNoun).filter(noun -> noun.index() == last.head()).isPresent();
    return part;
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
