package travaux.extraction.actors;

import static travaux.extraction.actors.Words.low;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Office;
import travaux.extraction.actors.ActorList.Rank;
import travaux.extraction.actors.ActorList.Use;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Token;
import travaux.negotiation.Voice;

/**
 * What stands behind the words of an office: "of France and Spain", "at the institute".
 *
 * @param end one past its last token
 * @param parties the parties named there
 * @param expert whether it names an institute
 * @param governing whether it names an organ or a ministry of a state
 */
record Complement(int end, List<String> parties, boolean expert, boolean governing) {

  private static final Set<String> MATTERS =
      Set.of("affairs", "affair", "issues", "matters", "relations", "studies", "policy");
  private static final Set<String> DESKS = Set.of("bureau", "desk", "division", "section");
  private static final Set<String> MINISTRIES =
      Set.of("ministry", "government", "department", "embassy", "administration", "presidency");

  private static final int MOST_PHRASES = 3;
  private static final int LONGEST = 7;

  Complement {
    parties = List.copyOf(parties);
  }

  static Complement behind(
      Parties names,
      List<Token> tokens,
      @Nullable Match[] matches,
      @Nullable Role[] roles,
      int at,
      String words,
      @Nullable Office office) {
    LinkedHashSet<String> found = new LinkedHashSet<>();
    boolean governing = false;
    int end = at;
    int p = at;
    for (int phrase = 0; phrase < MOST_PHRASES && p < tokens.size(); phrase++) {
      String preposition = low(tokens.get(p));
      if (!opens(preposition, words, office) || isOfVerb(tokens, p)) {
        break;
      }
      p++;
      // "Criticised the Mora administration for leaving Peru alone", "the firm of cheating".
      boolean blamed = Set.of("for", "of").contains(preposition);
      if (p < tokens.size() && blamed && isGerund(tokens.get(p))) {
        break;
      }
      int begin = p;
      while (p < tokens.size() && p - begin < LONGEST) {
        Token token = tokens.get(p);
        Match match = matches[p];
        if (match != null) {
          String agency = agency(names, tokens, match);
          governing |= agency != null;
          if (agency != null) {
            found.add(agency);
          } else if (!leadsToRole(tokens, roles, match.to())
              && !(words.endsWith("mayor") && match.uses(Use.SEAT))
              && !isMatter(tokens, match.to())
              && (counts(match, preposition, office)
                  || directs(match, preposition, office)
                  || isHouse(names, match, preposition, office))
              && !(ownHouse(office) && names.isState(names.meant(match)))) {
            found.addAll(names.allMeant(match));
            governing |= match.isOrgan();
          }
          p = match.to();
          end = p;
          continue;
        }
        Role inner = roles[p];
        if (inner != null
            && (inner.expert()
                || inner.former() && inner.collective()
                || inner.voice() == Voice.EXPERT && Words.INSTITUTE.contains(inner.noun()))) {
          return new Complement(inner.end(), List.of(), true, false);
        }
        if (inner != null) {
          boolean house =
              inner.collective() && !inner.parties().isEmpty() && MINISTRIES.contains(inner.noun());
          boolean ministry = house && Officers.isDirector(office);
          governing |= ministry;
          if (!preposition.equals("at") || ministry || house && isServant(office)) {
            found.addAll(inner.parties());
            Office held = inner.office();
            if (inner.parties().isEmpty() && held != null && held.defaultParty() != null) {
              found.add(held.defaultParty());
            }
          }
          p = inner.end();
          end = p;
          continue;
        }
        String word = low(token);
        if (Words.INSTITUTE.contains(word)) {
          return new Complement(p + 1, List.of(), true, false);
        }
        boolean more =
            (word.equals("and") || word.equals(","))
                && !found.isEmpty()
                && goesOn(tokens, matches, roles, p);
        boolean part =
            Qualifiers.isModifier(token)
                || token.pos().equals("CD")
                || word.equals("the")
                || Words.isPossessiveMark(token);
        if (!more && !part) {
          break;
        }
        p++;
        end = more ? end : p;
        // However long the list is.
        begin = more ? p : begin;
      }
      if (!found.isEmpty()) {
        break;
      }
    }
    boolean institute = !found.isEmpty() && namesInstitute(tokens, end);
    return new Complement(end, institute ? List.of() : List.copyOf(found), institute, governing);
  }

  /** "head of the Bordurian office of the Harbour Institute" speaks for no state. */
  private static boolean namesInstitute(List<Token> tokens, int from) {
    if (from >= tokens.size() || !low(tokens.get(from)).equals("of")) {
      return false;
    }
    for (int p = from + 1; p < tokens.size() && p < from + LONGEST; p++) {
      if (Words.INSTITUTE.contains(low(tokens.get(p)))) {
        return true;
      }
      if (!Qualifiers.isModifier(tokens.get(p)) && !low(tokens.get(p)).equals("the")) {
        return false;
      }
    }
    return false;
  }

  /** Returns the end of "to the Union" behind "ambassador": whom the holder is sent to. */
  static int afterDestination(
      List<Token> tokens, @Nullable Match[] matches, int at, @Nullable Office office) {
    if (office == null || at + 1 >= tokens.size() || !sent(office.rank())) {
      return at;
    }
    String preposition = low(tokens.get(at));
    if (!preposition.equals("to") && !preposition.equals("for") && !preposition.equals("on")) {
      return at;
    }
    int next = low(tokens.get(at + 1)).equals("the") ? at + 2 : at + 1;
    Match match = next < tokens.size() ? matches[next] : null;
    return match == null || match.isOnlyAdjective() ? at : match.to();
  }

