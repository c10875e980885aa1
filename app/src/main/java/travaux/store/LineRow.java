package travaux.store;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of a line without reading it.
 *
 * @param id its id
 * @param type act, quote, event ...
 * @param kind the act, the kind of event ...; may be empty
 * @param status suggested, accepted ...
 * @param voice whose; may be empty
 * @param earliest the first possible day, or null
 * @param latest the last possible day, or null
 * @param names who and what it names
 * @param words the words that a search looks into
 * @param telling what it tells in numbers, or null
 */
public record LineRow(
    String id,
    String type,
    String kind,
    String status,
    String voice,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    List<Name> names,
    String words,
    @Nullable Telling telling) {

  /** Copies the list. */
  public LineRow {
    names = List.copyOf(names);
  }

  /** A line that tells nothing which others may tell too. */
  public LineRow(
      String id,
      String type,
      String kind,
      String status,
      String voice,
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest,
      List<Name> names,
      String words) {
    this(id, type, kind, status, voice, earliest, latest, names, words, null);
  }

  /** Returns the same row with other names, and what it tells. */
  public LineRow with(List<Name> others, @Nullable Telling told) {
    return new LineRow(id, type, kind, status, voice, earliest, latest, others, words, told);
  }

  /**
   * What a line tells, in numbers.
   *
   * @param keys others that tell the same nearly always share one
   * @param numbers what decides whether they do
   */
  public record Telling(List<Long> keys, List<Integer> numbers) {

    /** Copies the lists. */
    public Telling {
      keys = List.copyOf(keys);
      numbers = List.copyOf(numbers);
    }

    byte[] bytes() {
      ByteBuffer bytes =
          ByteBuffer.allocate(1 + Long.BYTES * keys.size() + Integer.BYTES * numbers.size());
      bytes.put((byte) keys.size());
      keys.forEach(bytes::putLong);
      numbers.forEach(bytes::putInt);
      return bytes.array();
    }

    static Telling of(byte[] stored) {
      ByteBuffer bytes = ByteBuffer.wrap(stored);
      List<Long> keys = new ArrayList<>();
      for (int left = bytes.get(); left > 0; left--) {
        keys.add(bytes.getLong());
      }
      List<Integer> numbers = new ArrayList<>();
      while (bytes.hasRemaining()) {
        numbers.add(bytes.getInt());
      }
      return new Telling(keys, numbers);
    }
  }

  /**
   * A name in a role.
   *
   * @param role who, whom, person, issue ...
   * @param label the name
   */
  public record Name(String role, String label) {}
}
