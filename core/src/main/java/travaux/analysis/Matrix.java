package travaux.analysis;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Binding;
import travaux.negotiation.Form;
import travaux.negotiation.Strength;

/**
 * Who stands where: issue by party.
 *
 * @param parties the columns: whoever takes a position, those with the most positions first
 * @param issues the rows, those on which most parties have spoken first
 */
public record Matrix(List<String> parties, List<OnIssue> issues) {

  /** Copies the lists. */
  public Matrix {
    parties = List.copyOf(parties);
    issues = List.copyOf(issues);
  }

  /**
   * Makes the table of all positions on the record.
   *
   * <p>An issue that nobody demands, offers or rejects, and on which one party alone has spoken, is
   * no issue of the negotiation and has no row.
   */
  public static Matrix of(Proceedings proceedings) {
    return new MatrixMaker(proceedings).matrix();
  }

  /**
   * One issue.
   *
   * @param issue its label, turned the way in which most demand it
   * @param title what it is about, in the words of the demand or of the first position
   * @param stands one for each party, in the order of the columns
   */
  public record OnIssue(String issue, String title, List<Stand> stands) {

    /** Copies the list. */
    public OnIssue {
      stands = List.copyOf(stands);
    }

    /** Returns where a party stands. */
    public Stand of(String party) {
      return stands.stream()
          .filter(stand -> stand.party().equals(party))
          .findFirst()
          .orElseGet(() -> Stand.silent(party));
    }
  }

  /**
   * Where one party stands on one issue.
   *
   * @param stance the stance of its newest words, or silent when none are on the record
   * @param strength the strongest that its words show, or null when they show none
   * @param rank how the party ranks it among its own, or null when it does not
   * @param form the form of its newest words that show one
   * @param binding the strongest bond that its words show
   * @param history all its positions, the newest first
   * @param arguments what else it said of the issue or beside its positions, the newest first
   */
  public record Stand(
      String party,
      Stance stance,
      @Nullable Strength strength,
      @Nullable Rank rank,
      Form form,
      Binding binding,
      List<Position> history,
      List<Told> arguments) {

    /** Copies the lists. */
    public Stand {
      history = List.copyOf(history);
      arguments = List.copyOf(arguments);
    }

    static Stand silent(String party) {
      return new Stand(
          party, Stance.SILENT, null, null, Form.UNKNOWN, Binding.UNKNOWN, List.of(), List.of());
    }

    /** Returns what it rests on: its positions, the newest first. */
    public List<Ground> rests() {
      return history.stream().map(position -> Ground.of(position.told())).toList();
    }
  }

  /**
   * One act that takes a position.
   *
   * @param stance what it shows
   * @param scope whether it is about this issue or about all that another party demands
   * @param told the act
   */
  public record Position(Stance stance, Scope scope, Told told) {
    /** What was said of the issue itself counts before what was said of all; then the newest. */
    static final Comparator<Position> FIRST =
        Comparator.comparing(Position::scope)
            .thenComparing(
                (Position position) -> position.told().day(),
                Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(
                position -> position.told().document().published().latest(),
                Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Position::told, Told.BY_PLACE);
  }

  /** What a position is about. */
  public enum Scope {
    ISSUE,
    /** All demands of a party at once ("the demands are unacceptable"). */
    ALL_DEMANDS
  }

  /** How a party ranks an issue among those that it tied together. */
  public enum Rank {
    CRUCIAL,
    SECONDARY
  }
}
