package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.language.Sentence;
import travaux.language.Token;

/** Whom a measure hits, where it is named: "tariffs on Peru". */
record MatterTargets(Sentence sentence, Casting casting, PartyWords words) {

  /**
   * Returns whom a measure hits: "tariffs on Peru", "on wool from Peru", "hit Peru with tariffs".
   */
  Set<String> of(Token thing) {
    Set<String> names = new TreeSet<>();
    List<Token> over = new ArrayList<>(List.of(thing));
    Token up = sentence.head(thing).orElse(thing);
    if (up.isVerb() && thing.relation().equals("dobj")
        || up.isNoun() && thing.relation().equals("compound")) {
      over.add(up);
    }
    if (thing.relation().equals("nsubjpass")) {
      over.add(up);
    }
    for (Token each : over) {
      for (Token on : sentence.children(each, "prep")) {
        if (Set.of("on", "against", "upon", "for").contains(on.lemma())) {
          sentence.children(on, "pobj").forEach(object -> goods(object, names));
        }
      }
    }
    if (names.isEmpty() && sentence.children(thing, "prep").size() > 1) {
      sentence.children(thing, "prep").stream()
          .filter(from -> from.lemma().equals("from"))
          .forEach(from -> objects(from, names));
    }
    if (names.isEmpty() && up.isVerb()) {
      unless(up, names);
    }
    if (names.isEmpty()) {
      // "The tariffs that it put on wool from Peru".
      sentence.children(thing).stream()
          .filter(clause -> Set.of("relcl", "acl").contains(clause.relation()))
          .flatMap(clause -> sentence.children(clause, "prep").stream())
          .filter(on -> on.lemma().equals("on") || on.lemma().equals("against"))
          .flatMap(on -> sentence.children(on, "pobj").stream())
          .forEach(object -> goods(object, names));
    }
    Token verb = sentence.head(up).orElse(up);
    if (up.lemma().equals("with") && verb.isVerb()) {
      sentence.children(verb, "dobj").forEach(object -> goods(object, names));
    }
    return names;
  }

  /** "Penalties if Peru fails to comply". */
  private void unless(Token verb, Set<String> names) {
    for (Token clause : sentence.children(verb, "advcl")) {
      boolean condition =
          sentence.children(clause, "mark").stream()
              .anyMatch(mark -> mark.lemma().equals("if") || mark.lemma().equals("unless"));
      if (condition) {
        sentence.children(clause, "nsubj").forEach(subject -> goods(subject, names));
      }
    }
  }

  /** Returns whether it is told what a measure hits, without whose that is: "tariffs on steel". */
  boolean hitsOthers(Token thing) {
    return sentence.children(thing, "prep").stream()
        .filter(on -> on.lemma().equals("on") || on.lemma().equals("against"))
        .flatMap(on -> sentence.children(on, "pobj").stream())
        .anyMatch(object ->
            sentence.subtree(object).stream()
                .noneMatch(each -> words.are("goods", each.lemma()) || each.pos().equals("CD")));
  }

  private void goods(Token object, Set<String> names) {
    for (Token token : sentence.subtree(object)) {
      boolean to = token.lemma().equals("to") && token.relation().equals("prep");
      if (to || token.isVerb()) {
        return;
      }
      casting.at(sentence, token).forEach(each -> add(each, names));
      if (token.isNoun()) {
        casting.owners(sentence, token).forEach(each -> add(each, names));
      }
    }
  }

  private void objects(Token preposition, Set<String> names) {
    for (Token object : sentence.children(preposition, "pobj")) {
      casting.at(sentence, object).forEach(each -> add(each, names));
    }
  }

  private static void add(Mention mention, Set<String> parties) {
    if (mention.party() != null) {
      parties.add(mention.party());
    }
  }
}
