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
 * name it: the party that all other documents of the dossier mean by these words. A correction of
 * one line counts as what its document means.
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

  private static final Pattern ARTICLE = Pattern.compile("^(the|this|that|these|those) ");

  private Sides() {}

  /** Returns the words without their article when they tell what a side is, or null. */
  static @Nullable String name(String words) {
    String plain = words.strip().replaceAll("\\s+", " ").replace('’', '\'');
    String name = ARTICLE.matcher(plain.toLowerCase(Locale.ROOT)).replaceFirst("");
    return BODIES.contains(name.substring(name.lastIndexOf(' ') + 1)) ? name : null;
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
