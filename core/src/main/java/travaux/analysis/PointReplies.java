package travaux.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Act;
import travaux.negotiation.Document;
import travaux.negotiation.Form;
import travaux.negotiation.Span;

/**
 * Answers to numbered points of another document: "Article 1" or "with regard to point 1" of one
 * party's answer is about point 1 of the letter that another party sent before.
 *
 * <p>Trap: numbers alone tie nothing. There must be one list of demands of another party, not older
 * than {@link Reactions#DAYS} days.
 */
final class PointReplies {

  /** In the scope of an answer that leaves points of the list out. */
  static final String IN_PART = " of ";

  private static final int FEWEST = 2;

  private static final Pattern ASKED =
      Pattern.compile(
          "(?im)^\\s*(?:[-–•*]\\s*)?(?:(?:article|point|demand|item|paragraph|clause)\\s+)?"
              + "\\(?(\\d{1,2})\\s*[.):]\\s.*$");
  private static final Pattern REPLY =
      Pattern.compile(
          "(?im)^\\s*(?:[-–•*]\\s*)?(?:(?:with regard to|as regards|regarding|concerning|on|as to"
              + "|as for|to|re)\\s+)?(?:the\\s+)?(?:article|point|demand|item|paragraph|clause)s?"
              + "\\s+(\\d{1,2}(?:\\s*(?:,|and|,\\s*and)\\s*\\d{1,2})*)\\b[^\\n]*$");
  private static final Pattern HANDED_OVER =
      Pattern.compile(
          "(?i)[^.\\n]*\\b(?:hand(?:ed|s)|deliver(?:ed|s)|sent|submit(?:ted|s)|present(?:ed|s)"
              + "|transmit(?:ted|s))\\b[^.\\n]{0,80}\\bwritten (?:answer|reply|response)\\b");
  private static final Pattern NOT = Pattern.compile("(?i)\\b(?:not|never|no|nor|without)\\b");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
  private static final Pattern DONE =
      Pattern.compile(
          "(?i)\\balready (?:been )?(?:satisfied|met|fulfilled|done|granted|settled|complied"
              + "|in place|the case)\\b"
              + "|\\b(?:is|are) (?:therefore|thus|hence|in fact) (?:met|satisfied|fulfilled)\\b");
  private static final Pattern LATER =
      Pattern.compile(
          "(?i)\\b(?:(?:will|shall|would) (?:take a decision|decide|reply|answer|come back|revert"
              + "|return)\\b[^.]*\\b(?:once|after|when|later|until|in due course|as soon as)\\b"
              + "|reserv\\w+ (?:its|his|her|their|the) (?:answer|position|reply|decision)"
              + "|at a later (?:date|stage|time)|in due course|needs? more time"
              + "|(?:to )?take (?:it|them|this|these) up (?:at|in|during)"
              + "|to be (?:discussed|taken up|settled|dealt with) (?:at|in|during) )");

  /** The numbered demands of one document. */
  private record Asked(
      Document document, Set<String> by, Map<String, List<Told>> points, int count) {}

  private final List<Asked> lists = new ArrayList<>();
  private final Map<String, List<Reaction>> found = new HashMap<>();

  private final Map<String, List<Reaction>> wholes = new HashMap<>();

  /** Acts that answer a point, with the demand of that point. */
  private final Map<Told, Told> answered = new LinkedHashMap<>();

  PointReplies(List<Told> own) {
    Map<String, List<Told>> byDocument = new LinkedHashMap<>();
    own.forEach(told ->
        byDocument.computeIfAbsent(told.document().id(), id -> new ArrayList<>()).add(told));
    byDocument.values().forEach(this::takeList);
    if (!lists.isEmpty()) {
      byDocument.values().forEach(this::takeReplies);
    }
  }

  /** Returns who answers numbered points in the acts of one document; nobody when it has none. */
  static Set<String> parties(List<Told> acts) {
    Set<String> by = new TreeSet<>();
    if (!acts.isEmpty()) {
      Document document = acts.get(0).document();
      Map<Span, List<String>> blocks = blocks(document);
      if (blocks.size() >= FEWEST) {
        inBlocks(acts, blocks.keySet()).forEach(told -> by.addAll(OwnActs.parties(told.entry())));
      }
    }
    return by;
  }

