package travaux.extraction.quotes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.quotes.Attribution.Source;
import travaux.extraction.quotes.MarkedText.Word;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Quote.Attitude;

/** Joins quotations to the reporting words beside them. */
final class DirectSpeech {

  /** Words between a quotation and its cue. */
  private static final int FARTHEST = 40;

  private static final Set<String> BETWEEN =
      Set.of(
          "prep",
          "advmod",
          "npadvmod",
          "punct",
          "mark",
          "prt",
          "dobj",
          "dative",
          "advcl",
          "nsubj",
          "oprd");

  private final MarkedText marked;
  private final List<Quotation> quotations;

  DirectSpeech(MarkedText marked, List<Quotation> quotations) {
    this.marked = marked;
    this.quotations = quotations;
  }

  /** Returns the attribution by a cue right after the quotation, or null. */
  @Nullable Attribution byCueAfter(int index) {
    Quotation quotation = quotations.get(index);
    String text = marked.text();
    char last = quotation.lastInside(text);
    List<Word> stretch = stretchAfter(index);
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
    for (int i = 0; i < stretch.size(); i++) {
      Word word = stretch.get(i);
      Cue cue = marked.quoteCue(word);
      if (cue != null && isFinite(word.token()) && !reportsOther(stretch, i)) {
        Source source = sourceAround(stretch, i);
        return source == null ? null : attribution(quotation, word, cue, source);
      }
      boolean other = word.token().isVerb() && isFinite(word.token()) && !isInsideName(word);
      if (other) {
        return null;
      }
    }
    return null;
  }

  /** Returns the attribution by a cue before the quotation, or null. */
  @Nullable Attribution byCueBefore(int index) {
    Quotation quotation = quotations.get(index);
    List<Word> stretch = stretchBefore(index);
    if (stretch.isEmpty()) {
      return null;
    }
    char before = marked.before(quotation.start(), 0);
    boolean colon = before == ':';
    Attribution byNoun = colon ? byColon(quotation, stretch) : null;
    if (byNoun != null) {
      return byNoun;
    }
    for (int i = stretch.size() - 1; i >= 0; i--) {
      Word word = stretch.get(i);
      Cue cue = marked.quoteCue(word);
      if (cue == null || !isFinite(word.token()) && !word.token().pos().equals("VBG")) {
        continue;
      }
      if (!colon && !onlyAdverbials(stretch, i)) {
        return null;
      }
      Source source = sourceAround(stretch, i);
      return source == null ? null : attribution(quotation, word, cue, source);
    }
    return null;
  }

