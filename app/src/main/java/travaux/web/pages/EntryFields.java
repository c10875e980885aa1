package travaux.web.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import travaux.negotiation.Act;
import travaux.negotiation.Binding;
import travaux.negotiation.Form;
import travaux.negotiation.Link;
import travaux.negotiation.Modality;
import travaux.negotiation.Strength;
import travaux.negotiation.Voice;

/**
 * The fields of an act's form.
 *
 * @param act in lower case, as are the other words to choose
 * @param who names with semicolons between
 * @param whom likewise
 * @param what words of the text
 * @param condition words of the text
 * @param issue its label, or empty
 * @param from the first day, or empty
 * @param to the last day, or empty
 * @param where words of the text, or empty
 */
public record EntryFields(
    String act,
    String who,
    String whom,
    String what,
    String condition,
    String issue,
    String from,
    String to,
    String where,
    String form,
    String binding,
    String modality,
    String strength,
    String voice,
    boolean negated) {

  /** The form of an act of which nothing is known. */
  public static final EntryFields EMPTY =
      new EntryFields(
          "demand",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "unknown",
          "unknown",
          "asserted",
          "",
          "party",
          false);

  /** Returns the acts to choose from. */
  public static List<String> acts() {
    return words(Act.values());
  }

  /** Returns the forms to choose from. */
  public static List<String> forms() {
    return words(Form.values());
  }

  /** Returns how an act may bind. */
  public static List<String> bindings() {
    return words(Binding.values());
  }

  /** Returns the modalities to choose from. */
  public static List<String> modalities() {
    return words(Modality.values());
  }

  /** Returns how strongly something may be held. */
  public static List<String> strengths() {
    return words(Strength.values());
  }

  /** Returns the voices to choose from. */
  public static List<String> voices() {
    return words(Voice.values());
  }

  /** Returns what an answer may say. */
  public static List<String> answers() {
    return words(Link.AnswerKind.values());
  }

  private static List<String> words(Enum<?>[] members) {
    return Arrays.stream(members).map(member -> member.name().toLowerCase(Locale.ROOT)).toList();
  }
}
