package travaux.extraction.actors;

import static travaux.extraction.actors.Words.low;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Form;
import travaux.extraction.actors.ActorList.Kind;
import travaux.extraction.actors.ActorList.Party;
import travaux.extraction.actors.ActorList.Use;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Span;

/**
 * The organisations that one document introduces by their names, and the common nouns that take
 * them up ("the union", "the employers"). Adds to the names found by the list. Not shared.
 */
final class OwnNames {

  private record Found(int sentence, OwnName name, String words, boolean heading) {}

  /** What belongs to a state whatever its initials. */
  private static final Set<String> STATE_HOUSES =
      Set.of(
          "ministry", "department", "embassy", "government", "university", "institute", "school");

  private static final Set<String> ARMED = Set.of("army", "forces", "militia", "brigades", "guard");

  private static final Set<String> CALLED =
      Set.of("body", "organisation", "organization", "bloc", "grouping", "alliance", "federation");

  /** Fewest letters of initials that no brackets explain. */
  private static final int SHORTEST = 3;

  private final ActorList list;
  private final String text;
  private final List<Sentence> sentences;
  private final List<@Nullable Match[]> names;
  private final Map<String, Party> parties = new LinkedHashMap<>();
  private final Map<String, Set<Party>> byNoun = new LinkedHashMap<>();
  private final Map<String, Set<Party>> byStem = new HashMap<>();

  /** The words of names by the initials that the text gives them. */
  private final Map<String, String> acronyms = new LinkedHashMap<>();

  private final Map<String, Party> listedAcronyms = new LinkedHashMap<>();

  private OwnNames(
      ActorList list, String text, List<Sentence> sentences, List<@Nullable Match[]> names) {
    this.list = list;
    this.text = text;
    this.sentences = sentences;
    this.names = names;
  }

  /** Marks the names in {@code names} and returns the parties that they introduce, by name. */
  static Map<String, Party> find(
      ActorList list, String text, List<Sentence> sentences, List<@Nullable Match[]> names) {
    OwnNames own = new OwnNames(list, text, sentences, names);
    own.introduce(own.candidates());
    own.markAcronyms();
    own.countListed();
    own.takeUp();
    Map<String, Party> byName = new LinkedHashMap<>();
    own.parties.values().forEach(party -> byName.put(party.name(), party));
    return byName;
  }

