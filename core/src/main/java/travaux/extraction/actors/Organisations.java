package travaux.extraction.actors;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import travaux.language.Token;
import travaux.negotiation.Span;
import travaux.negotiation.Voice;

/** Organisations that no list has: a capitalised name that acts ("Harbour Workers' Union"). */
final class Organisations {

  private Organisations() {}

  /**
   * Returns the organisation whose name the token ends, or null when it is none or does not act.
   */
  static @Nullable Mention at(String text, Reading reading, Token token) {
    if (!acts(reading, token) || !isName(token)) {
      return null;
    }
    int from = token.index();
    while (from > 0 && reading.name(from - 1) == null && extendsLeft(reading, from - 1)) {
      from--;
    }
    if (Words.isPossessiveMark(reading.token(from))) {
      from++;
    }
    int words = token.index() - from + 1;
    String form = token.form();
    boolean acronym = form.length() >= 2 && form.equals(form.toUpperCase(Locale.ROOT));
    if (Words.THINGS.contains(Words.low(token))) {
      return null;
    }
    boolean known = Words.ORGANISATION.contains(Words.low(token)) && words >= 2;
    boolean speaks =
        reading.sentence.head(token).map(verb -> Words.SPEECH.contains(verb.lemma())).orElse(false);
    if (!known && !(speaks && (words >= 2 || acronym))) {
      return null;
    }
    Span span = new Span(reading.token(from).span().start(), token.span().end());
    return new Mention(
        span, NameFinder.normal(span.of(text)), null, Voice.PARTY, Mention.Kind.GROUP);
  }

  private static boolean acts(Reading reading, Token token) {
    return switch (token.relation()) {
      case "nsubj", "nsubjpass", "conj" -> true;
      case "pobj" ->
          reading
              .sentence
              .head(token)
              .map(prep -> prep.lemma().equals("by") || prep.lemma().equals("with"))
              .orElse(false);
      default -> false;
    };
  }

  private static boolean extendsLeft(Reading reading, int index) {
    Token token = reading.token(index);
    if (Words.isPossessiveMark(token)) {
      return index > 0 && isName(reading.token(index - 1));
    }
    return isName(token);
  }

  private static boolean isName(Token token) {
    return Words.isCapitalised(token)
        && token.isProperNoun()
        && !Words.CALENDAR.contains(Words.low(token));
  }
}
