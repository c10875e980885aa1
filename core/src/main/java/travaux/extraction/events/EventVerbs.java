package travaux.extraction.events;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import travaux.extraction.rules.Casting;
import travaux.extraction.words.WordTable;
import travaux.language.Clause;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Span;

/** The verbs of {@code event-verbs.tsv}, with what they have to be done to. Immutable. */
final class EventVerbs {

  private static final Set<String> HOUSES =
      Set.of(
          "parliament",
          "assembly",
          "congress",
          "senate",
          "council",
          "house",
          "chamber",
          "conference",
          "summit",
          "nation",
          "crowd",
          "rally",
          "meeting",
          "forum");
  private static final Set<String> FORCES =
      Set.of(
          "troop",
          "soldier",
          "ship",
          "warship",
          "frigate",
          "destroyer",
          "submarine",
          "fighter",
          "jet",
          "tank",
          "battalion",
          "brigade",
          "missile",
          "battery",
          "force",
          "fleet",
          "aircraft",
          "plane",
          "unit",
          "vessel",
          "boat");
  private static final Set<String> MOTIONS =
      Set.of("resolution", "bill", "law", "act", "motion", "amendment", "legislation", "budget");
  private static final Set<String> LINES = Set.of("telephone", "phone", "video", "videolink");

  private final WordTable table;
  private final WordTable texts;

  private EventVerbs(WordTable table, WordTable texts) {
    this.table = table;
    this.texts = texts;
  }

  static EventVerbs english() {
    return new EventVerbs(WordTable.read("event-verbs.tsv"), WordTable.read("instruments.tsv"));
  }

  /** What a verb tells of. */
  record Told(String kind, Span words) {}

  /** Returns what the verb tells of where it is told as done or planned. */
  Optional<Told> at(Sentence sentence, Token verb, Casting casting) {
    if (!verb.isVerb() || verb.relation().startsWith("aux") || isOpen(sentence, verb)) {
      return Optional.empty();
    }
    for (Token child : sentence.children(verb)) {
      boolean beside =
          child.relation().equals("prt")
              || child.relation().equals("dobj")
              || child.relation().equals("nsubjpass")
              || child.relation().equals("advmod") && child.index() == verb.index() + 1;
      Optional<List<String>> row =
          beside ? table.row(verb.lemma() + " " + child.lemma()) : Optional.empty();
      if (row.isPresent() && fits(sentence, verb, casting, row.get().get(1))) {
        return Optional.of(new Told(row.get().get(0), verb.span().cover(child.span())));
      }
    }
    for (Token preposition : sentence.children(verb, "prep")) {
      for (Token object : sentence.children(preposition, "pobj")) {
        Optional<List<String>> row =
            table.row(verb.lemma() + " " + preposition.lemma() + " " + object.lemma());
        if (row.isPresent() && fits(sentence, verb, casting, row.get().get(1))) {
          return Optional.of(new Told(row.get().get(0), verb.span().cover(object.span())));
        }
      }
    }
    if (verb.lemma().equals("speak") && isByLine(sentence, verb)) {
      return Optional.of(new Told("call", verb.span()));
    }
    // "She and the president spoke about the dam"
    boolean together =
        verb.lemma().equals("speak")
            && sentence.children(verb, "nsubj").stream()
                .anyMatch(one -> !sentence.children(one, "conj").isEmpty());
    if (together && isMutual(sentence, verb, casting)) {
      return Optional.of(new Told("meeting", verb.span()));
    }
    return table
        .row(verb.lemma())
        .filter(row -> fits(sentence, verb, casting, row.get(1)))
        .map(row -> new Told(row.get(0), verb.span()));
  }

  private static boolean isByLine(Sentence sentence, Token verb) {
    return sentence.children(verb, "prep").stream()
        .flatMap(preposition -> sentence.children(preposition, "pobj").stream())
        .anyMatch(object -> LINES.contains(object.lemma()));
  }

