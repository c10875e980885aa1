package travaux.extraction.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Office;
import travaux.extraction.actors.ActorList.Rank;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Voice;

/** Whom "the minister", "the ministry", "the country", "both sides" take up. */
final class Descriptions {

  private static final Set<String> STATES = Set.of("country", "nation", "state");
  private static final Set<String> MINISTRIES = Set.of("ministry", "department");
  private static final Set<String> BODIES =
      Set.of("alliance", "bloc", "organisation", "organization", "union");
  private static final Set<String> SIDES =
      Set.of(
          "side",
          "country",
          "party",
          "government",
          "state",
          "nation",
          "power",
          "delegation",
          "leader",
          "president",
          "minister",
          "foreign minister");

  private final Parties parties;
  private final List<Sentence> sentences;

  Descriptions(Parties parties, List<Sentence> sentences) {
    this.parties = parties;
    this.sentences = sentences;
  }

  /** Says whether the phrase counts two that were named together. */
  static boolean isBoth(Role role) {
    return role.both() && role.plural() && SIDES.contains(role.words());
  }

  /** Returns the two parties last named together, else nobody. */
  List<Mention> both(Role role, Token head, List<Seen> seen) {
    for (int s = seen.size() - 1; s >= 0; s--) {
      int index = seen.get(s).sentence();
      Set<String> pair = pairIn(index, seen);
      if (pair.size() == 2) {
        List<Mention> found = new ArrayList<>();
        for (String party : pair) {
          found.add(new Mention(head.span(), party, null, Voice.PARTY, Mention.Kind.PARTY));
        }
        return found;
      }
      if (pair.size() > 2 || seen.get(s).mention().party() != null && severalIn(index, seen)) {
        return List.of();
      }
    }
    return List.of();
  }

  private static boolean severalIn(int index, List<Seen> seen) {
    return seen.stream()
            .filter(one -> one.sentence() == index && one.mention().party() != null)
            .map(one -> one.mention().party())
            .distinct()
            .count()
        > 1;
  }

  private Set<String> pairIn(int index, List<Seen> seen) {
    Set<String> pair = new LinkedHashSet<>();
    List<Seen> here =
        seen.stream()
            .filter(one -> one.sentence() == index && one.mention().party() != null)
            .toList();
    Sentence sentence = sentences.get(index);
    for (Seen a : here) {
      for (Seen b : here) {
        String first = a.mention().party();
        String second = b.mention().party();
        if (first == null
            || second == null
            || first.equals(second)
            || a.token().index() >= b.token().index()) {
          continue;
        }
        if (Pronouns.together(sentence, a.token(), b.token()) || isWith(sentence, a, b)) {
          pair.add(first);
          pair.add(second);
        }
      }
    }
    return pair;
  }

  /** "A met with B", "talks of A with B". */
  private static boolean isWith(Sentence sentence, Seen a, Seen b) {
    return a.subject()
        && b.token().relation().equals("pobj")
        && sentence.head(b.token()).map(prep -> prep.lemma().equals("with")).orElse(false);
  }

  /** Returns the nearest earlier actor that the phrase fits, else null. */
  @Nullable Seen earlier(Role role, int sentence, List<Seen> seen) {
    for (int s = seen.size() - 1; s >= 0; s--) {
      Seen one = seen.get(s);
      boolean fits = role.collective() ? fitsParty(role, sentence, one) : fitsHolder(role, one);
      if (fits) {
        return one;
      }
    }
    return null;
  }

  private boolean fitsParty(Role role, int sentence, Seen one) {
    String party = one.mention().party();
    if (party == null || one.mention().kind() == Mention.Kind.PERSON) {
      return false;
    }
    if (STATES.contains(role.words())) {
      return parties.isState(party) && sentence - one.sentence() <= 1 && one.subject();
    }
    if (BODIES.contains(role.words())) {
      return parties.isCollective(party) && !parties.isOwn(party);
    }
    if (MINISTRIES.contains(role.noun())) {
      return MINISTRIES.contains(one.token().lemma())
          || one.roles().stream()
              .anyMatch(named -> named.collective() && MINISTRIES.contains(named.noun()));
    }
    return one.token().lemma().equals(role.noun())
        || one.roles().stream()
            .anyMatch(named -> named.collective() && named.noun().equals(role.noun()));
  }

  private static boolean fitsHolder(Role role, Seen one) {
    return one.mention().kind() == Mention.Kind.PERSON
        && one.roles().stream().anyMatch(named -> takesUp(role, named));
  }

  /** Says whether a holder of {@code named} can be called by {@code role} alone. */
  static boolean takesUp(Role role, Role named) {
    Office office = role.office();
    Office held = named.office();
    if (office == null || held == null || role.former() && !named.former()) {
      return false;
    }
    if (role.words().equals(named.words())) {
      return true;
    }
    boolean shorter = role.words().equals(named.noun());
    if (shorter) {
      return true;
    }
    return switch (role.noun()) {
      case "diplomat" ->
          held.rank() == Rank.MINISTER
              || held.rank() == Rank.DIPLOMAT
              || held.rank() == Rank.DELEGATE;
      case "spokesman", "spokeswoman", "spokesperson" ->
          held.rank() == Rank.SPOKESPERSON && !opposed(role.noun(), named.noun());
      case "official" -> held.rank() == Rank.OFFICIAL || held.rank() == Rank.DIPLOMAT;
      case "analyst", "expert", "scholar" -> held.rank() == Rank.EXPERT;
      default -> false;
    };
  }

  private static boolean opposed(String a, String b) {
    return a.endsWith("woman") && b.endsWith("sman") || a.endsWith("sman") && b.endsWith("woman");
  }
}
