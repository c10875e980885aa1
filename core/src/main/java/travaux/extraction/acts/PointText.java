package travaux.extraction.acts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import travaux.language.Point;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.negotiation.Binding;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Form;
import travaux.negotiation.Identity;
import travaux.negotiation.Modality;
import travaux.negotiation.Span;
import travaux.negotiation.Status;
import travaux.negotiation.Voice;
import travaux.negotiation.When;

/** The words of a list's points and the entries that are made of them. */
final class PointText {

  static final String LIST = "points.tsv";

  private final Document document;
  private final List<Sentence> sentences;

  PointText(Document document, List<Sentence> sentences) {
    this.document = document;
    this.sentences = sentences;
  }

  /** Says whether the words that lead to a list made the entry, and no rule. */
  static boolean made(Entry entry) {
    return entry.by().equals(LIST);
  }

  Entry made(
      Act act,
      Span sentence,
      List<Span> trigger,
      List<Actor> who,
      List<Actor> whom,
      List<Span> what,
      Voice voice,
      String by) {
    return new Entry(
        Identity.of(document.textSha256(), act, trigger, 0),
        act,
        sentence,
        trigger,
        who,
        whom,
        what,
        null,
        When.UNKNOWN,
        null,
        Form.UNKNOWN,
        Binding.UNKNOWN,
        List.of(),
        false,
        Modality.ASSERTED,
        null,
        voice,
        null,
        Status.SUGGESTED,
        by);
  }

  Span content(Point point, Sentence first) {
    int end = Math.min(point.words().end(), first.span().end());
    String words = document.text().substring(point.words().start(), end);
    int from = words.startsWith("that ") ? "that ".length() : words.startsWith("to ") ? 3 : 0;
    int to = words.length();
    while (to > from + 1 && ".;,:".indexOf(words.charAt(to - 1)) >= 0) {
      to--;
    }
    return new Span(point.words().start() + from, point.words().start() + to);
  }

  Span whole(Entry act) {
    return sentences.stream()
        .map(Sentence::span)
        .filter(span -> span.contains(act.trigger().get(0)))
        .findFirst()
        .orElse(act.sentence());
  }

  @Nullable Sentence first(Point point) {
    if (point.kind() == Point.Kind.INLINE) {
      return point.joined();
    }
    return sentences.stream()
        .filter(each -> each.span().overlaps(point.words()))
        .findFirst()
        .orElse(null);
  }

  /** The head word of the point; of a duty the modal. */
  static @Nullable Token head(Sentence sentence, Span words) {
    Token top = null;
    for (Token token : sentence.tokensIn(words)) {
      boolean outside =
          token.head() < 0 || !words.contains(sentence.tokens().get(token.head()).span());
      boolean word = Character.isLetterOrDigit(token.form().charAt(0));
      boolean weak = token.relation().equals("mark") || token.pos().equals("IN");
      if (outside && word && (top == null || !top.isVerb() && token.isVerb()) && !weak) {
        top = token;
      }
    }
    return top;
  }

  static boolean isSame(List<Actor> left, List<Actor> right) {
    return left.stream()
        .anyMatch(one ->
            right.stream()
                .anyMatch(other ->
                    one.party() != null && one.party().equals(other.party())
                        || one.party() == null && one.words().equals(other.words())));
  }
}
