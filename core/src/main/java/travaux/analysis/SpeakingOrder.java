package travaux.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An order that was drawn by lot, and the exchanges that followed it.
 *
 * @param seed the published seed of the draw
 * @param names those who were drawn, in any order
 * @param exchanges the exchanges, the first one first
 */
public record SpeakingOrder(String seed, List<String> names, List<Exchange> exchanges) {

  /** Copies the lists. */
  public SpeakingOrder {
    names = List.copyOf(names);
    exchanges = List.copyOf(exchanges);
  }

  /**
   * Places that change hands in a ring: each takes the place of the next one, and the last takes
   * that of the first. Two simply exchange.
   *
   * @param ring at least two names, each once
   * @param consents those who agreed to it: all of the ring
   */
  public record Exchange(List<String> ring, List<String> consents) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when it is no ring, or somebody has not agreed
     */
    public Exchange {
      ring = List.copyOf(ring);
      consents = List.copyOf(consents);
      if (ring.size() < 2 || new HashSet<>(ring).size() < ring.size()) {
        throw new IllegalArgumentException(
            "An exchange takes two names or more, each once: " + String.join(", ", ring));
      }
      List<String> missing = new ArrayList<>(ring);
      missing.removeAll(consents);
      if (!missing.isEmpty()) {
        throw new IllegalArgumentException(
            "Without the consent of " + String.join(", ", missing) + " nothing is exchanged.");
      }
    }
  }

  /** Returns the order as it was drawn. */
  public List<String> drawn() {
    return Lot.draw(seed, names);
  }

  /** Returns the order after all exchanges. */
  public List<String> now() {
    return after(exchanges.size());
  }

  /**
   * Returns the order after the first exchanges.
   *
   * @throws IllegalArgumentException when one is of somebody who was not drawn
   */
  public List<String> after(int count) {
    List<String> order = new ArrayList<>(drawn());
    for (Exchange exchange : exchanges.subList(0, count)) {
      move(order, exchange.ring());
    }
    return List.copyOf(order);
  }

  /**
   * Returns the same order with one exchange more.
   *
   * @throws IllegalArgumentException when somebody of it was not drawn
   */
  public SpeakingOrder with(Exchange exchange) {
    Set<String> strangers = new HashSet<>(exchange.ring());
    strangers.removeAll(new HashSet<>(names));
    if (!strangers.isEmpty()) {
      throw new IllegalArgumentException(
          "Not drawn: "
              + String.join(", ", strangers.stream().sorted().toList())
              + ". Maybe one of: "
              + String.join(", ", names.stream().sorted().toList()));
    }
    List<Exchange> all = new ArrayList<>(exchanges);
    all.add(exchange);
    return new SpeakingOrder(seed, names, all);
  }

  private static void move(List<String> order, List<String> ring) {
    List<Integer> places = ring.stream().map(order::indexOf).toList();
    for (int i = 0; i < ring.size(); i++) {
      int place = places.get((i + 1) % ring.size());
      if (place < 0) {
        throw new IllegalArgumentException("Not drawn: " + ring.get((i + 1) % ring.size()));
      }
      order.set(place, ring.get(i));
    }
  }
}
