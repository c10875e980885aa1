package travaux.language;

import java.util.Locale;

/**
 * What the words of a time rule mean, as written after its arrow.
 *
 * @param base how the time is found
 * @param amount a number with its sign, or the class whose word says it ("+NUMBER"); empty if none
 * @param unit a unit, or the class whose word says it; empty if none
 * @param extra part of the day, part of the period or reference, as the rule says it; else empty
 */
record TimeMeaning(Base base, String amount, String unit, String extra) {

  /** How a time is found. */
  enum Base {
    CALENDAR,
    NOW,
    THEN,
    IN,
    FOR,
    BACK,
    AHEAD,
    EVERY,
    REFERENCE,
    NOTHING
  }

  /**
   * Reads a meaning.
   *
   * @throws IllegalArgumentException when it is none; the message names the value
   */
  static TimeMeaning parse(String text) {
    String[] words = text.strip().split("\\s+");
    String first = words[0];
    if (first.endsWith("_REF")) {
      return new TimeMeaning(Base.REFERENCE, "", "", first);
    }
    Base base = null;
    for (Base each : Base.values()) {
      if (each != Base.REFERENCE && each.name().toLowerCase(Locale.ROOT).equals(first)) {
        base = each;
      }
    }
    if (base == null) {
      throw new IllegalArgumentException(
          "\""
              + first
              + "\" is no time. Maybe one of: calendar, now, then, in, for, back, ahead,"
              + " every, PAST_REF, nothing?");
    }
    if (base == Base.CALENDAR || base == Base.NOTHING) {
      return new TimeMeaning(base, "", "", words.length > 1 ? words[1] : "");
    }
    if (words.length < 3) {
      throw new IllegalArgumentException(
          "\"" + text.strip() + "\" lacks a number or a unit. Maybe \"" + first + " 1 DAY\"?");
    }
    return new TimeMeaning(base, words[1], words[2], words.length > 3 ? words[3] : "");
  }
}
