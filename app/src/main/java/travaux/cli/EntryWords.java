package travaux.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import travaux.negotiation.Actor;
import travaux.negotiation.Binding;
import travaux.negotiation.Entry;
import travaux.negotiation.Form;
import travaux.negotiation.Span;
import travaux.negotiation.Status;
import travaux.negotiation.When;
import travaux.negotiation.Where;
import travaux.present.Dates;

/** One entry in words; {@code text} is its document's. */
record EntryWords(Entry entry, String text) {

  /** Returns who did what to whom, without the content: the act emphasised. */
  Paragraph headline() {
    Paragraph line = new Paragraph();
    line.add(entry.who().isEmpty() ? "somebody" : actors(entry.who())).add(" " + mood());
    line.addBold(entry.act().name());
    if (!entry.whom().isEmpty()) {
      line.add(" → " + actors(entry.whom()));
    }
    if (!entry.what().isEmpty()) {
      line.add(": " + pieces(entry.what()));
    }
    return line;
  }

  /** Returns when, how and under which condition, or an empty text when nothing is known. */
  String circumstances() {
    List<String> all = new ArrayList<>();
    if (!entry.condition().isEmpty()) {
      all.add("“" + pieces(entry.condition()) + "”");
    }
    String when = when(entry.when());
    if (!when.isEmpty()) {
      all.add(when);
    }
    Where where = entry.where();
    if (where != null) {
      all.add(where.words().of(text));
    }
    if (entry.form() != Form.UNKNOWN) {
      all.add(words(entry.form()));
    }
    if (entry.binding() != Binding.UNKNOWN) {
      all.add(words(entry.binding()));
    }
    if (entry.strength() != null) {
      all.add(words(entry.strength()));
    }
    all.add(
        switch (entry.voice()) {
          case PARTY -> "party";
          case AUTHOR -> "the author's view";
          case EXPERT -> "an expert's view";
          case IMAGINED -> "imagined";
        });
    if (entry.status() != Status.SUGGESTED) {
      all.add(words(entry.status()));
    }
    return "[" + String.join(" · ", all) + "]";
  }

  /** Returns the parties, with persons where they are known. */
  static String names(List<Actor> actors, String text) {
    return actors.stream()
        .map(actor -> name(actor, text))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private String actors(List<Actor> actors) {
    return names(actors, text);
  }

  private static String name(Actor actor, String text) {
    if (actor.party() == null) {
      return actor.person() == null ? "“" + actor.words().of(text) + "”" : actor.person();
    }
    return actor.person() == null || actor.person().equals(actor.party())
        ? actor.party()
        : actor.party() + " (" + actor.person() + ")";
  }

  private String mood() {
    String modal =
        switch (entry.modality()) {
          case ASSERTED -> entry.negated() ? "did" : "";
          case POSSIBLE -> "may";
          case HYPOTHETICAL -> "would";
          case FUTURE -> "will";
        };
    return modal.isEmpty() ? "" : modal + (entry.negated() ? " not " : " ");
  }

  private String when(When when) {
    boolean known = when.earliest() != null || when.latest() != null;
    String days = known ? Dates.of(when.earliest(), when.latest()) : "";
    if (when.words() == null) {
      return days;
    }
    String said = when.words().of(text);
    return known ? said + " = " + days : said;
  }

  private String pieces(List<Span> spans) {
    return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
  }

  private static String words(Enum<?> member) {
    return member.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
