package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import travaux.extraction.actors.Actors;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.extraction.rules.Match;
import travaux.language.Clause;
import travaux.language.Clauses;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Quote;
import travaux.negotiation.Span;

/** To whom the words are said in which an act is told: "told Peru that it would not sign". */
record Tellings(Casting casting, Groups groups) {

  private static final Set<String> TELL = Set.of("tell", "assure", "inform", "notify", "remind");

  /** Returns those whom the actor told of it; empty when nobody or only others did. */
  List<Mention> hearers(Match match, List<Mention> who) {
    Sentence sentence = match.sentence();
    Optional<Token> telling = telling(sentence, match.head());
    List<Mention> hearers = new ArrayList<>();
    for (Token verb : telling.stream().toList()) {
      boolean own =
          sentence.children(verb, "nsubj").stream()
              .anyMatch(subject -> who.stream().anyMatch(each -> isBy(sentence, subject, each)));
      if (own) {
        hearers.addAll(told(sentence, verb, who));
      }
    }
    return hearers;
  }

  /** Returns those whom the words call "you": "“You broke it,” she told the crew". */
  List<Mention> spokenTo(Match match, List<Mention> who) {
    Sentence sentence = match.sentence();
    Quote quote = casting.quoteAt(match.head().span());
    List<Mention> hearers = new ArrayList<>();
    for (Span cue : quote == null ? List.<Span>of() : quote.cue()) {
      sentence.tokensIn(cue).stream()
          .filter(verb -> TELL.contains(verb.lemma()))
          .forEach(verb -> hearers.addAll(told(sentence, verb, who)));
    }
    return hearers;
  }

  /** Says whether the speaker calls those who did it "you". */
  static boolean isToHearers(Match match) {
    Clause clause = match.clause();
    return clause != null
        && !match.asksWho()
        && clause.subjects().stream().anyMatch(Actors::isSecondPerson);
  }

  /** "Told the Herald that it must end": a name that nobody knows may be a newspaper's. */
  boolean isOnlyTold(Match match, Mention hearer) {
    boolean unknown = hearer.party() == null && hearer.person() == null;
    return unknown
        && match.sentence().tokensIn(hearer.words()).stream()
            .filter(Token::isProperNoun)
            .filter(name -> name.relation().equals("dobj") || name.relation().equals("dative"))
            .flatMap(name -> match.sentence().head(name).stream())
            .anyMatch(verb ->
                TELL.contains(verb.lemma()) && match.sentence().child(verb, "ccomp").isPresent());
  }

  private List<Mention> told(Sentence sentence, Token verb, List<Mention> who) {
    List<Mention> told = new ArrayList<>();
    for (Token hearer : sentence.child(verb, "dobj", "dative").stream().toList()) {
      for (Token each : Clauses.expand(sentence, hearer)) {
        told.addAll(groups.people(sentence, each, who));
      }
    }
    return told;
  }

  private boolean isBy(Sentence sentence, Token subject, Mention actor) {
    return actor.first().overlaps(subject.span())
        || casting.at(sentence, subject).stream().anyMatch(one -> Addressees.isSame(one, actor));
  }

  /** The verb that tells the clause of {@code head}. */
  private static Optional<Token> telling(Sentence sentence, Token head) {
    Token at = head;
    while (at.head() >= 0) {
      Token up = sentence.tokens().get(at.head());
      if (at.relation().equals("ccomp")) {
        return Optional.of(up).filter(verb -> TELL.contains(verb.lemma()));
      }
      boolean along = at.relation().equals("conj") || at.relation().equals("xcomp");
      if (!along || !up.isVerb()) {
        return Optional.empty();
      }
      at = up;
    }
    return Optional.empty();
  }
}
