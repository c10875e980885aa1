package travaux.extraction.acts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.extraction.rules.Match;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Voice;

/** Those addressed who are no other party: lawmakers, citizens, an organ of the same state. */
final class Hearers {

  private Hearers() {}

  /** "Assured lawmakers", "told her caucus"; a name that no list has may be a newspaper's. */
  static boolean isListener(Sentence sentence, Mention told) {
    return told.person() == null
        && sentence.tokensIn(told.words()).stream()
            .noneMatch(word -> Character.isUpperCase(word.form().charAt(0)))
        && head(sentence, told).filter(Token::isNoun).isPresent();
  }

  /** "Persuaded Peruvians", "instructed the ministry": those of one's own side are asked. */
  static List<Mention> ownSide(Match match, List<Mention> who) {
    Sentence sentence = match.sentence();
    return match.whom().stream()
        .filter(each -> each.party() != null && each.person() == null)
        .filter(each -> who.stream().noneMatch(one -> one.words().equals(each.words())))
        .filter(each -> head(sentence, each).filter(Hearers::isAddressed).isPresent())
        .map(each -> new Mention(each.words(), null, null, Voice.PARTY, Mention.Kind.GROUP))
        .toList();
  }

  /** "Mocked his own minister for talks with Peru", "defended her trade with Peru". */
  static boolean isOwnMatter(Match match, Act act, List<Mention> who, Casting casting) {
    boolean stance = act == Act.ACCUSE || act == Act.SUPPORT;
    return stance
        && things(match)
            .anyMatch(thing ->
                areOwn(casting.at(match.sentence(), thing), who)
                    || (act == Act.SUPPORT || isNamed(match.sentence(), thing, casting))
                        && areOwn(casting.owners(match.sentence(), thing), who));
  }

  /** "Peru's policies on Chile", criticised by Peru; but "its treatment by Chile". */
  private static boolean isNamed(Sentence sentence, Token thing, Casting casting) {
    return sentence.children(thing).stream()
        .anyMatch(name -> name.index() < thing.index() && casting.land(name).isPresent());
  }

  /** Returns those people of one's own side that the content of the act names. */
  static List<Mention> ownPeople(Match match, List<Mention> who, Casting casting) {
    return things(match)
        .flatMap(thing -> casting.at(match.sentence(), thing).stream())
        .filter(each -> areOwn(List.of(each), who))
        .map(each -> new Mention(each.words(), null, null, Voice.PARTY, Mention.Kind.GROUP))
        .toList();
  }

  private static Stream<Token> things(Match match) {
    return match.contentHeads().stream()
        .filter(thing -> thing.isNoun() && !thing.isProperNoun())
        .filter(thing -> match.sentence().head(thing).filter(match.head()::equals).isPresent());
  }

  private static boolean areOwn(List<Mention> mentions, List<Mention> who) {
    return !mentions.isEmpty()
        && mentions.stream()
            .allMatch(each -> who.stream().anyMatch(one -> Addressees.isSame(one, each)));
  }

  private static boolean isAddressed(Token word) {
    return word.isNoun()
        && switch (word.relation()) {
          case "dobj", "dative", "pobj", "nsubj", "conj" -> true;
          default -> false;
        };
  }

  /** Returns the word that heads the mention. */
  private static Optional<Token> head(Sentence sentence, Mention mention) {
    return sentence.tokensIn(mention.words()).stream()
        .filter(token ->
            sentence.head(token).filter(up -> mention.words().contains(up.span())).isEmpty())
        .findFirst();
  }
}
