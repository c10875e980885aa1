package travaux.analysis;

import org.jspecify.annotations.Nullable;
import travaux.negotiation.Entry;

/** Where a party stands on an issue, as one of its acts shows it. */
public enum Stance {
  DEMANDS,
  OPEN_TO,
  ACCEPTS,
  /** Accepts or offers it under a condition. */
  CONDITIONS,
  REJECTS,
  /** Nothing is on the record. */
  SILENT;

  /**
   * Returns the stance that an act shows, or null when it shows none.
   *
   * @param turned whether the act is about the opposite of the issue
   */
  static @Nullable Stance of(Entry entry, boolean turned) {
    boolean conditional = !entry.condition().isEmpty();
    return switch (entry.act()) {
      case DEMAND -> turned ? REJECTS : DEMANDS;
      case PROPOSE -> turned ? null : conditional ? CONDITIONS : OPEN_TO;
      case ACCEPT, PROMISE, SUPPORT -> turned ? REJECTS : conditional ? CONDITIONS : ACCEPTS;
      // Whoever rejects the opposite of an issue has not said what he thinks of the issue.
      case REJECT -> turned ? null : conditional ? CONDITIONS : REJECTS;
      default -> null;
    };
  }
}
