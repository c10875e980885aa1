package travaux.linking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Actor;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Line;
import travaux.negotiation.Quote;
import travaux.negotiation.Span;

/**
 * A quote or an act as one document tells it, in numbers: enough to know another document's telling
 * of the same. Two are one when they are of one party and person, within days, and in words that
 * are alike when endings and small words are set aside: two translations of one sentence share most
 * of the rest.
 */
public final class Telling {

  /** How many days may lie between two publications. */
  public static final int DAYS = 4;

  private static final int FEWEST = 4;
  private static final int FEWEST_UNDATED = 5;
  private static final double ALIKE = 0.5;
  private static final double CONTAINED = 0.8;

  /** By how many of its stems a content is looked up: those whose hashes are the smallest. */
  private static final int KEYS = 4;

  private final int[] numbers;

  private Telling(int[] numbers) {
    this.numbers = numbers;
  }

  /** Returns the telling of a quote or act of somebody known, or null for all else. */
  public static @Nullable Telling of(Document document, Line line) {
    return switch (line) {
      case Quote quote when quote.speaker() != null || quote.party() != null ->
          of(document, "quote", quote.party(), quote.speaker(), quote.content());
      case Entry entry when entry.who().size() == 1 && entry.who().get(0).party() != null -> {
        Actor who = entry.who().get(0);
        List<Span> words = entry.what().isEmpty() ? List.of(entry.sentence()) : entry.what();
        yield of(document, entry.act().name(), who.party(), who.person(), words);
      }
      default -> null;
    };
  }

  /** Returns what {@link #numbers} was made of. */
  public static Telling of(int[] numbers) {
    return new Telling(numbers.clone());
  }

  private static @Nullable Telling of(
      Document document,
      String kind,
      @Nullable String party,
      @Nullable String person,
      List<Span> words) {
    StringBuilder content = new StringBuilder();
    words.forEach(span -> content.append(span.of(document.text())).append(' '));
    int[] stems = Stems.of(content.toString());
    if (stems.length < FEWEST) {
      return null;
    }
    int who = person == null ? 0 : family(person).hashCode();
    int whose = party == null ? 0 : party.toLowerCase(Locale.ROOT).hashCode();
    return new Telling(
        IntStream.concat(IntStream.of(kind.hashCode(), whose, who), Arrays.stream(stems))
            .toArray());
  }

  private static String family(String person) {
    String family = Persons.block(new PersonMention(person, null, null, false));
    return family.isEmpty() ? person : family;
  }

  /** Returns it in numbers, from which {@link #of(int[])} makes it again. */
  public int[] numbers() {
    return numbers.clone();
  }

  /** Returns numbers of which two tellings of the same nearly always share one. */
  public long[] keys() {
    int whose = numbers[1] == 0 ? numbers[2] : numbers[1];
    return stems()
        .limit(KEYS)
        .mapToLong(stem -> Reprints.mixed(Objects.hash(numbers[0], whose) * 31L + stem))
        .toArray();
  }

  /**
   * Returns whether both tell the same.
   *
   * @param day the last possible day of this one's publication, or null
   * @param otherDay that of the other one
   */
  public boolean isSameAs(Telling other, @Nullable LocalDate day, @Nullable LocalDate otherDay) {
    boolean dated = day != null && otherDay != null;
    if (day != null
        && otherDay != null
        && Math.abs(day.toEpochDay() - otherDay.toEpochDay()) > DAYS) {
      return false;
    }
    int[] one = stems().toArray();
    int[] two = other.stems().toArray();
    int common = common(one, two);
    double all = one.length + two.length - common;
    int fewer = Math.min(one.length, two.length);
    return numbers[0] == other.numbers[0]
        && agree(numbers[1], other.numbers[1])
        && agree(numbers[2], other.numbers[2])
        && common >= (dated ? FEWEST : FEWEST_UNDATED)
        && figuresAgree(one, two)
        && (common / all >= ALIKE || (common >= FEWEST_UNDATED && common >= CONTAINED * fewer));
  }

  private IntStream stems() {
    return Arrays.stream(numbers).skip(3);
  }

  private static boolean agree(int a, int b) {
    return a == 0 || b == 0 || a == b;
  }

  private static int common(int[] a, int[] b) {
    int common = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        common++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }

  private static boolean figuresAgree(int[] a, int[] b) {
    int[] one = Arrays.stream(a).filter(Stems::isNumber).toArray();
    int[] other = Arrays.stream(b).filter(Stems::isNumber).toArray();
    return common(one, other) == Math.min(one.length, other.length);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Telling telling && Arrays.equals(numbers, telling.numbers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(numbers);
  }
}
