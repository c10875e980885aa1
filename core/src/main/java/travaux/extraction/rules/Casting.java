package travaux.extraction.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.Actors;
import travaux.extraction.actors.Land;
import travaux.extraction.actors.Mention;
import travaux.extraction.words.SpanIndex;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Person;
import travaux.negotiation.Quote;
import travaux.negotiation.Span;
import travaux.negotiation.Voice;

/**
 * Who a noun phrase stands for where it is said: "we" and "I" are the speaker of the quote that
 * they stand in.
 */
public final class Casting {

  private static final Set<String> NOBODY = Set.of("no", "few", "neither", "hardly");

  /** Nouns that mean a party of the talks even where nothing tells which. */
  static final Set<String> SIDES =
      Set.of("side", "party", "government", "neighbour", "neighbor", "counterpart", "delegation");

  /** What somebody speaks for: "my government will". */
  private static final Set<String> OURS =
      Set.of("administration", "country", "delegation", "government", "nation", "side", "state");

  /** Texts that speak for those who made them. */
  private static final Set<String> TEXTS =
      Set.of(
          "statement",
          "letter",
          "note",
          "memorandum",
          "declaration",
          "communique",
          "communiqué",
          "resolution",
          "ruling",
          "treaty",
          "convention",
          "contract",
          "agreement",
          "accord",
          "annex",
          "website",
          "text",
          "document",
          "manifesto",
          "preamble",
          "notice",
          "ultimatum",
          "petition",
          "roadmap",
          "reply",
          "response",
          "answer",
          "tweet",
          "message",
          "post",
          "telegram",
          "email",
          "leaflet",
          "banner",
          "placard");

  private static final Set<String> SIGNED = Set.of("sign", "write", "send", "issue");

  private final Actors actors;
  private final SpanIndex<Quote> quotesByWords;
  private final Set<String> persons;

  /**
   * Casts the noun phrases of one document.
   *
   * @param actors the actors of the document
   * @param quotes its quotes, in the order of the text
   */
  public Casting(Actors actors, List<Quote> quotes) {
    this.actors = actors;
    this.quotesByWords = new SpanIndex<>(quotes, Quote::content);
    this.persons = actors.persons().stream().map(Person::name).collect(Collectors.toSet());
  }

  /** Returns the actors that the phrase headed by {@code head} stands for; empty when none. */
  public List<Mention> at(Sentence sentence, Token head) {
    if (Actors.isFirstPerson(head)) {
      Quote quote = quoteAt(head.span());
      return quote == null ? issuer(head.span()) : speaker(quote, head.span());
    }
    for (Token owner : sentence.children(head, "poss")) {
      if (Actors.isFirstPerson(owner) && OURS.contains(head.lemma())) {
        return at(sentence, owner);
      }
    }
    if (Actors.isSecondPerson(head)) {
      return quoteAt(head.span()) == null ? addressee(head.span()) : List.of();
    }
    if (head.pos().equals("WDT") || head.pos().equals("WP")) {
      return antecedent(sentence, head).map(noun -> at(sentence, noun)).orElse(List.of());
    }
    if (isNobody(sentence, head)) {
      return List.of();
    }
    List<Mention> page = page(sentence, head);
    List<Mention> found = page.isEmpty() ? actors.of(sentence, head) : page;
    if (isPersonalPronoun(head) && !isAtHand(sentence, head, found)) {
      return List.of(new Mention(head.span(), null, null, Voice.PARTY, Mention.Kind.GROUP));
    }
    boolean open = found.stream().allMatch(each -> each.party() == null && each.person() == null);
    if (open && !(isPersonalPronoun(head) && reporter(sentence, head) != null)) {
      List<Mention> headed = new Headed(actors, this).at(sentence, head);
      found = headed.isEmpty() ? found : headed;
    }
    if (found.isEmpty() && SIDES.contains(head.lemma())) {
      return List.of(new Mention(head.span(), null, null, Voice.PARTY, Mention.Kind.GROUP));
    }
    if (found.isEmpty() && isPersonalPronoun(head)) {
      List<Mention> reporting = reporting(sentence, head);
      if (!reporting.isEmpty()) {
        return reporting;
      }
      return List.of(new Mention(head.span(), null, null, Voice.PARTY, Mention.Kind.GROUP));
    }
    if (found.isEmpty() && TEXTS.contains(head.lemma()) && head.relation().startsWith("nsubj")) {
      List<Mention> written = owners(sentence, head);
      List<Mention> owners = written.isEmpty() ? signatories(sentence, head) : written;
      return owners.isEmpty()
          ? List.of(new Mention(head.span(), null, null, Voice.PARTY, Mention.Kind.GROUP))
          : owners;
    }
    if (found.isEmpty() && actors.isBody(head)) {
      Span words = Bystanders.words(sentence, head);
      return List.of(new Mention(words, null, null, Voice.PARTY, Mention.Kind.GROUP));
    }
    return withThoseBefore(sentence, head, found);
  }

