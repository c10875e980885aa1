package travaux.extraction.actors;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The nouns of organisations.tsv: what ends an organisation's name, and who stands behind one. */
final class OrganisationNouns {

  private final Set<String> own = new HashSet<>();
  private final Set<String> publics = new HashSet<>();
  private final Set<String> members = new HashSet<>();
  private final Set<String> trades = new HashSet<>();
  private final Set<String> forms = new HashSet<>();
  private final Set<String> businesses = new HashSet<>();
  private final Set<String> common = new HashSet<>();
  private final Set<String> later = new HashSet<>();

  private OrganisationNouns() {}

  static OrganisationNouns none() {
    return new OrganisationNouns();
  }

  /**
   * Reads the text of an organisations.tsv.
   *
   * @throws IllegalArgumentException when a row is wrong; names file, line, value and a likely fix
   */
  static OrganisationNouns read(String tsv) {
    OrganisationNouns nouns = new OrganisationNouns();
    String[] lines = tsv.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
        nouns.row(i + 1, lines[i].split("\t", -1));
      }
    }
    return nouns;
  }

  private void row(int line, String[] cells) {
    String noun = cells[0].strip();
    String kind = cells.length > 1 ? cells[1].strip() : "";
    switch (kind) {
      case "own" -> own.add(noun);
      case "public" -> publics.add(noun);
      case "members" -> members.add(noun);
      case "trade" -> trades.add(noun);
      case "form" -> forms.add(noun);
      case "business" -> businesses.add(noun);
      case "common" -> common.add(noun);
      default ->
          throw new IllegalArgumentException(
              String.format(
                  Locale.ROOT,
                  "organisations.tsv, line %d: \"%s\" is no class. Maybe one of: own, trade,"
                      + " form, business, public, members, common?",
                  line,
                  kind));
    }
    if (cells.length > 2 && cells[2].strip().equals("yes")) {
      later.add(noun);
    }
  }

  /** Says whether the lower-case noun ends or begins names. */
  boolean names(String noun) {
    return own.contains(noun) || publics.contains(noun);
  }

  /** Says whether a state's name beside the noun makes the state the one that is meant. */
  boolean isPublic(String noun) {
    return publics.contains(noun);
  }

  /** Says whether "the" and the noun take up an organisation named before. */
  boolean takesUp(String noun) {
    return later.contains(noun);
  }

  /** Says whether the lower-case noun ends a company's name of two words or more. */
  boolean endsCompany(String noun) {
    return trades.contains(noun);
  }

  /** Says whether the lower-case word is a legal form behind a company's name. */
  boolean isLegalForm(String word) {
    return forms.contains(word);
  }

  /** Says whether the singular noun tells that a name beside it is a company's. */
  boolean isBusiness(String noun) {
    return businesses.contains(noun);
  }

  /** Says whether parties and houses of many states have the lower-case word in their names. */
  boolean isCommon(String word) {
    return common.contains(word);
  }

  /** Says whether the singular noun means people on a side. */
  boolean isMember(String noun) {
    return members.contains(noun);
  }
}
