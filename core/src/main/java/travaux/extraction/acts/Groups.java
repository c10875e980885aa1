package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import travaux.extraction.actors.Actors;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Bystanders;
import travaux.extraction.rules.Casting;
import travaux.extraction.rules.Match;
import travaux.extraction.rules.Rules;
import travaux.language.Clauses;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Span;
import travaux.negotiation.Voice;

/**
 * Whom an act is for where its words name them next to it, be it a listed party or not: with whom
 * one would not talk, whose offer is turned down, who is to give way. "Refused to meet the
 * strikers", "rejected the employers' offer", "will strike unless the operator yields". Immutable.
 */
final class Groups {

  private static final Set<String> FACE =
      Set.of("meet", "receive", "see", "consult", "host", "approach", "invite");
  private static final Set<String> ANYBODY =
      Set.of("everybody", "everyone", "person", "people", "world", "other");
  private static final Set<String> STATES = Set.of("country", "nation", "power", "state");
  private static final Set<String> SPEAK = Set.of("talk", "speak", "listen");
  private static final Set<String> GIVE =
      Set.of(
          "give",
          "grant",
          "hand",
          "lend",
          "offer",
          "pay",
          "payment",
          "present",
          "provide",
          "release",
          "sell",
          "send",
          "show",
          "submit",
          "supply",
          "transfer",
          "return",
          "concession",
          "compensation");
  private static final Set<String> LETTERS =
      Set.of("appeal", "email", "letter", "memo", "memorandum", "message", "note", "petition");
  private static final Set<String> FROM = Set.of("from", "by");

  private final Casting casting;
  private final Bystanders bystanders;
  private final Set<String> talks;
  private final Set<String> papers;
  private final Set<String> conduct;
  private final Set<String> press;

  Groups(Casting casting, Rules rules) {
    this.casting = casting;
    this.bystanders = new Bystanders(rules);
    this.talks = rules.wordClass("@talks");
    this.papers = new HashSet<>(rules.wordClass("@proposal"));
    this.papers.addAll(rules.wordClass("@condition"));
    this.conduct = rules.wordClass("@conduct");
    this.press = rules.wordClass("@medium");
  }

  /** Returns those that stand next to the act; empty when none does. */
  List<Mention> of(Match match, Act act, List<Mention> who) {
    List<Mention> readers = act == Act.ACCUSE ? eachOther(match, who) : readers(match, who);
    return readers.isEmpty() ? near(match, act, who) : readers;
  }

  /** "In a letter to the staff, she warned". */
  private List<Mention> readers(Match match, List<Mention> who) {
    Sentence sentence = match.sentence();
    List<Mention> found = new ArrayList<>();
    for (Token in : sentence.children(match.head(), "prep")) {
      if (in.lemma().equals("in")) {
        sentence.children(in, "pobj").stream()
            .filter(paper -> LETTERS.contains(paper.lemma()))
            .flatMap(paper -> sentence.children(paper, "prep").stream())
            .filter(to -> to.lemma().equals("to"))
            .flatMap(to -> objects(sentence, to))
            .forEach(each -> found.addAll(people(sentence, each, who)));
      }
    }
    return found;
  }

  /** "The union and the firm parted, each blaming the other": the rest of those of whom it is. */
  private List<Mention> eachOther(Match match, List<Mention> who) {
    Sentence sentence = match.sentence();
    boolean other =
        sentence.children(match.head(), "dobj").stream()
            .anyMatch(object -> object.lemma().equals("other"));
    boolean each =
        sentence.children(match.head(), "nsubj").stream()
            .anyMatch(subject -> subject.lemma().equals("each"));
    Optional<Token> up = sentence.head(match.head()).filter(verb -> each && other);
    return up.stream()
        .flatMap(verb -> sentence.children(verb, "nsubj").stream())
        .flatMap(subject -> all(sentence, subject))
        .flatMap(side -> people(sentence, side, who).stream())
        .toList();
  }

  private List<Mention> near(Match match, Act act, List<Mention> who) {
    return switch (act) {
      case WARN -> isAboutAnother(match, who) ? List.of() : unnamed(match, who);
      case ACCUSE, SUPPORT -> makers(match, conduct, who);
      case ACCEPT, REJECT -> {
        List<Mention> makers = makers(match, papers, who);
        List<Mention> partners = makers.isEmpty() ? partners(match, act, who) : makers;
        yield partners.isEmpty() && act == Act.REJECT ? unnamed(match, who) : partners;
      }
      case PROPOSE -> {
        List<Mention> partners = partners(match, act, who);
        yield partners.isEmpty() ? another(match, who) : partners;
      }
      default -> List.of();
    };
  }

  /** "Warned that Peru would suffer if ...". */
  private boolean isAboutAnother(Match match, List<Mention> who) {
    Sentence sentence = match.sentence();
    return match.what().stream()
        .flatMap(verb -> sentence.children(verb).stream())
        .filter(subject -> subject.relation().startsWith("nsubj"))
        .flatMap(subject -> casting.at(sentence, subject).stream())
        .anyMatch(each ->
            each.party() != null && who.stream().noneMatch(one -> Addressees.isSame(one, each)));
  }

  /** "Will not return until the board apologises": somebody whom no list names. */
  private List<Mention> unnamed(Match match, List<Mention> who) {
    return inCondition(match, who).stream()
        .filter(each -> each.party() == null && each.person() == null)
        .toList();
  }

  /** "If the board gives up its plan"; of people in the plural nobody knows whose they are. */
  private List<Mention> another(Match match, List<Mention> who) {
    Sentence sentence = match.sentence();
    return inCondition(match, who).stream()
        .filter(each ->
            each.party() != null
                || sentence.tokensIn(each.words()).stream()
                    .noneMatch(token -> token.pos().equals("NNS")))
        .toList();
  }

