package travaux.linking;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whom documents mean that call a side of the talks by what it is, "the union", and never
 * name it, or that name a leader without any office, "Zog": the party that all other documents of
 * the dossier mean by these words or tell of persons of that name. A correction of one line counts
 * as what its document means.
 *
 * <p>Trap: every state has a government and a minister, so such words tell nothing here.
 */
final class Sides {

  /** What a dispute has one of. */
  private static final Set<String> BODIES =
      Set.of(
          "union",
          "federation",
          "association",
          "syndicate",
          "guild",
          "brotherhood",
          "employers",
          "employer",
          "management",
          "company",
          "airline",
          "airlines",
          "bank",
          "operator",
          "consortium",
          "cooperative",
          "club",
          "league",
          "shareholders",
          "creditors",
          "bondholders",
          "bidder",
          "workers",
          "strikers",
          "dockers",
          "miners",
          "nurses",
          "doctors",
          "teachers",
          "pilots",
          "drivers",
          "rebels",
          "insurgents",
          "guerrillas",
          "separatists",
          "movement",
          "militia",
          "front");

  private static final Pattern PERSONAL =
      Pattern.compile("\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]*\\.?){0,3}");

  private static final Pattern ARTICLE = Pattern.compile("^(the|this|that|these|those) ");

  private Sides() {}

  /**
   * Returns the words in small letters and without their article when they tell what a side is, or
   * may be the name of a person of unknown party; else null.
   *
   * @param known whether the document knows the party meant
   */
  static @Nullable String name(String words, boolean known) {
    String plain = words.strip().replaceAll("\\s+", " ").replace('’', '\'');
    String name = ARTICLE.matcher(plain.toLowerCase(Locale.ROOT)).replaceFirst("");
    boolean body = BODIES.contains(name.substring(name.lastIndexOf(' ') + 1));
    return body || !known && PERSONAL.matcher(plain).matches() ? name : null;
  }

  /** Returns what a document may call a person by name: in full, and by the family name. */
  static List<String> names(PersonMention person) {
    String full = person.name().toLowerCase(Locale.ROOT).replace('’', '\'');
    String family = PersonName.of(person).family();
    return full.equals(family) ? List.of(full) : List.of(full, family);
  }

  static Map<Label, Called> joined(List<Label> block) {
    Map<String, List<Label>> parties =
        block.stream()
            .filter(label -> label.at(0) != null)
            .collect(Collectors.groupingBy(label -> Parties.spelt(String.valueOf(label.at(0)))));
    Map<Label, Called> called = new HashMap<>();
    if (parties.size() == 1) {
      String party = parties.values().iterator().next().get(0).at(0);
      for (Label label : block) {
        if (label.at(0) == null) {
          String why = "other documents mean it by \"" + label.name() + "\"";
          called.put(label, new Called(label.name(), party, why));
        }
      }
    }
    return called;
  }
}
