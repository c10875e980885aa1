package travaux.extraction.actors;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.language.Token;

/** "It appointed X, a judge, as mediator": the office to which somebody is called. */
final class Appointment {

  private static final Set<String> CALLING =
      Set.of("appoint", "name", "nominate", "choose", "designate", "elect", "install");

  private Appointment() {}

  /** Returns the office to which the person with this last token is called, or null. */
  static @Nullable Role of(Reading reading, Token name) {
    boolean called = name.relation().equals("dobj") || name.relation().equals("nsubjpass");
    if (!called || name.head() < 0) {
      return null;
    }
    Token verb = reading.token(name.head());
    if (!CALLING.contains(verb.lemma())) {
      return null;
    }
    for (Token child : reading.sentence.children(verb)) {
      Role direct = child.relation().equals("oprd") ? reading.role(child.index()) : null;
      if (direct != null && !direct.collective() && !direct.plural()) {
        return direct;
      }
      if (child.lemma().equals("as") && child.index() > verb.index()) {
        for (Token object : reading.sentence.children(child, "pobj")) {
          Role role = reading.role(object.index());
          if (role != null && !role.collective() && !role.plural()) {
            return role;
          }
        }
      }
    }
    return null;
  }
}
