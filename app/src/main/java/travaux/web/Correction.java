package travaux.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Actor;
import travaux.negotiation.Entry;
import travaux.negotiation.Span;
import travaux.present.SafeText;

/**
 * What a person changed in an act, as far as it may be wrong in others in the same way. Words and
 * days are of one act alone.
 */
final class Correction {

  private final Entry before;
  private final Entry after;
  private final String text;
  private final List<String> changes = new ArrayList<>();
  private boolean isOfRule;

  /**
   * Compares two states of an act.
   *
   * @param text of its document
   */
  Correction(Entry before, Entry after, String text) {
    this.before = before;
    this.after = after;
    this.text = text;
    names("who", before.who(), after.who());
    names("to whom", before.whom(), after.whom());
    told("issue", Entry::issue);
    rule("act", Entry::act);
    rule("form", Entry::form);
    rule("binding", Entry::binding);
    rule("modality", Entry::modality);
    rule("strength", Entry::strength);
    rule("voice", Entry::voice);
    rule("denied", Entry::negated);
  }

  /** Returns what was changed, in words; empty when nothing that others may share. */
  List<String> changes() {
    return changes;
  }

  /**
   * Returns whether an act says the same as this one did, so that the same may be wrong in it: the
   * same act by the same parties, with the same in each field that was changed. What a rule sets
   * must be set by the same rule.
   */
  boolean isWrongIn(Entry other, String otherText) {
    return !other.id().equals(before.id())
        && other.act() == before.act()
        && names(other.who(), otherText).equals(names(before.who(), text))
        && (isSame(Entry::whom)
            || names(other.whom(), otherText).equals(names(before.whom(), text)))
        && hasSame(other, Entry::issue)
        && hasSame(other, Entry::form)
        && hasSame(other, Entry::binding)
        && hasSame(other, Entry::modality)
        && hasSame(other, Entry::strength)
        && hasSame(other, Entry::voice)
        && hasSame(other, Entry::negated)
        && (!isOfRule || other.by().equals(before.by()));
  }

  /** Returns another act with the same changes. */
  Entry applied(Entry other) {
    return new Entry(
        other.id(),
        after.act(),
        other.sentence(),
        other.trigger(),
        isSame(Entry::who) ? other.who() : actors(after.who(), other.who(), other),
        isSame(Entry::whom) ? other.whom() : actors(after.whom(), other.whom(), other),
        other.what(),
        changed(other, Entry::issue),
        other.when(),
        other.where(),
        Objects.requireNonNull(changed(other, Entry::form)),
        Objects.requireNonNull(changed(other, Entry::binding)),
        other.condition(),
        Boolean.TRUE.equals(changed(other, Entry::negated)),
        Objects.requireNonNull(changed(other, Entry::modality)),
        changed(other, Entry::strength),
        Objects.requireNonNull(changed(other, Entry::voice)),
        other.quote(),
        other.status(),
        other.by());
  }

  private <T> @Nullable T changed(Entry other, Function<Entry, @Nullable T> field) {
    return isSame(field) ? field.apply(other) : field.apply(after);
  }

  private <T> boolean isSame(Function<Entry, @Nullable T> field) {
    return Objects.equals(field.apply(before), field.apply(after));
  }

  private <T> boolean hasSame(Entry other, Function<Entry, @Nullable T> field) {
    return isSame(field) || Objects.equals(field.apply(before), field.apply(other));
  }

  private <T> void rule(String name, Function<Entry, @Nullable T> field) {
    told(name, field);
    isOfRule |= !isSame(field);
  }

  private <T> void told(String name, Function<Entry, @Nullable T> field) {
    if (!isSame(field)) {
      changes.add(name + ": " + words(field.apply(before)) + " → " + words(field.apply(after)));
    }
  }

  private void names(String name, List<Actor> was, List<Actor> is) {
    if (!was.equals(is)) {
      changes.add(name + ": " + shown(was) + " → " + shown(is));
    }
  }

  private String shown(List<Actor> actors) {
    String all = names(actors, text).stream().map(Name::toString).collect(Collectors.joining(", "));
    return all.isEmpty() ? "nobody" : SafeText.oneLine(all);
  }

  private static String words(@Nullable Object value) {
    return switch (value) {
      case null -> "none";
      case Boolean yes -> yes ? "yes" : "no";
      case Enum<?> member -> member.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      default -> "“" + SafeText.oneLine(value.toString()) + "”";
    };
  }

  /** Whom an actor means, or where nobody is known, the words of the text. */
  private record Name(@Nullable String party, @Nullable String person, String words) {

    @Override
    public String toString() {
      return party != null ? party : person != null ? person : "“" + words + "”";
    }
  }

  private static List<Name> names(List<Actor> actors, String text) {
    return actors.stream()
        .map(actor ->
            actor.party() == null && actor.person() == null
                ? new Name(null, null, actor.words().of(text).toLowerCase(Locale.ROOT))
                : new Name(actor.party(), actor.party() == null ? actor.person() : null, ""))
        .toList();
  }

  /** Names stand at the words of the other act's own actors, else at what tells the act. */
  private static List<Actor> actors(List<Actor> named, List<Actor> own, Entry other) {
    Span usual = other.trigger().isEmpty() ? other.sentence() : other.trigger().get(0);
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      Span words = i < own.size() ? own.get(i).words() : usual;
      actors.add(new Actor(words, named.get(i).party(), named.get(i).person()));
    }
    return actors;
  }
}
