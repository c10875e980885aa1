package travaux.extraction.instruments;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One text with its mentions. */
record Text(List<Found> mentions) {

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
