package travaux.extraction.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Use;
import travaux.extraction.actors.NameFinder.Match;
import travaux.extraction.actors.Reading.Run;
import travaux.language.Token;

/**
 * What the words around capitalised words say of them.
 *
 * @param roles offices before, behind or equated ("X is minister")
 * @param gender as a courtesy title tells it
 * @param courtesy whether "Mr", "Dr" ... stands before
 * @param titled whether the title is that of an office ("Sen.")
 * @param party a possessor or adjective directly before ("Iran's X"), or null
 * @param institute whether an institute is said to employ ("X of the Y Institute")
 * @param speaks whether it is the subject or agent of a verb of speech
 * @param who whether "who" takes it up, or it is said to lead
 * @param modifies whether it only qualifies another noun
 * @param mayBePerson whether its words can name a person at all
 */
record Evidence(
    List<Role> roles,
    Named.Gender gender,
    boolean courtesy,
    boolean titled,
    @Nullable String party,
    boolean institute,
    boolean speaks,
    boolean who,
    boolean modifies,
    boolean mayBePerson) {

  /** The most words before a name that tell its kind: "of the merchant bank Orlo". */
  private static final int KIND = 4;

  /** Says whether this alone shows that a run of so many words names a person. */
  boolean isPerson(int words) {
    return mayBePerson
        && words <= 5
        && (courtesy
            || !roles.isEmpty()
            || words >= 2 && words <= 4 && (speaks || who || institute));
  }

  /** Says whether whom this shows cannot be the person: another party's, or a woman and no man. */
  boolean contradicts(Named person) {
    boolean sex =
        gender != Named.Gender.UNKNOWN
            && person.gender != Named.Gender.UNKNOWN
            && gender != person.gender;
    Set<String> here = new HashSet<>();
    roles.stream().filter(Role::speaksForParty).forEach(role -> here.addAll(role.parties()));
    Set<String> there = new HashSet<>();
    person.roles.stream()
        .filter(Role::speaksForParty)
        .forEach(role -> there.addAll(role.parties()));
    return sex || !here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there);
  }

  /** Says whether one of the offices is the person's too, and nothing speaks against it. */
  boolean sharesOffice(Named person) {
    return !contradicts(person) && roles.stream().anyMatch(role -> person.holds(role.words()));
  }

  static Evidence of(Parties parties, Reading reading, Run run) {
    Token head = reading.token(run.to() - 1);
    boolean mayBe = mayBePerson(reading, run);
    List<Role> roles = mayBe ? Titles.of(reading, run) : new ArrayList<>();
    String title = reading.word(run.from() - 1);
    int untitled = run.from() - 2;
    while (Words.COURTESY.contains(reading.word(untitled))) {
      untitled--;
    }
    boolean courtesy = Words.COURTESY.contains(title);
    Named.Gender gender =
        Words.FEMALE.contains(title)
            ? Named.Gender.FEMALE
            : Words.MALE.contains(title) ? Named.Gender.MALE : Named.Gender.UNKNOWN;
    if (courtesy) {
      Role role = reading.role(run.from() - 2);
      if (role != null && !role.collective() && role.to() == run.from() - 1) {
        roles.add(role);
      }
    }
    return new Evidence(
        List.copyOf(roles),
        gender,
        courtesy,
        Words.OFFICIAL_TITLES.contains(title) && !Words.FORMER.contains(reading.word(untitled))
            || Beside.isPolitician(parties, reading, run)
            || Career.leads(reading, run),
        partyBeside(parties, reading, run, !roles.isEmpty()),
        institute(reading, run.to()) || Career.served(reading, head),
        speaks(reading, head),
        Beside.leads(reading, run)
            || run.length() > 1 && behind(parties, reading, run) != null
            || reading.word(run.to()).equals("who")
            || reading.word(run.to()).equals(",") && reading.word(run.to() + 1).equals("who"),
        head.relation().equals("compound") || head.relation().equals("nmod"),
        mayBe);
  }

  private static boolean mayBePerson(Reading reading, Run run) {
    for (int k = run.from(); k < run.to(); k++) {
      Token token = reading.token(k);
      String word = Words.low(token).replaceFirst("\\.$", "");
      if (token.form().length() == 1 && k == run.from()
          || Words.ORGANISATION.contains(word)
          || token.pos().equals("NNPS")) {
        return false;
      }
      boolean shout =
          token.form().length() > 1
              && token.form().equals(token.form().toUpperCase(java.util.Locale.ROOT))
              && !token.form().endsWith(".");
      if (shout && run.length() == 1) {
        return false;
      }
    }
    Role title = reading.role(run.from() - 1);
    boolean body = title != null && Words.BODIES.contains(title.noun());
    body |= run.length() > 1 && Namesakes.CARRIERS.contains(reading.token(run.from()).form());
    return !body && !reading.word(run.from() - 1).equals("the");
  }

  /** "Borduria's X", and with an office "Minister X of Borduria". */
  private static @Nullable String partyBeside(
      Parties parties, Reading reading, Run run, boolean titled) {
    if (titled && reading.word(run.to()).equals("of")) {
      int next = run.to() + (reading.word(run.to() + 1).equals("the") ? 2 : 1);
      Match match = reading.name(next);
      return match == null || match.isOnlyAdjective() ? null : parties.meant(match);
    }
    String beside = Beside.party(parties, reading, run);
    if (beside == null && run.length() > 1) {
      beside = behind(parties, reading, run);
    }
    if (beside == null) {
      beside = Legislators.house(parties, reading, run);
    }
    if (beside == null) {
      beside = led(parties, reading, run);
    }
    if (beside != null) {
      return beside;
    }
    int p = run.from() - 1;
    if (Words.OFFICIAL_TITLES.contains(reading.word(p))) {
      Match match = reading.name(p - 1);
      return match != null && match.uses(Use.ADJECTIVE) && parties.isState(parties.meant(match))
          ? parties.meant(match)
          : null;
    }
    if (p > 0 && Words.isPossessiveMark(reading.token(p))) {
      Match match = reading.name(p - 1);
      return match == null ? null : parties.meant(match);
    }
    return null;
  }

  /**
   * "Ada Zog of Borduria, who": a ruler as the press calls one, and no "Bank of Borduria". "Ada Zog
   * of Orlo Steel", "at brokers Orlo Lenz": whom she works for.
   */
  private static @Nullable String behind(Parties parties, Reading reading, Run run) {
    boolean named =
        reading.word(run.from() - 1).equals("the") || reading.word(run.from() - 1).equals("a");
    String tie = reading.word(run.to());
    if (named || !Set.of("of", "at", "from", "with").contains(tie)) {
      return null;
    }
    int at = run.to() + 1;
    while (at < Math.min(reading.size(), run.to() + KIND) && tellsKind(reading, at)) {
      at++;
    }
    Match match = reading.name(at);
    if (match == null || !match.uses(Use.NAME) || match.from() != at) {
      return null;
    }
    String party = parties.meant(match);
    boolean ends = Set.of(",", "and", ".").contains(reading.word(match.to()));
    boolean state = parties.isState(party) && tie.equals("of") && at == run.to() + 1 && ends;
    boolean body = parties.isOwn(party) && !parties.isState(party);
    return state || body ? party : null;
  }

  private static boolean tellsKind(Reading reading, int at) {
    Token token = reading.token(at);
    return reading.name(at) == null
        && !Words.isCapitalised(token)
        && (Qualifiers.isModifier(token) || reading.word(at).equals("the"));
  }

  /** "X, who heads the union": the party that X is said to lead, or null. */
  private static @Nullable String led(Parties parties, Reading reading, Run run) {
    Token led = Career.led(reading, run);
    Match match = led == null ? null : reading.name(led.index());
    if (match != null) {
      return match.isOnlyAdjective() || parties.isState(parties.meant(match))
          ? null
          : parties.meant(match);
    }
    Role role = led == null ? null : reading.role(led.index());
    boolean delegation = role != null && role.noun().equals("delegation");
    return role != null && delegation && role.parties().size() == 1 ? role.parties().get(0) : null;
  }

  private static boolean institute(Reading reading, int at) {
    String first = reading.word(at);
    if (!Set.of("of", "from", "at", ",", "(").contains(first)) {
      return false;
    }
    for (int k = at + 1; k < Math.min(reading.size(), at + 10); k++) {
      String word = reading.word(k);
      if (Words.INSTITUTE.contains(word)) {
        return true;
      }
      if (word.equals(",") || reading.token(k).isVerb()) {
        return false;
      }
    }
    return false;
  }

  private static boolean speaks(Reading reading, Token head) {
    if (head.relation().equals("conj") && reading.token(head.head()).isNoun()) {
      return speaks(reading, reading.token(head.head()));
    }
    if (head.head() < 0) {
      return false;
    }
    Token above = reading.token(head.head());
    return (head.relation().equals("nsubj") || head.relation().equals("agent"))
            && Words.SPEECH.contains(above.lemma())
        || head.relation().equals("pobj")
            && reading.word(above.index()).equals("to")
            && reading.word(above.index() - 1).equals("according");
  }
}
