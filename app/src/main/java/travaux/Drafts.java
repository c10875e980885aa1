package travaux;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import travaux.analysis.DraftAnswers;
import travaux.analysis.Proceedings;
import travaux.analysis.Table;
import travaux.analysis.Wanted;
import travaux.lines.OneLine;
import travaux.negotiation.Block;
import travaux.negotiation.ClauseNumber;
import travaux.negotiation.Document;
import travaux.negotiation.Draft;
import travaux.negotiation.Entry;
import travaux.negotiation.Instrument;
import travaux.negotiation.Line;
import travaux.negotiation.Link;
import travaux.negotiation.Span;
import travaux.present.Happening;
import travaux.present.Keys;
import travaux.reading.DraftClause;
import travaux.reading.DraftClauses;
import travaux.store.LogEvent;

/** The drafts on the table: put there, looked up by name, answered clause by clause. */
public final class Drafts {

  private static final String ROLE = "instrument";
  private static final int SOME = 60;

  private final Dossier dossier;

  private Drafts(Dossier dossier) {
    this.dossier = dossier;
  }

  /** Returns the drafts that a dossier has. */
  public static Drafts of(Dossier dossier) {
    return new Drafts(dossier);
  }

  /**
   * What a person tells of a draft.
   *
   * @param name what it is called, or null for its title
   * @param kind "draft", "letter" ...
   * @param author the party that wrote it, or null
   * @param addressees the parties that are to answer it
   * @param date the day on which it was put on the table, or null
   */
  public record Told(
      @Nullable String name,
      String kind,
      @Nullable String author,
      List<String> addressees,
      @Nullable LocalDate date) {

    /** Copies the list. */
    public Told {
      addressees = List.copyOf(addressees);
    }
  }

  /** A draft that was put on the table, and the number of the action. */
  public record Added(Draft draft, long action) {}

  /**
   * Reads a file, puts it on the record unless it is there, and its clauses with it; one action.
   *
   * @throws DossierException when it cannot be read, has no clauses or a name that is taken
   */
  public Added add(Travaux travaux, String file, byte[] bytes, Told told, String who) {
    return Dossier.told(() -> {
      Outcome outcome = travaux.read(file, bytes, told.date());
      if (!(outcome instanceof Outcome.Read read)) {
        throw new DossierException(
            outcome instanceof Outcome.Unreadable why ? why.message() : file + " cannot be read.");
      }
      Document document = read.record().document();
      Draft draft = draft(document, told);
      checkName(draft);
      @Nullable Long[] action = {null};
      Outcome put = dossier.sources().put(travaux, new Travaux.Taken(read, bytes), who, action);
      if (put instanceof Outcome.Unreadable purged) {
        throw new DossierException(purged.message());
      }
      List<LogEvent.New> events = new ArrayList<>();
      for (Instrument line : draft.lines()) {
        events.add(
            new LogEvent.New(
                Happening.RECORDED,
                document.id(),
                Keys.of(line),
                OneLine.wrapped("line", line, document)));
      }
      return new Added(draft, dossier.file.append(who, action[0], events));
    });
  }

  private static Draft draft(Document document, Told told) {
    String text = document.text();
    List<DraftClause> clauses = DraftClauses.of(text);
    if (clauses.isEmpty()) {
      String begin = text.strip().lines().findFirst().orElse("");
      throw new DossierException(
          document.name()
              + ": no numbered clauses were found; it begins with \""
              + (begin.length() > SOME ? begin.substring(0, SOME) + " …" : begin)
              + "\". Maybe number them at the beginning of their lines: \"Article 1\", \"1.\","
              + " \"(a)\". If it is a report: travaux add.");
    }
    Map<ClauseNumber, DraftClause> numbers = new HashMap<>();
    for (DraftClause clause : clauses) {
      DraftClause first = numbers.putIfAbsent(clause.number(), clause);
      if (first != null) {
        throw new DossierException(
            document.name()
                + ":"
                + line(text, clause.words())
                + ": clause "
                + clause.number()
                + " is there already, in line "
                + line(text, first.words())
                + ". Maybe give the second part a heading such as \"Annex A\".");
      }
    }
    String title = document.title() == null ? document.name() : document.title();
    String name = told.name() == null ? title : told.name();
    Instrument whole =
        new Instrument(
            Draft.id(document, null),
            heading(document, clauses.get(0)),
            name,
            told.kind(),
            told.author(),
            told.addressees(),
            null);
    List<Instrument> lines = new ArrayList<>();
    for (DraftClause clause : clauses) {
      lines.add(
          new Instrument(
              Draft.id(document, clause.number()),
              clause.words(),
              name,
              told.kind(),
              told.author(),
              told.addressees(),
              clause.citation()));
    }
    return new Draft(document, whole, lines);
  }

