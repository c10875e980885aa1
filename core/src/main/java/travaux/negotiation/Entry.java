package travaux.negotiation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One act on the record.
 *
 * @param id made of the text's hash, the trigger, the act and the place in a list: it outlives new
 *     rules that change the slots
 * @param act what was done
 * @param sentence the sentence that it rests on
 * @param trigger the words that name the act
 * @param who the actors; empty when unknown
 * @param whom those addressed; empty when unknown
 * @param what the proposition or thing, in one or several pieces; empty when none is said
 * @param issue what it is about, in a label that all wordings share ("no NATO enlargement"), or
 *     null
 * @param when when the act happened
 * @param where where it happened, or null
 * @param form in which form
 * @param binding how it binds
 * @param condition the "if" or "unless" words; empty when none
 * @param negated whether the actor itself denies the act
 * @param modality reported as done, possible, conditional or announced
 * @param strength how strongly held, or null when nothing shows it
 * @param voice whose act it is for the record
 * @param quote id of the quote that it stands in, or null
 * @param status what a person decided
 * @param by the rule ("acts.rules:12") or the person that made it
 */
public record Entry(
    String id,
    Act act,
    Span sentence,
    List<Span> trigger,
    List<Actor> who,
    List<Actor> whom,
    List<Span> what,
    @Nullable String issue,
    When when,
    @Nullable Where where,
    Form form,
    Binding binding,
    List<Span> condition,
    boolean negated,
    Modality modality,
    @Nullable Strength strength,
    Voice voice,
    @Nullable String quote,
    Status status,
    String by)
    implements Line {

  /** Copies the lists. */
  public Entry {
    trigger = List.copyOf(trigger);
    who = List.copyOf(who);
    whom = List.copyOf(whom);
    what = List.copyOf(what);
    condition = List.copyOf(condition);
  }

  /** Returns the same entry with another status, made by another rule or person. */
  public Entry with(Status other, String maker) {
    return new Entry(
        id, act, sentence, trigger, who, whom, what, issue, when, where, form, binding, condition,
        negated, modality, strength, voice, quote, other, maker);
  }

  /** Returns the same entry with the label of what it is about. */
  public Entry about(String label) {
    return new Entry(
        id, act, sentence, trigger, who, whom, what, label, when, where, form, binding, condition,
        negated, modality, strength, voice, quote, status, by);
  }

  /** Returns the same entry about other words. */
  public Entry saying(List<Span> words) {
    return new Entry(
        id, act, sentence, trigger, who, whom, words, issue, when, where, form, binding, condition,
        negated, modality, strength, voice, quote, status, by);
  }

  /** Returns the same entry as another act, directed to others. */
  public Entry directed(Act other, List<Actor> to) {
    return new Entry(
        id, other, sentence, trigger, who, to, what, issue, when, where, form, binding, condition,
        negated, modality, strength, voice, quote, status, by);
  }

  /** Returns the same entry in another form. */
  public Entry in(Form other) {
    return new Entry(
        id, act, sentence, trigger, who, whom, what, issue, when, where, other, binding, condition,
        negated, modality, strength, voice, quote, status, by);
  }

  /** Returns the same entry under other names of its parties, persons and issue. */
  public Entry called(List<Actor> actors, List<Actor> addressees, @Nullable String label) {
    return new Entry(
        id,
        act,
        sentence,
        trigger,
        actors,
        addressees,
        what,
        label,
        when,
        where,
        form,
        binding,
        condition,
        negated,
        modality,
        strength,
        voice,
        quote,
        status,
        by);
  }

  /** Returns the same entry with another time. */
  public Entry at(When time) {
    return new Entry(
        id, act, sentence, trigger, who, whom, what, issue, time, where, form, binding, condition,
        negated, modality, strength, voice, quote, status, by);
  }

  /** Returns the same entry at another place, or at none that is known. */
  public Entry at(@Nullable Where place) {
    return new Entry(
        id, act, sentence, trigger, who, whom, what, issue, when, place, form, binding, condition,
        negated, modality, strength, voice, quote, status, by);
  }
}
