package travaux.extraction.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.Actors;
import travaux.extraction.actors.Mention;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Voice;

/** Whose words those of a source are that is no known actor: papers, statements, reports. */
final class Unlisted {

  /** Papers that a party issues, or several together. */
  private static final Set<String> OF_PARTIES =
      Set.of(
          "statement",
          "communique",
          "communiqué",
          "declaration",
          "resolution",
          "accord",
          "agreement",
          "treaty",
          "constitution",
          "decree",
          "memorandum",
          "protocol",
          "readout");

  /** Papers that are a party's where they say so ("a Bordurian letter"). */
  private static final Set<String> DOCUMENTS =
      Set.of(
          ("letter note draft proposal text document release transcript order directive"
                  + " speech remark comment post tweet message memo cable law plan announcement"
                  + " answer reply response paper assessment findings finding website report"
                  + " estimate data figure study survey readout commentary editorial article column"
                  + " blog poll polling analysis translation interview statistic record index model"
                  + " footage image evidence intelligence research")
              .split(" "));

  /** Those that print or send what others read. */
  private static final Set<String> OUTLETS =
      Set.of(
          "paper",
          "newspaper",
          "agency",
          "daily",
          "broadcaster",
          "editorial",
          "commentary",
          "article",
          "column",
          "outlet",
          "blog",
          "station",
          "tabloid",
          "weekly",
          "magazine");

  private static final Set<String> INSIDE = Set.of("in", "at", "from", "within", "inside");

  /** Those who speak and are in no list. */
  private static final Set<String> PEOPLE =
      Set.of(
          ("people person man woman other source critic skeptic sceptic aide public group"
                  + " family friend ally voice crowd majority minority crew staff insider side"
                  + " community team panel some many most half child youth folk one body elite"
                  + " chief")
              .split(" "));

  private static final Set<String> PEOPLE_ENDINGS =
      Set.of(
          "er", "or", "ist", "ian", "ant", "eer", "ee", "ident", "onent", "udent", "agent", "man",
          "men");

  private static final Set<String> PRESS =
      Set.of(
          ("times post journal herald tribune gazette news guardian telegraph mail"
                  + " chronicle courier magazine newspaper press media radio tv television weekly"
                  + " daily globe mirror observer independent monitor zeitung")
              .split(" "));

  private Unlisted() {}

  /** Says whether a name that no list has is that of a paper or station. */
  static boolean isPress(String name, @Nullable Token cue) {
    String low = name.toLowerCase(Locale.ROOT);
    boolean reports = cue != null && cue.lemma().equals("report");
    return reports
        || low.endsWith("news agency")
        || PRESS.contains(low.substring(low.lastIndexOf(' ') + 1));
  }

  /** Says whether a common noun that means no known actor means nobody either. */
  static boolean isThing(Token noun) {
    String word = noun.lemma();
    return !noun.isProperNoun()
        && !Character.isUpperCase(noun.form().charAt(0))
        && !noun.pos().startsWith("W")
        && !isDocument(noun)
        && !isOutlet(noun)
        && !PEOPLE.contains(word)
        && PEOPLE_ENDINGS.stream().noneMatch(word::endsWith);
  }

  static boolean isOutlet(Token noun) {
    return noun.isNoun() && OUTLETS.contains(noun.lemma());
  }

  static boolean isOfParties(Token noun) {
    return OF_PARTIES.contains(noun.lemma());
  }

  static boolean isDocument(Token noun) {
    return isOfParties(noun) || DOCUMENTS.contains(noun.lemma());
  }

  /** "A source in the Bordurian government": returns whose, or null. */
  static @Nullable Mention insider(Actors actors, Sentence sentence, Token noun) {
    if (!noun.lemma().equals("source")) {
      return null;
    }
    for (Token preposition : sentence.children(noun, "prep")) {
      if (INSIDE.contains(preposition.lemma())) {
        for (Token object : sentence.children(preposition, "pobj")) {
          List<Mention> of = actors.of(sentence, object);
          if (!of.isEmpty() && of.get(0).kind() == Mention.Kind.PARTY) {
            return of.get(0);
          }
          if (actors.isBody(object)) {
            return new Mention(object.span(), null, null, Voice.PARTY, Mention.Kind.PARTY);
          }
        }
      }
    }
    return null;
  }

  /** Returns the party whose paper it is, or null. */
  static @Nullable Mention owner(Actors actors, Sentence sentence, Token noun) {
    List<Mention> owners = actors.possessors(sentence, noun);
    Mention owner = owners.size() == 1 ? owners.get(0) : null;
    return owner;
  }
}
