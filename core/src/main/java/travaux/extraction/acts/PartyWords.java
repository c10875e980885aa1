package travaux.extraction.acts;

import java.util.HashSet;
import java.util.Set;
import travaux.extraction.words.WordTable;

/** What {@code matter-parties.tsv} says of words beside a matter: rows of word and kind. */
record PartyWords(Set<String> rows) {

  static PartyWords english() {
    Set<String> rows = new HashSet<>();
    WordTable.rows("matter-parties.tsv").forEach(row -> rows.add(key(row.get(1), row.get(0))));
    return new PartyWords(Set.copyOf(rows));
  }

  /** Returns whether a word is of that kind. */
  boolean are(String kind, String lemma) {
    return rows.contains(key(kind, lemma));
  }

  private static String key(String kind, String lemma) {
    return kind + ' ' + lemma;
  }
}
