package travaux.extraction.actors;

import static travaux.extraction.actors.Words.low;

import java.util.ArrayList;
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
import travaux.extraction.actors.ActorList.Rank;
import travaux.extraction.actors.ActorList.Use;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Sentence;
import travaux.language.Token;

/**
 * The companies, and other bodies that only their officers name, that a document introduces:
 * "Brandt Steel Ltd.", "the brewer Orlo", "Orlo's shareholders", "Orlo spokesman X". Later "Orlo"
 * alone, or "BS", is the company. Adds to the names found before. Not shared.
 *
 * <p>Trap: many are called after people; a word that ends a person's name anywhere is no short
 * form.
 */
final class Companies {

  private static final Set<String> OWNED = Set.of("shareholders", "shares", "workforce", "stock");
  private static final int LONGEST = 5;
  private static final int SHORTEST_WORD = 4;
  private static final int MOST_INITIALS = 4;

  private final ActorList list;
  private final OrganisationNouns nouns;
  private final List<Sentence> sentences;
  private final List<@Nullable Match[]> names;
  private final Map<String, Party> companies = new LinkedHashMap<>();
  private final Set<String> persons = new HashSet<>();

  /** The names that stand alone and act or own something: what a short form looks like. */
  private final Set<String> alone = new HashSet<>();

  private Companies(ActorList list, List<Sentence> sentences, List<@Nullable Match[]> names) {
    this.list = list;
    this.nouns = list.nouns();
    this.sentences = sentences;
    this.names = names;
  }

