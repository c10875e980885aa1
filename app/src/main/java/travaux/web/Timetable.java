package travaux.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import travaux.analysis.Cell;
import travaux.analysis.Row;
import travaux.analysis.Table;
import travaux.analysis.Told;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.present.Dates;
import travaux.present.SafeText;
import travaux.web.pages.Addresses;
import travaux.web.pages.Picture;

/**
 * Draws what happened by day, in lanes; what happened on a day that is not known for sure is drawn
 * as a range.
 */
final class Timetable {

  private static final int LEFT = 150;
  private static final int WIDTH = 900;
  private static final int LANE = 22;
  private static final int MARK = 9;
  private static final int OPEN = 40;
  private static final int LANES = 10;
  private static final int PER_LANE = 60;
  private static final int TICKS = 9;

  /** "2031-05-04", "by 2031-05-04", "from 2031-05-04", "2031-05-01 to 2031-05-04". */
  private static final Pattern DAYS =
      Pattern.compile("(?:(by|from) )?(\\d{4}-\\d\\d-\\d\\d)(?: to (\\d{4}-\\d\\d-\\d\\d))?");

  private static final Pattern ACT =
      Pattern.compile(
          Arrays.stream(Act.values())
              .map(Enum::name)
              .collect(Collectors.joining("|", "\\b(?:", ")\\b")));

  private final LocalDate first;
  private final long days;

  private Timetable(LocalDate first, LocalDate last) {
    this.first = first;
    this.days = Math.max(1, ChronoUnit.DAYS.between(first, last) + 1);
  }

  /**
   * What happened.
   *
   * @param lane whose it is
   * @param earliest the first possible day, or null when that is open
   * @param latest the last possible day, or null when that is open
   * @param css name of a class
   * @param href the words that tell it
   * @param title what it is
   */
  private record Mark(
      String lane,
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest,
      String css,
      String href,
      String title) {

    /** The last day that is known of it; a mark that has none is not drawn. */
    @Nullable LocalDate day() {
      return latest == null ? earliest : latest;
    }

    boolean isSure() {
      return earliest != null && earliest.equals(latest);
    }
  }

  /** Returns the picture of acts by party, or null when none has a day. */
  static @Nullable Picture of(List<Told> acts) {
    List<Mark> marks = new ArrayList<>();
    for (Told told : acts) {
      String href = Addresses.line(told.document().id(), told.entry().id());
      String act = told.entry().act().name().toLowerCase(Locale.ROOT);
      marks.add(new Mark(party(told), told.earliest(), told.latest(), act, href, title(told)));
    }
    return picture("Acts by party and day; the list below says the same", marks);
  }

  /** Returns the picture of the rows of a timeline, or null when none has a day. */
  static @Nullable Picture of(Table timeline) {
    List<Mark> marks = timeline.rows().stream().map(Timetable::mark).toList();
    return picture("What happened when; the table below says the same", marks);
  }

  private static Mark mark(Row row) {
    Matcher days = DAYS.matcher(row.group());
    boolean isDated = days.matches();
    LocalDate from = isDated && !"by".equals(days.group(1)) ? day(days.group(2)) : null;
    LocalDate to =
        !isDated || "from".equals(days.group(1))
            ? null
            : day(days.group(3) == null ? days.group(2) : days.group(3));
    String what =
        row.cells().stream()
            .filter(cell -> cell.name().equals("what"))
            .map(Cell::value)
            .findFirst()
            .orElse("");
    boolean isAct = what.equals("act") || what.equals("deed");
    Matcher act = ACT.matcher(row.title());
    String css = isAct && act.find() ? act.group().toLowerCase(Locale.ROOT) : what;
    String party = row.parties().isEmpty() ? "unknown" : SafeText.oneLine(row.parties().get(0));
    String lane = isAct ? party : what.equals("event") ? "Events" : "Documents";
    String when = Dates.inWords(row.group());
    return new Mark(
        lane,
        from,
        to,
        css.isEmpty() ? "state" : css,
        StateOfPlay.href(row.rests().get(0)),
        when + ": " + StateOfPlay.shortened(row.title()));
  }

  private static @Nullable LocalDate day(String words) {
    try {
      return LocalDate.parse(words);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static @Nullable Picture picture(String title, List<Mark> all) {
    List<Mark> dated = all.stream().filter(mark -> mark.day() != null).toList();
    List<LocalDate> days = dated.stream().map(Mark::day).filter(Objects::nonNull).sorted().toList();
    if (days.isEmpty()) {
      return null;
    }
    // A few of long ago, or far ahead, would press all others into one day.
    LocalDate from = days.get(days.size() / 20);
    LocalDate to = days.get(days.size() - 1 - days.size() / 20);
    return new Timetable(from.minusDays(1), to.plusDays(1)).drawn(title, dated);
  }

  private Picture drawn(String title, List<Mark> dated) {
    Map<String, List<Mark>> lanes = new LinkedHashMap<>();
    for (Mark mark : dated) {
      lanes.computeIfAbsent(mark.lane(), lane -> new ArrayList<>()).add(mark);
    }
    List<Map.Entry<String, List<Mark>>> most =
        lanes.entrySet().stream()
            .sorted((a, b) -> b.getValue().size() - a.getValue().size())
            .limit(LANES)
            .toList();
    List<Picture.Shape> shapes = new ArrayList<>();
    int top = 30;
    List<Picture.Shape> marks = new ArrayList<>();
    for (Map.Entry<String, List<Mark>> lane : most) {
      int height = lane(lane.getValue(), top, marks);
      shapes.add(new Picture.Words(LEFT - 12, top + 15, "label", "end", shortened(lane.getKey())));
      shapes.add(
          new Picture.Arrow(
              LEFT, top + height, LEFT + WIDTH, top + height, "rule", 1, 0, null, ""));
      top += height + 4;
    }
    ticks(shapes, top);
    shapes.addAll(marks);
    return new Picture(title, LEFT + WIDTH + 20, top + 10, shapes);
  }

  /** Puts the marks of one lane into as few rows as they need, and returns the height. */
  private int lane(List<Mark> all, int top, List<Picture.Shape> marks) {
    List<Integer> ends = new ArrayList<>();
    for (Mark mark : all.stream().limit(PER_LANE).toList()) {
      LocalDate last = Objects.requireNonNull(mark.day());
      // Where no first or last day is known, the range is open to that side.
      int x2 = Math.min(LEFT + WIDTH, x(last) + (mark.latest() == null ? OPEN : MARK));
      int x1 =
          mark.earliest() == null
              ? Math.max(LEFT, x2 - OPEN)
              : Math.min(x(mark.earliest()), x2 - MARK);
      int row = 0;
      while (row < ends.size() && ends.get(row) > x1) {
        row++;
      }
      if (row == ends.size()) {
        ends.add(0);
      }
      ends.set(row, x2 + 2);
      marks.add(
          new Picture.Box(
              x1,
              top + 4 + row * (MARK + 3),
              x2 - x1,
              MARK,
              mark.css() + (mark.isSure() && isInside(last) ? "" : " range"),
              List.of(),
              mark.href(),
              mark.title()));
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

  /** Days beyond the picture are drawn at its edges, as ranges. */
  private boolean isInside(LocalDate day) {
    long at = ChronoUnit.DAYS.between(first, day);
    return at >= 0 && at <= days;
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
