package travaux;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import travaux.analysis.View;
import travaux.analysis.Wanted;
import travaux.negotiation.Act;
import travaux.negotiation.DocumentRecord;

/**
 * Makes a dossier of many invented documents and measures how long questions take.
 *
 * <p>Run as a program: number of documents, file to make.
 */
public final class ManyDocuments {

  private static final LocalDate LATER = InventedDocuments.FIRST.plusDays(1000);
  private static final int PAGE = 50;

  private ManyDocuments() {}

  /** Returns the record of the document with a number; always the same. */
  public static DocumentRecord record(int number) {
    return InventedDocuments.record(number);
  }

  /** Puts documents on the record, many in one transaction each. */
  static void add(Dossier dossier, int from, int to) {
    for (int i = from; i < to; i++) {
      DocumentRecord record = record(i);
      dossier.add(
          new Travaux((name, bytes, published) -> record, "0.1.0", "f00"),
          record.document().text().getBytes(StandardCharsets.UTF_8),
          record.document().name(),
          "Ana");
    }
  }

  public static void main(String[] arguments) throws Exception {
    int count = Integer.parseInt(arguments[0]);
    Path file = Path.of(arguments[1]);
    int step = Math.max(1, count / 10);
    try (Dossier dossier = Dossier.openOrCreate(file)) {
      int made = (int) dossier.sources().count();
      if (made < count) {
        dossier.setting("synchronous = OFF");
        for (int i = made; i < count; i += step) {
          long start = System.nanoTime();
          add(dossier, i, Math.min(count, i + step));
          System.out.printf(
              Locale.ROOT,
              "%d documents: %.1f ms each, %d MB%n",
              i + step,
              (System.nanoTime() - start) / 1e6 / step,
              Files.size(file) / 1_000_000);
        }
        dossier.setting("synchronous = FULL");
      }
      questions(dossier, count);
      views(dossier);
    }
  }

  private static void views(Dossier dossier) {
    Parts parts = dossier.parts(Parts.WHOLE);
    for (View view : View.values()) {
      String name = view.title();
      Wanted all = wanted(null, null, null);
      time(name, () -> parts.of(view, all, null).table().total());
      String next = parts.of(view, all, null).next();
      time(name + ", next page", () -> parts.of(view, all, next).table().total());
      Wanted klow = wanted("Klow", null, null);
      time(name + " --party", () -> parts.of(view, klow, null).table().total());
      Wanted issue = wanted(null, InventedDocuments.ISSUES[0], null);
      time(name + " --issue", () -> parts.of(view, issue, null).table().total());
      Wanted later = wanted(null, null, LATER);
      time(name + " --as-of", () -> parts.of(view, later, null).table().total());
    }
    time("towards", () -> parts.towards().size());
    time("names to choose", () -> dossier.someNames("person", PAGE).size());
  }

  private static Wanted wanted(
      @Nullable String party, @Nullable String issue, @Nullable LocalDate asOf) {
    return new Wanted(asOf, null, party, issue, List.of(), PAGE);
  }

  private static void questions(Dossier dossier, int count) {
    Asked all = Asked.all().page(true, 1000);
    time("show", () -> dossier.acts(all).total());
    String most = InventedDocuments.PARTIES[0];
    time("show --party most", () -> dossier.acts(all.of(most, null)).total());
    time("show --party most --as-of", () -> dossier.acts(all.of(most, LATER)).total());
    time(
        "show --party most --act",
        () -> dossier.acts(all.of(most, null).acts(List.of(Act.DEMAND))).total());
    time("show --party Klow", () -> dossier.acts(all.of("Klow", null)).total());
    String rare = InventedDocuments.PARTIES[InventedDocuments.PARTIES.length - 1];
    time("show --party rare", () -> dossier.acts(all.of(rare, null)).total());
    time("show --as-of", () -> dossier.acts(all.of(null, LATER)).total());
    time("show --party --as-of", () -> dossier.acts(all.of("Klow", LATER)).total());
    time("show --act demand", () -> dossier.acts(all.acts(List.of(Act.DEMAND))).total());
    Asked oldest = all.page(false, 1000);
    time("timeline --party Klow", () -> dossier.acts(oldest.of("Klow", null)).total());
    time("quotes --person Lund", () -> dossier.quotes(asked("Lund", null)).total());
    time("show --issue gold", () -> dossier.acts(asked(null, InventedDocuments.ISSUES[0])).total());
    time("search boats", () -> dossier.passages("boats", null, 20).size());
    time("search two words", () -> dossier.passages("boats gold", null, 20).size());
    time("names", () -> dossier.names("party").size() + dossier.names("person").size());
    time("log", () -> dossier.log(20).size());
    int[] next = {count + (int) (System.nanoTime() % 1_000_000_000)};
    time(
        "add one",
        () -> {
          add(dossier, next[0], next[0] + 1);
          next[0]++;
          return 1;
        });
    time("undo", () -> dossier.undo(null, "Ana").size());
  }

  private static Asked asked(String person, String issue) {
    return new Asked(
        List.of(), List.of(), List.of(), null, person, issue, null, null, null, null, true, 1000);
  }

  /** Time of the processor, so that other programs do not count. */
  private static long busy() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void time(String what, LongSupplier work) {
    long best = Long.MAX_VALUE;
    long worst = 0;
    long total = work.getAsLong();
    for (int i = 0; i < 5; i++) {
      long start = busy();
      total = work.getAsLong();
      long took = busy() - start;
      best = Math.min(best, took);
      worst = Math.max(worst, took);
    }
    System.out.printf(
        Locale.ROOT, "%-24s %8.1f to %8.1f ms  (%d)%n", what, best / 1e6, worst / 1e6, total);
  }
}
