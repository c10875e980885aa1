package travaux.extraction.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Form;
import travaux.extraction.actors.ActorList.Kind;
import travaux.extraction.actors.ActorList.Office;
import travaux.extraction.actors.ActorList.Party;
import travaux.extraction.actors.ActorList.Rank;
import travaux.extraction.actors.ActorList.Use;
import travaux.negotiation.Voice;

/** Reads actors.tsv and offices.tsv, and says what is wrong with them. */
final class ActorListReader {

  private static final int ACTOR_COLUMNS = 7;
  private static final int OFFICE_COLUMNS = 4;

  private final List<Party> parties = new ArrayList<>();
  private final Map<String, Integer> lineOfParty = new LinkedHashMap<>();
  private final Map<String, List<Form>> forms = new LinkedHashMap<>();
  private final Map<String, Office> offices = new LinkedHashMap<>();

  private ActorListReader() {}

  static ActorList read(String actorsTsv, String officesTsv, OrganisationNouns nouns) {
    ActorListReader reader = new ActorListReader();
    eachRow(actorsTsv, ACTOR_COLUMNS, reader::actor);
    reader.checkParents();
    eachRow(officesTsv, OFFICE_COLUMNS, reader::office);
    return new ActorList(reader.parties, reader.forms, reader.offices, nouns);
  }

  private interface Row {
    void read(int line, String[] cells);
  }

  private static void eachRow(String tsv, int columns, Row row) {
    String[] lines = tsv.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].isBlank() || lines[i].startsWith("#")) {
        continue;
      }
      String[] cells = new String[columns];
      String[] found = lines[i].split("\t", -1);
      for (int c = 0; c < columns; c++) {
        cells[c] = c < found.length ? found[c].strip() : "";
      }
      String file = columns == ACTOR_COLUMNS ? "actors.tsv" : "offices.tsv";
      if (found.length > columns) {
        throw wrong(
            file, i + 1, found[columns], "is one column too many. Maybe a tab stands for a space?");
      }
      if (found.length == 1) {
        throw wrong(
            file, i + 1, lines[i], "is alone on its line. Maybe spaces stand for the tabs?");
      }
      if (!cells[0].equals("name") && !cells[0].equals("office")) {
        row.read(i + 1, cells);
      }
    }
  }

  private void actor(int line, String[] cells) {
    String name = cells[0];
    if (name.isEmpty()) {
      throw wrong("actors.tsv", line, name, "is no name. Maybe the line begins with a tab?");
    }
    if (lineOfParty.putIfAbsent(name, line) != null) {
      throw wrong(
          "actors.tsv",
          line,
          name,
          "is in line " + lineOfParty.get(name) + " already. Maybe join the two rows?");
    }
    Kind kind = one(Kind.class, "actors.tsv", line, cells[1]);
    List<String> of = list(cells[2]);
    boolean bloc = kind == Kind.BLOC;
    Party party =
        new Party(name, kind, bloc || of.isEmpty() ? null : cells[2], bloc ? of : List.of());
    parties.add(party);
    add(name, party, Use.NAME);
    for (String other : list(cells[3])) {
      add(other, party, Use.NAME);
    }
    for (String adjective : list(cells[4])) {
      add(adjective, party, Use.ADJECTIVE);
    }
    for (String people : list(cells[5])) {
      add(people, party, Use.PEOPLE);
    }
    for (String seat : list(cells[6])) {
      add(seat, party, Use.SEAT);
    }
  }

  private void add(String words, Party party, Use use) {
    boolean needsName = words.endsWith("?");
    String plain = needsName ? words.substring(0, words.length() - 1) : words;
    forms
        .computeIfAbsent(NameFinder.normal(plain), key -> new ArrayList<>())
        .add(new Form(party, use, needsName));
  }

  private void checkParents() {
    for (Party party : parties) {
      List<String> others = new ArrayList<>(party.members());
      if (party.of() != null) {
        others.add(party.of());
      }
      for (String other : others) {
        if (!lineOfParty.containsKey(other)) {
          throw wrong(
              "actors.tsv",
              lineOfParty.getOrDefault(party.name(), 0),
              other,
              "is no name of a row. Maybe \"" + nearest(other) + "\"?");
        }
      }
    }
  }

  private void office(int line, String[] cells) {
    String words = cells[0];
    if (!words.equals(words.toLowerCase(Locale.ROOT)) || words.isEmpty()) {
      throw wrong(
          "offices.tsv",
          line,
          words,
          "is not in lower case. Maybe \"" + words.toLowerCase(Locale.ROOT) + "\"?");
    }
    String party = cells[2].isEmpty() ? null : cells[2];
    if (party != null && !lineOfParty.containsKey(party)) {
      throw wrong(
          "offices.tsv",
          line,
          party,
          "is no name in actors.tsv. Maybe \"" + nearest(party) + "\"?");
    }
    Rank rank = one(Rank.class, "offices.tsv", line, cells[1]);
    Voice voice = one(Voice.class, "offices.tsv", line, cells[3]);
    offices.put(NameFinder.normal(words), new Office(words, rank, party, voice));
  }

  private static List<String> list(String cell) {
    List<String> all = new ArrayList<>();
    for (String part : cell.split("\\|", -1)) {
      if (!part.isBlank()) {
        all.add(part.strip());
      }
    }
    return all;
  }

  private static <E extends Enum<E>> E one(Class<E> type, String file, int line, String word) {
    StringBuilder known = new StringBuilder();
    for (E value : type.getEnumConstants()) {
      String name = value.name().toLowerCase(Locale.ROOT);
      if (name.equals(word)) {
        return value;
      }
      known.append(known.isEmpty() ? "" : ", ").append(name);
    }
    throw wrong(file, line, word, "is not known here. Maybe one of: " + known + "?");
  }

  private String nearest(String name) {
    @Nullable String best = null;
    int least = Integer.MAX_VALUE;
    for (Party party : parties) {
      int distance = EditDistance.between(name, party.name());
      if (distance < least) {
        least = distance;
        best = party.name();
      }
    }
    return best == null ? name : best;
  }

  private static IllegalArgumentException wrong(
      String file, int line, String value, String advice) {
    return new IllegalArgumentException(
        String.format(Locale.ROOT, "%s, line %d: \"%s\" %s", file, line, value, advice));
  }
}
