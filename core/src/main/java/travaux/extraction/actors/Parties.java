package travaux.extraction.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Form;
import travaux.extraction.actors.ActorList.Use;
import travaux.extraction.actors.NameFinder.Match;

/** Which party a name means in one document: "Brussels" is the one that the document names. */
final class Parties {

  private final ActorList list;
  private final Map<String, Integer> named = new HashMap<>();

  Parties(ActorList list, List<@Nullable Match[]> names) {
    this.list = list;
    for (@Nullable Match[] sentence : names) {
      Match last = null;
      for (Match match : sentence) {
        if (match != null && match != last) {
          count(match);
        }
        last = match;
      }
    }
  }

  private void count(Match match) {
    if (match.forms().size() == 1 || match.forms().get(0).use() != Use.SEAT) {
      named.merge(match.forms().get(0).party().name(), 1, Integer::sum);
    }
  }

  ActorList list() {
    return list;
  }

  /** Returns the party that the name means; an organ's name means the party it speaks for. */
  String meant(Match match) {
    Form best = match.forms().get(0);
    for (Form form : match.forms()) {
      if (times(form) > times(best)) {
        best = form;
      }
    }
    return list.speaksFor(best.party().name());
  }

  private int times(Form form) {
    return named.getOrDefault(form.party().name(), 0);
  }

  boolean isState(String party) {
    return list.party(party)
        .map(found -> found.kind() == ActorList.Kind.STATE
            || found.kind() == ActorList.Kind.TERRITORY)
        .orElse(false);
  }

  boolean isCollective(String party) {
    return list.party(party)
        .map(found -> found.kind() != ActorList.Kind.STATE
            && found.kind() != ActorList.Kind.TERRITORY)
        .orElse(false);
  }
}
