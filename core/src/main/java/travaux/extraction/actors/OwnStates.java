package travaux.extraction.actors;

import static travaux.extraction.actors.Words.low;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Form;
import travaux.extraction.actors.ActorList.Kind;
import travaux.extraction.actors.ActorList.Party;
import travaux.extraction.actors.ActorList.Use;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Sentence;
import travaux.language.Token;

/**
 * The states and regions that one document introduces, with their adjectives, people and seats:
 * "Marvonia", "Marvonian", "the Marvonians", "its capital, Tesk". Adds to the names found by the
 * list. Not shared.
 */
final class OwnStates {

  private static final Set<String> OWNERS = Set.of("its", "their", "the");

  private final DocumentNames words;
  private final List<Sentence> sentences;
  private final List<@Nullable Match[]> names;
  private final Map<String, Party> states = new LinkedHashMap<>();

  /** The forms of names and seats by their first word, the longest first. */
  private final Map<String, List<String[]>> byFirst = new HashMap<>();

  private final Map<String, List<Form>> forms = new HashMap<>();

  private OwnStates(DocumentNames words, List<Sentence> sentences, List<@Nullable Match[]> names) {
    this.words = words;
    this.sentences = sentences;
    this.names = names;
  }

  /** Marks the names in {@code names} and returns the states that they introduce, by name. */
  static Map<String, Party> find(
      ActorList list, List<Sentence> sentences, List<@Nullable Match[]> names) {
    DocumentNames words = new DocumentNames(list, sentences, names);
    OwnStates own = new OwnStates(words, sentences, names);
    for (String name : StateSigns.states(words, new ActingNames(words))) {
      own.add(name, new Form(own.party(name), Use.NAME, false));
    }
    own.headings();
    own.realms();
    own.markAll();
    if (own.seats()) {
      own.markAll();
    }
    return own.states;
  }

  /** "REPUBLIC OF MARVONIA" alone in a line. */
  private void headings() {
    for (int s = 0; s < sentences.size(); s++) {
      List<Token> tokens = sentences.get(s).tokens();
      boolean realm =
          tokens.size() == 3
              && StateSigns.REALMS.contains(low(tokens.get(0)))
              && low(tokens.get(1)).equals("of")
              && names.get(s)[2] == null
              && OwnName.isCapital(tokens.get(2));
      if (realm) {
        String written = tokens.get(2).form();
        String name = written.substring(0, 1) + written.substring(1).toLowerCase(Locale.ROOT);
        add(written, new Form(party(name), Use.NAME, false));
        add(name, new Form(party(name), Use.NAME, false));
      }
    }
  }

  /** "the Marvonian Republic", of which only the adjective is told besides. */
  private void realms() {
    words.each((tokens, here, k) -> {
      boolean named =
          k > 0
              && k + 1 < tokens.size()
              && here[k] == null
              && here[k + 1] == null
              && StateSigns.isAdjective(tokens.get(k))
              && words.isName(k)
              && !words.isName(k - 1)
              && words.base(tokens.get(k).form()) == null
              && Words.isCapitalised(tokens.get(k + 1))
              && StateSigns.REALMS.contains(low(tokens.get(k + 1)));
      if (named) {
        String name = words.text(k, k + 2);
        add(name, new Form(party(name), Use.NAME, false));
        add(tokens.get(k).form(), new Form(party(name), Use.ADJECTIVE, false));
      }
    });
  }

  private Party party(String name) {
    return states.computeIfAbsent(name, key -> new Party(key, Kind.STATE, null));
  }

  private void add(String text, Form form) {
    if (forms.putIfAbsent(text, List.of(form)) == null) {
      String[] parts = text.split(" ", -1);
      List<String[]> all = byFirst.computeIfAbsent(parts[0], key -> new ArrayList<>());
      all.add(parts);
      all.sort((a, b) -> Integer.compare(b.length, a.length));
    }
  }

  private void markAll() {
    if (forms.isEmpty()) {
      return;
    }
    for (int s = 0; s < sentences.size(); s++) {
      List<Token> tokens = sentences.get(s).tokens();
      @Nullable Match[] here = names.get(s);
      for (int k = 0; k < tokens.size(); k++) {
        if (here[k] == null && Words.isCapitalised(tokens.get(k)) && !isTail(tokens, here, k)) {
          mark(tokens, here, k);
        }
      }
    }
  }

  /** "Port Tesk", "Ada Tesk": the end of a longer name. */
  private boolean isTail(List<Token> tokens, @Nullable Match[] here, int k) {
    return k > 0
        && here[k - 1] == null
        && tokens.get(k - 1).isProperNoun()
        && Words.isCapitalised(tokens.get(k - 1))
        && !DocumentNames.BESIDE.contains(low(tokens.get(k - 1)))
        && !Words.CALENDAR.contains(low(tokens.get(k - 1)))
        && !Words.ORGANISATION.contains(low(tokens.get(k - 1)));
  }

