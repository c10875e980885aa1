package travaux.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import travaux.RecordReader;
import travaux.negotiation.DocumentRecord;
import travaux.reading.UnreadableDocumentException;

/**
 * From a report's bytes to its record; the line "tokens" tells tokens a second, over all threads.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xss4m")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class ReadingBenchmark {

  /** One reader and one report, used by all threads. */
  @State(Scope.Benchmark)
  public static class Report {

    private static final Pattern TOKEN = Pattern.compile("\\w+|[^\\w\\s]");

    private final RecordReader reader = RecordReader.english();
    private byte[] bytes = new byte[0];
    private long tokens;

    /** Loads the report. Its tokens are its words and marks. */
    @Setup
    public void load() throws IOException {
      try (InputStream in =
          Objects.requireNonNull(ReadingBenchmark.class.getResourceAsStream("report.txt"))) {
        bytes = in.readAllBytes();
      }
      tokens = TOKEN.matcher(new String(bytes, StandardCharsets.UTF_8)).results().count();
    }
  }

  /** Counts what one thread has read. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Counted {

    /** Tokens read so far. */
    public long tokens;
  }

  /** Reads with one thread. */
  @Benchmark
  @Threads(1)
  public DocumentRecord one_thread(Report report, Counted counted)
      throws UnreadableDocumentException {
    counted.tokens += report.tokens;
    return report.reader.read("report.txt", report.bytes, null);
  }

  /** Reads with two threads that share the reader. */
  @Benchmark
  @Threads(2)
  public DocumentRecord two_threads(Report report, Counted counted)
      throws UnreadableDocumentException {
    counted.tokens += report.tokens;
    return report.reader.read("report.txt", report.bytes, null);
  }
}
