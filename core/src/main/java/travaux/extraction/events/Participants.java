package travaux.extraction.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.extraction.rules.Pairs;
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
      Set.of("conference", "briefing", "address", "speech", "interview");

  private final Casting casting;

  Participants(Casting casting) {
    this.casting = casting;
  }

  /** Returns the names of parties, or of persons without one. */
  List<String> of(Sentence sentence, Token noun) {
    Set<String> names = new LinkedHashSet<>();
    add(casting.owners(sentence, noun), names);
    names.addAll(Pairs.before(sentence, noun, casting));
    for (Token preposition : sentence.children(noun, "prep")) {
      if (WITH.contains(preposition.lemma())) {
        for (Token object : sentence.children(preposition, "pobj")) {
          addAll(sentence, object, names);
        }
      }
    }
    Token verb = sentence.head(noun).orElse(noun);
    speaking(sentence, noun)
        .flatMap(said -> sentence.child(said, "nsubj"))
        .ifPresent(subject -> addAll(sentence, subject, names));
    boolean object = noun.relation().equals("dobj") || noun.relation().equals("nsubjpass");
    if (object && HOLD.contains(verb.lemma())) {
      for (String relation : List.of("nsubj", "agent", "prep")) {
        for (Token child : sentence.children(verb, relation)) {
          addActor(sentence, child, names);
        }
      }
    }
    return List.copyOf(names);
  }

  /** "Said in an address", "at a news conference, he announced": the verb of who speaks there. */
  private static Optional<Token> speaking(Sentence sentence, Token noun) {
    return Optional.of(noun)
        .filter(each -> each.relation().equals("pobj") && SPOKEN.contains(each.lemma()))
        .flatMap(sentence::head)
        .filter(each -> Set.of("in", "at", "during").contains(each.lemma()))
        .flatMap(sentence::head)
        .filter(Token::isVerb);
  }

  /** Returns those who do what a verb tells, with whom, and to whom. */
  List<String> ofVerb(Sentence sentence, Token verb) {
    Set<String> names = new LinkedHashSet<>();
    Token top = verb;
    boolean gerund = sentence.child(verb, "nsubj", "nsubjpass").isEmpty();
    if (gerund) {
      top = sentence.head(verb).filter(Token::isVerb).orElse(verb);
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
    return List.copyOf(names);
  }

  private void addBehind(Sentence sentence, Token preposition, Set<String> names) {
    sentence.children(preposition, "pobj").forEach(object -> addPeople(sentence, object, names));
  }

  /** Only who is an actor himself: the owner of a ship takes no part, a delegation does. */
  private void addPeople(Sentence sentence, Token head, Set<String> names) {
    for (Token member : Clauses.expand(sentence, head)) {
      add(casting.at(sentence, member), names);
    }
  }

  private void addActor(Sentence sentence, Token child, Set<String> names) {
    if (child.relation().equals("nsubj")) {
      addAll(sentence, child, names);
    } else if (child.relation().equals("agent") || child.lemma().equals("with")) {
      sentence.children(child, "pobj").forEach(each -> addAll(sentence, each, names));
    }
  }

  private void addAll(Sentence sentence, Token head, Set<String> names) {
    for (Token member : Clauses.expand(sentence, head)) {
      List<Mention> found = casting.at(sentence, member);
      add(found.isEmpty() ? casting.owners(sentence, member) : found, names);
    }
  }

  private static void add(List<Mention> mentions, Set<String> names) {
    List<String> found = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.party() != null) {
        found.add(mention.party());
      } else if (mention.person() != null) {
        found.add(mention.person());
      }
    }
    names.addAll(found);
  }
}