  /**
   * "“He will pay for it,” the envoy said": of whom he speaks, only he or the sentence tells; of
   * his own side he says "we", and not "it".
   */
  private boolean isAtHand(Sentence sentence, Token pronoun, List<Mention> found) {
    Quote quote = quoteAt(pronoun.span());
    if (quote == null || quote.kind() != Quote.Kind.DIRECT || found.isEmpty()) {
      return true;
    }
    boolean individual = pronoun.lemma().equals("he") || pronoun.lemma().equals("she");
    Span named = found.get(0).first();
    Quote before = quoteAt(named);
    if (!individual) {
      return before != null || !Objects.equals(found.get(0).party(), quote.party());
    }
    boolean same = before != null && Objects.equals(before.speaker(), quote.speaker());
    boolean speaker = Objects.equals(found.get(0).person(), quote.speaker());
    return same || !speaker && sentence.span().contains(named);
  }

  /** "From Kenya and EU member states": Kenya is no word for the states, and stands beside them. */
  private List<Mention> withThoseBefore(Sentence sentence, Token head, List<Mention> found) {
    if (found.size() != 1) {
      return found;
    }
    Span words = found.get(0).words();
    for (Token before : sentence.children(head)) {
      boolean joined =
          before.isNoun()
              && before.span().end() <= words.start()
              && sentence.children(before, "conj").stream()
                  .anyMatch(other -> words.contains(other.span()));
      List<Mention> beside = joined ? actors.of(sentence, before) : List.of();
      if (!beside.isEmpty() && beside.stream().allMatch(each -> each.party() != null)) {
        return Stream.concat(beside.stream(), found.stream()).toList();
      }
    }
    return found;
  }

  /** "Peru, which Chile accused": the noun that a relative pronoun stands for. */
  private static Optional<Token> antecedent(Sentence sentence, Token pronoun) {
    Token at = pronoun;
    while (at.head() >= 0) {
      Token up = sentence.tokens().get(at.head());
      if (at.relation().equals("relcl")) {
        return Optional.of(up).filter(noun -> noun.isNoun() && noun.index() < pronoun.index());
      }
      at = up;
    }
    return nounBefore(sentence, pronoun);
  }

  /** The noun next before a relative pronoun that the parser hung elsewhere: "Peru, which ...". */
  private static Optional<Token> nounBefore(Sentence sentence, Token pronoun) {
    for (int i = pronoun.index() - 1; i >= 0; i--) {
      Token before = sentence.tokens().get(i);
      boolean between = before.relation().equals("punct") || before.relation().equals("prep");
      if (!between) {
        return Optional.of(before).filter(Token::isNoun);
      }
    }
    return Optional.empty();
  }

  /** "Few observers", "no state"; "neither Kenya nor Peru" negates the verb instead. */
  private static boolean isNobody(Sentence sentence, Token head) {
    return sentence.children(head).stream()
        .filter(child -> !child.isNoun() && !child.relation().equals("preconj"))
        .anyMatch(child -> NOBODY.contains(child.lemma()));
  }

  /** "The ministry's website" speaks for whose it is, and is no journalist. */
  private List<Mention> page(Sentence sentence, Token head) {
    boolean owned = sentence.child(head, "poss").isPresent();
    if (!owned || !head.lemma().equals("website")) {
      return List.of();
    }
    List<Mention> owners = owners(sentence, head);
    return owners.isEmpty()
        ? List.of(new Mention(head.span(), null, null, Voice.PARTY, Mention.Kind.GROUP))
        : owners;
  }

  /** "Kenya said that it would leave": the subject of the verb that reports the clause. */
  private List<Mention> reporting(Sentence sentence, Token pronoun) {
    Token meant = meant(sentence, pronoun);
    boolean several = meant != null && meant.pos().equals("NNS") && pronoun.lemma().equals("it");
    return meant == null || several ? List.of() : fitting(at(sentence, meant), pronoun);
  }

  /** Returns the noun that the pronoun most likely takes up in its sentence, or null. */
  @Nullable Token meant(Sentence sentence, Token pronoun) {
    Token reporter = reporter(sentence, pronoun);
    Token meant = reporter == null ? subjectBefore(sentence, pronoun) : reporter;
    // "“It would pay,” Kenya said": who speaks says "we", and speaks of another.
    Quote quote = isPersonalPronoun(pronoun) ? directAt(pronoun.span()) : null;
    boolean speaks = quote != null && meant != null && !quote.equals(directAt(meant.span()));
    return speaks ? null : meant;
  }

  private @Nullable Quote directAt(Span words) {
    return quotesByWords.holding(words).stream()
        .filter(quote -> quote.kind() == Quote.Kind.DIRECT)
        .filter(quote -> quote.content().stream().anyMatch(piece -> piece.contains(words)))
        .findFirst()
        .orElse(null);
  }

