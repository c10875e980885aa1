package travaux.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.negotiation.Binding;
import travaux.negotiation.Entry;
import travaux.negotiation.Form;
import travaux.negotiation.Modality;
import travaux.negotiation.Span;
import travaux.negotiation.Strength;
import travaux.negotiation.Voice;
import travaux.negotiation.When;
import travaux.negotiation.Where;
import travaux.present.SafeText;
import travaux.web.http.Fields;
import travaux.web.pages.EntryFields;

/** The form of an act: what it shows of one, and the act that was typed into it. */
final class EntryForm {

  private final Fields form;
  private final String text;

  /**
   * Takes what was typed.
   *
   * @param text the document's
   */
  EntryForm(Fields form, String text) {
    this.form = form;
    this.text = text;
  }

  /** Returns what the form shows of an act. */
  static EntryFields shown(Entry entry, String text) {
    return new EntryFields(
        lower(entry.act()),
        names(entry.who()),
        names(entry.whom()),
        pieces(entry.what(), text),
        pieces(entry.condition(), text),
        Objects.requireNonNullElse(entry.issue(), ""),
        day(entry.when().earliest()),
        day(entry.when().latest()),
        where(entry.where(), text),
        lower(entry.form()),
        lower(entry.binding()),
        lower(entry.modality()),
        entry.strength() == null ? "" : lower(entry.strength()),
        lower(entry.voice()),
        entry.negated());
  }

  /** Returns an act with what was typed in the place of what it has. */
  Entry applied(Entry entry) {
    EntryFields before = shown(entry, text);
    Span sentence = entry.sentence();
    String issue = form.text("issue");
    String strength = form.text("strength");
    return new Entry(
        entry.id(),
        one(Act.class, "act"),
        sentence,
        entry.trigger(),
        same("who", before.who()) ? entry.who() : actors("who", entry.who(), entry),
        same("whom", before.whom()) ? entry.whom() : actors("whom", entry.whom(), entry),
        same("what", before.what()) ? entry.what() : words("what", sentence),
        issue.isEmpty() ? null : issue,
        when(entry.when(), before),
        same("where", before.where()) ? entry.where() : where(sentence),
        one(Form.class, "form"),
        one(Binding.class, "binding"),
        same("condition", before.condition()) ? entry.condition() : words("condition", sentence),
        form.has("negated"),
        one(Modality.class, "modality"),
        strength.isEmpty() ? null : one(Strength.class, "strength"),
        one(Voice.class, "voice"),
        entry.quote(),
        entry.status(),
        entry.by());
  }

  private boolean same(String field, String before) {
    return form.text(field).equals(before.strip());
  }

  private <E extends Enum<E>> E one(Class<E> type, String field) {
    String typed = form.text(field);
    return Arrays.stream(type.getEnumConstants())
        .filter(member -> lower(member).equals(typed))
        .findFirst()
        .orElseThrow(() ->
            new BadInputException(
                "\"" + SafeText.oneLine(typed) + "\" is no " + field + ". Maybe choose one."));
  }

  private When when(When before, EntryFields shown) {
    if (same("from", shown.from()) && same("to", shown.to())) {
      return before;
    }
    LocalDate first = Views.day(form.get("from"));
    LocalDate last = Views.day(form.get("to"));
    if (first != null && last != null && last.isBefore(first)) {
      throw new BadInputException("It cannot end on " + last + ", before it begins.");
    }
    return first == null && last == null
        ? When.UNKNOWN
        : new When(null, first, last == null ? first : last, When.How.GIVEN, "");
  }

  private @Nullable Where where(Span sentence) {
    String typed = form.text("where");
    return typed.isEmpty() ? null : new Where(find(typed, sentence), null, null);
  }

  private List<Actor> actors(String field, List<Actor> before, Entry entry) {
    List<Actor> actors = new ArrayList<>();
    Span trigger = entry.trigger().isEmpty() ? entry.sentence() : entry.trigger().get(0);
    for (String typed : form.text(field).split(";")) {
      String name = typed.strip();
      if (!name.isEmpty()) {
        Span usual = actors.size() < before.size() ? before.get(actors.size()).words() : trigger;
        actors.add(actor(name, usual, entry.sentence()));
      }
    }
    return actors;
  }

  /** "Klow", "Klow (Ana Lund)", "Klow = the ministry". */
  private Actor actor(String typed, Span usual, Span sentence) {
    int equals = typed.indexOf('=');
    String name = equals < 0 ? typed : typed.substring(0, equals).strip();
    Span words = equals < 0 ? usual : find(typed.substring(equals + 1), sentence);
    int open = name.indexOf('(');
    if (open > 0 && name.endsWith(")")) {
      String person = name.substring(open + 1, name.length() - 1).strip();
      return new Actor(words, name.substring(0, open).strip(), person);
    }
    return new Actor(words, name, null);
  }

  private List<Span> words(String field, Span sentence) {
    List<Span> spans = new ArrayList<>();
    for (String piece : form.text(field).split("…")) {
      if (!piece.isBlank()) {
        spans.add(find(piece, sentence));
      }
    }
    return spans;
  }

  /** Finds words in a sentence, else in the text where they stand once. */
  private Span find(String words, Span sentence) {
    Pattern pattern = pattern(words);
    Matcher near = pattern.matcher(text).region(sentence.start(), sentence.end());
    return near.find() ? new Span(near.start(), near.end()) : once(words, text);
  }

  /** Returns where words stand that a text has just once; blanks and line breaks are the same. */
  static Span once(String words, String text) {
    Matcher all = pattern(words).matcher(text);
    if (!all.find()) {
      throw new BadInputException(
          "The text does not have the words \"" + SafeText.oneLine(words) + "\". Maybe copy them.");
    }
    Span found = new Span(all.start(), all.end());
    if (all.find()) {
      throw new BadInputException(
          "The text has the words \"" + SafeText.oneLine(words) + "\" twice. Maybe give more.");
    }
    return found;
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(
        Arrays.stream(unescaped(words).strip().split("\\s+"))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+")));
  }

  /** Pages write control characters as escapes. */
  private static String unescaped(String words) {
    return Pattern.compile("\\\\u([0-9A-F]{4})")
        .matcher(words)
        .replaceAll(found ->
            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }

  private static String names(List<Actor> actors) {
    return actors.stream()
        .map(actor -> {
          String party = Objects.requireNonNullElse(actor.party(), "");
          String person = Objects.requireNonNullElse(actor.person(), "");
          return party.isEmpty() || person.isEmpty() || party.equals(person)
              ? party + (party.isEmpty() ? person : "")
              : party + " (" + person + ")";
        })
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static String pieces(List<Span> spans, String text) {
    return spans.stream()
        .map(span -> SafeText.oneLine(span.of(text)))
        .collect(Collectors.joining(" … "));
  }

  private static String where(@Nullable Where where, String text) {
    return where == null ? "" : SafeText.oneLine(where.words().of(text));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static String lower(Enum<?> member) {
    return member.name().toLowerCase(Locale.ROOT);
  }
}
