package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.language.Sentence;
import travaux.language.Token;

/** Whose a matter is, where it is named: who does it, who has the thing, whom it hits. */
record MatterParties(Sentence sentence, Casting casting, PartyWords words) {

  /** Verbs whose object is to do what stands behind "of", "from" or "into". */
  private static final Set<String> TO_OTHERS = Set.of("of", "from", "into", "for");

  /** Returns who does it: the subject, possessor or maker, through control. */
  Set<String> doers(Token token) {
    Set<String> names = new TreeSet<>();
    if (token.isVerb()) {
      subjects(token, names);
      return names;
    }
    if (token.relation().equals("acomp")) {
      sentence.head(token).ifPresent(verb -> subjects(verb, names));
      return names;
    }
    casting.owners(sentence, token).forEach(owner -> add(owner, names));
    Token over = sentence.head(token).orElse(token);
    if (names.isEmpty() && token.relation().equals("dobj") && words.are("taken", over.lemma())) {
      subjects(over, names);
    }
    for (Token of : sentence.children(token, "prep")) {
      if (of.lemma().equals("of") || of.lemma().equals("by")) {
        for (Token object : sentence.children(of, "pobj")) {
          casting.at(sentence, object).forEach(each -> add(each, names));
          if (casting.at(sentence, object).isEmpty()) {
            casting.owners(sentence, object).forEach(each -> add(each, names));
          }
        }
      }
    }
    return names;
  }

  private void subjects(Token token, Set<String> names) {
    Token verb = token;
    for (int i = 0; i < 3 && names.isEmpty(); i++) {
      for (Token subject : sentence.children(verb, "nsubj")) {
        if (!subject.pos().equals("EX")) {
          subject(subject, names);
        }
      }
      sentence.children(verb, "agent").forEach(by -> objects(by, names));
      boolean open = verb.relation().equals("xcomp") || verb.relation().equals("conj");
      if (!open || !names.isEmpty() || verb.head() < 0) {
        break;
      }
      boolean asked = verb.relation().equals("xcomp");
      verb = sentence.tokens().get(verb.head());
      if (asked && asked(verb, names)) {
        break;
      }
    }
    if (names.isEmpty() && verb.relation().equals("pcomp")) {
      behindPreposition(verb, names);
    }
    Token at = verb;
    if (names.isEmpty() && verb.relation().equals("acl")) {
      sentence.head(verb).ifPresent(noun -> ofPromise(noun, names));
    } else if (names.isEmpty() && verb.relation().equals("advcl") && isInfinitive(verb)) {
      // What hangs on the noun may hang on its verb: "sought a deal with Peru to disarm".
      sentence.head(verb).stream()
          .flatMap(up -> sentence.children(up, "dobj").stream())
          .filter(noun -> noun.index() < at.index())
          .forEach(noun -> with(noun, names));
    }
  }

  /** "Peru", "Peru's forces", but not "Peru's neighbours". */
  private void subject(Token subject, Set<String> names) {
    casting.at(sentence, subject).forEach(each -> add(each, names));
    if (names.isEmpty() && subject.isNoun() && !words.are("beside", subject.lemma())) {
      casting.owners(sentence, subject).forEach(each -> add(each, names));
    }
  }

  private boolean isInfinitive(Token verb) {
    return sentence.children(verb, "aux").stream().anyMatch(to -> to.lemma().equals("to"));
  }

  /** "A deal with Peru to destroy its arms", "Peru showed its willingness to destroy its arms". */
  private void ofPromise(Token noun, Set<String> names) {
    with(noun, names);
    given(noun, names);
    if (names.isEmpty() && words.are("promise", noun.lemma())) {
      casting.owners(sentence, noun).forEach(owner -> add(owner, names));
      if (names.isEmpty() && noun.relation().equals("dobj")) {
        sentence.head(noun).ifPresent(verb -> subjects(verb, names));
      }
    }
  }

  /** "Gives Peru a month to sign". */
  private void given(Token noun, Set<String> names) {
    sentence.head(noun).filter(verb -> verb.isVerb() && noun.relation().equals("dobj")).stream()
        .flatMap(verb -> sentence.children(verb).stream())
        .filter(child -> Set.of("dative", "iobj").contains(child.relation()))
        .forEach(child -> subject(child, names));
  }

  private void with(Token noun, Set<String> names) {
    sentence.children(noun, "prep").stream()
        .filter(with -> with.lemma().equals("with") || with.lemma().equals("by"))
        .forEach(with -> objects(with, names));
  }

  /** "Accuse Peru of using", "prevent Peru from building"; "it averts it by disarming". */
  private void behindPreposition(Token verb, Set<String> names) {
    Token preposition = sentence.tokens().get(verb.head());
    Token over = sentence.head(preposition).orElse(verb);
    List<Token> objects =
        TO_OTHERS.contains(preposition.lemma()) ? sentence.children(over, "dobj") : List.of();
    if (objects.isEmpty() && over.isVerb()) {
      objects = sentence.children(over, "nsubj");
    }
    for (Token object : objects) {
      casting.at(sentence, object).forEach(each -> add(each, names));
    }
  }

