package travaux.extraction.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import travaux.negotiation.Act;

/**
 * The rules of one or several files, indexed by the word that they hang on. Immutable.
 *
 * <p>Its files are described on one page in the project's guide.
 */
public final class Rules {

  private final List<Rule> all;
  private final List<Example> examples;
  private final List<RuleFault> faults;
  private final Map<String, Set<String>> classes;
  private final Map<String, List<Rule>> verbs = new HashMap<>();
  private final Map<String, List<Rule>> nouns = new HashMap<>();
  private final Map<String, List<Rule>> copulas = new HashMap<>();
  private final List<Rule> anyVerb = new ArrayList<>();

  Rules(
      List<Rule> all,
      List<Example> examples,
      List<RuleFault> faults,
      Map<String, Set<String>> classes) {
    this.all = List.copyOf(all);
    this.examples = List.copyOf(examples);
    this.faults = List.copyOf(faults);
    this.classes = Map.copyOf(classes);
    for (Rule rule : all) {
      index(rule);
    }
  }

  /**
   * Reads a rule file. Lines with mistakes are left out and named in {@link #faults()}.
   *
   * @param name the file's name, for messages and for what entries say of their rule
   * @param text the file's text
   */
  public static Rules read(String name, String text) {
    return new RuleFileParser(name).parse(text);
  }

  private void index(Rule rule) {
    Pattern pattern = rule.pattern();
    if (pattern.anyVerb()) {
      anyVerb.add(rule);
      return;
    }
    Map<String, List<Rule>> map = pattern.noun() ? nouns : verbs;
    for (String lemma : pattern.head()) {
      map.computeIfAbsent(lemma, key -> new ArrayList<>()).add(rule);
    }
    boolean copula = !pattern.noun() && pattern.head().equals(Set.of("be"));
    if (copula && !pattern.elements().isEmpty()) {
      if (pattern.elements().get(0) instanceof Element.Words words) {
        for (String word : words.words()) {
          copulas.computeIfAbsent(word, key -> new ArrayList<>()).add(rule);
        }
      }
    }
  }

  /** Returns every rule, in the order of the file. */
  public List<Rule> all() {
    return all;
  }

  /** Returns the examples, in the order of the file. */
  public List<Example> examples() {
    return examples;
  }

  /** Returns what is wrong with the file; empty when nothing is. */
  public List<RuleFault> faults() {
    return faults;
  }

  /** Returns the words of a class such as "@through"; empty when there is none of that name. */
  public Set<String> wordClass(String name) {
    return classes.getOrDefault(name, Set.of());
  }

  /** Returns the acts that rules hang on a verb, exceptions left out. */
  public Set<Act> actsOf(String verb) {
    Set<Act> acts = EnumSet.noneOf(Act.class);
    ofVerb(verb).stream().filter(rule -> !rule.exception()).forEach(rule -> acts.add(rule.act()));
    return acts;
  }

  List<Rule> ofVerb(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  List<Rule> ofNoun(String lemma) {
    return nouns.getOrDefault(lemma, List.of());
  }

  /** Rules "be X ..." whose X is read by the parser as a passive participle ("is prepared to"). */
  List<Rule> ofCopula(String word) {
    return copulas.getOrDefault(word, List.of());
  }

  List<Rule> ofAnyVerb() {
    return anyVerb;
  }
}
