package travaux.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Line;
import travaux.negotiation.Link;
import travaux.negotiation.Quote;
import travaux.negotiation.When;

/**
 * Links documents that are handed in one after the other, in any order, and need not be held: first
 * all are taken, then {@link #callings} and {@link #links} tell what they have in common. Not
 * thread-safe.
 */
public final class Linking {

  private static final Comparator<Digest> BY_DAY =
      Comparator.comparing(Digest::day, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Digest::document);

  private final Set<List<String>> apart;
  private final List<Digest> digests = new ArrayList<>();
  private final Set<Label> labels = new HashSet<>();
  private final List<Publications.Told> told = new ArrayList<>();

  /**
   * Begins.
   *
   * @param apart names that people keep apart; lines are kept apart by links of the documents
   */
  public Linking(Apart apart) {
    this.apart = new HashSet<>(apart.pairs());
  }

  /** Takes a document with what stands of it, under its own names. */
  public void take(DocumentRecord record) {
    OwnLabels own = new OwnLabels(record.document(), record.lines());
    take(record, own, Digest.of(record, own));
  }

  /**
   * Takes a document of which some is known before, so that its text need not be looked at.
   *
   * @param tellings what its lines tell, by their ids; see {@link Telling#numbers}
   * @param signature see {@link Reprints#signature}
   */
  public void take(DocumentRecord record, Map<String, Telling> tellings, int[] signature) {
    OwnLabels own = new OwnLabels(record.document(), record.lines());
    take(record, own, Digest.of(record, own, line -> tellings.get(id(line)), () -> signature));
  }

  private static String id(Line line) {
    return switch (line) {
      case Quote quote -> quote.id();
      case Entry entry -> entry.id();
      default -> "";
    };
  }

  private void take(DocumentRecord record, OwnLabels own, Digest digest) {
    labels.addAll(own.all());
    apart.addAll(digest.apart());
    digests.add(digest);
    told.add(Publications.told(record, own));
  }

  /**
   * Returns what the record calls the labels of the documents taken.
   *
   * @param said what people call a name; theirs wins
   */
  public Callings callings(UnaryOperator<Named> said) {
    return new Callings(Labels.of(labels, new Apart(apart)), said);
  }

  /** Returns when documents were published that only others tell it of, by their ids. */
  public Map<String, When> publications(Callings callings) {
    return Publications.of(told, callings);
  }

  /**
   * Returns what ties lines of different documents, each with its reason; a reprint ties ids of
   * documents.
   *
   * @param callings what the record calls labels
   * @param text gives the text of a document by its id
   */
  public List<Link> links(Callings callings, UnaryOperator<String> text) {
    List<Digest> inOrder = digests.stream().sorted(BY_DAY).toList();
    Apart kept = new Apart(apart);
    List<Link> links = new ArrayList<>();
    events(inOrder, callings, kept, links);
    instruments(inOrder, callings, kept, links);
    Texts.link(inOrder, callings, kept, links);
    statements(inOrder, kept, links);
    reprints(inOrder, text, kept, links);
    links.sort(Comparator.comparing(Link::kind).thenComparing(Link::to).thenComparing(Link::from));
    return links;
  }

  private static void events(
      List<Digest> digests, Callings callings, Apart apart, List<Link> links) {
    List<EventMention> mentions = new ArrayList<>();
    for (Digest digest : digests) {
      for (int i = 0; i < digest.events().size(); i++) {
        Set<String> names = new TreeSet<>();
        digest
            .participants()
            .get(i)
            .forEach(label -> {
              Called called = callings.of(label);
              String party = called.party() == null ? label.party() : called.party();
              names.add(
                  party == null ? called.name() : callings.of(Label.of(Role.PARTY, party)).name());
            });
        Set<String> persons = new TreeSet<>();
        digest.persons().get(i).forEach(label -> persons.add(callings.of(label).name()));
        mentions.add(digest.events().get(i).with(names, persons));
      }
    }
    Map<String, String> texts = new HashMap<>();
    digests.forEach(digest -> texts.putAll(digest.told()));
    for (Events.SameEvent same : Events.of(mentions, apart)) {
      EventMention first = same.members().get(0);
      told(same, texts, apart, links);
      same.members().stream()
          .skip(1)
          .forEach(other -> add(links, other.id(), first.id(), Link.Kind.SAME_EVENT, same.why()));
    }
  }

