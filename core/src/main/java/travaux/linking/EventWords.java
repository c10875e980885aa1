package travaux.linking;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which words tell one event from another of its kind. */
final class EventWords {

  private static final Map<String, String> TELLS =
      WordData.rows("event-words.tsv").stream()
          .skip(1)
          .filter(row -> row.size() > 1)
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1), (a, b) -> a));

  /** The nouns and verbs of the lists of events. */
  private static final Set<String> PLAIN =
      Stream.of("events.tsv", "event-verbs.tsv")
          .flatMap(file -> WordData.rows(file).stream())
          .map(row -> row.get(0))
          .filter(word -> !word.contains(" ") && !word.equals("statement"))
          .collect(Collectors.toUnmodifiableSet());

  private EventWords() {}

  /** Returns those that tell something, each as the word that it is taken for. */
  static Set<String> telling(Collection<String> words) {
    Set<String> telling = new TreeSet<>();
    for (String word : words) {
      String tells = TELLS.getOrDefault(word, word);
      boolean plain = PLAIN.contains(word) || WordData.FUNCTION_WORDS.contains(word);
      if (!word.isEmpty() && !plain && !tells.equals("nothing")) {
        telling.add(tells);
      }
    }
    return telling;
  }
}
