package travaux.extraction.rules;

import java.util.Map;
import travaux.negotiation.Act;

/**
 * A sentence that a section must or must not find.
 *
 * @param act the section's act
 * @param section index of the section
 * @param expected whether an entry must be found
 * @param sentence the sentence
 * @param slots the words expected in each slot
 * @param source "acts.rules:12"
 */
public record Example(
    Act act,
    int section,
    boolean expected,
    String sentence,
    Map<Slot, String> slots,
    String source) {}