  /** "A statement on Friday": what was said once was written once. */
  private static void told(
      Events.SameEvent same, Map<String, String> texts, Apart apart, List<Link> links) {
    List<String> its =
        same.members().stream()
            .map(member -> texts.get(member.id()))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    for (String text : its.subList(Math.min(1, its.size()), its.size())) {
      if (!apart.holds(Apart.LINE, its.get(0), text)) {
        add(
            links,
            text,
            its.get(0),
            Link.Kind.SAME_INSTRUMENT,
            "both are the text of " + same.why());
      }
    }
  }

  /** Ties the first mention in each document to the one in the first document. */
  private static void instruments(
      List<Digest> digests, Callings callings, Apart apart, List<Link> links) {
    Map<String, Digest.Mentioned> first = new HashMap<>();
    for (Digest digest : digests) {
      Map<String, Digest.Mentioned> its = new TreeMap<>();
      for (Digest.Mentioned mention : digest.instruments()) {
        Called called = callings.given(mention.label());
        boolean joined = called != null && !called.why().isEmpty();
        if (joined || InstrumentMention.isProper(mention.label().name())) {
          its.putIfAbsent(callings.of(mention.label()).name(), mention);
        }
      }
      its.forEach((name, mention) -> {
        Digest.Mentioned before = first.putIfAbsent(name, mention);
        if (before != null && !apart.holds(Apart.LINE, before.id(), mention.id())) {
          String why = "both are " + name;
          add(links, mention.id(), before.id(), Link.Kind.SAME_INSTRUMENT, why);
        }
      });
    }
  }

  private static void statements(List<Digest> digests, Apart apart, List<Link> links) {
    List<Statements.Saying> sayings = new ArrayList<>();
    digests.forEach(digest -> sayings.addAll(digest.sayings()));
    for (Statements.SameStatement same : Statements.of(sayings, apart)) {
      String why = "two documents tell the same in words that are alike";
      add(links, same.second().id(), same.first().id(), Link.Kind.SAME_STATEMENT, why);
    }
  }

  private static void reprints(
      List<Digest> digests, UnaryOperator<String> text, Apart apart, List<Link> links) {
    Map<Long, List<Digest>> bands = new HashMap<>();
    for (Digest digest : digests) {
      Set<Digest> candidates = new LinkedHashSet<>();
      for (long band : Reprints.bands(digest.signature())) {
        List<Digest> known = bands.computeIfAbsent(band, key -> new ArrayList<>(1));
        candidates.addAll(known);
        // A text that is like one that came before is found by the first of them.
        if (known.isEmpty()) {
          known.add(digest);
        }
      }
      candidates.stream()
          .sorted(BY_DAY)
          .filter(other -> !apart.holds(Apart.LINE, other.document(), digest.document()))
          .filter(other -> Reprints.mayBeReprints(other.signature(), digest.signature()))
          .filter(other ->
              Reprints.areReprints(text.apply(other.document()), text.apply(digest.document())))
          .findFirst()
          .ifPresent(other -> {
            boolean first = isFuller(digest, other, text);
            add(
                links,
                first ? other.document() : digest.document(),
                first ? digest.document() : other.document(),
                Link.Kind.REPRINT,
                "the same text printed again: no second source");
          });
    }
  }

  /** Where the day of a text is not known, the longer one is what the shorter one was cut from. */
  private static boolean isFuller(Digest digest, Digest other, UnaryOperator<String> text) {
    boolean dated = digest.day() != null && other.day() != null;
    return !dated && text.apply(digest.document()).length() > text.apply(other.document()).length();
  }

  private static void add(List<Link> links, String from, String to, Link.Kind kind, String why) {
    if (!from.equals(to)) {
      links.add(new Link(from, to, kind, null, why));
    }
  }
}
