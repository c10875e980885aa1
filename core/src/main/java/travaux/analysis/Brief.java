package travaux.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import travaux.analysis.Matrix.OnIssue;
import travaux.analysis.Matrix.Position;
import travaux.analysis.Matrix.Stand;
import travaux.negotiation.Binding;
import travaux.negotiation.Form;

/**
 * The state of the talks for one side, under fixed headings, as much as one page holds.
 *
 * @param us the parties on whose side the reader stands
 * @param day the day as of which it is made, or null when no document has a date
 * @param parts all headings, in order; one with nothing under it says so
 */
public record Brief(List<String> us, @Nullable LocalDate day, List<Part> parts) {

  /** Copies the lists. */
  public Brief {
    us = List.copyOf(us);
    parts = List.copyOf(parts);
  }

  /** What stands under a heading, and how many points there were to choose from. */
  public record Part(Heading heading, List<Point> points, int total) {
    /** Copies the list. */
    public Part {
      points = List.copyOf(points);
    }
  }

  /**
   * One point.
   *
   * @param lead whose it is
   * @param text what it says
   * @param rests the words that it rests on, the best first; empty where nothing is on the record
   */
  public record Point(String lead, String text, List<Ground> rests) {
    /** Copies the list. */
    public Point {
      rests = List.copyOf(rests);
    }
  }

  /** The headings, in their order, and how many points each has at most. */
  public enum Heading {
    OBJECTIVES("Their objectives", 5, View.MATRIX),
    RESPONSE("Our response", 4, View.MATRIX),
    ARGUMENTS("Arguments", 3, View.MATRIX),
    OPEN("What is open and due", 4, View.DEADLINES, View.ANSWERS),
    CONSEQUENCES("What may follow", 3, View.LADDER),
    FACTS("Facts and dates", 4, View.TIMELINE);

    private final String words;
    private final int most;
    private final List<View> views;

    Heading(String words, int most, View... views) {
      this.words = words;
      this.most = most;
      this.views = List.of(views);
    }

    /** Returns the views that have all of what stands under it. */
    public List<View> views() {
      return views;
    }

    /** Returns the heading as it is printed. */
    public String words() {
      return words;
    }
  }

  /**
   * Makes the brief.
   *
   * @param us the names of the reader's own side, in any case
   * @param asOf the day on which the reader stands, or null for all that is on the record
   */
  public static Brief of(Proceedings record, Collection<String> us, @Nullable LocalDate asOf) {
    return new Maker(record, us, asOf).brief();
  }

  /** Puts the points together. One use, one thread. */
  private static final class Maker {

    /** What is longer is cut at a word. */
    private static final int WORDS = 120;

    private static final int TITLE = 60;

    /** How many issues are named that one point is about. */
    private static final int LEADS = 3;

    private static final Set<String> OPEN =
        Set.of(
            DueDates.OVERDUE,
            DueDates.NOT_KNOWN,
            DueDates.DUE,
            DueDates.SOFT,
            Answers.Group.NONE.words(),
            Answers.Group.RECEIVED.words(),
            Answers.Group.SPOKEN_ONLY.words());
    private static final Predicate<String> TELLING =
        Set.of("due", "from", "wanted in", "open since", "overdue since", "reaction")::contains;
    private static final Predicate<String> FOLLOWING = name -> name.startsWith("then, ");

    private final Proceedings record;
    private final Collection<String> us;
    private final Wanted wanted;
    private final Proceedings seen;
    private final List<OnIssue> issues;
    private final List<Part> parts = new ArrayList<>();

    Maker(Proceedings record, Collection<String> us, @Nullable LocalDate asOf) {
      this.record = record;
      this.us = us;
      this.wanted = Wanted.asOf(asOf);
      this.seen = asOf == null ? record : record.asOf(asOf);
      this.issues = theirs(Matrix.of(seen));
    }

    Brief brief() {
      add(Heading.OBJECTIVES, issues.stream().flatMap(this::objectives).toList());
      add(Heading.RESPONSE, issues.stream().flatMap(this::responses).toList());
      add(Heading.ARGUMENTS, issues.stream().flatMap(this::arguments).distinct().toList());
      List<Row> open = new ArrayList<>(rows(View.DEADLINES));
      open.addAll(rows(View.ANSWERS));
      add(
          Heading.OPEN,
          open.stream()
              .filter(row -> OPEN.contains(row.group()))
              .filter(this::concernsUs)
              .map(row -> point(row, TELLING))
              .toList());
      add(
          Heading.CONSEQUENCES,
          rows(View.LADDER).stream().map(row -> point(row, FOLLOWING)).toList());
      List<Row> facts = new ArrayList<>(rows(View.TIMELINE));
      add(
          Heading.FACTS,
          facts.reversed().stream()
              .filter(this::isFact)
              .sorted(Comparator.comparing(row -> row.group().equals(Cell.UNKNOWN)))
              .map(this::fact)
              .toList());
      LocalDate day = wanted.asOf() == null ? record.lastDay() : wanted.asOf();
      return new Brief(List.copyOf(us), day, parts);
    }

    private void add(Heading heading, List<Point> all) {
      List<Point> points = joined(all);
      List<Point> first = points.stream().limit(heading.most).toList();
      parts.add(new Part(heading, first, points.size()));
    }

    /** What is said of several issues in the same words is one point. */
    private static List<Point> joined(List<Point> points) {
      Map<String, List<Point>> same = new LinkedHashMap<>();
      for (Point point : points) {
        String key = point.text() + point.rests().stream().map(Ground::words).toList();
        same.computeIfAbsent(key, words -> new ArrayList<>()).add(point);
      }
      return same.values().stream()
          .map(each -> new Point(leads(each), each.get(0).text(), each.get(0).rests()))
          .toList();
    }

