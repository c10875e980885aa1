package travaux.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import travaux.Asked;
import travaux.Dossier;
import travaux.Hits;
import travaux.Logged;
import travaux.Passage;
import travaux.analysis.Positions;
import travaux.analysis.Told;
import travaux.negotiation.Act;
import travaux.negotiation.Entry;
import travaux.negotiation.Span;
import travaux.negotiation.Status;
import travaux.negotiation.Voice;
import travaux.present.Dates;
import travaux.present.SafeText;
import travaux.web.http.Fields;
import travaux.web.http.Request;
import travaux.web.http.Response;
import travaux.web.pages.ActView;
import travaux.web.pages.ActsPage;
import travaux.web.pages.Addresses;
import travaux.web.pages.LogPage;
import travaux.web.pages.Piece;
import travaux.web.pages.SearchPage;

/** Pages that show what is on the record. */
final class Views {

  private static final int NEWEST = 120;
  private static final int SOME = 3;
  private static final int FOUND = 60;
  private static final int PASSAGES = 20;
  private static final int LOG = 60;
  private static final int LONG = 700;
  private static final int MOST_SKIPPED = 100_000;
  private static final List<String> ASKED =
      List.of(
          "q", "in", "act", "voice", "status", "party", "person", "issue", "as-of", "from", "to",
          "source");
  private static final int NAMES = 300;

  private final Workplace workplace;

  Views(Workplace workplace) {
    this.workplace = workplace;
  }

  /** What parties did, by act and party. */
  Response acts(Request request) {
    Dossier dossier = workplace.dossier();
    Hits hits = dossier.acts(Asked.all().page(true, NEWEST));
    Map<String, ActView> shown = new TreeMap<>();
    List<Told> own = new ArrayList<>();
    for (Hits.Hit hit : hits.page()) {
      if (hit.line().line() instanceof Entry entry && entry.voice() == Voice.PARTY) {
        own.add(new Told(hit.document(), entry));
        shown.put(entry.id(), ActView.of(hit.document(), hit.line()));
      }
    }
    List<ActsPage.Group> groups = new ArrayList<>();
    for (Positions positions : Positions.of(own)) {
      String act = positions.act().name().toLowerCase(Locale.ROOT);
      String party = positions.parties().isEmpty() ? "" : positions.parties().get(0);
      List<ActView> some =
          positions.entries().stream()
              .limit(SOME)
              .map(told -> shown.get(told.entry().id()))
              .toList();
      String parties = SafeText.oneLine(String.join(", ", positions.parties()));
      groups.add(
          new ActsPage.Group(
              act,
              parties.isEmpty() ? "Unknown" : parties,
              Addresses.acts(party, act),
              positions.entries().size(),
              some));
    }
    ActsPage page = new ActsPage(hits.total(), Math.min(NEWEST, hits.total()), groups);
    return workplace.show(request, "acts", "Acts by party", "acts", page);
  }

  /** Search over everything. */
  Response search(Request request) {
    Dossier dossier = workplace.dossier();
    Fields query = request.query();
    String words = query.text("q");
    boolean acts = query.text("in").equals("acts");
    int skip = (int) Math.clamp(query.number("skip", 0), 0, MOST_SKIPPED);
    Asked asked = asked(query).after(skip);
    List<ActView> found = new ArrayList<>();
    List<SearchPage.Found> passages = new ArrayList<>();
    long total = 0;
    boolean isMore = false;
    boolean isAsked = acts || !words.isEmpty() || query.has("source") || !asked.isOfWordsAlone();
    if (isAsked) {
      Hits hits = dossier.someActs(asked);
      total = hits.total();
      isMore = hits.isMore();
      hits.page().forEach(hit -> found.add(ActView.of(hit.document(), hit.line())));
    }
    if (!words.isEmpty() && asked.isOfWordsAlone() && skip == 0) {
      dossier
          .passages(words, query.get("source"), PASSAGES)
          .forEach(passage -> passages.add(found(passage)));
    }
    SearchPage page =
        new SearchPage(
            words,
            query.text("party"),
            query.text("person"),
            query.text("issue"),
            query.text("act"),
            query.text("voice"),
            query.text("status"),
            query.text("from"),
            query.text("to"),
            query.text("source"),
            names(dossier, "party"),
            names(dossier, "person"),
            names(dossier, "issue"),
            isAsked,
            total,
            isMore,
            skip == 0 ? null : at(request, 0),
            (isMore || skip + found.size() < total) && !found.isEmpty()
                ? at(request, skip + found.size())
                : null,
            found,
            passages);
    return workplace.show(request, "search", "Search", "search", page);
  }

