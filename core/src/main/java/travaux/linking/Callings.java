package travaux.linking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the record calls labels: what documents give, and what people say, which wins. */
public final class Callings {

  private final Map<Label, Called> given;
  private final UnaryOperator<Named> said;
  private final Map<Named, String> byName = new HashMap<>();

  /**
   * Puts both together.
   *
   * @param given what {@link Labels#joined} returned; labels that it leaves out are called as they
   *     are
   * @param said what people call a name; the same name when they say nothing of it
   */
  public Callings(Map<Label, Called> given, UnaryOperator<Named> said) {
    this.given = Map.copyOf(given);
    this.said = said;
    Set<Named> several = new HashSet<>();
    given.forEach((label, called) -> {
      Named named = new Named(label.role(), label.name());
      String before = byName.put(named, called.name());
      if (before != null && !before.equals(called.name())) {
        several.add(named);
      }
    });
    several.forEach(byName::remove);
  }

  /** Returns what the record calls it. */
  public Called of(Label label) {
    Called machine = given.getOrDefault(label, Called.itself(label));
    Named own = new Named(label.role(), label.name());
    Named full = new Named(label.role(), machine.name());
    Named counts = said.apply(full);
    Named other = said.apply(own);
    boolean byOwn = counts.equals(full) && !other.equals(own);
    Named chosen = byOwn ? other : counts;
    if (!chosen.equals(full)) {
      chosen = said.apply(new Named(label.role(), byName.getOrDefault(chosen, chosen.name())));
    }
    return new Called(chosen.name(), machine.party(), machine.why());
  }

  /** Returns what documents give, without what people say; null for what is called as it is. */
  public @Nullable Called given(Label label) {
    return given.get(label);
  }
}
