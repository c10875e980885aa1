package travaux.cli;

import java.util.ArrayList;
import java.util.List;
import travaux.Asked;
import travaux.Corrections.Meant;
import travaux.Dossier;
import travaux.Hits;
import travaux.negotiation.Actor;
import travaux.negotiation.Entry;
import travaux.present.Keys;

/** What ids as people type them mean. */
record Ids(Dossier dossier) {

  private static final String RANGE = "..";

  /** Returns the whole ids of lines, of ranges too. */
  List<String> lines(List<String> given) {
    List<String> all = new ArrayList<>();
    for (String id : given) {
      int dots = id.indexOf(RANGE);
      if (dots < 0) {
        all.add(dossier.corrections().line(id).id());
      } else {
        all.addAll(range(id.substring(0, dots), id.substring(dots + RANGE.length())));
      }
    }
    return all;
  }

  private List<String> range(String first, String last) {
    Meant from = dossier.corrections().line(first);
    Meant to = dossier.corrections().line(last);
    if (!from.document().id().equals(to.document().id())) {
      throw new WrongUseException(
          first + " and " + last + " stand in two documents. Maybe name them one by one.");
    }
    List<String> acts =
        dossier.standing(from.document().id()).standing().entries().stream()
            .map(Entry::id)
            .toList();
    int a = acts.indexOf(from.id());
    int b = acts.indexOf(to.id());
    if (a < 0 || b < 0) {
      throw new WrongUseException(
          "A range is of acts that are not rejected: " + first + " and " + last + ".");
    }
    return acts.subList(Math.min(a, b), Math.max(a, b) + 1);
  }

  /** Returns the ids of all acts like one: of its kind, by its parties, found by its rule. */
  List<String> like(String id) {
    Meant meant = dossier.corrections().line(id);
    if (!(meant.line().line() instanceof Entry entry)) {
      throw new WrongUseException(id + " is no act, so nothing is like it.");
    }
    Asked all = Asked.all();
    Hits hits = dossier.acts(all.acts(List.of(entry.act())));
    return hits.page().stream()
        .map(hit -> hit.line().line())
        .filter(line -> line instanceof Entry other && isLike(entry, other))
        .map(Keys::of)
        .toList();
  }

  private static boolean isLike(Entry a, Entry b) {
    return a.by().equals(b.by())
        && a.who().stream()
            .map(Actor::party)
            .toList()
            .equals(b.who().stream().map(Actor::party).toList());
  }
}
