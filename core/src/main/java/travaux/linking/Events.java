package travaux.linking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds out which mentions tell of one event. */
public final class Events {

  private static final int LONGEST_DAYS = 7;

  private static final Comparator<EventMention> ORDER =
      Comparator.comparing((EventMention m) -> -m.participants().size())
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
   * other: its day is not known to the week.
   */
  public static @Nullable String block(EventMention mention) {
    return span(mention) > LONGEST_DAYS ? null : mention.kind();
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
    // A group that a mention may join has a day in common with it, so only those are looked at.
    Map<LocalDate, List<List<EventMention>>> byDay = new HashMap<>();
    for (EventMention mention : block) {
      Set<List<EventMention>> near = Collections.newSetFromMap(new IdentityHashMap<>());
      days(mention).forEach(day -> near.addAll(byDay.getOrDefault(day, List.of())));
      List<List<EventMention>> possible =
          near.stream()
              .filter(group ->
                  group.stream()
                      .allMatch(m ->
                          areOne(m, mention) && !apart.holds(Apart.LINE, m.id(), mention.id())))
              .toList();
      if (possible.size() == 1) {
        possible.get(0).add(mention);
      } else {
        List<EventMention> group = new ArrayList<>(List.of(mention));
        groups.add(group);
        days(mention)
            .forEach(day -> byDay.computeIfAbsent(day, key -> new ArrayList<>(1)).add(group));
      }
    }
    return groups.stream()
        .filter(group -> group.size() > 1)
        .map(group -> new SameEvent(group, why(group)))
        .toList();
  }

  private static List<LocalDate> days(EventMention mention) {
    LocalDate earliest = mention.earliest();
    LocalDate latest = mention.latest();
    return earliest == null || latest == null || latest.isBefore(earliest)
        ? List.of()
        : earliest.datesUntil(latest.plusDays(1)).toList();
  }

  /** Returns whether two mentions of one kind tell of one event. */
  static boolean areOne(EventMention a, EventMention b) {
    if (!overlap(a, b)) {
      return false;
    }
    String here = a.place();
    String there = b.place();
    boolean places = here != null && there != null;
    if (here != null && there != null && !here.equalsIgnoreCase(there)) {
      return false;
    }
    Set<String> common = new TreeSet<>(a.participants());
    common.retainAll(b.participants());
    int fewer = Math.min(a.participants().size(), b.participants().size());
    boolean exact = span(a) == 0 && span(b) == 0;
    if (fewer == 0) {
      return exact && (places || a.kind().equals("incident"));
    }
    // Who speaks to the press does so once in two days.
    boolean press = a.kind().equals("press conference") && span(a) <= 1 && span(b) <= 1;
    return common.size() == fewer && (fewer > 1 || places || exact || press);
  }

  private static boolean overlap(EventMention a, EventMention b) {
    return a.earliest() != null
        && a.latest() != null
        && b.earliest() != null
        && b.latest() != null
        && !a.earliest().isAfter(b.latest())
        && !b.earliest().isAfter(a.latest());
  }

  private static long span(EventMention mention) {
    return mention.earliest() == null || mention.latest() == null
        ? Long.MAX_VALUE
        : ChronoUnit.DAYS.between(mention.earliest(), mention.latest());
  }

  private static String why(List<EventMention> group) {
    EventMention first = group.get(0);
    StringBuilder why = new StringBuilder("a " + first.kind());
    if (!first.participants().isEmpty()) {
      why.append(" of ").append(String.join(", ", first.participants()));
    }
    group.stream()
        .filter(m -> m.place() != null)
        .findFirst()
        .ifPresent(m -> why.append(" in ").append(m.place()));
    group.stream()
        .filter(m -> span(m) == 0)
        .findFirst()
        .ifPresent(m -> why.append(" on ").append(m.latest()));
    return why.toString();
  }
}
