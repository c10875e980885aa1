package travaux.extraction.quotes;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.quotes.Attribution.Source;
import travaux.extraction.quotes.MarkedText.Word;
import travaux.language.Token;
import travaux.negotiation.Quote.Attitude;

/** Joins quotations to the reporting words beside them. */
final class DirectSpeech {

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
  private final Surroundings surroundings;

  DirectSpeech(MarkedText marked, List<Quotation> quotations, Surroundings surroundings) {
    this.marked = marked;
    this.quotations = quotations;
    this.surroundings = surroundings;
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
    for (int i = 0; i < stretch.size(); i++) {
      Word word = stretch.get(i);
      Cue cue = marked.quoteCue(word);
      if (cue != null && isFinite(word.token()) && !reportsOther(stretch, i)) {
        boolean part =
            !quotation.isSentence(text)
                && !surroundings.before(index).isEmpty()
                && WordOrder.around(word.sentence(), word.token()) != null;
        Source source = part ? null : surroundings.source(stretch, i);
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
    List<Word> stretch = surroundings.before(index);
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
      if (!colon && (!onlyAdverbials(stretch, i) || isPartOfClause(index, word, cue))) {
        return null;
      }
      Source source = surroundings.source(stretch, i);
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
        Source source = Sources.ofNoun(word.sentence(), word.token(), new BitSet(), false);
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
        Phrases.cue(word.sentence(), word.token(), cue.lemma(), null),
        word.token(),
        source,
        IndirectSpeech.isImagined(word.sentence(), word.token()));
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

  /** Says whether the sentence goes on after the quotation with the rest of what is reported. */
  private boolean isPartOfClause(int index, Word word, Cue cue) {
    List<Word> after = surroundings.after(index);
    boolean goesOn =
        !after.isEmpty()
            && after.get(0).sentence().equals(word.sentence())
            && ",.?!".indexOf(quotations.get(index).lastInside(marked.text())) < 0;
    if (!goesOn) {
      return false;
    }
    BitSet clause = new Frames(word.sentence(), word.token()).content(cue);
    return clause != null && clause.get(after.get(0).token().index());
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
}
