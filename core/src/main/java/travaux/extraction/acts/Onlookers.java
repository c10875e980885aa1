package travaux.extraction.acts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import travaux.extraction.actors.Mention;
import travaux.extraction.actors.Newspapers;
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
  private static final Set<String> LEAVING = Set.of("resign", "quit", "relinquish", "assume");
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
  private static final Set<String> ADJACENT = Set.of("western", "eastern", "northern", "southern");
  private static final Set<String> AREAS =
      Set.of("part", "half", "side", "region", "area", "border", "coast", "province", "edge");

  /** How names of those who send out what one tells them end, but for newspapers. */
  private static final Set<String> OUTLETS = Set.of("news", "press");

  private final Set<String> texts;
  private final Set<String> media;

  Onlookers(Rules rules) {
    this.texts = rules.wordClass("@agreement");
    this.media = rules.wordClass("@medium");
  }

  /**
   * Says whether the mention only hears it, decides on it, is sent, or is where or what it is.
   *
   * @param called whether it stands where the rule asks for whom: "called on Mora"
   */
  boolean has(Sentence sentence, Mention mention, Act act, boolean called) {
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
    if (act == Act.STATE && (PRESS.contains(head(words).lemma()) || isOutlet(sentence, last))) {
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
        || isThing(sentence, words)
        || isOwnForce(sentence, words)
        || refused && DECIDING.contains(noun)
        || sent && SENT.contains(noun)
        || mention.person() == null
            && (!called && isPlace(sentence, words) || isPart(sentence, last));
  }

  /** "Told the Lakeside News Network". */
  private boolean isOutlet(Sentence sentence, Token last) {
    int next = Math.min(last.index() + 1, sentence.tokens().size() - 1);
    return media.contains(last.lemma())
        || Stream.of(last, sentence.tokens().get(next))
            .filter(word -> Character.isUpperCase(word.form().charAt(0)))
            .anyMatch(word ->
                Newspapers.endIn(word.form())
                    || OUTLETS.contains(word.form().toLowerCase(Locale.ROOT)));
  }

  /** "Withdrew its peacekeepers", "sent troops": who is sent is not done anything to. */
  private static boolean isOwnForce(Sentence sentence, List<Token> words) {
    for (Token token : words) {
      Optional<Token> up = sentence.head(token);
      boolean object = token.relation().equals("dobj") || token.relation().equals("nsubjpass");
      // "Withdrew a batch of peacekeepers", "the withdrawal of troops".
      Optional<Token> whole = up.filter(Onlookers::isOf).flatMap(sentence::head);
      Optional<Token> verb =
          object
              ? up
              : whole.filter(part -> part.relation().equals("dobj")).flatMap(sentence::head);
      if (verb.filter(Onlookers::isSending)
          .or(() -> whole.filter(Onlookers::isSending))
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSending(Token word) {
    return SENDING.contains(word.lemma());
  }

  /** "Restrictions on the movement of workers", "resigned the presidency": no people. */
  private static boolean isThing(Sentence sentence, List<Token> words) {
    for (Token word : words) {
      boolean moving =
          word.lemma().equals("movement")
              && sentence.children(word, "prep").stream().anyMatch(Onlookers::isOf);
      boolean office =
          word.relation().equals("dobj")
              && sentence.head(word).filter(verb -> LEAVING.contains(verb.lemma())).isPresent();
      if (moving || office) {
        return true;
      }
    }
    return false;
  }

  /** Says whether the mention is of journalists, or of a station or paper without a party. */
  boolean isPress(Sentence sentence, Mention mention) {
    List<Token> words = sentence.tokensIn(mention.words());
    return !words.isEmpty()
        && mention.person() == null
        && (PRESS.contains(head(words).lemma()) || media.contains(head(words).lemma()));
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

  /** "West Africa" and "the western part" are not the West. */
  private static boolean isQuarter(Sentence sentence, Token last) {
    Optional<Token> next = after(sentence, last);
    return QUARTERS.contains(last.lemma()) && next.filter(Token::isProperNoun).isPresent()
        || ADJACENT.contains(last.lemma())
            && next.filter(noun -> AREAS.contains(noun.lemma())).isPresent();
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