  /**
   * "His counterpart from Borduria": whose counterpart one is does not tell for whom one speaks.
   */
  static boolean tellsPeer(List<Token> tokens, String words, int at) {
    return words.equals("counterpart")
        && at < tokens.size()
        && Set.of("from", "in").contains(low(tokens.get(at)));
  }

  /** "Of cheating its staff"; "of operating officers" is none. */
  private static boolean isGerund(Token token) {
    return token.pos().equals("VBG") && token.relation().equals("pcomp");
  }

  /** "A spokesman at the Bordurian embassy", "an official at Borduria's Foreign Ministry". */
  private static boolean isServant(@Nullable Office office) {
    return office != null
        && (office.rank() == Rank.SPOKESPERSON
            || office.rank() == Rank.OFFICIAL
            || office.rank() == Rank.DIPLOMAT);
  }

  private static boolean sent(Rank rank) {
    return rank == Rank.DIPLOMAT
        || rank == Rank.DELEGATE
        || rank == Rank.MEDIATOR
        || rank == Rank.OFFICIAL;
  }

  private static boolean opens(String preposition, String words, @Nullable Office office) {
    return switch (preposition) {
      case "of", "at" -> true;
      // "Blames the rebels for the attack".
      case "for" -> office == null || office.rank() != Rank.LEADER;
      case "from", "with" -> office != null;
      case "in" ->
          Officers.isDirector(office)
              || words.equals("counterpart")
              || Words.RULING.contains(words.substring(words.lastIndexOf(' ') + 1));
      default -> false;
    };
  }

  private static boolean counts(Match match, String preposition, @Nullable Office office) {
    return switch (preposition) {
      case "of", "from" -> !match.isOnlyAdjective();
      case "in" -> !match.uses(Use.ADJECTIVE);
      case "for" ->
          office != null && (office.rank() == Rank.SPOKESPERSON || office.rank() == Rank.LAWYER);
      default -> false;
    };
  }

  /** "Director of trade policy at the Kremlin". */
  private static boolean directs(Match match, String preposition, @Nullable Office office) {
    return Set.of("at", "in").contains(preposition)
        && match.isOrgan()
        && Officers.isDirector(office);
  }

  /** "Vice president at Brandt Steel Ltd.", "minister of state at the Bordurian Foreign Office". */
  private static boolean isHouse(
      Parties names, Match match, String preposition, @Nullable Office office) {
    if (office == null || !preposition.equals("at") || match.isOnlyAdjective()) {
      return false;
    }
    boolean heads = office.rank() == Rank.LEADER || office.rank() == Rank.HEAD;
    boolean serves = isServant(office) || office.rank() == Rank.MINISTER;
    return names.isOwn(names.meant(match))
        ? heads || office.rank() == Rank.SPOKESPERSON
        : match.isOrgan() && serves;
  }

  /** Legislators and leaders of groups speak for these, not for the state. */
  static boolean ownHouse(@Nullable Office office) {
    return office != null && (office.rank() == Rank.LEGISLATOR || office.rank() == Rank.LEADER);
  }

  private static boolean goesOn(
      List<Token> tokens, @Nullable Match[] matches, @Nullable Role[] roles, int mark) {
    int next = mark + 1;
    // "Kenya, Peru, and the Maldives".
    for (String word : List.of("and", "the")) {
      next += next < tokens.size() && low(tokens.get(next)).equals(word) ? 1 : 0;
    }
    Match match = next < tokens.size() ? matches[next] : null;
    return match != null && !match.isOnlyAdjective() && !leadsToRole(tokens, roles, match.to());
  }

  /** "bureau of Bordurian affairs": what an office deals with, not whose it is. */
  private static boolean isMatter(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return false;
    }
    boolean desk = DESKS.contains(low(tokens.get(at))) && at + 1 < tokens.size();
    return MATTERS.contains(low(tokens.get(at))) || desk && low(tokens.get(at + 1)).equals("of");
  }

  private static boolean leadsToRole(List<Token> tokens, @Nullable Role[] roles, int at) {
    for (int p = at; p < tokens.size() && p < at + 4; p++) {
      if (roles[p] != null) {
        return true;
      }
      if (!Qualifiers.isModifier(tokens.get(p)) && !Words.isPossessiveMark(tokens.get(p))) {
        return false;
      }
    }
    return false;
  }

  /** "the U.S. Lakes Agency", "the White House Trade Council": returns the state, or null. */
  private static @Nullable String agency(Parties names, List<Token> tokens, Match match) {
    // "The Peru-Kenya Trade Council" is of neither.
    if (match.from() > 0 && low(tokens.get(match.from() - 1)).equals("-")) {
      return null;
    }
    String state = names.meant(match);
    int p = match.to();
    if (p < tokens.size() && Words.isPossessiveMark(tokens.get(p))) {
      p++;
    }
    Token last = null;
    while (p < tokens.size() && p < match.to() + LONGEST) {
      Token token = tokens.get(p);
      boolean joint = low(token).equals("and") || low(token).equals("of");
      if (!joint && !(Words.isCapitalised(token) && token.isProperNoun())) {
        break;
      }
      last = joint ? last : token;
      p++;
    }
    boolean board = last != null && low(last).equals("council") && !match.isOrgan();
    boolean agency = last != null && !board && names.list().nouns().isPublic(low(last));
    return agency && names.isState(state) ? state : null;
  }

  /** "Accused the company of fraud": it is not "the company of fraud". */
  private static boolean isOfVerb(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean of = low(token).equals("of");
    // "Asked both governments for an answer".
    boolean behind = low(token).equals("for") && token.head() < at;
    return (of || behind) && token.head() >= 0 && tokens.get(token.head()).isVerb();
  }
}
