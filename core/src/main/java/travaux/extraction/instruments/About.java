package travaux.extraction.instruments;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import travaux.language.Clause;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Span;

/**
 * What a text is on: "an agreement to share the water", "a trade deal", "a treaty banning mines".
 */
final class About {

  private static final int MOST_WORDS = 14;
  private static final Set<String> KINDS = Set.of("by all", "name", "signed");
  private static final Set<String> NOUNS =
      Set.of("resolution", "proposal", "initiative", "contract", "report");

  /** Nouns that name texts only with what they are on, and things that are no text too. */
  private static final Set<String> NEVER =
      Set.of(
          "act",
          "constitution",
          "minutes",
          "text",
          "document",
          "ceasefire",
          "truce",
          "protocol",
          "charter");

  private static final Set<String> ON = Set.of("on", "for", "over", "against");

  /** What is wanted need not exist. */
  private static final Set<String> OPEN =
      Set.of(
          "want", "seek", "hope", "need", "demand", "call", "push", "press", "urge", "avoid",
          "wish", "favor", "favour", "prefer", "lack", "fail", "rule", "pursue", "search", "look");

  private static final Set<String> CREATE =
      Set.of(
          "reach",
          "sign",
          "make",
          "have",
          "conclude",
          "produce",
          "draft",
          "strike",
          "get",
          "negotiate",
          "broker",
          "find",
          "write",
          "be",
          "come",
          "achieve");

  private static final Set<String> UNREAL = Set.of("could", "might", "may", "should", "would");

  private static final Set<String> EMPTY =
      Set.of(
          "new",
          "international",
          "such",
          "all",
          "other",
          "program",
          "programme",
          "country",
          "world",
          "government",
          "state",
          "year",
          "week",
          "month",
          "day",
          "include",
          "call",
          "use",
          "end");

  private About() {}

  /** Returns the words that tell what the text is on, or null. */
  static @Nullable Span of(Sentence sentence, Token noun, String written, boolean named) {
    boolean plural = noun.pos().equals("NNS") || noun.pos().equals("NNPS");
    boolean fits = KINDS.contains(written) || NOUNS.contains(noun.lemma());
    if (named || plural || !fits || NEVER.contains(noun.lemma()) || isWanted(sentence, noun)) {
      return null;
    }
    if (written.equals("name") && !isMade(sentence, noun)) {
      return null;
    }
    for (Token child : sentence.children(noun)) {
      int next = noun.index() + 1;
      // "A 'damning report' that"
      boolean mark =
          next < sentence.tokens().size() && sentence.tokens().get(next).pos().equals("''");
      boolean behind = first(sentence, child) == (mark ? next + 1 : next);
      boolean clause =
          child.relation().equals("acl")
                  && (Clause.hasTo(sentence, child) || child.pos().equals("VBG"))
              || child.relation().equals("relcl")
                  && has(sentence, child, "would")
                  && NOUNS.contains(noun.lemma());
      boolean told =
          noun.lemma().equals("report")
              && sentence.children(child, "mark").stream()
                  .anyMatch(that -> that.lemma().equals("that"));
      clause |= told && child.isVerb();
      boolean phrase = child.relation().equals("prep") && ON.contains(child.lemma());
      if (behind && (clause || phrase)) {
        Span span = span(sentence, noun, child);
        if (span != null) {
          return span;
        }
      }
    }
    // "A framework", "a compact": nothing but what stands behind tells that it is a text.
    return written.equals("name") ? null : before(sentence, noun);
  }

  /** "Agreed on a framework", "a deal on a framework", "signed a compact". */
  private static boolean isMade(Sentence sentence, Token noun) {
    Token up = sentence.head(noun).orElse(noun);
    Token over = up.lemma().equals("on") ? sentence.head(up).orElse(up) : up;
    return Set.of("agree", "agreement", "deal", "accord", "sign", "reach", "announce")
        .contains(over.lemma());
  }

