package travaux;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.negotiation.Act;
import travaux.negotiation.Status;
import travaux.negotiation.Voice;
import travaux.store.Question;

/** What is asked most is answered along indexes; the answer is that of the long way. */
class ShortWaysTest {

  private static final List<Voice> ALL_VOICES = Arrays.asList(Voice.values());

  @TempDir private Path folder;

  @Test
  void the_short_way_finds_and_counts_what_the_long_way_does() {
    try (Dossier dossier = Dossier.openOrCreate(folder.resolve("talks.travaux"))) {
      ManyDocuments.add(dossier, 0, 25);
      for (Hits.Hit hit : dossier.acts(Asked.all().page(true, 40)).page()) {
        String id = travaux.present.Keys.of(hit.line().line());
        if (id.hashCode() % 3 == 0) {
          dossier.decide(id, Status.REJECTED, "Ana");
        }
      }
      LocalDate middle = InventedDocuments.FIRST.plusDays(InventedDocuments.DAYS / 2);
      int found = 0;
      for (String party : new @Nullable String[] {null, "Borduria", "Klow", "Nobody"}) {
        for (List<Act> acts :
            List.<List<Act>>of(List.of(), List.of(Act.DEMAND), List.of(Act.DEMAND, Act.WARN))) {
          for (LocalDate day : new @Nullable LocalDate[] {null, middle}) {
            for (boolean newest : new boolean[] {true, false}) {
              for (int offset : new int[] {0, 1, 4, 1000}) {
                Asked asked = Asked.all().of(party, day).acts(acts).page(newest, 5).after(offset);
                Hits expected = dossier.acts(longWay(asked));
                assertThat(words(new Hits(dossier.first(asked), expected.total())))
                    .as(asked.toString())
                    .isEqualTo(words(expected));
                assertThat(words(dossier.acts(asked)))
                    .as(asked.toString())
                    .isEqualTo(words(expected));
                found += expected.page().size();
              }
            }
          }
        }
      }
      assertThat(found).isGreaterThan(100);
    }
  }

  @Test
  void of_many_lines_the_newest_are_found_without_finding_all() {
    try (Dossier dossier = Dossier.openOrCreate(folder.resolve("talks.travaux"))) {
      ManyDocuments.add(dossier, 0, 25);
      for (Hits.Hit hit : dossier.acts(Asked.all().page(true, 90)).page()) {
        String id = travaux.present.Keys.of(hit.line().line());
        int kind = Math.floorMod(id.hashCode(), 5);
        if (kind < 2) {
          dossier.decide(id, kind == 0 ? Status.REJECTED : Status.ACCEPTED, "Ana");
        }
      }
      LocalDate day = InventedDocuments.FIRST.plusDays(InventedDocuments.DAYS / 2);
      int found = 0;
      int uncounted = 0;
      for (String words : new @Nullable String[] {"the", "boats", null}) {
        for (String party : new @Nullable String[] {null, "Borduria"}) {
          for (List<Status> statuses :
              List.of(List.<Status>of(), List.of(Status.ACCEPTED), List.of(Status.values()))) {
            for (LocalDate asOf : new @Nullable LocalDate[] {null, day}) {
              for (int offset : new int[] {0, 3, 1000}) {
                Question question = question(dossier, words, party, statuses, asOf, offset);
                Question.Answer all = dossier.file.answers().to(question);
                Question.Answer some = dossier.file.answers().some(question, 0, 7);
                assertThat(some.lines()).as(question.toString()).isEqualTo(all.lines());
                assertThat(some.isMore() ? some.total() + 1 : some.total())
                    .as(question.toString())
                    .isEqualTo(some.isMore() ? Math.max(8, offset + 6) : all.total());
                assertThat(all.total()).isGreaterThanOrEqualTo(some.total());
                found += some.lines().size();
                uncounted += some.isMore() ? 1 : 0;
              }
            }
          }
        }
      }
      assertThat(found).isGreaterThan(100);
      assertThat(uncounted).isGreaterThan(5);
    }
  }

  private static Question question(
      Dossier dossier,
      @Nullable String words,
      @Nullable String party,
      List<Status> statuses,
      @Nullable LocalDate asOf,
      int offset) {
    Asked asked =
        new Asked(
            List.of(), List.of(), statuses, party, null, null, asOf, null, null, words, true, 5,
            offset, null);
    return new Questions(dossier.file, dossier.joining()).of("act", asked);
  }

  /** Where an odd number is passed over, only some days are asked for. */
  private static Asked asked(
      @Nullable String party, List<Act> acts, @Nullable LocalDate day, boolean newest, int offset) {
    LocalDate first = InventedDocuments.FIRST.plusDays(300);
    return new Asked(
        acts,
        List.of(),
        List.of(),
        party,
        null,
        null,
        day,
        offset % 2 == 0 ? null : first,
        offset % 2 == 0 || newest ? null : first.plusDays(1200),
        null,
        newest,
        5,
        offset,
        null);
  }

  private static Asked longWay(Asked asked) {
    return new Asked(
        asked.acts(),
        ALL_VOICES,
        asked.statuses(),
        asked.party(),
        asked.person(),
        asked.issue(),
        asked.asOf(),
        asked.from(),
        asked.to(),
        asked.words(),
        asked.newestFirst(),
        asked.limit(),
        asked.offset(),
        asked.source());
  }

  private static List<String> words(Hits hits) {
    List<String> words = new ArrayList<>(List.of("of " + hits.total()));
    hits.page().forEach(hit -> words.add(travaux.present.Keys.of(hit.line().line())));
    return words;
  }
}
