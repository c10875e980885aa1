package travaux.extraction.rules;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule's sentence, taken apart.
 *
 * @param subject slot of the subject, or null when it is literal or absent
 * @param subjectWords literal subject nouns, or with a slot those that may head it; empty when any
 *     may
 * @param owner slot of the possessor of the literal subject or of the noun, or null
 * @param noun whether the rule is nominal: then {@code head} are nouns
 * @param head lemmas of the verb or noun; empty for {@code DO}
 * @param negated whether the clause must be negated
 * @param modals modal verbs, one of which the clause must have; empty when any will do
 * @param elements what else must be there, in order
 */
record Pattern(
    @Nullable Slot subject,
    Set<String> subjectWords,
    @Nullable Slot owner,
    boolean noun,
    Set<String> head,
    boolean negated,
    Set<String> modals,
    List<Element> elements) {

  /** Says whether a sentence with these words has one of each set that the rule asks for. */
  boolean canBeIn(Set<String> present) {
    if (!subjectWords.isEmpty() && lacks(present, subjectWords)) {
      return false;
    }
    for (Element element : elements) {
      Set<String> asked = asked(element);
      if (!asked.isEmpty() && lacks(present, asked)) {
        return false;
      }
    }
    return true;
  }

  private static boolean lacks(Set<String> present, Set<String> asked) {
    for (String word : present) {
      if (asked.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> asked(Element element) {
    return switch (element) {
      case Element.Words words -> words.words();
      case Element.PrepositionWords words -> words.words();
      case Element.ObjectSlot slot -> slot.heads();
      case Element.PrepositionSlot slot -> slot.heads();
      default -> Set.of();
    };
  }

  boolean anyVerb() {
    return !noun && head.isEmpty();
  }

  /** Says whether the rule names the "no" itself: "see no point in". */
  boolean saysNo() {
    return elements.stream()
        .anyMatch(each -> each instanceof Element.Words words && words.words().contains("no"));
  }
}
