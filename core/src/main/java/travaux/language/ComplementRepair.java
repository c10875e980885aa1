package travaux.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mends what belongs to a content: words of a reported clause that the parser hangs on the verb of
 * saying, the pronoun of "the fees that it threatened to raise", "which it pulled out of last
 * year", "millions of dollars in fees"; and what does not: "talks fail, Peru says it will leave".
 */
final class ComplementRepair {

  private static final Set<String> OWN = Set.of("nsubj", "nsubjpass", "csubj", "csubjpass", "expl");

  /** Verbs whose "to" infinitive the subject does. */
  private static final Set<String> BOUND =
      Set.of(
          "threaten",
          "promise",
          "vow",
          "pledge",
          "plan",
          "agree",
          "refuse",
          "intend",
          "want",
          "offer",
          "decline",
          "seek");

  private static final Set<String> MONEY =
      Set.of("dollar", "euro", "pound", "yuan", "yen", "rouble");

  private static final Set<String> FROM =
      Set.of("relief", "exemption", "protection", "exit", "withdrawal", "waiver");

  private static final Set<String> SPANS =
      Set.of(
          "year", "month", "week", "day", "weekend", "spring", "summer", "autumn", "fall", "winter",
          "decade", "night", "morning");

  private static final int LONGEST_SUBJECT = 6;

  private final List<Token> tokens;

  private ComplementRepair(List<Token> tokens) {
    this.tokens = new ArrayList<>(tokens);
  }

  static List<Token> mend(List<Token> tokens) {
    ComplementRepair repair = new ComplementRepair(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      repair.clause(i);
      repair.relative(i);
      repair.stranded(i);
      repair.amount(i);
      repair.headline(i);
    }
    return repair.tokens;
  }

  /** "Said there was [far more] at stake", "said [the June talks], in Lima, would go on". */
  private void clause(int i) {
    Token verb = tokens.get(i);
    if (!verb.relation().equals("ccomp") || verb.head() < 0 || verb.head() > i) {
      return;
    }
    Token say = tokens.get(verb.head());
    if (!TreeRepair.SAYING.contains(say.lemma())) {
      return;
    }
    boolean own =
        tokens.stream().anyMatch(each -> each.head() == i && OWN.contains(each.relation()));
    int last = last(i);
    for (Token each : List.copyOf(tokens)) {
      boolean inside =
          each.head() == say.index()
              && each.index() > i
              && each.index() < last
              && !each.relation().equals("punct")
              && !each.relation().equals("cc")
              && !each.relation().equals("conj");
      if (inside) {
        tokens.set(each.index(), each.under(i, each.relation()));
      }
    }
    if (own || !isFinite(verb)) {
      return;
    }
    Token subject = behind(say, i);
    if (subject != null) {
      tokens.set(subject.index(), subject.under(i, "nsubj"));
    }
  }

  /** "Talks break down, Peru says it will leave": the first clause is nobody's words. */
  private void headline(int i) {
    Token before = tokens.get(i);
    if (!before.relation().equals("ccomp") || before.head() <= i) {
      return;
    }
    Token say = tokens.get(before.head());
    Token subject = child(say.index(), "nsubj");
    if (subject == null || subject.index() < i || subject.index() > say.index()) {
      return;
    }
    int start =
        tokens.stream()
            .filter(each -> isBelow(each, subject.index()))
            .mapToInt(Token::index)
            .min()
            .orElse(subject.index());
    if (child(i, "nsubj", "nsubjpass") == null || !tokens.get(start - 1).form().equals(",")) {
      return;
    }
    boolean quoted =
        tokens.subList(0, say.index()).stream()
            .anyMatch(each -> !each.relation().equals("case") && "“”\"‘’'".contains(each.form()));
    Token after =
        tokens.stream()
            .filter(each -> each.head() == say.index() && each.relation().equals("ccomp"))
            .filter(each -> each.index() > say.index())
            .findFirst()
            .orElse(null);
    boolean close =
        after != null
            && tokens.subList(say.index() + 1, after.index()).stream()
                .noneMatch(each -> ",;".contains(each.form()))
            && tokens.stream()
                .anyMatch(each ->
                    each.head() == after.index()
                        && each.relation().startsWith("nsubj")
                        && each.index() <= say.index() + LONGEST_SUBJECT);
    if (!quoted && close) {
      tokens.set(i, before.under(say.index(), "parataxis"));
    }
  }

