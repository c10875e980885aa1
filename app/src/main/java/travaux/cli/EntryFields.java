package travaux.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
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

/** The options that say what an act is; commands mix them in. */
final class EntryFields {

  @Option(names = "--act", paramLabel = "A", description = "What was done: demand, reject ...")
  private @Nullable Act act;

  @Option(
      names = "--who",
      paramLabel = "P",
      split = ";",
      description =
          "Who did it, such as Klow; with the person: \"Klow (Ana Lund)\"; with the words of the"
              + " text: Klow=the ministry. Several with ; between.")
  private @Nullable List<String> who;

  @Option(names = "--whom", paramLabel = "P", split = ";", description = "To whom, likewise.")
  private @Nullable List<String> whom;

  @Option(
      names = "--what",
      paramLabel = "WORDS",
      description = "What it is about: words of the sentence.")
  private @Nullable String what;

  @Option(names = "--condition", paramLabel = "WORDS", description = "The words of its condition.")
  private @Nullable String condition;

  @Option(names = "--issue", paramLabel = "NAME", description = "The issue that it is about.")
  private @Nullable String issue;

  @Option(names = "--day", paramLabel = "D", description = "The day on which it was done.")
  private @Nullable LocalDate day;

  @Option(
      names = "--where",
      paramLabel = "WORDS",
      description = "The words that say where; \"\" for none.")
  private @Nullable String where;

  @Option(names = "--form", paramLabel = "F", description = "written, oral, public, undisclosed.")
  private @Nullable Form form;

  @Option(names = "--binding", paramLabel = "B", description = "legal, political, verbal.")
  private @Nullable Binding binding;

  @Option(
      names = "--modality",
      paramLabel = "M",
      description = "asserted, possible, hypothetical, future.")
  private @Nullable Modality modality;

  @Option(names = "--negated", arity = "1", description = "true or false.")
  private @Nullable Boolean negated;

  @Option(names = "--strength", paramLabel = "S", description = "wish, demand, priority, red_line.")
  private @Nullable Strength strength;

  @Option(names = "--voice", paramLabel = "V", description = "party, author, expert, imagined.")
  private @Nullable Voice voice;

  boolean isEmpty() {
    return act == null
        && who == null
        && whom == null
        && what == null
        && condition == null
        && issue == null
        && day == null
        && where == null
        && form == null
        && binding == null
        && modality == null
        && negated == null
        && strength == null
        && voice == null;
  }

  @Nullable Act act() {
    return act;
  }

  boolean hasWho() {
    return who != null;
  }

  /**
   * Returns the entry with what was said in the place of what it has.
   *
   * @param text the document's
   * @throws WrongUseException when words are not in the text
   */
  Entry applied(Entry entry, String text) {
    Span sentence = entry.sentence();
    Span trigger = entry.trigger().isEmpty() ? sentence : entry.trigger().get(0);
    return new Entry(
        entry.id(),
        act == null ? entry.act() : act,
        sentence,
        entry.trigger(),
        who == null ? entry.who() : actors(who, entry.who(), trigger, sentence, text),
        whom == null ? entry.whom() : actors(whom, entry.whom(), trigger, sentence, text),
        what == null ? entry.what() : List.of(TextWords.near(what, sentence, text)),
        issue == null ? entry.issue() : issue,
        day == null ? entry.when() : new When(null, day, day, When.How.GIVEN, ""),
        where == null ? entry.where() : where(where, sentence, text),
        form == null ? entry.form() : form,
        binding == null ? entry.binding() : binding,
        condition == null ? entry.condition() : List.of(TextWords.near(condition, sentence, text)),
        negated == null ? entry.negated() : negated,
        modality == null ? entry.modality() : modality,
        strength == null ? entry.strength() : strength,
        voice == null ? entry.voice() : voice,
        entry.quote(),
        entry.status(),
        entry.by());
  }

  private static @Nullable Where where(String words, Span sentence, String text) {
    return words.isBlank() ? null : new Where(TextWords.near(words, sentence, text), null, null);
  }

  private static List<Actor> actors(
      List<String> given, List<Actor> before, Span trigger, Span sentence, String text) {
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      String name = given.get(i).strip();
      int equals = name.indexOf('=');
      Span usual = i < before.size() ? before.get(i).words() : trigger;
      Span words = equals < 0 ? usual : TextWords.near(name.substring(equals + 1), sentence, text);
      actors.add(actor(equals < 0 ? name : name.substring(0, equals).strip(), words));
    }
    return actors;
  }

  private static Actor actor(String name, Span words) {
    int open = name.indexOf('(');
    if (open > 0 && name.endsWith(")")) {
      String person = name.substring(open + 1, name.length() - 1).strip();
      return new Actor(words, name.substring(0, open).strip(), person);
    }
    return new Actor(words, name, null);
  }
}