  /** Returns the acts that answer the point of another document, each with the demand. */
  Map<Told, Told> answered() {
    return Map.copyOf(answered);
  }

  /** Returns what answers a request by the number of its point. */
  List<Reaction> to(Request request) {
    List<Reaction> all = new ArrayList<>();
    request.ids().forEach(id -> all.addAll(found.getOrDefault(id, List.of())));
    if (!request.isText() && request.isForAnswer()) {
      request.demands().stream()
          .map(told -> told.document().id())
          .distinct()
          .forEach(id -> all.addAll(wholes.getOrDefault(id, List.of())));
    }
    return all;
  }

  private void takeList(List<Told> acts) {
    Document document = acts.get(0).document();
    Map<String, List<Told>> points = new TreeMap<>();
    Set<String> by = new TreeSet<>();
    Matcher matcher = ASKED.matcher(document.text());
    int count = 0;
    while (matcher.find()) {
      count++;
      Span line = new Span(matcher.start(), matcher.end());
      for (Told told : acts) {
        if (told.entry().act() == Act.DEMAND && isIn(line, told)) {
          points.computeIfAbsent(matcher.group(1), number -> new ArrayList<>()).add(told);
          by.addAll(OwnActs.parties(told.entry()));
        }
      }
    }
    // A bulletin numbers its paragraphs too, and tells of several parties in them.
    if (points.size() >= FEWEST && by.size() == 1) {
      lists.add(new Asked(document, by, points, count));
    }
  }

  private static boolean isIn(Span line, Told told) {
    return !told.entry().trigger().isEmpty() && line.contains(told.entry().trigger().get(0))
        || told.entry().what().stream().anyMatch(line::contains);
  }

  private static Map<Span, List<String>> blocks(Document document) {
    Matcher matcher = REPLY.matcher(document.text());
    Map<Span, List<String>> blocks = new LinkedHashMap<>();
    while (matcher.find()) {
      List<String> numbers = new ArrayList<>();
      Matcher number = NUMBER.matcher(matcher.group(1));
      while (number.find()) {
        numbers.add(number.group());
      }
      blocks.put(new Span(matcher.start(), matcher.end()), numbers);
    }
    return blocks;
  }

  private static List<Told> inBlocks(List<Told> acts, Set<Span> blocks) {
    return acts.stream()
        .filter(told -> blocks.stream().anyMatch(block -> isIn(block, told)))
        .filter(told -> !OwnActs.parties(told.entry()).isEmpty())
        .toList();
  }

  private void takeReplies(List<Told> acts) {
    Document document = acts.get(0).document();
    Map<Span, List<String>> blocks = blocks(document);
    if (blocks.size() < FEWEST) {
      return;
    }
    List<Told> inBlocks = inBlocks(acts, blocks.keySet());
    Set<String> by = new TreeSet<>();
    inBlocks.forEach(told -> by.addAll(OwnActs.parties(told.entry())));
    Asked asked = by.size() == 1 ? asked(document, by.iterator().next()) : null;
    if (asked == null) {
      return;
    }
    Told first =
        inBlocks.stream()
            .filter(told -> told.entry().form() == Form.WRITTEN)
            .findFirst()
            .orElse(inBlocks.get(0));
    boolean oral = inBlocks.stream().anyMatch(told -> told.entry().form() == Form.ORAL);
    boolean handedOver = isHandedOver(document.text());
    Form form = oral ? Form.UNKNOWN : handedOver ? Form.WRITTEN : first.entry().form();
    Set<Integer> answeredPoints = new TreeSet<>();
    blocks.forEach((block, numbers) -> {
      List<Told> demands = asked.points().getOrDefault(numbers.get(0), List.of());
      if (numbers.size() == 1 && demands.size() == 1) {
        inBlocks.stream()
            .filter(told -> isIn(block, told))
            .forEach(told -> answered.put(told, demands.get(0)));
      }
      List<Reaction> reactions = reactions(block, inBlocks, first, numbers.size() == 1);
      if (reactions.isEmpty() || reactions.stream().anyMatch(each -> each.kind().answers())) {
        numbers.forEach(number -> answeredPoints.add(Integer.valueOf(number)));
      }
      for (Reaction reaction : reactions) {
        for (String number : numbers) {
          for (Told demand : asked.points().getOrDefault(number, List.of())) {
            found
                .computeIfAbsent(demand.entry().id(), id -> new ArrayList<>())
                .add(scoped(reaction, "point " + number, form));
          }
        }
      }
    });
    if (!answeredPoints.isEmpty()) {
      wholes
          .computeIfAbsent(asked.document().id(), id -> new ArrayList<>())
          .add(whole(first, form, scope(answeredPoints, asked), blocks.keySet().iterator().next()));
    }
  }