  /** The noun phrase right behind the verb of saying, or behind the day on which it was said. */
  private @Nullable Token behind(Token say, int verb) {
    int at = say.index() + 1;
    if (!TreeRepair.ADDING.contains(say.lemma())) {
      return null;
    }
    boolean day = at < verb && tokens.get(at).lemma().equals("on") && at + 1 < verb;
    int from = day ? at + 2 : at;
    Token start = tokens.get(from);
    if (from >= verb
        || !start.pos().equals("DT") && !start.pos().equals("NNP") && !start.pos().equals("PRP$")) {
      return null;
    }
    int end = from;
    while (end + 1 < verb
        && isPhrase(tokens.get(end + 1))
        && !tokens.get(end + 1).lemma().equals("that")) {
      end++;
    }
    Token head = tokens.get(end);
    // "The ministers of Peru and Chile": the first of those joined.
    for (int steps = 0;
        steps < tokens.size() && head.head() >= from && head.head() <= end;
        steps++) {
      head = tokens.get(head.head());
    }
    boolean loose = Set.of("appos", "dobj", "conj", "dep", "attr").contains(head.relation());
    return loose && head.isNoun() && (head.head() <= say.index() || head.head() == from - 1)
        ? head
        : null;
  }

  private static boolean isPhrase(Token token) {
    return token.isNoun()
        || Set.of("JJ", "CD", "NN", "POS", "CC", "DT", "HYPH").contains(token.pos());
  }

  private boolean isFinite(Token verb) {
    return Set.of("VBD", "VBZ", "VBP").contains(verb.pos())
        || tokens.stream()
            .anyMatch(each ->
                each.head() == verb.index()
                    && each.relation().startsWith("aux")
                    && Set.of("VBD", "VBZ", "VBP", "MD").contains(each.pos()));
  }

  /** "Fees that it had threatened to raise": raised are the fees. */
  private void relative(int i) {
    Token verb = tokens.get(i);
    Token over = verb.head() < 0 ? verb : tokens.get(verb.head());
    boolean bound =
        verb.relation().equals("xcomp")
            && verb.head() < i
            && over.relation().equals("relcl")
            && BOUND.contains(over.lemma())
            && child(i, "dobj", "ccomp", "xcomp", "acomp", "attr", "prep") == null
            && tokens.get(i - 1).pos().equals("TO");
    Token pronoun = bound ? child(over.index(), "dobj") : null;
    if (pronoun != null && pronoun.pos().equals("WDT") && pronoun.index() < over.index()) {
      tokens.set(pronoun.index(), pronoun.under(i, "dobj"));
    }
  }

  /** "The pact, which Peru pulled out of last year". */
  private void stranded(int i) {
    Token of = tokens.get(i);
    if (!of.relation().equals("prep") || of.head() < 0) {
      return;
    }
    Token verb = tokens.get(of.head());
    if (verb.relation().equals("prep") || verb.relation().equals("prt")) {
      verb = verb.head() < 0 ? verb : tokens.get(verb.head());
    }
    Token object = child(i, "pobj");
    if (object == null || !verb.relation().equals("relcl")) {
      return;
    }
    String before = tokens.get(object.index() - 1).pos();
    if (!isTime(object) || i + 1 >= object.index() || !Set.of("JJ", "DT").contains(before)) {
      return;
    }
    Token own = child(verb.index(), "dobj", "pobj");
    Token pronoun = own == null ? child(of.head(), "pobj") : own;
    if (pronoun != null && pronoun.pos().equals("WDT") && pronoun.index() < verb.index()) {
      tokens.set(object.index(), object.under(verb.index(), "npadvmod"));
      tokens.set(pronoun.index(), pronoun.under(i, "pobj"));
    }
  }

  /** "Millions of dollars in fees", "relief from sanctions". */
  private void amount(int i) {
    Token word = tokens.get(i);
    if (i == 0
        || !word.relation().equals("prep")
        || word.head() < 0
        || word.head() >= i - 1
        || isBelow(tokens.get(i - 1), i)) {
      return;
    }
    Token before = tokens.get(i - 1);
    Token object = child(i, "pobj", "pcomp");
    boolean verb = tokens.get(word.head()).isVerb();
    if (!verb || object == null || object.isProperNoun() || isTime(object)) {
      return;
    }
    boolean money = word.lemma().equals("in") && MONEY.contains(before.lemma());
    boolean from =
        word.lemma().equals("from") && FROM.contains(before.lemma()) && before.pos().equals("NN");
    boolean plain = object.index() - i <= 3;
    if ((money || from) && plain) {
      tokens.set(i, word.under(i - 1, "prep"));
    }
  }

  private static boolean isTime(Token token) {
    return SPANS.contains(token.lemma().toLowerCase(Locale.ROOT)) || token.pos().equals("CD");
  }

  private @Nullable Token child(int head, String... relations) {
    Set<String> all = Set.of(relations);
    return tokens.stream()
        .filter(token -> token.head() == head && all.contains(token.relation()))
        .findFirst()
        .orElse(null);
  }

  private int last(int head) {
    return tokens.stream()
        .filter(each -> isBelow(each, head))
        .mapToInt(Token::index)
        .max()
        .orElse(head);
  }

  private boolean isBelow(Token token, int head) {
    Token at = token;
    for (int steps = 0; steps < tokens.size(); steps++) {
      if (at.index() == head) {
        return true;
      }
      if (at.head() < 0) {
        return false;
      }
      at = tokens.get(at.head());
    }
    return false;
  }
}
