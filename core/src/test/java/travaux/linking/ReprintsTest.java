package travaux.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReprintsTest {

  private static final String TEXT = words(1, 400);

  @Test
  void a_text_under_another_head_is_a_reprint_and_its_bands_meet() {
    String again = "The Klow Courier. By our own reporter.\n" + TEXT + "\nMore on page two.";

    assertThat(Reprints.areReprints(TEXT, again)).isTrue();
    assertThat(shareABand(TEXT, again)).isTrue();
  }

  @Test
  void a_text_cut_short_is_a_reprint_and_its_bands_meet() {
    String half = TEXT.substring(0, TEXT.length() / 2);

    assertThat(Reprints.areReprints(half, TEXT)).isTrue();
    assertThat(shareABand(half, TEXT)).isTrue();
  }

  @Test
  void a_text_that_quotes_a_paragraph_of_another_is_none() {
    String quoting = words(2, 380) + TEXT.substring(0, TEXT.length() / 10);

    assertThat(Reprints.areReprints(TEXT, quoting)).isFalse();
  }

  @Test
  void short_texts_are_never_reprints() {
    assertThat(Reprints.areReprints("They agreed.", "They agreed.")).isFalse();
    assertThat(Reprints.signature("They agreed.")).isEmpty();
  }

  private static boolean shareABand(String a, String b) {
    Set<Long> common = new HashSet<>(Reprints.bands(Reprints.signature(a)));
    common.retainAll(List.copyOf(Reprints.bands(Reprints.signature(b))));
    return !common.isEmpty();
  }

  private static String words(long seed, int count) {
    return new Random(seed)
        .ints(count, 0, 3000)
        .mapToObj(n -> "w" + n)
        .collect(Collectors.joining(" "));
  }
}
