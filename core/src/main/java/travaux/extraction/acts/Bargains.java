package travaux.extraction.acts;

import java.util.List;
import java.util.Locale;
import travaux.negotiation.Act;
import travaux.negotiation.Modality;
import travaux.negotiation.Span;

/**
 * What a condition makes of an act: a promise "unless" threatens, what one would take in return is
 * offered.
 */
final class Bargains {

  private Bargains() {}

  /**
   * Returns the act that is told with its condition.
   *
   * @param will whether the rule asks that the deed be announced
   * @param condition the words of the condition; empty when there is none
   */
  static Act act(Act told, boolean will, Modality modality, List<Span> condition, String text) {
    if (condition.isEmpty()) {
      return told;
    }
    // "We will leave unless you sign": what is announced is kept from by giving way.
    String first = condition.get(0).of(text).toLowerCase(Locale.ROOT);
    if (told == Act.PROMISE && will && first.startsWith("unless")) {
      return Act.WARN;
    }
    // "Would accept a ceiling in exchange for access": what one may take for something is offered.
    boolean open = modality == Modality.POSSIBLE || modality == Modality.FUTURE;
    boolean barter = first.startsWith("in exchange") || first.startsWith("in return");
    return told == Act.ACCEPT && open && barter ? Act.PROPOSE : told;
  }
}
