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
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.DocumentRecord;
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

  /**
   * Which quotes are looked at; null is all.
   *
   * @param seen the documents and the party
   * @param person words of the speaker's name, in any case and order: "marek" finds "Jan Marek"
   * @param voice whose words
   */
  public record Wanted(Selection seen, @Nullable String person, @Nullable Voice voice) {

    boolean has(Quote quote) {
      return (voice == null || voice == quote.voice())
          && (seen.party() == null || seen.party().equalsIgnoreCase(quote.party()))
          && (person == null || (quote.speaker() != null && isNamed(quote.speaker(), person)));
    }
  }

  /** Groups the wanted quotes by voice, in the order of {@link Voice}, party and speaker. */
  public static List<Quotations> of(List<DocumentRecord> records, Wanted wanted) {
    Map<Key, List<Said>> groups = new TreeMap<>(Key.ORDER);
    for (DocumentRecord record : records) {
      if (wanted.seen().isSeen(record.document())) {
        said(record).stream()
            .filter(said -> wanted.has(said.quote()))
            .forEach(
                said -> groups.computeIfAbsent(Key.of(said), key -> new ArrayList<>()).add(said));
      }
    }
    return groups.values().stream().map(Quotations::group).toList();
  }

  /** Returns whether all words asked for are words of a name, in any case and order. */
  public static boolean isNamed(String name, String asked) {
    return words(name).containsAll(words(asked));
  }

  /** Returns the names of all speakers on the record. */
  public static Set<String> speakers(List<DocumentRecord> records) {
    return records.stream()
        .flatMap(record -> record.quotes().stream())
        .map(Quote::speaker)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Quotations group(List<Said> said) {
    Quote first = said.get(0).quote();
    return new Quotations(
        first.speaker(),
        first.party(),
        first.voice(),
        said.stream().sorted(Said.NEWEST_FIRST).toList());
  }

  private static List<Said> said(DocumentRecord record) {
    Map<String, Quote> byId =
        record.quotes().stream().collect(Collectors.toMap(Quote::id, q -> q, (a, b) -> a));
    return record.quotes().stream()
        .map(quote -> new Said(record.document(), quote, teller(quote, byId)))
        .toList();
  }

  private static @Nullable String teller(Quote quote, Map<String, Quote> byId) {
    Quote outer = quote.within() == null ? null : byId.get(quote.within());
    if (outer == null) {
      return null;
    }
    return outer.speaker() == null ? outer.party() : outer.speaker();
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
