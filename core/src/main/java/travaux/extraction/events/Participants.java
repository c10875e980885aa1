package travaux.extraction.events;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.extraction.rules.Pairs;
import travaux.language.Clause;
import travaux.language.Clauses;
import travaux.language.Sentence;
import travaux.language.Token;

/** Who takes part in what a noun tells of: its owners, "between" and "with" whom, who holds it. */
final class Participants {

  private static final Set<String> WITH = Set.of("between", "with", "of", "among", "by", "to");
  private static final Set<String> HOLD =
      Set.of(
          "hold",
          "have",
          "attend",
          "host",
          "join",
          "chair",
          "begin",
          "open",
          "start",
          "resume",
          "continue",
          "conclude",
          "pay",
          "make",
          "give",
          "deliver",
          "conduct",
          "launch",
          "leave",
          "call",
          "cancel",
          "postpone",
          "delay",
          "plan",
          "schedule",
          "end",
          "carry");

  /** What one gives alone. */
  private static final Set<String> SPOKEN =
      Set.of(
          "conference",
          "briefing",
          "address",
          "speech",
          "interview",
          "broadcast",
          "statement",
          "vote");

  /** What one writes alone. */
  private static final Set<String> WRITTEN = Set.of("op-ed", "commentary", "column", "ed");

  /** Verbs whose object is to do what is told behind it. */
  private static final Set<String> TELL =
      Set.of("force", "ask", "urge", "tell", "press", "persuade", "oblige", "compel", "lead");

  private static final Set<String> ANNOUNCE =
      Set.of("announce", "say", "tell", "declare", "decide", "confirm");

  private static final Set<String> VISIT = Set.of("visit", "trip", "tour", "stop", "stopover");

  private final Casting casting;

  Participants(Casting casting) {
    this.casting = casting;
  }

  /**
   * Who takes part.
   *
   * @param names of parties, and of persons without one
   * @param persons full names of persons
   */
  record Who(Set<String> names, Set<String> persons) {