  /** Returns the subject of the verb that reports the pronoun's clause, or null. */
  static @Nullable Token reporter(Sentence sentence, Token pronoun) {
    Token at = pronoun;
    while (at.head() >= 0) {
      Token up = sentence.tokens().get(at.head());
      if (at.isVerb() && at.relation().equals("ccomp") && up.isVerb()) {
        Optional<Token> subject = sentence.child(up, "nsubj");
        if (subject.isPresent() && !isPersonalPronoun(subject.get())) {
          return subject.get();
        }
      }
      at = up;
    }
    return null;
  }

  /** "The company could sue, but it has offered": the only subject before it, or null. */
  private @Nullable Token subjectBefore(Sentence sentence, Token pronoun) {
    List<Token> subjects =
        sentence.tokens().subList(0, pronoun.index()).stream()
            .filter(token -> token.relation().startsWith("nsubj") && token.isNoun())
            .toList();
    boolean plural = pronoun.lemma().equals("they");
    boolean one =
        subjects.size() == 1 && subjects.get(0).pos().endsWith("S") == plural
            || subjects.size() == 1 && plural && actors.isBody(subjects.get(0));
    return one ? subjects.get(0) : null;
  }

  private static List<Mention> fitting(List<Mention> mentions, Token pronoun) {
    boolean thing = pronoun.lemma().equals("it");
    List<Mention> fitting = new ArrayList<>();
    for (Mention mention : mentions) {
      boolean person = mention.kind() == Mention.Kind.PERSON;
      if (pronoun.lemma().equals("they") || thing != person) {
        fitting.add(
            new Mention(
                pronoun.span(),
                mention.party(),
                mention.person(),
                mention.voice(),
                mention.kind(),
                mention.first()));
      }
    }
    return fitting;
  }

  /** "The letter, which is signed by the chairman": who speaks in a paper. */
  private List<Mention> signatories(Sentence sentence, Token paper) {
    for (Token verb : sentence.subtree(paper)) {
      if (SIGNED.contains(verb.lemma()) && verb.isVerb() && verb.index() > paper.index()) {
        for (Token by : sentence.children(verb, "agent")) {
          for (Token signer : sentence.children(by, "pobj")) {
            return at(sentence, signer).stream()
                .filter(each -> each.party() != null)
                .map(each ->
                    new Mention(paper.span(), each.party(), null, each.voice(), Mention.Kind.PARTY))
                .toList();
          }
        }
      }
    }
    return List.of();
  }

  /** Returns the state or territory that a word names, also where it is only a place. */
  public Optional<Land> land(Token word) {
    return actors.land(word);
  }

  /** Returns the actors that possess or qualify {@code noun}. */
  public List<Mention> owners(Sentence sentence, Token noun) {
    for (Token owner : sentence.children(noun, "poss")) {
      if (Actors.isFirstPerson(owner) || Actors.isSecondPerson(owner)) {
        return at(sentence, owner);
      }
      if (Possessives.is(owner)) {
        List<Mention> found = actors.possessors(sentence, noun);
        return new Possessives(this).of(sentence, noun, owner, found);
      }
    }
    return actors.possessors(sentence, noun);
  }

  /** Returns the parties that write the letter or release, named by {@code words}; else empty. */
  public List<Mention> issuer(Span words) {
    return mentions(actors.issuers(), words);
  }

  /** Returns the parties that the letter is addressed to, named by {@code words}; else empty. */
  public List<Mention> addressee(Span words) {
    return mentions(actors.addressees(), words);
  }

  static List<Mention> mentions(List<String> parties, Span words) {
    return parties.stream()
        .map(party -> new Mention(words, party, null, Voice.PARTY, Mention.Kind.PARTY))
        .toList();
  }

  /** Returns the innermost quote whose content holds {@code words}, or null. */
  public @Nullable Quote quoteAt(Span words) {
    Quote innermost = null;
    int size = Integer.MAX_VALUE;
    for (Quote quote : quotesByWords.holding(words)) {
      for (Span piece : quote.content()) {
        if (piece.contains(words) && quote.content().stream().mapToInt(Span::length).sum() < size) {
          innermost = quote;
          size = quote.content().stream().mapToInt(Span::length).sum();
        }
      }
    }
    return innermost;
  }

  /** Returns the speaker of {@code quote}, named by {@code words}; empty when unknown. */
  public List<Mention> speaker(Quote quote, Span words) {
    if (quote.party() == null && quote.speaker() == null && quote.voice() != Voice.EXPERT) {
      return List.of();
    }
    List<Mention> speakers = new ArrayList<>();
    String name = quote.speaker();
    boolean person = name != null && persons.contains(name);
    speakers.add(
        new Mention(
            words,
            quote.party(),
            person ? name : null,
            quote.voice(),
            person ? Mention.Kind.PERSON : Mention.Kind.PARTY));
    return speakers;
  }

  private static boolean isPersonalPronoun(Token token) {
    return switch (token.lemma()) {
      case "he", "she", "they", "it" -> token.pos().equals("PRP");
      default -> false;
    };
  }
}
