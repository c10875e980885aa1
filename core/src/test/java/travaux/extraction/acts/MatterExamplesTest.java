package travaux.extraction.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import travaux.extraction.Report;
import travaux.negotiation.Entry;
import travaux.negotiation.IssueMention;

class MatterExamplesTest {

  private static final String YES = "#   yes: ";
  private static final String NO = "#   no: ";

  @ParameterizedTest
  @MethodSource("found")
  void an_example_has_the_matter_that_stands_after_it(String example) {
    String[] parts = example.split("\t");
    assertThat(names(parts[0])).containsExactly(parts[1]);
  }

  @ParameterizedTest
  @MethodSource("missing")
  void a_counter_example_has_no_matter(String example) {
    assertThat(names(example)).isEmpty();
  }

  @Test
  void there_are_examples_of_both_kinds() {
    assertThat(found()).hasSizeGreaterThan(15);
    assertThat(missing()).hasSizeGreaterThan(5);
  }

  static List<String> found() {
    return lines(YES);
  }

  static List<String> missing() {
    return lines(NO);
  }

  private static List<String> lines(String start) {
    try (InputStream in =
        MatterExamplesTest.class.getResourceAsStream("/travaux/language/en/matters.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith(start))
          .map(line -> line.substring(start.length()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(String text) {
    Report report = Report.of(text);
    Stream<String> acts = report.lines(Entry.class).stream().map(Entry::issue);
    Stream<String> mentions = report.lines(IssueMention.class).stream().map(IssueMention::name);
    return Stream.concat(acts.filter(Objects::nonNull), mentions).distinct().toList();
  }
}
