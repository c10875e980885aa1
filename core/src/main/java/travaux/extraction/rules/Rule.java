package travaux.extraction.rules;

import java.util.Map;
import travaux.negotiation.Act;

/**
 * One rule of a file.
 *
 * @param act the section's act, or that of the setting {@code act}
 * @param pattern what it looks like
 * @param settings what it says of the entries it makes, by name: form, binding, strength, modality,
 *     what, negated
 * @param exception whether it keeps its section from matching
 * @param section index of its section in the file
 * @param source "acts.rules:12"
 */
public record Rule(
    Act act,
    Pattern pattern,
    Map<String, String> settings,
    boolean exception,
    int section,
    String source) {

  /** Copies the settings. */
  public Rule {
    settings = Map.copyOf(settings);
  }

  /** Says whether the rule asks for a modal verb: it then does not make the entry uncertain. */
  public boolean asksModal() {
    return !pattern.modals().isEmpty();
  }

  /** Says whether any verb after a modal will do ("WHO will not DO"): true only of the speaker. */
  public boolean isAboutOneself() {
    return pattern.anyVerb() && pattern.subject() == Slot.WHO;
  }
}
