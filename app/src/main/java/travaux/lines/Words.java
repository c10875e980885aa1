package travaux.lines;

import java.util.Locale;
import java.util.function.Function;

/** The words by which the line format names the members of an enum. */
final class Words {

  private Words() {}

  /** Returns the name in lower case with blanks: {@code RED_LINE} is "red line". */
  static String of(Enum<?> member) {
    return member.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Returns the member that {@link #of(Enum)} names so. */
  static <E extends Enum<E>> E member(Class<E> type, String words) {
    return member(type, words, Words::of);
  }

  /** Returns the member that {@code naming} names so. */
  static <E extends Enum<E>> E member(Class<E> type, String words, Function<E, String> naming) {
    for (E member : type.getEnumConstants()) {
      if (naming.apply(member).equals(words)) {
        return member;
      }
    }
    throw new IllegalArgumentException(
        "\"" + words + "\" is no " + type.getSimpleName().toLowerCase(Locale.ROOT) + ".");
  }
}