  /** Returns the address of the same search from another place on. */
  private static String at(Request request, int skip) {
    StringBuilder address = new StringBuilder("/search?");
    for (String name : ASKED) {
      String value = request.query().text(name);
      if (!value.isEmpty()) {
        address.append(name).append('=').append(Addresses.encoded(value)).append('&');
      }
    }
    return address.append("skip=").append(skip).append("#results").toString();
  }

  private static List<String> names(Dossier dossier, String role) {
    return dossier.someNames(role, NAMES).stream().map(SafeText::oneLine).toList();
  }

  private static SearchPage.Found found(Passage passage) {
    List<Piece.Mark> marks =
        passage.words().stream().map(span -> Piece.Mark.of(span, "found")).toList();
    return new SearchPage.Found(
        ActView.title(passage.document()),
        Dates.of(
            passage.document().published().earliest(), passage.document().published().latest()),
        Addresses.source(passage.document().id()) + "?at=" + passage.stretch().start() + "#here",
        Piece.of(passage.document().text(), shown(passage), marks));
  }

  /** The paragraph; of a very long one, as much as stands around the first word found. */
  private static Span shown(Passage passage) {
    Span all = passage.stretch();
    int at = passage.words().stream().mapToInt(Span::start).min().orElse(all.start());
    return all.length() <= 2 * LONG
        ? all
        : new Span(Math.max(all.start(), at - LONG), Math.min(all.end(), at + LONG));
  }

  private static Asked asked(Fields query) {
    return new Asked(
            list(Act.class, query.text("act")),
            list(Voice.class, query.text("voice")),
            list(Status.class, query.text("status")),
            query.get("party"),
            query.get("person"),
            query.get("issue"),
            day(query.get("as-of")),
            day(query.get("from")),
            day(query.get("to")),
            query.get("q"),
            true,
            FOUND)
        .in(query.get("source"));
  }

  private static <E extends Enum<E>> List<E> list(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(member -> member.name().equalsIgnoreCase(name))
        .toList();
  }

  /** Returns a day such as 2031-05-04, or null for null. */
  static @Nullable LocalDate day(@Nullable String words) {
    if (words == null) {
      return null;
    }
    try {
      // With a sign, years have up to nine digits, with which nobody can count.
      if (Character.isDigit(words.charAt(0))) {
        return LocalDate.parse(words);
      }
    } catch (DateTimeParseException e) {
      throw noDay(words);
    }
    throw noDay(words);
  }

  private static BadInputException noDay(String words) {
    return new BadInputException(
        "\"" + SafeText.oneLine(words) + "\" is no day. Maybe write it like this: 2031-05-04");
  }

  /** What happened to the record. */
  Response log(Request request) {
    List<LogPage.Row> rows = new ArrayList<>();
    List<Logged> all = workplace.dossier().log(LOG);
    for (int i = 0; i < all.size(); i++) {
      Logged event = all.get(i);
      // Events come newest first: the last of an action to come is its first.
      boolean isFirst = i + 1 == all.size() || all.get(i + 1).action() != event.action();
      long same = all.stream().filter(e -> e.action() == event.action()).count();
      if (isFirst) {
        String more = same > 1 ? " and " + (same - 1) + " more" : "";
        rows.add(
            new LogPage.Row(
                event.action(),
                event.at(),
                SafeText.oneLine(event.who()),
                LogWords.what(event) + more,
                event.document() == null ? "" : SafeText.oneLine(event.document()),
                LogWords.isLine(event) ? "/line/" + Addresses.encoded(event.subject()) : null,
                event.undone()));
      }
    }
    return workplace.show(request, "log", "What happened", "log", new LogPage(rows));
  }
}
