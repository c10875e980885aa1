package travaux.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds out which names are one party's: other spellings, and the letters that it goes by. */
final class Parties {

  private static final Set<String> EMPTY = Set.of("the", "of", "and", "for", "in", "on");
  private static final int FEWEST_LETTERS = 3;

  private static final Comparator<Label> FULLEST_FIRST =
      Comparator.comparing((Label label) -> isLetters(label.name()))
          .thenComparing(label -> -label.name().length())
          .thenComparing(Label::name);

  private Parties() {}

  /** Returns the initials of a name of several words, or the folded word. */
  static String block(String name) {
    List<String> words = words(name);
    if (words.size() < 2) {
      return isLetters(name) ? name.toLowerCase(Locale.ROOT) : spelt(name);
    }
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.append(word.charAt(0)));
    return initials.toString();
  }

  static Map<Label, Called> joined(List<Label> block, Apart apart) {
    Map<String, List<Label>> groups = new TreeMap<>();
    List<Label> letters = new ArrayList<>();
    for (Label label : block.stream().sorted(FULLEST_FIRST).toList()) {
      if (isLetters(label.name())) {
        letters.add(label);
        continue;
      }
      List<Label> group = groups.computeIfAbsent(spelt(label.name()), key -> new ArrayList<>());
      if (group.stream().noneMatch(each -> areApart(each, label, apart))) {
        group.add(label);
      }
    }
    List<Label> only = groups.size() == 1 ? groups.values().iterator().next() : List.of();
    if (!only.isEmpty() && words(only.get(0).name()).size() > 1) {
      letters.stream()
          .filter(each -> only.stream().noneMatch(other -> areApart(each, other, apart)))
          .forEach(only::add);
    }
    Map<Label, Called> called = new HashMap<>();
    groups.values().stream()
        .filter(group -> group.size() > 1)
        .forEach(group ->
            group.forEach(label -> called.put(label, new Called(name(group), null, why(group)))));
    return called;
  }

  private static boolean areApart(Label a, Label b, Apart apart) {
    return apart.holds(Role.PARTY.word(), a.name(), b.name());
  }

  private static String name(List<Label> group) {
    return group.get(0).name();
  }

  private static String why(List<Label> group) {
    Label last = group.get(group.size() - 1);
    return isLetters(last.name())
        ? "\"" + last.name() + "\" are the letters of its name"
        : "another spelling";
  }

  private static boolean isLetters(String name) {
    return name.length() >= FEWEST_LETTERS && name.chars().allMatch(Character::isUpperCase);
  }

  /** Returns a name without what its spellings differ in. */
  static String spelt(String name) {
    StringBuilder spelt = new StringBuilder();
    words(name).forEach(word -> spelt.append(Spelling.folded(word.replaceFirst("s$", ""))));
    return spelt.toString().replace('z', 's');
  }

  private static List<String> words(String name) {
    List<String> words =
        Spelling.words(name).stream().filter(word -> !EMPTY.contains(word)).toList();
    return words.isEmpty() ? List.of(name.toLowerCase(Locale.ROOT)) : words;
  }
}
