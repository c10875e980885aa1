package travaux.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import travaux.analysis.View;

/** The views by the names that people type. */
final class Views {

  /** What lists lines one by one, and is no view of the state of play. */
  static final List<String> LISTS = List.of("acts", "quotes");

  private Views() {}

  /** Returns the view of a name, which must be one. */
  static View named(String name) {
    return View.named(name)
        .orElseThrow(() ->
            new WrongUseException(
                "No view \"" + name + "\". Maybe one of: " + all() + ". Try: --help"));
  }

  /** Returns all names that {@code show} takes. */
  static String all() {
    return Stream.concat(Arrays.stream(View.values()).map(View::title), LISTS.stream())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