  /** "Unless the operator yields", "if the board gives up its plan": who is to do it. */
  private List<Mention> inCondition(Match match, List<Mention> who) {
    Sentence sentence = match.sentence();
    List<Token> own = new ArrayList<>(match.trigger());
    own.addAll(match.what());
    List<Mention> found = new ArrayList<>();
    for (Span span : new Conditions(sentence).of(match.head(), own, false)) {
      for (Token token : sentence.tokensIn(span)) {
        boolean does = token.relation().equals("nsubj") && !ANYBODY.contains(token.lemma());
        if (found.isEmpty() && does) {
          found.addAll(
              STATES.contains(token.lemma()) && casting.at(sentence, token).isEmpty()
                  ? List.of(named(sentence, token))
                  : people(sentence, token, who));
        }
      }
    }
    return found;
  }

  /** "The employers' latest offer", "a request from the players' union". */
  private List<Mention> makers(Match match, Set<String> things, List<Mention> who) {
    Sentence sentence = match.sentence();
    List<Mention> found = new ArrayList<>();
    for (Token thing : match.what()) {
      if (!thing.isNoun() || !things.contains(thing.lemma())) {
        continue;
      }
      for (Token owner : sentence.children(thing)) {
        if (owner.relation().equals("poss")) {
          found.addAll(people(sentence, owner, who));
        } else if (owner.relation().equals("prep") && FROM.contains(owner.lemma())) {
          objects(sentence, owner).forEach(each -> found.addAll(people(sentence, each, who)));
        }
      }
    }
    return found;
  }

  /** "Agreed with the council", "refused to talk to the squatters", "broke off talks with them". */
  private List<Mention> partners(Match match, Act act, List<Mention> who) {
    Sentence sentence = match.sentence();
    Set<Token> words = new HashSet<>(match.what());
    words.addAll(match.trigger());
    words.add(match.head());
    for (Token verb : match.what()) {
      words.addAll(sentence.children(verb, "dobj"));
    }
    return words.stream()
        .sorted(Comparator.comparingInt(Token::index))
        .map(word ->
            partners(sentence, word, act, match.head())
                .flatMap(each -> people(sentence, each, who).stream())
                .toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private Stream<Token> partners(Sentence sentence, Token word, Act act, Token head) {
    boolean face = FACE.contains(word.lemma()) && word.isVerb();
    Stream<Token> faced =
        face ? sentence.children(word, "dobj").stream().flatMap(e -> all(sentence, e)) : empty();
    boolean alone = word.index() == head.index() && act != Act.ACCEPT && !talks(word);
    Stream<Token> led =
        sentence.children(word, "prep").stream()
            .filter(prep ->
                switch (prep.lemma()) {
                  case "with" -> !alone;
                  case "to" -> SPEAK.contains(word.lemma()) || gives(sentence, word);
                  default -> false;
                })
            .flatMap(prep -> objects(sentence, prep));
    Stream<Token> given =
        GIVE.contains(word.lemma()) && word.isVerb()
            ? sentence.children(word).stream()
                .filter(child -> Set.of("dative", "iobj").contains(child.relation()))
                .flatMap(child -> all(sentence, child))
            : empty();
    return Stream.concat(Stream.concat(faced, given), led);
  }

  private static Stream<Token> empty() {
    return Stream.empty();
  }

  private boolean talks(Token word) {
    return talks.contains(word.lemma());
  }

  private static boolean gives(Sentence sentence, Token word) {
    return GIVE.contains(word.lemma())
        || sentence.head(word).filter(up -> GIVE.contains(up.lemma())).isPresent()
            && word.relation().equals("dobj");
  }

  private static Stream<Token> objects(Sentence sentence, Token preposition) {
    return sentence.children(preposition, "pobj").stream().flatMap(each -> all(sentence, each));
  }

  private static Stream<Token> all(Sentence sentence, Token noun) {
    return Clauses.expand(sentence, noun).stream();
  }

  /** The party that the noun tells, or else the people; never those who act, the press, or "we". */
  List<Mention> people(Sentence sentence, Token noun, List<Mention> who) {
    if (!noun.isNoun() || press.contains(noun.lemma()) || Actors.isFirstPerson(noun)) {
      return List.of();
    }
    List<Mention> named = ContentParties.parties(casting.at(sentence, noun));
    List<Mention> meant =
        named.isEmpty() && isCommon(noun) ? bystanders.of(sentence, List.of(noun)) : named;
    return meant.stream()
        .filter(each ->
            who.stream()
                .noneMatch(one -> Addressees.isSame(one, each) || isSameNoun(sentence, one, noun)))
        .toList();
  }

  /** "Talks with the Radicals"; a single name may be that of a place or a paper. */
  private static boolean isCommon(Token noun) {
    return !noun.isProperNoun() || noun.pos().equals("NNPS");
  }

  /** Returns somebody told by the noun, in all its words where it is one of people. */
  Mention named(Sentence sentence, Token noun) {
    return Stream.concat(
            bystanders.of(sentence, List.of(noun)).stream(),
            Stream.of(new Mention(noun.span(), null, null, Voice.PARTY, Mention.Kind.GROUP)))
        .findFirst()
        .orElseThrow();
  }

  /** "The union ... if the union". */
  private static boolean isSameNoun(Sentence sentence, Mention one, Token noun) {
    List<Token> words = sentence.tokensIn(one.words());
    return !words.isEmpty()
        && one.party() == null
        && words.get(words.size() - 1).lemma().equals(noun.lemma());
  }
}
