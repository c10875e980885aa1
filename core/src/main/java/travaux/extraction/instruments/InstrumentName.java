package travaux.extraction.instruments;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Span;

/**
 * The words of one mention of a text: "the 2031 Lakeside Accord", "Charter for River Security".
 *
 * @param words the noun with the words that name it, without the article
 * @param named whether capitals make it a name
 * @param marks the capitalised words, the year and the place that tell it from others of its kind
 * @param around years and names that hang on it without being part of its name
 */
record InstrumentName(Span words, boolean named, Set<String> marks, Set<String> around) {

  private static final Set<String> LINK = Set.of("of", "for", "on", "the", "and", "concerning");
  private static final Set<String> OPENING = Set.of("the", "a", "an", "this", "that", "its", "his");

  /** Reads the mention that has {@code noun} as its head. */
  static InstrumentName of(Sentence sentence, Token noun) {
    List<Token> tokens = sentence.tokens();
    boolean capital = isCapital(noun) && !noun.pos().equals("NNPS") && !isTitle(sentence);
    int from = noun.index();
    // "Op-ed"
    boolean joined = from > 1 && tokens.get(from - 1).form().equals("-");
    if (joined && tokens.get(from - 2).span().end() + 1 == noun.span().start()) {
      from -= 2;
    }
    while (from > 0 && isPart(sentence, tokens.get(from - 1), tokens.get(from), capital)) {
      from--;
      // "Status of Forces Agreement"
      boolean of = capital && from > 1 && tokens.get(from - 1).form().equals("of");
      if (of && tokens.get(from - 2).isProperNoun()) {
        from -= 2;
      }
    }
    int to = noun.index() + 1;
    if (capital) {
      int next = to;
      while (next < tokens.size() && isContinued(tokens, next, noun.index())) {
        next++;
        if (isCapital(tokens.get(next - 1)) || isYear(tokens.get(next - 1))) {
          to = next;
        }
      }
    }
    Set<String> marks = new LinkedHashSet<>();
    for (Token token : tokens.subList(from, to)) {
      if (token.index() != noun.index() && (isCapital(token) || isYear(token))) {
        marks.add(token.form().toLowerCase(Locale.ROOT));
      }
    }
    Span words = tokens.get(from).span().cover(tokens.get(to - 1).span());
    return new InstrumentName(words, capital && !marks.isEmpty(), marks, around(sentence, noun));
  }

  /** Says whether all words that carry sense begin with a capital, as in many headlines. */
  private static boolean isTitle(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> token.isNoun() || token.isVerb() || token.pos().startsWith("JJ"))
        .allMatch(token -> Character.isUpperCase(token.form().charAt(0)));
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.form().charAt(0)) && token.isNoun()
        || token.isProperNoun()
        || Character.isUpperCase(token.form().charAt(0)) && token.pos().startsWith("JJ");
  }

  private static boolean isYear(Token token) {
    return token.form().matches("(?:1[5-9]|20)\\d\\d");
  }

  /** Says whether the word before belongs to the mention: "2031 Lakeside", "written". */
  private static boolean isPart(Sentence sentence, Token before, Token after, boolean capital) {
    String low = before.form().toLowerCase(Locale.ROOT);
    if (OPENING.contains(low) || before.pos().equals("POS")) {
      return false;
    }
    // "Ruritania's letter": what stands before the apostrophe is whose, not which.
    boolean owner = before.relation().equals("poss") || before.relation().equals("nsubj");
    if (owner || before.relation().equals("punct") && !before.pos().equals("HYPH")) {
      return false;
    }
    if (capital) {
      return isCapital(before) || isYear(before) || before.pos().equals("HYPH");
    }
    boolean adjacent = before.relation().equals("compound") || before.relation().equals("nmod");
    boolean noun = before.pos().equals("NN") || before.lemma().equals("written");
    boolean joined =
        before.index() > 0 && sentence.tokens().get(before.index() - 1).pos().equals("HYPH");
    return adjacent && noun && !joined && before.head() >= after.index();
  }

  private static boolean isContinued(List<Token> tokens, int at, int noun) {
    Token token = tokens.get(at);
    if (isCapital(token) || token.pos().equals("HYPH")) {
      Token before = tokens.get(at - 1);
      boolean list = before.form().equals("and") && !hasName(tokens, noun + 1, at);
      return !list && (at > noun + 1 || token.isProperNoun());
    }
    return LINK.contains(token.form()) && at + 1 < tokens.size();
  }

  private static boolean hasName(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream().anyMatch(InstrumentName::isCapital);
  }

  private static Set<String> around(Sentence sentence, Token noun) {
    Set<String> around = new LinkedHashSet<>();
    List<Token> near = new ArrayList<>(sentence.subtree(noun));
    sentence
        .head(noun)
        .filter(Token::isVerb)
        .ifPresent(verb ->
            sentence.children(verb, "prep").forEach(prep -> near.addAll(sentence.subtree(prep))));
    for (Token token : near) {
      if (token.isProperNoun() || isYear(token)) {
        around.add(token.form().toLowerCase(Locale.ROOT));
      }
    }
    return around;
  }

  /** Returns it as a name by the place before the noun: "the Oslo accord". */
  InstrumentName at(String place) {
    Set<String> all = new LinkedHashSet<>(marks);
    all.add(place.toLowerCase(Locale.ROOT));
    return new InstrumentName(words, true, all, around);
  }

  /** Says whether two named mentions of one noun can name the same text. */
  boolean canBe(InstrumentName other) {
    boolean shared = marks.stream().anyMatch(other.marks::contains);
    boolean told =
        !marks.isEmpty() && other.around.containsAll(marks)
            || !other.marks.isEmpty() && around.containsAll(other.marks);
    return shared && !hasOtherYear(other) || told;
  }

  private boolean hasOtherYear(InstrumentName other) {
    Set<String> years = new LinkedHashSet<>(marks);
    years.removeIf(each -> !Character.isDigit(each.charAt(0)));
    Set<String> others = new LinkedHashSet<>(other.marks);
    others.removeIf(each -> !Character.isDigit(each.charAt(0)));
    return !years.isEmpty() && !others.isEmpty() && !years.equals(others);
  }
}
