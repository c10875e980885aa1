package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import travaux.extraction.rules.Match;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Span;

/** "On points 3 and 5 we are open to other ways": for which points of a text it holds. */
final class Topics {

  private static final Set<Act> ANSWERS =
      EnumSet.of(Act.ACCEPT, Act.DEMAND, Act.PROMISE, Act.PROPOSE, Act.REJECT);

  private static final Set<String> POINTS =
      Set.of("article", "clause", "item", "paragraph", "point", "section");

  private Topics() {}

  /** Returns the members with the points that the sentence names first. */
  static List<List<Span>> added(List<List<Span>> members, Match match, Act act) {
    Optional<Span> points = points(match.sentence());
    boolean open =
        points.isPresent()
            && ANSWERS.contains(act)
            && match.sentence().isBelow(match.sentence().tokens().getFirst(), match.head());
    if (!open) {
      return members;
    }
    List<List<Span>> all = new ArrayList<>();
    for (List<Span> member : members) {
      List<Span> words = new ArrayList<>(member);
      if (words.stream().noneMatch(points.get()::overlaps)) {
        words.addFirst(points.get());
      }
      all.add(words);
    }
    return all;
  }

  private static Optional<Span> points(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    if (tokens.size() < 2
        || !Set.of("On", "As", "For", "In").contains(tokens.getFirst().form())
        || !tokens.getFirst().relation().equals("prep")) {
      return Optional.empty();
    }
    List<Token> phrase = sentence.subtree(tokens.getFirst());
    Token last = phrase.getLast();
    boolean points =
        phrase.size() == last.index() + 1
            && phrase.stream().anyMatch(each -> POINTS.contains(each.lemma()))
            && phrase.stream().anyMatch(each -> each.pos().equals("CD"))
            && phrase.stream().noneMatch(Token::isVerb);
    return points ? Optional.of(phrase.get(1).span().cover(last.span())) : Optional.empty();
  }
}
