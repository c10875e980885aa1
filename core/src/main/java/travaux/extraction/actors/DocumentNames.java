package travaux.extraction.actors;

import static travaux.extraction.actors.Words.low;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Sentence;
import travaux.language.Token;

/**
 * The capitalised words of a document that no list has, and which of them end the names of persons.
 * Indexes are of tokens in the sentence that {@link #each} is at. Not shared.
 */
final class DocumentNames {

  /** What is done at each token. */
  interface Step {
    void at(List<Token> tokens, @Nullable Match[] here, int k);
  }

  private static final int LONGEST = 3;
  private static final int SHORTEST = 3;

  private static final Set<String> SIDES =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "upper",
          "lower",
          "greater",
          "new",
          "saint",
          "san",
          "central",
          "outer",
          "inner",
          "port",
          "cape",
          "santa",
          "sierra",
          "costa");

  /** What opens a sentence before a name and is none of it. */
  static final Set<String> BESIDE =
      Set.of(
          "neighbouring",
          "neighboring",
          "nearby",
          "both",
          "tiny",
          "landlocked",
          "oil-rich",
          "gas-rich",
          "mineral-rich",
          "war-torn",
          "breakaway",
          "upstream",
          "downstream",
          "coastal");

  /** Before an office, and no name. */
  private static final Set<String> DEPUTIES = Set.of("vice", "deputy", "assistant", "acting");

  private static final Set<String> LINKS =
      Set.of("-", "al", "bin", "ben", "van", "von", "de", "der", "ibn", "abu");

  /** Faiths and creeds have adjectives, and leaders that these qualify, but are no states. */
  private static final Set<String> CREEDS =
      Set.of("christ", "islam", "democrat", "luther", "buddha", "satan", "olympia", "mohammed");

  private final ActorList list;
  private final List<Sentence> sentences;
  private final List<@Nullable Match[]> names;
  private final Set<String> persons = new HashSet<>();
  private final Map<String, Set<String>> byPrefix = new HashMap<>();
  private final Map<String, Integer> times = new HashMap<>();
  private final Map<String, String> bases = new HashMap<>();
  private List<Token> tokens = List.of();
  private @Nullable Match[] here = new Match[0];

  DocumentNames(ActorList list, List<Sentence> sentences, List<@Nullable Match[]> names) {
    this.list = list;
    this.sentences = sentences;
    this.names = names;
    each(this::gather);
  }

  /** Goes through all sentences but headings in capitals, where every word looks like a name. */
  void each(Step step) {
    for (int s = 0; s < sentences.size(); s++) {
      tokens = sentences.get(s).tokens();
      here = names.get(s);
      if (tokens.stream().allMatch(OwnNames::isHeadingWord)) {
        continue;
      }
      for (int k = 0; k < tokens.size(); k++) {
        step.at(tokens, here, k);
      }
    }
  }

  private void gather(List<Token> tokens, @Nullable Match[] here, int k) {
    if (!isName(k)) {
      return;
    }
    String form = tokens.get(k).form();
    times.merge(form, 1, Integer::sum);
    if (form.length() >= Demonyms.SHARED) {
      byPrefix.computeIfAbsent(prefix(form), key -> new LinkedHashSet<>()).add(form);
    }
    if (k == 0) {
      return;
    }
    Token before = tokens.get(k - 1);
    String word = low(before);
    boolean titled =
        Words.COURTESY.contains(word)
            || Words.isCapitalised(before)
                && list.office(word).isPresent()
                && !Words.COLLECTIVES.contains(word);
    boolean given = isName(k - 1) && !SIDES.contains(word);
    if (titled || given || LINKS.contains(word)) {
      persons.add(form);
    }
  }

  /** Says whether the token may be a word of an unlisted place's name. */
  boolean isName(int k) {
    if (k < 0 || k >= tokens.size() || here[k] != null) {
      return false;
    }
    Token token = tokens.get(k);
    String word = low(token);
    return Words.isCapitalised(token)
        && token.isProperNoun()
        && !token.pos().equals("NNPS")
        && token.form().length() >= SHORTEST
        && !token.form().equals(token.form().toUpperCase(Locale.ROOT))
        && !DEPUTIES.contains(word)
        && !list.nouns().isLegalForm(word)
        && !BESIDE.contains(word)
        && !Words.CALENDAR.contains(word)
        && !Words.COURTESY.contains(word)
        && !Words.COLLECTIVES.contains(word)
        && (SIDES.contains(word) || !Words.ORGANISATION.contains(word))
        && !list.nouns().names(word)
        && list.office(word).isEmpty();
  }

  boolean isCapital(int k) {
    return Words.isCapitalised(tokens.get(k));
  }

  /** Returns one past the row of names that begins at the place, or -1. */
  int end(int from) {
    int to = from;
    while (to - from < LONGEST && isName(to)) {
      to++;
    }
    boolean longer = to < tokens.size() && here[to] != null && isCapital(to);
    return to == from || isName(to) || longer ? -1 : to;
  }

  /** Returns where the row of names begins that ends at the place, or -1. */
  int start(int last) {
    int from = last + 1;
    while (last - from < LONGEST && isName(from - 1)) {
      from--;
    }
    return from == last + 1 || isName(from - 1) ? -1 : from;
  }

  /** Says whether it is one word, or one with its side: "East Marvonia". */
  boolean isOne(int from, int to) {
    boolean side = SIDES.contains(low(tokens.get(from)));
    boolean named = !SIDES.contains(low(tokens.get(to - 1)));
    return named && (to == from + 1 || to == from + 2 && side);
  }

  String text(int from, int to) {
    StringBuilder words = new StringBuilder(tokens.get(from).form());
    for (int k = from + 1; k < to; k++) {
      words.append(' ').append(tokens.get(k).form());
    }
    return words.toString();
  }

  /** Returns how often the last word of the name stands in the document as a name's. */
  int times(String name) {
    return times.getOrDefault(name.substring(name.lastIndexOf(' ') + 1), 0);
  }

  /** Says whether the last word ends a person's name somewhere. */
  boolean isPerson(String name) {
    return persons.contains(name.substring(name.lastIndexOf(' ') + 1));
  }

  /** "Korea" may be the one or the other that the list has. */
  boolean isHalf(String name) {
    return List.of("North ", "South ", "East ", "West ", "New ").stream()
        .anyMatch(side -> !list.forms(side + name).isEmpty());
  }

  /** Returns the only name of the document of which the word is made: "Marvonian"; or null. */
  @Nullable String base(String adjective) {
    if (adjective.length() < Demonyms.SHARED) {
      return null;
    }
    String known = bases.computeIfAbsent(adjective, this::findBase);
    return known.isEmpty() ? null : known;
  }

  private String findBase(String adjective) {
    if (persons.contains(adjective)) {
      return "";
    }
    String found = "";
    for (String name : byPrefix.getOrDefault(prefix(adjective), Set.of())) {
      if (!persons.contains(name)
          && !CREEDS.contains(name.toLowerCase(Locale.ROOT))
          && Demonyms.derives(adjective, name)) {
        if (!found.isEmpty()) {
          return "";
        }
        found = name;
      }
    }
    return found;
  }

  private static String prefix(String word) {
    return word.substring(0, Demonyms.SHARED).toLowerCase(Locale.ROOT);
  }
}
