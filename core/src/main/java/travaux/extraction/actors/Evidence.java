package travaux.extraction.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

  private static final Set<String> EQUATING = Set.of("be", "become", "remain");

  /** Says whether this alone shows that a run of so many words names a person. */
  boolean isPerson(int words) {
    return mayBePerson
        && words <= 5
        && (courtesy
            || !roles.isEmpty()
            || words >= 2 && words <= 4 && (speaks || who || institute));
  }

  static Evidence of(Parties parties, Reading reading, Run run) {
    Token head = reading.token(run.to() - 1);
    List<Role> roles = new ArrayList<>();
    boolean mayBe = mayBePerson(reading, run);
    if (mayBe) {
      before(reading, run, roles);
      behind(reading, run, roles);
      equated(reading, head, roles);
      Role told = Career.told(reading, run);
      if (told != null) {
        roles.add(told);
      }
      Role called = Appointment.of(reading, head);
      if (called != null) {
        roles.add(called);
      }
    }
    String title = reading.word(run.from() - 1);
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
        Words.OFFICIAL_TITLES.contains(title)
                && !Words.FORMER.contains(reading.word(run.from() - 2))
            || Beside.isPolitician(parties, reading, run),
        partyBeside(parties, reading, run, !roles.isEmpty()),
        institute(reading, run.to()),
        speaks(reading, head),
        Beside.leads(reading, run)
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
    return !body && !reading.word(run.from() - 1).equals("the");
  }

  private static void before(Reading reading, Run run, List<Role> roles) {
    Role title = reading.role(run.from() - 1);
    if (title != null && !title.collective() && !title.plural()) {
      if (!Words.BODIES.contains(title.noun())) {
        roles.add(title);
      }
      return;
    }
    int p = run.from() - 1;
    if (reading.word(p).equals(",")) {
      p--;
    }
    for (int k = p; k >= Math.max(0, p - 9); k--) {
      Role role = reading.role(k);
      if (role == null) {
        continue;
      }
      if (role.collective() && role.end() == p + 1) {
        continue;
      }
      if (role.end() != p + 1) {
        return;
      }
      boolean comma = p != run.from() - 1;
      if (!role.plural() && (comma ? run.length() > 1 : role.end() > role.to())) {
        roles.add(role);
      } else if (role.plural() && comma) {
        paired(reading, run, role, 0, roles);
      }
      return;
    }
    if (reading.word(run.from() - 1).equals("and")) {
      pairedSecond(reading, run, roles);
    }
  }

  /** "the presidents of A and B, X and Y": the run is the first of the names. */
  private static void paired(Reading reading, Run run, Role role, int place, List<Role> roles) {
    if (role.parties().size() == 2 && run.length() > 1 && !reading.word(run.to()).isEmpty()) {
      roles.add(only(role, place));
    }
  }

  private static void pairedSecond(Reading reading, Run run, List<Role> roles) {
    for (Run first : reading.runs) {
      if (first.to() == run.from() - 1 && reading.word(first.from() - 1).equals(",")) {
        int p = first.from() - 2;
        for (int k = p; k >= Math.max(0, p - 9); k--) {
          Role role = reading.role(k);
          if (role != null && role.end() == p + 1 && role.plural() && !role.collective()) {
            paired(reading, run, role, 1, roles);
            return;
          }
        }
      }
    }
  }

  private static Role only(Role role, int place) {
    return new Role(
        role.from(),
        role.core(),
        role.to(),
        role.end(),
        role.head(),
        role.words(),
        role.office(),
        List.of(role.parties().get(place)),
        -1,
        role.former(),
        role.expert(),
        true,
        false,
        false);
  }

  private static void behind(Reading reading, Run run, List<Role> roles) {
    int p = Beside.behindPlace(reading, run);
    if (!reading.word(p).equals(",") && !reading.word(p).equals("(")) {
      return;
    }
    Token name = reading.token(run.to() - 1);
    for (int k = p + 1; k < Math.min(reading.size(), p + 9); k++) {
      Role role = reading.role(k);
      if (role != null) {
        boolean past = Career.isPastBefore(reading, role);
        boolean next = role.from() == (past ? p + 2 : p + 1);
        boolean below =
            reading.token(role.head()).relation().equals("appos")
                && reading.token(role.head()).head() == name.index();
        if ((next || below)
            && !role.collective()
            && !role.plural()
            && (role.words().contains(" of ") || !titles(reading, role))) {
          roles.add(past ? role.asFormer() : role);
        }
        return;
      }
      if (reading.word(k).equals(",")) {
        return;
      }
    }
  }

  /** "X, President Y": the office is the next person's. */
  private static boolean titles(Reading reading, Role role) {
    return role.to() < reading.size() && reading.token(role.to()).isProperNoun();
  }

  private static void equated(Reading reading, Token head, List<Role> roles) {
    if (!head.relation().equals("nsubj") || head.head() < 0) {
      return;
    }
    Token verb = reading.token(head.head());
    if (!EQUATING.contains(verb.lemma())) {
      return;
    }
    reading
        .sentence
        .child(verb, "attr")
        .map(attr -> reading.role(attr.index()))
        .filter(role -> !role.collective() && !role.plural())
        .ifPresent(roles::add);
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
    if (beside != null) {
      return beside;
    }
    int p = run.from() - 1;
    if (p > 0 && Words.isPossessiveMark(reading.token(p))) {
      Match match = reading.name(p - 1);
      return match == null ? null : parties.meant(match);
    }
    return null;
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
