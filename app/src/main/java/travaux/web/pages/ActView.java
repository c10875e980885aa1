package travaux.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Actor;
import travaux.negotiation.Binding;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Form;
import travaux.negotiation.Span;
import travaux.negotiation.Voice;
import travaux.negotiation.When;
import travaux.negotiation.Where;
import travaux.present.Dates;
import travaux.present.SafeText;
import travaux.present.StandingLine;

/**
 * One act as pages show it.
 *
 * @param id its id
 * @param act the act, in lower case
 * @param mood "may ", "would not " ... before the act; may be empty
 * @param who who acts
 * @param whom who is addressed
 * @param what the content; may be empty
 * @param condition its condition; may be empty
 * @param date when it happened; may be empty
 * @param where where it happened; may be empty
 * @param circumstances form, binding, strength ...
 * @param voice party, author, expert, imagined
 * @param status suggested, accepted, edited, rejected
 * @param by the rule or person
 * @param source title or name of the document
 * @param published the document's day of publication
 * @param href the source at the sentence
 * @param sentence the sentence, its trigger marked
 * @param remarks what people noted or decided differently
 * @param newer what the newest reading says instead, in words, or null
 * @param isToDecide whether nobody has decided between the two yet
 */
public record ActView(
    String id,
    String act,
    String mood,
    List<Name> who,
    List<Name> whom,
    String what,
    String condition,
    String date,
    String where,
    List<String> circumstances,
    String voice,
    String status,
    String by,
    String source,
    String published,
    String href,
    List<Piece> sentence,
    List<String> remarks,
    @Nullable String newer,
    boolean isToDecide) {

  private static final int LONG = 600;

  /**
   * Somebody.
   *
   * @param party the party, or the words of the text where none is known
   * @param person the person, or null
   * @param isKnown whether the party is on the record
   */
  public record Name(String party, @Nullable String person, boolean isKnown) {

    static Name of(Actor actor, String text) {
      String person = actor.person() == null ? null : SafeText.oneLine(actor.person());
      if (actor.party() != null) {
        String party = SafeText.oneLine(actor.party());
        return new Name(party, party.equals(person) ? null : person, true);
      }
      return person == null
          ? new Name("“" + SafeText.oneLine(actor.words().of(text)) + "”", null, false)
          : new Name(person, null, false);
    }

    @Override
    public String toString() {
      return person == null ? party : party + " (" + person + ")";
    }
  }

  /** Returns what pages show of an act that stands in a document. */
  public static ActView of(Document document, StandingLine standing) {
    Entry entry = (Entry) standing.line();
    String text = document.text();
    List<Piece.Mark> trigger =
        entry.trigger().stream().map(span -> Piece.Mark.of(span, "trigger")).toList();
    String newer =
        standing.suggestion() instanceof Entry other
            ? summary(other, text)
            : standing.isGone() && entry.by().contains(".rules:")
                ? "The newest reading does not have this act."
                : null;
    return new ActView(
        entry.id(),
        lower(entry.act()),
        mood(entry),
        names(entry.who(), text),
        names(entry.whom(), text),
        pieces(entry.what(), text),
        pieces(entry.condition(), text),
        date(entry.when(), text),
        where(entry, text),
        circumstances(entry),
        lower(entry.voice()),
        lower(standing.status()),
        SafeText.oneLine(entry.by()),
        title(document),
        Dates.of(document.published().earliest(), document.published().latest()),
        Addresses.line(document.id(), entry.id()),
        Piece.of(text, stretch(entry), trigger),
        remarks(standing),
        newer,
        standing.isToDecide());
  }

  /** Returns the title of a document, or its name when it has none. */
  public static String title(Document document) {
    return SafeText.oneLine(document.title() == null ? document.name() : document.title());
  }

  /** Returns an act in one line. */
  static String summary(Entry entry, String text) {
    StringBuilder line = new StringBuilder(joined(entry.who(), text, "somebody"));
    line.append(' ').append(mood(entry)).append(entry.act());
    if (!entry.whom().isEmpty()) {
      line.append(" → ").append(joined(entry.whom(), text, ""));
    }
    String what = pieces(entry.what(), text);
    String when = date(entry.when(), text);
    return line.append(what.isEmpty() ? "" : ": " + what)
        .append(when.isEmpty() ? "" : " (" + when + ")")
        .toString();
  }

  private static String joined(List<Actor> actors, String text, String none) {
    return actors.isEmpty()
        ? none
        : names(actors, text).stream().map(Name::toString).collect(Collectors.joining(", "));
  }

  private static List<Name> names(List<Actor> actors, String text) {
    return actors.stream().map(actor -> Name.of(actor, text)).distinct().toList();
  }

  private static String pieces(List<Span> spans, String text) {
    String all =
        SafeText.oneLine(
            spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" … ")));
    return all.length() > LONG ? all.substring(0, LONG).strip() + " …" : all;
  }

  /** The sentence; of one that would fill a page, as much as stands around the trigger. */
  private static Span stretch(Entry entry) {
    Span sentence = entry.sentence();
    int at = entry.trigger().isEmpty() ? sentence.start() : entry.trigger().get(0).start();
    return sentence.length() <= 2 * LONG
        ? sentence
        : new Span(Math.max(sentence.start(), at - LONG), Math.min(sentence.end(), at + LONG));
  }

  private static String date(When when, String text) {
    boolean known = when.earliest() != null || when.latest() != null;
    String days = known ? Dates.of(when.earliest(), when.latest()) : "";
    if (when.words() == null) {
      return days;
    }
    String said = "“" + SafeText.oneLine(when.words().of(text)) + "”";
    return known ? days + ", " + said : said;
  }

  private static String where(Entry entry, String text) {
    Where where = entry.where();
    return where == null ? "" : SafeText.oneLine(where.words().of(text));
  }

  private static List<String> circumstances(Entry entry) {
    List<String> all = new ArrayList<>();
    if (entry.form() != Form.UNKNOWN) {
      all.add(lower(entry.form()));
    }
    if (entry.binding() != Binding.UNKNOWN) {
      all.add(lower(entry.binding()));
    }
    if (entry.strength() != null) {
      all.add(lower(entry.strength()));
    }
    if (entry.voice() != Voice.PARTY) {
      all.add(
          switch (entry.voice()) {
            case AUTHOR -> "the author’s view";
            case EXPERT -> "an expert’s view";
            default -> "imagined";
          });
    }
    if (entry.issue() != null) {
      all.add("on " + SafeText.oneLine(entry.issue()));
    }
    return all;
  }

  private static List<String> remarks(StandingLine line) {
    List<String> remarks = new ArrayList<>();
    if (line.isDisputed()) {
      line.decisions().forEach(d -> remarks.add(lower(d.status()) + " by " + safe(d.who())));
    }
    line.notes()
        .forEach(note -> remarks.add("Note by " + safe(note.who()) + ": " + safe(note.text())));
    return remarks;
  }

  private static String mood(Entry entry) {
    String modal =
        switch (entry.modality()) {
          case ASSERTED -> entry.negated() ? "did" : "";
          case POSSIBLE -> "may";
          case HYPOTHETICAL -> "would";
          case FUTURE -> "will";
        };
    return modal.isEmpty() ? "" : modal + (entry.negated() ? " not " : " ");
  }

  private static String safe(String text) {
    return SafeText.oneLine(text);
  }

  static String lower(Enum<?> member) {
    return member.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
