package travaux.linking;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A name as one document has it, with what the document knows beside it: two documents' "Johnson"
 * are two labels when one is of another party.
 *
 * @param role what it is the name of
 * @param name as the document has it
 * @param beside of a person: party, office, and "former"; of an instrument: kind, author, day of
 *     publication; of a side: the party meant; "" where unknown. Empty of all else.
 */
public record Label(Role role, String name, List<String> beside) {

  /** By role, name, and what is known beside it. */
  public static final Comparator<Label> ORDER =
      Comparator.comparing(Label::role)
          .thenComparing(Label::name)
          .thenComparing(label -> String.join("\t", label.beside()));

  /** Copies the list. */
  public Label {
    beside = List.copyOf(beside);
  }

  /** A name with nothing known beside it. */
  public static Label of(Role role, String name) {
    return new Label(role, name, List.of());
  }

  static Label of(PersonMention person) {
    return new Label(
        Role.PERSON,
        person.name(),
        List.of(or(person.party()), or(person.office()), person.former() ? "former" : ""));
  }

  /** Returns what {@link #text} was made of. */
  public static Label read(Role role, String text) {
    String[] parts = text.split("\t", -1);
    return new Label(role, parts[0], List.of(parts).subList(1, parts.length));
  }

  /** Returns the label in one line, from which {@link #read} makes it again. */
  public String text() {
    return beside.isEmpty() ? name : name + '\t' + String.join("\t", beside);
  }

  /** Returns what is known at a place beside the name, or null. */
  @Nullable String at(int place) {
    return place >= beside.size() || beside.get(place).isEmpty() ? null : beside.get(place);
  }

  /** Returns the party of a person, or null. */
  @Nullable String party() {
    return role == Role.PERSON ? at(0) : null;
  }

  PersonMention person() {
    return new PersonMention(name, at(0), at(1), "former".equals(at(2)));
  }

  static String or(@Nullable String text) {
    return Objects.requireNonNullElse(text, "").replace('\t', ' ');
  }
}
