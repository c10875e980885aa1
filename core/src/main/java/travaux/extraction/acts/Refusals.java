package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.extraction.words.SpanIndex;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.negotiation.Binding;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Identity;
import travaux.negotiation.Modality;
import travaux.negotiation.Quote;
import travaux.negotiation.Span;
import travaux.negotiation.Status;
import travaux.negotiation.When;

/**
 * Refusals without a verb: "No concessions," said the minister; "No map, no deal" makes what comes
 * first the condition.
 */
final class Refusals {

  private static final int LONGEST = 5;

  private final Document document;
  private final SpanIndex<Sentence> sentences;
  private final Casting casting;
  private final Manner manner;
  private final Set<String> refused;

  Refusals(
      Document document,
      SpanIndex<Sentence> sentences,
      Casting casting,
      Manner manner,
      Set<String> refused) {
    this.refused = refused;
    this.document = document;
    this.sentences = sentences;
    this.casting = casting;
    this.manner = manner;
  }

  /** Returns the refusal that the quote is; empty when it says more, or nobody knows who speaks. */
  Optional<Entry> of(Quote quote) {
    Span cue = quote.cue().get(0);
    List<Mention> who =
        casting.speaker(quote, quote.source().isEmpty() ? cue : quote.source().get(0));
    Optional<Sentence> at = sentences.touching(cue).stream().findFirst();
    if (quote.content().size() != 1 || who.isEmpty() || at.isEmpty()) {
      return Optional.empty();
    }
    List<Span> pieces = pieces(at.get().tokensIn(quote.content().get(0)));
    boolean single = pieces.size() == 1 && refused.contains(last(at.get(), pieces.get(0)));
    if (!single && pieces.size() != 2) {
      return Optional.empty();
    }
    Span last = pieces.get(pieces.size() - 1);
    List<Span> trigger = List.of(pieces.get(0).cover(last));
    Mention speaker = who.get(0);
    Token verb = at.get().tokensIn(cue).stream().findFirst().orElse(at.get().tokens().get(0));
    return Optional.of(
        new Entry(
            Identity.of(document.textSha256(), Act.REJECT, trigger, 0),
            Act.REJECT,
            at.get().span(),
            trigger,
            List.of(new Actor(speaker.words(), speaker.party(), speaker.person())),
            List.of(),
            List.of(last),
            null,
            When.UNKNOWN,
            null,
            manner.form(at.get(), verb, List.of()),
            Binding.UNKNOWN,
            pieces.size() == 1 ? List.of() : List.of(pieces.get(0)),
            false,
            Modality.ASSERTED,
            null,
            quote.voice(),
            quote.id(),
            Status.SUGGESTED,
            "quotes"));
  }

  private static String last(Sentence sentence, Span piece) {
    List<Token> tokens = sentence.tokensIn(piece);
    return tokens.get(tokens.size() - 1).lemma();
  }

  /** Returns each "no map" between commas; empty when something else is said. */
  private static List<Span> pieces(List<Token> tokens) {
    List<List<Token>> pieces = new ArrayList<>(List.of(new ArrayList<>()));
    for (Token token : tokens) {
      if (Character.isLetterOrDigit(token.form().charAt(0))) {
        pieces.get(pieces.size() - 1).add(token);
      } else {
        pieces.add(new ArrayList<>());
      }
    }
    pieces.removeIf(List::isEmpty);
    return pieces.stream().allMatch(Refusals::isNone)
        ? pieces.stream()
            .map(piece -> piece.get(0).span().cover(piece.get(piece.size() - 1).span()))
            .toList()
        : List.of();
  }

  private static boolean isNone(List<Token> piece) {
    return piece.size() > 1
        && piece.size() <= LONGEST
        && piece.get(0).lemma().equalsIgnoreCase("no")
        && piece.get(piece.size() - 1).isNoun()
        && piece.stream().noneMatch(Token::isVerb);
  }
}
