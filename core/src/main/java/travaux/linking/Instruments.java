package travaux.linking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out which mentions are of one instrument. */
public final class Instruments {

  /** A proposal that is called "the proposal" is the one of these days. */
  private static final int DAYS = 10;

  /** Words that names are given with or without. */
  private static final Set<String> EMPTY =
      Set.of("the", "a", "an", "of", "on", "for", "and", "in", "at", "to", "new", "so", "called");

  /** Kinds of which an author makes many. */
  private static final Set<String> MANY = Set.of("statement", "resolution");

  private static final Comparator<InstrumentMention> BY_NAME =
      Comparator.comparing(InstrumentMention::name)
          .thenComparing(InstrumentMention::document)
          .thenComparing(InstrumentMention::id);

  /** The longest name first. */
  private static final Comparator<InstrumentMention> ORDER =
      Comparator.comparing((InstrumentMention m) -> -words(m).size()).thenComparing(BY_NAME);

  private Instruments() {}

  /**
   * Mentions of one instrument.
   *
   * @param name the fullest name
   * @param members at least two
   * @param why what joins them
   */
  public record SameInstrument(String name, List<InstrumentMention> members, String why) {

    /** Copies the list. */
    public SameInstrument {
      members = List.copyOf(members);
    }
  }

  /** The author; the makers in any order are the same. */
  private static String maker(InstrumentMention mention) {
    return mention
        .author("")
        .lines()
        .flatMap(line -> Stream.of(line.split("; ")))
        .sorted()
        .collect(Collectors.joining("; "));
  }

  /** "The plan" and "the initiative" of one author in these days are its proposal. */
  private static String family(InstrumentMention mention) {
    String last = last(mention);
    return switch (last) {
      case "plan", "initiative" -> "proposal";
      case "deal", "accord", "pact" -> "agreement";
      case "op-ed", "oped", "ed", "commentary", "column", "editorial" -> "article";
      case "offer" -> "proposal";
      default -> last;
    };
  }

  /** Joins the mentions; those that join no other are left out. */
  public static List<SameInstrument> of(Collection<InstrumentMention> mentions) {
    return of(mentions, Apart.NOTHING);
  }

  /** Returns what all mentions that may be of one instrument have in common. */
  static String block(InstrumentMention mention) {
    return mention.isProper() ? last(mention) : maker(mention) + '\n' + family(mention);
  }

  /**
   * Joins the mentions; those that join no other are left out.
   *
   * @param apart what people keep apart
   */
  public static List<SameInstrument> of(Collection<InstrumentMention> mentions, Apart apart) {
    Map<String, List<InstrumentMention>> proper = new TreeMap<>();
    Map<String, List<InstrumentMention>> common = new TreeMap<>();
    // Very many may have one name, which is taken apart once.
    Map<String, Integer> sizes = new HashMap<>();
    mentions.forEach(
        mention -> sizes.computeIfAbsent(mention.name(), name -> words(mention).size()));
    Comparator<InstrumentMention> mostWords =
        Comparator.comparing((InstrumentMention m) -> -sizes.getOrDefault(m.name(), 0));
    Map<List<String>, String> blocks = new HashMap<>();
    for (InstrumentMention mention :
        mentions.stream().distinct().sorted(mostWords.thenComparing(BY_NAME)).toList()) {
      if (mention.isProper()) {
        proper.computeIfAbsent(last(mention), key -> new ArrayList<>()).add(mention);
      } else if (mention.author() != null && !MANY.contains(mention.kind())) {
        List<String> key = List.of(mention.author(""), mention.name());
        String block = blocks.computeIfAbsent(key, k -> maker(mention) + '\n' + family(mention));
        common.computeIfAbsent(block, k -> new ArrayList<>()).add(mention);
      }
    }
    List<SameInstrument> all = new ArrayList<>();
    proper.values().forEach(block -> all.addAll(named(block, apart)));
    common.values().forEach(block -> all.addAll(ofDays(block)));
    return all;
  }

