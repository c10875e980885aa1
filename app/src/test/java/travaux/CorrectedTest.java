package travaux;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.negotiation.Act;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Line;
import travaux.negotiation.Span;
import travaux.negotiation.Status;
import travaux.negotiation.Voice;
import travaux.negotiation.When;
import travaux.present.Keys;
import travaux.present.StandingLine;

/** What people decided, when the program reads again or the tables are made again. */
class CorrectedTest {

  private static final String TEXT =
      "Title\nKlow demanded fish.\nKlow demanded salt.\nKlow demanded gold.\nKlow demanded tea.\n";

  @TempDir private Path folder;

  @Test
  void what_was_decided_stands_when_newer_rules_say_otherwise_which_is_told_beside_it() {
    List<Entry> old = entries("Klow");
    try (Dossier dossier = Dossier.openOrCreate(folder.resolve("a.travaux"))) {
      dossier.add(reader("Klow", "f00", 4), bytes(), "a.txt", "Ana");
      dossier.decide(old.get(0).id(), Status.ACCEPTED, "Ana");
      dossier.decide(old.get(1).id(), Status.REJECTED, "Ana");
      dossier.corrections().edit(old.get(3).id(), "{\"issue\":\"tea\"}", "Ana");

      // Now the party is another one, and the last line is not found any more.
      dossier.reread(reader("Borduria", "f01", 3), "Ana", each -> {});

      List<StandingLine> lines = dossier.standing(dossier.documentsLike("a.txt").get(0)).lines();
      assertThat(lines)
          .extracting(StandingLine::status)
          .containsExactly(Status.ACCEPTED, Status.REJECTED, Status.SUGGESTED, Status.EDITED);
      assertThat(lines)
          .extracting(line -> ((Entry) line.line()).who().get(0).party())
          .containsExactly("Klow", "Klow", "Borduria", "Klow");
      assertThat(lines)
          .extracting(line -> line.suggestion() != null)
          .containsExactly(true, true, false, false);
      assertThat(lines).extracting(StandingLine::isGone).containsExactly(false, false, false, true);
      assertThat(((Entry) lines.get(3).line()).issue()).isEqualTo("tea");
      assertThat(dossier.acts(Asked.all()).total()).isEqualTo(3);
      assertThat(dossier.check()).isEmpty();
    }
  }

  @Test
  void a_decision_is_never_tied_to_a_sentence_that_only_looks_alike() {
    List<Entry> old = entries("Klow");
    try (Dossier dossier = Dossier.openOrCreate(folder.resolve("a.travaux"))) {
      dossier.add(reader("Klow", "f00", 4), bytes(), "a.txt", "Ana");
      dossier.decide(old.get(0).id(), Status.REJECTED, "Ana");
      Document other = Samples.document("b.txt", "Other title\nKlow demanded fish.\n");
      Entry alike = Samples.entry(other.text(), Act.DEMAND, "Klow", "demanded", "fish");
      DocumentRecord record = new DocumentRecord(other, List.of(alike));
      byte[] bytes = other.text().getBytes(StandardCharsets.UTF_8);
      dossier.add(new Travaux((n, b, d) -> record, "0.1.0", "f00"), bytes, "b.txt", "Ana");

      assertThat(dossier.standing(other.id()).lines())
          .extracting(StandingLine::status)
          .containsExactly(Status.SUGGESTED);
    }
  }

  @Test
  void the_tables_are_what_a_full_rebuild_makes_whatever_the_order_of_corrections() {
    for (int seed = 0; seed < 5; seed++) {
      Random random = new Random(seed);
      try (Dossier dossier = Dossier.openOrCreate(folder.resolve(seed + ".travaux"))) {
        ManyDocuments.add(dossier, 0, 4);
        List<String> ids = new ArrayList<>();
        dossier.forEach(each -> each.lines().forEach(line -> ids.add(Keys.of(line.line()))));
        for (int i = 0; i < 30; i++) {
          correct(dossier, ids.get(random.nextInt(ids.size())), random);
        }
        assertThat(dossier.check()).as("seed " + seed).isEmpty();
        List<DocumentRecord> before = dossier.records();
        Hits hits = dossier.acts(Asked.all());
        dossier.rebuild();
        assertThat(dossier.records()).isEqualTo(before);
        assertThat(dossier.acts(Asked.all())).isEqualTo(hits);
      }
    }
  }

  private static void correct(Dossier dossier, String id, Random random) {
    switch (random.nextInt(6)) {
      case 0 -> dossier.decide(id, Status.ACCEPTED, "Ana");
      case 1 -> dossier.decide(id, Status.REJECTED, "Bo");
      case 2 -> dossier.corrections().note(id, null, "why " + random.nextInt(), "Bo");
      case 3 -> dossier.undo(null, "Ana");
      case 4 -> {
        String document = dossier.corrections().line(id).document().id();
        LocalDate day = LocalDate.of(2031, 5, 1 + random.nextInt(28));
        dossier.corrections().date(document, day, "Ana");
      }
      default -> {
        ManyDocuments.add(dossier, 10 + random.nextInt(3), 14);
      }
    }
    if (dossier.records().isEmpty()) {
      ManyDocuments.add(dossier, 0, 4);
    }
  }

  private static Travaux reader(String party, String rules, int found) {
    List<Line> lines = new ArrayList<>(entries(party).subList(0, found));
    DocumentRecord record = new DocumentRecord(Samples.document("a.txt", TEXT), lines);
    return new Travaux((name, bytes, published) -> record, "0.1.0", rules);
  }

  private static List<Entry> entries(String party) {
    List<Entry> entries = new ArrayList<>();
    for (String what : List.of("fish", "salt", "gold", "tea")) {
      Span words = Samples.at(TEXT, what);
      Span trigger = new Span(words.start() - 9, words.start() - 1);
      entries.add(
          Samples.entry(TEXT, Act.DEMAND, party, trigger, words, When.UNKNOWN, Voice.PARTY));
    }
    return entries;
  }

  private static byte[] bytes() {
    return TEXT.getBytes(StandardCharsets.UTF_8);
  }
}
