package travaux.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Status;

/**
 * One row of a view.
 *
 * @param about id of the line that it is about, or another name that no other row of the view has
 * @param group under which heading it stands; empty when under none
 * @param title what it is about, in one line for people
 * @param cells its values, in order
 * @param rests the words that it rests on, the best first; never empty
 * @param parties the parties that it concerns
 * @param issue what it is about, or null
 * @param status suggested until a person has decided on what it rests on
 */
public record Row(
    String about,
    String group,
    String title,
    List<Cell> cells,
    List<Ground> rests,
    List<String> parties,
    @Nullable String issue,
    Status status) {

  /** Copies the lists. */
  public Row {
    if (rests.isEmpty()) {
      throw new IllegalArgumentException("A row rests on words: " + title);
    }
    cells = List.copyOf(cells);
    rests = List.copyOf(rests);
    parties = parties.stream().distinct().toList();
  }
}
