package travaux.linking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Instrument;
import travaux.negotiation.Span;

/**
 * A text as all mentions in one document tell it.
 *
 * @param document id of the document
 * @param id of its first line
 * @param label its name in the document
 * @param family what kind of text: "agreement" for a deal, an accord ...
 * @param makers labels of the parties that made it
 * @param matter stems of the words that tell what it is on, in order
 * @param ordinals "third", "2031": numbers that tell it from others
 * @param day the last possible day of publication, or null
 */
record TextMention(
    String document,
    String id,
    Label label,
    String family,
    Set<Label> makers,
    Set<Integer> matter,
    Set<String> ordinals,
    @Nullable LocalDate day) {

  private static final Map<String, String> FAMILIES =
      Map.ofEntries(
          Map.entry("deal", "agreement"),
          Map.entry("accord", "agreement"),
          Map.entry("pact", "agreement"),
          Map.entry("framework", "agreement"),
          Map.entry("compact", "agreement"),
          Map.entry("convention", "treaty"),
          Map.entry("ban", "treaty"),
          Map.entry("covenant", "treaty"),
          Map.entry("plan", "proposal"),
          Map.entry("initiative", "proposal"),
          Map.entry("offer", "proposal"));

  private static final Set<String> ORDINALS =
      Set.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "interim",
          "final",
          "alternative",
          "rival",
          "competing",
          "separate",
          "another",
          "previous",
          "earlier",
          "original");

  /** In how many characters before a mention the words that tell it from others stand. */
  private static final int BEFORE = 24;

  /** Returns whether the name is one of its own. */
  boolean isProper() {
    return InstrumentMention.isProper(label.name());
  }

  /** Returns the texts that a document tells of, in the order of their first mentions. */
  static List<TextMention> of(DocumentRecord record, OwnLabels own) {
    Document document = record.document();
    Map<Label, TextMention> texts = new LinkedHashMap<>();
    for (Instrument mention : record.all(Instrument.class)) {
      Label label = own.of(Role.INSTRUMENT, mention.name());
      TextMention one = of(document, mention, label);
      TextMention before = texts.get(label);
      texts.put(label, before == null ? one : before.with(one));
    }
    return List.copyOf(texts.values());
  }

  private static TextMention of(Document document, Instrument mention, Label label) {
    String words = mention.words().of(document.text()).toLowerCase(Locale.ROOT);
    String noun = noun(words);
    String author = mention.author();
    Set<Label> makers = new LinkedHashSet<>();
    if (author != null) {
      Arrays.stream(author.split("; ")).forEach(name -> makers.add(Label.of(Role.PARTY, name)));
    }
    String family = FAMILIES.getOrDefault(noun, noun);
    // What two made together is agreed.
    boolean agreed = family.equals("proposal") && makers.size() > 1;
    String about = mention.about() == null ? "" : mention.about().of(document.text());
    boolean proper = InstrumentMention.isProper(label.name());
    // Whom it is about alone tells no text from another of theirs.
    String told =
        proper ? about + ' ' + label.name() : (about + ' ' + words).replaceAll("\\p{Lu}\\S*", " ");
    Set<Integer> matter =
        Arrays.stream(Stems.of(told)).boxed().collect(Collectors.toCollection(TreeSet::new));
    matter.removeAll(GENERIC);
    int from = Math.max(0, mention.words().start() - BEFORE);
    String around =
        new Span(from, mention.words().start()).of(document.text()).toLowerCase(Locale.ROOT);
    String near = around.replaceFirst("(?s).*[.,;:?!\n]", "") + ' ' + words;
    Set<String> ordinals = new TreeSet<>(Arrays.asList(near.split("[^\\p{L}\\p{N}]+")));
    ordinals.removeIf(word -> !ORDINALS.contains(word) && !word.matches("\\d{4}"));
    return new TextMention(
        document.id(),
        mention.id(),
        label,
        agreed ? "agreement" : family,
        makers,
        matter,
        ordinals,
        document.published().latest());
  }

  private static final Set<Integer> GENERIC =
      Arrays.stream(
              Stems.of(
                  "agreement deal accord pact framework compact convention treaty covenant plan"
                      + " initiative offer proposal resolution letter report statement declaration"
                      + " contract draft new international country government world use end peace"
                      + " program programme week month year state nation include call written"))
          .boxed()
          .collect(Collectors.toUnmodifiableSet());

  private static String noun(String words) {
    String[] all =
        words.replaceFirst("\\s+(?:of|on|for|between|with|from|to)\\s.*", "").trim().split("\\s+");
    String last = all[all.length - 1];
    return last.length() > 3 && last.endsWith("s") && !last.endsWith("ss")
        ? last.substring(0, last.length() - 1)
        : last;
  }

  private TextMention with(TextMention other) {
    Set<Label> all = new LinkedHashSet<>(makers);
    if (all.isEmpty()) {
      all.addAll(other.makers);
    }
    Set<Integer> stems = new TreeSet<>(matter);
    stems.addAll(other.matter);
    Set<String> numbers = new TreeSet<>(ordinals);
    numbers.addAll(other.ordinals);
    return new TextMention(document, id, label, family, all, stems, numbers, day);
  }
}
