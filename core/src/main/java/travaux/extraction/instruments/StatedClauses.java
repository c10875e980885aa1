package travaux.extraction.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Document;
import travaux.negotiation.Identity;
import travaux.negotiation.Instrument;
import travaux.negotiation.Span;

/**
 * What a text says, where a document tells it: "the charter states that ...", "it is also stated
 * that ...", "two points contained therein: that ... and that ...".
 */
final class StatedClauses {

  private static final Set<String> SAY =
      Set.of("contain", "state", "stipulate", "provide", "enshrine", "affirm", "say", "guarantee");
  private static final Set<String> REFER = Set.of("refer", "relate", "speak");
  private static final Set<String> PART =
      Set.of("principle", "provision", "clause", "obligation", "rule", "commitment", "right");

  private final Document document;
  private final List<Instrument> mentions;
  private final List<Instrument> clauses = new ArrayList<>();
  private @Nullable Instrument spoken;

  private StatedClauses(Document document, List<Instrument> mentions) {
    this.document = document;
    this.mentions = mentions;
  }

  /** Returns a line more for each clause that sentences tell, at the place of its words. */
  static List<Instrument> of(
      Document document, List<Sentence> sentences, List<Instrument> mentions) {
    StatedClauses stated = new StatedClauses(document, mentions);
    sentences.forEach(stated::read);
    return List.copyOf(stated.clauses);
  }

  private void read(Sentence sentence) {
    Instrument before = spoken;
    boolean told = false;
    for (Token token : sentence.tokens()) {
      if (token.lemma().equals("therein")) {
        Instrument last = last(sentence);
        told |= last != null && listed(sentence, token, last);
      } else if (token.isVerb() && SAY.contains(token.lemma())) {
        told |= said(sentence, token, before);
      } else if (token.isVerb() && REFER.contains(token.lemma())) {
        told |= referred(sentence, token);
      }
    }
    if (!told) {
      spoken = null;
    }
  }

  private boolean said(Sentence sentence, Token verb, @Nullable Instrument before) {
    Optional<Span> that = that(sentence, verb);
    boolean passive =
        sentence.child(verb, "nsubjpass").filter(it -> it.lemma().equals("it")).isPresent();
    if (passive && before != null && that.isPresent()) {
      add(before, that.get());
      return true;
    }
    List<Instrument> subjects = subjects(sentence, verb);
    if (subjects.isEmpty() || that.isEmpty()) {
      return false;
    }
    subjects.forEach(instrument -> add(instrument, that.get()));
    return true;
  }

  /** "Other treaties such as ... refer only to the borders". */
  private boolean referred(Sentence sentence, Token verb) {
    Optional<Token> to =
        sentence.children(verb, "prep").stream()
            .filter(prep -> prep.lemma().equals("to") || prep.lemma().equals("of"))
            .flatMap(prep -> sentence.children(prep, "pobj").stream())
            .findFirst();
    List<Instrument> subjects = subjects(sentence, verb);
    to.ifPresent(
        object -> subjects.forEach(instrument -> add(instrument, span(sentence.subtree(object)))));
    return to.isPresent() && !subjects.isEmpty();
  }

  private boolean listed(Sentence sentence, Token therein, Instrument instrument) {
    List<Token> verbs =
        sentence.tokens().stream()
            .filter(token -> token.index() > therein.index())
            .filter(token -> token.relation().equals("mark") && token.lemma().equals("that"))
            .map(mark -> sentence.head(mark).orElse(mark))
            .filter(verb -> verb.index() > therein.index())
            .toList();
    for (int i = 0; i < verbs.size(); i++) {
      Token from = mark(sentence, verbs.get(i));
      int end = i + 1 < verbs.size() ? mark(sentence, verbs.get(i + 1)).index() - 1 : -1;
      List<Token> words =
          sentence.tokens().stream()
              .filter(token -> token.index() > from.index())
              .filter(token -> end < 0 || token.index() < end)
              .filter(token -> !token.relation().equals("punct"))
              .toList();
      if (!words.isEmpty()) {
        add(instrument, span(words));
      }
    }
    return !verbs.isEmpty();
  }

  private static Token mark(Sentence sentence, Token verb) {
    return sentence.children(verb, "mark").stream()
        .filter(mark -> mark.lemma().equals("that"))
        .findFirst()
        .orElse(verb);
  }

  /** The words of a that-clause of the verb, or of "the principle that ..." that it governs. */
  private static Optional<Span> that(Sentence sentence, Token verb) {
    List<Token> heads = new ArrayList<>(sentence.children(verb, "ccomp"));
    for (Token object : sentence.children(verb, "dobj")) {
      if (PART.contains(object.lemma())) {
        heads.addAll(sentence.children(object, "acl"));
        heads.addAll(sentence.children(object, "ccomp"));
        heads.addAll(sentence.children(object, "relcl"));
      }
    }
    for (Token head : heads) {
      Token mark = mark(sentence, head);
      if (mark.index() != head.index()) {
        List<Token> words = new ArrayList<>(sentence.subtree(head));
        words.removeIf(token -> token.index() <= mark.index());
        return words.isEmpty() ? Optional.empty() : Optional.of(span(words));
      }
    }
    return Optional.empty();
  }

  private List<Instrument> subjects(Sentence sentence, Token verb) {
    List<Instrument> found = new ArrayList<>();
    for (Token subject : sentence.children(verb, "nsubj")) {
      Span words = span(sentence.subtree(subject));
      for (Instrument mention : mentions) {
        if (words.contains(mention.words())
            && found.stream().noneMatch(one -> one.name().equals(mention.name()))) {
          found.add(mention);
        }
      }
    }
    return found;
  }

  private @Nullable Instrument last(Sentence sentence) {
    Instrument last = null;
    for (Instrument mention : mentions) {
      boolean near =
          mention.words().start() < sentence.span().end()
              && mention.words().start() >= sentence.block().span().start();
      last = near ? mention : last;
    }
    return last;
  }

  private void add(Instrument instrument, Span words) {
    spoken = instrument;
    clauses.add(
        new Instrument(
            Identity.of(
                document.textSha256(), "clause", instrument.name(), words.start(), words.end()),
            words,
            instrument.name(),
            instrument.kind(),
            instrument.author(),
            instrument.addressees(),
            words.of(document.text()).replaceAll("\\s+", " ")));
  }

  private static Span span(List<Token> tokens) {
    Span span = tokens.get(0).span();
    for (Token token : tokens) {
      span = span.cover(token.span());
    }
    return span;
  }
}
