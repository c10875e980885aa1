package travaux.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Act;
import travaux.negotiation.Binding;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Form;
import travaux.negotiation.Instrument;
import travaux.negotiation.Line;
import travaux.negotiation.Link;
import travaux.negotiation.Link.AnswerKind;
import travaux.negotiation.Modality;

/**
 * Finds what came of requests: what people and the text tie to them, and what those who were asked
 * did about the same matter. What is not surely an answer to the request is none.
 */
final class Reactions {

  private static final Set<Act> REACTING = Set.of(Act.ACCEPT, Act.REJECT, Act.PROPOSE, Act.PROMISE);

  /** What is told long after a demand may answer another one. */
  static final int DAYS = 31;

  private final Proceedings seen;
  private final Map<String, Told> own = new LinkedHashMap<>();
  private final Map<String, NavigableMap<LocalDate, List<About>>> byWord = new HashMap<>();
  private final Map<String, NavigableMap<LocalDate, List<About>>> onAll = new HashMap<>();
  private final WrittenReplies replies;
  private final Receipts receipts;
  private final PointReplies points;

  /** An act with what it is about, looked up once. */
  private record About(Told told, Matter matter, Set<String> words) {
    static About of(Told told) {
      String issue = Objects.requireNonNullElse(told.entry().issue(), "");
      return new About(told, Matter.of(issue), Reactions.words(issue));
    }

    /** One matter under labels of two words at least, turned the same way. */
    boolean is(Matter asked, Set<String> askedWords) {
      if (matter.turned() != asked.turned()) {
        return false;
      }
      if (matter.name().equals(asked.name())) {
        return asked.name().indexOf(' ') > 0;
      }
      return words.stream().filter(askedWords::contains).count() > 1;
    }
  }

  Reactions(Proceedings seen) {
    this.seen = seen;
    for (Told told : OwnActs.of(seen)) {
      if (told.entry().modality() == Modality.ASSERTED) {
        own.put(told.entry().id(), told);
        index(told);
      }
    }
    this.replies = new WrittenReplies(seen, List.copyOf(own.values()));
    this.receipts = new Receipts(seen, List.copyOf(own.values()));
    this.points = new PointReplies(List.copyOf(own.values()));
  }

  private void index(Told told) {
    LocalDate day = told.day();
    if (!REACTING.contains(told.entry().act()) || day == null) {
      return;
    }
    About about = About.of(told);
    boolean all = Requests.isAllDemands(Names.content(told)) || isAllDemands(about.matter().name());
    for (String party : Names.of(told.entry().who())) {
      if (all) {
        put(onAll, party, day, about);
      } else {
        about.words().forEach(word -> put(byWord, party + '\n' + word, day, about));
      }
    }
  }

  private static void put(
      Map<String, NavigableMap<LocalDate, List<About>>> index,
      String key,
      LocalDate day,
      About about) {
    index
        .computeIfAbsent(key, each -> new TreeMap<>())
        .computeIfAbsent(day, each -> new ArrayList<>())
        .add(about);
  }

  /**
   * Returns written replies to texts of the asker that are told of later than a demand: they may
   * answer it, and no source says what they say of it.
   */
  List<Reaction> wholeReplies(Request request) {
    return replies.toTextsOf(request);
  }

  /** Returns what came of a request, by day. */
  List<Reaction> to(Request request) {
    Map<String, Reaction> found = new LinkedHashMap<>();
    for (String id : request.ids()) {
      for (Link link : seen.to(id, Link.Kind.ANSWERS)) {
        linked(request, link).ifPresent(each -> found.putIfAbsent(key(each.ground()), each));
      }
    }
    if (request.isForAnswer()) {
      replies.to(request).forEach(each -> found.putIfAbsent(key(each.ground()), each));
      receipts.of(request).forEach(each -> found.putIfAbsent(key(each.ground()), each));
    }
    points.to(request).forEach(each -> found.putIfAbsent(key(each.ground()), each));
    if (!request.isText()) {
      onMatter(request).forEach(each -> found.putIfAbsent(key(each.ground()), each));
    }
    return found.values().stream()
        .sorted(
            Comparator.comparing((Reaction each) -> !each.isWrittenAnswer())
                .thenComparing(Reaction::when)
                .thenComparing(each -> each.ground().document().name())
                .thenComparing(each -> each.ground().words()))
        .toList();
  }

