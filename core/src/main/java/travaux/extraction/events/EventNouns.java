package travaux.extraction.events;

import java.util.List;
import java.util.Optional;
import travaux.extraction.words.WordTable;
import travaux.language.Sentence;
import travaux.language.Token;

/** The nouns of {@code events.tsv}. Immutable. */
final class EventNouns {

  private final WordTable table;

  private EventNouns(WordTable table) {
    this.table = table;
  }

  static EventNouns english() {
    return new EventNouns(WordTable.read("events.tsv"));
  }

  /** Returns the kind of event that a noun tells of, if it tells of one. */
  Optional<String> kind(Sentence sentence, Token noun) {
    // "In March" is a month.
    boolean month = noun.form().equals("March") && noun.index() > 0;
    if (!noun.isNoun() || month) {
      return Optional.empty();
    }
    String before = noun.index() == 0 ? "" : sentence.tokens().get(noun.index() - 1).lemma() + " ";
    Optional<List<String>> row =
        table
            .row(before + noun.lemma())
            .or(() -> table.row(hyphenated(sentence, noun)))
            .or(() -> table.row(noun.lemma()));
    boolean plural = noun.pos().equals("NNS") || noun.pos().equals("NNPS");
    return row.filter(each -> !plural || each.get(1).equals("any"))
        .map(each -> each.get(0))
        .filter(kind -> !kind.equals("nothing"))
        .filter(kind -> !isPartOfName(sentence, noun) && !isCallFor(sentence, noun))
        .filter(kind -> !noun.lemma().equals("round") || isRoundOfTalks(sentence, noun));
  }

  /** "Op-ed" in three tokens. */
  private static String hyphenated(Sentence sentence, Token noun) {
    int at = noun.index();
    boolean joined = at > 1 && sentence.tokens().get(at - 1).form().equals("-");
    return joined ? sentence.tokens().get(at - 2).lemma() + "-" + noun.lemma() : noun.lemma();
  }

  /** "The meeting room", "the Attack Class": the noun only qualifies another. */
  private static boolean isPartOfName(Sentence sentence, Token noun) {
    return (noun.relation().equals("compound") || noun.relation().equals("nmod"))
        && sentence
            .head(noun)
            .filter(Token::isNoun)
            // "An interview broadcast on Sunday", where the parser takes it for a noun
            .filter(head -> !head.form().equals("broadcast"))
            .isPresent();
  }

  /** "A round", "a round of talks"; not "a round of sanctions". */
  private boolean isRoundOfTalks(Sentence sentence, Token noun) {
    return sentence.children(noun, "prep").stream()
        .filter(of -> of.lemma().equals("of"))
        .flatMap(of -> sentence.children(of, "pobj").stream())
        .allMatch(of -> of.lemma().equals("discussion") || table.row(of.lemma()).isPresent());
  }

  private static boolean isCallFor(Sentence sentence, Token noun) {
    return noun.lemma().equals("call")
        && sentence.children(noun, "prep").stream()
            .anyMatch(child -> child.lemma().equals("for") || child.lemma().equals("on"));
  }
}
