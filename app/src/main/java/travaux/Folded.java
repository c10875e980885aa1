package travaux;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import travaux.present.StandingRecord;
import travaux.store.DossierFile;

/**
 * Documents as they stand, those used last; forgotten when anything is put on the record, by this
 * process or another one. The newest documents are those that most pages are made of.
 */
final class Folded {

  /** Of so many characters at most the texts are kept. */
  private static final int CHARACTERS = 4_000_000;

  private final DossierFile file;
  private final Map<Long, One> used = new LinkedHashMap<>(64, 0.75f, true);
  private Set<Long> undone = Set.of();
  private long last = -1;
  private long characters;

  Folded(DossierFile file) {
    this.file = file;
  }

  private static final class One {

    private final StandingRecord own;
    private @Nullable StandingRecord named;

    One(StandingRecord own) {
      this.own = own;
    }

    int characters() {
      return own.document().text().length();
    }
  }

  /** Returns what gives a document, by its key, under its own names. */
  LongFunction<StandingRecord> own() {
    refresh();
    return key -> one(key).own;
  }

  /** Returns what gives a document, by its key, under the names of the record. */
  LongFunction<StandingRecord> named(Joining joining) {
    refresh();
    return key -> {
      One one = one(key);
      StandingRecord named = one.named;
      if (named == null) {
        named = joining.named(one.own);
        one.named = named;
      }
      return named;
    };
  }

  private void refresh() {
    long now = file.answers().last();
    if (now != last) {
      used.clear();
      characters = 0;
      undone = file.undone();
      last = now;
    }
  }

  private One one(long key) {
    One known = used.get(key);
    if (known != null) {
      return known;
    }
    One one = new One(Dossier.standing(file, file.document(key), undone));
    used.put(key, one);
    characters += one.characters();
    var eldest = used.values().iterator();
    while (characters > CHARACTERS && used.size() > 1) {
      characters -= eldest.next().characters();
      eldest.remove();
    }
    return one;
  }
}
