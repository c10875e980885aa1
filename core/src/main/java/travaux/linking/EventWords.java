package travaux.linking;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that do not tell one event from another of its kind. */
final class EventWords {

  private static final Set<String> SAID_OF_ANY =
      Set.of(
          "",
          "alleged",
          "suspected",
          "reported",
          "deadly",
          "brutal",
          "massive",
          "recent",
          "annual",
          "traditional",
          "formal",
          "joint",
          "new",
          "first",
          "second",
          "third",
          "final",
          "next",
          "last",
          "crucial",
          "key",
          "high",
          "level",
          "scale",
          "large",
          "big",
          "major",
          "special",
          "reached",
          "reach",
          "used",
          "use",
          "announced",
          "announce",
          "struck",
          "concluded",
          "indeed",
          "press",
          "news",
          "scheduled",
          "regular",
          "weekly",
          "daily");

  /** The nouns and verbs of the lists of events, and what is said of any event. */
  static final Set<String> PLAIN =
      Stream.concat(
              SAID_OF_ANY.stream(),
              Stream.of("events.tsv", "event-verbs.tsv")
                  .flatMap(file -> WordData.rows(file).stream())
                  .map(row -> row.get(0))
                  .filter(word -> !word.contains(" "))
                  .flatMap(word -> Arrays.stream(word.split(" "))))
          .collect(Collectors.toUnmodifiableSet());

  private EventWords() {}
}
