package travaux.extraction.actors;

import static travaux.extraction.actors.Words.low;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Kind;
import travaux.extraction.actors.ActorList.Use;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Token;

/**
 * Unlisted names that act more than once and are told in one row with a state or an organisation:
 * "the United Nations, Marvonia and Tesk". Not shared.
 */
final class Peers {

  /** Before "of X", what X does. */
  private static final Set<String> DEEDS =
      Set.of("urging", "request", "demand", "insistence", "proposal", "invitation", "mediation");

  private static final Set<String> STATIVE = Set.of("be", "have", "lie", "become", "grow");
  private static final int FEWEST = 2;

  private final DocumentNames words;
  private final Set<String> beside = new LinkedHashSet<>();
  private final Map<String, Integer> acts = new HashMap<>();

  private Peers(DocumentNames words) {
    this.words = words;
    words.each(this::see);
  }

  /** Returns the names, in the order of the text. */
  static Set<String> of(DocumentNames words) {
    Peers found = new Peers(words);
    found.beside.removeIf(name ->
        found.acts.getOrDefault(name, 0) < FEWEST
            || words.isPerson(name)
            || words.base(name) != null
            || words.isHalf(name));
    return found.beside;
  }

  private void see(List<Token> tokens, @Nullable Match[] here, int k) {
    if (!words.isName(k) || words.start(k) != k || words.end(k) != k + 1) {
      return;
    }
    String before = k == 0 ? "" : low(tokens.get(k - 1));
    if (before.equals("the") || Words.COURTESY.contains(before)) {
      return;
    }
    String name = words.text(k, k + 1);
    Token token = tokens.get(k);
    if (isActor(behind(tokens, here, k)) || isActor(ahead(tokens, here, k))) {
      beside.add(name);
    }
    boolean does =
        token.relation().equals("nsubj")
            && token.head() >= 0
            && tokens.get(token.head()).isVerb()
            && !STATIVE.contains(tokens.get(token.head()).lemma());
    boolean asked = before.equals("of") && k > 1 && DEEDS.contains(low(tokens.get(k - 2)));
    if (does || asked) {
      acts.merge(name, 1, Integer::sum);
    }
  }

  private static boolean isActor(@Nullable Match match) {
    if (match == null || match.forms().get(0).use() != Use.NAME) {
      return false;
    }
    Kind kind = match.forms().get(0).party().kind();
    return kind == Kind.STATE || kind == Kind.ORGANISATION;
  }

  private static @Nullable Match behind(List<Token> tokens, @Nullable Match[] here, int k) {
    int p = k + 1;
    if (p >= tokens.size() || !isJoint(tokens.get(p))) {
      return null;
    }
    p++;
    if (p < tokens.size() && low(tokens.get(p)).equals("the")) {
      p++;
    }
    return p < tokens.size() ? here[p] : null;
  }

  private static @Nullable Match ahead(List<Token> tokens, @Nullable Match[] here, int k) {
    return k > 1 && isJoint(tokens.get(k - 1)) ? here[k - 2] : null;
  }

  private static boolean isJoint(Token token) {
    return token.form().equals(",") || low(token).equals("and");
  }
}
