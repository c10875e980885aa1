package travaux.negotiation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words attributed to a source.
 *
 * @param id identity within the document
 * @param kind direct, mixed or indirect
 * @param attitude speech, thought or stance
 * @param content the attributed words, in one or several pieces, without the inserts
 * @param cue the words that attribute ("said"), possibly none
 * @param source the words that name the source, possibly none
 * @param speaker the resolved person or organ, or null when unknown
 * @param party the party spoken for, or null when none or unknown
 * @param voice whose words these are for the record
 * @param within id of the quote that this one lies in, or null
 * @param inserts what an editor put between the attributed words and the source never said:
 *     "[sic]", "(laughs)", "(the treaty. – Ed.)"
 */
public record Quote(
    String id,
    Kind kind,
    Attitude attitude,
    List<Span> content,
    List<Span> cue,
    List<Span> source,
    @Nullable String speaker,
    @Nullable String party,
    Voice voice,
    @Nullable String within,
    List<Span> inserts)
    implements Line {

  /** Copies the lists. */
  public Quote {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    inserts = List.copyOf(inserts);
  }

  /** How closely the words are the source's own. */
  public enum Kind {
    DIRECT,
    MIXED,
    INDIRECT
  }

  /** What the source is said to do with the content; the line format calls it "class". */
  public enum Attitude {
    SPEECH,
    THOUGHT,
    STANCE
  }

  /** Returns the same quote under other names of its speaker and party. */
  public Quote called(@Nullable String person, @Nullable String side) {
    return new Quote(
        id, kind, attitude, content, cue, source, person, side, voice, within, inserts);
  }
}
