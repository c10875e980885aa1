package travaux.extraction.quotes;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.quotes.Attribution.Source;
import travaux.extraction.quotes.MarkedText.Word;
import travaux.language.Token;
import travaux.negotiation.Span;

/** Joins quotations to the reporting words beside them. */
final class DirectSpeech {

  private final MarkedText marked;
  private final List<Quotation> quotations;
  private final Surroundings surroundings;
  private final CueBefore before;

  DirectSpeech(MarkedText marked, List<Quotation> quotations, Surroundings surroundings) {
    this.marked = marked;
    this.quotations = quotations;
    this.surroundings = surroundings;
    this.before = new CueBefore(marked, quotations, surroundings);
  }

  /** Returns the attribution by a cue right after the quotation, or null. */
  @Nullable Attribution byCueAfter(int index) {
    Quotation quotation = quotations.get(index);
    String text = marked.text();
    char last = quotation.lastInside(text);
    List<Word> stretch = surroundings.after(index);
    if (stretch.isEmpty()) {
      return null;
    }
    char next = text.charAt(Math.min(quotation.end(), text.length() - 1));
    boolean parted = ",?!…–—-".indexOf(last) >= 0 || next == ',' || !quotation.closed();
    Token first = stretch.get(0).token();
    boolean verbFirst = marked.quoteCue(stretch.get(0)) != null && isFinite(first);
    if (!parted
        && !(verbFirst && quotation.isSentence(text))
        && !(last == '.' && Character.isLowerCase(first.form().charAt(0)))) {
      return null;
    }
    boolean fragment = !quotation.isSentence(text);
    if (fragment && !first.isProperNoun() && !marked.reportFollows(quotation.end())) {
      return null;
    }
    for (int i = 0; i < stretch.size(); i++) {
      Word word = stretch.get(i);
      Cue cue = marked.quoteCue(word);
      if (cue != null && isFinite(word.token()) && !reportsOther(stretch, i)) {
        boolean part =
            fragment
                && !surroundings.before(index).isEmpty()
                && WordOrder.around(word.sentence(), word.token()) != null;
        Source source = part ? null : surroundings.source(stretch, i);
        return source == null ? null : attribution(content(index, fragment), word, cue, source);
      }
      boolean other = word.token().isVerb() && isFinite(word.token()) && !isInsideName(word);
      if (other) {
        return null;
      }
    }
    return null;
  }

  /** The pieces of a quotation; words that only end a clause are told with the whole clause. */
  private List<Span> content(int index, boolean fragment) {
    Quotation quotation = quotations.get(index);
    List<Word> clause = fragment ? surroundings.before(index) : List.of();
    boolean told =
        quotation.pieces().size() == 1
            && marked.before(quotation.start(), 0) != '('
            && clause.stream().anyMatch(word -> word.token().isVerb())
            && clause.stream().allMatch(word -> marked.quoteCue(word) == null);
    int at = 0;
    while (told && at < clause.size() && Phrases.isPunctuation(clause.get(at).token())) {
      at++;
    }
    return told && at < clause.size()
        ? List.of(new Span(clause.get(at).token().span().start(), quotation.end()))
        : quotation.pieces();
  }

  /** Returns the attribution by a cue before the quotation, or null. */
  @Nullable Attribution byCueBefore(int index) {
    return before.of(index);
  }

  /** Says whether words end in a cue other than {@code first}: "..., Zog said, adding, ...". */
  boolean endsInOtherCue(List<Word> stretch, @Nullable Token first) {
    int at = stretch.size() - 1;
    while (at > 0 && Phrases.isPunctuation(stretch.get(at).token())) {
      at--;
    }
    Word last = stretch.get(at);
    return marked.quoteCue(last) != null && !last.token().equals(first);
  }

  static Attribution attribution(List<Span> content, Word word, Cue cue, Source source) {
    return new Attribution(
        cue.attitude(),
        content,
        Phrases.cue(word.sentence(), word.token(), cue.lemma(), null),
        word.token(),
        source,
        IndirectSpeech.isImagined(word.sentence(), word.token()));
  }

  static boolean isFinite(Token token) {
    return Set.of("VBD", "VBZ", "VBP", "VBN").contains(token.pos())
        || token.pos().equals("VB") && !token.relation().equals("nmod");
  }

  /** A relative clause or a participle inside the name of the speaker. */
  private static boolean isInsideName(Word word) {
    return Set.of("relcl", "acl", "aux", "auxpass", "nmod", "amod")
        .contains(word.token().relation());
  }

  /** Says whether the verb has words of its own to report, as in "he said that ...". */
  private boolean reportsOther(List<Word> stretch, int at) {
    Word word = stretch.get(at);
    for (int i = at + 1; i < stretch.size() && i <= at + 3; i++) {
      Token token = stretch.get(i).token();
      if (token.form().equals("that") && !token.pos().equals("DT")) {
        return true;
      }
    }
    for (Token child : word.sentence().children(word.token(), "ccomp")) {
      if (child.index() > word.token().index()
          && stretch.stream().anyMatch(w -> w.token().equals(child))
          && word.sentence().child(child, "nsubj", "nsubjpass").isPresent()) {
        return true;
      }
    }
    return false;
  }
}
