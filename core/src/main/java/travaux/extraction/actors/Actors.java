package travaux.extraction.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Document;
import travaux.negotiation.Person;
import travaux.negotiation.Voice;

/** Who is meant where, in one document. Immutable and thread-safe. */
public final class Actors {

  private static final Set<String> FIRST_PERSON =
      Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves");
  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of(
          "in",
          "at",
          "near",
          "from",
          "around",
          "outside",
          "inside",
          "within",
          "into",
          "through",
          "throughout",
          "across",
          "over",
          "off",
          "via",
          "toward",
          "towards");

  private final ActorList list;
  private final Map<Integer, NameFinder.@Nullable Match[]> names = new HashMap<>();

  private Actors(ActorList list, Document document, List<Sentence> sentences) {
    this.list = list;
    for (Sentence sentence : sentences) {
      names.put(sentence.index(), NameFinder.find(list, document.text(), sentence));
    }
  }

  /** Reads who is meant in a document's sentences. */
  public static Actors find(ActorList list, Document document, List<Sentence> sentences) {
    return new Actors(list, document, sentences);
  }

  /**
   * Returns the actors meant by the noun phrase headed by {@code head}; coordinated heads are not
   * expanded. Empty when it is no actor, when nobody can tell, and for the first person.
   */
  public List<Mention> of(Sentence sentence, Token head) {
    NameFinder.@Nullable Match[] found = names.get(sentence.index());
    NameFinder.Match match = found == null ? null : found[head.index()];
    if (match == null) {
      return List.of();
    }
    String party = list.speaksFor(match.forms().get(0).party().name());
    return List.of(new Mention(head.span(), party, null, Voice.PARTY, Mention.Kind.PARTY));
  }

  /** Says whether the token is "I", "we", "us", "our" or "my". */
  public static boolean isFirstPerson(Token token) {
    return FIRST_PERSON.contains(token.form().toLowerCase(Locale.ROOT))
        && token.pos().startsWith("PRP");
  }

  /** Says whether the noun stands as a place: after "in", "at", "near", "from" ... */
  public boolean isPlaceUse(Sentence sentence, Token head) {
    return head.relation().equals("pobj")
        && sentence.head(head).map(prep -> PLACE_PREPOSITIONS.contains(prep.lemma())).orElse(false);
  }

  /**
   * Returns the actors that possess or qualify a noun: "Russia's demand", "the Russian demand",
   * "demand of/by/from Russia", "their demand".
   */
  public List<Mention> possessors(Sentence sentence, Token noun) {
    for (Token child : sentence.children(noun)) {
      if (child.relation().equals("poss") || child.relation().equals("nmod")) {
        List<Mention> found = of(sentence, child);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** Returns the persons of the document with office, party and mentions, in order. */
  public List<Person> persons() {
    return List.of();
  }
}
