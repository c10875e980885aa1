package travaux.extraction.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.Reading.Run;
import travaux.language.Token;

/** The offices that the words around a name give its bearer: before it, behind it, by a verb. */
final class Titles {

  private static final Set<String> EQUATING = Set.of("be", "become", "remain");

  /** Who is told by a word that is no title, before the title. */
  private static final Set<String> PEERS = Set.of("counterpart", "opposite", "leader");

  private Titles() {}

  static List<Role> of(Reading reading, Run run) {
    List<Role> roles = new ArrayList<>();
    before(reading, run, roles);
    behind(reading, run, roles);
    equated(reading, reading.token(run.to() - 1), roles);
    Role told = Career.told(reading, run);
    if (told != null) {
      roles.add(told);
    }
    Role left = Career.succeeded(reading, reading.token(run.to() - 1));
    if (left != null) {
      roles.add(left);
    }
    Role called = Appointment.of(reading, reading.token(run.to() - 1));
    if (called != null) {
      roles.add(called);
    }
    return roles;
  }

  private static void before(Reading reading, Run run, List<Role> roles) {
    Role title = reading.role(run.from() - 1);
    if (title != null && !title.collective() && !title.plural()) {
      if (!Words.BODIES.contains(title.noun())) {
        roles.add(title);
        counterpart(reading, title, roles);
      }
      return;
    }
    if (shared(reading, run) instanceof Role each) {
      roles.add(each);
      return;
    }
    int p = run.from() - 1;
    while (Words.COURTESY.contains(reading.word(p))) {
      p--;
    }
    boolean comma = reading.word(p).equals(",");
    p -= comma ? 1 : 0;
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

  /** "Presidents X and Y": the title of each, without a party, or null. */
  private static @Nullable Role shared(Reading reading, Run run) {
    int first = run.from();
    if (reading.word(first - 1).equals("and")) {
      Run other =
          reading.runs.stream().filter(one -> one.to() == run.from() - 1).findFirst().orElse(null);
      first = other == null ? first : other.from();
    } else if (!reading.word(run.to()).equals("and")) {
      return null;
    }
    Role title = reading.role(first - 1);
    boolean plain = title != null && title.parties().isEmpty() && title.possessor() < 0;
    boolean styles = plain && title != null && title.plural() && !title.collective();
    return styles && title != null && Words.isCapitalised(reading.token(title.head()))
        ? with(title, List.of())
        : null;
  }

  /** "his Bordurian counterpart, President X". */
  private static void counterpart(Reading reading, Role title, List<Role> roles) {
    int mark = title.from() - 1;
    int last = reading.word(mark).equals(",") ? mark - 1 : mark;
    Role described = reading.role(last);
    if (described != null
        && described.end() == last + 1
        && (PEERS.contains(described.noun()) || isAside(reading, described, mark))
        && (described.parties().size() == 1 || isOwned(reading, described))
        && !described.plural()
        && title.parties().isEmpty()) {
      roles.add(described);
    }
  }

  /** "its chief negotiator". */
  private static boolean isOwned(Reading reading, Role described) {
    return described.parties().isEmpty()
        && described.possessor() >= 0
        && Owners.OWNING.contains(reading.word(described.possessor()));
  }

  /** "Borduria's top negotiator, Vice Premier X.": one of them, and no list. */
  private static boolean isAside(Reading reading, Role described, int mark) {
    boolean house =
        described.office() instanceof ActorList.Office office
            && office.rank() == ActorList.Rank.LEGISLATOR;
    if (!reading.word(mark).equals(",")
        || house
        || described.collective()
        || !described.speaksForParty()) {
      return false;
    }
    for (int k = mark + 1; k < reading.size(); k++) {
      boolean name = reading.token(k).isProperNoun() || reading.role(k) != null;
      if (!name) {
        return Set.of(",", ".", "said", "and").contains(reading.word(k))
            && !reading.word(k).equals("and")
            && !reading.word(k + 1).equals("and");
      }
    }
    return true;
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
    return with(role, List.of(role.parties().get(place)));
  }

  private static Role with(Role role, List<String> parties) {
    return new Role(
        role.from(),
        role.core(),
        role.to(),
        role.end(),
        role.head(),
        role.words(),
        role.office(),
        parties,
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
        boolean before = Career.isPastBefore(reading, role);
        boolean past = before && !Career.isThen(reading, role, name);
        boolean next = role.from() == (before ? p + 2 : p + 1);
        boolean below = isEquated(reading, reading.token(role.head()), name);
        if ((next || below)
            && !role.collective()
            && (!role.plural() || below && !next)
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

  /** "X, the minister", "X, one of the ministers". */
  private static boolean isEquated(Reading reading, Token office, Token name) {
    Token at = office;
    if (office.relation().equals("pobj") && reading.word(office.head()).equals("of")) {
      Token one = reading.sentence.head(reading.token(office.head())).orElse(office);
      at = reading.word(one.index()).equals("one") ? one : office;
    }
    return at.relation().equals("appos") && at.head() == name.index();
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
}
