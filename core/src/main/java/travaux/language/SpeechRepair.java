package travaux.language;

import java.util.ArrayList;
import java.util.List;

/** Mends who speaks: a surname taken for "he", and a speaker who goes on behind a comma. */
final class SpeechRepair {

  private SpeechRepair() {}

  /** Returns the tokens with surnames told from pronouns. */
  static List<Token> named(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens);
    for (int i = 0; i < mended.size(); i++) {
      surname(mended, i);
    }
    return mended;
  }

  /** Returns the tokens with further speech hung on the verb of its speaker. */
  static List<Token> mend(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens);
    for (int i = 0; i < mended.size(); i++) {
      furtherSpeech(mended, i);
    }
    return mended;
  }

  /** "Said that Peru had no case, insisting that": who speaks goes on, and not who has no case. */
  private static void furtherSpeech(List<Token> tokens, int i) {
    Token further = tokens.get(i);
    boolean candidate =
        further.relation().equals("advcl")
            && further.pos().equals("VBG")
            && TreeRepair.ADDING.contains(further.lemma())
            && isBehindComma(tokens, i);
    int at = candidate ? further.head() : -1;
    while (at >= 0) {
      Token verb = tokens.get(at);
      boolean told = verb.relation().equals("ccomp") && verb.head() >= 0 && verb.head() < at;
      if (told && TreeRepair.SAYING.contains(tokens.get(verb.head()).lemma())) {
        tokens.set(i, further.under(verb.head(), "advcl"));
        return;
      }
      at = verb.relation().equals("conj") || verb.relation().equals("xcomp") ? verb.head() : -1;
    }
  }

  /** ", adding that", ", while warning that". */
  private static boolean isBehindComma(List<Token> tokens, int i) {
    int at = i > 0 && tokens.get(i - 1).form().equals("while") ? i - 2 : i - 1;
    return at >= 0 && tokens.get(at).form().equals(",");
  }

  /** "... in May,” He said", "Deputy Premier Liu He": a capital inside a sentence makes a name. */
  private static void surname(List<Token> tokens, int i) {
    Token he = tokens.get(i);
    if (i == 0 || !he.form().equals("He") || !he.pos().equals("PRP")) {
      return;
    }
    String before = tokens.get(i - 1).form();
    boolean inside = before.equals(",") || before.chars().anyMatch(Character::isLetterOrDigit);
    boolean closing = before.equals("”") || tokens.get(i - 1).pos().equals("''");
    boolean goesOn = closing && i > 1 && tokens.get(i - 2).form().equals(",");
    // A headline has capitals everywhere.
    boolean plain =
        tokens.stream()
            .anyMatch(token -> token.isVerb() && Character.isLowerCase(token.form().charAt(0)));
    if (plain && (inside || goesOn)) {
      Token name = new Token(i, he.span(), he.form(), he.form(), "NNP", he.head(), he.relation());
      tokens.set(i, name);
    }
  }
}
