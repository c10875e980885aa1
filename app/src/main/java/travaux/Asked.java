package travaux;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Act;
import travaux.negotiation.Status;
import travaux.negotiation.Voice;

/**
 * Which acts or quotes are asked for; what is null or empty is not asked.
 *
 * @param acts one of them
 * @param voices one of them
 * @param statuses one of them; when empty, all but rejected ones
 * @param party who acts, is addressed or is quoted, in any case
 * @param person who acts, is addressed or is quoted; words of the name
 * @param issue what it is about
 * @param asOf only what was published by that day
 * @param from only what may have happened on that day or later
 * @param to only what happened by that day
 * @param words what the sentence must have; as people type it
 * @param newestFirst the order of days
 * @param limit how many at most
 * @param offset how many to pass over
 * @param source words that the title or file name of its source has
 */
public record Asked(
    List<Act> acts,
    List<Voice> voices,
    List<Status> statuses,
    @Nullable String party,
    @Nullable String person,
    @Nullable String issue,
    @Nullable LocalDate asOf,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String words,
    boolean newestFirst,
    int limit,
    int offset,
    @Nullable String source) {

  /** Copies the lists. */
  public Asked {
    acts = List.copyOf(acts);
    voices = List.copyOf(voices);
    statuses = List.copyOf(statuses);
  }

  /** Asks from the first one. */
  public Asked(
      List<Act> acts,
      List<Voice> voices,
      List<Status> statuses,
      @Nullable String party,
      @Nullable String person,
      @Nullable String issue,
      @Nullable LocalDate asOf,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String words,
      boolean newestFirst,
      int limit) {
    this(
        acts,
        voices,
        statuses,
        party,
        person,
        issue,
        asOf,
        from,
        to,
        words,
        newestFirst,
        limit,
        0,
        null);
  }

  /** Returns the same question for sources of which the title or file name has some words. */
  public Asked in(@Nullable String titleOrName) {
    return changed(acts, party, asOf, newestFirst, limit, offset, titleOrName);
  }

  /** Returns the same question for the lines after some. */
  public Asked after(int some) {
    return changed(acts, party, asOf, newestFirst, limit, some, source);
  }

  /** Asks for everything, the newest first. */
  public static Asked all() {
    return new Asked(
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        true,
        Integer.MAX_VALUE);
  }

  /** Returns the same question for a party, of documents published by a day. */
  public Asked of(@Nullable String byOrTo, @Nullable LocalDate day) {
    return changed(acts, byOrTo, day, newestFirst, limit, 0, source);
  }

  /** Returns the same question with another order and limit. */
  public Asked page(boolean newest, int atMost) {
    return changed(acts, party, asOf, newest, atMost, 0, source);
  }

  /** Returns the same question for some acts. */
  public Asked acts(List<Act> some) {
    return changed(some, party, asOf, newestFirst, limit, 0, source);
  }

  private Asked changed(
      List<Act> some,
      @Nullable String byOrTo,
      @Nullable LocalDate day,
      boolean newest,
      int atMost,
      int over,
      @Nullable String titleOrName) {
    return new Asked(
        some,
        voices,
        statuses,
        byOrTo,
        person,
        issue,
        day,
        from,
        to,
        words,
        newest,
        atMost,
        over,
        titleOrName);
  }

  /** Returns whether nothing but words, and where to find them, is asked for. */
  public boolean isOfWordsAlone() {
    return acts.isEmpty()
        && voices.isEmpty()
        && statuses.isEmpty()
        && party == null
        && person == null
        && issue == null
        && asOf == null
        && from == null
        && to == null;
  }
}