  private Optional<Reaction> linked(Request request, Link link) {
    Line from = seen.line(link.from());
    Document document = seen.documentOf(link.from());
    if (from == null || document == null) {
      return Optional.empty();
    }
    Link.Answer said = link.answer();
    String scope = said == null || said.scope() == null ? "" : said.scope();
    if (from instanceof Instrument reply) {
      Reaction told = replies.reply(request, new Request.Text(document, reply), scope);
      AnswerKind kind = said == null ? null : said.kind();
      return Optional.of(
          new Reaction(
              kind == null ? told.kind() : Reaction.Kind.of(kind),
              told.by(),
              told.inferred(),
              said == null || said.form() == Form.UNKNOWN ? told.form() : said.form(),
              told.when(),
              told.latest(),
              scope,
              said == null ? Binding.UNKNOWN : said.binding(),
              told.ground()));
    }
    if (from instanceof Entry entry) {
      Told told = new Told(document, entry);
      Reaction.Kind kind =
          said == null || said.kind() == null
              ? Reaction.Kind.of(told)
              : Reaction.Kind.of(said.kind());
      Form form = said == null || said.form() == Form.UNKNOWN ? Reaction.form(told) : said.form();
      Binding binding =
          said == null || said.binding() == Binding.UNKNOWN ? entry.binding() : said.binding();
      return Optional.of(
          new Reaction(
              kind,
              Names.of(entry.who()),
              "",
              form,
              Names.when(told),
              told.latest(),
              scope,
              binding,
              Ground.of(told)));
    }
    return Optional.empty();
  }

  /** What those who were asked did about the same matter, or about all demands of the asker. */
  private List<Reaction> onMatter(Request request) {
    if (request.isForAnswer()) {
      return List.of();
    }
    Map<String, About> on = new LinkedHashMap<>();
    Map<String, About> all = new LinkedHashMap<>();
    String issue = Objects.requireNonNullElse(request.issue(), "");
    Matter asked = Matter.of(issue);
    Set<String> words = words(issue);
    Set<LocalDate> days = new TreeSet<>();
    request.documents().stream()
        .map(document -> document.published().latest())
        .filter(Objects::nonNull)
        .forEach(days::add);
    for (String party : request.of()) {
      words.forEach(word -> addSoon(byWord.get(party + '\n' + word), days, on));
      addSoon(onAll.get(party), days, all);
    }
    Set<String> by = Set.copyOf(request.by());
    List<Reaction> found = new ArrayList<>();
    for (About about : on.values()) {
      Told told = about.told();
      if (about.is(asked, words) && isOther(told, by)) {
        found.add(reaction(told, Reaction.Kind.of(told), ""));
      }
    }
    for (About about : all.values()) {
      Told told = about.told();
      Act act = told.entry().act();
      boolean decides = act == Act.ACCEPT || act == Act.REJECT;
      // "The demands are unacceptable" is about the demands of whom it is said to.
      boolean toAsker = Names.of(told.entry().whom()).stream().anyMatch(by::contains);
      if (decides && toAsker && isOther(told, by)) {
        found.add(reaction(told, Reaction.Kind.of(told), "all demands, as told"));
      }
    }
    return found;
  }

  /** What is told with a demand or within some days after. */
  private static void addSoon(
      @Nullable NavigableMap<LocalDate, List<About>> index,
      Set<LocalDate> days,
      Map<String, About> found) {
    if (index != null) {
      LocalDate next = LocalDate.MIN;
      for (LocalDate day : days) {
        LocalDate from = day.isBefore(next) ? next : day;
        LocalDate to = day.plusDays(DAYS);
        if (!from.isAfter(to)) {
          index
              .subMap(from, true, to, true)
              .values()
              .forEach(all -> all.forEach(each -> found.put(each.told().entry().id(), each)));
        }
        next = to.plusDays(1);
      }
    }
  }

  /** A ground by its line and words; as a key it would hash the whole document. */
  private static String key(Ground ground) {
    return ground.document().id() + ' ' + ground.line() + ' ' + ground.words();
  }

  private static boolean isOther(Told told, Set<String> by) {
    return Names.of(told.entry().who()).stream().noneMatch(by::contains);
  }

  private static Reaction reaction(Told told, Reaction.Kind kind, String scope) {
    return new Reaction(
        kind,
        Names.of(told.entry().who()),
        "",
        Reaction.form(told),
        Names.when(told),
        told.latest(),
        scope,
        told.entry().binding(),
        Ground.of(told));
  }

  /** The words of a label that are no names. */
  private static Set<String> words(String issue) {
    return Arrays.stream(Matter.of(issue).name().split(" "))
        .filter(word -> !word.isEmpty() && Character.isLowerCase(word.charAt(0)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean isAllDemands(String matter) {
    return matter.equals("demand") || matter.endsWith(" demand");
  }
}