  /** Marks the names in {@code names} and returns the companies, by name. */
  static Map<String, Party> find(
      ActorList list, List<Sentence> sentences, List<@Nullable Match[]> names) {
    Companies found = new Companies(list, sentences, names);
    for (int s = 0; s < sentences.size(); s++) {
      found.persons(sentences.get(s).tokens(), names.get(s));
    }
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

  /** "Mr. Brandt", "chairman Ada Brandt": words that end the names of persons. */
  private void persons(List<Token> tokens, @Nullable Match[] here) {
    for (int k = 0; k < tokens.size(); k++) {
      int to = end(tokens, here, k);
      if (to == k) {
        continue;
      }
      String before = k == 0 ? "" : low(tokens.get(k - 1));
      boolean titled =
          Words.COURTESY.contains(before)
              || k > 0 && list.office(before).isPresent() && !Words.BODIES.contains(before);
      String last = low(tokens.get(to - 1));
      boolean company = nouns.isLegalForm(last) || nouns.endsCompany(last) || nouns.names(last);
      if (!company && (titled && to - k <= 3 || to - k == 2)) {
        persons.add(tokens.get(to - 1).form());
      }
      k = to - 1;
    }
  }

  private void read(List<Token> tokens, @Nullable Match[] here) {
    if (tokens.stream().allMatch(OwnNames::isHeadingWord)) {
      return;
    }
    int k = 0;
    while (k < tokens.size()) {
      int to = end(tokens, here, k);
      if (to > k) {
        see(tokens, here, k, to);
      }
      k = Math.max(to, k + 1);
    }
  }

  private void see(List<Token> tokens, @Nullable Match[] here, int from, int to) {
    String before = from == 0 ? "" : low(tokens.get(from - 1));
    boolean titled =
        Words.COURTESY.contains(before)
            || from > 0
                && list.office(before).isPresent()
                && !Words.BODIES.contains(before)
                && !nouns.isBusiness(before);
    if (titled || isJoined(tokens, from) || to - from > LONGEST) {
      return;
    }
    int end = to;
    while (end - from > 1 && nouns.isLegalForm(low(tokens.get(end - 1)))) {
      end--;
    }
    Token last = tokens.get(end - 1);
    if (isCommon(tokens, from, end)) {
      return;
    }
    boolean formed = end < to;
    boolean traded = end - from > 1 && nouns.endsCompany(low(last));
    boolean bare = end - from == 1 && persons.contains(last.form());
    if (formed
        || traded
        || !bare && (isOwner(tokens, to) && !isListed(here, from) || isTold(tokens, from, to))) {
      String name = text(tokens, from, end);
      companies.putIfAbsent(name, new Party(name, Kind.ORGANISATION, null));
    } else if (end - from == 1) {
      alone.add(last.form());
    }
  }

  /** "Bordurian Harbour Affairs chairman X": the end of what a list's name begins. */
  private static boolean isListed(@Nullable Match[] here, int from) {
    return from > 0 && here[from - 1] != null;
  }

  private static boolean isInitials(Token token) {
    return token.form().length() > 1 && token.form().equals(token.form().toUpperCase(Locale.ROOT));
  }

  /** "Party", "The Union", "Justice": a noun that classes, or what a minister is of. */
  private boolean isCommon(List<Token> tokens, int from, int end) {
    Token first = tokens.get(from);
    return end - from == 1
        && (Words.ORGANISATION.contains(low(first))
            || nouns.names(low(first))
            || nouns.isBusiness(low(first))
            || nouns.endsCompany(low(first))
            || Words.COLLECTIVES.contains(low(first))
            || list.office(low(first) + " minister").isPresent()
            || from == 0 && !first.pos().equals("NNP") && !isInitials(first));
  }

  /** "Orlo's shareholders", "Orlo chief executive Ada Vale", "Orlo spokesman Leo Vale". */
  private boolean isOwner(List<Token> tokens, int to) {
    String next = word(tokens, to);
    boolean possessive = next.equals("'s") || next.equals("’s");
    int at = possessive ? to + 1 : to;
    if (OWNED.contains(word(tokens, at))) {
      return true;
    }
    if (possessive) {
      return false;
    }
    for (int words = 3; words > 0; words--) {
      if (isOffice(tokens, at, at + words)) {
        return isPerson(tokens, at + words);
      }
    }
    return false;
  }

  /** "the brewer Orlo", "Orlo, the country's largest insurer,". */
  private boolean isTold(List<Token> tokens, int from, int to) {
    if (from > 0 && nouns.isBusiness(low(tokens.get(from - 1)))) {
      return !tokens.get(from - 1).pos().endsWith("S") && tokens.get(to - 1).index() > from - 1;
    }
    boolean opens = to + 2 < tokens.size() && tokens.get(to).form().equals(",");
    int head = -1;
    for (Token token : tokens) {
      boolean beside = token.index() > to && token.head() >= from && token.head() < to;
      if (opens && beside && token.relation().equals("appos")) {
        head = token.index();
      }
    }
    return head > 0 && nouns.isBusiness(low(tokens.get(head)));
  }

  private boolean isOffice(List<Token> tokens, int from, int to) {
    if (to > tokens.size()) {
      return false;
    }
    List<String> words = tokens.subList(from, to).stream().map(Words::low).toList();
    return list.office(String.join(" ", words))
        .filter(office ->
            office.rank() == Rank.LEADER && !nouns.names(office.words())
                || office.rank() == Rank.SPOKESPERSON)
        .isPresent();
  }

  /** A given name and a family name, and no more. */
  private static boolean isPerson(List<Token> tokens, int from) {
    int k = from;
    while (k < tokens.size()
        && tokens.get(k).isProperNoun()
        && Words.isCapitalised(tokens.get(k))) {
      k++;
    }
    return k - from == 2 || k - from == 3;
  }

  /** "Brandt and Steel", "Brandt-Steel": the end of a longer name. */
  private static boolean isJoined(List<Token> tokens, int from) {
    String mark = from == 0 ? "" : low(tokens.get(from - 1));
    return from > 1
        && (mark.equals("&") || mark.equals("-"))
        && Words.isCapitalised(tokens.get(from - 2));
  }

  private int end(List<Token> tokens, @Nullable Match[] here, int from) {
    int to = from;
    while (to < tokens.size() && here[to] == null && isPart(tokens, to)) {
      to++;
      // "Vale-X Minerals", "Vale & Wireless".
      boolean more = to + 1 < tokens.size() && here[to + 1] == null && isPart(tokens, to + 1);
      boolean tied = more && isTied(tokens, to);
      boolean and = more && tokens.get(to).form().equals("&");
      if (tied || and) {
        to++;
      }
    }
    return to;
  }

  private static boolean isTied(List<Token> tokens, int at) {
    return tokens.get(at).form().equals("-")
        && tokens.get(at - 1).span().end() == tokens.get(at).span().start()
        && tokens.get(at).span().end() == tokens.get(at + 1).span().start();
  }

  private boolean isPart(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    String word = low(token);
    String next = word(tokens, at + 1);
    // "General Motors", "President Steel Ltd."
    boolean titled = nouns.endsCompany(next) || nouns.isLegalForm(next);
    return Words.isCapitalised(token)
        && (token.isProperNoun()
            || isInitials(token) && token.isNoun()
            || nouns.isLegalForm(word)
            || nouns.endsCompany(word))
        && !Words.CALENDAR.contains(word)
        && !Words.COURTESY.contains(word)
        && !Words.INSTITUTE.contains(word)
        && !word.equals("chief")
        && (titled || list.office(word).isEmpty());
  }

  private void markAll() {
    Map<String, Party> byForm = new LinkedHashMap<>(companies);
    Set<String> shared = new HashSet<>();
    companies.forEach((name, party) -> {
      for (String form : shortForms(name)) {
        Party other = byForm.putIfAbsent(form, party);
        if (other != null && !other.equals(party) && !companies.containsKey(form)) {
          shared.add(form);
        }
      }
      if (name.indexOf(' ') < 0) {
        companies.values().stream()
            .filter(it -> it.name().startsWith(name + " "))
            .findFirst()
            .ifPresent(longer -> byForm.put(name, longer));
      }
    });
    shared.forEach(byForm::remove);
    initials().forEach(byForm::putIfAbsent);
    for (int s = 0; s < sentences.size(); s++) {
      mark(sentences.get(s).tokens(), names.get(s), byForm);
    }
  }

  /** "Orlo" of "Orlo Brandt Steel"; "Brandt" of "Adolf Brandt" where it stands alone. */
  private List<String> shortForms(String name) {
    String[] words = name.split(" ", -1);
    List<String> forms = new ArrayList<>();
    if (words.length > 1) {
      String first = words[0];
      String last = words[words.length - 1];
      boolean classes = Words.ORGANISATION.contains(last.toLowerCase(Locale.ROOT));
      if (first.length() >= SHORTEST_WORD && !persons.contains(first)) {
        forms.add(first);
      }
      if (!classes && !nouns.endsCompany(last.toLowerCase(Locale.ROOT)) && alone.contains(last)) {
        forms.add(last);
      }
    }
    return forms;
  }

  private Map<String, Party> initials() {
    Map<String, Party> found = new LinkedHashMap<>();
    Set<String> shared = new HashSet<>();
    companies.forEach((name, party) -> {
      StringBuilder initials = new StringBuilder();
      for (String word : name.split("[ -]", -1)) {
        if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
          initials.append(word.charAt(0));
        }
      }
      int letters = initials.length();
      if (letters > 1 && letters <= MOST_INITIALS && alone.contains(initials.toString())) {
        if (found.putIfAbsent(initials.toString(), party) != null) {
          shared.add(initials.toString());
        }
      }
    });
    shared.forEach(found::remove);
    return found;
  }

  private void mark(List<Token> tokens, @Nullable Match[] here, Map<String, Party> byForm) {
    int k = 0;
    while (k < tokens.size()) {
      int to = end(tokens, here, k);
      if (to > k) {
        int end = to;
        while (end - k > 1 && nouns.isLegalForm(low(tokens.get(end - 1)))) {
          end--;
        }
        Party party = byForm.get(text(tokens, k, end));
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
    for (int k = from; k < to; k++) {
      boolean gap = k > from && tokens.get(k - 1).span().end() < tokens.get(k).span().start();
      words.append(gap ? " " : "").append(tokens.get(k).form());
    }
    return words.toString();
  }

  private static String word(List<Token> tokens, int at) {
    return at < tokens.size() ? tokens.get(at).form().toLowerCase(Locale.ROOT) : "";
  }
}
