package travaux.extraction.acts;

import java.util.Locale;
import travaux.extraction.words.WordTable;

/** What {@code matters.tsv} says of a matter: whose it is, and what it needs to be one. */
record MatterFrames(WordTable table) {

  /** Whose a matter is on the record. */
  enum Whose {
    THING,
    DOER,
    TARGET,
    NOBODY
  }

  /** What must be told of a matter. */
  enum Needs {
    NOTHING,
    THING,
    PARTY,
    EITHER,
    BOTH;

    boolean areMet(boolean thing, boolean party) {
      return switch (this) {
        case NOTHING -> true;
        case THING -> thing;
        case PARTY -> party;
        case EITHER -> thing || party;
        case BOTH -> thing && party;
      };
    }
  }

  static MatterFrames english() {
    return new MatterFrames(WordTable.read("matters.tsv"));
  }

  /** Returns whether the list has the matter. */
  boolean has(String matter) {
    return table.row(matter).isPresent();
  }

  Whose whose(String matter) {
    return Whose.valueOf(at(matter, 0, "thing"));
  }

  /** Returns what must be told of a matter, alone or with its things before it. */
  Needs needs(RawMatter matter) {
    return Needs.valueOf(at(has(matter.key()) ? matter.key() : matter.matter(), 1, "thing"));
  }

  private String at(String matter, int column, String otherwise) {
    return table.row(matter).map(row -> row.get(column)).orElse(otherwise).toUpperCase(Locale.ROOT);
  }
}
