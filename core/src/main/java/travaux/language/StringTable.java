package travaux.language;

import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A map from strings to numbers, in two arrays that are written and read as they are. Immutable.
 *
 * <p>Three numbers make a slot: the hash, the place of the word in {@code words} plus one (zero is
 * an empty slot), the value. A word is its length with a mark for wide letters, two bytes, and then
 * one or two bytes a letter.
 */
final class StringTable {

  private static final int SLOT = 3;
  private static final int LONGEST = 0x7fff;

  private final int[] slots;
  private final byte[] words;

  private StringTable(int[] slots, byte[] words) {
    this.slots = slots;
    this.words = words;
  }

  /**
   * Copies a map.
   *
   * @throws IllegalArgumentException when a key has more than 32,767 letters
   */
  static StringTable of(Map<String, Integer> map) {
    int capacity = 2;
    while (capacity * 3L < map.size() * 4L) {
      capacity *= 2;
    }
    int[] slots = new int[capacity * SLOT];
    byte[] words = new byte[map.keySet().stream().mapToInt(StringTable::bytes).sum()];
    int place = 0;
    for (Iterator<Map.Entry<String, Integer>> it = map.entrySet().iterator(); it.hasNext(); ) {
      Map.Entry<String, Integer> entry = it.next();
      int hash = hash(entry.getKey());
      int slot = first(hash, capacity);
      while (slots[slot * SLOT + 1] != 0) {
        slot = (slot + 1) & (capacity - 1);
      }
      slots[slot * SLOT] = hash;
      slots[slot * SLOT + 1] = place + 1;
      slots[slot * SLOT + 2] = entry.getValue();
      place = put(entry.getKey(), words, place);
    }
    return new StringTable(slots, words);
  }

  private static int bytes(String word) {
    if (word.length() > LONGEST) {
      throw new IllegalArgumentException("Too long for a word: " + word.length() + " letters");
    }
    return 2 + word.length() * (isWide(word) ? 2 : 1);
  }

  private static boolean isWide(String word) {
    return word.chars().anyMatch(c -> c > 0xff);
  }

  private static int put(String word, byte[] into, int place) {
    boolean isWide = isWide(word);
    int at = place;
    int head = word.length() << 1 | (isWide ? 1 : 0);
    into[at++] = (byte) (head >> 8);
    into[at++] = (byte) head;
    for (int i = 0; i < word.length(); i++) {
      if (isWide) {
        into[at++] = (byte) (word.charAt(i) >> 8);
      }
      into[at++] = (byte) word.charAt(i);
    }
    return at;
  }

  /**
   * Returns the value of {@code word}, or {@code otherwise} when it is null or not in the table.
   */
  int get(@Nullable String word, int otherwise) {
    if (word == null) {
      return otherwise;
    }
    int hash = hash(word);
    int capacity = slots.length / SLOT;
    int slot = first(hash, capacity);
    while (true) {
      int at = slot * SLOT;
      int place = slots[at + 1];
      if (place == 0) {
        return otherwise;
      }
      if (slots[at] == hash && isAt(place - 1, word)) {
        return slots[at + 2];
      }
      slot = (slot + 1) & (capacity - 1);
    }
  }

  private boolean isAt(int place, String word) {
    int head = (words[place] & 0xff) << 8 | words[place + 1] & 0xff;
    int length = word.length();
    if (head >> 1 != length) {
      return false;
    }
    int at = place + 2;
    if ((head & 1) == 0) {
      for (int i = 0; i < length; i++) {
        if (word.charAt(i) != (words[at + i] & 0xff)) {
          return false;
        }
      }
    } else {
      for (int i = 0; i < length; i++) {
        int letter = (words[at + 2 * i] & 0xff) << 8 | words[at + 2 * i + 1] & 0xff;
        if (word.charAt(i) != letter) {
          return false;
        }
      }
    }
    return true;
  }

  private static int hash(String word) {
    return word.hashCode() * 0x9E3779B9;
  }

  /** The upper bits are the well mixed ones. */
  private static int first(int hash, int capacity) {
    return hash >>> (Integer.numberOfLeadingZeros(capacity) + 1);
  }

  void write(Packer out) throws java.io.IOException {
    out.ints(slots);
    out.bytes(words);
  }

  static StringTable read(Unpacker in) {
    return new StringTable(in.ints(), in.bytes());
  }
}
