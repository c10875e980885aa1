package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.negotiation.Entry;

/**
 * Who is addressed where the sentence does not say: the other side of the dispute, as the document
 * has told it so far.
 *
 * <p>An act of the same actor in the same sentence has the same addressee; else it is the party
 * that the actor has mostly dealt with, the nearer the dealing the more it counts.
 */
final class Counterparts {

  private static final int REACH = 3000;

  /** A party with less of the dealings than that is not plainly the other side. */
  private static final double LEAST = 0.5;

  private Counterparts() {}

  /** Returns the entries with addressees where the document makes them clear. */
  static List<Entry> added(List<Entry> entries, OwnPaper paper) {
    List<Entry> completed = new ArrayList<>();
    for (Entry entry : entries) {
      boolean open =
          entry.whom().isEmpty() && !paper.isJoint(entry) && Addressees.isAnswerable(entry.act());
      Optional<Actor> other = open ? counterpart(entry, entries) : Optional.empty();
      completed.add(other.map(each -> to(entry, each)).orElse(entry));
    }
    return completed;
  }

  private static Optional<Actor> counterpart(Entry entry, List<Entry> entries) {
    @Nullable Actor best = null;
    double most = 0;
    Map<String, Double> weights = new LinkedHashMap<>();
    for (Entry other : entries) {
      int distance = Math.abs(start(other) - start(entry));
      if (other == entry || !other.sentence().equals(entry.sentence())) {
        continue;
      }
      boolean acts = isAmong(entry.who(), other.who());
      boolean addressed = isAmong(entry.who(), other.whom());
      List<Actor> across = acts ? other.whom() : addressed ? other.who() : List.of();
      for (Actor actor : across) {
        if (actor.party() == null || isAmong(List.of(actor), entry.who())) {
          continue;
        }
        double near = other.sentence().equals(entry.sentence()) ? 3 : 1.0 / (1 + distance / 500.0);
        double kind = weight(entry.act(), other.act());
        double weight = weights.merge(actor.party(), near * kind, Double::sum);
        if (weight > most) {
          most = weight;
          best = actor;
        }
      }
    }
    double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    return Optional.ofNullable(best)
        .filter(each -> weights.getOrDefault(each.party(), 0.0) >= LEAST * all);
  }

  /** Whom one meets or praises is seldom the one warned or accused. */
  private static double weight(Act act, Act other) {
    if (Addressees.isAnswerable(other)) {
      return other == act ? 2 : 1;
    }
    boolean hard = act == Act.WARN || act == Act.ACCUSE;
    return switch (other) {
      case MEET, SUPPORT, COOPERATE, AID -> hard ? 0.1 : 0.5;
      default -> hard ? 1 : 0.5;
    };
  }

  private static int start(Entry entry) {
    return entry.trigger().get(0).start();
  }

  private static boolean isAmong(List<Actor> some, List<Actor> all) {
    return some.stream()
        .anyMatch(one ->
            all.stream()
                .anyMatch(other ->
                    one.party() != null && one.party().equals(other.party())
                        || one.person() != null && one.person().equals(other.person())));
  }

  private static Entry to(Entry entry, Actor whom) {
    return entry.directed(entry.act(), List.of(whom));
  }
}
