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
        offset);
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
        asked.offset());
  }

  private static List<String> words(Hits hits) {
    List<String> words = new ArrayList<>(List.of("of " + hits.total()));
    hits.page().forEach(hit -> words.add(travaux.present.Keys.of(hit.line().line())));
    return words;
  }
}
