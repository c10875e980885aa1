package travaux.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.Corrections.Meant;
import travaux.Dossier;
import travaux.negotiation.Actor;
import travaux.negotiation.Entry;
import travaux.present.SafeText;
import travaux.web.http.Request;
import travaux.web.http.Response;
import travaux.web.pages.ActView;
import travaux.web.pages.EditPage;
import travaux.web.pages.NamePage;

/** Correcting acts and names. */
final class Correcting {

  private static final Set<String> ROLES = Set.of("party", "person", "issue");
  private static final int NAMES = 1000;

  private final Workplace workplace;

  Correcting(Workplace workplace) {
    this.workplace = workplace;
  }

  /** The form that corrects an act. */
  Response form(Request request) {
    Meant meant = line(request.part(1));
    Entry entry = (Entry) meant.line().line();
    EditPage page =
        new EditPage(
            ActView.of(meant.document(), meant.line()),
            EntryForm.shown(entry, meant.document().text()),
            request.query().text("back"),
            names("party"),
            names("issue"));
    return workplace.show(request, "edit", "Correct an act", "review", page);
  }

  /** Takes the form. */
  Response edit(Request request) {
    Meant meant = line(request.part(1));
    Response conflict = new Meanwhile(workplace).on(List.of(meant.id()), request);
    if (conflict != null) {
      return conflict;
    }
    Entry entry = (Entry) meant.line().line();
    Entry edited = new EntryForm(request.form(), meant.document().text()).applied(entry);
    if (edited.equals(entry)) {
      throw new BadInputException("Nothing was changed in the form, so nothing was corrected.");
    }
    long action = workplace.dossier().corrections().edit(meant.id(), edited, workplace.who());
    return Review.back(request, action);
  }

  private Meant line(String id) {
    Meant meant = workplace.dossier().corrections().line(id);
    if (!(meant.line().line() instanceof Entry)) {
      throw new BadInputException("This line is no act. Maybe reject it and record another.");
    }
    return meant;
  }

  /** The names that an act uses, to merge or relabel them. */
  Response names(Request request) {
    Meant meant = line(request.query().text("line"));
    Entry entry = (Entry) meant.line().line();
    List<NamePage.Name> names = new ArrayList<>();
    List<Actor> actors = new ArrayList<>(entry.who());
    actors.addAll(entry.whom());
    for (Actor actor : actors) {
      add("party", actor.party(), names);
      add("person", actor.person(), names);
    }
    add("issue", entry.issue(), names);
    NamePage page =
        new NamePage(
            ActView.of(meant.document(), meant.line()),
            names.stream().distinct().toList(),
            request.query().text("do").equals("relabel") ? "relabel" : "merge",
            request.query().text("back"),
            names("party"),
            names("person"),
            names("issue"));
    return workplace.show(request, "name", "Names", "review", page);
  }

  private static void add(String role, @Nullable String name, List<NamePage.Name> names) {
    if (name != null) {
      names.add(new NamePage.Name(role, name, SafeText.oneLine(name)));
    }
  }

  private List<String> names(String role) {
    return workplace.dossier().someNames(role, NAMES);
  }

  /** Merges or relabels a name. */
  Response rename(Request request) {
    String role = request.form().text("role");
    if (!ROLES.contains(role)) {
      throw new BadInputException("A name is a party's, a person's or an issue's.");
    }
    String from = request.form().text("from");
    String to = request.form().text("to");
    if (to.isEmpty() || from.isEmpty()) {
      throw new BadInputException("A name cannot be empty.");
    }
    if (to.equals(from)) {
      throw new BadInputException("It is called \"" + SafeText.oneLine(to) + "\" already.");
    }
    Response conflict = new Meanwhile(workplace).onNames(role, Set.of(from, to), request);
    if (conflict != null) {
      return conflict;
    }
    Dossier dossier = workplace.dossier();
    // A name that is on the record already is meant by it; a new one takes the old one's place.
    boolean isKnown = dossier.names(role).contains(to);
    long action =
        isKnown
            ? dossier.naming().merge(role, to, from, workplace.who())
            : dossier.naming().relabel(role, from, to, workplace.who());
    return Review.back(request, action);
  }
}
