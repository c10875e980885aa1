package travaux.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import travaux.analysis.Brief;
import travaux.analysis.Ground;
import travaux.analysis.View;
import travaux.negotiation.Document;
import travaux.present.Dates;
import travaux.present.SafeText;
import travaux.word.Sheet;
import travaux.word.SheetWriter;

/** The brief as a DOCX file of one page, each line with a footnote that tells source and words. */
public final class BriefFile {

  /** How many sources of one line are named. */
  private static final int SOURCES = 1;

  /** What is longer is cut at a word. */
  private static final int WORDS = 90;

  private BriefFile() {}

  /**
   * Writes a brief.
   *
   * @param name what the talks are called
   * @param documents how many sources it was made of
   * @throws IOException when it cannot be written
   */
  public static void write(Brief brief, String name, int documents, OutputStream to)
      throws IOException {
    LocalDate day = brief.day();
    Instant made = day == null ? Instant.EPOCH : day.atStartOfDay().toInstant(ZoneOffset.UTC);
    SheetWriter.write(sheet(brief, name, documents), made, to);
  }

  private static Sheet sheet(Brief brief, String name, int documents) {
    LocalDate day = brief.day();
    String as = day == null ? "of unknown date" : "as of " + Dates.of(day);
    return new Sheet(
        SafeText.oneLine(name),
        SafeText.oneLine("Brief for " + String.join(", ", brief.us()) + " " + as),
        parts(brief),
        "Made of "
            + documents
            + (documents == 1 ? " document" : " documents")
            + ". What is not told is unknown to the sources. The notes give source, line and words.");
  }

  private static List<Sheet.Part> parts(Brief brief) {
    List<List<Sheet.Point>> points =
        brief.parts().stream()
            .map(part -> part.points().stream().map(BriefFile::point).toList())
            .toList();
    List<Integer> kept = OnePage.of(points);
    List<Sheet.Part> parts = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      parts.add(part(brief.parts().get(i), points.get(i).subList(0, kept.get(i))));
    }
    return parts;
  }

  private static Sheet.Part part(Brief.Part part, List<Sheet.Point> kept) {
    List<Sheet.Point> points = new ArrayList<>(kept);
    if (points.isEmpty()) {
      points.add(new Sheet.Point("", "Nothing is on the record.", List.of()));
    } else if (part.total() > points.size()) {
      points.add(new Sheet.Point("", more(part, points.size()), List.of()));
    }
    return new Sheet.Part(part.heading().words(), points);
  }

  private static String more(Brief.Part part, int kept) {
    String views =
        part.heading().views().stream().map(View::title).collect(Collectors.joining(" and "));
    int more = part.total() - kept;
    return "and " + more + " more: see " + (views.contains(" ") ? "views " : "view ") + views + ".";
  }

  private static Sheet.Point point(Brief.Point point) {
    List<Ground> rests = point.rests();
    List<String> notes = new ArrayList<>();
    if (!rests.isEmpty()) {
      notes.add(note(rests));
    }
    return new Sheet.Point(
        SafeText.oneLine(Dates.inWords(point.lead())),
        SafeText.oneLine(Dates.inWords(point.text())),
        notes);
  }

  private static String note(List<Ground> rests) {
    StringBuilder note = new StringBuilder();
    for (Ground ground : rests.subList(0, Math.min(SOURCES, rests.size()))) {
      note.append(note.isEmpty() ? "" : "; ").append(source(ground));
    }
    if (rests.size() > SOURCES) {
      note.append("; and ").append(rests.size() - SOURCES).append(" more");
    }
    return note.toString();
  }

  private static String source(Ground ground) {
    Document document = ground.document();
    long line =
        1
            + document
                .text()
                .substring(0, ground.words().start())
                .chars()
                .filter(c -> c == '\n')
                .count();
    String by = document.publisher() == null ? "" : document.publisher() + ", ";
    LocalDate latest = document.published().latest();
    String day = latest == null ? "undated" : Dates.of(document.published().earliest(), latest);
    String words = SafeText.oneLine(ground.text());
    int end = words.length() <= WORDS ? words.length() : words.lastIndexOf(' ', WORDS);
    String cut = end < 0 ? words.substring(0, WORDS) : words.substring(0, end);
    return SafeText.oneLine(by + document.name())
        + ", line "
        + line
        + ", "
        + day
        + ": “"
        + cut
        + (cut.length() < words.length() ? " …" : "")
        + "”";
  }
}
