package travaux.web.pages;

import java.util.List;

/**
 * The forms that put words of a source on the record.
 *
 * @param document id of the source
 * @param title of it
 * @param words that were selected; empty when none were
 * @param from where they begin, in UTF-16 units; -1 when none were selected
 * @param to one past their end
 * @param kind which form is open
 * @param parties names to choose from
 * @param issues labels to choose from
 */
public record RecordPage(
    String document,
    String title,
    String words,
    int from,
    int to,
    String kind,
    List<String> parties,
    List<String> issues) {

  /** What can be put on the record. */
  public static final List<String> KINDS =
      List.of("act", "answer", "event", "instrument", "package", "deadline", "note");
}
