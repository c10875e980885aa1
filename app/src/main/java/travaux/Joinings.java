package travaux;

import org.jspecify.annotations.Nullable;
import travaux.store.DossierFile;

/** What the record calls names, read again when anything was put on the record since. */
final class Joinings {

  private final DossierFile file;
  private @Nullable Joining known;
  private long last;

  Joinings(DossierFile file) {
    this.file = file;
  }

  /** Returns what the record calls names now. */
  Joining now() {
    // Whatever changes names is an event, of this process or of another one.
    long newest = file.answers().last();
    Joining joining = known;
    if (joining == null || newest != last) {
      joining = Joining.of(file);
      known = joining;
      last = newest;
    }
    return joining;
  }
}
