package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import travaux.negotiation.Actor;

/** Who is told without a name: "a senior official" is not the person named beside it. */
final class Unnamed {

  private Unnamed() {}

  /** Returns the actors, those told by "a", "an" or "one" without a person. */
  static List<Actor> without(List<Actor> actors, String text) {
    List<Actor> told = new ArrayList<>();
    for (Actor actor : actors) {
      boolean unnamed = actor.person() != null && is(actor.words().of(text), actor.person());
      told.add(unnamed ? new Actor(actor.words(), actor.party(), null) : actor);
    }
    return told;
  }

  private static boolean is(String words, String person) {
    String low = words.strip().toLowerCase(Locale.ROOT);
    boolean any = low.startsWith("a ") || low.startsWith("an ") || low.startsWith("one ");
    any |= low.endsWith(" official") && !low.startsWith("the ");
    if (!any) {
      return false;
    }
    for (String part : person.toLowerCase(Locale.ROOT).split(" ")) {
      if (low.contains(part)) {
        return false;
      }
    }
    return true;
  }
}
