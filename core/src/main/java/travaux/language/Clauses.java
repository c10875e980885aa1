package travaux.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the clauses of a sentence and gives each its understood subject and objects. */
public final class Clauses {

  private static final int MAX_STEPS = 12;
  private static final Set<String> SUBJECT_CONTROL =
      Set.of("promise", "threaten", "vow", "pledge", "offer", "use");

  /** "Credited Peru with floating the plan". */
  private static final Set<String> CHARGING = Set.of("credit", "charge", "task", "entrust");

  /** Verbs that often stand without an object. */
  private static final Set<String> ALONE =
      Set.of(
          "leave",
          "withdraw",
          "resign",
          "meet",
          "retreat",
          "surrender",
          "walk",
          "go",
          "come",
          "return",
          "agree",
          "protest",
          "march",
          "rally",
          "speak",
          "act",
          "arrive",
          "stop",
          "end",
          "visit",
          "talk",
          "travel",
          "advance",
          "escape",
          "flee",
          "relent",
          "respond",
          "answer");

  private final Sentence sentence;
  private final Negation negation;

  private Clauses(Sentence sentence) {
    this.sentence = sentence;
    this.negation = new Negation(sentence);
  }

  /** Returns a clause for each verb that is not an auxiliary, in the order of the text. */
  public static List<Clause> of(Sentence sentence) {
    Clauses clauses = new Clauses(sentence);
    List<Clause> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.isVerb() && !isAuxiliary(token)) {
        found.add(clauses.clause(token));
      }
    }
    return found;
  }

  private static boolean isAuxiliary(Token token) {
    return token.relation().equals("aux") || token.relation().equals("auxpass");
  }

  private Clause clause(Token verb) {
    boolean passive = isPassive(verb);
    List<Token> subjects = passive ? agents(verb) : expand(surfaceSubjects(verb, MAX_STEPS));
    List<Token> objects =
        passive ? expand(surfaceSubjects(verb, MAX_STEPS)) : expand(directObjects(verb));
    return new Clause(
        sentence,
        verb,
        subjects,
        objects,
        passive,
        negation.of(verb),
        modals(verb, MAX_STEPS),
        Clause.hasTo(sentence, verb));
  }

  private boolean isPassive(Token verb) {
    if (sentence.child(verb, "auxpass").isPresent()) {
      return true;
    }
    boolean bare = sentence.child(verb, "aux", "nsubj").isEmpty();
    if (!verb.pos().equals("VBN") || !bare) {
      return false;
    }
    return switch (verb.relation()) {
      case "acl", "advcl", "nmod", "amod" -> true;
      case "relcl" -> true;
      case "conj" -> sentence.head(verb).filter(Token::isVerb).map(this::isPassive).orElse(false);
      default -> false;
    };
  }

  private List<Token> agents(Token verb) {
    List<Token> agents = new ArrayList<>();
    for (Token by : sentence.children(verb, "agent")) {
      agents.addAll(expand(sentence.children(by, "pobj")));
    }
    return agents.isEmpty() ? agentsBelow(verb) : agents;
  }

  /** "Was accused of wasting funds by Kenya": the parser hangs the agent on the gerund. */
  private List<Token> agentsBelow(Token verb) {
    List<Token> agents = new ArrayList<>();
    for (Token preposition : sentence.children(verb, "prep")) {
      for (Token gerund : sentence.children(preposition, "pcomp")) {
        for (Token by : sentence.children(gerund, "prep")) {
          if (by.lemma().equals("by")) {
            agents.addAll(expand(sentence.children(by, "pobj")));
          }
        }
      }
    }
    return agents;
  }

  /** The grammatical subject, found through relative clauses, coordination and control. */
  private List<Token> surfaceSubjects(Token verb, int steps) {
    if (steps == 0) {
      return List.of();
    }
    Optional<Token> own = sentence.child(verb, "nsubj", "nsubjpass", "csubj");
    if (own.isPresent()) {
      return antecedent(verb, own.get());
    }
    Optional<Token> head = sentence.head(verb);
    // "There was a chance": nobody's act.
    if (head.isEmpty() || steps == MAX_STEPS && sentence.child(verb, "expl").isPresent()) {
      return List.of();
    }
    Token governor = head.get();
    return switch (verb.relation()) {
      case "conj" -> governor.isVerb() ? surfaceSubjects(governor, steps - 1) : List.of();
      case "acl", "relcl", "nmod", "amod" -> ofNoun(verb, governor, steps);
      case "pcomp" -> ofPreposition(governor, steps);
      case "pobj" -> verb.pos().equals("VBG") ? ofPreposition(governor, steps) : List.of();
      case "csubj", "csubjpass" -> List.of();
      default -> controlled(verb, governor, steps);
    };
  }

  private List<Token> antecedent(Token verb, Token subject) {
    if (!subject.pos().startsWith("W")) {
      return List.of(subject);
    }
    Token clause = verb;
    while (clause.relation().equals("conj") && sentence.head(clause).isPresent()) {
      clause = sentence.head(clause).get();
    }
    if (clause.relation().equals("relcl")) {
      return sentence.head(clause).map(List::of).orElse(List.of());
    }
    return subject.pos().equals("WDT") ? List.of() : List.of(subject);
  }

  private List<Token> ofNoun(Token verb, Token noun, int steps) {
    if (!noun.isNoun() && !noun.pos().startsWith("PRP")) {
      return noun.isVerb() ? surfaceSubjects(noun, steps - 1) : List.of();
    }
    if (!Clause.hasTo(sentence, verb)) {
      return List.of(noun);
    }
    List<Token> owners = sentence.children(noun, "poss");
    if (!owners.isEmpty()) {
      return owners;
    }
    return sentence
        .head(noun)
        .filter(Token::isVerb)
        .map(outer -> surfaceSubjects(outer, steps - 1))
        .orElse(List.of());
  }

  private List<Token> ofPreposition(Token preposition, int steps) {
    Optional<Token> governor = sentence.head(preposition);
    if (governor.isEmpty()) {
      return List.of();
    }
    if (governor.get().isVerb()) {
      List<Token> patients = sentence.children(governor.get(), "dobj");
      boolean ofOrFrom =
          Set.of("of", "from", "for", "into", "against").contains(preposition.lemma());
      boolean charged =
          preposition.lemma().equals("with") && CHARGING.contains(governor.get().lemma());
      if ((ofOrFrom || charged) && !patients.isEmpty()) {
        return expand(patients);
      }
      List<Token> doers = through(governor.get(), preposition);
      if (!doers.isEmpty()) {
        return doers;
      }
      return surfaceSubjects(governor.get(), steps - 1);
    }
    return sentence.children(governor.get(), "poss");
  }

  /** "Pressed Peru on its meddling through hacking": who meddled hacked. */
  private List<Token> through(Token verb, Token preposition) {
    if (!preposition.lemma().equals("through")) {
      return List.of();
    }
    List<Token> owners = new ArrayList<>();
    for (Token phrase : sentence.children(verb, "prep")) {
      if (phrase.index() < preposition.index() && !phrase.equals(preposition)) {
        sentence
            .child(phrase, "pobj")
            .ifPresent(noun -> owners.addAll(sentence.children(noun, "poss")));
      }
    }
    return owners;
  }

  private List<Token> controlled(Token verb, Token governor, int steps) {
    if (!governor.isVerb()) {
      return sentence
          .head(governor)
          .filter(Token::isVerb)
          .map(outer -> surfaceSubjects(outer, steps - 1))
          .orElse(List.of());
    }
    if (isCommand(verb, governor)) {
      return List.of();
    }
    if (isGap(sentence, verb)) {
      return sentence.head(governor).map(List::of).orElse(List.of());
    }
    boolean complement = verb.relation().equals("xcomp") || verb.relation().equals("ccomp");
    if (complement && !SUBJECT_CONTROL.contains(governor.lemma())) {
      List<Token> patients = new ArrayList<>(sentence.children(governor, "dobj"));
      patients.addAll(sentence.children(governor, "dative"));
      if (!patients.isEmpty()) {
        return List.of(patients.get(0));
      }
    }
    return surfaceSubjects(governor, steps - 1);
  }

  /** "'Open the gates,' she said": the one who says so opens nothing. */
  private boolean isCommand(Token verb, Token governor) {
    boolean bare =
        verb.pos().equals("VB")
            && !Clause.hasTo(sentence, verb)
            && sentence.children(verb, "aux").stream().allMatch(aux -> aux.lemma().equals("do"));
    return bare
        && sentence.children(governor, "nsubj").stream()
            .anyMatch(speaker -> speaker.index() > verb.index());
  }

  /** "Ships they say have left": says whether a relative clause above lends its noun as subject. */
  public static boolean isGap(Sentence sentence, Token verb) {
    Token say = sentence.head(verb).orElse(verb);
    boolean under =
        verb.relation().equals("ccomp")
            && say.relation().equals("relcl")
            && sentence.child(verb, "nsubj", "nsubjpass", "csubj", "expl").isEmpty();
    if (!under || sentence.head(say).filter(Token::isNoun).isEmpty()) {
      return false;
    }
    List<Token> helping = sentence.children(verb).stream().filter(Clauses::isAuxiliary).toList();
    int first = helping.stream().mapToInt(Token::index).min().orElse(verb.index());
    boolean finite =
        Set.of("VBD", "VBZ", "VBP").contains(verb.pos())
            || helping.stream().anyMatch(aux -> !aux.lemma().equals("to"));
    return finite
        && say.index() < first
        && first <= say.index() + 2
        && sentence.child(say, "nsubj").filter(each -> each.pos().equals("PRP")).isPresent();
  }

  private List<Token> directObjects(Token verb) {
    List<Token> own = sentence.children(verb, "dobj");
    if (!own.isEmpty()) {
      List<Token> objects = new ArrayList<>();
      for (Token object : own) {
        boolean relative = object.pos().startsWith("W");
        objects.add(relative ? Relatives.noun(sentence, verb, object).orElse(object) : object);
      }
      return objects;
    }
    List<Token> shared = sharedObjects(verb);
    if (!shared.isEmpty()) {
      return shared;
    }
    boolean relative = verb.relation().equals("relcl");
    Optional<Token> subject = sentence.child(verb, "nsubj");
    if (relative && subject.isPresent() && !subject.get().pos().startsWith("W")) {
      return sentence.head(verb).map(List::of).orElse(List.of());
    }
    return Relatives.object(sentence, verb).map(List::of).orElse(List.of());
  }

  /** "Neither proposed nor endorsed the list": two verbs in a row share what stands behind them. */
  private List<Token> sharedObjects(Token verb) {
    int next = verb.index() + 1;
    boolean bare =
        next < sentence.tokens().size()
            && sentence.tokens().get(next).relation().equals("cc")
            && !ALONE.contains(verb.lemma());
    if (!bare) {
      return List.of();
    }
    for (Token second : sentence.children(verb, "conj")) {
      boolean own =
          !second.isVerb()
              || sentence.child(second, "nsubj", "nsubjpass", "aux", "auxpass").isPresent();
      if (!own && second.pos().equals(verb.pos())) {
        return sentence.children(second, "dobj");
      }
    }
    return List.of();
  }

  /** Returns each head with the nouns coordinated to it, in order. */
  public static List<Token> expand(Sentence sentence, Token head) {
    List<Token> all = new ArrayList<>();
    all.add(head);
    for (Token conjunct : sentence.children(head, "conj")) {
      if (!conjunct.isVerb() || head.isVerb()) {
        all.addAll(expand(sentence, conjunct));
      }
    }
    return all;
  }

  private List<Token> expand(List<Token> heads) {
    List<Token> all = new ArrayList<>();
    for (Token head : heads) {
      for (Token each : expand(sentence, head)) {
        if (!all.contains(each)) {
          all.add(each);
        }
      }
    }
    return all;
  }

  private Set<String> modals(Token verb, int steps) {
    Set<String> modals = new HashSet<>();
    for (Token aux : sentence.children(verb, "aux")) {
      if (aux.pos().equals("MD") && !Clause.isInverted(sentence, verb, aux)) {
        modals.add(modal(aux));
      }
    }
    boolean shares =
        modals.isEmpty()
            && steps > 0
            && verb.relation().equals("conj")
            && sentence.child(verb, "nsubj", "nsubjpass", "aux").isEmpty();
    if (shares) {
      sentence.head(verb).ifPresent(head -> modals.addAll(modals(head, steps - 1)));
    }
    return modals;
  }

  private static String modal(Token aux) {
    return switch (aux.form().toLowerCase(java.util.Locale.ROOT)) {
      case "wo", "'ll", "’ll" -> "will";
      case "ca" -> "can";
      case "'d", "’d" -> "would";
      default -> aux.lemma();
    };
  }
}
