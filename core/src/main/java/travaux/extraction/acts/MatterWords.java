package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import travaux.extraction.words.WordTable;
import travaux.language.Sentence;
import travaux.language.Token;

/** The rows of {@code issues.tsv} for words of a sentence. */
record MatterWords(WordTable table, Set<String> several) {

  /** What may stand beside a word of the list that consists of several. */
  private static final Set<String> BESIDE =
      Set.of("prt", "dobj", "nsubjpass", "acomp", "nmod", "amod", "compound", "advmod");

  MatterWords(WordTable table) {
    this(table, parts(table));
  }

  private static Set<String> parts(WordTable table) {
    Set<String> parts = new HashSet<>();
    for (String words : table.words()) {
      String[] each = words.split("[ -]");
      if (each.length > 1) {
        parts.addAll(List.of(each));
      }
    }
    return Set.copyOf(parts);
  }

  /** Returns the matter and the part of a word, alone or with the words that hang on it. */
  Optional<List<String>> row(Sentence sentence, Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (!several.contains(lemma)) {
      return table.row(lemma);
    }
    String hyphened = at(sentence, token.index() - 1).equals("-") ? "-" + lemma : "";
    if (at(sentence, token.index() + 1).equals("-")
        && table.row(lemma + '-' + at(sentence, token.index() + 2)).isPresent()) {
      return Optional.empty();
    }
    if (!hyphened.isEmpty()) {
      Optional<List<String>> row = table.row(at(sentence, token.index() - 2) + hyphened);
      if (row.isPresent()) {
        return row;
      }
    }
    for (Token child : sentence.children(token)) {
      Optional<List<String>> row = beside(sentence, token, lemma, child);
      if (row.isPresent()) {
        return row;
      }
    }
    boolean object =
        token.isNoun()
            && sentence.head(token).filter(Token::isVerb).isPresent()
            && token.head() == token.index() - 1;
    String before =
        token.index() == 0 || object
            ? ""
            : sentence.tokens().get(token.index() - 1).lemma().toLowerCase(Locale.ROOT) + ' ';
    int next = token.index() + 1;
    boolean first =
        next < sentence.tokens().size()
            && table.row(lemma + ' ' + sentence.tokens().get(next).lemma()).isPresent();
    if (first && sentence.tokens().get(next).head() != token.index()) {
      return Optional.empty();
    }
    return table.row(before + lemma).or(() -> table.row(lemma));
  }

  private static String at(Sentence sentence, int index) {
    return index < 0 || index >= sentence.tokens().size()
        ? ""
        : sentence.tokens().get(index).lemma().toLowerCase(Locale.ROOT);
  }

  /** "Pull out", "leave office", "military threat", "place under control", "use of force". */
  private Optional<List<String>> beside(Sentence sentence, Token token, String lemma, Token child) {
    String word = child.lemma().toLowerCase(Locale.ROOT);
    if (!several.contains(word)) {
      return Optional.empty();
    }
    if (child.relation().equals("prep")) {
      Optional<List<String>> out = table.row(lemma + ' ' + word);
      if (out.isPresent() && token.isVerb()) {
        return out;
      }
      for (Token object : sentence.children(child, "pobj")) {
        Optional<List<String>> row =
            table.row(lemma + ' ' + word + ' ' + object.lemma().toLowerCase(Locale.ROOT));
        if (row.isPresent()) {
          return row;
        }
      }
      return Optional.empty();
    }
    if (child.relation().equals("xcomp")) {
      return table.row(lemma + " to " + word);
    }
    if (!BESIDE.contains(child.relation())) {
      return Optional.empty();
    }
    return child.index() > token.index() || token.isVerb()
        ? table.row(lemma + ' ' + word).or(() -> table.row(word + ' ' + lemma))
        : table.row(word + ' ' + lemma);
  }

  /** Returns whether an object is one word of the list with what is done to it: "leave power". */
  boolean isOne(Sentence sentence, Token token, Token object) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return beside(sentence, token).contains(object)
            && table.row(lemma + ' ' + object.lemma()).isPresent()
        || table.row(lemma + " of " + object.lemma()).isPresent();
  }

  /** The particle and the object of a verb. */
  private static List<Token> beside(Sentence sentence, Token token) {
    List<Token> beside = new ArrayList<>(sentence.children(token, "prt"));
    beside.addAll(sentence.children(token, "dobj"));
    beside.addAll(sentence.children(token, "nsubjpass"));
    return beside;
  }
}
