package travaux.packing;

/**
 * How large a pack may be, so that a small file cannot fill the disk.
 *
 * @param entries how many entries
 * @param entryBytes how many bytes a source or text may have
 * @param totalBytes how many bytes all entries may have
 * @param lineCharacters how long a line may be
 * @param ratio how many times larger than packed an entry may be
 */
public record Limits(int entries, long entryBytes, long totalBytes, int lineCharacters, int ratio) {

  /** What is small is never refused for its ratio. */
  static final long SMALL = 1 << 20;

  /** Room for a million documents, or for 256 GB. */
  public static final Limits USUAL = new Limits(2_000_003, 1L << 30, 1L << 38, 1 << 28, 250);
}
