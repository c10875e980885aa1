package travaux.extraction.instruments;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.language.Token;

/** Which text told before a mention takes up that says too little itself: "the charter". */
final class TakenUp {

  static final Set<String> GENERIC = Set.of("text", "document", "paper");

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "both");

  private static final Set<String> SHOWN = Set.of("this", "that");

  private static final Set<String> OTHER =
      Set.of("alternative", "rival", "competing", "separate", "another", "other");

  private static final Set<String> NARROW = Set.of("compound", "nmod", "amod", "nummod");

  private static final Set<String> WITH = Set.of("with", "between");

  private static final Set<String> SAME =
      Set.of("same", "whole", "entire", "full", "current", "present", "very", "said");

  private TakenUp() {}

  /** "The document", "the 1973 law": what tells no text but one told before. */
  static boolean isGeneric(Found found) {
    boolean law = found.kind().equals("law");
    return (GENERIC.contains(found.noun().lemma()) || law) && !found.name().named();
  }

  static boolean isDefinite(Found each) {
    return each.sentence().children(each.noun()).stream()
        .anyMatch(child -> DEFINITE.contains(child.form().toLowerCase(Locale.ROOT)));
  }

  /**
   * "The charter", "the text": the last text of that noun, or one that the noun can stand for, when
   * the document has one of it only.
   */
  static @Nullable Found antecedent(Found each, List<Found> told, Map<Found, Text> ofMention) {
    boolean definite = isDefinite(each);
    Set<String> years = years(each);
    if (each.kind().equals("law")) {
      List<Found> ofYear =
          told.stream()
              .filter(one ->
                  one.name().around().containsAll(years) || one.name().marks().containsAll(years))
              .toList();
      return years.isEmpty() || ofYear.isEmpty() || !definite
          ? null
          : ofYear.get(ofYear.size() - 1);
    }
    Found shown = shown(each, told);
    if (shown != null) {
      return shown;
    }
    List<Found> same =
        told.stream()
            .filter(one -> one.noun().lemma().equals(each.noun().lemma()))
            .filter(one -> isOther(each) || !isOther(one))
            .filter(one -> one.noun().pos().endsWith("S") == each.noun().pos().endsWith("S"))
            .toList();
    if (same.isEmpty() && each.sentence().children(each.noun(), "amod").isEmpty()) {
      List<Found> other = told.stream().filter(one -> canStandFor(each, one)).toList();
      List<Found> near =
          other.stream()
              .filter(one -> each.sentence().index() - one.sentence().index() <= 1)
              .toList();
      same = near.isEmpty() ? other : near;
    }
    if (!definite || same.isEmpty()) {
      return null;
    }
    Found last = same.get(same.size() - 1);
    if (isNarrowed(each, last)) {
      return null;
    }
    return same.stream().allMatch(one -> ofMention.get(one) == ofMention.get(last)) ? last : null;
  }

  /** "The 1973 law". */
  static Set<String> years(Found found) {
    Set<String> years = new LinkedHashSet<>();
    for (Token child : found.sentence().children(found.noun())) {
      if (child.index() < found.noun().index() && child.form().matches("(?:1[5-9]|20)\\d\\d")) {
        years.add(child.form());
      }
    }
    return found.name().named() ? Set.of() : years;
  }

  /** "An alternative resolution" is not the one that is called "the resolution". */
  private static boolean isOther(Found found) {
    return found.sentence().children(found.noun()).stream()
        .anyMatch(child -> OTHER.contains(child.lemma()) && child.index() < found.noun().index());
  }

  /** "That document", "this weapons accord": the text told right before. */
  private static @Nullable Found shown(Found each, List<Found> told) {
    int at = each.noun().index();
    boolean bare = TakenUp.GENERIC.contains(each.noun().lemma());
    boolean that =
        each.sentence().children(each.noun(), "det").stream()
            .anyMatch(det -> SHOWN.contains(det.lemma()) && det.index() < at);
    // "He said that document means": the parser takes the word for one that opens a clause.
    that |= bare && at > 0 && SHOWN.contains(each.sentence().tokens().get(at - 1).lemma());
    if (!that || told.isEmpty() || each.noun().pos().endsWith("S")) {
      return null;
    }
    Found last = told.get(told.size() - 1);
    boolean near =
        each.sentence().index() - last.sentence().index() <= (bare ? 4 : 2)
            && last.sentence() != each.sentence();
    boolean fits =
        GENERIC.contains(each.noun().lemma())
            || SameText.family(last).equals(SameText.family(each))
            || last.kind().equals(each.kind()) && each.kind().equals("treaty");
    return near && fits && !last.noun().pos().endsWith("S") && !isNarrowed(each, last)
        ? last
        : null;
  }

  /** "The climate pact", "the deal with Peru": more than the text that was told before. */
  private static boolean isNarrowed(Found each, Found told) {
    Set<String> known = new LinkedHashSet<>();
    told.sentence()
        .subtree(told.noun())
        .forEach(token -> known.add(token.lemma().toLowerCase(Locale.ROOT)));
    return each.sentence().children(each.noun()).stream()
        .filter(child -> NARROW.contains(child.relation()) || WITH.contains(child.lemma()))
        .filter(child -> !SAME.contains(child.lemma()))
        .map(child -> child.lemma().toLowerCase(Locale.ROOT))
        .anyMatch(lemma ->
            !known.contains(lemma)
                && !known.contains(lemma + 's')
                && !known.contains(lemma.replaceFirst("s$", "")));
  }

  /** "The paper" for a draft, "the accord" for a treaty. */
  private static boolean canStandFor(Found each, Found one) {
    if (each.noun().pos().endsWith("S") != one.noun().pos().endsWith("S")) {
      return false;
    }
    return switch (each.noun().lemma()) {
      case "paper" -> !Set.of("statement", "treaty").contains(one.kind());
      case "text", "document" -> !one.kind().equals("statement");
      case "deal", "framework", "contract", "armistice" -> false;
      default -> each.kind().equals(one.kind()) && each.kind().equals("treaty");
    };
  }
}
