package travaux.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import travaux.analysis.Told;
import travaux.negotiation.Actor;
import travaux.present.Dates;
import travaux.present.SafeText;
import travaux.web.pages.Addresses;
import travaux.web.pages.Picture;

/** Draws acts by party and day; an act whose day is not known for sure is drawn as a range. */
final class Timetable {

  private static final int LEFT = 150;
  private static final int WIDTH = 900;
  private static final int LANE = 22;
  private static final int MARK = 9;
  private static final int OPEN = 40;
  private static final int LANES = 10;
  private static final int PER_LANE = 60;
  private static final int TICKS = 9;

  private final LocalDate first;
  private final long days;

  private Timetable(LocalDate first, LocalDate last) {
    this.first = first;
    this.days = Math.max(1, ChronoUnit.DAYS.between(first, last) + 1);
  }

  /** Returns the picture of acts with days, or null when there are none. */
  static @Nullable Picture of(List<Told> acts) {
    List<Told> dated = acts.stream().filter(told -> told.day() != null).toList();
    List<LocalDate> all = dated.stream().map(Told::day).filter(Objects::nonNull).sorted().toList();
    if (all.isEmpty()) {
      return null;
    }
    // A few acts of long ago would press all others into one day.
    LocalDate from = all.get(all.size() / 20);
    LocalDate to = all.get(all.size() - 1);
    return new Timetable(from.minusDays(1), to.plusDays(1)).picture(dated);
  }

  private Picture picture(List<Told> dated) {
    Map<String, List<Told>> lanes = new LinkedHashMap<>();
    for (Told told : dated) {
      lanes.computeIfAbsent(party(told), party -> new ArrayList<>()).add(told);
    }
    List<Map.Entry<String, List<Told>>> most =
        lanes.entrySet().stream()
            .sorted((a, b) -> b.getValue().size() - a.getValue().size())
            .limit(LANES)
            .toList();
    List<Picture.Shape> shapes = new ArrayList<>();
    int top = 30;
    List<Picture.Shape> marks = new ArrayList<>();
    for (Map.Entry<String, List<Told>> lane : most) {
      int height = lane(lane.getValue(), top, marks);
      shapes.add(new Picture.Words(LEFT - 12, top + 15, "label", "end", shortened(lane.getKey())));
      shapes.add(
          new Picture.Arrow(
              LEFT, top + height, LEFT + WIDTH, top + height, "rule", 1, 0, null, ""));
      top += height + 4;
    }
    ticks(shapes, top);
    shapes.addAll(marks);
    return new Picture(
        "Acts by party and day; the list below says the same", LEFT + WIDTH + 20, top + 10, shapes);
  }

  /** Puts the marks of one party into as few rows as they need, and returns the height. */
  private int lane(List<Told> acts, int top, List<Picture.Shape> marks) {
    List<Integer> ends = new ArrayList<>();
    for (Told told : acts.stream().limit(PER_LANE).toList()) {
      LocalDate last = Objects.requireNonNull(told.day());
      LocalDate early = told.earliest() == null ? last : told.earliest();
      int x2 = x(last) + MARK;
      // Where no first day is known, the range is open to the left.
      int x1 = told.earliest() == null ? Math.max(LEFT, x2 - OPEN) : Math.min(x(early), x2 - MARK);
      int row = 0;
      while (row < ends.size() && ends.get(row) > x1) {
        row++;
      }
      if (row == ends.size()) {
        ends.add(0);
      }
      ends.set(row, x2 + 2);
      boolean isSure = told.earliest() != null && told.earliest().equals(told.latest());
      String act = told.entry().act().name().toLowerCase(Locale.ROOT);
      marks.add(
          new Picture.Box(
              x1,
              top + 4 + row * (MARK + 3),
              x2 - x1,
              MARK,
              act + (isSure ? "" : " range"),
              List.of(),
              Addresses.line(told.document().id(), told.entry().id()),
              title(told)));
    }
    return Math.max(LANE, ends.size() * (MARK + 3) + 8);
  }

  private static String title(Told told) {
    String text = told.document().text();
    String words = SafeText.oneLine(told.entry().sentence().of(text));
    String some = words.length() > 140 ? words.substring(0, 140) + " …" : words;
    return Dates.of(told.earliest(), told.latest())
        + ", "
        + party(told)
        + " "
        + told.entry().act()
        + ": "
        + some;
  }

  private int x(LocalDate day) {
    long at = Math.max(0, Math.min(days, ChronoUnit.DAYS.between(first, day)));
    return LEFT + (int) (at * (WIDTH - MARK) / days);
  }

  private void ticks(List<Picture.Shape> shapes, int bottom) {
    LocalDate last = first.plusDays(days);
    long months = ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) + 1;
    if (months > 2) {
      long step = Math.max(1, (months + TICKS - 1) / TICKS);
      for (YearMonth month = YearMonth.from(first).plusMonths(1);
          !month.atDay(1).isAfter(last);
          month = month.plusMonths(step)) {
        String name = month.getMonth().name();
        String label = name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT);
        tick(month.atDay(1), label + " " + month.getYear(), shapes, bottom);
      }
    } else {
      long step = Math.max(1, (days + TICKS - 1) / TICKS);
      for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(step)) {
        String label = Dates.of(day);
        tick(day, label.substring(0, label.length() - 5), shapes, bottom);
      }
    }
  }

  private void tick(LocalDate day, String label, List<Picture.Shape> shapes, int bottom) {
    shapes.add(new Picture.Arrow(x(day), 22, x(day), bottom, "rule", 1, 0, null, ""));
    shapes.add(new Picture.Words(x(day), 14, "tick", "middle", label));
  }

  private static String party(Told told) {
    for (Actor actor : told.entry().who()) {
      String name = actor.party() == null ? actor.person() : actor.party();
      if (name != null) {
        return SafeText.oneLine(name);
      }
    }
    return "unknown";
  }

  private static String shortened(String name) {
    return name.length() > 20 ? name.substring(0, 19) + "…" : name;
  }
}
