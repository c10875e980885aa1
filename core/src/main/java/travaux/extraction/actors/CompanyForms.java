package travaux.extraction.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Form;
import travaux.extraction.actors.ActorList.Party;
import travaux.extraction.actors.ActorList.Use;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Sentence;
import travaux.language.Token;

/**
 * What a document calls the companies that it has introduced: in full, by one word of the name, by
 * initials. Not shared.
 *
 * @param companies by name, as first told
 * @param persons the words that end names of persons
 * @param alone the words that stand alone as names
 */
record CompanyForms(
    OrganisationNouns nouns,
    CompanyRuns runs,
    Map<String, Party> companies,
    Set<String> persons,
    Set<String> alone) {

  /** What a company has behind the short form of its name. */
  private static final Set<String> STAFF =
      Set.of("spokesman", "spokeswoman", "spokesperson", "shareholders", "pilots", "stock");

  private static final int SHORTEST_WORD = 4;
  private static final int MOST_INITIALS = 4;

  /** Marks the names in {@code names}. */
  void mark(List<Sentence> sentences, List<@Nullable Match[]> names) {
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
    // Initials that officers bear are the company's that is told in full.
    initials()
        .forEach((form, party) ->
            byForm.merge(form, party, (old, full) -> companies.containsKey(form) ? full : old));
    for (int s = 0; s < sentences.size(); s++) {
      mark(sentences.get(s).tokens(), names.get(s), byForm);
      markPeoples(sentences.get(s).tokens(), names.get(s));
    }
  }

  /** "Bordurian refused to pay", where Bordurian Steel is told of: no people acts so. */
  private void markPeoples(List<Token> tokens, @Nullable Match[] here) {
    for (Token token : tokens) {
      int k = token.index();
      Match match = here[k];
      boolean bare = match != null && CompanyRuns.isPeople(match);
      boolean acts =
          token.relation().startsWith("nsubj") && !token.pos().endsWith("S")
              || k + 1 < tokens.size() && STAFF.contains(Words.low(tokens.get(k + 1)));
      boolean qualified = k > 0 && tokens.get(k - 1).head() == k;
      if (bare && acts && !qualified) {
        List<Party> called =
            companies.values().stream()
                .filter(it -> it.name().startsWith(token.form() + " "))
                .distinct()
                .toList();
        if (called.size() == 1) {
          Form name = new Form(called.get(0), Use.NAME, false);
          NameFinder.mark(tokens, here, k, k + 1, List.of(name));
        }
      }
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
      String initials = Acronyms.initials(name);
      int letters = initials.length();
      boolean fits = letters > 1 && letters <= MOST_INITIALS && isTold(initials);
      if (fits && found.putIfAbsent(initials, party) != null) {
        shared.add(initials);
      }
    });
    shared.forEach(found::remove);
    return found;
  }

  private boolean isTold(String initials) {
    return alone.contains(initials) || companies.containsKey(initials);
  }

  private void mark(List<Token> tokens, @Nullable Match[] here, Map<String, Party> byForm) {
    int k = 0;
    while (k < tokens.size()) {
      int to = runs.end(tokens, here, k);
      if (to > k) {
        int end = runs.core(tokens, k, to);
        int from = runs.isOfPeople(tokens, here, k, to, end) ? k - 1 : k;
        Party party = byForm.get(CompanyRuns.text(tokens, from, end));
        if (party != null && !Words.low(tokens.get(Math.max(0, k - 1))).equals("-")) {
          NameFinder.mark(tokens, here, from, to, List.of(new Form(party, Use.NAME, false)));
        }
      }
      k = Math.max(to, k + 1);
    }
  }
}
