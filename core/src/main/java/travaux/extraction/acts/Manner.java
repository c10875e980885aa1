package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import travaux.extraction.words.WordTable;
import travaux.language.Clause;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Form;

/**
 * In which form an act was done: by the words of {@code forms.tsv} that stand with its verb or with
 * the verbs that report it. What is only demanded in writing is not written.
 */
final class Manner {

  private static final int MOST_FRAMES = 4;
  private static final Set<String> FRAMED = Set.of("ccomp", "parataxis", "conj", "advcl");

  private final WordTable table;

  private static final Set<String> HEARING = Set.of("learn", "hear", "understand", "know", "see");

  Manner(WordTable table) {
    this.table = table;
  }

  static Manner english() {
    return new Manner(WordTable.read("forms.tsv"));
  }

  /** Returns the form of the act of a verb or noun. */
  Form form(Sentence sentence, Token head, List<Token> trigger) {
    if (head.isNoun()) {
      Optional<Form> own = quality(sentence, head);
      if (own.isPresent()) {
        return own.get();
      }
    }
    for (Token noun : trigger) {
      Optional<Form> own = noun.isNoun() ? quality(sentence, noun) : Optional.empty();
      if (own.isPresent()) {
        return own.get();
      }
    }
    for (Token verb : frames(sentence, head)) {
      Optional<Form> found = of(sentence, verb);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return Form.UNKNOWN;
  }

  /** The verb and those that report it, the nearest first. */
  private static List<Token> frames(Sentence sentence, Token head) {
    List<Token> frames = new ArrayList<>();
    Token at = head;
    while (frames.size() < MOST_FRAMES) {
      frames.add(at);
      Token up = sentence.head(at).orElse(at);
      boolean carried = up.isVerb() && (FRAMED.contains(at.relation()) || isVerbless(at));
      boolean through = at.relation().equals("xcomp") && up.isVerb();
      if (up == at || !carried && !through) {
        break;
      }
      at = up;
    }
    return frames;
  }

  private static boolean isVerbless(Token at) {
    return at.isNoun() && (at.relation().equals("dobj") || at.relation().equals("nsubj"));
  }

  private Optional<Form> of(Sentence sentence, Token verb) {
    if (!verb.isVerb()) {
      return Optional.empty();
    }
    Optional<Form> around = Optional.empty();
    for (Token child : sentence.children(verb)) {
      around =
          around.or(() ->
              switch (child.relation()) {
                case "advmod", "npadvmod" -> as(sentence, child, "adverb");
                case "prep", "agent" -> manner(sentence, child);
                case "dobj", "dative" -> as(sentence, child, "hearer");
                case "advcl" -> aside(sentence, child);
                default -> Optional.empty();
              });
    }
    return around
        .or(() -> place(sentence, verb))
        .or(() -> doer(sentence, verb))
        .or(() -> sentence.child(verb, "neg").isPresent() ? none() : as(sentence, verb, "verb"));
  }

  /** Who does not sign has written nothing. */
  private static Optional<Form> none() {
    return Optional.empty();
  }

  /** "Speaking by telephone, they agreed", "taking the floor". */
  private Optional<Form> aside(Sentence sentence, Token verb) {
    boolean gerund = verb.pos().equals("VBG") && sentence.child(verb, "nsubj", "mark").isEmpty();
    if (!gerund) {
      return Optional.empty();
    }
    boolean floor =
        verb.lemma().equals("take")
            && sentence.children(verb, "dobj").stream().anyMatch(o -> o.lemma().equals("floor"));
    return floor ? Optional.of(Form.ORAL) : of(sentence, verb);
  }

  private Optional<Form> manner(Sentence sentence, Token preposition) {
    String word = preposition.form().toLowerCase(Locale.ROOT);
    for (Token below : sentence.children(preposition)) {
      boolean object = below.relation().equals("pobj") || below.relation().equals("pcomp");
      if (below.relation().equals("prep")) {
        Optional<Form> found = manner(sentence, below);
        if (found.isPresent()) {
          return found;
        }
      }
      if (!object) {
        continue;
      }
      boolean wanted = word.equals("for") || word.equals("on") || word.equals("to");
      Optional<Form> own = wanted ? Optional.empty() : quality(sentence, below);
      Optional<Form> found = own.or(() -> as(sentence, below, word));
      if (found.isEmpty() && !word.equals("for")) {
        found =
            sentence.children(below, "prep").stream()
                .filter(each -> each.lemma().equals("of") || each.lemma().equals("with"))
                .flatMap(each -> part(sentence, each, word).stream())
                .findFirst();
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** "In front of the cameras", "at the podium of the assembly", "in Article 3 of the treaty". */
  private Optional<Form> part(Sentence sentence, Token of, String word) {
    return sentence.children(of, "pobj").stream()
        .flatMap(object -> as(sentence, object, "of").or(() -> as(sentence, object, word)).stream())
        .findFirst();
  }

  /** "Notes in which each accepted": the relative clause stands in the text. */
  private Optional<Form> place(Sentence sentence, Token verb) {
    Optional<Token> noun =
        verb.relation().equals("relcl") || verb.relation().equals("acl")
            ? sentence.head(verb).filter(Token::isNoun)
            : Optional.empty();
    if (noun.isEmpty()) {
      return Optional.empty();
    }
    boolean bare =
        sentence.children(noun.get()).stream().noneMatch(c -> c.index() < noun.get().index());
    Optional<Token> by = sentence.head(noun.get()).filter(up -> up.relation().equals("prep"));
    if (bare && by.isPresent()) {
      // "Replied by telephone that he agreed": no clause is about a bare "telephone".
      return as(sentence, noun.get(), by.get().lemma());
    }
    for (Token preposition : sentence.children(verb, "prep")) {
      boolean which =
          sentence.children(preposition, "pobj").stream()
              .anyMatch(object -> object.pos().startsWith("W"));
      if (which) {
        return as(sentence, noun.get(), preposition.lemma())
            .or(() -> quality(sentence, noun.get()));
      }
    }
    return Optional.empty();
  }

  /** "The statement calls for"; "the paper has learnt" of what others said. */
  private Optional<Form> doer(Sentence sentence, Token verb) {
    if (HEARING.contains(verb.lemma())) {
      return Optional.empty();
    }
    if (verb.relation().equals("acl") && verb.pos().equals("VBG")) {
      Token text = sentence.head(verb).orElse(verb);
      boolean spoken = sentence.head(text).filter(up -> up.lemma().equals("read")).isPresent();
      Optional<Form> form = as(sentence, text, "doer");
      return spoken ? form.map(any -> Form.ORAL) : form;
    }
    return sentence
        .child(verb, "nsubj")
        .map(subject ->
            subject.pos().startsWith("W") && verb.relation().equals("relcl")
                ? sentence.head(verb).orElse(subject)
                : subject)
        .flatMap(subject -> as(sentence, subject, "doer"));
  }

  private Optional<Form> quality(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .filter(child -> child.index() < noun.index())
        .filter(child -> !Clause.hasTo(sentence, child))
        .flatMap(child -> as(sentence, child, "quality").stream())
        .findFirst();
  }

  private Optional<Form> as(Sentence sentence, Token token, String use) {
    String low = token.form().toLowerCase(Locale.ROOT);
    String before =
        token.index() == 0
            ? ""
            : sentence.tokens().get(token.index() - 1).form().toLowerCase(Locale.ROOT) + " ";
    return table
        .row(before + token.lemma())
        .filter(row -> isFor(row, use))
        .or(() -> table.row(low).filter(row -> isFor(row, use)))
        .or(() -> table.row(token.lemma().toLowerCase(Locale.ROOT)).filter(row -> isFor(row, use)))
        .map(row -> Form.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
  }

  private static boolean isFor(List<String> row, String use) {
    return List.of(row.get(1).split("\\|")).contains(use);
  }
}