  private void mark(List<Token> tokens, @Nullable Match[] here, int k) {
    for (String[] parts : byFirst.getOrDefault(tokens.get(k).form(), List.of())) {
      if (fits(tokens, here, k, parts)) {
        List<Form> form = forms.getOrDefault(String.join(" ", parts), List.of());
        int from = realm(tokens, here, k);
        NameFinder.mark(tokens, here, from, k + parts.length, form);
        return;
      }
    }
    Token token = tokens.get(k);
    boolean plural = token.form().endsWith("s") && words.base(token.form()) == null;
    String word = plural ? Demonyms.singular(token.form()) : token.form();
    String base = words.base(word);
    Party party = base == null ? null : states.get(base);
    if (party != null && base != null) {
      Form people = new Form(party, Use.PEOPLE, false);
      Form adjective = new Form(party, Use.ADJECTIVE, false);
      boolean only = plural || Demonyms.isOnlyPeople(word, base);
      List<Form> told = only ? List.of(people) : List.of(adjective, people);
      NameFinder.mark(tokens, here, k, k + 1, told);
    }
  }

  private static boolean fits(List<Token> tokens, @Nullable Match[] here, int k, String[] parts) {
    for (int i = 0; i < parts.length; i++) {
      if (k + i >= tokens.size()
          || here[k + i] != null
          || !tokens.get(k + i).form().equals(parts[i])) {
        return false;
      }
    }
    return true;
  }

  /** Returns where "Republic of" begins before a name, else the name's own place. */
  private static int realm(List<Token> tokens, @Nullable Match[] here, int k) {
    boolean realm =
        k > 1
            && low(tokens.get(k - 1)).equals("of")
            && StateSigns.REALMS.contains(low(tokens.get(k - 2)))
            && Words.isCapitalised(tokens.get(k - 2))
            && here[k - 2] == null;
    return realm ? k - 2 : k;
  }

  /** Looks for "the X capital, Y", "Y, the capital of X"; says whether there is one. */
  private boolean seats() {
    int before = forms.size();
    words.each(this::seat);
    Seats.of(words).forEach((town, owner) -> add(town, new Form(owner, Use.SEAT, false)));
    return forms.size() > before;
  }

  private void seat(List<Token> tokens, @Nullable Match[] here, int k) {
    if (!low(tokens.get(k)).equals("capital")) {
      return;
    }
    Party owner = owner(tokens, here, k);
    int behind = k + 1;
    if (owner == null && behind < tokens.size() && low(tokens.get(behind)).equals("of")) {
      Match of = behind + 1 < tokens.size() ? here[behind + 1] : null;
      owner = of == null ? null : of.forms().get(0).party();
      behind = of == null ? behind : of.to();
    }
    if (owner == null || owner.kind() != Kind.STATE && owner.kind() != Kind.TERRITORY) {
      return;
    }
    if (behind < tokens.size() && tokens.get(behind).form().equals(",")) {
      behind++;
    }
    int to = words.end(behind);
    int comma = from(tokens, k) - 1;
    int from = comma > 0 && tokens.get(comma).form().equals(",") ? words.start(comma - 1) : -1;
    if (to > 0) {
      seat(words.text(behind, to), owner);
    } else if (from >= 0) {
      seat(words.text(from, comma), owner);
    }
  }

  private void seat(String town, Party owner) {
    if (!words.isPerson(town) || town.contains(" ")) {
      add(town, new Form(owner, Use.SEAT, false));
    }
  }

  /** Returns whose capital it is by the words before it, or null. */
  private static @Nullable Party owner(List<Token> tokens, @Nullable Match[] here, int capital) {
    int k = capital - 1;
    if (k >= 0 && Words.isPossessiveMark(tokens.get(k))) {
      k--;
    }
    if (k >= 0 && here[k] != null) {
      return here[k].forms().get(0).party();
    }
    if (k < 0 || !OWNERS.contains(low(tokens.get(k)))) {
      return null;
    }
    Party only = null;
    for (int p = 0; p < k; p++) {
      Match match = here[p];
      if (match != null && match.forms().get(0).party().kind() == Kind.STATE) {
        if (only != null && !only.equals(match.forms().get(0).party())) {
          return null;
        }
        only = match.forms().get(0).party();
      }
    }
    return only;
  }

  /** Returns where the phrase of the capital begins: "the X capital". */
  private static int from(List<Token> tokens, int capital) {
    int k = capital;
    while (k > 0 && !tokens.get(k).form().equals(",") && capital - k < LONGEST) {
      k--;
    }
    return k + 1;
  }

  private static final int LONGEST = 5;
}
