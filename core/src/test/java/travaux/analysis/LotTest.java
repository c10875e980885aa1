package travaux.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import travaux.analysis.SpeakingOrder.Exchange;

class LotTest {

  private static final List<String> FIVE =
      List.of("Klow", "Borduria", "Ruritania", "Zubrowka", "Syldavia");
  private static final String SEED = "plenary 2031-05-04";

  /** Worked out with another program, by the description of the algorithm alone. */
  @Test
  void a_draw_is_what_its_description_says() {
    assertThat(Lot.draw(SEED, FIVE))
        .containsExactly("Borduria", "Zubrowka", "Syldavia", "Ruritania", "Klow");
    assertThat(
            Lot.draw(
                "2",
                List.of(
                    "\uffeeland",
                    "\ud801\udc00land",
                    "Ösel",
                    "Zubrowka",
                    "Syldavia",
                    "Ruritania",
                    "Klow",
                    "Borduria")))
        .containsExactly(
            "Klow",
            "Ösel",
            "Ruritania",
            "Borduria",
            "Zubrowka",
            "Syldavia",
            "\ud801\udc00land",
            "\uffeeland");
  }

  @Test
  void the_order_in_which_the_names_are_given_does_not_matter() {
    List<String> shuffled = new ArrayList<>(FIVE);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(shuffled, new Random(i));
      assertThat(Lot.draw(SEED, shuffled)).isEqualTo(Lot.draw(SEED, FIVE));
    }
  }

  @Test
  void each_of_the_orders_comes_about_as_often() {
    Map<List<String>, Integer> counts = new HashMap<>();
    for (int i = 0; i < 6000; i++) {
      counts.merge(Lot.draw("throw " + i, List.of("A", "B", "C")), 1, Integer::sum);
    }

    assertThat(counts).hasSize(6);
    assertThat(counts.values()).allSatisfy(count -> assertThat(count).isBetween(880, 1120));
  }

  @Test
  void names_that_come_twice_and_no_names_are_refused() {
    assertThatThrownBy(() -> Lot.draw(SEED, List.of("Klow", "Klow")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Lot.draw(SEED, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void places_are_exchanged_by_two_or_in_a_ring_and_the_draw_stays_known() {
    SpeakingOrder order =
        new SpeakingOrder(SEED, FIVE, List.of())
            .with(exchange("Klow", "Borduria"))
            .with(exchange("Zubrowka", "Syldavia", "Ruritania"));

    assertThat(order.drawn())
        .containsExactly("Borduria", "Zubrowka", "Syldavia", "Ruritania", "Klow");
    assertThat(order.after(1))
        .containsExactly("Klow", "Zubrowka", "Syldavia", "Ruritania", "Borduria");
    assertThat(order.now())
        .containsExactly("Klow", "Ruritania", "Zubrowka", "Syldavia", "Borduria");
  }

  @Test
  void nothing_is_exchanged_without_the_consent_of_all_or_with_somebody_who_was_not_drawn() {
    assertThatThrownBy(() -> new Exchange(List.of("Klow", "Borduria"), List.of("Klow")))
        .hasMessageContaining("consent of Borduria");
    assertThatThrownBy(() -> exchange("Klow", "Klow")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> exchange("Klow")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new SpeakingOrder(SEED, FIVE, List.of()).with(exchange("Klow", "Freedonia")))
        .hasMessageContaining("Not drawn: Freedonia");
  }

  private static Exchange exchange(String... ring) {
    return new Exchange(List.of(ring), List.of(ring));
  }
}
