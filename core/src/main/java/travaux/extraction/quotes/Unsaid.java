package travaux.extraction.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.language.Token;
import travaux.negotiation.Span;

/**
 * Words in marks that nobody is quoted with: titles, names, terms that are only mentioned, and cues
 * that strayed between marks.
 *
 * <p>Looks at the words beside the marks and how the words inside are written. Scare quotes without
 * such a sign are told by what stands around them: nobody speaks.
 */
final class Unsaid {

  private static final int LONGEST_NAME = 7;
  private static final int LONGEST_CUE = 9;

  /** What bears a title or a name of its own. */
  private static final Set<String> BEARERS =
      Set.of(
          ("programme program show book novel film movie documentary series song album play poem"
                  + " article essay newspaper daily magazine journal weekly website channel blog"
                  + " podcast column operation exercise drill manoeuvre maneuver ship vessel ferry"
                  + " tanker submarine missile rocket project campaign party group movement"
                  + " coalition alliance organisation organization company festival prize forum"
                  + " conference battalion brigade regiment agency broadcast edition bloc")
              .split(" "));

  private static final Set<String> NAMING =
      Set.of("so-called", "nickname", "codename", "code-name", "title", "entitle", "dub", "name");

  private static final Set<String> MENTIONED =
      Set.of(
          ("word term phrase expression concept notion acronym hashtag alias nickname codename name"
                  + " title heading pseudonym letter")
              .split(" "));

  private static final Set<String> UTTERING =
      Set.of("use", "utter", "repeat", "coin", "invoke", "employ", "choose", "avoid", "prefer");

  private static final Set<String> NAME_TAGS =
      Set.of("NN", "NNS", "NNP", "NNPS", "DT", "JJ", "PRP", "PRP$", "POS", "HYPH");

  private final MarkedText marked;
  private final String text;

  private Unsaid(MarkedText marked) {
    this.marked = marked;
    this.text = marked.text();
  }

  /** Returns the quotations that somebody may be quoted with. */
  static List<Quotation> without(List<Quotation> quotations, MarkedText marked) {
    Unsaid unsaid = new Unsaid(marked);
    List<Quotation> said = new ArrayList<>();
    for (int i = 0; i < quotations.size(); i++) {
      Quotation quotation = quotations.get(i);
      boolean parted = i > 0 && unsaid.onlyMarks(quotations.get(i - 1).end(), quotation.start());
      if (!unsaid.isName(quotation) && !(parted && unsaid.isCue(quotation))) {
        said.add(quotation);
      }
    }
    return said;
  }

  private boolean isName(Quotation quotation) {
    if (quotation.words(text) > LONGEST_NAME) {
      return false;
    }
    int first = marked.indexFrom(quotation.start());
    Token before = beside(first - 1, quotation);
    Token after = beside(marked.indexFrom(quotation.end()), quotation);
    if (before != null && isNamedBy(before, first - 1)) {
      return true;
    }
    if (!isTitle(quotation)) {
      return false;
    }
    boolean several = quotation.words(text) > 1;
    boolean born = isBearer(before) || isBearer(after) && isGlued(quotation);
    if (before == null) {
      return born;
    }
    boolean owned = before.pos().equals("POS");
    boolean place = Set.of("on", "told", "in").contains(before.form()) || owned;
    boolean channel = owned && first > 2 && marked.word(first - 3).token().form().equals("on");
    boolean nickname = before.isProperNoun() && after != null && after.isProperNoun();
    boolean modifier =
        Set.of("DT", "JJ", "PRP$").contains(before.pos()) && after != null && after.isNoun();
    return born || channel || several && place || isGlued(quotation) && (nickname || modifier);
  }

  /** Says whether the word before marks says that what follows is only called so. */
  private boolean isNamedBy(Token before, int at) {
    String lemma = before.lemma();
    Token earlier = at > 0 ? marked.word(at - 1).token() : before;
    boolean known = lemma.equals("as") && Set.of("know", "refer").contains(earlier.lemma());
    boolean called =
        lemma.equals("call")
            && before.pos().equals("VBN")
            && (earlier.form().equals("so")
                || earlier.form().equals("-")
                || before.relation().equals("acl")
                || marked.word(at).sentence().child(before, "auxpass").isPresent());
    boolean naming =
        NAMING.contains(lemma) && (before.pos().equals("VBN") || before.pos().startsWith("JJ"));
    return known || called || naming || MENTIONED.contains(lemma) && !isUttered(at);
  }

  private boolean isUttered(int at) {
    for (int i = at - 1; i >= 0 && i > at - 5; i--) {
      if (UTTERING.contains(marked.word(i).token().lemma())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBearer(@Nullable Token token) {
    return token != null && token.isNoun() && BEARERS.contains(token.lemma());
  }

  /** Says whether the long words begin with capitals and no word is written in capitals. */
  private boolean isTitle(Quotation quotation) {
    boolean capital = false;
    for (int i = marked.indexFrom(quotation.start()); i < marked.size(); i++) {
      Token token = marked.word(i).token();
      if (token.span().end() > quotation.end()) {
        break;
      }
      String form = token.form();
      char c = form.charAt(0);
      boolean small = form.length() < 4 && !token.isVerb();
      if (Character.isLetter(c) && !Character.isUpperCase(c) && (!small || !capital)) {
        return false;
      }
      boolean shouted = form.length() > 4 && form.equals(form.toUpperCase(Locale.ROOT));
      if (Character.isLetter(c) && shouted) {
        return false;
      }
      capital |= Character.isUpperCase(c);
    }
    return capital;
  }

  /** Says whether nothing but a space stands between a quotation and the word after it. */
  private boolean isGlued(Quotation quotation) {
    boolean stop = Character.isLetterOrDigit(quotation.lastInside(text));
    int next = marked.skipSpace(quotation.end(), text.length());
    return stop && next < text.length() && Character.isLetter(text.charAt(next));
  }

  private @Nullable Token beside(int index, Quotation quotation) {
    if (index < 0 || index >= marked.size()) {
      return null;
    }
    Span block = marked.word(index).sentence().block().span();
    boolean same = block.start() <= quotation.start() && quotation.end() <= block.end();
    return same ? marked.word(index).token() : null;
  }

  /** Says whether the words are nothing but who said it: ", “the minister said”". */
  private boolean isCue(Quotation quotation) {
    int words = 0;
    int cues = 0;
    int names = 0;
    for (int i = marked.indexFrom(quotation.start()); i < marked.size(); i++) {
      Token token = marked.word(i).token();
      if (token.span().end() > quotation.end()) {
        break;
      }
      if (Phrases.isPunctuation(token)) {
        continue;
      }
      words++;
      if (token.isVerb()) {
        cues += marked.quoteCue(marked.word(i)) != null && !token.pos().equals("VBG") ? 1 : 9;
      } else if (NAME_TAGS.contains(token.pos())) {
        names++;
      }
    }
    return cues == 1 && names > 0 && cues + names == words && words <= LONGEST_CUE;
  }

  private boolean onlyMarks(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c != ',' && !MarkedText.isSpace(c)) {
        return false;
      }
    }
    return true;
  }
}
