package travaux.extraction.acts;

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
    for (Token child : sentence.children(token, "prt")) {
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
}
