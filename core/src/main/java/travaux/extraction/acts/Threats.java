package travaux.extraction.acts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.rules.Casting;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Span;

/** Names the threat of force as a matter of its own, apart from the force that may be used. */
record Threats(MatterWords words, MatterSign sign, PartyWords partyWords) {

  static final String FORCE = "use of force";

  /** "The threat of military action", "threatens us with strikes": what is threatened with it. */
  static @Nullable Token over(Sentence sentence, Token token, List<String> row) {
    if (!row.get(0).equals(FORCE)) {
      return null;
    }
    Token with = sentence.head(token).orElse(token);
    Token over = sentence.head(with).orElse(with);
    boolean noun = over.lemma().equals("threat") && with.lemma().equals("of");
    boolean verb = over.lemma().equals("threaten") && with.lemma().equals("with");
    return token.relation().equals("pobj") && (noun || verb) ? over : null;
  }

  /** Whoever threatens, or keeps or drops the threat. */
  @Nullable RawMatter at(Sentence sentence, Token force, Token threat, Casting casting) {
    MatterParties its = new MatterParties(sentence, casting, partyWords);
    Set<String> parties = its.doers(threat);
    Token verb = sentence.head(threat).orElse(threat);
    if (parties.isEmpty() && threat.relation().equals("dobj") && isKeptOrDropped(sentence, verb)) {
      parties.addAll(its.doers(verb));
    }
    MatterSign.Turn turn = sign.turn(sentence, threat);
    if (parties.size() > 1 || MatterSign.isUnclear(sentence, threat, turn)) {
      return null;
    }
    boolean denied = !sentence.children(threat, "neg").isEmpty();
    Span span = threat.span().cover(force.span());
    span = turn.words() == null ? span : span.cover(turn.words());
    return new RawMatter(
        force,
        sentence.head(turn.top() == force ? threat : turn.top()).map(Token::span).orElse(null),
        span,
        FORCE,
        false,
        Set.of("threat"),
        parties,
        Set.of(),
        MatterFrames.Whose.DOER,
        RawMatter.Open.OPEN,
        turn.against() ^ denied,
        MatterFinder.turned(turn));
  }

  private boolean isKeptOrDropped(Sentence sentence, Token verb) {
    return verb.isVerb()
        && words
            .row(sentence, verb)
            .filter(its -> its.get(1).equals("against") || its.get(1).equals("plain"))
            .isPresent();
  }
}
