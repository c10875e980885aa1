package travaux.extraction.actors;

import static travaux.extraction.actors.Words.low;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Kind;
import travaux.extraction.actors.ActorList.Office;
import travaux.extraction.actors.ActorList.Rank;
import travaux.extraction.actors.ActorList.Use;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Token;

/**
 * The country of a document that has ministers or a parliament, and names no country that a list
 * knows: the one unlisted name that comes again and is a place, or acts as no person does. Not
 * shared.
 *
 * <p>Trap: a town comes again as well, so the town of the dateline is none.
 */
final class LoneState {

  private static final Set<String> GOVERNING = Set.of("parliament", "cabinet", "premier");
  private static final int LONGEST_OFFICE = 3;
  private static final int TWICE = 2;

  private final DocumentNames words;
  private final ActorList list;
  private final Map<String, Integer> times = new LinkedHashMap<>();
  private boolean governed;
  private boolean listed;

  private LoneState(ActorList list, DocumentNames words) {
    this.list = list;
    this.words = words;
    words.each(this::see);
  }

  /** Returns the name of the country, or null. */
  static @Nullable String find(ActorList list, DocumentNames words, ActingNames acting) {
    LoneState lone = new LoneState(list, words);
    if (!lone.governed || lone.listed) {
      return null;
    }
    Set<String> hinted = StateSigns.hinted(words);
    String best = null;
    boolean tied = false;
    for (Map.Entry<String, Integer> entry : lone.times.entrySet()) {
      String name = entry.getKey();
      boolean place = hinted.contains(name) || acting.isNeuter(name);
      if (entry.getValue() < TWICE || !place || words.isPerson(name) || words.isHalf(name)) {
        continue;
      }
      int most = best == null ? 0 : lone.times.getOrDefault(best, 0);
      tied = entry.getValue() == most || tied && entry.getValue() < most;
      best = entry.getValue() > most ? name : best;
    }
    return tied ? null : best;
  }

  private void see(List<Token> tokens, @Nullable Match[] here, int k) {
    Match match = here[k];
    if (match != null) {
      Kind kind = match.forms().get(0).party().kind();
      listed |= match.uses(Use.NAME) && (kind == Kind.STATE || kind == Kind.TERRITORY);
      return;
    }
    governed |= GOVERNING.contains(low(tokens.get(k))) || isMinister(tokens, k);
    int to = words.end(k);
    if (to > 0 && words.start(to - 1) == k && words.isOne(k, to)) {
      times.merge(words.text(k, to), 1, Integer::sum);
    }
  }

  private boolean isMinister(List<Token> tokens, int from) {
    for (int n = LONGEST_OFFICE; n > 1; n--) {
      if (from + n <= tokens.size()) {
        List<String> phrase = tokens.subList(from, from + n).stream().map(Words::low).toList();
        Office office = list.office(String.join(" ", phrase)).orElse(null);
        if (office != null && office.rank() == Rank.MINISTER) {
          return true;
        }
      }
    }
    return false;
  }
}
