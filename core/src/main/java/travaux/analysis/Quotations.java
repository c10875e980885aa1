package travaux.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Quote;
import travaux.negotiation.Voice;

/**
 * All that one speaker is quoted with.
 *
 * @param speaker the resolved name, or null when nobody is named
 * @param party the party spoken for, or null when none or unknown
 * @param voice whose words these are for the record
 * @param quotes the newest first
 */
public record Quotations(
    @Nullable String speaker, @Nullable String party, Voice voice, List<Said> quotes) {

  private record Key(Voice voice, String party, String speaker) {
    static final Comparator<Key> ORDER =
        Comparator.comparing(Key::voice)
            .thenComparing(Key::party, Quotations::unknownLast)
            .thenComparing(Key::speaker, Quotations::unknownLast);

    static Key of(Said said) {
      return new Key(
          said.quote().voice(),
          Objects.requireNonNullElse(said.quote().party(), ""),
          Objects.requireNonNullElse(said.quote().speaker(), ""));
    }
  }

  /** Copies the list. */
  public Quotations {
    quotes = List.copyOf(quotes);
  }

  /** Groups quotes by voice, in the order of {@link Voice}, party and speaker. */
  public static List<Quotations> of(List<Said> quotes) {
    Map<Key, List<Said>> groups = new TreeMap<>(Key.ORDER);
    quotes.forEach(
        said -> groups.computeIfAbsent(Key.of(said), key -> new ArrayList<>()).add(said));
    return groups.values().stream().map(Quotations::group).toList();
  }

  /** Returns whether all words asked for are words of a name, in any case and order. */
  public static boolean isNamed(String name, String asked) {
    return words(name).containsAll(words(asked));
  }

  private static Quotations group(List<Said> said) {
    Quote first = said.get(0).quote();
    return new Quotations(
        first.speaker(),
        first.party(),
        first.voice(),
        said.stream().sorted(Said.NEWEST_FIRST).toList());
  }

  private static Set<String> words(String name) {
    return Set.of(
        Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
            .distinct()
            .toArray(String[]::new));
  }

  private static int unknownLast(String a, String b) {
    return a.isEmpty() || b.isEmpty() ? Boolean.compare(a.isEmpty(), b.isEmpty()) : a.compareTo(b);
  }
}