  private static List<SameInstrument> named(List<InstrumentMention> block, Apart apart) {
    List<List<InstrumentMention>> groups = new ArrayList<>();
    for (InstrumentMention mention : block) {
      List<List<InstrumentMention>> possible =
          groups.stream()
              .filter(group -> group.stream().allMatch(m -> areOne(m, mention, apart)))
              .toList();
      if (possible.size() == 1) {
        possible.get(0).add(mention);
      } else {
        groups.add(new ArrayList<>(List.of(mention)));
      }
    }
    return groups.stream()
        .filter(group -> group.size() > 1)
        .map(group -> new SameInstrument(group.get(0).name(), group, "the same name"))
        .toList();
  }

  /** The words of one name are all among those of the other, and no number differs. */
  private static boolean areOne(InstrumentMention a, InstrumentMention b, Apart apart) {
    Set<String> one = words(a);
    Set<String> other = words(b);
    Set<String> numbers = numbers(one);
    Set<String> others = numbers(other);
    boolean contradict = !numbers.isEmpty() && !others.isEmpty() && !numbers.equals(others);
    return !contradict
        && !apart.holds(Role.INSTRUMENT.word(), a.name(), b.name())
        && (one.containsAll(other) || other.containsAll(one));
  }

  private static Set<String> numbers(Set<String> words) {
    return words.stream()
        .filter(word -> Character.isDigit(word.charAt(0)))
        .collect(Collectors.toSet());
  }

  /** Of one author and noun: those that were told within a few days of each other. */
  private static List<SameInstrument> ofDays(List<InstrumentMention> block) {
    List<InstrumentMention> byDay =
        block.stream()
            .filter(mention -> mention.published() != null)
            .sorted(Comparator.comparing(Instruments::day).thenComparing(ORDER))
            .toList();
    List<SameInstrument> all = new ArrayList<>();
    List<InstrumentMention> undated =
        block.stream().filter(mention -> mention.published() == null).toList();
    if (undated.size() > 1) {
      String name = undated.get(0).author("") + "'s " + noun(undated);
      all.add(new SameInstrument(name, undated, "of one author, in documents without a day"));
    }
    List<InstrumentMention> group = new ArrayList<>();
    for (InstrumentMention mention : byDay) {
      // From the first: a chain of a busy author's papers would go on for years.
      if (!group.isEmpty() && day(mention) - day(group.get(0)) > DAYS) {
        add(group, all);
        group.clear();
      }
      group.add(mention);
    }
    add(group, all);
    return all;
  }

  private static void add(List<InstrumentMention> group, List<SameInstrument> all) {
    if (group.size() > 1) {
      InstrumentMention first = group.get(0);
      String name = first.author("") + "'s " + noun(group) + ", told " + first.published();
      all.add(new SameInstrument(name, group, "of one author, told within days of each other"));
    }
  }

  /** The noun of the first, or the plainest word for it if one has it. */
  private static String noun(List<InstrumentMention> group) {
    String plain = family(group.get(0));
    boolean told = group.stream().anyMatch(mention -> last(mention).equals(plain));
    return told ? plain : last(group.get(0));
  }

  private static long day(InstrumentMention mention) {
    return mention.published() == null
        ? 0
        : ChronoUnit.DAYS.between(LocalDate.EPOCH, mention.published());
  }

  /** The noun that a name ends in, before "of", "on" or "for". */
  private static String last(InstrumentMention mention) {
    String name = mention.name().toLowerCase(Locale.ROOT);
    String head = name.replaceFirst("\\s+(?:of|on|for|between|with|adopted|signed)\\s.*", "");
    List<String> words = Spelling.words(head.isEmpty() ? name : head);
    List<String> nouns = words.stream().filter(word -> !Character.isDigit(word.charAt(0))).toList();
    return nouns.isEmpty() ? name : singular(nouns.get(nouns.size() - 1));
  }

  private static Set<String> words(InstrumentMention mention) {
    return Spelling.words(mention.name()).stream()
        .filter(word -> !EMPTY.contains(word))
        .map(Instruments::singular)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String singular(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
