package travaux.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Instrument;

/** What instruments say, and who invokes which part of them against whom. */
final class Clauses {

  private static final int SAME = 2;
  private static final int OVERLAP = 2;

  /** Whoever is bound stands in each clause. */
  private static final Set<String> ANYBODY = Stems.of("states parties members");

  /** One instrument's mention with its document. */
  record Mention(Document document, Instrument instrument) {
    Ground ground() {
      return new Ground(document, instrument.id(), instrument.words());
    }

    Ground sentence() {
      return new Ground(document, instrument.id(), Passage.around(document, instrument.words()));
    }
  }

  /**
   * One part of an instrument.
   *
   * @param tellings the words in which sources tell it
   * @param invoked who says something of it
   */
  record Clause(List<Mention> tellings, List<Told> invoked) {
    Clause {
      tellings = List.copyOf(tellings);
      invoked = List.copyOf(invoked);
    }

    String words() {
      return String.valueOf(tellings.get(0).instrument().clause());
    }
  }

  /**
   * One instrument under all its names.
   *
   * @param names its names and what else it is called
   * @param mentions all mentions, those that tell of a part among them
   */
  record Text(Set<String> names, List<Mention> mentions, List<Clause> clauses) {
    Text {
      names = Collections.unmodifiableSet(new LinkedHashSet<>(names));
      mentions = List.copyOf(mentions);
      clauses = List.copyOf(clauses);
    }

    String name() {
      return names.iterator().next();
    }

    Set<String> documents() {
      Set<String> ids = new TreeSet<>();
      mentions.forEach(mention -> ids.add(mention.document().id()));
      return ids;
    }
  }

  private final Proceedings seen;
  private final Set<String> reprints;
  private final List<Told> own;

  private Clauses(Proceedings seen) {
    this.seen = seen;
    this.reprints = OwnActs.reprints(seen);
    this.own = OwnActs.of(seen);
  }

  /** Returns the instruments with what is told of their parts, in the order of the documents. */
  static List<Text> of(Proceedings seen) {
    return new Clauses(seen).texts();
  }

  private List<Text> texts() {
    Map<String, List<Mention>> byName = new LinkedHashMap<>();
    for (DocumentRecord record : seen.records()) {
      if (!reprints.contains(record.document().id())) {
        for (Instrument instrument : record.all(Instrument.class)) {
          byName
              .computeIfAbsent(instrument.name(), key -> new ArrayList<>())
              .add(new Mention(record.document(), instrument));
        }
      }
    }
    List<List<Mention>> groups = new ArrayList<>();
    for (List<Mention> mentions : byName.values()) {
      groups.stream()
          .filter(group -> areOne(group, mentions))
          .findFirst()
          .ifPresentOrElse(
              group -> group.addAll(mentions), () -> groups.add(new ArrayList<>(mentions)));
    }
    return groups.stream().map(this::text).toList();
  }

  /** Two names of one kind that share words are one instrument when a part of both is the same. */
  private static boolean areOne(List<Mention> one, List<Mention> other) {
    Instrument first = one.get(0).instrument();
    Instrument second = other.get(0).instrument();
    boolean alike =
        first.kind().equals(second.kind())
            && Stems.alike(Stems.of(first.name()), Stems.of(second.name()), SAME);
    return alike
        && one.stream()
            .anyMatch(a ->
                a.instrument().clause() != null && other.stream().anyMatch(b -> isSamePart(a, b)));
  }

  private static boolean isSamePart(Mention one, Mention other) {
    String left = one.instrument().clause();
    String right = other.instrument().clause();
    if (left == null || right == null) {
      return false;
    }
    Set<String> names = Stems.of(one.instrument().name() + " " + other.instrument().name());
    return left.equalsIgnoreCase(right)
        || Stems.alike(Stems.without(left, names), Stems.without(right, names), SAME);
  }

  private Text text(List<Mention> mentions) {
    Set<String> names = new LinkedHashSet<>();
    mentions.forEach(mention -> names.add(mention.instrument().name()));
    Set<String> documents = new TreeSet<>();
    List<List<Mention>> parts = new ArrayList<>();
    for (Mention mention : mentions) {
      documents.add(mention.document().id());
      if (mention.instrument().clause() != null) {
        parts.stream()
            .filter(part -> part.stream().anyMatch(one -> isSamePart(one, mention)))
            .findFirst()
            .ifPresentOrElse(
                part -> part.add(mention), () -> parts.add(new ArrayList<>(List.of(mention))));
      }
    }
    List<Told> acts = new ArrayList<>();
    for (Told told : own) {
      if (documents.contains(told.document().id())) {
        acts.add(told);
      }
    }
    return new Text(
        names,
        mentions,
        parts.stream().map(part -> new Clause(part, invoked(part, acts))).toList());
  }

  private static List<Told> invoked(List<Mention> part, List<Told> acts) {
    Set<String> words = new TreeSet<>();
    part.forEach(mention -> words.addAll(Stems.of(String.valueOf(mention.instrument().clause()))));
    List<Told> invoked = new ArrayList<>();
    for (Told told : acts) {
      Set<String> said = Stems.without(Names.content(told), ANYBODY);
      boolean about = Stems.common(said, words) >= OVERLAP || isCited(part, told);
      if (invokes(told.entry()) && about) {
        invoked.add(told);
      }
    }
    return invoked;
  }

  /** "Klow called Article 2 of the draft unacceptable": the act's own sentence cites it. */
  private static boolean isCited(List<Mention> part, Told told) {
    return part.stream()
        .anyMatch(mention ->
            mention.document().id().equals(told.document().id())
                && told.entry().sentence().contains(mention.instrument().words()));
  }

  private static boolean invokes(Entry entry) {
    return switch (entry.act()) {
      case DEMAND, REJECT, SUPPORT, STATE, ACCUSE, WARN, PROMISE, ACCEPT -> true;
      default -> false;
    };
  }
}
