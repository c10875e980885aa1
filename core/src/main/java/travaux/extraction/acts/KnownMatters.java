package travaux.extraction.acts;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a document says of its matters elsewhere, to complete a mention that says less. */
final class KnownMatters {

  /** Which share of the mentions must agree. */
  private static final double MOST = 0.8;

  /** How often at least a document tells whom a measure hits that it hits elsewhere, too. */
  private static final int TWICE = 2;

  private final Map<String, Map<Set<String>, Integer>> parties = new HashMap<>();
  private final Map<String, Map<Set<String>, Integer>> things = new HashMap<>();

  /** Takes what a mention tells by itself. */
  void take(RawMatter matter) {
    if (matter.parties().size() == 1) {
      count(parties, matter.whose() + matter.key(), matter.parties());
      for (String thing : matter.things()) {
        count(parties, matter.whose() + thing, matter.parties());
      }
    }
    if (!matter.things().isEmpty()) {
      count(things, matter.matter(), matter.things());
    }
  }

  /** Takes that a party has a thing. */
  void take(String thing, Set<String> owners) {
    if (owners.size() == 1) {
      count(parties, MatterFrames.Whose.THING + thing, owners);
    }
  }

  /** Returns the matter with what it lacks, where all of the document agrees on that. */
  RawMatter completed(RawMatter matter, MatterFrames frames) {
    RawMatter full = matter;
    MatterFrames.Needs needs = frames.needs(matter);
    boolean wantsThing = needs == MatterFrames.Needs.THING || needs == MatterFrames.Needs.BOTH;
    if (full.things().isEmpty() && wantsThing && full.bare()) {
      Set<String> known = most(things.get(full.matter()), 1);
      full = known == null ? full : full.with(known);
    }
    boolean ofSomebody = full.whose() != MatterFrames.Whose.NOBODY;
    if (full.parties().isEmpty() && ofSomebody && full.open() == RawMatter.Open.OPEN) {
      boolean target = full.whose() == MatterFrames.Whose.TARGET;
      int least = target ? TWICE : 1;
      Set<String> known = most(parties.get(full.whose() + full.key()), least);
      for (String thing : full.things()) {
        known = known == null ? most(parties.get(full.whose() + thing), least) : known;
      }
      if (target && full.makers().isEmpty() && isTwoSided()) {
        known = null;
      }
      Set<String> hit = most(parties.get(MatterFrames.Whose.TARGET + full.key()), least);
      full = known != null ? full.of(known) : hit != null ? full.on(hit) : full;
    }
    boolean own = full.makers().stream().anyMatch(full.parties()::contains);
    return own && matter.parties().isEmpty() ? full.of(Set.of()) : full;
  }

  /** Where measures hit two sides, what is told of neither may hit either. */
  private boolean isTwoSided() {
    return parties.entrySet().stream()
            .filter(each -> each.getKey().startsWith(MatterFrames.Whose.TARGET.name()))
            .flatMap(each -> each.getValue().keySet().stream())
            .distinct()
            .count()
        > 1;
  }

  private static void count(
      Map<String, Map<Set<String>, Integer>> counts, String key, Set<String> value) {
    counts.computeIfAbsent(key, k -> new HashMap<>()).merge(value, 1, Integer::sum);
  }

  private static @Nullable Set<String> most(@Nullable Map<Set<String>, Integer> counts, int least) {
    if (counts == null) {
      return null;
    }
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    for (Map.Entry<Set<String>, Integer> each : counts.entrySet()) {
      if (each.getValue() >= Math.max(least, MOST * all)) {
        return each.getKey();
      }
    }
    return null;
  }
}
