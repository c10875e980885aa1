package travaux;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on many things on all cores and hands on the results in the order of the things. */
final class InOrder {

  private static final int WAITING_FOR_EACH_THREAD = 2;

  private InOrder() {}

  /**
   * Applies {@code work} to all {@code things}. At most a few results for each thread are held at
   * any time, however many things there are.
   *
   * @param each takes the results, on the calling thread; what it throws ends the work
   */
  static <T, R> void work(Iterator<T> things, Function<T, R> work, Consumer<R> each) {
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService workers = Executors.newFixedThreadPool(threads, InOrder::background);
    try {
      Queue<Future<R>> waiting = new ArrayDeque<>();
      while (things.hasNext() || !waiting.isEmpty()) {
        while (things.hasNext() && waiting.size() < threads * WAITING_FOR_EACH_THREAD) {
          T thing = things.next();
          waiting.add(workers.submit(() -> work.apply(thing)));
        }
        each.accept(waiting.remove().get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The reading was interrupted.", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private static Thread background(Runnable work) {
    Thread thread = new Thread(work, "reader");
    thread.setDaemon(true);
    return thread;
  }
}
