package travaux.extraction.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.language.Clauses;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Binding;
import travaux.negotiation.Document;
import travaux.negotiation.Form;
import travaux.negotiation.Instrument;
import travaux.negotiation.Link;
import travaux.negotiation.Span;

/**
 * Finds which text answers which, and what is said to be no answer: "the reply to the draft rejects
 * two articles", "the letter is not the answer to our proposals".
 *
 * <p>A reply that is awaited, demanded, planned, denied or only imagined answers nothing.
 */
public final class Replies {

  private static final Set<String> ANSWER = Set.of("answer", "reply", "response");
  private static final Set<String> TAKE =
      Set.of("receive", "read", "reject", "dismiss", "study", "welcome", "leak", "see", "obtain");
  private static final Set<String> NO_PROOF =
      Set.of(
          "be", "remain", "await", "expect", "need", "depend", "have", "seem", "matter", "require");
  private static final Set<String> OPEN =
      Set.of("if", "unless", "until", "whether", "should", "before", "when", "once", "in case");

  private Replies() {}

  /** Returns the links, in the order of the text. */
  public static List<Link> find(
      Document document, List<Sentence> sentences, List<Instrument> texts) {
    List<Link> links = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Instrument> here =
          texts.stream().filter(text -> sentence.span().contains(text.words())).toList();
      for (Token noun : sentence.tokens()) {
        if (isAnswer(noun)) {
          link(document, sentence, noun, here).ifPresent(links::add);
        }
      }
    }
    return links;
  }

  /** Says whether a word is a noun for an answer. */
  static boolean isAnswer(Token noun) {
    return noun.isNoun() && ANSWER.contains(noun.lemma().toLowerCase(Locale.ROOT));
  }

  private static Optional<Link> link(
      Document document, Sentence sentence, Token noun, List<Instrument> here) {
    Instrument answered = answered(sentence, noun, here);
    if (answered == null) {
      return Optional.empty();
    }
    Instrument reply = at(noun, here);
    if (reply != null && reply != answered && isGiven(sentence, noun)) {
      return Optional.of(
          new Link(
              reply.id(),
              answered.id(),
              Link.Kind.ANSWERS,
              words(sentence, noun),
              "\"" + reply.words().of(document.text()) + "\" is told of as given",
              new Link.Answer(null, Form.WRITTEN, null, Binding.UNKNOWN)));
    }
    return denied(sentence, noun)
        .flatMap(subject -> Optional.ofNullable(at(subject, here)))
        .filter(other -> other != answered)
        .map(other ->
            new Link(
                other.id(),
                answered.id(),
                Link.Kind.NOT_ANSWER_TO,
                words(sentence, noun),
                "said to be no answer to it"));
  }

  /** The text in "the answer ... to the text". */
  private static @Nullable Instrument answered(
      Sentence sentence, Token noun, List<Instrument> here) {
    for (Token to : sentence.children(noun, "prep")) {
      if (to.lemma().equals("to")) {
        for (Token object : sentence.children(to, "pobj")) {
          for (Token member : Clauses.expand(sentence, object)) {
            Instrument text = at(member, here);
            if (text != null) {
              return text;
            }
          }
        }
      }
    }
    return null;
  }

  private static @Nullable Instrument at(Token noun, List<Instrument> here) {
    return here.stream()
        .filter(text -> text.words().contains(noun.span()))
        .findFirst()
        .orElse(null);
  }

  /** Says whether the sentence tells of the reply as of something that is there. */
  private static boolean isGiven(Sentence sentence, Token noun) {
    Token verb = sentence.head(noun).orElse(noun);
    if (!verb.isVerb() || !isDone(sentence, verb)) {
      return false;
    }
    return switch (noun.relation()) {
      case "dobj" -> Correspondents.isSending(verb) || TAKE.contains(verb.lemma());
      case "nsubjpass" -> Correspondents.isSending(verb) || TAKE.contains(verb.lemma());
      case "nsubj" -> !NO_PROOF.contains(verb.lemma());
      default -> false;
    };
  }

  /** Past or present, neither denied nor possible nor wished, in no condition. */
  private static boolean isDone(Sentence sentence, Token verb) {
    boolean tensed =
        Set.of("VBD", "VBZ", "VBP").contains(verb.pos())
            || verb.pos().equals("VBN")
                && sentence.children(verb).stream()
                    .anyMatch(aux -> Set.of("be", "have").contains(aux.lemma()));
    boolean open =
        sentence.children(verb).stream()
            .anyMatch(child ->
                child.relation().equals("neg")
                    || child.pos().equals("MD")
                    || child.pos().equals("TO") && child.relation().equals("aux")
                    || Set.of("mark", "advmod").contains(child.relation())
                        && OPEN.contains(child.form().toLowerCase(Locale.ROOT)));
    return tensed && !open;
  }

  /** The subject of "is not the answer", "is no answer". */
  private static Optional<Token> denied(Sentence sentence, Token noun) {
    Token be = sentence.head(noun).orElse(noun);
    boolean no =
        sentence.children(noun).stream().anyMatch(child -> child.form().equalsIgnoreCase("no"))
            || !sentence.children(be, "neg").isEmpty()
            || sentence.children(noun, "neg").size() > 0;
    boolean open = sentence.children(be).stream().anyMatch(child -> child.pos().equals("MD"));
    return be.lemma().equals("be") && noun.relation().equals("attr") && no && !open
        ? sentence.child(be, "nsubj")
        : Optional.empty();
  }

  private static Span words(Sentence sentence, Token noun) {
    List<Token> all = sentence.subtree(noun);
    return all.get(0).span().cover(all.get(all.size() - 1).span());
  }
}
