package travaux.extraction.rules;

import java.util.List;
import java.util.Set;

/** What a rule asks for beside its subject and its verb or noun. */
sealed interface Element {

  /** Returns how much a match of this element says for its rule. */
  default int weight() {
    return 1;
  }

  /** "WHAT" or "WHOM" after the verb; "WHAT:ship|port" when only some words may head it. */
  record ObjectSlot(Slot slot, Set<String> heads) implements Element {
    @Override
    public int weight() {
      return heads.isEmpty() ? 1 : 2;
    }
  }

  /** "from|of WHOM". */
  record PrepositionSlot(Set<String> prepositions, Slot slot, Set<String> heads)
      implements Element {
    @Override
    public int weight() {
      return heads.isEmpty() ? 1 : 2;
    }
  }

  /** "in @document". */
  record PrepositionWords(Set<String> prepositions, Set<String> words) implements Element {
    @Override
    public int weight() {
      return 3;
    }
  }

  /** "to WHAT". */
  record Infinitive() implements Element {}

  /** "that WHAT". */
  record That() implements Element {}

  /** Literal words: a noun, an adjective, a particle. */
  record Words(Set<String> words) implements Element {
    @Override
    public int weight() {
      return 2;
    }
  }

  /** "WHOM's" before a literal noun. */
  record Owner(Slot slot) implements Element {}

  /** "to|for WHAT", "of|that WHAT": the first that fits. */
  record Either(List<Element> elements) implements Element {}

  /** "[ ... ]". */
  record Optional(List<Element> elements) implements Element {
    @Override
    public int weight() {
      return 0;
    }
  }
}
