package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.acts.MatterFrames.Whose;
import travaux.language.Token;
import travaux.negotiation.Span;

/**
 * A matter as the words in one place tell it, before the rest of the document completes it.
 *
 * @param head its noun or verb
 * @param over what stands over it in its sentence
 * @param words the phrase or clause
 * @param matter what is done, or the thing where nothing is
 * @param bare whether its noun has nothing behind it that could tell what it is done to
 * @param things what it is done to
 * @param parties whose it is, or whom it hits
 * @param makers who does it to those whom it hits
 * @param whose which of the two
 * @param open what the rest of the document may tell of whose it is
 * @param against whether it is turned round
 * @param turn the words over it that turn it round, or null
 */
record RawMatter(
    Token head,
    @Nullable Span over,
    Span words,
    String matter,
    boolean bare,
    Set<String> things,
    Set<String> parties,
    Set<String> makers,
    Whose whose,
    Open open,
    boolean against,
    @Nullable Turned turn) {

  /**
   * What stands over a matter and may turn it round.
   *
   * @param words the words
   * @param against whether they do
   */
  record Turned(Span words, boolean against) {}

  /** Whether it may be somebody's of whom only other places tell. */
  enum Open {
    OPEN,
    /** It is nobody's in particular. */
    NOBODY,
    /** It is somebody's of whom nothing tells who that is. */
    OTHERS
  }

  /** Whether the same matter is told in more words around it. */
  boolean isPartOf(List<RawMatter> others) {
    return things.isEmpty()
        && others.stream()
            .anyMatch(each -> each.matter.equals(matter) && each.words.contains(words));
  }

  RawMatter of(Set<String> others) {
    return new RawMatter(
        head, over, words, matter, bare, things, others, makers, whose, open, against, turn);
  }

  /** Returns it as one of which is told whom it hits. */
  RawMatter on(Set<String> others) {
    return new RawMatter(
        head, over, words, matter, bare, things, others, makers, Whose.TARGET, open, against, turn);
  }

  RawMatter with(Set<String> others) {
    return new RawMatter(
        head, over, words, matter, bare, others, parties, makers, whose, open, against, turn);
  }

  /** Whether nothing tells whom it hits, or it is somebody's of whom nothing tells who that is. */
  boolean needsParty() {
    return whose == Whose.TARGET || open == Open.OTHERS;
  }

  /** What is done to what, whoever's it is. */
  String key() {
    return things.isEmpty() ? matter : String.join(" ", things) + ' ' + matter;
  }

  String name() {
    return name(against);
  }

  /** Returns the name without the words that turn it round. */
  String below() {
    return name(turn == null ? against : against ^ turn.against());
  }

  private String name(boolean no) {
    List<String> name = new ArrayList<>(no ? List.of("no") : List.of());
    boolean target = whose == Whose.TARGET;
    if (!target) {
      name.addAll(parties);
    }
    name.addAll(things);
    name.add(matter);
    if (target && !parties.isEmpty()) {
      name.add("on");
      name.addAll(parties);
    }
    return String.join(" ", new LinkedHashSet<>(name));
  }
}
