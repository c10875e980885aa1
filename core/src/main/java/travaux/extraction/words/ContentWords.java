package travaux.extraction.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Span;

/** The lemmas of the words that carry the sense of a content. */
public final class ContentWords {

  private static final Set<String> EMPTY = Set.of("be", "have", "do", "not", "will", "would");

  private final SpanIndex<Sentence> sentences;
  private final Map<List<Span>, Set<String>> known = new HashMap<>();

  public ContentWords(List<Sentence> sentences) {
    this.sentences = new SpanIndex<>(sentences, sentence -> List.of(sentence.span()));
  }

  /** Returns the lemmas of nouns, verbs, adjectives, adverbs and numbers in the spans. */
  public Set<String> of(List<Span> spans) {
    return known.computeIfAbsent(spans, this::lemmas);
  }

  private Set<String> lemmas(List<Span> spans) {
    Set<String> lemmas = new HashSet<>();
    for (Span span : spans) {
      for (Sentence sentence : sentences.touching(span)) {
        sentence.tokensIn(span).stream()
            .filter(ContentWords::carries)
            .forEach(token -> lemmas.add(token.lemma()));
      }
    }
    return lemmas;
  }

  private static boolean carries(Token token) {
    boolean open =
        switch (token.pos().charAt(0)) {
          case 'N', 'V', 'J', 'R' -> true;
          default -> token.pos().equals("CD");
        };
    return open && !EMPTY.contains(token.lemma()) && !token.relation().startsWith("aux");
  }

  /** Returns the share of common words among all words of both, from 0 to 1. */
  public static double likeness(Set<String> left, Set<String> right) {
    Set<String> both = common(left, right);
    int all = left.size() + right.size() - both.size();
    return all == 0 ? 0 : (double) both.size() / all;
  }

  /** Returns the words that both have. */
  public static Set<String> common(Set<String> left, Set<String> right) {
    Set<String> both = new HashSet<>(left);
    both.retainAll(right);
    return both;
  }
}
