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
record MatterParties(Sentence sentence, Casting casting) {

  /** Nouns for somebody whom the document names elsewhere. */
  private static final Set<String> ANYBODY =
      Set.of(
          "country", "government", "regime", "state", "side", "nation", "authority", "leader",
          "president", "leadership", "administration", "it", "they", "he", "she", "its", "their",
          "his", "her", "we", "our", "that", "which", "who", "this", "military");

  /** What one has or gives who is to do it. */
  private static final Set<String> PROMISES =
      Set.of(
          "willingness", "readiness", "intention", "pledge", "promise", "commitment", "decision",
          "offer", "obligation", "refusal", "vow", "plan", "failure", "right", "threat");

  /** What one does with what one does: "launch a strike", "threaten action". */
  private static final Set<String> TAKE =
      Set.of(
          "take", "launch", "conduct", "pursue", "plan", "undertake", "mount", "stage", "start",
          "begin", "threaten", "consider", "order", "use", "hold", "carry", "continue", "resume",
          "contemplate", "make", "impose", "deliver");

  private static final Set<String> SOME =
      Set.of("a", "an", "some", "several", "many", "other", "more", "additional", "another");

  /** Who belongs to a party and does not act for it. */
  private static final Set<String> RELATED =
      Set.of(
          "neighbour", "neighbor", "ally", "enemy", "rival", "opponent", "critic", "adversary",
          "partner", "foe", "rebel", "opposition", "threat", "demand", "proposal");

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
    if (names.isEmpty() && token.relation().equals("dobj") && TAKE.contains(over.lemma())) {
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
    if (names.isEmpty() && subject.isNoun() && !RELATED.contains(subject.lemma())) {
      casting.owners(sentence, subject).forEach(each -> add(each, names));
    }
  }

  private boolean isInfinitive(Token verb) {
    return sentence.children(verb, "aux").stream().anyMatch(to -> to.lemma().equals("to"));
  }

  /** "A deal with Peru to destroy its arms", "Peru showed its willingness to destroy its arms". */
  private void ofPromise(Token noun, Set<String> names) {
    with(noun, names);
    if (names.isEmpty() && PROMISES.contains(noun.lemma())) {
      casting.owners(sentence, noun).forEach(owner -> add(owner, names));
      if (names.isEmpty() && noun.relation().equals("dobj")) {
        sentence.head(noun).ifPresent(verb -> subjects(verb, names));
      }
    }
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
    casting.owners(sentence, thing).forEach(owner -> add(owner, names));
    sentence
        .head(thing)
        .filter(up -> thing.relation().equals("compound") && up.isNoun())
        .ifPresent(up -> casting.owners(sentence, up).forEach(owner -> add(owner, names)));
    return names;
  }

  /** Returns whether a pronoun tells whose a thing is. */
  boolean isOwnedByPronoun(Token thing) {
    Token noun =
        thing.relation().equals("compound") ? sentence.head(thing).orElse(thing) : thing;
    return sentence.children(noun, "poss").stream().anyMatch(each -> each.pos().equals("PRP$"));
  }

  /** Returns whom a measure hits: "tariffs on Peru", "on wool from Peru", "hit Peru with tariffs". */
  Set<String> targets(Token thing) {
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
    return sentence.children(thing).stream().anyMatch(each -> SOME.contains(each.lemma()));
  }

  private boolean isOther(Token named) {
    return !ANYBODY.contains(named.lemma())
        && casting.at(sentence, named).stream().noneMatch(each -> each.party() != null);
  }

  private static void add(Mention mention, Set<String> parties) {
    if (mention.party() != null) {
      parties.add(mention.party());
    }
  }
}
