package travaux.extraction.actors;

import static travaux.extraction.actors.Words.low;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Kind;
import travaux.extraction.actors.ActorList.Party;
import travaux.extraction.actors.ActorList.Rank;
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

  private final ActorList list;
  private final OrganisationNouns nouns;
  private final CompanyRuns runs;
  private final Employers employers;
  private final List<Sentence> sentences;
  private final List<@Nullable Match[]> names;
  private final Map<String, Party> companies = new LinkedHashMap<>();
  private final Set<String> persons = new HashSet<>();

  /** The names that stand alone and act or own something: what a short form looks like. */
  private final Set<String> alone = new HashSet<>();

  private Companies(ActorList list, List<Sentence> sentences, List<@Nullable Match[]> names) {
    this.list = list;
    this.nouns = list.nouns();
    this.runs = new CompanyRuns(list);
    this.employers = new Employers(list);
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
      new CompanyForms(found.nouns, found.runs, found.companies, found.persons, found.alone)
          .mark(sentences, names);
    }
    Map<String, Party> byName = new LinkedHashMap<>();
    found.companies.values().forEach(party -> byName.put(party.name(), party));
    return byName;
  }

  /** "Mr. Brandt", "chairman Ada Brandt": words that end the names of persons. */
  private void persons(List<Token> tokens, @Nullable Match[] here) {
    for (int k = 0; k < tokens.size(); k++) {
      int to = runs.end(tokens, here, k);
      if (to == k) {
        continue;
      }
      boolean titled = isTitled(tokens, k);
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
      int to = runs.end(tokens, here, k);
      if (to > k) {
        see(tokens, here, k, to);
      }
      k = Math.max(to, k + 1);
    }
  }

  private void see(List<Token> tokens, @Nullable Match[] here, int from, int to) {
    boolean told =
        from > 0
            && (nouns.isBusiness(low(tokens.get(from - 1))) || isClassed(tokens.get(from - 1)));
    if (isTitled(tokens, from) && !told || isJoined(tokens, from) || to - from > LONGEST) {
      return;
    }
    int end = runs.core(tokens, from, to);
    Token last = tokens.get(end - 1);
    if (runs.isOfPeople(tokens, here, from, to, end)) {
      String name = tokens.get(from - 1).form() + " " + last.form();
      companies.putIfAbsent(name, new Party(name, Kind.ORGANISATION, null));
      return;
    }
    if (isCommon(tokens, from, end)) {
      return;
    }
    boolean formed = end < to;
    boolean traded = end - from > 1 && nouns.endsCompany(low(last));
    boolean bare = end - from == 1 && persons.contains(last.form());
    boolean owns = isOwner(tokens, to) && !isListed(here, from);
    boolean shown =
        owns
            || isPresident(tokens, from, to)
            || isTold(tokens, from, to)
            || employers.isOne(tokens, from, to);
    if (formed || traded || !bare && shown) {
      String name = CompanyRuns.text(tokens, from, end);
      companies.putIfAbsent(name, new Party(name, Kind.ORGANISATION, null));
    } else if (end - from == 1) {
      alone.add(last.form());
    }
  }

  /** "Mr. Brandt", "chairman Brandt", but not "the company Brandt". */
  private boolean isTitled(List<Token> tokens, int from) {
    String before = from == 0 ? "" : low(tokens.get(from - 1));
    return Words.COURTESY.contains(before)
        || list.office(before).isPresent() && !Words.BODIES.contains(before);
  }

  /** "Bordurian Harbour Affairs chairman X": the end of what a list's name begins. */
  private static boolean isListed(@Nullable Match[] here, int from) {
    return from > 0 && here[from - 1] != null;
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
            || from == 0 && !first.pos().equals("NNP") && !CompanyRuns.isInitials(first));
  }

  /** "Orlo's shareholders", "Orlo chief executive Ada Vale", "Orlo spokesman Leo Vale". */
  private boolean isOwner(List<Token> tokens, int to) {
    String next = CompanyRuns.word(tokens, to);
    boolean possessive = next.equals("'s") || next.equals("’s");
    int at = possessive ? to + 1 : to;
    if (OWNED.contains(CompanyRuns.word(tokens, at))) {
      return true;
    }
    for (int words = 3; words > 0; words--) {
      if (isOffice(tokens, at, at + words)) {
        int holder = at + words;
        boolean apart = CompanyRuns.word(tokens, holder).equals(",");
        // "Vale's spokesman" may be a person's.
        boolean leads = !CompanyRuns.word(tokens, holder - 1).startsWith("spokes");
        return possessive
            ? leads && isPerson(tokens, apart ? holder + 1 : holder)
            : isPerson(tokens, holder);
      }
    }
    return false;
  }

  /** "the brewer Orlo", "Orlo, the country's largest insurer,". */
  private boolean isTold(List<Token> tokens, int from, int to) {
    if (from > 0 && nouns.isBusiness(low(tokens.get(from - 1)))) {
      return !tokens.get(from - 1).pos().endsWith("S");
    }
    if (from > 0 && isClassed(tokens.get(from - 1)) && to - from == 1) {
      return true;
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

  /** "The teachers' union Orlo", "the militia Orlo". */
  private boolean isClassed(Token before) {
    return !Words.isCapitalised(before)
        && before.pos().equals("NN")
        && nouns.names(low(before))
        && !nouns.isPublic(low(before));
  }

  private boolean isOffice(List<Token> tokens, int from, int to) {
    if (to > tokens.size()) {
      return false;
    }
    return list.office(tokens.subList(from, to))
        .filter(office ->
            office.rank() == Rank.LEADER && !nouns.names(office.words())
                || office.rank() == Rank.SPOKESPERSON
                || office.words().equals("chief negotiator"))
        .isPresent();
  }

  /** "ABO President Ada Vale": heads of states have no initials before the title. */
  private boolean isPresident(List<Token> tokens, int from, int to) {
    if (to - from != 1 || !CompanyRuns.isInitials(tokens.get(from))) {
      return false;
    }
    return CompanyRuns.word(tokens, to).equals("president") && isPerson(tokens, to + 1);
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
}
