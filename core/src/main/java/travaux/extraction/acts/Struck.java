package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.extraction.rules.Rules;
import travaux.language.Clauses;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Entry;

/** Whom a threat would hit: "destroy Peru", "tariffs on $2 billion in Peruvian goods". */
final class Struck {

  private static final Set<String> MEASURES =
      Set.of("tax", "strike", "attack", "pressure", "action", "revenge", "retaliation", "war");
  private static final Set<String> BLOWS =
      Set.of("destroy", "annihilate", "crush", "hit", "counter", "attack", "bomb", "invade");
  private static final Set<String> TOWARDS = Set.of("on", "against", "upon");
  private static final Set<String> AMOUNTS =
      Set.of("hundred", "thousand", "million", "billion", "trillion", "worth", "ton", "ten");
  private static final int DEEPEST = 4;

  private final Casting casting;
  private final Set<String> measures;
  private final Set<String> blows;

  Struck(Casting casting, Rules rules) {
    this.casting = casting;
    this.measures = rules.wordClass("@sanction");
    this.blows = rules.wordClass("@hurt");
  }

  /** Returns the parties that what the entry announces would hit; never those who announce it. */
  Set<Mention> of(Sentence sentence, Entry entry) {
    Set<Mention> found = new LinkedHashSet<>();
    for (Token word : sentence.tokens()) {
      boolean told =
          entry.what().stream().anyMatch(span -> span.contains(word.span()))
              || entry.trigger().stream().anyMatch(span -> span.contains(word.span()));
      if (told && found.isEmpty()) {
        hit(sentence, word).forEach(thing -> found.addAll(parties(sentence, thing, DEEPEST)));
        found.removeIf(each ->
            entry.who().stream().anyMatch(who -> Objects.equals(who.party(), each.party())));
      }
    }
    return found;
  }

  private List<Token> hit(Sentence sentence, Token word) {
    List<Token> hit = new ArrayList<>();
    boolean blow = word.isVerb() && (blows.contains(word.lemma()) || BLOWS.contains(word.lemma()));
    boolean measure = isMeasure(word) && !isOthers(sentence, word);
    boolean lesson =
        word.isVerb()
            && sentence.children(word, "dobj").stream()
                .anyMatch(object -> object.lemma().equals("lesson"));
    if (blow) {
      hit.addAll(sentence.children(word, "dobj"));
    }
    if (lesson) {
      hit.addAll(sentence.children(word, "dative"));
    }
    boolean imposing =
        word.isVerb()
            && sentence.children(word, "dobj").stream().anyMatch(object -> isMeasure(object));
    if (blow || measure || imposing) {
      for (Token child : sentence.children(word, "prep")) {
        if (TOWARDS.contains(child.lemma())) {
          hit.addAll(sentence.children(child, "pobj"));
        }
      }
    }
    return hit;
  }

  /** "Warned that a strike on Peru would hurt trade": it is not announced. */
  private boolean isOthers(Sentence sentence, Token deed) {
    return deed.relation().equals("nsubj")
        && !measures.contains(deed.lemma())
        && sentence.head(deed).filter(verb -> verb.relation().equals("ccomp")).isPresent();
  }

  private boolean isMeasure(Token word) {
    return word.isNoun() && (measures.contains(word.lemma()) || MEASURES.contains(word.lemma()));
  }

  /** Returns the parties that a thing names, or whose it is. */
  private List<Mention> parties(Sentence sentence, Token thing, int depth) {
    List<Mention> found = new ArrayList<>();
    for (Token each : Clauses.expand(sentence, thing)) {
      List<Mention> self = ContentParties.parties(casting.at(sentence, each));
      found.addAll(self.isEmpty() ? ContentParties.parties(casting.owners(sentence, each)) : self);
    }
    if (!found.isEmpty() || depth == 0) {
      return found;
    }
    for (Token child : sentence.children(thing)) {
      boolean of = child.lemma().equals("of");
      boolean amount = AMOUNTS.contains(thing.lemma()) || thing.pos().equals("CD");
      if (child.relation().equals("prep") && (of || amount && child.lemma().equals("in"))) {
        for (Token inner : sentence.children(child, "pobj")) {
          found.addAll(parties(sentence, inner, depth - 1));
        }
      }
    }
    return found.stream().filter(each -> each.party() != null).toList();
  }
}
