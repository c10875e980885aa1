package travaux.extraction.actors;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Office;
import travaux.negotiation.Voice;

/**
 * An office or a collective noun in a sentence, with what stands around it: "the former Bordurian
 * foreign minister", "the government of France". Indexes are of tokens.
 *
 * @param from first token of the phrase
 * @param core first token of the office's words
 * @param to one past the office's words
 * @param end one past the complement ("of France")
 * @param head the governing token among the office's words
 * @param words the office's words, lower case, singular
 * @param office the office, or null for a collective noun ("ministry")
 * @param parties the parties that qualify it
 * @param possessor token of a possessor that is no listed name, or -1
 * @param former whether the office is a past one
 * @param expert whether it belongs to an institute rather than to a party
 * @param definite whether "the", "this" or a possessive determines it
 * @param plural whether several people are meant
 * @param both whether "both" or "the two" counts it
 */
record Role(
    int from,
    int core,
    int to,
    int end,
    int head,
    String words,
    @Nullable Office office,
    List<String> parties,
    int possessor,
    boolean former,
    boolean expert,
    boolean definite,
    boolean plural,
    boolean both) {

  Role {
    parties = List.copyOf(parties);
  }

  /** Says whether another phrase tells the same office of the same parties. */
  boolean isSameOffice(Role other) {
    return words.equals(other.words)
        && parties.equals(other.parties)
        && former == other.former
        && expert == other.expert
        && plural == other.plural
        && definite == other.definite
        && Objects.equals(office, other.office);
  }

  /** Returns the last word of the office, by which a description takes it up again. */
  String noun() {
    int of = words.indexOf(" of ");
    String first = of < 0 ? words : words.substring(0, of);
    return first.substring(first.lastIndexOf(' ') + 1);
  }

  /** Returns whose words those of a holder are. */
  Voice voice() {
    if (former || expert) {
      return Voice.EXPERT;
    }
    Office known = office;
    return known == null ? Voice.PARTY : known.voice();
  }

  /** Says whether it is a body rather than people who hold an office. */
  boolean collective() {
    boolean individual = Words.INDIVIDUALS.contains(noun()) && words.contains(" ");
    return office == null || Words.COLLECTIVES.contains(noun()) && !individual;
  }

  /** Returns the same office as one of the past. */
  Role asFormer() {
    return new Role(
        from, core, to, end, head, words, office, parties, possessor, true, expert, definite,
        plural, both);
  }

  /** Says whether a holder mediates between parties. */
  boolean mediates() {
    Office known = office;
    return known != null && known.rank() == ActorList.Rank.MEDIATOR;
  }

  /** Says whether a holder speaks for the party that qualifies the office. */
  boolean speaksForParty() {
    Office known = office;
    return voice() == Voice.PARTY
        && (known == null
            || switch (known.rank()) {
              case CITIZEN, ACTIVIST, EXPERT, JOURNALIST, FORMER -> false;
              default -> true;
            });
  }
}