  private static @Nullable Span before(Sentence sentence, Token noun) {
    Span span = null;
    for (Token child : sentence.children(noun, "compound")) {
      if (child.index() < noun.index() && child.pos().startsWith("NN") && !child.isProperNoun()) {
        Span its = child.span();
        for (Token below : sentence.children(child)) {
          its = below.isNoun() || below.pos().startsWith("JJ") ? its.cover(below.span()) : its;
        }
        span = span == null ? its : span.cover(its);
      }
    }
    // "A trade deal": there are many of them.
    return span == null || sentence.tokensIn(span).size() < 2 ? null : span;
  }

  private static int first(Sentence sentence, Token head) {
    return sentence.subtree(head).stream().mapToInt(Token::index).min().orElse(-1);
  }

  private static @Nullable Span span(Sentence sentence, Token noun, Token child) {
    Span span = null;
    int taken = 0;
    for (Token word : sentence.tokens().subList(noun.index() + 1, sentence.tokens().size())) {
      boolean quote = word.index() == noun.index() + 1 && word.pos().equals("''");
      boolean mark = word.relation().equals("punct") && !word.pos().equals("HYPH") && !quote;
      if (quote) {
        continue;
      }
      boolean below = word.index() == child.index() || sentence.isBelow(word, child);
      if (mark || !below || taken == MOST_WORDS) {
        break;
      }
      span = span == null ? word.span() : span.cover(word.span());
      taken++;
    }
    return taken > 1 ? span : null;
  }

  /** "Hopes for a deal on trade", "without a treaty": there is none. */
  private static boolean isWanted(Sentence sentence, Token noun) {
    boolean definite =
        sentence.children(noun).stream()
            .anyMatch(child ->
                child.relation().equals("poss")
                    || Set.of("the", "this", "that").contains(child.lemma()));
    if (definite) {
      return false;
    }
    Token up = sentence.head(noun).orElse(noun);
    if (up.lemma().equals("without") || up.lemma().equals("if")) {
      return true;
    }
    if (up.lemma().equals("for")) {
      return sentence.head(up).filter(over -> OPEN.contains(over.lemma())).isPresent();
    }
    if (!up.isVerb()) {
      return false;
    }
    boolean made = CREATE.contains(up.lemma());
    boolean wished =
        OPEN.contains(up.lemma())
            || made
                && Clause.hasTo(sentence, up)
                && sentence.head(up).filter(over -> OPEN.contains(over.lemma())).isPresent();
    boolean unreal =
        made
            && (sentence.children(up, "aux").stream().anyMatch(a -> UNREAL.contains(a.lemma()))
                || !sentence.children(up, "neg").isEmpty()
                || Clause.isConditional(sentence, up));
    return wished || unreal;
  }

  private static boolean has(Sentence sentence, Token verb, String modal) {
    return sentence.children(verb, "aux").stream().anyMatch(aux -> aux.lemma().equals(modal));
  }

  /** Returns the lemmas of the words that carry the sense. */
  static Set<String> matter(Sentence sentence, @Nullable Span about) {
    Set<String> matter = new TreeSet<>();
    if (about != null) {
      for (Token token : sentence.tokensIn(about)) {
        boolean carries = token.isNoun() || token.isVerb() || token.pos().startsWith("JJ");
        if (carries && !token.relation().startsWith("aux") && !EMPTY.contains(token.lemma())) {
          // "The S-300s"
          matter.add(token.lemma().replaceFirst("(?<=\\d)s$", ""));
        }
      }
    }
    return matter;
  }

  /** Returns whether two are on the same: two words in common, or all of the fewer. */
  static boolean areAlike(Set<String> one, Set<String> other) {
    Set<String> common = new TreeSet<>(one);
    common.retainAll(other);
    // "S-300": a name with a number is enough.
    boolean named = common.stream().anyMatch(word -> word.matches("(?=.*\\d)(?=.*\\p{L}).*"));
    return named || common.size() >= 2 || !one.isEmpty() && one.equals(other);
  }
}
