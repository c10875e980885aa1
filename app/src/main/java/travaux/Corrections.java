package travaux;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import travaux.lines.OneLine;
import travaux.negotiation.Document;
import travaux.negotiation.Line;
import travaux.negotiation.Status;
import travaux.present.Happening;
import travaux.present.Keys;
import travaux.present.StandingLine;
import travaux.present.StandingRecord;
import travaux.store.DossierFile;
import travaux.store.LogEvent;
import travaux.store.Question;
import travaux.store.StoredDocument;

/** Puts on the record what people decide, correct and add. Each call is one action. */
public final class Corrections {

  private static final int SHORTEST = 2;
  private static final int SOME = 8;

  private final Dossier dossier;
  private final Path path;
  private final DossierFile file;

  Corrections(Dossier dossier) {
    this.dossier = dossier;
    this.path = dossier.path;
    this.file = dossier.file;
  }

  /**
   * A line that a short id means.
   *
   * @param document its document
   * @param line the line as it stands
   */
  public record Meant(Document document, StandingLine line) {

    /** Returns the line's whole id. */
    public String id() {
      return Keys.of(line.line());
    }
  }

  /**
   * Returns the line that the beginning of an id means.
   *
   * @throws DossierException when none or several begin so
   */
  public Meant line(String start) {
    return Dossier.told(() -> {
      Question.Found found = found(start);
      StoredDocument stored = file.document(found.document());
      StandingRecord standing = standing(stored);
      return new Meant(standing.document(), line(standing, found.id(), start));
    });
  }

  /**
   * Returns a line as it would stand without an action.
   *
   * @param start beginning of its id
   */
  public Meant before(String start, long action) {
    return Dossier.told(() -> {
      Question.Found found = found(start);
      Set<Long> without = new HashSet<>(file.undone());
      without.add(action);
      StandingRecord standing =
          dossier.joining().named(Dossier.standing(file, file.document(found.document()), without));
      return new Meant(standing.document(), line(standing, found.id(), start));
    });
  }

  private StandingLine line(StandingRecord standing, String id, String start) {
    return standing.lines().stream()
        .filter(each -> Keys.of(each.line()).equals(id))
        .findFirst()
        .orElseThrow(() -> new DossierException(path + ": there is no line " + start + "."));
  }

  private Question.Found found(String start) {
    String id = start.toLowerCase(Locale.ROOT);
    if (id.length() < SHORTEST || !id.matches("[0-9a-z]+")) {
      throw new DossierException(
          "\"" + start + "\" is no id. Maybe copy one from: travaux show " + path);
    }
    List<Question.Found> found = file.answers().idsFrom(id, SOME);
    if (found.isEmpty()) {
      throw new DossierException(
          path + ": there is no line " + start + ". Maybe see: travaux show " + path);
    }
    Set<String> ids = found.stream().map(Question.Found::id).collect(Collectors.toSet());
    if (ids.size() > 1) {
      throw new DossierException(
          "\"" + start + "\" may be " + String.join(", ", ids) + ". Maybe give more of it.");
    }
    return found.get(0);
  }

  /**
   * Accepts or rejects lines.
   *
   * @param lines beginnings of ids
   * @return the number of the action
   */
  public long decide(List<String> lines, Status status, String who) {
    String payload = OneLine.object("status", status.name().toLowerCase(Locale.ROOT));
    return append(
        lines.stream()
            .map(this::line)
            .map(meant -> event(Happening.DECIDED, meant, payload))
            .toList(),
        who);
  }

  /**
   * Corrects a line.
   *
   * @param line beginning of its id
   * @param fields a JSON object: fields of the line format with their new values, null to take one
   *     away
   * @return the number of the action
   * @throws DossierException when the line is not of the format then
   */
  public long edit(String line, String fields, String who) {
    return Dossier.told(() -> {
      Meant meant = line(line);
      String payload = "{\"set\":" + fields + "}";
      OneLine.parse(payload, meant.document()).applied("set", meant.line().line());
      return append(List.of(event(Happening.EDITED, meant, payload)), who);
    });
  }

  /**
   * Puts a corrected line in the place of one.
   *
   * @param line beginning of its id
   * @param edited the line as it should be, with the same id
   * @return the number of the action
   */
  public long edit(String line, Line edited, String who) {
    Meant meant = line(line);
    return edit(line, OneLine.difference(meant.line().line(), edited, meant.document()), who);
  }

  /**
   * Puts corrected lines in the places of some, as one action.
   *
   * @param edited lines as they should be, with the ids that they have
   * @return the number of the action
   */
  public long edit(List<? extends Line> edited, String who) {
    return Dossier.told(() -> {
      List<LogEvent.New> events = new ArrayList<>();
      for (Line line : edited) {
        Meant meant = line(Keys.of(line));
        String fields = OneLine.difference(meant.line().line(), line, meant.document());
        events.add(event(Happening.EDITED, meant, "{\"set\":" + fields + "}"));
      }
      return append(events, who);
    });
  }

  /**
   * Puts lines on the record by hand.
   *
   * @param document id of the document that they stand in
   * @return the number of the action
   */
  public long record(String document, List<Line> lines, String who) {
    return Dossier.told(() -> {
      Document source = standing(file.document(document)).document();
      List<LogEvent.New> events = new ArrayList<>();
      for (Line line : lines) {
        events.add(
            new LogEvent.New(
                Happening.RECORDED,
                document,
                Keys.of(line),
                OneLine.wrapped("line", line, source)));
      }
      return append(events, who);
    });
  }

  /** Notes something about a line, or about a document. */
  public long note(@Nullable String line, @Nullable String document, String words, String who) {
    return Dossier.told(() -> {
      String payload = OneLine.object("note", words);
      if (line != null) {
        return append(List.of(event(Happening.NOTED, line(line), payload)), who);
      }
      String subject = document == null ? "" : document;
      return append(List.of(new LogEvent.New(Happening.NOTED, document, subject, payload)), who);
    });
  }

  /** Gives the day on which a document was published. */
  public long date(String document, LocalDate day, String who) {
    return Dossier.told(() -> {
      String payload = OneLine.object("published", day.toString());
      return append(List.of(new LogEvent.New(Happening.DATED, document, document, payload)), who);
    });
  }

  String reason(String why) {
    return OneLine.object("why", why);
  }

  private StandingRecord standing(StoredDocument stored) {
    StandingRecord standing = PresentRows.fold(stored, file.eventsOf(stored.id()));
    if (standing == null) {
      throw new DossierException(path + ": document " + stored.id() + " is not on the record.");
    }
    return dossier.joining().named(standing);
  }

  private static LogEvent.New event(String kind, Meant meant, String payload) {
    return new LogEvent.New(kind, meant.document().id(), meant.id(), payload);
  }

  private long append(List<LogEvent.New> events, String who) {
    return Dossier.told(() -> file.append(who, null, events));
  }
}
