package travaux.extraction.actors;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Use;
import travaux.extraction.actors.NameFinder.Match;
import travaux.extraction.actors.Reading.Run;
import travaux.language.Token;

/**
 * The party that brackets and delegations give a person: "X (Borduria)", "Borduria (Minister X)",
 * "the Bordurian delegation, led by X".
 */
final class Beside {

  private static final Set<String> LEADING = Set.of("lead", "head", "chair");
  private static final int REACH = 8;

  private Beside() {}

  /** Returns the party, or null. */
  static @Nullable String party(Parties parties, Reading reading, Run run) {
    if (reading.word(run.to()).equals("(")) {
      Match match = reading.name(run.to() + 1);
      return match != null && reading.word(match.to()).equals(")") && isState(parties, match)
          ? parties.meant(match)
          : null;
    }
    int start = run.from();
    Match beside = reading.name(start - 1);
    if (beside != null && beside.uses(Use.PEOPLE) && isOfGroup(parties, beside)) {
      // "Liberal Ada Vale".
      return reading.token(start - 1).form().endsWith("s") ? null : parties.meant(beside);
    }
    Role title = reading.role(start - 1);
    if (title != null) {
      start = title.from();
    }
    if (reading.word(start - 1).equals("(")) {
      Match match = reading.name(start - 2);
      return match != null && isState(parties, match) ? parties.meant(match) : null;
    }
    return reading.word(start - 1).equals("by") ? led(reading, start - 2) : null;
  }

  /** Says whether the name is that of a delegation's head: "the delegation, led by X". */
  static boolean leads(Reading reading, Run run) {
    Role title = reading.role(run.from() - 1);
    int start = title == null ? run.from() : title.from();
    return reading.word(start - 1).equals("by") && led(reading, start - 2) != null;
  }

  /** Returns the index behind the name and "of Ohio". */
  static int behindPlace(Reading reading, Run run) {
    int p = run.to();
    if (reading.word(p).equals("of") || reading.word(p).equals("from")) {
      p++;
      while (p < reading.size() && reading.token(p).isProperNoun()) {
        p++;
      }
    }
    return p;
  }

  /** "Republican X", "X, a Ruritanian Liberal", "X (D-Ohio)": somebody in politics. */
  static boolean isPolitician(Parties parties, Reading reading, Run run) {
    if (isOfGroup(parties, reading.name(run.from() - 1))) {
      return true;
    }
    int p = behindPlace(reading, run);
    String mark = reading.word(p);
    if (!mark.equals(",") && !mark.equals("(")) {
      return false;
    }
    if (Set.of("r", "d", "i").contains(reading.word(p + 1)) && reading.word(p + 2).equals("-")
        || reading.word(p + 1).matches("[rdi]-[a-z.]+")) {
      return true;
    }
    for (int k = p + 1; k < Math.min(reading.size(), p + REACH) && !isMark(reading, k); k++) {
      Token token = reading.token(k);
      boolean equated = token.relation().equals("appos") && token.head() < p;
      if (equated && isOfGroup(parties, reading.name(k))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(Reading reading, int at) {
    return reading.word(at).equals(",") || reading.word(at).equals(")");
  }

  private static boolean isOfGroup(Parties parties, @Nullable Match match) {
    if (match == null || match.uses(Use.SEAT)) {
      return false;
    }
    ActorList.Kind kind = match.forms().get(0).party().kind();
    boolean member = match.uses(Use.PEOPLE) || match.uses(Use.ADJECTIVE);
    return member && kind == ActorList.Kind.GROUP && !parties.isOwn(parties.meant(match));
  }

  /**
   * Says whether something behind or before the name tells who it is: "X, a", "X of the", "X (", "X
   * who", "the radio's X".
   */
  static boolean introduces(Reading reading, Run run) {
    String next = reading.word(run.to());
    String further = reading.word(run.to() + 1);
    boolean said = run.to() + 1 < reading.size() && reading.token(run.to() + 1).isVerb();
    boolean apposition = next.equals(",") && !further.isEmpty() && !said && !further.equals("and");
    return apposition
        || Set.of("who", "of", "at", "from", "with", "(").contains(next)
        || run.from() > 0 && Words.isPossessiveMark(reading.token(run.from() - 1));
  }

  private static boolean isState(Parties parties, Match match) {
    return match.uses(Use.NAME) && parties.isState(parties.meant(match));
  }

  private static @Nullable String led(Reading reading, int at) {
    if (at < 0) {
      return null;
    }
    Token verb = reading.token(at);
    if (!LEADING.contains(verb.lemma())) {
      return null;
    }
    for (int k = at - 1; k >= Math.max(0, at - REACH); k--) {
      Role role = reading.role(k);
      if (role != null) {
        boolean near = role.end() >= at - 2;
        return near && role.collective() && role.parties().size() == 1
            ? role.parties().get(0)
            : null;
      }
    }
    return null;
  }
}
