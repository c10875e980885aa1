package travaux.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import travaux.extraction.rules.Example;
import travaux.extraction.rules.Rule;
import travaux.extraction.rules.RuleFault;
import travaux.extraction.rules.Rules;
import travaux.extraction.rules.Slot;
import travaux.language.Parser;
import travaux.negotiation.Actor;
import travaux.negotiation.Block;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Identity;
import travaux.negotiation.Line;
import travaux.negotiation.Span;
import travaux.negotiation.When;

/** Runs the examples of a rule file and says which do not hold. */
public final class RuleCheck {

  private final Rules rules;
  private final Extraction extraction;
  private final Parser parser;

  /**
   * Prepares a check.
   *
   * @param rules the rules whose examples are run
   * @param extraction an extraction with these rules
   * @param parser the parser that documents are read with
   */
  public RuleCheck(Rules rules, Extraction extraction, Parser parser) {
    this.rules = rules;
    this.extraction = extraction;
    this.parser = parser;
  }

  /** Returns the mistakes in the file, then the examples that do not hold, in order. */
  public List<RuleFault> faults() {
    List<RuleFault> faults = new ArrayList<>(rules.faults());
    for (Example example : rules.examples()) {
      check(example, faults);
    }
    return faults;
  }

  private void check(Example example, List<RuleFault> faults) {
    String text = example.sentence();
    List<Entry> found = new ArrayList<>();
    for (Line line : read(text)) {
      if (line instanceof Entry entry) {
        found.add(entry);
      }
    }
    List<Entry> own = found.stream().filter(entry -> isOf(entry, example)).toList();
    if (!example.expected()) {
      for (Entry entry : own) {
        faults.add(
            new RuleFault(
                example.source(),
                "Must find nothing, but "
                    + entry.by()
                    + " finds "
                    + describe(entry, text)
                    + ". Maybe add an \"except:\" line or make that rule more specific."));
      }
    } else if (own.stream().noneMatch(entry -> holds(example, entry, text))) {
      faults.add(
          new RuleFault(
              example.source(),
              "Must find "
                  + name(example)
                  + " "
                  + example.slots()
                  + ", but finds "
                  + (found.isEmpty() ? "nothing" : describe(found, text))
                  + ". Maybe no rule of the section fits: see docs/rules.md."));
    }
  }

  /** An entry read off a quotation by its cue counts for the section of its act. */
  private boolean isOf(Entry entry, Example example) {
    return entry.by().equals("quotes")
        ? entry.act() == example.act()
        : section(entry) == example.section();
  }

  private static String name(Example example) {
    return example.act().name().toLowerCase(Locale.ROOT);
  }

  private List<Line> read(String text) {
    Document document =
        new Document(
            "example",
            "example",
            "",
            Identity.sha256(text),
            text,
            "plain text, UTF-8",
            null,
            null,
            "en",
            When.UNKNOWN,
            List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)));
    return extraction.read(document, parser.parse(document));
  }

  private int section(Entry entry) {
    for (Rule rule : rules.all()) {
      if (rule.source().equals(entry.by())) {
        return rule.section();
      }
    }
    return -1;
  }

  private static boolean holds(Example example, Entry entry, String text) {
    for (Map.Entry<Slot, String> slot : example.slots().entrySet()) {
      boolean filled =
          switch (slot.getKey()) {
            case WHO -> isNamed(entry.who(), slot.getValue(), text);
            case WHOM -> isNamed(entry.whom(), slot.getValue(), text);
            default -> plain(words(entry.what(), text)).equals(plain(slot.getValue()));
          };
      if (!filled) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNamed(List<Actor> actors, String expected, String text) {
    for (Actor actor : actors) {
      String words = plain(actor.words().of(text));
      if (expected.equals(actor.party())
          || expected.equals(actor.person())
          || words.equals(plain(expected))) {
        return true;
      }
    }
    return false;
  }

  private static String plain(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\"“”.,]", "")
        .replaceAll("^(the|a|an|to|that) ", "")
        .strip();
  }

  private static String words(List<Span> spans, String text) {
    return String.join(" ", spans.stream().map(span -> span.of(text)).toList());
  }

  private static String describe(List<Entry> entries, String text) {
    return String.join("; ", entries.stream().map(entry -> describe(entry, text)).toList());
  }

  private static String describe(Entry entry, String text) {
    return entry.act().name().toLowerCase(Locale.ROOT)
        + " WHO="
        + String.join(" and ", entry.who().stream().map(who -> name(who, text)).toList())
        + " WHOM="
        + String.join(" and ", entry.whom().stream().map(who -> name(who, text)).toList())
        + " WHAT="
        + words(entry.what(), text);
  }

  private static String name(Actor actor, String text) {
    return actor.party() != null ? actor.party() : actor.words().of(text);
  }
}
