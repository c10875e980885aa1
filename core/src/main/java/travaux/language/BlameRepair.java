package travaux.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mends "holds the Peruvian side responsible": the parser takes the adjective for one of the noun's
 * own, but it says what the noun is held to be. So does a name that somebody is called. And
 * "accused the rebels of murder": nobody is "the rebels of murder".
 */
final class BlameRepair {

  private static final Set<String> HELD =
      Set.of("accountable", "culpable", "liable", "responsible");

  /** Verbs that have "of" behind their object. */
  private static final Set<String> CHARGE = Set.of("accuse", "suspect", "convict", "acquit");

  private static final Set<String> CALL = Set.of("brand", "call", "dub", "label");

  private BlameRepair() {}

  /** Returns the tokens with the adjective as what is said of the noun. */
  static List<Token> mend(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens);
    for (Token how : tokens) {
      int charge = charge(tokens, how);
      if (charge >= 0) {
        mended.set(how.index(), how.under(charge, "prep"));
      }
      Token called = called(tokens, how);
      if (called != null) {
        Token verb = tokens.get(called.relation().equals("dobj") ? called.head() : how.head());
        mended.set(called.index(), called.under(verb.index(), "dobj"));
        mended.set(how.index(), how.under(verb.index(), "oprd"));
      }
      if (how.head() < 0 || how.head() > how.index() || !HELD.contains(how.lemma())) {
        continue;
      }
      Token held = tokens.get(how.head());
      boolean hold =
          held.relation().equals("dobj")
              && held.head() >= 0
              && tokens.get(held.head()).lemma().equals("hold");
      if (hold) {
        mended.set(how.index(), how.under(held.head(), "ccomp"));
        mended.set(held.index(), held.under(how.index(), "nsubj"));
      }
    }
    return mended;
  }

  /** Returns the verb that "of" in "accused the rebels of murder" belongs to, or -1. */
  private static int charge(List<Token> tokens, Token of) {
    if (!of.lemma().equals("of") || !of.relation().equals("prep") || of.head() < 0) {
      return -1;
    }
    Token object = tokens.get(of.head());
    boolean charged =
        object.relation().equals("dobj")
            && object.head() >= 0
            && object.index() < of.index()
            && CHARGE.contains(tokens.get(object.head()).lemma());
    boolean first =
        charged
            && tokens.stream()
                .noneMatch(other ->
                    other.head() == object.head()
                        && other.lemma().equals("of")
                        && other.relation().equals("prep"));
    // "Accused the government of Peru of murder".
    boolean other =
        charged
            && tokens.stream()
                .anyMatch(later ->
                    later.index() > of.index()
                        && later.lemma().equals("of")
                        && (later.head() == object.index() || later.head() == object.head()));
    return first && !other ? object.head() : -1;
  }

  /** Returns whom {@code name} is a name for in "called Zog 'a pirate'", "called them pirates". */
  private static @Nullable Token called(List<Token> tokens, Token name) {
    if (name.head() < 0) {
      return null;
    }
    Token above = tokens.get(name.head());
    if (name.relation().equals("appos")
        && above.relation().equals("dobj")
        && above.index() < name.index()
        && isCall(tokens, above)) {
      boolean marked =
          tokens.subList(above.index(), name.index()).stream()
              .anyMatch(each -> each.pos().equals("``"));
      boolean comma = tokens.get(above.index() + 1).form().equals(",");
      return marked && !comma ? above : null;
    }
    Token before = name.index() == 0 ? name : tokens.get(name.index() - 1);
    boolean plural = name.pos().equals("NNS") && before.pos().equals("NNS");
    return plural
            && name.relation().equals("dobj")
            && before.relation().equals("compound")
            && before.head() == name.index()
            && isCall(tokens, name)
        ? before
        : null;
  }

  private static boolean isCall(List<Token> tokens, Token object) {
    return object.head() >= 0 && CALL.contains(tokens.get(object.head()).lemma());
  }
}
