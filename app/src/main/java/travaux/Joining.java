package travaux;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.analysis.Proceedings;
import travaux.linking.Apart;
import travaux.linking.Joined;
import travaux.linking.OwnLabels;
import travaux.linking.Renaming;
import travaux.linking.Role;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Line;
import travaux.present.Names;
import travaux.present.StandingLine;
import travaux.present.StandingRecord;

/** The documents of a dossier under one name for one person, party, issue and instrument. */
final class Joining {

  private final Names names;

  Joining(Names names) {
    this.names = names;
  }

  /**
   * Joins all documents.
   *
   * @param standing the documents under their own names
   * @param asOf only what was published by that day, or null for all
   */
  Proceedings of(List<DocumentRecord> standing, @Nullable LocalDate asOf) {
    List<DocumentRecord> seen = new ArrayList<>();
    for (DocumentRecord record : standing) {
      if (asOf == null || isPublishedBy(record.document(), asOf)) {
        seen.add(record);
      }
    }
    Joined joined = Joined.of(seen, apart(), this::said);
    return Proceedings.of(joined.records(), joined.links());
  }

  /** Returns a document under the names that people gave. */
  StandingRecord named(StandingRecord record) {
    List<Line> lines = record.lines().stream().map(StandingLine::line).toList();
    Renaming renaming =
        new Renaming(
            new OwnLabels(record.document(), lines),
            label -> Joined.Named.called(label, null, this::said));
    return record.named(renaming::of);
  }

  private Joined.Named said(Joined.Named named) {
    return new Joined.Named(named.role(), names.of(named.role().word(), named.name()));
  }

  /** Returns what people keep apart. */
  Apart apart() {
    Set<List<String>> pairs = new HashSet<>();
    for (Role role : Role.values()) {
      names
          .apart(role.word())
          .forEach(pair -> pairs.add(Apart.pair(role.word(), pair.get(0), pair.get(1))));
    }
    return new Apart(pairs);
  }

  private static boolean isPublishedBy(Document document, LocalDate day) {
    LocalDate latest = document.published().latest();
    return latest != null && !latest.isAfter(day);
  }
}
