package travaux.extraction.acts;

import java.util.Set;
import travaux.negotiation.Act;
import travaux.negotiation.Modality;

/** Acts that are done and not said. */
final class Deeds {

  private static final Set<Act> HELP = Set.of(Act.AID, Act.RETREAT, Act.COOPERATE, Act.SUPPORT);
  private static final Set<Act> HARM =
      Set.of(Act.SANCTION, Act.MOBILIZE, Act.COERCE, Act.ASSAULT, Act.PROTEST);

  private Deeds() {}

  /** Only a party does it, and only by doing it. */
  static boolean are(Act act) {
    boolean speech = act == Act.SUPPORT;
    boolean meeting = act == Act.MEET || act == Act.DELIVER;
    return HARM.contains(act) || HELP.contains(act) && !speech || meeting;
  }

  /**
   * A deed that is announced is a promise or a warning.
   *
   * @param will whether its own verb says that it will or would be done
   */
  static Act announced(Act act, Modality modality, boolean will) {
    boolean ahead = modality == Modality.HYPOTHETICAL && will && HARM.contains(act);
    if (modality != Modality.FUTURE && !ahead) {
      return act;
    }
    return HELP.contains(act) ? Act.PROMISE : HARM.contains(act) ? Act.WARN : act;
  }
}
