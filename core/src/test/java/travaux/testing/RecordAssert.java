package travaux.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Span;

/**
 * Says what a record must hold, and always that its invariants hold.
 *
 * <pre>{@code
 * assertThatRecord(record).hasAct("DEMAND").by("Kenya").to("Ghana").about("the withdrawal");
 * }</pre>
 */
public final class RecordAssert {

  private final DocumentRecord record;

  private RecordAssert(DocumentRecord record) {
    this.record = record;
  }

  /** Starts with the invariants of every record. */
  public static RecordAssert assertThatRecord(DocumentRecord record) {
    assertThat(RecordInvariants.brokenBy(record))
        .as(() -> RecordInvariants.report(record))
        .isEmpty();
    return new RecordAssert(record);
  }

  /** Demands an entry of this act; what follows says more of one and the same entry. */
  public ActAssert hasAct(String act) {
    Act wanted = act(act);
    List<Entry> found = record.entries().stream().filter(entry -> entry.act() == wanted).toList();
    assertThat(found).as(() -> "entries of " + act + " among" + described()).isNotEmpty();
    return new ActAssert(this, found, act);
  }

  /** Demands that no entry is of this act. */
  public RecordAssert hasNoAct(String act) {
    Act unwanted = act(act);
    assertThat(record.entries()).as(this::described).noneMatch(entry -> entry.act() == unwanted);
    return this;
  }

  /** Demands exactly these acts, in the order of the text; none when none is named. */
  public RecordAssert hasOnlyActs(String... acts) {
    List<Act> wanted = Arrays.stream(acts).map(RecordAssert::act).toList();
    assertThat(record.entries()).as(this::described).extracting(Entry::act).isEqualTo(wanted);
    return this;
  }

  /** Returns the record. */
  public DocumentRecord record() {
    return record;
  }

  private static Act act(String name) {
    return Act.valueOf(name.toUpperCase(Locale.ROOT));
  }

  String words(List<Span> spans) {
    return spans.stream()
        .map(span -> span.of(record.document().text()))
        .collect(Collectors.joining(" ... "));
  }

  List<String> names(List<Actor> actors) {
    return actors.stream().map(this::name).toList();
  }

  /** The party, or else the words. */
  private String name(Actor actor) {
    String party = actor.party();
    return party == null ? words(List.of(actor.words())) : party;
  }

  String described() {
    StringBuilder all = new StringBuilder(" the entries of \"" + record.document().text() + "\":");
    for (Entry entry : record.entries()) {
      all.append("\n  ").append(described(entry));
    }
    return all.toString();
  }

  private String described(Entry entry) {
    return String.format(
        Locale.ROOT,
        "%s by %s to %s about [%s] if [%s] at [%s], %s, %s, strength %s, of %s",
        entry.act(),
        names(entry.who()),
        names(entry.whom()),
        words(entry.what()),
        words(entry.condition()),
        words(entry.trigger()),
        entry.modality(),
        entry.voice(),
        entry.strength(),
        entry.by());
  }
}
