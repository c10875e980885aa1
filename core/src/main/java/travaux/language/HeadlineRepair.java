package travaux.language;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Mends headlines that join two with a comma: "Zog, Mora agree on a date", "City council, ferry
 * crews sign pact".
 *
 * <p>Trap: "Monday, crews sign" begins with a day; a whole sentence ends with a stop and has no
 * such pairs.
 */
final class HeadlineRepair {

  private static final Set<String> PLURAL_VERBS = Set.of("VBP", "VB");
  private static final Set<String> OPENING = Set.of("vocative", "npadvmod", "nmod", "appos", "dep");
  private static final Set<String> TIMES =
      Set.of("today", "tomorrow", "yesterday", "week", "month", "year", "night", "day", "weekend");

  private final List<Token> tokens;

  private HeadlineRepair(List<Token> tokens) {
    this.tokens = new ArrayList<>(tokens);
  }

  static List<Token> mend(List<Token> tokens) {
    HeadlineRepair repair = new HeadlineRepair(tokens);
    for (int i = 1; i + 1 < tokens.size(); i++) {
      repair.pair(i);
    }
    return repair.tokens;
  }

  /** Looks for a pair at the comma {@code i} that parts the first words from a subject. */
  private void pair(int i) {
    Token called = tokens.get(i - 1);
    if (!tokens.get(i).form().equals(",") || !isOpening(i)) {
      return;
    }
    int at = i + 1;
    while (at + 2 < tokens.size() && isModifier(tokens.get(at + 1))) {
      at++;
    }
    Token other = tokens.get(at);
    boolean subject =
        other.relation().equals("nsubj")
            && other.head() == at + 1
            && PLURAL_VERBS.contains(tokens.get(at + 1).pos());
    boolean names =
        called.isProperNoun() && other.pos().equals("NNP") && called.head() == other.head();
    boolean stopped = tokens.get(tokens.size() - 1).form().equals(".");
    if (subject && (names || !stopped && other.isNoun())) {
      tokens.set(i - 1, called.under(other.head(), "nsubj"));
      tokens.set(at, other.under(i - 1, "conj"));
    }
  }

  /** Says whether nothing but a phrase of the noun before the comma opens the words. */
  private boolean isOpening(int comma) {
    Token called = tokens.get(comma - 1);
    if (!called.isNoun()
        || !OPENING.contains(called.relation())
        || TIMES.contains(called.lemma())
        || isDay(called.form())) {
      return false;
    }
    return tokens.subList(0, comma - 1).stream().allMatch(HeadlineRepair::isModifier);
  }

  private static boolean isDay(String form) {
    return Stream.of(DayOfWeek.values()).anyMatch(day -> day.name().equalsIgnoreCase(form));
  }

  private static boolean isModifier(Token token) {
    return token.isNoun() || token.pos().startsWith("JJ") || token.pos().equals("CD");
  }
}