    private static String leads(List<Point> points) {
      List<String> leads = points.stream().map(Point::lead).distinct().toList();
      if (leads.size() == 1) {
        return leads.get(0);
      }
      String first =
          leads.stream()
              .limit(LEADS)
              .map(lead -> lead.substring(0, lead.length() - 1))
              .collect(Collectors.joining("; "));
      return leads.size() > LEADS
          ? first + " and " + (leads.size() - LEADS) + " more:"
          : first + ":";
    }

    /** The issues that others demand, those held most strongly and told most often first. */
    private List<OnIssue> theirs(Matrix matrix) {
      return matrix.issues().stream()
          .filter(issue -> demanded(issue).findAny().isPresent())
          .sorted(
              Comparator.comparing((OnIssue issue) ->
                      demanded(issue)
                          .map(Stand::strength)
                          .filter(Objects::nonNull)
                          .max(Comparator.naturalOrder())
                          .map(Enum::ordinal)
                          .orElse(-1))
                  .reversed()
                  .thenComparing(
                      issue -> -demanded(issue).mapToInt(stand -> stand.history().size()).sum()))
          .toList();
    }

    private Stream<Stand> demanded(OnIssue issue) {
      return issue.stands().stream()
          .filter(stand -> stand.stance() == Stance.DEMANDS && !isUs(stand.party()));
    }

    private Stream<Point> objectives(OnIssue issue) {
      return demanded(issue)
          .map(stand -> {
            Told newest = stand.history().get(0).told();
            return new Point(stand.party() + ":", said(newest) + marks(stand), stand.rests());
          });
    }

    private Stream<Point> responses(OnIssue issue) {
      List<Stand> ours =
          issue.stands().stream()
              .filter(stand -> isUs(stand.party()) && !stand.history().isEmpty())
              .toList();
      if (ours.isEmpty()) {
        return Stream.of(new Point(lead(issue), Cell.NO_RECORD, List.of()));
      }
      return ours.stream()
          .map(stand -> {
            Position newest = stand.history().get(0);
            String words = stand.stance().name().toLowerCase(Locale.ROOT);
            return new Point(
                lead(issue),
                stand.party()
                    + " "
                    + words.replace('_', ' ')
                    + " – "
                    + said(newest.told())
                    + marks(stand),
                stand.rests());
          });
    }

    /** As the objectives word it, in short. */
    private static String lead(OnIssue issue) {
      String title = String.join(" ", Arrays.asList(issue.title().strip().split("\\s+")));
      int end = title.length() <= TITLE ? title.length() : title.lastIndexOf(' ', TITLE);
      String words = title.substring(0, end < 0 ? TITLE : end);
      return words + (words.length() < title.length() ? " …:" : ":");
    }

    private Stream<Point> arguments(OnIssue issue) {
      return issue.stands().stream()
          .sorted(Comparator.comparing((Stand stand) -> isUs(stand.party())))
          .flatMap(stand ->
              stand.arguments().stream()
                  .limit(1)
                  .map(told ->
                      new Point(stand.party() + ":", said(told), List.of(Ground.of(told)))));
    }

    private List<Row> rows(View view) {
      return view.of(record, wanted).rows();
    }

    private boolean concernsUs(Row row) {
      return row.parties().isEmpty() || row.parties().stream().anyMatch(this::isUs);
    }

    private boolean isFact(Row row) {
      return Set.of("event", "deed").contains(kind(row));
    }

    private static String kind(Row row) {
      return row.cells().stream()
          .filter(cell -> cell.name().equals("what"))
          .map(Cell::value)
          .findFirst()
          .orElse("");
    }

    private Point fact(Row row) {
      return new Point(row.group() + ":", cut(row.title()), row.rests());
    }

    private static Point point(Row row, Predicate<String> told) {
      String values =
          row.cells().stream()
              .filter(cell -> told.test(cell.name()))
              .filter(cell -> !cell.value().equals(Cell.UNKNOWN))
              .map(cell -> cell.name() + ": " + cell.value())
              .reduce((a, b) -> a + "; " + b)
              .orElse("");
      return new Point(
          "", cut(row.title()) + (values.isEmpty() ? "" : " – " + values), row.rests());
    }

    private static String marks(Stand stand) {
      List<String> marks = new ArrayList<>();
      if (stand.strength() != null) {
        marks.add(stand.strength().name().toLowerCase(Locale.ROOT).replace('_', ' '));
      }
      if (stand.form() != Form.UNKNOWN) {
        marks.add(stand.form().name().toLowerCase(Locale.ROOT));
      }
      if (stand.binding() != Binding.UNKNOWN) {
        marks.add("binding: " + stand.binding().name().toLowerCase(Locale.ROOT));
      }
      return marks.isEmpty() ? "" : " (" + String.join(", ", marks) + ")";
    }

    private static String said(Told told) {
      String content = Names.content(told);
      return cut(content.isEmpty() ? Ground.of(told).text() : content);
    }

    private static String cut(String words) {
      String line = String.join(" ", Arrays.asList(words.strip().split("\\s+")));
      if (line.length() <= WORDS) {
        return line;
      }
      int end = line.lastIndexOf(' ', WORDS);
      return line.substring(0, end < 0 ? WORDS : end) + " …";
    }

    private boolean isUs(String party) {
      return us.stream().anyMatch(party::equalsIgnoreCase);
    }
  }
}
