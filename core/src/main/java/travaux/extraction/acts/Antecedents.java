package travaux.extraction.acts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Entry;
import travaux.negotiation.Span;

/** "We will sign no veto. That is our limit": the sentence before is the content. */
final class Antecedents {

  private static final Set<String> POINTING = Set.of("this", "that");

  private static final Set<String> MARKS = Set.of("“", "”", "\"", "``", "''");

  private final List<Sentence> sentences;

  Antecedents(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  /** Returns the entry with what its pronoun points to, where the same speaker said it before. */
  Entry completed(Entry entry) {
    if (entry.act() == Act.STATE || entry.what().size() != 1) {
      return entry;
    }
    for (int i = 1; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (sentence.span().equals(entry.sentence())) {
        Optional<Span> before =
            isPronoun(sentence, entry.what().getFirst())
                ? words(sentences.get(i - 1), sentence)
                : Optional.empty();
        return before.map(words -> entry.saying(List.of(words))).orElse(entry);
      }
    }
    return entry;
  }

  private static boolean isPronoun(Sentence sentence, Span words) {
    Token first = sentence.tokens().getFirst();
    return first.span().equals(words)
        && first.relation().startsWith("nsubj")
        && POINTING.contains(first.lemma());
  }

  /** The words of a sentence that tells nothing else, without the mark that opens it. */
  private static Optional<Span> words(Sentence sentence, Sentence next) {
    List<Token> tokens = sentence.tokens();
    int from = MARKS.contains(tokens.getFirst().form()) ? 1 : 0;
    int to = tokens.size();
    while (to > from && tokens.get(to - 1).relation().equals("punct")) {
      to--;
    }
    boolean other =
        !sentence.block().equals(next.block())
            || MARKS.contains(tokens.getLast().form())
            || tokens.subList(Math.min(from, to), tokens.size()).stream()
                .anyMatch(token -> MARKS.contains(token.form()))
            || tokens.getLast().form().equals("?");
    return other || from == to
        ? Optional.empty()
        : Optional.of(tokens.get(from).span().cover(tokens.get(to - 1).span()));
  }
}
