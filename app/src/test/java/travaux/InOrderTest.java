package travaux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

  @Test
  void results_come_in_the_order_of_the_things_however_long_each_takes() {
    List<Integer> results = new ArrayList<>();

    InOrder.work(IntStream.range(0, 200).iterator(), InOrderTest::slowlyWhenEven, results::add);

    assertThat(results).isEqualTo(IntStream.range(0, 200).boxed().toList());
  }

  @Test
  void only_a_few_things_are_taken_before_their_results_are_handed_on() {
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger handedOn = new AtomicInteger();
    Iterator<Integer> things = IntStream.generate(taken::incrementAndGet).limit(500).iterator();
    int few = 2 * Runtime.getRuntime().availableProcessors() + 2;

    InOrder.work(
        things,
        thing -> thing,
        result -> assertThat(taken.get() - handedOn.incrementAndGet()).isLessThanOrEqualTo(few));

    assertThat(handedOn).hasValue(500);
  }

  @Test
  void what_the_taker_throws_ends_the_work() {
    AtomicInteger done = new AtomicInteger();

    assertThatThrownBy(() ->
            InOrder.work(
                IntStream.range(0, 1_000_000).iterator(),
                thing -> done.incrementAndGet(),
                result -> {
                  throw new IllegalStateException("the page is full");
                }))
        .hasMessage("the page is full");
    assertThat(done.get()).isLessThan(1000);
  }

  private static int slowlyWhenEven(int thing) {
    if (thing % 2 == 0) {
      Thread.onSpinWait();
      for (int i = 0; i < 100_000; i++) {
        Thread.onSpinWait();
      }
    }
    return thing;
  }
}
