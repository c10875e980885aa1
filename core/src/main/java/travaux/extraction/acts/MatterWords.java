package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import travaux.extraction.words.WordTable;
import travaux.language.Sentence;
import travaux.language.Token;

/** The rows of {@code issues.tsv} for words of a sentence. */
record MatterWords(WordTable table) {

  /** Returns the matter and the part of a word, alone or with the word or particle beside it. */
  Optional<List<String>> row(Sentence sentence, Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    for (Token child : beside(sentence, token)) {
      Optional<List<String>> phrasal = table.row(lemma + ' ' + child.lemma());
      if (phrasal.isPresent()) {
        return phrasal;
      }
    }
    String before =
        token.index() == 0
            ? ""
            : sentence.tokens().get(token.index() - 1).lemma().toLowerCase(Locale.ROOT) + ' ';
    int next = token.index() + 1;
    boolean first =
        next < sentence.tokens().size()
            && table.row(lemma + ' ' + sentence.tokens().get(next).lemma()).isPresent();
    if (first && !token.isVerb()) {
      return Optional.empty();
    }
    return table.row(before + lemma).or(() -> table.row(lemma));
  }

  /** Returns whether an object is one word of the list with what is done to it: "leave power". */
  boolean isOne(Sentence sentence, Token token, Token object) {
    return beside(sentence, token).contains(object)
        && table.row(token.lemma().toLowerCase(Locale.ROOT) + ' ' + object.lemma()).isPresent();
  }

  /** The particle and the object of a verb. */
  private static List<Token> beside(Sentence sentence, Token token) {
    List<Token> beside = new ArrayList<>(sentence.children(token, "prt"));
    beside.addAll(sentence.children(token, "dobj"));
    beside.addAll(sentence.children(token, "nsubjpass"));
    return beside;
  }
}
