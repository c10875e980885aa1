package travaux.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Mends the lemmas that the parser gives. Immutable. */
final class Lemmas {

  /** The base forms of English verbs, one on a line, in the parser's own jar. */
  private static final String VERBS = "/edu/emory/mathcs/nlp/component/morph/english/verb.base";

  private final Set<String> verbs;

  private Lemmas(Set<String> verbs) {
    this.verbs = Set.copyOf(verbs);
  }

  /**
   * Reads the list of verbs.
   *
   * @throws UncheckedIOException when it cannot be read
   */
  static Lemmas english() {
    Set<String> verbs = new HashSet<>();
    try (InputStream in = Lemmas.class.getResourceAsStream(VERBS)) {
      if (in == null) {
        throw new IOException("No list of verbs on the class path: " + VERBS);
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        verbs.add(line.strip());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Lemmas(verbs);
  }

  /**
   * Returns the base form, lower case.
   *
   * @param form the word as it is written
   * @param found what the parser gave; "0", "#crd#" and the like stand for numbers
   * @param tag Penn Treebank tag
   */
  String lemma(String form, String found, String tag) {
    String word = form.toLowerCase(Locale.ROOT);
    if (found.startsWith("#") || word.chars().anyMatch(Character::isDigit)) {
      return word;
    }
    String lemma = found.toLowerCase(Locale.ROOT);
    return switch (tag) {
      // "to found a party", "they lay siege": the parser's exceptions do not ask for the tag.
      case "VB" -> verbs.contains(word) ? word : lemma;
      case "VBP" -> word.equals("lay") ? word : lemma;
      case "VBD", "VBN" -> lemma.equals(word) && word.endsWith("ed") ? withoutPast(word) : lemma;
      case "VBG" -> lemma.equals(word) && word.endsWith("ing") ? withoutSuffix(word, 3) : lemma;
      // "it's": the parser takes the sign for the word.
      case "VBZ" ->
          isShortened(word) ? "be" : lemma.equals(word) && word.endsWith("s") ? third(word) : lemma;
      case "MD" -> word.equals("wo") ? "will" : lemma;
      default -> lemma;
    };
  }

  /** Says whether the word is "is" written short. */
  private static boolean isShortened(String word) {
    return word.equals("'s") || word.equals("’s");
  }

  private String withoutPast(String word) {
    boolean irregular = word.endsWith("eed") || word.length() < 5;
    if (irregular || verbs.contains(word) && !verbs.contains(withoutSuffix(word, 2))) {
      return word;
    }
    return withoutSuffix(word, 2);
  }

  private String third(String word) {
    String base = word.substring(0, word.length() - 1);
    if (verbs.contains(base) || !word.endsWith("es")) {
      return word.endsWith("ss") ? word : base;
    }
    String shorter = base.substring(0, base.length() - 1);
    return verbs.contains(shorter) ? shorter : base;
  }

  /** A known verb if there is one; else by the spelling: "militarised", "tweeted", "unfriended". */
  private String withoutSuffix(String word, int suffix) {
    String stem = word.substring(0, word.length() - suffix);
    int last = stem.length() - 1;
    boolean isDoubled = last > 2 && stem.charAt(last) == stem.charAt(last - 1);
    String single = isDoubled ? stem.substring(0, last) : stem;
    for (String base : new String[] {stem, stem + "e", single}) {
      if (verbs.contains(base)) {
        return base;
      }
    }
    if (stem.length() < 3) {
      return word;
    }
    if (stem.endsWith("i")) {
      return stem.substring(0, last) + "y";
    }
    if (stem.endsWith("is") || stem.endsWith("iz") || stem.endsWith("at") || stem.endsWith("v")) {
      return stem + "e";
    }
    return isDoubled && "bdgmnprt".indexOf(stem.charAt(last)) >= 0 ? single : stem;
  }
}
