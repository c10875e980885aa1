package travaux;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import travaux.analysis.Proceedings;
import travaux.linking.Apart;
import travaux.linking.Called;
import travaux.linking.Callings;
import travaux.linking.Joined;
import travaux.linking.Label;
import travaux.linking.Labels;
import travaux.linking.Linking;
import travaux.linking.Named;
import travaux.linking.OwnLabels;
import travaux.linking.Renaming;
import travaux.linking.Role;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Line;
import travaux.negotiation.When;
import travaux.present.Names;
import travaux.present.StandingLine;
import travaux.present.StandingRecord;
import travaux.store.DossierFile;
import travaux.store.LineRow;
import travaux.store.Projection;

/** The documents of a dossier under one name for one person, party, issue and instrument. */
final class Joining {

  private final Names names;
  private final Callings callings;

  private Joining(Names names, Map<Label, Called> given) {
    this.names = names;
    this.callings = new Callings(given, this::said);
  }

  /** Returns what the record calls names now. */
  static Joining of(DossierFile file) {
    Map<Label, Called> given = new HashMap<>();
    file.answers()
        .called()
        .forEach((name, called) ->
            given.put(label(name), new Called(called.name(), called.party(), called.why())));
    return new Joining(Naming.of(file), given);
  }

  /**
   * Joins the names of one block.
   *
   * @param names what people said of names
   */
  static Map<String, Projection.Called> joined(String role, List<String> labels, Names names) {
    Role of = Role.valueOf(role.toUpperCase(Locale.ROOT));
    List<Label> block = labels.stream().map(text -> Label.read(of, text)).toList();
    Map<String, Projection.Called> joined = new HashMap<>();
    Labels.joined(of, block, apart(names))
        .forEach((label, called) ->
            joined.put(
                label.text(), new Projection.Called(called.name(), called.party(), called.why())));
    return joined;
  }

  /**
   * Joins documents, as if there were no others.
   *
   * @param standing the documents under their own names
   * @param asOf only what was published by that day, or null for all
   */
  Proceedings of(List<DocumentRecord> standing, @Nullable LocalDate asOf) {
    if (asOf == null) {
      Joined joined = Joined.of(standing, apart(names), this::said);
      return Proceedings.of(joined.records(), joined.links());
    }
    // Which documents are seen may depend on dates that others tell, names only on what is seen.
    Linking all = linking();
    standing.forEach(all::take);
    Map<String, When> publications = all.publications(callings);
    List<DocumentRecord> seen = new ArrayList<>();
    for (DocumentRecord record : standing) {
      Document document = Joined.dated(record.document(), publications);
      if (isPublishedBy(document, asOf)) {
        seen.add(new DocumentRecord(document, record.lines()));
      }
    }
    Joined joined = Joined.of(seen, apart(names), this::said);
    return Proceedings.of(joined.records(), joined.links());
  }

  /**
   * Joins some documents of many. Names are those of the record; as of a day, those of the part,
   * for what was told later must not show.
   *
   * @param last the last day on which any document was published, or null
   */
  Proceedings part(
      Selection selection, DossierFile file, @Nullable LocalDate asOf, @Nullable LocalDate last) {
    Linking linking = linking();
    Map<String, String> texts = new HashMap<>();
    selection
        .records()
        .forEach((key, record) -> {
          int[] signature = file.answers().traces().signature(key);
          linking.take(record, selection.tellings(key), signature);
          texts.put(record.document().id(), record.document().text());
        });
    Callings used = asOf == null ? callings : linking.callings(this::said);
    Map<String, When> publications = linking.publications(used);
    List<DocumentRecord> named = new ArrayList<>();
    for (DocumentRecord record : selection.records().values()) {
      Renaming renaming = new Renaming(new OwnLabels(record.document(), record.lines()), used::of);
      named.add(
          new DocumentRecord(
              Joined.dated(record.document(), publications),
              record.lines().stream().map(renaming::of).toList()));
    }
    return Proceedings.part(named, linking.links(used, id -> texts.getOrDefault(id, "")), last);
  }

