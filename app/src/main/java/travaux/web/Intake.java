package travaux.web;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import travaux.Dossier;
import travaux.DossierException;
import travaux.Outcome;
import travaux.Travaux;
import travaux.negotiation.Document;

/** Reads new sources one after the other, beside the desk. Thread-safe. */
final class Intake implements AutoCloseable {

  private static final int REMEMBERED = 200;

  /** How far a source has come. */
  enum State {
    WAITING,
    READING,
    ADDED,
    KNOWN,
    UNREADABLE
  }

  /**
   * A source that was handed in.
   *
   * @param number in the order of coming
   * @param name what it is called
   * @param state how far it has come
   * @param document its id once it is on the record, or null
   * @param acts how many acts were found
   * @param isDated whether its day of publication is known
   * @param message what is to be said, or empty
   */
  record Item(
      long number,
      String name,
      State state,
      @Nullable String document,
      int acts,
      boolean isDated,
      String message) {

    boolean isDone() {
      return state != State.WAITING && state != State.READING;
    }
  }

  private final Path path;
  private final String who;
  private final Supplier<Travaux> english;
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final List<Item> items = new ArrayList<>();
  private @Nullable Travaux reader;
  private long next = 1;

  Intake(Path path, String who, Supplier<Travaux> english) {
    this.path = path;
    this.who = who;
    this.english = english;
  }

  /** Takes a source to read, and returns at once. */
  synchronized void take(String name, byte[] bytes, @Nullable LocalDate published) {
    Item item = new Item(next++, name, State.WAITING, null, 0, true, "");
    items.add(item);
    if (items.size() > REMEMBERED && items.get(0).isDone()) {
      items.remove(0);
    }
    thread.execute(() -> work(item, bytes, published));
  }

  /** Returns what was handed in, the newest first. */
  synchronized List<Item> items() {
    return List.copyOf(items).reversed();
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }

  private void work(Item item, byte[] bytes, @Nullable LocalDate published) {
    put(new Item(item.number(), item.name(), State.READING, null, 0, true, ""));
    try (Dossier dossier = Dossier.open(path)) {
      Outcome outcome = dossier.sources().add(reader(), item.name(), bytes, published, who);
      put(told(item, outcome));
    } catch (DossierException e) {
      put(unread(item, Objects.toString(e.getMessage(), "The dossier cannot be used.")));
    } catch (OutOfMemoryError e) {
      put(unread(item, "It is too large. Maybe split it."));
    }
  }

  private Travaux reader() {
    if (reader == null) {
      reader = english.get();
    }
    return reader;
  }

  private static Item told(Item item, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Read read -> {
        Document document = read.record().document();
        yield new Item(
            item.number(),
            item.name(),
            State.ADDED,
            document.id(),
            read.record().entries().size(),
            document.published().latest() != null,
            "");
      }
      case Outcome.AlreadyOnRecord known ->
          new Item(
              item.number(),
              item.name(),
              State.KNOWN,
              null,
              0,
              true,
              "The same bytes are on the record as " + known.as() + ".");
      case Outcome.Unreadable unreadable -> unread(item, unreadable.message());
    };
  }

  private static Item unread(Item item, String why) {
    return new Item(item.number(), item.name(), State.UNREADABLE, null, 0, true, why);
  }

  private synchronized void put(Item item) {
    items.replaceAll(each -> each.number() == item.number() ? item : each);
  }
}
