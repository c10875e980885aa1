package travaux.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Act;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Event;
import travaux.negotiation.Line;
import travaux.negotiation.Link;

/**
 * What one document can be found by, when a view is to be made of few documents of very many: which
 * views it has rows for, of which parties and issues, and what other documents may share with it. A
 * pure function of the document alone, so that it can be kept up for each.
 *
 * @param words for each view, party and issue of a row, {@link #view}; for each event and figure, a
 *     word that other tellings of the same nearly always share; for each line of another document
 *     that a line is tied to, {@link #end}
 * @param stands who takes a position on which matter
 */
public record Trace(Set<String> words, List<Stand> stands) {

  /** The word of documents that tie lines of their own to lines of others. */
  public static final String ENDS = "ends";

  private static final int LONGEST_DAYS = 7;

  /** Copies both. */
  public Trace {
    words = Set.copyOf(words);
    stands = List.copyOf(stands);
  }

  /**
   * An act by which parties take a position.
   *
   * @param entry its id
   * @param matter what it is about, whichever way it is turned; see {@link #matter}
   * @param parties who take it
   * @param day the day to sort by, or null
   */
  public record Stand(String entry, String matter, List<String> parties, @Nullable LocalDate day) {

    /** Copies the list. */
    public Stand {
      parties = List.copyOf(parties);
    }
  }

  /** Returns the trace of a document with what stands of it, under its own names. */
  public static Trace of(DocumentRecord record) {
    Proceedings alone = Proceedings.of(List.of(record), List.of());
    Set<String> words = new TreeSet<>();
    for (View view : View.values()) {
      if (!families(view).equals(List.of(view))) {
        continue;
      }
      for (Row row : view.of(alone, Wanted.all()).rows()) {
        words.add(view(view));
        row.parties().forEach(party -> words.add(party(view, party)));
        if (row.issue() != null) {
          words.add(issue(view, row.issue()));
        }
      }
    }
    List<String> shared = new ArrayList<>(Figures.keys(record.document()));
    record.all(Event.class).stream()
        .filter(event -> !event.passing())
        .forEach(event -> shared.addAll(events(event)));
    if (!shared.isEmpty()) {
      words.add(view(View.CONTRADICTIONS));
      words.addAll(shared);
    }
    PointReplies.parties(OwnActs.of(alone)).forEach(party -> words.add(replies(party)));
    Set<String> own = new TreeSet<>();
    record.lines().stream().map(Proceedings::idOf).filter(id -> id != null).forEach(own::add);
    for (Link link : record.all(Link.class)) {
      Stream.of(link.from(), link.to())
          .filter(id -> !own.contains(id))
          .forEach(id -> {
            words.add(ENDS);
            words.add(end(id));
          });
    }
    return new Trace(words, stands(alone));
  }

  private static List<Stand> stands(Proceedings alone) {
    List<Stand> stands = new ArrayList<>();
    for (Told told : OwnActs.of(alone)) {
      Entry entry = told.entry();
      Set<String> parties = OwnActs.parties(entry);
      if (entry.issue() != null && !parties.isEmpty() && takesPosition(entry.act())) {
        boolean asks = entry.act() == Act.DEMAND && Request.isForAnswer(told);
        String matter = asks ? MatrixMaker.ANSWER : matter(entry.issue());
        stands.add(new Stand(entry.id(), matter, List.copyOf(parties), told.day()));
      }
    }
    return stands;
  }

  private static boolean takesPosition(Act act) {
    return switch (act) {
      case DEMAND, PROPOSE, ACCEPT, REJECT, PROMISE, SUPPORT -> true;
      default -> false;
    };
  }

  /** Returns the views whose rows make those of a view; most are their own. */
  public static List<View> families(View view) {
    return switch (view) {
      case STATE -> List.of(View.ANSWERS, View.DEADLINES);
      case CHANGES -> List.of(View.ANSWERS);
      default -> List.of(view);
    };
  }

  /** Returns the word of documents that have rows in a view. */
  public static String view(View view) {
    return view.title();
  }

  /** Returns the word of documents that have rows in a view which concern a party. */
  public static String party(View view, String party) {
    return view.title() + "\nparty\n" + party;
  }

  /** Returns the word of documents that have rows in a view about an issue. */
  public static String issue(View view, String issue) {
    return view.title() + "\nissue\n" + matter(issue);
  }

  /** Returns the word of documents that tie a line of their own to a line of another document. */
  public static String end(String line) {
    return "end\n" + line;
  }

  /** Returns the word of documents in which a party answers numbered points. */
  public static String replies(String party) {
    return "replies\n" + party;
  }

  /** Returns what an issue is about, whichever way it is turned. */
  public static String matter(String issue) {
    return Matter.of(issue).name();
  }

  /** Returns the words by which other tellings of an event are found; none when its day is open. */
  public static Set<String> events(Event event) {
    LocalDate first = event.when().earliest();
    LocalDate last = event.when().latest();
    Set<String> words = new LinkedHashSet<>();
    if (first != null && last != null && ChronoUnit.DAYS.between(first, last) <= LONGEST_DAYS) {
      for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
        String when = "event\n" + event.kind() + '\n' + day + '\n';
        event.participants().forEach(name -> words.add(when + name));
        if (event.participants().isEmpty()) {
          words.add(when);
        }
      }
    }
    return words;
  }

  /** Returns the words by which other documents are found that give figures for the same things. */
  public static Set<String> figures(DocumentRecord record) {
    return Figures.keys(record.document());
  }

  /** Returns the id of a line that others may be tied to, or null. */
  public static @Nullable String id(Line line) {
    return Proceedings.idOf(line);
  }
}
