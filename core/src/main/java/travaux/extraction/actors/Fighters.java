package travaux.extraction.actors;

import static travaux.extraction.actors.Words.low;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
 * "The rebels" of a document that calls one movement so, "the rebel Northern Front", "Front
 * rebels", or tells of one that by its name fights, "the Northern Liberation Front".
 *
 * <p>Trap: beside "Bordurian rebels" or "pro-Bordurian separatists" the bare word may mean these.
 */
final class Fighters {

  private static final Set<String> NOUNS =
      Set.of("rebel", "insurgent", "guerrilla", "separatist", "militant");

  /** In the names of movements that fight. */
  private static final Set<String> FIGHTING =
      Set.of(
          "liberation",
          "resistance",
          "freedom",
          "revolutionary",
          "brigades",
          "militia",
          "guerrilla",
          "army",
          "rebel",
          "mujahideen");

  private static final Set<String> OTHERS =
      Set.of("other", "rival", "breakaway", "splinter", "dissident", "foreign", "smaller", "pro");

  private static final Set<String> ARTICLES = Set.of("the", "these", "those");

  private final Map<String, Set<Party>> called = new HashMap<>();

  /** The nouns that something else qualifies. */
  private final Set<String> others = new HashSet<>();

  private final Set<Party> fighting = new HashSet<>();

  private Fighters() {}

  /** Marks the bare nouns that take up a movement in {@code names}. */
  static void mark(List<Sentence> sentences, List<@Nullable Match[]> names) {
    Fighters fighters = new Fighters();
    for (int s = 0; s < sentences.size(); s++) {
      fighters.read(sentences.get(s).tokens(), names.get(s));
    }
    if (fighters.fighting.size() == 1) {
      NOUNS.forEach(noun -> fighters.called.putIfAbsent(noun, fighters.fighting));
    }
    if (fighters.called.isEmpty()) {
      return;
    }
    for (int s = 0; s < sentences.size(); s++) {
      fighters.mark(sentences.get(s).tokens(), names.get(s));
    }
  }

  private void read(List<Token> tokens, @Nullable Match[] here) {
    for (int k = 0; k < tokens.size(); k++) {
      if (here[k] != null && isMovement(here[k]) && fights(here[k])) {
        fighting.add(here[k].forms().get(0).party());
      }
      String noun = Demonyms.singular(low(tokens.get(k)));
      if (!NOUNS.contains(noun) || here[k] != null) {
        continue;
      }
      Match before = k == 0 ? null : here[k - 1];
      Match behind = k + 1 < tokens.size() ? here[k + 1] : null;
      boolean one = !low(tokens.get(k)).equals(noun) || behind == null;
      Match movement = one ? before : behind;
      if (movement != null && isMovement(movement)) {
        called.computeIfAbsent(noun, key -> new HashSet<>()).add(movement.forms().get(0).party());
      } else if (before != null || k > 0 && isAnother(tokens.get(k - 1))) {
        others.add(noun);
      }
    }
  }

  /** "Northern rebels" are the rebels, "Maoist rebels" and "rival rebels" perhaps others. */
  private static boolean isAnother(Token token) {
    boolean modifies = token.pos().startsWith("JJ") || token.isProperNoun();
    return modifies && (Words.isCapitalised(token) && token.index() > 0)
        || OTHERS.contains(low(token));
  }

  private static boolean fights(Match match) {
    String name = match.forms().get(0).party().name().toLowerCase(Locale.ROOT);
    return match.uses(Use.NAME)
        && FIGHTING.stream().anyMatch(word -> (" " + name + " ").contains(" " + word + " "));
  }

  private static boolean isMovement(Match match) {
    Kind kind = match.forms().get(0).party().kind();
    return kind == Kind.GROUP || kind == Kind.ORGANISATION;
  }

  private void mark(List<Token> tokens, @Nullable Match[] here) {
    for (int k = 0; k < tokens.size(); k++) {
      String word = low(tokens.get(k));
      String noun = Demonyms.singular(word);
      if (here[k] != null || word.equals(noun) || others.contains(noun)) {
        continue;
      }
      Set<Party> parties = called.getOrDefault(noun, Set.of());
      boolean bare = k == 0 && tokens.get(k).relation().startsWith("nsubj");
      boolean the = k > 0 && ARTICLES.contains(low(tokens.get(k - 1)));
      if (parties.size() == 1 && (bare || the)) {
        Form form = new Form(parties.iterator().next(), Use.PEOPLE, false);
        NameFinder.mark(tokens, here, k, k + 1, List.of(form));
      }
    }
  }
}
