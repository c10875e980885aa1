package travaux;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.LongSupplier;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Event;
import travaux.negotiation.Identity;
import travaux.negotiation.Line;
import travaux.negotiation.Quote;
import travaux.negotiation.Span;
import travaux.negotiation.Voice;
import travaux.negotiation.When;

/**
 * Makes a dossier of many invented documents and measures how long questions take.
 *
 * <p>Run as a program: number of documents, file to make.
 */
public final class ManyDocuments {

  private static final int ENTRIES = 10;
  private static final String[] PARTIES = names("Borduria Syldavia Klow Ruritania Zubrowka", 40);
  private static final String[] PEOPLE = names("Lund Pohl Marek Sand Okoro Vale Brandt", 400);
  private static final String[] WORDS = names("boats ships fish gold salt water letter", 900);
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

  private ManyDocuments() {}

  private static String[] names(String some, int count) {
    String[] stems = some.split(" ");
    String[] names = new String[count];
    for (int i = 0; i < count; i++) {
      names[i] =
          i < stems.length ? stems[i] : stems[i % stems.length] + (char) ('a' + i / 26 % 26) + i;
    }
    return names;
  }

  /** Returns the record of the document with a number; always the same. */
  public static DocumentRecord record(int number) {
    Random random = new Random(number);
    StringBuilder text =
        new StringBuilder("Report " + number + " on " + any(WORDS, random) + "\n\n");
    for (int i = 0; i < ENTRIES; i++) {
      text.append(any(PARTIES, random)).append(" demanded ");
      for (int j = 0; j < 25; j++) {
        text.append(any(WORDS, random)).append(' ');
      }
      text.append("on the spot.\n");
    }
    String whole = text.toString();
    LocalDate day = FIRST.plusDays(random.nextInt(2000));
    Document document =
        Samples.document(
            String.format(Locale.ROOT, "%02d/%06d.txt", number % 100, number),
            whole,
            "en",
            new When(null, day, day, When.How.STATED, ""));
    return new DocumentRecord(document, lines(document, day, random));
  }

  private static List<Line> lines(Document document, LocalDate day, Random random) {
    String text = document.text();
    List<Line> quotes = new ArrayList<>();
    List<Line> entries = new ArrayList<>();
    List<Line> events = new ArrayList<>();
    int start = text.indexOf("\n\n") + 2;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int verb = text.indexOf(" demanded ", start) + 1;
      Span trigger = new Span(verb, verb + "demanded".length());
      Span what = new Span(trigger.end() + 1, end - " on the spot.".length());
      Act act = Act.values()[random.nextInt(12)];
      Entry entry =
          Samples.entry(
              text, act, text.substring(start, verb - 1), trigger, what, When.UNKNOWN, Voice.PARTY);
      Actor who =
          new Actor(new Span(start, verb - 1), entry.who().get(0).party(), any(PEOPLE, random));
      entries.add(
          new Entry(
              entry.id(),
              act,
              entry.sentence(),
              entry.trigger(),
              List.of(who),
              List.of(new Actor(trigger, any(PARTIES, random), null)),
              entry.what(),
              random.nextInt(3) == 0 ? any(WORDS, random) : null,
              entry.when(),
              entry.form(),
              entry.binding(),
              entry.condition(),
              false,
              entry.modality(),
              null,
              Voice.PARTY,
              null,
              entry.status(),
              entry.by()));
      if (random.nextInt(3) == 0) {
        quotes.add(
            new Quote(
                Identity.of(document.textSha256(), "q", start),
                Quote.Kind.INDIRECT,
                Quote.Attitude.SPEECH,
                List.of(what),
                List.of(trigger),
                List.of(who.words()),
                who.person(),
                who.party(),
                Voice.PARTY,
                null,
                List.of()));
      }
      if (random.nextInt(6) == 0) {
        events.add(
            new Event(
                Identity.of(document.textSha256(), "e", start),
                trigger,
                "meeting",
                "Klow",
                new When(null, day, day, When.How.STATED, ""),
                List.of(any(PARTIES, random), any(PARTIES, random)),
                Event.Status.HELD));
      }
      start = end + 1;
    }
    List<Line> lines = new ArrayList<>(quotes);
    lines.addAll(entries);
    lines.addAll(events);
    return lines;
  }

  private static String any(String[] names, Random random) {
    // A few names are in many places, as in real reports.
    double skewed = random.nextDouble() * random.nextDouble();
    return names[(int) (skewed * names.length)];
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
    boolean fresh = !Files.exists(file);
    try (Dossier dossier = Dossier.openOrCreate(file)) {
      if (fresh) {
        dossier.setting("synchronous = OFF");
        for (int i = 0; i < count; i += step) {
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
    }
  }

  private static void questions(Dossier dossier, int count) {
    Asked all = Asked.all().page(true, 1000);
    time("show", () -> dossier.acts(all).total());
    time("show --party Klow", () -> dossier.acts(all.of("Klow", null)).total());
    String rare = PARTIES[PARTIES.length - 1];
    time("show --party rare", () -> dossier.acts(all.of(rare, null)).total());
    time("show --as-of", () -> dossier.acts(all.of(null, FIRST.plusDays(1000))).total());
    time("show --party --as-of", () -> dossier.acts(all.of("Klow", FIRST.plusDays(1000))).total());
    time("show --act demand", () -> dossier.acts(all.acts(List.of(Act.DEMAND))).total());
    Asked oldest = all.page(false, 1000);
    time("timeline --party Klow", () -> dossier.acts(oldest.of("Klow", null)).total());
    time("quotes --person Lund", () -> dossier.quotes(asked("Lund", null)).total());
    time("show --issue gold", () -> dossier.acts(asked(null, "gold")).total());
    time("search boats", () -> dossier.passages("boats", 20).size());
    time("search two words", () -> dossier.passages("boats gold", 20).size());
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