  /** Begins to link documents, which then are handed in one after the other. */
  Linking linking() {
    return new Linking(apart(names));
  }

  /** Returns what the documents that were handed in have in common. */
  Linked linked(Linking linking, DossierFile file) {
    return new Linked(
        linking.links(callings, id -> Objects.requireNonNullElse(file.document(id).text(), "")),
        linking.publications(callings));
  }

  /** Returns a document under the names that the record has. */
  StandingRecord named(StandingRecord record) {
    List<Line> lines = record.lines().stream().map(StandingLine::line).toList();
    Renaming renaming = new Renaming(new OwnLabels(record.document(), lines), callings::of);
    return record.named(renaming::of);
  }

  /**
   * Returns the names in a role that may mean what is asked for, as the store keeps them: those
   * that have its longest plain word, in their own letters or in what they are called.
   */
  List<LineRow.Name> like(DossierFile file, String role, String asked) {
    String plain =
        Arrays.stream(asked.split("[^A-Za-z0-9]+"))
            .max(Comparator.comparingInt(String::length))
            .orElse("");
    return plain.isEmpty() || names.isSaid(role)
        ? all(file, role)
        : file.answers().labelsLike(role, plain).stream()
            .map(label -> new LineRow.Name(role, label))
            .toList();
  }

  /** Returns names in a role to choose from, in order: all, or those in most lines. */
  List<String> some(DossierFile file, String role, int limit) {
    return file.answers().labelsOfMost(role, limit).stream()
        .map(label -> called(new LineRow.Name(role, label)).name())
        .distinct()
        .sorted()
        .toList();
  }

  /** Returns the names that documents have in a role, as the store keeps them. */
  List<LineRow.Name> all(DossierFile file, String role) {
    return file.answers().labels(role).stream()
        .map(label -> new LineRow.Name(role, label))
        .toList();
  }

  /** Returns what the record calls a name that the store keeps. */
  Called called(LineRow.Name name) {
    return callings.of(label(name));
  }

  /** Returns those names that mean what is meant, whatever documents call it. */
  List<LineRow.Name> meaning(List<LineRow.Name> all, Predicate<String> isMeant) {
    Set<String> meant = new HashSet<>();
    for (LineRow.Name name : all) {
      String called = called(name).name();
      if (isMeant.test(called) || (isOwn(name) && isMeant.test(label(name).name()))) {
        meant.add(called);
      }
    }
    return all.stream().filter(name -> meant.contains(called(name).name())).toList();
  }

  /** Returns the sides, "the union", that mean a party which their documents do not name. */
  List<LineRow.Name> sides(DossierFile file, Predicate<String> isMeant) {
    return all(file, Role.SIDE.word()).stream()
        .filter(side -> {
          String party = called(side).party();
          return party != null && isMeant.test(callings.of(Label.of(Role.PARTY, party)).name());
        })
        .toList();
  }

  /** Returns whether nobody said that the name means another one. */
  boolean isOwn(LineRow.Name name) {
    Label label = label(name);
    return names.of(label.role().word(), label.name()).equals(label.name());
  }

  static Label label(LineRow.Name name) {
    return Label.read(Role.valueOf(name.role().toUpperCase(Locale.ROOT)), name.label());
  }

  private Named said(Named named) {
    return new Named(named.role(), names.of(named.role().word(), named.name()));
  }

  /** Returns what people keep apart. */
  private static Apart apart(Names names) {
    Set<List<String>> pairs = new HashSet<>();
    for (Role role : Role.values()) {
      names
          .apart(role.word())
          .forEach(pair -> pairs.add(Apart.pair(role.word(), pair.get(0), pair.get(1))));
    }
    return new Apart(pairs);
  }

  static boolean isPublishedBy(Document document, LocalDate day) {
    LocalDate latest = document.published().latest();
    return latest != null && !latest.isAfter(day);
  }
}
