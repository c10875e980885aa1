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

  boolean anyVerb() {
    return !noun && head.isEmpty();
  }

  /** Says whether the rule names the "no" itself: "see no point in". */
  boolean saysNo() {
    return elements.stream()
        .anyMatch(each -> each instanceof Element.Words words && words.words().contains("no"));
  }
}
