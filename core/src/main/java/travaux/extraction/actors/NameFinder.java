package travaux.extraction.actors;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Form;
import travaux.extraction.actors.ActorList.Use;
import travaux.language.Sentence;
import travaux.language.Token;

/** Finds the names of listed parties in a sentence: the longest match wins, case counts. */
final class NameFinder {

  /** Most tokens of a name. */
  private static final int LONGEST = 9;

  private static final Pattern GAP = Pattern.compile("\\s+");

  /**
   * A name in a sentence.
   *
   * @param from index of the first token
   * @param to one past the index of the last token
   * @param start offset of the first letter
   * @param forms what it can name, never empty
   */
  record Match(int from, int to, int start, List<Form> forms) {

    boolean uses(Use use) {
      return forms.stream().anyMatch(form -> form.use() == use);
    }

    /** Says whether it can only name an organ of a state, such as a palace that stands for it. */
    boolean isOrgan() {
      return forms.stream().allMatch(form -> form.party().kind() == ActorList.Kind.ORGAN);
    }

    boolean isOnlyAdjective() {
      return forms.stream().allMatch(form -> form.use() == Use.ADJECTIVE);
    }

    /** Stands at each of its tokens. */
    void mark(@Nullable Match[] here) {
      for (int k = from; k < to; k++) {
        here[k] = this;
      }
    }
  }

  private NameFinder() {}

  /** Returns words with plain apostrophes and single spaces, as the list is searched. */
  static String normal(String words) {
    String plain = words.strip().replace('’', '\'');
    return hasGap(plain) ? GAP.matcher(plain).replaceAll(" ") : plain;
  }

  private static boolean hasGap(String words) {
    for (int i = 0; i < words.length(); i++) {
      boolean space = Character.isWhitespace(words.charAt(i));
      if (space && (words.charAt(i) != ' ' || words.charAt(i - 1) == ' ')) {
        return true;
      }
    }
    return false;
  }

  /** Marks the tokens between two places as a name. */
  static void mark(List<Token> tokens, @Nullable Match[] here, int from, int to, List<Form> forms) {
    new Match(from, to, tokens.get(from).span().start(), forms).mark(here);
  }

  /** Returns for each token the match that it lies in, or null. */
  static @Nullable Match[] find(ActorList list, String text, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    @Nullable Match[] found = new Match[tokens.size()];
    int i = 0;
    while (i < tokens.size()) {
      Match match = longestAt(list, text, tokens, i);
      if (match == null) {
        i++;
        continue;
      }
      match.mark(found);
      i = match.to();
    }
    return found;
  }

  /** "The North Sea" is not the North; "the agency that helps farmers" is told by what it does. */
  private static boolean goesOn(List<Form> forms, String words, List<Token> tokens, int to) {
    if (to >= tokens.size() || !forms.stream().allMatch(Form::needsName)) {
      return false;
    }
    Token next = tokens.get(to);
    boolean told = next.relation().equals("acl") || next.pos().equals("WDT");
    return words.regionMatches(true, 0, "the ", 0, 4) && Words.isCapitalised(next)
        || told && !Words.isCapitalised(tokens.get(to - 1));
  }

  private static @Nullable Match longestAt(
      ActorList list, String text, List<Token> tokens, int from) {
    int start = tokens.get(from).span().start();
    for (int to = Math.min(tokens.size(), from + LONGEST); to > from; to--) {
      String written = text.substring(start, tokens.get(to - 1).span().end());
      String words = normal(written).replace("&amp;", "&");
      List<Form> forms = list.forms(words);
      if (forms.isEmpty() && to == from + 1 && words.endsWith(".")) {
        forms = list.forms(words.substring(0, words.length() - 1));
      }
      if (!forms.isEmpty() && !goesOn(forms, words, tokens, to)) {
        return new Match(from, to, start, forms);
      }
    }
    return null;
  }
}
