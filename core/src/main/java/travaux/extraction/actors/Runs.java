package travaux.extraction.actors;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Token;

/** Where a row of capitalised words goes on or ends against the rule. */
final class Runs {

  /** "WarrenWarren": two words that a page's markup ran together. */
  private static final Pattern RUN_ON = Pattern.compile("\\p{Lu}\\p{Ll}{4,}\\p{Lu}.*");

  private static final Pattern SYLLABLE = Pattern.compile("\\p{Ll}{1,6}");

  private Runs() {}

  /**
   * Says whether the token only repeats the first ("Marsh Marsh", "Leo Marsh Leopold (Leo)"), or is
   * two words run together.
   */
  static boolean startsAnew(List<Token> tokens, int from, int at) {
    Token token = tokens.get(at);
    String first = tokens.get(from).form();
    boolean hyphen = at + 1 < tokens.size() && tokens.get(at + 1).form().equals("-");
    boolean bracket = at + 1 < tokens.size() && tokens.get(at + 1).form().equals("(");
    boolean longer = at - from >= 2 && bracket && token.form().startsWith(first);
    return !hyphen && token.form().equals(first)
        || longer
        || RUN_ON.matcher(token.form()).matches();
  }

  /** "Marsh Leo Benedict MarshPolls": the copy begins behind the surname that it ends with. */
  static int beforeCopy(List<Token> tokens, int from, int at) {
    return tokens.get(at).form().startsWith(tokens.get(from).form()) && at - from > 2
        ? from + 1
        : at;
  }

  /** "Ji-woo", "Jong-min": a small second syllable behind a hyphen without spaces. */
  static boolean joinsSyllable(List<Token> tokens, int from, int hyphen) {
    if (hyphen - from < 2 || hyphen + 1 >= tokens.size()) {
      return false;
    }
    Token mark = tokens.get(hyphen);
    Token next = tokens.get(hyphen + 1);
    return mark.form().equals("-")
        && mark.span().start() == tokens.get(hyphen - 1).span().end()
        && mark.span().end() == next.span().start()
        && SYLLABLE.matcher(next.form()).matches()
        && !next.form().endsWith("ed")
        && !next.form().equals("style")
        && !next.form().equals("era");
  }

  /** "Lee Son-ju": a syllable that is also an office. */
  static boolean opensSyllables(List<Token> tokens, int from, int at) {
    return Words.isCapitalised(tokens.get(at))
        && tokens.get(at).isProperNoun()
        && joinsSyllable(tokens, from, at + 1);
  }

  /** "Ada Bishop", "Ada May": an office or a month that ends a name. */
  static boolean endsAsSurname(
      List<Token> tokens, @Nullable Match[] names, @Nullable Role[] roles, int at) {
    Token token = tokens.get(at);
    Role role = roles[at];
    boolean ends =
        at + 1 >= tokens.size()
            || names[at + 1] == null
                && !tokens.get(at + 1).isProperNoun()
                && !tokens.get(at + 1).pos().equals("CD");
    return ends
        && Words.isCapitalised(token)
        && Words.SURNAMES.contains(Words.low(token))
        && (role == null || role.to() == role.core() + 1)
        && tokens.get(at - 1).isProperNoun();
  }
}
