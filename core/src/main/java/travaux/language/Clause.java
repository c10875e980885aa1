package travaux.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A predicate with its arguments as a reader understands them: the passive is turned round, a
 * relative pronoun is its antecedent, a coordinated or controlled verb has the subject of the verb
 * that governs it.
 *
 * @param sentence the sentence that holds it
 * @param predicate the verb ("be" in a copular clause)
 * @param subjects heads of the phrases that do it, coordination expanded; empty when not said
 * @param objects heads of the phrases that it is done to, coordination expanded
 * @param passive whether the verb is passive
 * @param negated whether the verb is negated ("not only" does not negate)
 * @param modals lemmas of modal verbs ("will", "must", ...)
 * @param infinitive whether it is a "to" infinitive
 */
public record Clause(
    Sentence sentence,
    Token predicate,
    List<Token> subjects,
    List<Token> objects,
    boolean passive,
    boolean negated,
    Set<String> modals,
    boolean infinitive) {

  /** Copies the lists. */
  public Clause {
    subjects = List.copyOf(subjects);
    objects = List.copyOf(objects);
    modals = Set.copyOf(modals);
  }

  /** Returns the same clause as if nothing negated it. */
  public Clause affirmed() {
    return new Clause(sentence, predicate, subjects, objects, passive, false, modals, infinitive);
  }

  /** Says whether it tells of the past: "did not", "has never", "had neither". */
  public boolean past() {
    boolean plain = predicate.pos().equals("VBD") && sentence.child(predicate, "aux").isEmpty();
    return modals.isEmpty()
        && (plain
            || sentence.children(predicate).stream()
                .anyMatch(aux ->
                    aux.relation().startsWith("aux")
                        && (aux.lemma().equals("have") || aux.pos().equals("VBD")))
            || predicate.relation().equals("conj")
                && sentence.head(predicate).filter(up -> up.pos().equals("VBN")).isPresent()
            || predicate.relation().equals("ccomp")
                && predicate.pos().equals("VBN")
                && sentence.head(predicate).filter(up -> up.lemma().equals("have")).isPresent());
  }

  /** Returns the finite clause that the predicate takes ("said that ..."), if any. */
  public Optional<Token> complement() {
    List<Token> told =
        sentence.children(predicate, "ccomp").stream().filter(head -> !isParted(head)).toList();
    return told.stream()
        .filter(head -> told.size() > 1 && isNext(head))
        .findFirst()
        .or(() -> told.stream().findFirst())
        .filter(head -> !isGerund(head) && !hasTo(sentence, head));
  }

  /** "Talks break down, Peru says it will leave": what begins right behind the verb. */
  private boolean isNext(Token head) {
    return head.index() > predicate.index()
        && sentence.subtree(head).stream()
            .anyMatch(token ->
                token.index() == predicate.index() + 1 && !token.relation().equals("punct"));
  }

  /** "Both sides are stuck: Peru has demanded that": a sentence of its own before the colon. */
  private boolean isParted(Token head) {
    return head.index() < predicate.index()
        && sentence.tokens().subList(head.index(), predicate.index()).stream()
            .anyMatch(token -> token.form().equals(":") || token.form().equals(";"));
  }

  /** Returns the "to" infinitive that {@code governor} takes, with or without its own subject. */
  public static Optional<Token> infinitiveOf(Sentence sentence, Token governor) {
    for (Token child : sentence.children(governor)) {
      boolean clausal =
          switch (child.relation()) {
            case "xcomp", "ccomp", "acl", "advcl", "relcl" -> true;
            default -> false;
          };
      if (clausal && hasTo(sentence, child)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** Says whether the clause is a bare infinitive with a subject: "would like to see Peru act". */
  public static boolean isBare(Sentence sentence, Token verb) {
    return verb.relation().equals("ccomp")
        && verb.pos().equals("VB")
        && sentence.child(verb, "nsubj").isPresent()
        && sentence.child(verb, "aux", "mark").isEmpty();
  }

  /** Returns the gerund or question that the predicate takes as an object, if any. */
  public Optional<Token> gerund() {
    for (Token child : sentence.children(predicate)) {
      boolean clausal = child.relation().equals("xcomp") || child.relation().equals("ccomp");
      if (clausal && (isGerund(child) || isQuestion(child))) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private boolean isGerund(Token head) {
    List<Token> aux = sentence.children(head, "aux");
    boolean plain = head.pos().equals("VBG") && aux.isEmpty();
    boolean done = !aux.isEmpty() && aux.get(0).form().equals("having");
    return (plain || done) && sentence.children(head, "nsubj").isEmpty();
  }

  private boolean isQuestion(Token head) {
    return sentence.children(head).stream()
        .anyMatch(child -> child.pos().startsWith("W") && child.index() < head.index());
  }

  /** Says whether {@code verb} has the infinitive marker "to". */
  public static boolean hasTo(Sentence sentence, Token verb) {
    return sentence.children(verb, "aux").stream().anyMatch(aux -> aux.pos().equals("TO"));
  }

  /** Returns the "if", "unless", "until", "provided that" phrase of the predicate, if any. */
  public Optional<Token> condition() {
    return conditionOf(sentence, predicate);
  }

  /** Returns the head of the phrase that makes {@code governor} depend on something, if any. */
  public static Optional<Token> conditionOf(Sentence sentence, Token governor) {
    return sentence.children(governor).stream()
        .filter(child -> isConditional(sentence, child))
        .findFirst();
  }

  /** "Will decide soon if it is possible": says whether the "if" asks, and makes no condition. */
  public static boolean isOpen(Sentence sentence, Token mark) {
    Token verb = sentence.head(mark).orElse(mark);
    return mark.lemma().equals("if")
        && sentence
            .head(verb)
            .filter(up -> up.index() < mark.index() && ASKING.contains(up.lemma()))
            .filter(up -> sentence.child(up, "dobj", "ccomp", "xcomp").isEmpty())
            .isPresent();
  }

  /**
   * Says whether the phrase of {@code head} makes a condition: "if ...", "on condition that ...".
   */
  public static boolean isConditional(Sentence sentence, Token head) {
    return switch (head.relation()) {
      case "advcl" ->
          isInverted(sentence, head)
              || sentence.children(head, "mark").stream()
                  .anyMatch(mark -> CONDITION.contains(mark.lemma()) && !isOpen(sentence, mark))
              || sentence.children(head, "advmod").stream()
                  .anyMatch(word -> word.lemma().equals("once") && word.index() < head.index());
      case "prep" ->
          PROVISO.contains(head.form().toLowerCase(Locale.ROOT))
              || sentence.children(head, "pobj").stream()
                  .anyMatch(object ->
                      object.lemma().equals("condition")
                          && !sentence.children(object, "acl").isEmpty());
      default -> false;
    };
  }

  /** "Should it fail to arrive", "had they signed". */
  private static boolean isInverted(Sentence sentence, Token head) {
    return sentence.children(head, "aux").stream().anyMatch(aux -> isInverted(sentence, head, aux));
  }

  /** Says whether "should" or "had" stands before the subject of an adverbial clause. */
  static boolean isInverted(Sentence sentence, Token verb, Token aux) {
    Optional<Token> subject = sentence.child(verb, "nsubj", "nsubjpass");
    return verb.relation().equals("advcl")
        && (aux.lemma().equals("should") || aux.lemma().equals("have"))
        && subject.filter(each -> aux.index() < each.index()).isPresent();
  }

  private static final Set<String> PROVISO = Set.of("provided", "providing");

  /** Verbs whose "if" is "whether". */
  private static final Set<String> ASKING =
      Set.of("ask", "check", "decide", "determine", "know", "see", "wonder");

  private static final Set<String> CONDITION =
      Set.of("if", "unless", "until", "till", "provided", "lest");
}
