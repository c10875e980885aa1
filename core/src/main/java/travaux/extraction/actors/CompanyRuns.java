package travaux.extraction.actors;

import static travaux.extraction.actors.Words.low;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Use;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Token;

/**
 * Capitalised words in a row that no list names and that may be a company's name: "Vale-X Minerals
 * Ltd.". Indexes are of tokens, ends one past the last.
 */
final class CompanyRuns {

  private final ActorList list;
  private final OrganisationNouns nouns;

  CompanyRuns(ActorList list) {
    this.list = list;
    this.nouns = list.nouns();
  }

  /** Returns the end of the run that begins with a token, or {@code from} when none does. */
  int end(List<Token> tokens, @Nullable Match[] here, int from) {
    int to = from;
    while (to < tokens.size() && here[to] == null && isPart(tokens, to)) {
      to++;
      if (isEscaped(tokens, to)) {
        to += 2;
      }
      // "Vale-X Minerals", "Vale & Wireless".
      boolean more = to + 1 < tokens.size() && here[to + 1] == null && isPart(tokens, to + 1);
      boolean tied = more && isTied(tokens, to);
      boolean and = more && tokens.get(to).form().equals("&");
      if (tied || and) {
        to++;
      }
    }
    return to;
  }

  /** "AT&amp;T", as old archives write it. */
  private static boolean isEscaped(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at).form().equals(";")
        && tokens.get(at - 1).form().endsWith("&amp")
        && tokens.get(at - 1).span().end() == tokens.get(at).span().start()
        && tokens.get(at).span().end() == tokens.get(at + 1).span().start();
  }

  private static boolean isTied(List<Token> tokens, int at) {
    return tokens.get(at).form().equals("-")
        && tokens.get(at - 1).span().end() == tokens.get(at).span().start()
        && tokens.get(at).span().end() == tokens.get(at + 1).span().start();
  }

  private boolean isPart(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    String word = low(token);
    String next = word(tokens, at + 1);
    // "General Motors", "President Steel Ltd."
    boolean titled = nouns.endsCompany(next) || nouns.isLegalForm(next);
    return Words.isCapitalised(token)
        && (token.isProperNoun()
            || isInitials(token) && token.isNoun()
            || nouns.isLegalForm(word)
            || nouns.endsCompany(word))
        && !Words.CALENDAR.contains(word)
        && !Words.COURTESY.contains(word)
        && !Words.INSTITUTE.contains(word)
        && !word.equals("chief")
        && (titled || list.office(word).isEmpty());
  }

  /** Returns the end of the name without its legal form. */
  int core(List<Token> tokens, int from, int to) {
    int end = to;
    while (end - from > 1 && nouns.isLegalForm(low(tokens.get(end - 1)))) {
      end--;
    }
    return end;
  }

  /** "Bordurian Telephone Plc", "Bordurian Steel": a people's name and one word. */
  boolean isOfPeople(List<Token> tokens, @Nullable Match[] here, int from, int to, int end) {
    Match people = from == 0 ? null : here[from - 1];
    return people != null
        && isPeople(people)
        && end - from == 1
        && tokens.get(from).isProperNoun()
        && (end < to || nouns.endsCompany(low(tokens.get(from))));
  }

  /** Says whether it is one word that is a people's and nothing else ("Bordurian"). */
  static boolean isPeople(Match match) {
    return match.to() - match.from() == 1
        && match.forms().stream()
            .allMatch(form -> form.use() == Use.ADJECTIVE || form.use() == Use.PEOPLE);
  }

  static boolean isInitials(Token token) {
    return token.form().length() > 1 && token.form().equals(token.form().toUpperCase(Locale.ROOT));
  }

  static String text(List<Token> tokens, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int k = from; k < to; k++) {
      boolean gap = k > from && tokens.get(k - 1).span().end() < tokens.get(k).span().start();
      words.append(gap ? " " : "").append(tokens.get(k).form());
    }
    return words.toString().replace("&amp;", "&");
  }

  static String word(List<Token> tokens, int at) {
    return at < tokens.size() ? tokens.get(at).form().toLowerCase(Locale.ROOT) : "";
  }
}
