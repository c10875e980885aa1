package travaux.extraction.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one rule's sentence. */
final class PatternParser {

  static final Set<String> PREPOSITIONS =
      Set.of(
          "about",
          "above",
          "across",
          "after",
          "against",
          "along",
          "amid",
          "among",
          "around",
          "as",
          "at",
          "before",
          "behind",
          "below",
          "between",
          "beyond",
          "by",
          "concerning",
          "despite",
          "during",
          "for",
          "from",
          "in",
          "inside",
          "into",
          "near",
          "of",
          "off",
          "on",
          "onto",
          "out",
          "over",
          "regarding",
          "through",
          "to",
          "toward",
          "towards",
          "under",
          "upon",
          "via",
          "with",
          "within",
          "without",
          "until");
  private static final Set<String> MODALS =
      Set.of("will", "would", "must", "shall", "should", "can", "could", "may", "might");

  private final Map<String, Set<String>> classes;
  private final List<String> words;
  private int at;

  private PatternParser(Map<String, Set<String>> classes, List<String> words) {
    this.classes = classes;
    this.words = words;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException with the value and a likely fix
   */
  static Pattern parse(String text, Map<String, Set<String>> classes) {
    String spaced = text.replace("[", " [ ").replace("]", " ] ");
    List<String> words = List.of(spaced.strip().split("\\s+"));
    PatternParser parser = new PatternParser(classes, words);
    Pattern pattern = parser.pattern();
    if (parser.at < words.size()) {
      throw new IllegalArgumentException(
          "\"]\" was never opened. Maybe add \"[\", or leave it out.");
    }
    return pattern;
  }

  private Pattern pattern() {
    Slot subject = null;
    Slot owner = null;
    Set<String> subjectWords = Set.of();
    boolean noun = false;
    if (peekOwner() != null) {
      owner = peekOwner();
      at++;
      subjectWords = wordSet();
      noun = atEndOfNoun();
    } else if (peek().equals("the")) {
      at++;
      subjectWords = wordSet();
      noun = atEndOfNoun();
    } else if (slot(peek()) != null && slot(peek()) != Slot.DO) {
      subjectWords = headed(peek());
      subject = slot(next());
    } else if (peek().equals("DO") || peek().equals("[")) {
      throw new IllegalArgumentException(
          "The rule begins with \""
              + peek()
              + "\". Maybe begin with WHO, WHOM, WHAT, WHO's, the or a noun.");
    } else {
      subjectWords = wordSet();
    }
    if (noun) {
      return new Pattern(null, Set.of(), owner, true, subjectWords, false, Set.of(), elements());
    }
    boolean negated = false;
    Set<String> modals = new LinkedHashSet<>();
    while (at < words.size() && (peek().equals("not") || isModal(peek()))) {
      if (peek().equals("not")) {
        negated = true;
        at++;
      } else {
        modals.addAll(wordSet());
      }
    }
    Set<String> head = Set.of();
    if (peek().equals("DO")) {
      at++;
    } else {
      head = wordSet();
    }
    return new Pattern(subject, subjectWords, owner, false, head, negated, modals, elements());
  }

  private boolean atEndOfNoun() {
    if (at == words.size()) {
      return true;
    }
    String word = peek();
    return word.equals("[")
        || word.equals("that")
        || Set.of(word.split("\\|")).stream().anyMatch(PREPOSITIONS::contains);
  }

  private List<Element> elements() {
    List<Element> elements = new ArrayList<>();
    while (at < words.size() && !peek().equals("]")) {
      elements.add(element());
    }
    return List.copyOf(elements);
  }

  private Element element() {
    String word = peek();
    if (word.equals("[")) {
      at++;
      List<Element> inner = elements();
      if (at == words.size()) {
        throw new IllegalArgumentException("\"[\" is never closed. Maybe add \"]\".");
      }
      at++;
      return new Element.Optional(inner);
    }
    if (peekOwner() != null) {
      Slot owner = peekOwner();
      at++;
      return new Element.Owner(owner);
    }
    Slot slot = slot(word);
    if (slot != null) {
      Set<String> heads = headed(word);
      at++;
      return new Element.ObjectSlot(slot, heads);
    }
    if (word.equals("that")) {
      at++;
      require(Slot.WHAT);
      return new Element.That();
    }
    Set<String> set = wordSet();
    if (isChoice(set)) {
      at++;
      return choice(set);
    }
    boolean preposition = PREPOSITIONS.containsAll(set);
    if (!preposition) {
      return new Element.Words(set);
    }
    if (at == words.size() || peek().equals("]") || peek().equals("[")) {
      return new Element.Words(set);
    }
    Slot object = slot(peek());
    if (set.equals(Set.of("to")) && (object == Slot.WHAT || object == Slot.DO)) {
      at++;
      return new Element.Infinitive();
    }
    if (object != null) {
      Set<String> heads = headed(peek());
      at++;
      return new Element.PrepositionSlot(set, object, heads);
    }
    boolean particle = PREPOSITIONS.containsAll(Set.of(peek().split("\\|")));
    if (particle || peek().equals("that") || peekOwner() != null) {
      return new Element.Words(set);
    }
    return new Element.PrepositionWords(set, wordSet());
  }

  /** Says whether the words before WHAT ask for a phrase or a clause: "to|for", "of|that". */
  private boolean isChoice(Set<String> set) {
    boolean linking =
        set.stream().allMatch(word -> word.equals("that") || PREPOSITIONS.contains(word));
    boolean clausal = set.contains("to") || set.contains("that");
    return set.size() > 1 && linking && clausal && at < words.size() && slot(peek()) == Slot.WHAT;
  }

  private static Element choice(Set<String> set) {
    List<Element> choices = new ArrayList<>();
    Set<String> plain = new LinkedHashSet<>(set);
    if (plain.remove("that")) {
      choices.add(new Element.That());
    }
    if (plain.remove("to")) {
      choices.add(new Element.Infinitive());
    }
    if (!plain.isEmpty()) {
      choices.add(new Element.PrepositionSlot(Set.copyOf(plain), Slot.WHAT, Set.of()));
    }
    return new Element.Either(List.copyOf(choices));
  }

  private void require(Slot slot) {
    if (at == words.size() || slot(words.get(at)) != slot) {
      throw new IllegalArgumentException(
          "After \"" + words.get(at - 1) + "\" comes " + slot + ". Maybe add it.");
    }
    at++;
  }

  /** Returns the words that may head a slot written "WHO:police|army"; empty when any may. */
  private Set<String> headed(String word) {
    int colon = word.indexOf(':');
    return colon < 0 ? Set.of() : wordSet(word.substring(colon + 1));
  }

  private Set<String> wordSet() {
    return wordSet(next());
  }

  private Set<String> wordSet(String word) {
    Set<String> set = new LinkedHashSet<>();
    for (String each : word.split("\\|")) {
      if (each.startsWith("@")) {
        Set<String> members = classes.get(each);
        if (members == null) {
          throw new IllegalArgumentException(
              "No word class is named " + each + ". Maybe define it above, or mend the spelling.");
        }
        set.addAll(members);
      } else if (each.isEmpty() || !each.equals(each.toLowerCase(java.util.Locale.ROOT))) {
        throw new IllegalArgumentException(
            "\""
                + each
                + "\" is neither a slot (WHO, WHOM, WHAT, DO) nor a lemma in lower case. Maybe"
                + " write it in lower case.");
      } else {
        set.add(each);
      }
    }
    return Set.copyOf(set);
  }

  private boolean isModal(String word) {
    return MODALS.containsAll(Set.of(word.split("\\|")));
  }

  private @Nullable Slot peekOwner() {
    return at >= words.size()
        ? null
        : switch (peek()) {
          case "WHO's" -> Slot.WHO;
          case "WHOM's" -> Slot.WHOM;
          default -> null;
        };
  }

  private static @Nullable Slot slot(String word) {
    int colon = word.indexOf(':');
    return switch (colon < 0 ? word : word.substring(0, colon)) {
      case "WHO" -> Slot.WHO;
      case "WHOM" -> Slot.WHOM;
      case "WHAT" -> Slot.WHAT;
      case "DO" -> Slot.DO;
      default -> null;
    };
  }

  private String peek() {
    if (at >= words.size()) {
      throw new IllegalArgumentException(
          "The rule ends too early. Maybe add a verb, and slots after it.");
    }
    return words.get(at);
  }

  private String next() {
    String word = peek();
    at++;
    return word;
  }
}
