package travaux.extraction.actors;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Form;
import travaux.extraction.actors.ActorList.Kind;
import travaux.extraction.actors.ActorList.Party;
import travaux.extraction.actors.ActorList.Use;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Sentence;
import travaux.language.Token;

/**
 * Names of which a document does not say what they name, only that it is no person and acts:
 * "Marvona, which depends on the river", "Triton has changed its offer". Adds to the names found
 * before. Not shared.
 */
final class OwnActors {

  private static final int AGAIN = 2;

  private OwnActors() {}

  /** Marks the names in {@code names} and returns the actors, by name. */
  static Map<String, Party> find(
      ActorList list, List<Sentence> sentences, List<@Nullable Match[]> names) {
    DocumentNames words = new DocumentNames(list, sentences, names);
    Set<String> acting = new LinkedHashSet<>();
    for (String name : new ActingNames(words).things()) {
      boolean given = FirstNames.gender(name) != Named.Gender.UNKNOWN;
      if (!given && !words.isPerson(name) && words.times(name) >= AGAIN) {
        acting.add(name);
      }
    }
    Map<String, Party> found = new LinkedHashMap<>();
    words.each((tokens, here, k) -> mark(words, acting, found, tokens, here, k));
    return found;
  }

  private static void mark(
      DocumentNames words,
      Set<String> acting,
      Map<String, Party> found,
      List<Token> tokens,
      @Nullable Match[] here,
      int k) {
    boolean tail = words.isName(k - 1) || k > 0 && here[k - 1] != null && words.isCapital(k - 1);
    int to = tail ? -1 : words.end(k);
    String name = to < 0 ? "" : words.text(k, to);
    if (acting.contains(name)) {
      Party party = found.computeIfAbsent(name, key -> new Party(key, Kind.ORGANISATION, null));
      NameFinder.mark(tokens, here, k, to, List.of(new Form(party, Use.NAME, false)));
    }
  }
}
