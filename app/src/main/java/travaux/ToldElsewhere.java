package travaux;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import travaux.linking.Reprints;
import travaux.linking.Telling;
import travaux.negotiation.Document;
import travaux.negotiation.Identity;
import travaux.negotiation.Line;
import travaux.negotiation.Link;
import travaux.present.Keys;
import travaux.store.DossierFile;
import travaux.store.LineRow;
import travaux.store.StoredDocument;
import travaux.store.Tellers;

/** Which other documents tell what a line tells. One use, one thread. */
public final class ToldElsewhere {

  private final DossierFile file;
  private final Set<String> apart;
  private final Map<Long, StoredDocument> documents = new HashMap<>();
  private final Map<String, Boolean> reprints = new HashMap<>();

  ToldElsewhere(DossierFile file) {
    this.file = file;
    this.apart = file.answers().ids("link", Link.Kind.NOT_SAME.words());
  }

  /**
   * The other documents.
   *
   * @param sources names of those that tell it in words of their own
   * @param reprints names of those that print the same text, and are no second source
   */
  public record Others(List<String> sources, List<String> reprints) {

    /** Copies the lists. */
    public Others {
      sources = List.copyOf(sources);
      reprints = List.copyOf(reprints);
    }

    /** Returns whether there is none. */
    public boolean isEmpty() {
      return sources.isEmpty() && reprints.isEmpty();
    }
  }

  /** Returns who else tells it. */
  public Others of(Document document, Line line) {
    return Dossier.told(() -> others(document, line));
  }

  private Others others(Document document, Line line) {
    long own = file.keyOf(document.id());
    LineRow.Telling telling = file.answers().tellers().telling(own, Keys.of(line));
    if (telling == null) {
      return new Others(List.of(), List.of());
    }
    Telling one = telling(telling);
    Set<String> sources = new TreeSet<>();
    Set<String> same = new TreeSet<>();
    for (Tellers.Teller teller :
        file.answers().tellers().of(own, telling, document.published().latest(), Telling.DAYS)) {
      Telling other = telling(teller.telling());
      if (one.isSameAs(other, document.published().latest(), teller.published())
          && !areApart(Keys.of(line), teller.id())) {
        StoredDocument stored = stored(teller.document());
        (isReprint(document, stored) ? same : sources).add(name(stored));
      }
    }
    return new Others(new ArrayList<>(sources), new ArrayList<>(same));
  }

  private static Telling telling(LineRow.Telling stored) {
    return Telling.of(stored.numbers().stream().mapToInt(Integer::intValue).toArray());
  }

  private boolean areApart(String a, String b) {
    return !apart.isEmpty() && (apart.contains(link(a, b)) || apart.contains(link(b, a)));
  }

  private static String link(String from, String to) {
    return Identity.of("link", from, to, Link.Kind.NOT_SAME);
  }

  private boolean isReprint(Document document, StoredDocument other) {
    String text = other.text();
    return reprints.computeIfAbsent(
        document.id() + other.id(),
        key ->
            text != null
                && !areApart(document.id(), other.id())
                && Reprints.areReprints(document.text(), text));
  }

  private StoredDocument stored(long key) {
    return documents.computeIfAbsent(key, file::document);
  }

  private static String name(StoredDocument stored) {
    String name = stored.name();
    return name == null ? stored.id() : name;
  }
}
