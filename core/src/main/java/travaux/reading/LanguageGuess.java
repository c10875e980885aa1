package travaux.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import travaux.negotiation.Block;

/**
 * Says in which language a text is written.
 *
 * <p>English is recognised by its small words, without the model; the model (10 MB) is loaded when
 * a text does not look English. A short text is taken for another language only when it shows none
 * of these words and the model is sure.
 */
final class LanguageGuess {

  /** Nothing is known of the language. */
  static final String UNDETERMINED = "und";

  private static final String MODEL = "/langdetect-183.bin";
  private static final int SAMPLE = 10_000;

  /** Below so many letters the model is not asked. */
  private static final int FEWEST_LETTERS = 40;

  private static final int SHORT = 200;
  private static final double ENGLISH_SHARE = 0.22;
  private static final double SOME_ENGLISH_SHARE = 0.08;

  /**
   * The model's confidences are spread over all languages; how far the first leads is what counts.
   */
  private static final double CLEAR_LEAD = 3.0;

  private static final double SMALL_LEAD = 1.5;

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}']+");

  /** Frequent English words that are words of few other languages. */
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "the", "of", "and", "to", "that", "is", "was", "for", "with", "his", "her", "its", "it",
          "by", "at", "from", "has", "have", "had", "are", "were", "be", "been", "not", "but",
          "which", "their", "they", "this", "these", "would", "will", "said", "says", "who", "he",
          "she", "after", "before", "about", "as", "if", "what", "we", "our", "you", "your", "an",
          "on");

  private LanguageGuess() {}

  /** Returns the ISO 639-1 code of the language of a document's paragraphs, or "und". */
  static String of(String text, List<Block> blocks) {
    StringBuilder sample = new StringBuilder();
    for (Block block : blocks) {
      if (!block.kind().isFurniture()) {
        int end = Math.min(block.span().end(), block.span().start() + SAMPLE);
        sample.append(text, block.span().start(), end).append('\n');
        if (sample.length() > SAMPLE) {
          break;
        }
      }
    }
    return of(sample.toString());
  }

  static String of(String sample) {
    double share = smallWords(sample);
    if (share >= ENGLISH_SHARE) {
      return "en";
    }
    long letters = sample.codePoints().filter(Character::isLetter).count();
    if (letters < FEWEST_LETTERS) {
      return UNDETERMINED;
    }
    Language[] guesses = Detector.SHARED.predictLanguages(sample);
    String code = Detector.CODES.getOrDefault(guesses[0].getLang(), UNDETERMINED);
    if (code.equals("en")) {
      return code;
    }
    double lead = guesses[0].getConfidence() / guesses[1].getConfidence();
    boolean latin = sample.codePoints().filter(LanguageGuess::isLatin).count() * 2 > letters;
    double needed = latin && letters < SHORT ? CLEAR_LEAD : SMALL_LEAD;
    return lead >= needed && share < SOME_ENGLISH_SHARE ? code : UNDETERMINED;
  }

  private static boolean isLatin(int character) {
    return Character.isLetter(character)
        && Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
  }

  private static double smallWords(String sample) {
    int all = 0;
    int small = 0;
    for (String word : NO_LETTERS.split(sample.toLowerCase(Locale.ROOT))) {
      if (!word.isEmpty()) {
        all++;
        if (SMALL_WORDS.contains(word)) {
          small++;
        }
      }
    }
    return all == 0 ? 0 : (double) small / all;
  }

  /** Loaded when a text first needs it. */
  private static final class Detector {

    static final LanguageDetectorME SHARED = new LanguageDetectorME(model());
    static final Map<String, String> CODES = codes();

    private static LanguageDetectorModel model() {
      try (InputStream stream = LanguageGuess.class.getResourceAsStream(MODEL)) {
        if (stream == null) {
          throw new IllegalStateException(MODEL + " is missing. Maybe the model's jar is.");
        }
        return new LanguageDetectorModel(stream);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** ISO 639-3 to ISO 639-1. */
    private static Map<String, String> codes() {
      Map<String, String> codes = new HashMap<>();
      for (String code : Locale.getISOLanguages()) {
        codes.put(Locale.of(code).getISO3Language(), code);
      }
      // The detector tells Mandarin and Standard Latvian apart from their groups.
      codes.put("cmn", "zh");
      codes.put("lvs", "lv");
      codes.put("ekk", "et");
      codes.put("plt", "mg");
      codes.put("pes", "fa");
      return codes;
    }
  }
}
