package travaux;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import travaux.analysis.Quotations;
import travaux.negotiation.Status;
import travaux.store.DossierFile;
import travaux.store.LineRow;
import travaux.store.Question;

/** Makes questions to the store of what people ask. */
final class Questions {

  private final DossierFile file;
  private final Joining joining;

  Questions(DossierFile file, Joining joining) {
    this.file = file;
    this.joining = joining;
  }

  Question of(String type, Asked asked) {
    List<List<LineRow.Name>> names = new ArrayList<>();
    String party = asked.party();
    if (party != null) {
      List<LineRow.Name> meant = new ArrayList<>(labels("party", party, party::equalsIgnoreCase));
      meant.addAll(joining.sides(file, party::equalsIgnoreCase));
      names.add(meant);
    }
    String person = asked.person();
    if (person != null) {
      names.add(labels("person", person, name -> Quotations.isNamed(name, person)));
    }
    String issue = asked.issue();
    if (issue != null) {
      names.add(labels("issue", issue, issue::equalsIgnoreCase));
    }
    return new Question(
        type,
        asked.acts().stream().map(Enum::name).toList(),
        asked.voices().stream().map(Questions::lower).toList(),
        statuses(asked).stream().map(Questions::lower).toList(),
        names,
        asked.asOf(),
        asked.from(),
        asked.to(),
        asked.words() == null ? null : words(asked.words()),
        asked.newestFirst(),
        asked.limit(),
        asked.offset(),
        asked.source() == null ? null : words(asked.source()));
  }

  /**
   * Returns words as people type them in the syntax of FTS5: each must be there, what stands in
   * marks as it stands, a star for any ending.
   *
   * @return the query, or null when there is no word in it
   */
  static @Nullable String words(String typed) {
    List<String> parts = new ArrayList<>();
    String[] pieces = typed.replace('“', '"').replace('”', '"').split("\"", -1);
    for (int i = 0; i < pieces.length; i++) {
      if (i % 2 == 1 && i < pieces.length - 1) {
        parts.add('"' + pieces[i].strip() + '"');
      } else {
        parts.addAll(
            Arrays.stream(pieces[i].split("[^\\p{L}\\p{N}*]+"))
                .map(word -> word.replaceAll("\\*+(?!$)", ""))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .map(word ->
                    word.endsWith("*") ? '"' + word.replace("*", "") + "\"*" : '"' + word + '"')
                .toList());
      }
    }
    String query =
        parts.stream()
            .filter(part -> part.chars().anyMatch(Character::isLetterOrDigit))
            .collect(Collectors.joining(" "));
    return query.isEmpty() ? null : query;
  }

  private static List<Status> statuses(Asked asked) {
    return asked.statuses().isEmpty()
        ? List.of(Status.SUGGESTED, Status.ACCEPTED, Status.EDITED)
        : asked.statuses();
  }

  /** Returns the names that documents have for what the record calls so. */
  private List<LineRow.Name> labels(String role, String asked, Predicate<String> isMeant) {
    return joining.meaning(joining.like(file, role, asked), isMeant);
  }

  private static String lower(Enum<?> member) {
    return member.name().toLowerCase(Locale.ROOT);
  }
}
