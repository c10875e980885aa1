package travaux.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out which names are one person's. */
public final class Persons {

  private static final Comparator<PersonMention> KNOWN_FIRST =
      Comparator.comparing((PersonMention m) -> m.party() == null)
          .thenComparing(m -> m.office() == null)
          .thenComparing(PersonMention::name)
          .thenComparing(m -> Objects.requireNonNullElse(m.party(), ""))
          .thenComparing(m -> Objects.requireNonNullElse(m.office(), ""))
          .thenComparing(PersonMention::former);

  /** "ANNA ZOG'S LAST STAND": a heading that was taken for a name joins nobody. */
  private static final Pattern HEADING = Pattern.compile("['’][Ss](\\s|$)");

  /** One odd reading among so many that agree does not make a party unknown: four of five. */
  private static final int MANY = 3;

  private static final int MOST = 4;
  private static final int OF_FIVE = 5;

  private Persons() {}

  /**
   * The order in which names are looked at: the fullest first, so that no order of documents
   * counts.
   *
   * @param words of each name
   */
  private static Comparator<PersonMention> fullestFirst(Map<String, List<String>> words) {
    return Comparator.comparingInt(
            (PersonMention m) -> -words.getOrDefault(m.name(), List.of()).size())
        .thenComparing(m -> initials(words.getOrDefault(m.name(), List.of())))
        .thenComparing(KNOWN_FIRST);
  }

  private static long initials(List<String> words) {
    return words.stream().filter(word -> word.length() == 1).count();
  }

  /**
   * Returns what all mentions that may be one person have in common; persons of two blocks are
   * never one. Empty for a name without letters.
   */
  public static String block(PersonMention mention) {
    List<String> words = Spelling.words(mention.name());
    return words.isEmpty() ? "" : Spelling.skeleton(PersonName.of(mention).family());
  }

  /** Joins the mentions of one block, or of all. */
  public static List<SamePerson> of(Collection<PersonMention> mentions) {
    return of(mentions, Apart.NOTHING);
  }

  /**
   * Joins the mentions of one block, or of all.
   *
   * @param apart what people keep apart
   */
  public static List<SamePerson> of(Collection<PersonMention> mentions, Apart apart) {
    Map<String, List<PersonMention>> blocks = new TreeMap<>();
    // Very many may have one name, which is taken apart once.
    Map<String, List<String>> words = new HashMap<>();
    mentions.forEach(m -> words.computeIfAbsent(m.name(), Spelling::words));
    for (PersonMention mention :
        mentions.stream().distinct().sorted(fullestFirst(words)).toList()) {
      blocks.computeIfAbsent(block(mention), key -> new ArrayList<>()).add(mention);
    }
    List<SamePerson> all = new ArrayList<>();
    blocks.values().forEach(block -> all.addAll(joined(block, apart)));
    return all;
  }

  private static List<SamePerson> joined(List<PersonMention> block, Apart apart) {
    List<Group> groups = new ArrayList<>();
    List<Group> headings = new ArrayList<>();
    for (PersonMention mention : block) {
      if (HEADING.matcher(mention.name()).find()) {
        headings.add(new Group(mention));
        continue;
      }
      PersonName name = PersonName.of(mention);
      List<Group> possible =
          groups.stream()
              .filter(group -> group.mayHave(mention, name) && !group.isApart(mention, apart))
              .toList();
      List<Group> best = best(mention, possible);
      if (best.size() == 1) {
        best.get(0).add(mention);
      } else {
        groups.add(new Group(mention));
      }
    }
    return Stream.concat(groups.stream(), headings.stream()).map(Group::person).toList();
  }

  /** Of several that may be meant, those of the same party, and of these of the same office. */
  private static List<Group> best(PersonMention mention, List<Group> possible) {
    List<Group> best = possible;
    if (best.size() > 1) {
      best = narrowed(best, best.stream().filter(g -> g.hasName(mention.name())).toList());
    }
    if (best.size() > 1 && mention.party() != null) {
      best = narrowed(best, best.stream().filter(g -> g.hasParty(mention.party())).toList());
    }
    if (best.size() > 1 && mention.office() != null) {
      best = narrowed(best, best.stream().filter(g -> g.hasOffice(mention.office())).toList());
    }
    return best;
  }

  private static List<Group> narrowed(List<Group> all, List<Group> some) {
    return some.isEmpty() ? all : some;
  }

  /** A person as far as it is known. */
  private static final class Group {

    private final List<PersonMention> mentions = new ArrayList<>();
    private final Set<PersonName> parsed = new LinkedHashSet<>();
    private final Set<String> names = new TreeSet<>();
    private final Set<String> whys = new TreeSet<>();

    Group(PersonMention first) {
      names.add(first.name());
      mentions.add(first);
      parsed.add(PersonName.of(first));
    }

    void add(PersonMention mention) {
      if (!hasName(mention.name())) {
        boolean surname = Spelling.words(mention.name()).size() == 1;
        whys.add(
            surname
                ? "\"" + mention.name() + "\" can be nobody else"
                : "\"" + mention.name() + "\" is another spelling");
      }
      names.add(mention.name());
      mentions.add(mention);
      parsed.add(PersonName.of(mention));
    }

    boolean isApart(PersonMention mention, Apart apart) {
      return names.stream().anyMatch(name -> apart.holds(Role.PERSON.word(), name, mention.name()));
    }

    boolean hasName(String name) {
      return names.contains(name);
    }

    boolean hasParty(@Nullable String party) {
      return mentions.stream().anyMatch(m -> Objects.equals(m.party(), party));
    }

    boolean hasOffice(@Nullable String office) {
      return mentions.stream().anyMatch(m -> Objects.equals(m.office(), office));
    }

    boolean mayHave(PersonMention mention, PersonName name) {
      boolean everyName = parsed.stream().allMatch(each -> each.mayBe(name));
      boolean sameFull = name.isFull() && parsed.stream().anyMatch(each -> each.isSameFull(name));
      return everyName && (sameFull || partiesAgree(mention));
    }

    private boolean partiesAgree(PersonMention mention) {
      return mention.party() == null
          || mentions.stream()
              .allMatch(m -> m.party() == null || m.party().equals(mention.party()));
    }

    SamePerson person() {
      return new SamePerson(
          mentions.get(0).name(), party(), names, mentions, String.join("; ", whys));
    }

    /** Returns the party that all agree on who know one, or all but a few of many; or null. */
    private @Nullable String party() {
      Map<String, Integer> parties = new TreeMap<>();
      int all = 0;
      for (PersonMention mention : mentions) {
        if (mention.party() != null && !mention.former()) {
          parties.merge(mention.party(), 1, Integer::sum);
          all++;
        }
      }
      for (Map.Entry<String, Integer> each : parties.entrySet()) {
        int agree = each.getValue();
        if (agree == all || agree >= MANY && agree * OF_FIVE >= all * MOST) {
          return each.getKey();
        }
      }
      return null;
    }
  }
}
