package travaux.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import travaux.negotiation.Entry;

/** What the reader reaches on the invented rows, and never less. */
class GoldRowsTest {

  private static final Logger LOG = Logger.getLogger(GoldRowsTest.class.getName());

  /** F1 reached, rounded down. */
  private static final Map<String, Integer> FLOOR =
      Map.of(
          "condition", 85,
          "negated", 80,
          "modality", 83,
          "form", 80,
          "binding", 82,
          "events", 90,
          "instruments", 85,
          "issues", 89);

  static Map<String, Tally> all(IntPredicate lines) {
    GoldRows rows = new GoldRows(lines);
    return Map.of(
        "condition", rows.condition(),
        "negated", rows.value("negated", Entry::negated),
        "modality", rows.value("modality", Entry::modality),
        "form", rows.value("form", Entry::form),
        "binding", rows.value("binding", Entry::binding),
        "events", rows.events(),
        "instruments", rows.instruments(),
        "issues", rows.issues());
  }

  private static String lines(Map<String, Tally> tallies) {
    return tallies.values().stream().map(Tally::line).sorted().collect(Collectors.joining("\n"));
  }

  @Test
  void every_file_reaches_its_floor() {
    Map<String, Tally> tallies = all(line -> true);
    LOG.info(() ->
        String.format(
            Locale.ROOT,
            "all rows%n%s%nodd rows%n%s%neven rows%n%s",
            lines(tallies),
            lines(all(line -> line % 2 == 1)),
            lines(all(line -> line % 2 == 0))));

    List<String> fallen =
        FLOOR.keySet().stream().filter(file -> tallies.get(file).f1() < FLOOR.get(file)).toList();
    assertThat(fallen).isEmpty();
  }
}
