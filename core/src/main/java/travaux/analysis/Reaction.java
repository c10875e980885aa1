package travaux.analysis;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Binding;
import travaux.negotiation.Form;
import travaux.negotiation.Link;

/**
 * What came of a request.
 *
 * @param kind what it says of the request
 * @param by who reacts; empty when unknown
 * @param inferred why it is thought to be theirs, or empty when the words say so
 * @param form in which form
 * @param when the day or interval, or that it is unknown
 * @param latest the last day on which it can have happened, or null
 * @param scope what of the request it is about, in words; empty when all of it or unknown
 * @param binding how it binds
 * @param ground the words that tell it
 */
record Reaction(
    Kind kind,
    List<String> by,
    String inferred,
    Form form,
    String when,
    @Nullable LocalDate latest,
    String scope,
    Binding binding,
    Ground ground) {

  private static final Pattern SPOKEN = Pattern.compile("(?i)\\b(?:said|says|told|tells|spoke)\\b");
  private static final Pattern PAPER =
      Pattern.compile("(?i)\\b(?:writ\\w+|wrote|letter|statement|note|text|paper|tweet\\w*)\\b");

  /** What a reaction says. */
  enum Kind {
    APPROVE("approve"),
    APPROVE_SUBJECT_TO("approve-subject-to"),
    OBJECT("object"),
    COUNTER_PROPOSE("counter-propose"),
    ALREADY_SATISFIED("already-satisfied"),
    DEFER("defer"),
    EVADE("evade"),
    ACKNOWLEDGE_RECEIPT("acknowledge-receipt"),
    DECLINE_TO_COMMENT("decline-to-comment"),
    /** There is an answer, and no source says what it says. */
    UNKNOWN(Cell.UNKNOWN);

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }

    /** Returns what an act says of the demand that it is about. */
    static Kind of(Told told) {
      boolean conditional = !told.entry().condition().isEmpty();
      return switch (told.entry().act()) {
        case ACCEPT, PROMISE -> conditional ? APPROVE_SUBJECT_TO : APPROVE;
        case REJECT, DENY -> OBJECT;
        case PROPOSE -> COUNTER_PROPOSE;
        case ACKNOWLEDGE -> ACKNOWLEDGE_RECEIPT;
        case DECLINE -> DECLINE_TO_COMMENT;
        default -> UNKNOWN;
      };
    }

    /** Returns what a person says that an answer says. */
    static Kind of(Link.AnswerKind kind) {
      return switch (kind) {
        case ACCEPT, APPROVE -> APPROVE;
        case REJECT, OBJECT -> OBJECT;
        case PARTLY, APPROVE_SUBJECT_TO -> APPROVE_SUBJECT_TO;
        case COUNTER, COUNTER_PROPOSE -> COUNTER_PROPOSE;
        case EVADE -> EVADE;
        case ALREADY_SATISFIED -> ALREADY_SATISFIED;
        case DEFER -> DEFER;
        case ACKNOWLEDGE_RECEIPT -> ACKNOWLEDGE_RECEIPT;
        case DECLINE_TO_COMMENT -> DECLINE_TO_COMMENT;
      };
    }

    /** Returns whether it is an answer: neither a receipt nor silence nor evasion is one. */
    boolean answers() {
      return switch (this) {
        case EVADE, ACKNOWLEDGE_RECEIPT, DECLINE_TO_COMMENT, DEFER -> false;
        default -> true;
      };
    }
  }

  boolean isWrittenAnswer() {
    return kind.answers() && form == Form.WRITTEN;
  }

  Cell cell() {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("by", Names.all(by) + (inferred.isEmpty() ? "" : ", inferred: " + inferred));
    details.put("form", Names.words(form));
    details.put("when", when);
    if (!scope.isEmpty()) {
      details.put("scope", scope);
    }
    details.put("binding", Names.words(binding));
    String name = kind.answers() ? "answer" : "reaction";
    return new Cell(name, kind.words(), details, List.of(ground));
  }

  /** What a person is told to have said, with no word of a paper, was spoken. */
  static Form form(Told told) {
    Form form = told.entry().form();
    String sentence = told.entry().sentence().of(told.document().text());
    boolean person = told.entry().who().stream().anyMatch(actor -> actor.person() != null);
    boolean spoken = person && SPOKEN.matcher(sentence).find() && !PAPER.matcher(sentence).find();
    return form == Form.UNKNOWN && spoken ? Form.ORAL : form;
  }
}