  /** "Calls on her to resign", "asks them to approve": who is to do it. */
  private boolean asked(Token verb, Set<String> names) {
    List<Token> asked = new ArrayList<>(sentence.children(verb, "dobj"));
    for (Token on : sentence.children(verb, "prep")) {
      if (on.lemma().equals("on") || on.lemma().equals("upon")) {
        asked.addAll(sentence.children(on, "pobj"));
      }
    }
    for (Token object : asked) {
      casting.at(sentence, object).forEach(each -> add(each, names));
    }
    return !asked.isEmpty();
  }

  private void objects(Token preposition, Set<String> names) {
    for (Token object : sentence.children(preposition, "pobj")) {
      casting.at(sentence, object).forEach(each -> add(each, names));
    }
  }

  /** Returns whose a thing is, and what it is a part of: "Peru's arms programme". */
  Set<String> owners(Token thing) {
    Set<String> names = new TreeSet<>();
    boolean anybodys =
        sentence.children(thing, "poss").stream()
            .anyMatch(each ->
                each.isNoun()
                    && words.are("anybody", each.lemma())
                    && sentence.children(each, "compound").isEmpty()
                    && sentence.children(each, "nmod").isEmpty());
    if (anybodys) {
      return names;
    }
    casting.owners(sentence, thing).forEach(owner -> add(owner, names));
    sentence
        .head(thing)
        .filter(up -> thing.relation().equals("compound") && up.isNoun())
        .ifPresent(up -> casting.owners(sentence, up).forEach(owner -> add(owner, names)));
    return names;
  }

  /** Returns whether a pronoun tells whose a thing is. */
  boolean isOwnedByPronoun(Token thing) {
    Token noun = thing.relation().equals("compound") ? sentence.head(thing).orElse(thing) : thing;
    return sentence.children(noun, "poss").stream().anyMatch(each -> each.pos().equals("PRP$"));
  }

  /** Returns who takes a measure: "Peru's tariffs", "Peru imposed tariffs". */
  Set<String> makers(Token token, Collection<Token> things) {
    Set<String> names = new TreeSet<>(doers(token));
    for (Token thing : things) {
      names.addAll(doers(thing));
    }
    Token up = sentence.head(token).orElse(token);
    if (up.isVerb() && token.relation().equals("dobj")) {
      subjects(up, names);
    }
    return names;
  }

  /** Returns who does it or is in that state: "Peru is prepared to act". */
  Set<String> states(Token token) {
    Set<String> names = doers(token);
    boolean state = token.pos().equals("VBN") && sentence.child(token, "xcomp").isPresent();
    if (names.isEmpty() && state) {
      for (Token subject : sentence.children(token, "nsubjpass")) {
        casting.at(sentence, subject).forEach(each -> add(each, names));
      }
    }
    return names;
  }

  /** "No one sends arms". */
  boolean isNobodys(Token token) {
    return sentence.children(token, "nsubj").stream()
        .anyMatch(subject -> Set.of("one", "nobody", "none", "anyone").contains(subject.lemma()));
  }

  /** Returns whether somebody or something is told to do it. */
  boolean hasSubject(Token token) {
    Token verb = token;
    while (sentence.child(verb, "nsubj", "agent").isEmpty()
        && Set.of("xcomp", "conj", "pcomp", "prep").contains(verb.relation())
        && verb.head() >= 0) {
      verb = sentence.tokens().get(verb.head());
    }
    return sentence.child(verb, "nsubj", "agent").isPresent();
  }

  /** Returns whether somebody is told to do or have it of whom nothing tells who that is. */
  boolean isOfOthers(Token token) {
    Token verb = token;
    while (verb.isVerb()
        && sentence.children(verb, "nsubj").isEmpty()
        && (verb.relation().equals("xcomp") || verb.relation().equals("conj"))
        && verb.head() >= 0) {
      verb = sentence.tokens().get(verb.head());
    }
    List<Token> named = new ArrayList<>(sentence.children(verb, "nsubj"));
    if (verb != token) {
      named.addAll(sentence.children(verb, "nsubjpass"));
    }
    named.addAll(sentence.children(token, "poss"));
    sentence
        .head(token)
        .filter(up -> token.relation().equals("compound"))
        .ifPresent(up -> named.addAll(sentence.children(up, "poss")));
    return named.stream().anyMatch(each -> isOther(each));
  }

  /** "Several troops" are not those that the document tells of elsewhere. */
  boolean isIndefinite(Token thing) {
    return sentence.children(thing).stream().anyMatch(each -> words.are("some", each.lemma()));
  }

  private boolean isOther(Token named) {
    return !words.are("anybody", named.lemma())
        && casting.at(sentence, named).stream().noneMatch(each -> each.party() != null);
  }

  private static void add(Mention mention, Set<String> parties) {
    if (mention.party() != null) {
      parties.add(mention.party());
    }
  }
}