  /** The whole answer, for who asked for one: which points it answers. */
  private static Reaction whole(Told any, Form form, String scope, Span block) {
    Span start = new Span(block.start(), Math.min(block.end(), block.start() + 1));
    return scoped(
        reaction(any, Reaction.Kind.UNKNOWN, Ground.around(any.document(), null, start)),
        scope,
        form);
  }

  private static String scope(Set<Integer> points, Asked asked) {
    String numbers = points.toString().replaceAll("[\\[\\]]", "");
    String all = points.size() < asked.count() ? IN_PART + asked.count() : "";
    return (points.size() == 1 ? "point " : "points ") + numbers + all;
  }

  /** The answer itself tells that it was handed over in writing. */
  private static boolean isHandedOver(String text) {
    Matcher matcher = HANDED_OVER.matcher(text);
    return matcher.find() && !NOT.matcher(matcher.group()).find();
  }

  /** The one list of another party that was there before, or null when there is none or several. */
  private @Nullable Asked asked(Document document, String by) {
    LocalDate day = document.published().latest();
    List<Asked> before =
        lists.stream()
            .filter(list -> !list.document().id().equals(document.id()))
            .filter(list -> !list.by().contains(by))
            .filter(list -> isBefore(list.document().published().latest(), day))
            .toList();
    return before.size() == 1 ? before.get(0) : null;
  }

  private static boolean isBefore(@Nullable LocalDate asked, @Nullable LocalDate day) {
    return asked != null
        && day != null
        && !asked.isAfter(day)
        && !asked.plusDays(Reactions.DAYS).isBefore(day);
  }

  private static List<Reaction> reactions(Span block, List<Told> acts, Told any, boolean ofOne) {
    Document document = any.document();
    String words = block.of(document.text());
    List<Reaction> all = new ArrayList<>();
    for (Told told : ofOne ? acts : List.<Told>of()) {
      Reaction.Kind kind =
          switch (told.entry().act()) {
            case ACCEPT, PROMISE, REJECT, PROPOSE -> Reaction.Kind.of(told);
            default -> Reaction.Kind.UNKNOWN;
          };
      if (kind != Reaction.Kind.UNKNOWN && isIn(block, told)) {
        Matcher done = DONE.matcher(words);
        boolean isDone = kind == Reaction.Kind.APPROVE && done.find();
        all.add(
            isDone
                ? reaction(told, Reaction.Kind.ALREADY_SATISFIED, ground(document, block, done))
                : reaction(told, kind, Ground.of(told)));
      }
    }
    if (all.isEmpty()) {
      Matcher done = DONE.matcher(words);
      Matcher later = LATER.matcher(words);
      if (done.find()) {
        all.add(reaction(any, Reaction.Kind.ALREADY_SATISFIED, ground(document, block, done)));
      } else if (later.find()) {
        all.add(reaction(any, Reaction.Kind.DEFER, ground(document, block, later)));
      }
    }
    return all;
  }

  private static Ground ground(Document document, Span block, Matcher matcher) {
    Span words = new Span(block.start() + matcher.start(), block.start() + matcher.end());
    return Ground.around(document, null, words);
  }

  private static Reaction reaction(Told told, Reaction.Kind kind, Ground ground) {
    Form form = Reaction.form(told);
    return new Reaction(
        kind,
        List.copyOf(OwnActs.parties(told.entry())),
        "",
        form,
        Names.when(told),
        told.latest(),
        "",
        told.entry().binding(),
        ground);
  }

  /** What is said of one point of an answer has the form of the answer. */
  private static Reaction scoped(Reaction reaction, String scope, Form form) {
    return new Reaction(
        reaction.kind(),
        reaction.by(),
        reaction.inferred(),
        reaction.form() == Form.UNKNOWN ? form : reaction.form(),
        reaction.when(),
        reaction.latest(),
        scope,
        reaction.binding(),
        reaction.ground());
  }
}
