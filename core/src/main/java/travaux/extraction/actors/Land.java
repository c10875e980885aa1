package travaux.extraction.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Form;
import travaux.extraction.actors.ActorList.Kind;
import travaux.extraction.actors.ActorList.Use;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Sentence;

/**
 * A state or territory as a word names it, be it as an actor or as a place.
 *
 * @param name its English short name
 * @param by how the word names it
 * @param isState whether it is a state and no territory
 */
public record Land(String name, By by, boolean isState) {

  /** How a word names a state or territory. */
  public enum By {
    /** "Kenya". */
    NAME,
    /** "Nairobi". */
    SEAT,
    /** "Kenyan". */
    ADJECTIVE
  }

  /** Returns the lands by the offset of each of their words; of two that share a word, none. */
  static Map<Integer, Land> of(List<Sentence> sentences, List<@Nullable Match[]> names) {
    Map<Integer, Land> found = new HashMap<>();
    for (int s = 0; s < sentences.size(); s++) {
      @Nullable Match[] here = names.get(s);
      for (int k = 0; k < here.length; k++) {
        Match match = here[k];
        Land land = match == null ? null : of(match);
        if (land != null) {
          found.put(sentences.get(s).tokens().get(k).span().start(), land);
        }
      }
    }
    return Map.copyOf(found);
  }

  private static @Nullable Land of(Match match) {
    Land found = null;
    for (Form form : match.forms()) {
      Kind kind = form.party().kind();
      boolean land = kind == Kind.STATE || kind == Kind.TERRITORY;
      if (land && !form.needsName() && form.use() != Use.PEOPLE) {
        if (found != null && !found.name().equals(form.party().name())) {
          return null;
        }
        found =
            found == null
                ? new Land(form.party().name(), by(form.use()), kind == Kind.STATE)
                : found;
      }
    }
    return found;
  }

  private static By by(Use use) {
    return switch (use) {
      case SEAT -> By.SEAT;
      case ADJECTIVE -> By.ADJECTIVE;
      case NAME, PEOPLE -> By.NAME;
    };
  }
}