  private List<Found> candidates() {
    List<Found> found = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      int place = s;
      List<Token> tokens = sentences.get(s).tokens();
      boolean shouts = tokens.stream().allMatch(OwnNames::isHeadingWord);
      List<OwnName> full = abbreviated(s);
      full.forEach(
          name -> found.add(new Found(place, name, words(tokens, name.from(), name.to()), false)));
      for (int k = 0; k < tokens.size(); k++) {
        OwnName name = OwnName.at(list, tokens, names.get(s), k);
        if (name != null && full.stream().noneMatch(name::overlaps)) {
          boolean alone = name.from() <= 1 && name.to() >= tokens.size() - 1;
          boolean article = name.from() > 0 && low(tokens.get(name.from() - 1)).equals("the");
          String words = words(tokens, name.from(), name.end());
          found.add(new Found(s, name, words, shouts && !alone && !article));
        }
      }
    }
    return found;
  }

  /** Returns the names in the sentence that their initials follow in brackets. */
  private List<OwnName> abbreviated(int sentence) {
    List<Token> tokens = sentences.get(sentence).tokens();
    @Nullable Match[] here = names.get(sentence);
    List<OwnName> found = new ArrayList<>();
    for (int k = 0; k < tokens.size(); k++) {
      Acronyms.Pair pair = Acronyms.at(tokens, here, k);
      if (pair == null) {
        continue;
      }
      String initials = tokens.get(k).form();
      Match listed = here[pair.from()];
      if (listed != null && listed.to() >= pair.to()) {
        listedAcronyms.put(initials, listed.forms().get(0).party());
      } else if (acts(tokens, pair, initials)) {
        int noun = pair.to() - 1;
        for (int p = pair.from(); p < pair.to(); p++) {
          noun = list.nouns().names(low(tokens.get(p))) ? p : noun;
        }
        acronyms.putIfAbsent(initials, key(words(tokens, pair.from(), pair.to())));
        found.add(new OwnName(pair.from(), noun, pair.to(), pair.to()));
      }
    }
    return found;
  }

  /** A treaty has initials too: only what ends as a body does, or speaks, is one. */
  private boolean acts(List<Token> tokens, Acronyms.Pair pair, String initials) {
    boolean body = false;
    for (int k = pair.from(); k < pair.to(); k++) {
      String word = low(tokens.get(k));
      if (STATE_HOUSES.contains(word)) {
        return false;
      }
      body |= list.nouns().names(word) || ARMED.contains(word);
    }
    boolean thing = Words.THINGS.contains(low(tokens.get(pair.to() - 1)));
    return isSaid(tokens, pair.to()) || !thing && (body || speaks(initials));
  }

  /** "..., a body of nine states". */
  private static boolean isSaid(List<Token> tokens, int to) {
    if (to + 2 >= tokens.size() || !tokens.get(to).form().equals(",")) {
      return false;
    }
    int k = to + 1;
    boolean one = low(tokens.get(k)).equals("a") || low(tokens.get(k)).equals("an");
    k++;
    while (one && k + 1 < tokens.size() && tokens.get(k).pos().startsWith("JJ")) {
      k++;
    }
    return one && CALLED.contains(low(tokens.get(k)));
  }

  private boolean speaks(String initials) {
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (token.form().equals(initials)
            && token.relation().startsWith("nsubj")
            && sentence
                .head(token)
                .map(verb -> Words.SPEECH.contains(verb.lemma()))
                .orElse(false)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "The Northern Trade Union ... the NTU": the initials of names of three words or more. */
  private Map<String, Optional<Party>> initials() {
    Map<String, Optional<Party>> found = new LinkedHashMap<>();
    for (Party party : parties.values()) {
      String initials = Acronyms.initials(party.name());
      if (initials.length() >= SHORTEST) {
        found.merge(initials, Optional.of(party), (a, b) -> a.equals(b) ? a : Optional.empty());
      }
    }
    return found;
  }

  private void markAcronyms() {
    acronyms.forEach((initials, name) -> listedAcronyms.put(initials, party(name)));
    initials()
        .forEach((initials, party) -> {
          if (party.isPresent()) {
            listedAcronyms.putIfAbsent(initials, party.get());
          }
        });
    if (listedAcronyms.isEmpty()) {
      return;
    }
    for (int s = 0; s < sentences.size(); s++) {
      List<Token> tokens = sentences.get(s).tokens();
      for (int k = 0; k < tokens.size(); k++) {
        Party party = listedAcronyms.get(tokens.get(k).form());
        if (party != null && names.get(s)[k] == null) {
          mark(s, k, k + 1, party, Use.NAME);
        }
      }
    }
  }

  /** In a headline all longer words are capitalised, and a row of them is no name. */
  static boolean isHeadingWord(Token token) {
    return token.form().length() < 4
        || !Character.isLetter(token.form().charAt(0))
        || Words.isCapitalised(token);
  }

  private void introduce(List<Found> candidates) {
    for (Found one : candidates) {
      String key = key(one.words());
      if (!one.heading() && (!parties.containsKey(key) || isShout(name(key)))) {
        String written = isShout(one.words()) ? inTitleCase(one.words()) : one.words();
        if (!parties.containsKey(key) || !isShout(one.words())) {
          parties.put(key, new Party(written, Kind.ORGANISATION, null));
        }
      }
    }
    Map<String, List<String>> longer = byEnd();
    for (String key : List.copyOf(parties.keySet())) {
      List<String> ending = longer.getOrDefault(key, List.of());
      if (ending.size() == 1) {
        parties.put(key, party(ending.get(0)));
      }
    }
    for (Found one : candidates) {
      Party party = parties.get(key(one.words()));
      if (party != null) {
        mark(one.sentence(), one.name().from(), one.name().to(), party, Use.NAME);
        noun(low(sentences.get(one.sentence()).tokens().get(one.name().noun())), party);
      }
    }
  }

  /** Returns the names by the words that they end in. */
  private Map<String, List<String>> byEnd() {
    Map<String, List<String>> byEnd = new HashMap<>();
    for (String name : parties.keySet()) {
      for (int at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
        byEnd.computeIfAbsent(name.substring(at + 1), key -> new ArrayList<>()).add(name);
      }
    }
    return byEnd;
  }

  private Party party(String key) {
    Party party = parties.get(key);
    if (party == null) {
      throw new IllegalStateException("no party of the name " + key);
    }
    return party;
  }

  private String name(String key) {
    return party(key).name();
  }

  private void noun(String noun, Party party) {
    byNoun.computeIfAbsent(noun, key -> new LinkedHashSet<>()).add(party);
  }

  /** Listed organisations count too: beside two unions "the union" means neither. */
  private void countListed() {
    for (int s = 0; s < names.size(); s++) {
      for (Match match : names.get(s)) {
        if (match != null && !match.isOnlyAdjective() && match.to() - match.from() > 1) {
          Form form = match.forms().get(0);
          String noun = low(sentences.get(s).tokens().get(match.to() - 1));
          if (form.use() == Use.NAME && Later.mayTakeUp(list.nouns(), noun)) {
            noun(noun, form.party());
          }
        }
      }
    }
  }

  private void takeUp() {
    for (int s = 0; s < sentences.size(); s++) {
      @Nullable Match[] here = names.get(s);
      List<Token> tokens = sentences.get(s).tokens();
      for (int k = 0; k < tokens.size(); k++) {
        if (here[k] != null) {
          continue;
        }
        Later later = Later.at(list.nouns(), sentences.get(s), here, k);
        if (later != null) {
          Party party = later.member() ? ofMembers(tokens, later) : only(low(tokens.get(k)));
          if (party != null) {
            mark(s, later.from(), k + 1, party, later.member() ? Use.PEOPLE : Use.NAME);
          }
        }
      }
    }
  }

  private @Nullable Party only(String noun) {
    Set<Party> all = byNoun.getOrDefault(noun, Set.of());
    return all.size() == 1 ? all.iterator().next() : null;
  }

  /** "the dockers" stand for the only organisation with "dock" in its name. */
  private @Nullable Party ofMembers(List<Token> tokens, Later later) {
    List<String> stems =
        tokens.subList(later.from(), later.to()).stream().map(it -> stem(low(it))).toList();
    Set<Party> found =
        stems.isEmpty()
            ? new LinkedHashSet<>()
            : new LinkedHashSet<>(byStem().getOrDefault(stems.get(0), Set.of()));
    for (String stem : stems) {
      found.retainAll(byStem().getOrDefault(stem, Set.of()));
    }
    return found.size() == 1 ? found.iterator().next() : null;
  }

  private Map<String, Set<Party>> byStem() {
    if (byStem.isEmpty()) {
      for (Party party : parties.values()) {
        for (String word : party.name().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
          byStem.computeIfAbsent(stem(word), key -> new LinkedHashSet<>()).add(party);
        }
      }
    }
    return byStem;
  }

  private static String stem(String word) {
    String plain = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    plain = plain.endsWith("er") ? plain.substring(0, plain.length() - 2) : plain;
    return plain.endsWith("work") && plain.length() > 6 && !plain.equals("network")
        ? plain.substring(0, plain.length() - 4)
        : plain;
  }

  private void mark(int sentence, int from, int to, Party party, Use use) {
    List<Token> tokens = sentences.get(sentence).tokens();
    NameFinder.mark(tokens, names.get(sentence), from, to, List.of(new Form(party, use, false)));
  }

  private String words(List<Token> tokens, int from, int to) {
    return NameFinder.normal(
        new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end()).of(text));
  }

  private static String key(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  private static boolean isShout(String words) {
    return words.equals(words.toUpperCase(Locale.ROOT));
  }

  private static String inTitleCase(String words) {
    StringBuilder title = new StringBuilder();
    for (String word : words.toLowerCase(Locale.ROOT).split(" ", -1)) {
      boolean small = word.equals("of") || word.equals("and") || word.equals("the");
      title.append(title.isEmpty() ? "" : " ");
      title.append(small ? word : word.substring(0, 1).toUpperCase(Locale.ROOT));
      title.append(small ? "" : word.substring(1));
    }
    return title.toString();
  }
}