    Who() {
      this(new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    void add(List<Mention> mentions) {
      for (Mention mention : mentions) {
        if (mention.party() != null) {
          names.add(mention.party());
        } else if (mention.person() != null) {
          names.add(mention.person());
        }
        if (mention.person() != null) {
          persons.add(mention.person());
        }
      }
    }
  }

  /** Returns those whom a noun and the verb around it name. */
  Who of(Sentence sentence, Token noun) {
    Who names = new Who();
    names.add(casting.owners(sentence, noun));
    if (sentence.children(noun, "poss").stream().anyMatch(his -> his.pos().equals("PRP$"))) {
      // Whose is less sure than which side's, and of those of "their" one is known at most.
      names.persons().clear();
    }
    names.names().addAll(Pairs.before(sentence, noun, casting));
    for (Token preposition : sentence.children(noun, "prep")) {
      if (WITH.contains(preposition.lemma())) {
        for (Token object : sentence.children(preposition, "pobj")) {
          addAll(sentence, object, names);
        }
      }
    }
    // "A Mora op-ed"
    for (Token child : sentence.children(noun, "compound")) {
      if (SPOKEN.contains(noun.lemma()) || WRITTEN.contains(noun.form())) {
        casting.at(sentence, child).stream()
            .filter(mention -> mention.person() != null)
            .forEach(mention -> names.add(List.of(mention)));
      }
    }
    Token verb = sentence.head(noun).orElse(noun);
    there(sentence, noun)
        .flatMap(said -> sentence.child(said, "nsubj"))
        .ifPresent(subject -> addAll(sentence, subject, names));
    boolean object = noun.relation().equals("dobj") || noun.relation().equals("nsubjpass");
    if (object && HOLD.contains(verb.lemma())) {
      for (String relation : List.of("nsubj", "agent", "prep")) {
        for (Token child : sentence.children(verb, relation)) {
          addActor(sentence, child, names);
        }
      }
      if (sentence.child(verb, "nsubj", "nsubjpass").isEmpty()) {
        governor(sentence, verb).ifPresent(who -> addAll(sentence, who, names));
      }
    }
    // "Mora announced that the vote would be delayed"
    if (noun.relation().equals("nsubjpass") && EventReader.OFF.contains(verb.lemma())) {
      sentence
          .head(verb)
          .filter(up -> verb.relation().equals("ccomp") && ANNOUNCE.contains(up.lemma()))
          .flatMap(up -> sentence.child(up, "nsubj"))
          .ifPresent(who -> addAll(sentence, who, names));
    }
    holder(sentence, noun).ifPresent(who -> addAll(sentence, who, names));
    among(sentence, noun).forEach(each -> names.add(casting.owners(sentence, each)));
    return names;
  }

  /** "Before making a speech, she", "forced him to delay the vote": whom the verb is of. */
  private static Optional<Token> governor(Sentence sentence, Token verb) {
    Token up = sentence.head(verb).orElse(verb);
    // "Ran aground, forcing Mora to delay the vote"
    for (Token other : sentence.children(up, "advcl")) {
      boolean before = other.index() < verb.index() && TELL.contains(other.lemma());
      Optional<Token> whom = before ? sentence.child(other, "dobj") : Optional.empty();
      if (whom.isPresent() && Clause.hasTo(sentence, verb)) {
        return whom;
      }
    }
    if (verb.relation().equals("pcomp")) {
      up = sentence.head(up).orElse(up);
    }
    boolean to = verb.relation().equals("xcomp") || verb.relation().equals("advcl");
    boolean told = TELL.contains(up.lemma());
    Optional<Token> object = to && told ? sentence.child(up, "dobj") : Optional.empty();
    while (object.isEmpty() && up.isVerb() && sentence.child(up, "nsubj").isEmpty()) {
      Token over = sentence.head(up).orElse(up);
      if (over == up || !over.isVerb() && !over.relation().equals("acomp")) {
        return Optional.empty();
      }
      up = over.isVerb() ? over : sentence.head(over).orElse(over);
    }
    Token top = up;
    return object.or(() -> sentence.child(top, "nsubj"));
  }

  /** "The speech Mora plans to give": who gives it, right behind the noun. */
  static Optional<Token> contact(Sentence sentence, Token noun) {
    List<Token> tokens = sentence.tokens();
    for (int at = noun.index() + 1; at < Math.min(tokens.size(), noun.index() + 5); at++) {
      Token subject = tokens.get(at);
      Token verb = sentence.head(subject).orElse(subject);
      boolean open = sentence.child(verb, "dobj").isEmpty() && verb.index() > at;
      if (subject.relation().equals("nsubj") && open && !subject.pos().startsWith("W")) {
        Token done = sentence.child(verb, "xcomp").orElse(verb);
        boolean held = HOLD.contains(done.lemma()) && sentence.child(done, "dobj").isEmpty();
        return held ? Optional.of(done) : Optional.empty();
      }
      if (subject.isVerb() || subject.relation().equals("punct")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Token> holder(Sentence sentence, Token noun) {
    return contact(sentence, noun)
        .flatMap(done ->
            sentence
                .child(done, "nsubj")
                .or(() -> sentence.head(done).flatMap(up -> sentence.child(up, "nsubj"))));
  }

  /** "Her interview was one of six interviews": whose is what it is one of. */
  private static List<Token> among(Sentence sentence, Token noun) {
    Token of = sentence.head(noun).orElse(noun);
    Token one = sentence.head(of).orElse(of);
    boolean fits =
        noun.relation().equals("pobj")
            && of.lemma().equals("of")
            && one.lemma().equals("one")
            && one.relation().equals("attr");
    return fits
        ? sentence.head(one).map(be -> sentence.children(be, "nsubj")).orElse(List.of())
        : List.of();
  }

  /**
   * "Said in an address", "warned during a visit to Oslo": the verb of who does something there.
   */
  private static Optional<Token> there(Sentence sentence, Token noun) {
    Token in = sentence.head(noun).orElse(noun);
    boolean spoken =
        SPOKEN.contains(noun.lemma()) && Set.of("in", "at", "during").contains(in.lemma());
    boolean visit = VISIT.contains(noun.lemma()) && Set.of("on", "during").contains(in.lemma());
    return Optional.of(noun)
        .filter(each -> each.relation().equals("pobj") && (spoken || visit))
        .flatMap(each -> sentence.head(in))
        .filter(Token::isVerb)
        .map(verb -> subjected(sentence, verb));
  }

  /** "Mora, speaking in an interview, said": the verb that has the subject. */
  private static Token subjected(Sentence sentence, Token verb) {
    boolean own = sentence.child(verb, "nsubj", "nsubjpass").isPresent();
    boolean beside = verb.relation().equals("advcl") && verb.pos().equals("VBG");
    return own || !beside ? verb : sentence.head(verb).filter(Token::isVerb).orElse(verb);
  }

  /** Returns those who do what a verb tells, with whom, and to whom. */
  Who ofVerb(Sentence sentence, Token verb) {
    Who names = new Who();
    Token top = verb;
    boolean gerund = sentence.child(verb, "nsubj", "nsubjpass").isEmpty();
    if (gerund) {
      top = sentence.head(verb).filter(Token::isVerb).orElse(verb);
    }
    // "With Peru and Chile reaching an agreement"
    Token with = sentence.head(verb).orElse(verb);
    if (gerund && verb.relation().equals("pcomp") && with.lemma().equals("with")) {
      sentence.children(with, "pobj").forEach(each -> addAll(sentence, each, names));
    }
    for (Token child : sentence.children(top)) {
      boolean subject = child.relation().startsWith("nsubj");
      if (subject && child.pos().startsWith("W")) {
        sentence.head(verb).ifPresent(noun -> addAll(sentence, noun, names));
      } else if (subject) {
        addAll(sentence, child, names);
      }
    }
    for (Token child : sentence.children(verb)) {
      boolean object = child.relation().equals("dobj") || child.relation().equals("dative");
      boolean beside =
          child.relation().equals("agent")
              || Set.of("with", "to", "between").contains(child.lemma())
                  && (child.relation().equals("prep") || child.relation().equals("dative"));
      if (object) {
        sentence.children(child, "prep").stream()
            .filter(preposition -> preposition.lemma().equals("with"))
            .forEach(preposition -> addBehind(sentence, preposition, names));
        addPeople(sentence, child, names);
      } else if (beside) {
        addBehind(sentence, child, names);
      }
    }
    return names;
  }

  private void addBehind(Sentence sentence, Token preposition, Who names) {
    sentence.children(preposition, "pobj").forEach(object -> addPeople(sentence, object, names));
  }

  /** Only who is an actor himself: the owner of a ship takes no part, a delegation does. */
  private void addPeople(Sentence sentence, Token head, Who names) {
    for (Token member : Clauses.expand(sentence, head)) {
      names.add(casting.at(sentence, member));
    }
  }

  private void addActor(Sentence sentence, Token child, Who names) {
    if (child.relation().equals("nsubj")) {
      addAll(sentence, child, names);
    } else if (child.relation().equals("agent") || child.lemma().equals("with")) {
      sentence.children(child, "pobj").forEach(each -> addAll(sentence, each, names));
    }
  }

  private void addAll(Sentence sentence, Token head, Who names) {
    for (Token member : Clauses.expand(sentence, head)) {
      List<Mention> found = casting.at(sentence, member);
      names.add(found.isEmpty() ? casting.owners(sentence, member) : found);
    }
  }
}
