package travaux.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Act;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Instrument;
import travaux.negotiation.Link;
import travaux.negotiation.Modality;

/** Finds what is asked for, once each though several places tell it. */
final class Requests {

  private static final Set<String> ASKING = Set.of("letter", "draft", "proposal");

  /** "The demands", "it": what means other demands, or nothing that could be answered. */
  private static final Pattern GENERAL =
      Pattern.compile(
          "(?i)(?:(?:the|these|those|its|their|his|her|all|new|such|\\S+['’]s)\\s+)*"
              + "(?:demands?|requests?|conditions?|terms|it|this|that|them|so|more|which|who|whom|what"
              + "|anything|nothing|something|everything|things?|accept|agree|comply|yield|decide|do so"
              + "|time)?(?:\\s+made by"
              + ".*)?");

  private static final Pattern DEMANDS =
      Pattern.compile(
          "(?i)(?:(?:the|these|those|its|their|his|her|all|\\S+['’]s)\\s+)*"
              + "(?:demands?|requests?|conditions)(?:\\s+made by.*)?");

  private static final Comparator<Told> BY_DAY =
      Comparator.comparing(Told::day, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Told.BY_PLACE);

  private final Proceedings seen;
  private final Map<String, String> parents = new HashMap<>();

  private Requests(Proceedings seen) {
    this.seen = seen;
  }

  /** Returns the requests: demands by day of their first mention, then texts. */
  static List<Request> of(Proceedings seen) {
    Requests requests = new Requests(seen);
    List<Request> all = requests.demands();
    all.addAll(requests.texts());
    return all;
  }

  /** Says whether words only mean demands that are told elsewhere. */
  static boolean isGeneral(String words) {
    return GENERAL.matcher(words.strip().replace('\n', ' ')).matches();
  }

  /** Says whether words mean all that a party demands: "these demands". */
  static boolean isAllDemands(String words) {
    return DEMANDS.matcher(words.strip().replace('\n', ' ')).matches();
  }

  private List<Request> demands() {
    List<Told> demands =
        OwnActs.of(seen).stream()
            .filter(told -> told.entry().act() == Act.DEMAND)
            .filter(told -> told.entry().modality() == Modality.ASSERTED)
            .filter(told -> !isGeneral(Names.content(told)))
            .filter(told -> !Names.of(told.entry().who()).isEmpty())
            .filter(told -> Titles.isTelling(told))
            .sorted(BY_DAY)
            .toList();
    Map<String, Told> byId = new LinkedHashMap<>();
    demands.forEach(told -> byId.put(told.entry().id(), told));
    for (Link link : seen.allLinks()) {
      if (link.kind() == Link.Kind.SAME_STATEMENT
          && byId.containsKey(link.from())
          && byId.containsKey(link.to())) {
        join(link.from(), link.to());
      }
    }
    Map<String, String> firsts = new HashMap<>();
    for (Told told : demands) {
      String key = key(told);
      if (key != null) {
        String first = firsts.putIfAbsent(key, told.entry().id());
        if (first != null) {
          join(told.entry().id(), first);
        }
      }
    }
    Map<String, List<Told>> groups = new LinkedHashMap<>();
    demands.forEach(
        told -> groups.computeIfAbsent(root(told.entry().id()), id -> new ArrayList<>()).add(told));
    return groups.values().stream()
        .map(group -> new Request(group, List.of()))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** What two demands must share to be one: who asks and what; of answers, the document too. */
  private static @Nullable String key(Told told) {
    Set<String> by = new TreeSet<>(Names.of(told.entry().who()));
    if (by.isEmpty()) {
      return null;
    }
    String whose = String.join(";", by) + '\n';
    if (Request.isForAnswer(told)) {
      return whose + String.join(";", Names.of(told.entry().whom())) + '\n' + told.document().id();
    }
    String issue = told.entry().issue();
    boolean telling = issue != null && issue.replaceFirst("^no ", "").indexOf(' ') > 0;
    return telling ? whose + issue : null;
  }

  private List<Request> texts() {
    Map<String, Request.Text> byId = new LinkedHashMap<>();
    Map<String, Set<String>> authors = new HashMap<>();
    Set<String> reprints = OwnActs.reprints(seen);
    for (DocumentRecord record : seen.records()) {
      if (reprints.contains(record.document().id())) {
        continue;
      }
      for (Instrument text : record.all(Instrument.class)) {
        if (ASKING.contains(text.kind())) {
          byId.put(text.id(), new Request.Text(record.document(), text));
          if (text.author() != null) {
            authors.computeIfAbsent(name(text), key -> new TreeSet<>()).add(text.author());
          }
        }
      }
    }
    for (Link link : seen.allLinks()) {
      if (link.kind() == Link.Kind.SAME_INSTRUMENT
          && byId.containsKey(link.from())
          && byId.containsKey(link.to())) {
        join(link.from(), link.to());
      }
    }
    Map<String, String> firsts = new HashMap<>();
    for (Request.Text text : byId.values()) {
      Instrument instrument = text.instrument();
      Set<String> all = authors.getOrDefault(name(instrument), Set.of());
      String author = instrument.author();
      String whose = author != null ? author : all.size() == 1 ? all.iterator().next() : null;
      // A bare "letter" of one author is another one in another document.
      boolean bare = name(instrument).indexOf(' ') < 0;
      String key = whose + '\n' + name(instrument) + (bare ? text.document().id() : "");
      String first = whose == null ? null : firsts.putIfAbsent(key, instrument.id());
      if (first != null) {
        join(instrument.id(), first);
      }
    }
    Map<String, List<Request.Text>> groups = new LinkedHashMap<>();
    byId.forEach(
        (id, text) -> groups.computeIfAbsent(root(id), key -> new ArrayList<>()).add(text));
    return groups.values().stream()
        .map(group -> new Request(List.of(), group.stream().sorted(Request.Text.BY_DAY).toList()))
        .filter(request -> !request.by().isEmpty())
        .toList();
  }

  private static String name(Instrument text) {
    return Objects.requireNonNull(text.name()).toLowerCase(Locale.ROOT);
  }

  private void join(String one, String other) {
    String root = root(one);
    String target = root(other);
    if (!root.equals(target)) {
      parents.put(root, target);
    }
  }

  private String root(String id) {
    String at = id;
    while (parents.containsKey(at)) {
      at = parents.get(at);
    }
    return at;
  }
}
