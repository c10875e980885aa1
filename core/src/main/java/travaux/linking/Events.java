package travaux.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds out which mentions tell of one event. */
public final class Events {

  private static final int WEEK = 7;
  private static final int LONGEST_DAYS = 31;

  /** Who tells the day first, so that others find what they may join. */
  private static final Comparator<EventMention> ORDER =
      Comparator.comparing((EventMention m) -> m.news() || m.days() > WEEK)
          .thenComparing(m -> -m.participants().size())
          .thenComparing(m -> m.place() == null)
          .thenComparing(EventMention::document)
          .thenComparing(EventMention::id);

  private Events() {}

  /**
   * Events that are one.
   *
   * @param members at least two
   * @param why what joins them
   */
  public record SameEvent(List<EventMention> members, String why) {

    /** Copies the list. */
    public SameEvent {
      members = List.copyOf(members);
    }
  }

  /**
   * Returns what all mentions that may be one event have in common, or null for one that joins no
   * other: its day is not known to the month, though its document is dated.
   */
  public static @Nullable String block(EventMention mention) {
    boolean open = mention.days() > LONGEST_DAYS && !mention.news() && !mention.isUndated();
    return open ? null : EventMatch.block(mention.kind());
  }

  /** Joins the mentions; those that join no other are left out. */
  public static List<SameEvent> of(Collection<EventMention> mentions) {
    return of(mentions, Apart.NOTHING);
  }

  /**
   * Joins the mentions; those that join no other are left out.
   *
   * @param apart what people keep apart
   */
  public static List<SameEvent> of(Collection<EventMention> mentions, Apart apart) {
    Map<String, List<EventMention>> blocks = new TreeMap<>();
    for (EventMention mention : mentions.stream().distinct().sorted(ORDER).toList()) {
      String block = block(mention);
      if (block != null) {
        blocks.computeIfAbsent(block, key -> new ArrayList<>()).add(mention);
      }
    }
    List<SameEvent> all = new ArrayList<>();
    blocks.values().forEach(block -> all.addAll(joined(block, apart)));
    return all;
  }

  private static List<SameEvent> joined(List<EventMention> block, Apart apart) {
    List<List<EventMention>> groups = new ArrayList<>();
    // What a mention may join has a day and a name or word in common with it.
    Map<String, List<List<EventMention>>> byKey = new HashMap<>();
    for (EventMention mention : block) {
      Set<List<EventMention>> near = Collections.newSetFromMap(new IdentityHashMap<>());
      keys(mention).forEach(key -> near.addAll(byKey.getOrDefault(key, List.of())));
      List<List<EventMention>> possible =
          near.stream()
              .filter(group -> belongs(mention, group, apart))
              .sorted(Comparator.comparing(group -> group.get(0), ORDER))
              .toList();
      List<EventMention> group = new ArrayList<>();
      if (!possible.isEmpty() && areOne(possible, apart)) {
        group = possible.get(0);
        for (List<EventMention> other : possible.subList(1, possible.size())) {
          for (EventMention member : other) {
            keys(member).forEach(key -> replace(byKey.get(key), other, possible.get(0)));
          }
          group.addAll(other);
          other.clear();
        }
      } else {
        groups.add(group);
      }
      group.add(mention);
      for (String key : keys(mention)) {
        List<List<EventMention>> known = byKey.computeIfAbsent(key, k -> new ArrayList<>(1));
        List<EventMention> its = group;
        if (known.stream().noneMatch(each -> each == its)) {
          known.add(group);
        }
      }
    }
    return groups.stream()
        .filter(group -> group.size() > 1)
        .map(group -> new SameEvent(group, why(group)))
        .toList();
  }

  /** Groups that one mention fits are one, if nothing speaks against it. */
  private static boolean areOne(List<List<EventMention>> groups, Apart apart) {
    for (List<EventMention> group : groups) {
      for (List<EventMention> other : groups) {
        boolean against =
            group != other
                && group.stream()
                    .anyMatch(m ->
                        other.stream()
                            .anyMatch(n ->
                                EventMatch.contradict(m, n)
                                    || apart.holds(Apart.LINE, m.id(), n.id())));
        if (against) {
          return false;
        }
      }
    }
    return true;
  }

  private static void replace(
      @Nullable List<List<EventMention>> known, List<EventMention> old, List<EventMention> by) {
    if (known != null) {
      known.removeIf(each -> each == old);
      if (known.stream().noneMatch(each -> each == by)) {
        known.add(by);
      }
    }
  }

  private static boolean belongs(EventMention mention, List<EventMention> group, Apart apart) {
    return group.stream()
            .noneMatch(m ->
                EventMatch.contradict(m, mention) || apart.holds(Apart.LINE, m.id(), mention.id()))
        && group.stream().anyMatch(m -> EventMatch.suffices(m, mention));
  }

  /** Each week with each name and word; a day alone, where nothing else is told. */
  private static Set<String> keys(EventMention mention) {
    LocalDate earliest = mention.earliest();
    LocalDate latest = mention.latest();
    Set<String> names = new TreeSet<>(mention.participants());
    names.addAll(mention.about());
    if (mention.place() != null) {
      names.addAll(List.of(mention.place().toLowerCase(Locale.ROOT).split("\\s+")));
    }
    Set<String> keys = new TreeSet<>();
    if (mention.isUndated()) {
      names.forEach(name -> keys.add("undated " + name));
    }
    if (earliest == null || latest == null || latest.isBefore(earliest)) {
      return keys;
    }
    if (mention.days() == 0) {
      keys.add("day " + earliest);
    }
    for (long week = Math.floorDiv(earliest.toEpochDay(), WEEK);
        week <= Math.floorDiv(latest.toEpochDay(), WEEK);
        week++) {
      for (String name : names) {
        keys.add(week + " " + name);
      }
    }
    return keys;
  }

  private static String why(List<EventMention> group) {
    EventMention first = group.get(0);
    StringBuilder why = new StringBuilder("a " + first.kind());
    if (first.participants().isEmpty() && !first.about().isEmpty()) {
      why.append(" told as ").append(String.join(", ", first.about()));
    }
    if (!first.participants().isEmpty()) {
      why.append(" of ").append(String.join(", ", first.participants()));
    }
    group.stream()
        .filter(m -> m.place() != null)
        .findFirst()
        .ifPresent(m -> why.append(" in ").append(m.place()));
    group.stream()
        .filter(m -> m.days() == 0)
        .findFirst()
        .ifPresent(m -> why.append(" on ").append(m.latest()));
    if (group.stream().anyMatch(m -> m.news() || m.days() > WEEK)) {
      why.append(", the only one in the record that fits");
    }
    return why.toString();
  }
}
