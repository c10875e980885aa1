package travaux.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import travaux.Asked;
import travaux.Dossier;
import travaux.analysis.Quotations;
import travaux.analysis.View;
import travaux.analysis.Wanted;
import travaux.negotiation.Act;
import travaux.negotiation.Status;
import travaux.negotiation.Voice;

/** The options by which lines of a dossier are chosen; commands mix them in. */
final class Chosen {

  private static final int SOME = 12;
  private static final int LIMIT = 1000;

  @Option(
      names = "--as-of",
      paramLabel = "D",
      description = "Only what was published by that day, such as 2031-05-04.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--party",
      paramLabel = "P",
      description = "Only what this party did or was told, such as Ruritania.")
  private @Nullable String party;

  @Option(
      names = "--person",
      paramLabel = "N",
      description = "Only what this person did or said; a surname is enough.")
  private @Nullable String person;

  @Option(
      names = "--act",
      paramLabel = "A",
      split = ",",
      description = "Only these acts, such as demand,reject.")
  private List<Act> acts = List.of();

  @Option(
      names = "--voice",
      paramLabel = "V",
      split = ",",
      description = "Only the voice party, author, expert or imagined.")
  private List<Voice> voices = List.of();

  @Option(
      names = "--status",
      paramLabel = "S",
      split = ",",
      description = "Only suggested, accepted, edited or rejected lines.")
  private List<Status> statuses = List.of();

  @Option(
      names = "--issue",
      paramLabel = "I",
      description = "Only what is about this issue, as the record names it.")
  private @Nullable String issue;

  @Option(names = "--from", paramLabel = "D", description = "Only what happened since that day.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "D", description = "Only what happened by that day.")
  private @Nullable LocalDate to;

  @Option(
      names = "--accepted",
      description = "Only what a person accepted or edited; short for --status accepted,edited.")
  private boolean accepted;

  @Option(names = "--suggested", description = "Only what nobody has decided on.")
  private boolean suggested;

  @Option(
      names = "--since",
      paramLabel = "D",
      description = "For the view of changes: what is new since that day.")
  private @Nullable LocalDate since;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many lines; " + LIMIT + " are shown unless said.")
  private @Nullable Integer limit;

  /** Returns what is asked for, or null when a name is not on the record, which is told. */
  @Nullable Asked in(Dossier dossier, Console console, @Nullable String words) {
    if (isUnknown("party", party, dossier, console)
        || isUnknown("person", person, dossier, console)
        || isUnknown("issue", issue, dossier, console)) {
      return null;
    }
    return new Asked(
        acts,
        voices,
        statuses(),
        party,
        person,
        issue,
        asOf,
        from,
        to,
        words,
        true,
        limit == null ? LIMIT : limit);
  }

  /** Returns the same question for all that is chosen, unless the user said how many. */
  Asked withoutPages(Asked asked) {
    return limit == null ? asked.page(true, Integer.MAX_VALUE) : asked;
  }

  /** Returns whether something is chosen that only single lines have. */
  boolean isOfLines() {
    return person != null || from != null || to != null || !acts.isEmpty() || !voices.isEmpty();
  }

  /** Returns what is asked of a view, or null when a name is not on the record, which is told. */
  @Nullable Wanted of(View view, Dossier dossier, Console console) {
    if (isOfLines()) {
      throw new WrongUseException(
          "The view \""
              + view.title()
              + "\" can be narrowed with --as-of, --since, --party, --issue, --accepted,"
              + " --suggested, --status and --limit alone.");
    }
    return isUnknown("party", party, dossier, console)
            || isUnknown("issue", issue, dossier, console)
        ? null
        : new Wanted(asOf, since, party, issue, statuses(), limit == null ? LIMIT : limit);
  }

  private List<Status> statuses() {
    List<Status> all = new ArrayList<>(statuses);
    if (accepted) {
      all.addAll(List.of(Status.ACCEPTED, Status.EDITED));
    }
    if (suggested) {
      all.add(Status.SUGGESTED);
    }
    return all;
  }

  /** Tells how many lines and documents are not shown. */
  void tellLeftOut(Console console, Dossier dossier, long shown, long total) {
    long unseen = asOf == null ? 0 : dossier.undated();
    if (unseen > 0) {
      console.tell(
          unseen
              + (unseen == 1 ? " document" : " documents")
              + " of unknown date left out. Maybe give their dates: travaux date.");
    }
    if (total > shown) {
      console.tell(
          shown
              + " of "
              + total
              + " shown, the newest. Maybe narrow it, with --party or --act, or say --limit.");
    }
  }

  private static boolean isUnknown(
      String role, @Nullable String asked, Dossier dossier, Console console) {
    if (asked == null) {
      return false;
    }
    Set<String> names = dossier.names(role);
    if (names.stream().anyMatch(name -> isMeant(role, name, asked))
        || dossier.spellings(role).keySet().stream().anyMatch(n -> isMeant(role, n, asked))) {
      return false;
    }
    console.tell("No " + role + " \"" + asked + "\" is on the record." + maybe(asked, names));
    return true;
  }

  private static boolean isMeant(String role, String name, String asked) {
    return role.equals("person") ? Quotations.isNamed(name, asked) : name.equalsIgnoreCase(asked);
  }

  private static String maybe(String asked, Set<String> names) {
    String start = asked.toLowerCase(Locale.ROOT).substring(0, Math.min(1, asked.length()));
    List<String> all = List.copyOf(names).stream().sorted().toList();
    List<String> alike =
        all.size() <= SOME
            ? all
            : all.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(start))
                .limit(SOME)
                .toList();
    return alike.isEmpty() ? "" : " Maybe one of: " + String.join(", ", alike) + ".";
  }
}
