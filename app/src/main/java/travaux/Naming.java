package travaux;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import travaux.lines.FlatLine;
import travaux.present.Happening;
import travaux.present.Names;
import travaux.store.DossierFile;
import travaux.store.LogEvent;

/** Puts on the record which names mean the same. Each call is one action, and can be undone. */
public final class Naming {

  static final List<String> KINDS =
      List.of(Happening.MERGED, Happening.SPLIT, Happening.RELABELLED);
  private static final int SOME = 12;

  private final Dossier dossier;

  Naming(Dossier dossier) {
    this.dossier = dossier;
  }

  /** Returns which names mean the same now, as people said. */
  static Names of(DossierFile file) {
    List<LogEvent> events = new ArrayList<>();
    KINDS.forEach(kind -> events.addAll(file.eventsOfKind(kind)));
    events.sort(Comparator.comparingLong(LogEvent::seq));
    return of(events);
  }

  static Names of(List<LogEvent> events) {
    Names names = new Names();
    for (LogEvent event : events) {
      String payload = event.payload();
      if (payload == null) {
        continue;
      }
      FlatLine said = FlatLine.parse(payload);
      if (event.document() == null) {
        names.take(event.kind(), event.subject(), said.text("to"), said.text("from"));
      } else {
        names.tell(said.text("role"), said.text("to"), said.text("from"));
      }
    }
    return names;
  }

  /**
   * Says that two names mean the same.
   *
   * @param role person, party, issue or instrument
   * @param to the name that counts from now on
   * @param from the other one
   * @return the number of the action
   */
  public long merge(String role, String to, String from, String who) {
    String counts = onRecord(role, to);
    String other = onRecord(role, from);
    if (counts.equals(other)) {
      throw new DossierException("\"" + to + "\" and \"" + from + "\" are one name already.");
    }
    return append(Happening.MERGED, role, counts, other, who);
  }

  /**
   * Says that two names do not mean the same: {@code from} is a name of its own, whoever joined it
   * to the other one.
   */
  public long split(String role, String to, String from, String who) {
    boolean merged = Dossier.told(() -> of(dossier.file)).isMerged(role, to, from);
    if (!merged && !Dossier.told(() -> isJoined(role, to, from))) {
      throw new DossierException(
          "\"" + from + "\" was not merged into \"" + to + "\". Maybe name lines with --lines.");
    }
    return append(Happening.SPLIT, role, to, from, who);
  }

  /**
   * Says that a name means another one in some lines.
   *
   * @param lines beginnings of their ids
   * @param from the name as the record has it
   * @param to whom it means there
   */
  public long split(String role, List<String> lines, String from, String to, String who) {
    if (to.isBlank()) {
      throw new DossierException("A name cannot be empty.");
    }
    String name = onRecord(role, from);
    String payload = FlatLine.of(Map.of("role", role, "from", name, "to", to.strip()));
    List<LogEvent.New> events = new ArrayList<>();
    for (String line : lines) {
      Corrections.Meant meant = dossier.corrections().line(line);
      events.add(new LogEvent.New(Happening.SPLIT, meant.document().id(), meant.id(), payload));
    }
    return Dossier.told(() -> dossier.file.append(who, null, events));
  }

  /** Gives what has a name another one that nothing has yet. */
  public long relabel(String role, String old, String name, String who) {
    String known = onRecord(role, old);
    if (name.isBlank()) {
      throw new DossierException("A name cannot be empty.");
    }
    if (dossier.names(role).contains(name.strip())) {
      throw new DossierException(
          "\""
              + name
              + "\" is on the record. Maybe merge: travaux merge "
              + dossier.path
              + " "
              + role
              + " \""
              + name
              + "\" \""
              + old
              + "\"");
    }
    return append(Happening.RELABELLED, role, name.strip(), known, who);
  }

  private boolean isJoined(String role, String to, String from) {
    Joining joining = dossier.joining();
    return !to.equals(from)
        && joining.all(dossier.file, role).stream()
            .anyMatch(name ->
                Joining.label(name).name().equals(from) && joining.called(name).name().equals(to));
  }

  private String onRecord(String role, String name) {
    Set<String> names = dossier.names(role);
    if (names.contains(name)) {
      return name;
    }
    String called = dossier.spellings(role).get(name);
    if (called != null) {
      return called;
    }
    List<String> alike =
        names.stream().filter(each -> each.equalsIgnoreCase(name)).limit(SOME).toList();
    if (alike.size() == 1) {
      return alike.get(0);
    }
    List<String> some = names.stream().limit(SOME).toList();
    throw new DossierException(
        "No "
            + role
            + " \""
            + name
            + "\" is on the record."
            + (some.isEmpty() ? "" : " Maybe one of: " + String.join(", ", some) + "."));
  }

  private long append(String kind, String role, String to, String from, String who) {
    String payload = FlatLine.of(Map.of("to", to, "from", from));
    LogEvent.New event = new LogEvent.New(kind, null, role, payload);
    return Dossier.told(() -> dossier.file.append(who, null, List.of(event)));
  }
}
