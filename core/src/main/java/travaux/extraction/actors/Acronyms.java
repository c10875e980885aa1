package travaux.extraction.actors;

import static travaux.extraction.actors.Words.low;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Sentence;
import travaux.language.Token;

/** Names that their initials follow in brackets: "the Dock Workers' Federation (DWF)". */
final class Acronyms {

  /**
   * A name and its initials.
   *
   * @param from first token of the name, without the article
   * @param to one past its last token
   * @param at the token of the initials
   */
  record Pair(int from, int to, int at) {}

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}-]{1,7}s?");
  private static final Set<String> SMALL = Set.of("of", "and", "for", "the", "&", ",", "on", "in");
  private static final int LONGEST = 11;

  private Acronyms() {}

  /** Returns the capitals that begin the words of a name, "DWF" of "Dock Workers' Federation". */
  static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[ -]", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  /** "The Guild of Camera Crafts (GCC)": in this text the GCC is no other that a list knows. */
  static void clearOthers(List<Sentence> sentences, List<@Nullable Match[]> names) {
    Set<String> own = new HashSet<>();
    for (int s = 0; s < sentences.size(); s++) {
      List<Token> tokens = sentences.get(s).tokens();
      @Nullable Match[] here = names.get(s);
      for (int k = 2; k < tokens.size(); k++) {
        if (here[k] != null && tokens.get(k - 1).form().equals("(")) {
          @Nullable Match[] without = here.clone();
          without[k] = null;
          Pair pair = at(tokens, without, k);
          if (pair != null
              && Arrays.stream(here, pair.from(), pair.to()).allMatch(Objects::isNull)) {
            own.add(tokens.get(k).form());
          }
        }
      }
    }
    for (int s = 0; s < sentences.size() && !own.isEmpty(); s++) {
      for (Token token : sentences.get(s).tokens()) {
        if (own.contains(token.form())) {
          names.get(s)[token.index()] = null;
        }
      }
    }
  }

  /** Returns the pair whose initials stand at the token, or null. */
  static @Nullable Pair at(List<Token> tokens, @Nullable Match[] here, int at) {
    String initials = tokens.get(at).form();
    if (here[at] == null && ACRONYM.matcher(initials).matches() && isKnownAs(tokens, at)) {
      return known(tokens, here, at);
    }
    boolean bracketed =
        at > 1
            && at + 1 < tokens.size()
            && tokens.get(at - 1).form().equals("(")
            && tokens.get(at + 1).form().equals(")");
    if (!bracketed || here[at] != null || !ACRONYM.matcher(initials).matches()) {
      return null;
    }
    int from = -1;
    for (int k = at - 2; k >= Math.max(0, at - 2 - LONGEST) && isPart(tokens, k); k--) {
      if (Words.isCapitalised(tokens.get(k)) && fits(tokens, k, at - 1, initials)) {
        from = k;
        break;
      }
    }
    return from < 0 || from == at - 2 ? null : new Pair(from, at - 1, at);
  }

  /** "known as the SCC". */
  private static boolean isKnownAs(List<Token> tokens, int at) {
    int as = at - (at > 0 && low(tokens.get(at - 1)).equals("the") ? 2 : 1);
    return as > 0 && low(tokens.get(as)).equals("as") && low(tokens.get(as - 1)).equals("known");
  }

  /** "the Strait Users' Conference, a body of nine states known as the SUC". */
  private static @Nullable Pair known(List<Token> tokens, @Nullable Match[] here, int at) {
    String initials = tokens.get(at).form();
    for (int to = at - 2; to > 1; to--) {
      if (!tokens.get(to).form().equals(",") || here[to - 1] != null) {
        continue;
      }
      for (int k = to - 1; k >= Math.max(0, to - LONGEST) && isPart(tokens, k); k--) {
        if (k < to - 1 && Words.isCapitalised(tokens.get(k)) && fits(tokens, k, to, initials)) {
          return new Pair(k, to, at);
        }
      }
    }
    return null;
  }

  private static boolean isPart(List<Token> tokens, int k) {
    Token token = tokens.get(k);
    return Words.isCapitalised(token)
        || SMALL.contains(low(token))
        || Words.isPossessiveMark(token)
        || token.form().matches("['’-]");
  }

  /** Says whether each capitalised word gives its first letter, in order, and none is left over. */
  private static boolean fits(List<Token> tokens, int from, int to, String initials) {
    String left = initials.replaceAll("[s-]", "").toLowerCase(Locale.ROOT);
    int at = 0;
    for (int k = from; k < to; k++) {
      String word = low(tokens.get(k));
      boolean capital = Words.isCapitalised(tokens.get(k));
      if (!capital) {
        boolean counts = at > 0 && at < left.length() && left.charAt(at) == word.charAt(0);
        at += counts && !gives(tokens, k + 1, to, left, at) ? 1 : 0;
        continue;
      }
      if (at >= left.length() || word.charAt(0) != left.charAt(at)) {
        return false;
      }
      at++;
      for (int i = 1; i < word.length() && at < left.length(); i++) {
        boolean next = gives(tokens, k + 1, to, left, at);
        if (!next && word.charAt(i) == left.charAt(at)) {
          at++;
        }
      }
    }
    return at == left.length();
  }

  /** Says whether the rest of the letters begins the next capitalised word. */
  private static boolean gives(List<Token> tokens, int from, int to, String left, int at) {
    for (int k = from; k < to; k++) {
      if (Words.isCapitalised(tokens.get(k))) {
        return low(tokens.get(k)).charAt(0) == left.charAt(at);
      }
    }
    return false;
  }
}