  /** "in a statement by X: ...", "X had a simple answer: ...": the subject or a possessor. */
  private @Nullable Attribution byColon(Quotation quotation, List<Word> stretch) {
    for (int i = stretch.size() - 1; i >= 0; i--) {
      Word word = stretch.get(i);
      if (marked.quoteCue(word) != null) {
        return null;
      }
      if (word.token().isNoun() && marked.isNounCue(word.token())) {
        Source source = Sources.ofNoun(word.sentence(), word.token(), new BitSet());
        if (source != null) {
          return new Attribution(
              Attitude.SPEECH,
              quotation.pieces(),
              List.of(word.token().span()),
              word.token(),
              source,
              false);
        }
      }
    }
    return null;
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

  private Attribution attribution(Quotation quotation, Word word, Cue cue, Source source) {
    return new Attribution(
        cue.attitude(),
        quotation.pieces(),
        Phrases.cue(word.sentence(), word.token(), cue.lemma()),
        word.token(),
        source,
        IndirectSpeech.isImagined(word.sentence(), word.token()));
  }

  /** The words after a quotation up to the end of their sentence or the next quotation. */
  List<Word> stretchAfter(int index) {
    Quotation quotation = quotations.get(index);
    int limit =
        index + 1 < quotations.size() ? quotations.get(index + 1).start() : Integer.MAX_VALUE;
    List<Word> stretch = new ArrayList<>();
    int at = marked.indexFrom(quotation.end());
    int blockEnd = marked.blockEnd(quotation.end());
    for (int i = at; i < marked.size() && i - at < FARTHEST; i++) {
      Word word = marked.word(i);
      if (word.token().span().end() > Math.min(limit, blockEnd) || isStop(word.token())) {
        break;
      }
      if (!stretch.isEmpty() || !Phrases.isPunctuation(word.token())) {
        stretch.add(word);
      }
    }
    return stretch;
  }

  private List<Word> stretchBefore(int index) {
    Quotation quotation = quotations.get(index);
    int limit = index > 0 ? quotations.get(index - 1).end() : 0;
    List<Word> stretch = new ArrayList<>();
    int at = marked.indexFrom(quotation.start()) - 1;
    for (int i = at; i >= 0 && at - i < FARTHEST; i--) {
      Word word = marked.word(i);
      if (word.token().span().start() < limit
          || isStop(word.token())
          || word.token().span().end() > quotation.start()
          || marked.blockEnd(word.token().span().start()) < quotation.start()) {
        break;
      }
      stretch.add(0, word);
    }
    return stretch;
  }

  private static boolean isStop(Token token) {
    return token.pos().equals(".") && !token.form().equals(",") || token.form().equals(";");
  }

  private static boolean isFinite(Token token) {
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

  private boolean onlyAdverbials(List<Word> stretch, int at) {
    Word cue = stretch.get(at);
    for (int i = at + 1; i < stretch.size(); i++) {
      Word word = stretch.get(i);
      if (!word.sentence().equals(cue.sentence())) {
        continue;
      }
      Token top = word.token();
      while (top.head() >= 0 && top.head() != cue.token().index()) {
        top = word.sentence().tokens().get(top.head());
      }
      boolean outside = top.head() < 0;
      if (outside && !Phrases.isPunctuation(word.token())
          || !outside && !BETWEEN.contains(top.relation()) && !isClauseMark(word.token())) {
        return false;
      }
      if (top.relation().equals("dobj") && !isHearer(top, cue.token())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isClauseMark(Token token) {
    return Phrases.isPunctuation(token) || token.form().equals("that");
  }

  private static boolean isHearer(Token object, Token verb) {
    return Set.of(
                "tell",
                "ask",
                "inform",
                "warn",
                "remind",
                "assure",
                "reassure",
                "notify",
                "advise",
                "urge")
            .contains(verb.lemma())
        || !object.isNoun();
  }

  /** The source of the cue at {@code at}: by the parse, else the words before or after it. */
  private @Nullable Source sourceAround(List<Word> stretch, int at) {
    Word cue = stretch.get(at);
    Sentence sentence = cue.sentence();
    Token head = Sources.subject(sentence, cue.token(), 0);
    if (head != null && (isOutside(head) || stretch.stream().anyMatch(w -> w.token() == head))) {
      return Sources.source(sentence, head, quoted(sentence, cue.token()));
    }
    if (at == 0
        || marked.word(marked.indexFrom(cue.token().span().start())).equals(stretch.get(0))) {
      return nameIn(stretch, at + 1, stretch.size());
    }
    return nameIn(stretch, 0, at);
  }

  /** The head of the first noun phrase in a range of words. */
  private @Nullable Source nameIn(List<Word> stretch, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = stretch.get(i).token();
      if (token.pos().equals("IN") || token.pos().startsWith("W") || token.isVerb()) {
        return null;
      }
      if (token.isNoun() || token.pos().equals("PRP")) {
        Token head = token;
        Sentence sentence = stretch.get(i).sentence();
        while (i + 1 < to
            && stretch.get(i + 1).token().isNoun()
            && stretch.get(i + 1).sentence().equals(sentence)) {
          head = stretch.get(++i).token();
        }
        BitSet without = quoted(sentence, token);
        for (int k = to; k < stretch.size(); k++) {
          if (stretch.get(k).sentence().equals(sentence)) {
            without.set(stretch.get(k).token().index());
          }
        }
        return Sources.source(sentence, head, without);
      }
    }
    return null;
  }

  private boolean isOutside(Token token) {
    return quotations.stream().noneMatch(quotation -> quotation.holds(token.span()));
  }

  /** The quoted tokens of a sentence, and the cue. */
  private BitSet quoted(Sentence sentence, Token cue) {
    BitSet quoted = new BitSet();
    quoted.set(cue.index());
    for (Quotation quotation : quotations) {
      if (quotation.touches(sentence.span())) {
        for (Token token : sentence.tokens()) {
          if (quotation.holds(token.span())) {
            quoted.set(token.index());
          }
        }
      }
    }
    return quoted;
  }
}
