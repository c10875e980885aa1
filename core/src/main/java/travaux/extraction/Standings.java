package travaux.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import travaux.extraction.rules.Casting;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Document;
import travaux.negotiation.Person;
import travaux.negotiation.Span;

/**
 * What sentences tell of a person's standing beside the office by which the text names them:
 * further offices and how long they have lasted, whether the decision is theirs, their mandate.
 */
final class Standings {

  private static final Set<String> HOLD = Set.of("be", "become", "remain", "serve");
  private static final Set<String> TAKE = Set.of("make", "take", "reach");
  private static final Set<String> REST = Set.of("rest", "lie", "be", "remain");
  private static final Set<String> TIME =
      Set.of("year", "month", "decade", "week", "day", "spring", "summer", "autumn", "winter");
  private static final Set<String> MANDATE = Set.of("mandate", "authority", "authorisation");
  private static final Set<String> MANDATING = Set.of("authorise", "authorize", "empower");

  private static final class Found {
    private final Set<Span> offices = new LinkedHashSet<>();
    private final Set<Span> decides = new LinkedHashSet<>();
    private final Set<Span> mandate = new LinkedHashSet<>();
  }

  private static final List<String> TITLES =
      List.of("President", "Prime Minister", "Premier", "Chancellor", "King", "Queen", "Minister");

  private final Casting casting;
  private final String text;
  private final Map<String, Person> introduced = new LinkedHashMap<>();
  private final Map<String, Found> found = new LinkedHashMap<>();

  private Standings(Casting casting, String text) {
    this.casting = casting;
    this.text = text;
  }

  /** Returns the persons with what the sentences tell of their standing. */
  static List<Person> told(
      Document document, List<Person> persons, List<Sentence> sentences, Casting casting) {
    Standings standings = new Standings(casting, document.text());
    sentences.forEach(standings::read);
    persons.forEach(person -> standings.introduced.remove(person.name()));
    return Stream.concat(persons.stream(), standings.introduced.values().stream())
        .map(standings::with)
        .toList();
  }

  private Person with(Person person) {
    Found told = found.get(person.name());
    return told == null
        ? person
        : new Person(
            person.name(),
            person.party(),
            person.office(),
            person.former(),
            person.words(),
            List.copyOf(told.offices),
            List.copyOf(told.decides),
            List.copyOf(told.mandate));
  }

