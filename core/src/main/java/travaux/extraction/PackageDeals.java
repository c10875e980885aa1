package travaux.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import travaux.language.Sentence;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Identity;
import travaux.negotiation.Modality;
import travaux.negotiation.PackageDeal;
import travaux.negotiation.Strength;
import travaux.negotiation.Voice;

/**
 * Finds demands that are told to stand or fall together: "as a package", "only together", "cannot
 * be separated", "nothing is agreed until everything is".
 */
final class PackageDeals {

  private static final Pattern CUE =
      Pattern.compile(
          "(?i)\\bpackage (?:solution|deal)\\b|\\b(?:as|is|in|form) an? (?:single |whole )?package\\b"
              + "|\\b(?:full|whole|entire) package\\b|\\bonly together\\b"
              + "|\\b(?:are|is) inseparable\\b|\\b(?:can ?not|could not|must not) be separated\\b"
              + "|\\bform (?:a|one) whole\\b|\\bstand or fall together\\b"
              + "|\\bnothing is agreed (?:until|unless)\\b|\\ball or nothing\\b");
  private static final Pattern NOT =
      Pattern.compile(
          "(?i)\\b(?:aid|rescue|stimulus|relief|bailout|spending|sanctions?) package\\b");
  private static final Pattern DEMANDS = Pattern.compile("(?i)\\b(?:demands|conditions)\\b");

  /** What asks for an answer, or only means other demands, is no part of what is asked for. */
  private static final Pattern NO_MATTER =
      Pattern.compile(
          "(?is)(?:\\S+\\s+){0,3}(?:answers?|repl(?:y|ies)|responses?|demands?|requests?"
              + "|conditions?)\\b.*");

  private static final int NEAR = 4;

  private PackageDeals() {}

  /**
   * Returns the packages, one for each party and document that has demands to tie together. Those
   * told as priorities near the words are crucial.
   */
  static List<PackageDeal> find(Document document, List<Sentence> sentences, List<Entry> entries) {
    List<Entry> demands =
        entries.stream()
            .filter(entry -> entry.act() == Act.DEMAND && entry.voice() == Voice.PARTY)
            .filter(entry -> entry.modality() == Modality.ASSERTED && !entry.negated())
            .filter(entry -> isMatter(entry, document))
            .toList();
    List<PackageDeal> deals = new ArrayList<>();
    Set<String> told = new LinkedHashSet<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      String words = sentence.span().of(document.text());
      if (!CUE.matcher(words).find() || NOT.matcher(words).find()) {
        continue;
      }
      String party = party(sentence, entries, demands);
      if (party != null && told.add(party)) {
        deal(document, sentences, i, party, demands).ifPresent(deals::add);
      }
    }
    return deals;
  }

  private static boolean isMatter(Entry entry, Document document) {
    return !entry.what().isEmpty()
        && !NO_MATTER.matcher(entry.what().get(0).of(document.text())).matches();
  }

  private static Optional<PackageDeal> deal(
      Document document, List<Sentence> sentences, int at, String party, List<Entry> demands) {
    Sentence cue = sentences.get(at);
    int from = sentences.get(Math.max(0, at - NEAR)).span().start();
    int to = sentences.get(Math.min(sentences.size() - 1, at + NEAR)).span().end();
    List<Entry> own = demands.stream().filter(entry -> isBy(party, entry)).toList();
    List<Entry> near =
        own.stream()
            .filter(entry -> entry.sentence().start() >= from && entry.sentence().end() <= to)
            .toList();
    List<String> crucial =
        near.stream()
            .filter(entry ->
                entry.strength() == Strength.PRIORITY || entry.strength() == Strength.RED_LINE)
            .map(Entry::id)
            .toList();
    boolean all = DEMANDS.matcher(cue.span().of(document.text())).find();
    List<Entry> members = all ? own : near;
    if (members.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new PackageDeal(
            Identity.of(document.textSha256(), "package", cue.span().start(), party),
            party + "'s package",
            party,
            members.stream().map(Entry::id).distinct().toList(),
            crucial,
            cue.span()));
  }

  /** Who ties it: who acts in the sentence, else whose demands the document tells the most of. */
  private static @Nullable String party(
      Sentence sentence, List<Entry> entries, List<Entry> demands) {
    Set<String> here =
        entries.stream()
            .filter(entry -> entry.sentence().overlaps(sentence.span()))
            .filter(entry -> entry.voice() == Voice.PARTY)
            .flatMap(entry -> entry.who().stream())
            .map(Actor::party)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (here.size() == 1) {
      return here.iterator().next();
    }
    Map<String, Long> counts =
        demands.stream()
            .flatMap(entry -> entry.who().stream())
            .map(Actor::party)
            .filter(Objects::nonNull)
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    List<Map.Entry<String, Long>> most =
        counts.entrySet().stream()
            .sorted(Comparator.comparing((Map.Entry<String, Long> each) -> -each.getValue()))
            .toList();
    boolean clear =
        !most.isEmpty()
            && (most.size() == 1 || most.get(0).getValue() >= 2 * most.get(1).getValue());
    return clear && here.isEmpty() ? most.get(0).getKey() : null;
  }

  private static boolean isBy(String party, Entry entry) {
    return entry.who().stream().anyMatch(actor -> party.equals(actor.party()));
  }
}
