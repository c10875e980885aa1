package travaux.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Modality;
import travaux.negotiation.Strength;
import travaux.negotiation.Voice;
import travaux.negotiation.Where;

/** Says more of one entry: each call keeps those entries that fit and fails when none is left. */
public final class ActAssert {

  private final RecordAssert whole;
  private final List<Entry> fitting;
  private final String wanted;

  ActAssert(RecordAssert whole, List<Entry> fitting, String wanted) {
    this.whole = whole;
    this.fitting = fitting;
    this.wanted = wanted;
  }

  /** Demands exactly these actors, in any order: parties, or words where no party is known. */
  public ActAssert by(String... names) {
    return keep(" by " + Arrays.toString(names), entry -> same(whole.names(entry.who()), names));
  }

  /** Demands exactly these addressees, in any order; nobody when none is named. */
  public ActAssert to(String... names) {
    return keep(" to " + Arrays.toString(names), entry -> same(whole.names(entry.whom()), names));
  }

  private static boolean same(List<String> found, String... names) {
    return found.stream().sorted().toList().equals(Arrays.stream(names).sorted().toList());
  }

  /** Demands exactly this content; pieces are joined by " ... ", and "" is none. */
  public ActAssert about(String words) {
    return keep(" about [" + words + "]", entry -> whole.words(entry.what()).equals(words));
  }

  /** Demands exactly this condition; "" is none. */
  public ActAssert onCondition(String words) {
    return keep(" if [" + words + "]", entry -> whole.words(entry.condition()).equals(words));
  }

  /** Demands exactly these words as those that name the act. */
  public ActAssert named(String words) {
    return keep(" named [" + words + "]", entry -> whole.words(entry.trigger()).equals(words));
  }

  /** Demands exactly these words as those that tell where it was done; "" is none. */
  public ActAssert in(String words) {
    return keep(" in [" + words + "]", entry -> words(entry.where()).equals(words));
  }

  /** Demands that it was done in this state. */
  public ActAssert within(String state) {
    return keep(
        " within " + state, entry -> entry.where() != null && state.equals(entry.where().party()));
  }

  private String words(@Nullable Where where) {
    return where == null ? "" : whole.words(List.of(where.words()));
  }

  /** Demands that nobody is addressed. */
  public ActAssert toNobody() {
    return keep(" to nobody", entry -> entry.whom().isEmpty());
  }

  /** Demands that it is told so. */
  public ActAssert told(Modality modality) {
    return keep(" " + modality, entry -> entry.modality() == modality);
  }

  /** Demands that it is held so strongly. */
  public ActAssert held(Strength strength) {
    return keep(" " + strength, entry -> entry.strength() == strength);
  }

  /** Demands that it is an act of this voice. */
  public ActAssert of(Voice voice) {
    return keep(" of " + voice, entry -> entry.voice() == voice);
  }

  /** Demands that it was found by this rule, such as "my.rules:3". */
  public ActAssert found(String rule) {
    return keep(" found by " + rule, entry -> entry.by().equals(rule));
  }

  /** Demands that it stands in a quote. */
  public ActAssert quoted() {
    return keep(" quoted", entry -> entry.quote() != null);
  }

  /** Goes on to another entry. */
  public ActAssert hasAct(String act) {
    return whole.hasAct(act);
  }

  /** Goes on to what must not be there. */
  public RecordAssert hasNoAct(String act) {
    return whole.hasNoAct(act);
  }

  /** Goes on to all acts of the record. */
  public RecordAssert hasOnlyActs(String... acts) {
    return whole.hasOnlyActs(acts);
  }

  /** Returns the first entry that fits. */
  public Entry entry() {
    return fitting.get(0);
  }

  /** Returns the record. */
  public DocumentRecord record() {
    return whole.record();
  }

  private ActAssert keep(String more, Predicate<Entry> test) {
    List<Entry> left = fitting.stream().filter(test).toList();
    String all = wanted + more;
    assertThat(left).as(() -> all + " among" + whole.described()).isNotEmpty();
    return new ActAssert(whole, left, all);
  }
}
