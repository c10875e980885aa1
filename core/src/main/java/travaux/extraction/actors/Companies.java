package travaux.extraction.actors;

import static travaux.extraction.actors.Words.low;

import java.util.HashSet;
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
 * The companies that a document introduces: "Brandt Steel AG said", "Orlo's shareholders", "Orlo
 * Metals chief executive X". Later "Orlo" alone is the company. Adds to the names found before. Not
 * shared.
 *
 * <p>Trap: many are called after people; a word that ends a person's name anywhere is no short
 * form.
 */
final class Companies {

  private static final Set<String> FORMS =
      Set.of(
          "ag", "inc", "inc.", "ltd", "ltd.", "plc", "corp", "corp.", "gmbh", "nv", "n.v.", "llc",
          "asa", "oyj", "spa", "kk");

  private static final Set<String> OWNED = Set.of("shareholders", "shares", "workforce");
  private static final int LONGEST = 4;

  private final ActorList list;
  private final List<Sentence> sentences;
  private final List<@Nullable Match[]> names;
  private final Map<String, Party> companies = new LinkedHashMap<>();
  private final Set<String> persons = new HashSet<>();

  private Companies(ActorList list, List<Sentence> sentences, List<@Nullable Match[]> names) {
    this.list = list;
    this.sentences = sentences;
    this.names = names;
  }

  /** Marks the names in {@code names} and returns the companies, by name. */
  static Map<String, Party> find(
      ActorList list, List<Sentence> sentences, List<@Nullable Match[]> names) {
    Companies found = new Companies(list, sentences, names);
    for (int s = 0; s < sentences.size(); s++) {
      found.read(sentences.get(s).tokens(), names.get(s));
    }
    if (!found.companies.isEmpty()) {
      found.markAll();
    }
    Map<String, Party> byName = new LinkedHashMap<>();
    found.companies.values().forEach(party -> byName.put(party.name(), party));
    return byName;
  }

  private void read(List<Token> tokens, @Nullable Match[] here) {
    if (tokens.stream().allMatch(OwnNames::isHeadingWord)) {
      return;
    }
    int k = 0;
    while (k < tokens.size()) {
      int to = end(tokens, here, k);
      if (to > k) {
        see(tokens, k, to);
      }
      k = Math.max(to, k + 1);
    }
  }

  private void see(List<Token> tokens, int from, int to) {
    String before = from == 0 ? "" : low(tokens.get(from - 1));
    if (Words.COURTESY.contains(before)
        || from > 0 && list.office(before).isPresent() && !Words.BODIES.contains(before)) {
      persons.add(tokens.get(to - 1).form());
      return;
    }
    if (isJoined(tokens, from)) {
      return;
    }
    String last = low(tokens.get(to - 1));
    boolean form = to - from > 1 && FORMS.contains(last);
    Token verb = tokens.get(Math.max(0, tokens.get(to - 1).head()));
    boolean speaks =
        tokens.get(to - 1).relation().equals("nsubj") && Words.SPEECH.contains(verb.lemma());
    String next = word(tokens, to);
    String further = word(tokens, to + 1);
    boolean owner = next.equals("'s") || next.equals("’s");
    boolean owned = OWNED.contains(owner ? further : next);
    boolean led =
        !owner
            && (next.equals("ceo") || next.equals("chief") && further.equals("executive"))
            && !Words.FORMER.contains(before);
    if (to - from <= LONGEST && (form && speaks || owned || led)) {
      String name = text(tokens, from, form ? to - 1 : to);
      companies.putIfAbsent(name, new Party(name, Kind.ORGANISATION, null));
    } else if (to - from == 2) {
      persons.add(tokens.get(to - 1).form());
    }
  }

  /** "Brandt and Steel", "Brandt-Steel": the end of a longer name. */
  private static boolean isJoined(List<Token> tokens, int from) {
    String mark = from == 0 ? "" : low(tokens.get(from - 1));
    return from > 1
        && (mark.equals("and") || mark.equals("&") || mark.equals("-"))
        && Words.isCapitalised(tokens.get(from - 2));
  }

  private int end(List<Token> tokens, @Nullable Match[] here, int from) {
    int to = from;
    while (to < tokens.size() && here[to] == null && isPart(tokens.get(to))) {
      to++;
    }
    return to;
  }

  private boolean isPart(Token token) {
    String word = low(token);
    return Words.isCapitalised(token)
        && (token.isProperNoun() || FORMS.contains(word))
        && !Words.CALENDAR.contains(word)
        && !Words.COURTESY.contains(word)
        && !Words.INSTITUTE.contains(word)
        && !word.equals("chief")
        && list.office(word).isEmpty();
  }

  private void markAll() {
    Map<String, Party> byForm = new LinkedHashMap<>(companies);
    Set<String> shared = new HashSet<>();
    companies.forEach((name, party) -> {
      int gap = name.indexOf(' ');
      String first = gap < 0 ? name : name.substring(0, gap);
      if (gap > LONGEST - 1 && !persons.contains(first) && !companies.containsKey(first)) {
        Party other = byForm.putIfAbsent(first, party);
        if (other != null && !other.equals(party)) {
          shared.add(first);
        }
      } else if (gap < 0) {
        companies.values().stream()
            .filter(it -> it.name().startsWith(name + " "))
            .findFirst()
            .ifPresent(longer -> byForm.put(name, longer));
      }
    });
    shared.forEach(byForm::remove);
    for (int s = 0; s < sentences.size(); s++) {
      mark(sentences.get(s).tokens(), names.get(s), byForm);
    }
  }

  private void mark(List<Token> tokens, @Nullable Match[] here, Map<String, Party> byForm) {
    int k = 0;
    while (k < tokens.size()) {
      int to = end(tokens, here, k);
      if (to > k) {
        boolean form = to - k > 1 && FORMS.contains(low(tokens.get(to - 1)));
        Party party = byForm.get(text(tokens, k, form ? to - 1 : to));
        if (party != null && !low(tokens.get(Math.max(0, k - 1))).equals("-")) {
          Form name = new Form(party, Use.NAME, false);
          Match match = new Match(k, to, tokens.get(k).span().start(), List.of(name));
          for (int p = k; p < to; p++) {
            here[p] = match;
          }
        }
      }
      k = Math.max(to, k + 1);
    }
  }

  private static String text(List<Token> tokens, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (Token token : tokens.subList(from, to)) {
      words.append(words.isEmpty() ? "" : " ").append(token.form());
    }
    return words.toString();
  }

  private static String word(List<Token> tokens, int at) {
    return at < tokens.size() ? tokens.get(at).form().toLowerCase(Locale.ROOT) : "";
  }
}
