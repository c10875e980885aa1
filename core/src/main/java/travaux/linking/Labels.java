package travaux.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds out which labels name the same. Labels of two blocks never do, so that what one more
 * document says changes its blocks only.
 */
public final class Labels {

  private static final Pattern PARTICLE =
      Pattern.compile("al|el|bin|ibn|de|del|der|di|da|van|von|al-.*");

  private Labels() {}

  /** Returns what all labels that may name the same have in common. */
  public static String block(Label label) {
    return switch (label.role()) {
      case PERSON -> isPersonal(label) ? Persons.block(label.person()) : '=' + label.name();
      case PARTY -> Parties.block(label.name());
      case ISSUE -> IssueLabels.block(label.name());
      case INSTRUMENT -> Instruments.block(mention(label));
      case SIDE -> label.name();
    };
  }

  /** Speakers that documents describe, "some lawmakers", are nobody that could be known again. */
  private static boolean isPersonal(Label label) {
    boolean plain = label.beside().isEmpty();
    return !plain
        || Arrays.stream(label.name().split("\\s+"))
            .allMatch(
                word -> Character.isUpperCase(word.charAt(0)) || PARTICLE.matcher(word).matches());
  }

  /**
   * Returns what the record calls each of the labels of one block that it calls otherwise, or of
   * which it knows more than its document does.
   *
   * @param role of all labels
   * @param block in any order
   * @param apart what people keep apart
   */
  public static Map<Label, Called> joined(Role role, Collection<Label> block, Apart apart) {
    Map<Label, Called> called = new HashMap<>();
    List<Label> labels = block.stream().distinct().sorted(Label.ORDER).toList();
    switch (role) {
      case PERSON -> persons(labels, apart, called);
      case INSTRUMENT -> instruments(labels, apart, called);
      case PARTY -> called.putAll(Parties.joined(labels, apart));
      case ISSUE -> called.putAll(IssueLabels.joined(labels, apart));
      case SIDE -> called.putAll(Sides.joined(labels));
    }
    called
        .entrySet()
        .removeIf(each ->
            each.getValue().why().isEmpty()
                && (each.getValue().party() == null || each.getKey().at(0) != null));
    return called;
  }

  /** Returns what the record calls labels of any role and block. */
  static Map<Label, Called> of(Collection<Label> labels, Apart apart) {
    Map<Role, Map<String, List<Label>>> blocks = new TreeMap<>();
    for (Label label : labels) {
      blocks
          .computeIfAbsent(label.role(), role -> new TreeMap<>())
          .computeIfAbsent(block(label), key -> new ArrayList<>())
          .add(label);
    }
    Map<Label, Called> called = new HashMap<>();
    blocks.forEach((role, ofRole) ->
        ofRole.values().forEach(block -> called.putAll(joined(role, block, apart))));
    return called;
  }

  private static void persons(List<Label> labels, Apart apart, Map<Label, Called> called) {
    Map<PersonMention, Label> byMention = new HashMap<>();
    labels.forEach(label -> byMention.put(label.person(), label));
    for (SamePerson person : Persons.of(byMention.keySet(), apart)) {
      for (PersonMention mention : person.mentions()) {
        Label label = byMention.get(mention);
        if (label != null) {
          called.put(label, new Called(person.name(), person.party(), person.why()));
        }
      }
    }
  }

  private static void instruments(List<Label> labels, Apart apart, Map<Label, Called> called) {
    Map<InstrumentMention, Label> byMention = new HashMap<>();
    labels.forEach(label -> byMention.put(mention(label), label));
    for (Instruments.SameInstrument one : Instruments.of(byMention.keySet(), apart)) {
      for (InstrumentMention mention : one.members()) {
        Label label = byMention.get(mention);
        if (label != null) {
          called.put(label, new Called(one.name(), null, one.why()));
        }
      }
    }
  }

  private static InstrumentMention mention(Label label) {
    String kind = label.at(0);
    String day = label.at(2);
    return new InstrumentMention(
        "",
        label.text(),
        label.name(),
        kind == null ? "" : kind,
        label.at(1),
        day == null ? null : LocalDate.parse(day));
  }
}
