package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Entry;
import travaux.negotiation.Span;

/**
 * Contents that the parser breaks off at a quotation mark: "offered only “vague hopes | that it
 * would leave”", "thanked Peru for | “great” help".
 *
 * <p>Trap: a quotation that opens before the content is the speech that holds it, and stays.
 */
final class OpenQuotations {

  /** Words that a broken content may lack; behind them another act begins as a rule. */
  private static final int LONGEST = 30;

  private static final Set<String> OPEN_ENDED = Set.of("IN", "TO", "DT", "PRP$");

  private static final Set<String> TIMES = Set.of("after", "amid", "before", "despite");

  /** Words of a quotation that says something. */
  private static final int FEWEST = 4;

  private final List<Sentence> sentences;
  private final List<Entry> all;

  OpenQuotations(List<Sentence> sentences, List<Entry> all) {
    this.sentences = sentences;
    this.all = List.copyOf(all);
  }

  /** Returns the entry with its content up to the end of the quotation, or of its noun. */
  Entry closed(Entry entry) {
    if (entry.what().isEmpty()) {
      return entry;
    }
    Sentence sentence =
        sentences.stream()
            .filter(each -> each.span().equals(entry.sentence()))
            .findFirst()
            .orElse(null);
    Span last = entry.what().getLast();
    List<Token> words = sentence == null ? List.of() : sentence.tokensIn(last);
    if (sentence == null
        || words.isEmpty()
        || sentence.tokensIn(entry.what().getFirst()).isEmpty()) {
      return entry;
    }
    Span quoted = quoted(sentence, entry);
    if (quoted != null) {
      return entry.saying(List.of(quoted));
    }
    Token end = words.getLast();
    int from = sentence.tokensIn(entry.what().getFirst()).getFirst().index();
    int to = isOpen(sentence, from, end) ? close(sentence, end.index()) : noun(sentence, end);
    if (to < 0) {
      return entry;
    }
    Span whole = last.cover(sentence.tokens().get(to).span());
    Span added = new Span(last.end(), whole.end());
    boolean others =
        entry.condition().stream().anyMatch(added::overlaps)
            || all.stream().anyMatch(each -> each.trigger().stream().anyMatch(added::overlaps));
    if (others) {
      return entry;
    }
    List<Span> what = new ArrayList<>(entry.what());
    what.set(what.size() - 1, whole);
    return entry.saying(what);
  }

  /** "“All is open” after Peru left": what stands behind the quotation tells when it was said. */
  private static @Nullable Span quoted(Sentence sentence, Entry entry) {
    List<Token> tokens = sentence.tokens();
    List<Token> words =
        entry.what().size() == 1 ? sentence.tokensIn(entry.what().getFirst()) : List.of();
    if (words.isEmpty() || words.getFirst().index() == 0) {
      return null;
    }
    Token first = words.getFirst();
    Token before = tokens.get(first.index() - 1);
    Token close = words.stream().filter(OpenQuotations::isMark).findFirst().orElse(null);
    if (!isMark(before) || close == null || close.index() < first.index() + FEWEST) {
      return null;
    }
    Token next = tokens.get(Math.min(close.index() + 1, tokens.size() - 1));
    Token last = tokens.get(close.index() - 1);
    Token end = last.relation().equals("punct") ? tokens.get(close.index() - 2) : last;
    Span kept = first.span().cover(end.span());
    boolean when = TIMES.contains(next.lemma()) && entry.what().getFirst().contains(next.span());
    boolean named =
        entry.trigger().stream()
            .anyMatch(
                each -> each.start() > kept.end() && each.end() <= entry.what().getFirst().end());
    return when && !named ? kept : null;
  }

  /** Says whether a quotation that opens inside the content has no end in it. */
  private static boolean isOpen(Sentence sentence, int from, Token end) {
    boolean open = false;
    for (Token token : sentence.tokens().subList(from, end.index() + 1)) {
      open = opens(token) || open && !closes(token);
    }
    return open;
  }

  /** The last word of the quotation, or -1 when it ends at once or not in this sentence. */
  private static int close(Sentence sentence, int end) {
    List<Token> tokens = sentence.tokens();
    int at = end + 1;
    while (at < tokens.size() && at - end <= LONGEST && !isMark(tokens.get(at))) {
      at++;
    }
    boolean closes = at < tokens.size() && closes(tokens.get(at));
    int last = at - 1;
    while (last > end && tokens.get(last).relation().equals("punct")) {
      last--;
    }
    return closes && last > end ? last : -1;
  }

  /** "For “great” help": the noun behind the mark, where the content ends with a preposition. */
  private static int noun(Sentence sentence, Token end) {
    List<Token> tokens = sentence.tokens();
    int at = end.index() + 1;
    boolean cut = OPEN_ENDED.contains(end.pos()) && at < tokens.size() && opens(tokens.get(at));
    if (!cut) {
      return -1;
    }
    int last = close(sentence, at);
    int next = last + 1;
    while (last > 0 && next < tokens.size() && isMark(tokens.get(next))) {
      next++;
    }
    while (last > 0
        && next < tokens.size()
        && (tokens.get(next).isNoun() || tokens.get(next).pos().equals("JJ"))) {
      last = next++;
    }
    return last > 0 && tokens.get(last).isNoun() ? last : -1;
  }

  private static boolean isMark(Token token) {
    return opens(token) || closes(token);
  }

  /** The tag of a mark is a guess; its form is not. */
  static boolean opens(Token token) {
    return token.form().equals("“") || token.pos().equals("``") && !token.form().equals("”");
  }

  static boolean closes(Token token) {
    return token.form().equals("”") || token.pos().equals("''") && !token.form().equals("“");
  }
}
