package travaux.extraction.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Act;
import travaux.negotiation.Binding;
import travaux.negotiation.Form;
import travaux.negotiation.Modality;
import travaux.negotiation.Strength;

/** Reads a rule file line by line; a line with a mistake becomes a fault and the rest goes on. */
final class RuleFileParser {

  private static final java.util.regex.Pattern EXPECTED_SLOT =
      java.util.regex.Pattern.compile("\\b(WHOM|WHO|WHAT)=");
  private static final Set<String> SETTINGS =
      Set.of("form", "binding", "strength", "modality", "act", "what", "negated", "mood");

  private final String name;
  private final List<Rule> rules = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();
  private final List<RuleFault> faults = new ArrayList<>();
  private final Map<String, Set<String>> classes = new LinkedHashMap<>();
  private @Nullable Act act;
  private int section = -1;
  private boolean lost;

  RuleFileParser(String name) {
    this.name = name;
  }

  Rules parse(String text) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String source = name + ":" + (i + 1);
      try {
        line(lines[i].stripTrailing(), source);
      } catch (IllegalArgumentException e) {
        faults.add(new RuleFault(source, String.valueOf(e.getMessage())));
      }
    }
    return new Rules(rules, examples, faults, classes);
  }

  private void line(String raw, String source) {
    String line = withoutComment(raw);
    if (line.isBlank()) {
      return;
    }
    if (line.startsWith("@")) {
      define(line);
    } else if (!Character.isWhitespace(line.charAt(0))) {
      section(line.strip());
    } else {
      inside(line.strip(), source);
    }
  }

  private static String withoutComment(String line) {
    if (line.stripLeading().startsWith("#")) {
      return "";
    }
    int comment = line.indexOf("  #");
    return comment < 0 ? line : line.substring(0, comment);
  }

  private void define(String line) {
    int equals = line.indexOf('=');
    if (equals < 0) {
      throw new IllegalArgumentException(
          "A word class needs \"=\". Maybe write: @talks = talk|meeting");
    }
    Set<String> members = new LinkedHashSet<>();
    for (String word : line.substring(equals + 1).strip().split("\\s*[|]\\s*")) {
      if (word.startsWith("@")) {
        Set<String> others = classes.get(word);
        if (others == null) {
          throw new IllegalArgumentException(
              "No word class is named " + word + ". Maybe define it above this line.");
        }
        members.addAll(others);
      } else {
        members.add(word);
      }
    }
    classes.put(line.substring(0, equals).strip(), Set.copyOf(members));
  }

  /** Begins a section; lines below an act that there is not are passed over. */
  private void section(String word) {
    lost = true;
    act = act(word);
    lost = false;
    section++;
  }

  private static Act act(String word) {
    for (Act each : Act.values()) {
      if (each.name().equalsIgnoreCase(word)) {
        return each;
      }
    }
    throw new IllegalArgumentException(
        "\""
            + word
            + "\" is no act of the codebook. Maybe one of "
            + List.of(Act.values()).toString().toLowerCase(Locale.ROOT)
            + ", or indent the line.");
  }

  private void inside(String line, String source) {
    if (lost) {
      return;
    }
    if (act == null) {
      throw new IllegalArgumentException(
          "This line stands before the first act. Maybe put a line such as \"demand\" above it.");
    }
    if (line.startsWith("yes:") || line.startsWith("no:")) {
      example(line, act, source);
      return;
    }
    boolean exception = line.startsWith("except:");
    String body = exception ? line.substring("except:".length()).strip() : line;
    int arrow = body.indexOf("=>");
    Map<String, String> settings =
        arrow < 0 ? Map.of() : settings(body.substring(arrow + 2).strip());
    Pattern pattern = PatternParser.parse(arrow < 0 ? body : body.substring(0, arrow), classes);
    Act made = settings.containsKey("act") ? act(settings.get("act")) : act;
    rules.add(new Rule(made, pattern, settings, exception, section, source));
  }

  private static Map<String, String> settings(String text) {
    Map<String, String> settings = new LinkedHashMap<>();
    for (String part : text.split(",")) {
      String[] pair = part.strip().split("=", 2);
      if (!SETTINGS.contains(pair[0].strip())) {
        throw new IllegalArgumentException(
            "No setting is named \"" + pair[0].strip() + "\". Maybe one of " + SETTINGS + ".");
      }
      String value = pair.length == 1 ? "true" : pair[1].strip();
      checkValue(pair[0].strip(), value);
      settings.put(pair[0].strip(), value);
    }
    return settings;
  }

  private static void checkValue(String setting, String value) {
    List<String> values =
        switch (setting) {
          case "form" -> words(Form.values());
          case "binding" -> words(Binding.values());
          case "strength" -> words(Strength.values());
          case "mood" -> List.of("wanted");
          case "modality" -> words(Modality.values());
          case "what" -> List.of("clause");
          default -> List.of(value);
        };
    if (!values.contains(value)) {
      throw new IllegalArgumentException(
          "\"" + value + "\" is no value of " + setting + ". Maybe one of " + values + ".");
    }
  }

  private static List<String> words(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .toList();
  }

  private void example(String line, Act of, String source) {
    boolean expected = line.startsWith("yes:");
    String body = line.substring(line.indexOf(':') + 1).strip();
    int arrow = body.indexOf("->");
    Map<Slot, String> slots = new EnumMap<>(Slot.class);
    if (arrow >= 0) {
      slots = slots(body.substring(arrow + 2));
      body = body.substring(0, arrow).strip();
    }
    examples.add(new Example(of, section, expected, body, slots, source));
  }

  private static Map<Slot, String> slots(String text) {
    Map<Slot, String> slots = new EnumMap<>(Slot.class);
    Matcher matcher = EXPECTED_SLOT.matcher(text);
    Slot open = null;
    int from = 0;
    while (matcher.find()) {
      if (open != null) {
        slots.put(open, text.substring(from, matcher.start()).strip());
      }
      open = Slot.valueOf(matcher.group(1));
      from = matcher.end();
    }
    if (open == null) {
      throw new IllegalArgumentException(
          "After \"->\" come slots. Maybe write: -> WHO=France WHAT=the withdrawal");
    }
    slots.put(open, text.substring(from).strip());
    return slots;
  }
}