  /** The title, or what stands before the clauses, or their first words. */
  private static Span heading(Document document, DraftClause first) {
    return document.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.TITLE)
        .map(Block::span)
        .findFirst()
        .orElse(first.words());
  }

  private static long line(String text, Span words) {
    return text.substring(0, words.start()).chars().filter(c -> c == '\n').count() + 1;
  }

  private void checkName(Draft draft) {
    for (Draft other : all(dossier.proceedings())) {
      boolean same = other.document().id().equals(draft.document().id());
      if (same) {
        throw new DossierException(
            draft.document().name()
                + " lies on the table already, as \""
                + other.text().name()
                + "\". Maybe see: travaux instrument show "
                + dossier.path
                + " \""
                + other.text().name()
                + "\"");
      }
      if (other.text().name().equalsIgnoreCase(draft.text().name())) {
        throw new DossierException(
            "\""
                + draft.text().name()
                + "\" is the name of "
                + other.document().name()
                + " already. Maybe give another one: --name \""
                + draft.text().name()
                + ", second version\"");
      }
    }
  }

  private static List<Draft> all(Proceedings seen) {
    return seen.records().stream().map(Draft::of).flatMap(Optional::stream).toList();
  }

  /**
   * Returns the draft of a name, or of its document's name.
   *
   * @throws DossierException when there is none, or several
   */
  public Draft named(String name) {
    return Dossier.told(() -> named(name, dossier.proceedings()));
  }

  private Draft named(String name, Proceedings seen) {
    List<Draft> all = all(seen);
    String called = dossier.spellings(ROLE).getOrDefault(name, name);
    List<Draft> meant =
        all.stream()
            .filter(draft -> {
              String own = draft.text().name();
              return own.equalsIgnoreCase(name) || own.equalsIgnoreCase(called);
            })
            .toList();
    if (meant.isEmpty()) {
      List<String> documents = dossier.documentsLike(name);
      meant = all.stream().filter(draft -> documents.contains(draft.document().id())).toList();
    }
    if (meant.size() == 1) {
      return meant.get(0);
    }
    if (meant.size() > 1) {
      throw new DossierException(
          "Two instruments are called \""
              + name
              + "\": "
              + meant.get(0).document().name()
              + " and "
              + meant.get(1).document().name()
              + ". Maybe give the name of the file.");
    }
    List<String> names = all.stream().map(draft -> "\"" + draft.text().name() + "\"").toList();
    throw new DossierException(
        dossier.path
            + ": no instrument \""
            + name
            + "\" lies on the table. "
            + (names.isEmpty()
                ? "Maybe put it there: travaux instrument add " + dossier.path + " draft.txt"
                : "Maybe one of: " + String.join(", ", names)));
  }

  /**
   * Returns the line of a clause.
   *
   * @throws DossierException when the draft has no such clause
   */
  public Instrument clause(Draft draft, String words) {
    Optional<Instrument> clause = ClauseNumber.read(words).flatMap(draft::clause);
    if (clause.isPresent()) {
      return clause.get();
    }
    List<String> numbers =
        draft.clauses().stream()
            .map(Draft::number)
            .filter(Objects::nonNull)
            .map(ClauseNumber::toString)
            .toList();
    throw new DossierException(
        draft.document().name()
            + ": \""
            + draft.text().name()
            + "\" has no clause "
            + words
            + ". Maybe one of: "
            + String.join(", ", numbers));
  }

  /**
   * Files an answer: the act in the document that tells it, and what it answers; one action.
   *
   * @param answer the act; one of that id that is on the record already is kept
   * @param links the answer to each clause, or to the whole
   * @return the number of the action
   */
  public long file(String document, Entry answer, List<Link> links, String who) {
    boolean known =
        dossier.standing(document).lines().stream()
            .anyMatch(each -> Keys.of(each.line()).equals(answer.id()));
    Map<String, Line> lines = new LinkedHashMap<>();
    if (!known) {
      lines.put(answer.id(), answer);
    }
    links.forEach(link -> lines.put(Keys.of(link), link));
    return dossier.corrections().record(document, List.copyOf(lines.values()), who);
  }

  /** Makes the view of what each party says of each clause. */
  public Table answers(String name, Wanted wanted) {
    return Dossier.told(() -> {
      Proceedings seen = dossier.proceedings(wanted.asOf());
      Draft all = named(name);
      String id = all.document().id();
      Draft draft =
          all(seen).stream()
              .filter(each -> each.document().id().equals(id))
              .findFirst()
              .orElseThrow(() ->
                  new DossierException(
                      all.document().name()
                          + " is not known to have been published by "
                          + wanted.asOf()
                          + ". Maybe give its day: travaux date."));
      return DraftAnswers.of(seen, draft, wanted);
    });
  }
}