  private boolean fits(Sentence sentence, Token verb, Casting casting, String needs) {
    boolean passive = sentence.child(verb, "auxpass").isPresent();
    List<Token> objects = sentence.children(verb, passive ? "nsubjpass" : "dobj");
    boolean actor =
        objects.stream()
            .anyMatch(object ->
                !casting.at(sentence, object).isEmpty()
                    || !casting.owners(sentence, object).isEmpty());
    return switch (needs) {
      case "actor" -> actor;
      case "none" -> objects.isEmpty() ? isMutual(sentence, verb, casting) : actor && !passive;
      case "text" -> objects.stream().anyMatch(object -> texts.row(object.lemma()).isPresent());
      case "house" ->
          objects.stream()
              .anyMatch(object -> HOUSES.contains(object.lemma().toLowerCase(Locale.ROOT)));
      case "goal" -> actor(sentence, verb, casting) && hasGoal(sentence, verb);
      case "motion" ->
          objects.stream().anyMatch(object -> MOTIONS.contains(object.lemma()))
              && sentence.children(verb).stream()
                  .filter(child -> child.relation().equals("nsubj"))
                  .anyMatch(child -> !casting.at(sentence, child).isEmpty());
      case "forces" -> objects.stream().anyMatch(object -> FORCES.contains(object.lemma()));
      case "to actor" ->
          sentence.children(verb).stream()
              .filter(child -> child.lemma().equals("to"))
              .flatMap(to -> sentence.children(to, "pobj").stream())
              .anyMatch(object -> !casting.at(sentence, object).isEmpty());
      default -> true;
    };
  }

  private static boolean actor(Sentence sentence, Token verb, Casting casting) {
    return sentence.children(verb, "nsubj").stream()
        .anyMatch(child -> !casting.at(sentence, child).isEmpty());
  }

  /** "Flew to Oslo", "departed for Oslo". */
  private static boolean hasGoal(Sentence sentence, Token verb) {
    return sentence.children(verb, "prep").stream()
        .filter(to -> to.lemma().equals("to") || to.lemma().equals("for"))
        .flatMap(to -> sentence.children(to, "pobj").stream())
        .anyMatch(Token::isProperNoun);
  }

  /** "They met", "met with the envoy"; not "met with approval". */
  private static boolean isMutual(Sentence sentence, Token verb, Casting casting) {
    boolean somebody =
        sentence.children(verb).stream()
            .filter(child -> child.relation().equals("nsubj"))
            .anyMatch(child -> !casting.at(sentence, child).isEmpty() || child.isProperNoun());
    Set<Boolean> with = new LinkedHashSet<>();
    for (Token preposition : sentence.children(verb, "prep")) {
      if (preposition.lemma().equals("with")) {
        sentence
            .children(preposition, "pobj")
            .forEach(object -> with.add(!casting.at(sentence, object).isEmpty()));
      }
    }
    boolean plural =
        sentence.children(verb, "nsubj").stream().anyMatch(child -> child.pos().endsWith("S"));
    return (somebody || plural) && !with.contains(false);
  }

  /** Negated, wished for, supposed, or only what something is for. */
  private static boolean isOpen(Sentence sentence, Token verb) {
    boolean negated =
        sentence.children(verb).stream()
            .anyMatch(child ->
                child.relation().equals("neg")
                    || child.lemma().equals("never")
                    || Set.of("could", "might", "may", "should", "can", "would", "must")
                            .contains(child.lemma())
                        && child.pos().equals("MD")
                        && !(child.form().equals("would") && isAnnounced(sentence, verb)));
    boolean infinitive = Clause.hasTo(sentence, verb);
    boolean to =
        infinitive
            && (!isComing(sentence, verb)
                || sentence.children(verb, "mark").stream()
                    .anyMatch(mark -> mark.lemma().equals("for")));
    for (Token at = verb; at.head() >= 0; at = sentence.head(at).orElseThrow()) {
      if (Clause.isConditional(sentence, at)) {
        return true;
      }
    }
    boolean adjective = verb.relation().equals("nmod") || verb.relation().equals("amod");
    return negated || to || adjective || verb.relation().equals("csubj");
  }

  /** "Announced that she would seek a mandate". */
  private static boolean isAnnounced(Sentence sentence, Token verb) {
    return verb.relation().equals("ccomp")
        // What members say that they will do is not the vote.
        && !verb.lemma().equals("vote")
        && sentence
            .head(verb)
            .filter(up -> Set.of("announce", "decide", "declare").contains(up.lemma()))
            .filter(up -> sentence.children(up, "neg").isEmpty())
            .isPresent();
  }

  /** "Is to meet", "is due to meet", "are set to sign", "decided to ask". */
  private static boolean isComing(Sentence sentence, Token verb) {
    return sentence
        .head(verb)
        .filter(up ->
            up.lemma().equals("be")
                || Set.of("decide", "agree", "intend").contains(up.lemma())
                || Set.of("due", "set", "expected", "scheduled", "planned", "slated")
                    .contains(up.form()))
        .isPresent();
  }
}