  private void read(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      switch (token.relation()) {
        case "appos" -> apposition(sentence, token);
        case "attr", "prep" -> tenure(sentence, token);
        default -> {}
      }
      decision(sentence, token);
      mandate(sentence, token);
    }
  }

  /** "Sow, Mali's chief negotiator at the talks, said"; "the head of the delegation, Ana Sow". */
  private void apposition(Sentence sentence, Token noun) {
    Token name = up(sentence, noun);
    boolean inserted = noun.index() > 0 && isOpening(sentence.tokens().get(noun.index() - 1));
    if (noun.isNoun() && !noun.isProperNoun() && name.isProperNoun() && !inserted) {
      Span phrase = span(toComma(sentence.subtree(noun)));
      if (!text.startsWith("(", phrase.start())) {
        of(sentence, name).ifPresent(told -> told.offices.add(phrase));
      }
    } else if (noun.isProperNoun() && name.isNoun() && !name.isProperNoun()) {
      List<Token> office = new ArrayList<>(sentence.subtree(name));
      office.removeIf(token -> token.index() >= noun.index() || isComma(sentence, token, noun));
      office.removeAll(sentence.subtree(noun));
      boolean more = sentence.child(name, "prep").isPresent();
      of(sentence, noun).filter(told -> more).ifPresent(told -> told.offices.add(span(office)));
    }
  }

  private static List<Token> toComma(List<Token> phrase) {
    int end = 0;
    while (end < phrase.size() && !phrase.get(end).form().equals(",")) {
      end++;
    }
    return end == 0 ? phrase : phrase.subList(0, end);
  }

  private static boolean isOpening(Token token) {
    return token.form().equals("(") || token.form().equals("-LRB-");
  }

  private static boolean isComma(Sentence sentence, Token token, Token name) {
    int first = sentence.subtree(name).get(0).index();
    return token.form().equals(",") && token.index() == first - 1;
  }

  /** "Sow has been Mali's foreign minister for ten years"; "has served as envoy since 2029". */
  private void tenure(Sentence sentence, Token noun) {
    Token verb = up(sentence, noun);
    boolean as = noun.relation().equals("prep") && noun.lemma().equals("as");
    boolean held = noun.relation().equals("attr") && noun.isNoun();
    if (!HOLD.contains(verb.lemma()) || !as && !held) {
      return;
    }
    List<Token> rest = new ArrayList<>(sentence.subtree(noun));
    sentence.children(verb, "prep").stream()
        .filter(prep -> prep.index() > noun.index() && isTime(sentence, prep))
        .forEach(prep -> rest.addAll(sentence.subtree(prep)));
    boolean lasts =
        rest.stream().anyMatch(token -> token.relation().equals("prep") && isTime(sentence, token));
    if (lasts) {
      subject(sentence, verb).ifPresent(told -> told.offices.add(span(rest)));
    }
  }

  private static boolean isTime(Sentence sentence, Token prep) {
    boolean since = prep.lemma().equals("since") || prep.lemma().equals("until");
    return since
        || prep.lemma().equals("for")
            && sentence.children(prep, "pobj").stream()
                .anyMatch(object -> TIME.contains(object.lemma()));
  }

  /** "Sow will decide", "the decision is taken by Sow", "the decision rests with Sow". */
  private void decision(Sentence sentence, Token token) {
    boolean verb = token.isVerb() && token.lemma().equals("decide");
    boolean noun = token.lemma().equals("decision");
    if (!verb && !noun || isNegated(sentence, token)) {
      return;
    }
    Token above = up(sentence, token);
    Found told = null;
    if (verb) {
      told = subject(sentence, token).orElse(null);
    } else if (token.relation().equals("dobj") && TAKE.contains(above.lemma())) {
      told = isNegated(sentence, above) ? null : subject(sentence, above).orElse(null);
    } else if (token.relation().equals("nsubjpass") && TAKE.contains(above.lemma())) {
      told = below(sentence, above, "by");
    } else if (token.relation().equals("nsubj") && REST.contains(above.lemma())) {
      told = below(sentence, above, "with");
    }
    if (told != null) {
      told.decides.add(sentence.span());
    }
  }

  /** "It is unclear whether Sow has a mandate", "Sow was authorised to sign". */
  private void mandate(Sentence sentence, Token token) {
    boolean noun = token.isNoun() && MANDATE.contains(token.lemma());
    boolean verb = token.isVerb() && MANDATING.contains(token.lemma());
    if (!noun && !verb) {
      return;
    }
    Token above = up(sentence, token);
    Optional<Found> told =
        verb
            ? sentence.child(token, "nsubjpass", "dobj").flatMap(who -> of(sentence, who))
            : above.lemma().equals("have") || above.lemma().equals("lack")
                ? subject(sentence, above)
                : sentence.child(token, "poss").flatMap(who -> of(sentence, who));
    told.ifPresent(each -> each.mandate.add(sentence.span()));
  }

  private @Nullable Found below(Sentence sentence, Token verb, String preposition) {
    return sentence.children(verb).stream()
        .filter(child -> child.lemma().equals(preposition))
        .flatMap(child -> sentence.children(child, "pobj").stream())
        .flatMap(object -> of(sentence, object).stream())
        .findFirst()
        .orElse(null);
  }

  /** The subject of a verb, or of the one that it is joined to. */
  private Optional<Found> subject(Sentence sentence, Token verb) {
    Token at = verb;
    while (sentence.child(at, "nsubj").isEmpty() && at.relation().equals("conj")) {
      at = up(sentence, at);
    }
    return sentence.child(at, "nsubj").flatMap(who -> of(sentence, who));
  }

  private Optional<Found> of(Sentence sentence, Token token) {
    return casting.at(sentence, token).stream()
        .filter(mention -> mention.person() != null)
        .findFirst()
        .map(mention -> String.valueOf(mention.person()))
        .or(() -> titled(sentence, token))
        .map(name -> found.computeIfAbsent(name, key -> new Found()));
  }

  /** A bare surname whose title stands elsewhere in the document, in a caption perhaps. */
  private Optional<String> titled(Sentence sentence, Token token) {
    boolean bare =
        token.isProperNoun()
            && sentence.child(token, "compound", "det", "poss").isEmpty()
            && casting.at(sentence, token).isEmpty();
    if (!bare) {
      return Optional.empty();
    }
    for (String title : TITLES) {
      if (text.contains(title + ' ' + token.form())) {
        introduced.putIfAbsent(
            token.form(),
            new Person(
                token.form(), null, title.toLowerCase(Locale.ROOT), false, List.of(token.span())));
        return Optional.of(token.form());
      }
    }
    return Optional.empty();
  }

  private static boolean isNegated(Sentence sentence, Token token) {
    return sentence.children(token).stream()
        .anyMatch(child -> child.relation().equals("neg") || child.lemma().equals("no"));
  }

  private static Token up(Sentence sentence, Token token) {
    return sentence.head(token).orElse(token);
  }

  private static Span span(List<Token> tokens) {
    Span span = tokens.get(0).span();
    for (Token token : tokens) {
      span = span.cover(token.span());
    }
    return span;
  }
}
