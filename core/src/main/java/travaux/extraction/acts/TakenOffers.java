package travaux.extraction.acts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import travaux.extraction.rules.Rules;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.negotiation.Entry;
import travaux.negotiation.Span;

/**
 * Whose offer is taken or turned down where it is only called "the offer", or "it" in the sentence
 * that tells of it: of whoever made the last one.
 */
final class TakenOffers {

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> PARTS = Set.of("most", "all", "part", "much", "some", "half");
  private static final int NEAR = 400;

  private final Map<Span, Sentence> sentences;
  private final Set<String> papers;
  private final Set<String> answers;

  TakenOffers(Map<Span, Sentence> sentences, Rules rules) {
    this.sentences = sentences;
    this.papers = rules.wordClass("@proposal");
    this.answers = rules.wordClass("@assurance");
  }

  /** Returns the entries, in their order, with those whose offer is answered. */
  List<Entry> added(List<Entry> entries) {
    return entries.stream().map(entry -> answered(entry, entries)).toList();
  }

  private Entry answered(Entry entry, List<Entry> entries) {
    boolean answer = entry.act() == Act.ACCEPT || entry.act() == Act.REJECT;
    Sentence sentence = sentences.get(entry.sentence());
    if (!answer || !entry.whom().isEmpty() || sentence == null || entry.what().isEmpty()) {
      return entry;
    }
    return head(sentence, entry.what().get(0))
        .flatMap(thing -> made(entry, sentence, thing, entries))
        .map(offer -> entry.directed(entry.act(), offer.who()))
        .orElse(entry);
  }

  /** The last offer before it; "it" is one that its own sentence tells of. */
  private Optional<Entry> made(Entry entry, Sentence sentence, Token thing, List<Entry> entries) {
    boolean pronoun = thing.lemma().equals("it");
    boolean named =
        papers.contains(thing.lemma())
            && sentence.children(thing, "det").stream()
                .anyMatch(the -> DEFINITE.contains(the.lemma()))
            && sentence.child(thing, "poss", "prep", "relcl", "acl", "amod").isEmpty();
    if (!pronoun && !named) {
      return Optional.empty();
    }
    Span before = entry.trigger().get(0);
    return entries.stream()
        .filter(other -> other.trigger().get(0).end() <= before.start())
        .filter(other -> before.start() - other.trigger().get(0).end() <= NEAR)
        .filter(other -> pronoun ? isInSentence(other, entry) : isOffer(other, thing))
        .reduce((first, second) -> second)
        .filter(other -> other.who().stream().noneMatch(one -> isAmong(one, entry.who())));
  }

  private boolean isInSentence(Entry other, Entry entry) {
    Sentence sentence = sentences.get(other.sentence());
    boolean handed =
        (other.act() == Act.DELIVER || other.act() == Act.PROPOSE)
            && other.sentence().equals(entry.sentence());
    return handed
        && sentence != null
        && other.trigger().stream()
            .flatMap(piece -> sentence.tokensIn(piece).stream())
            .anyMatch(word -> papers.contains(word.lemma()) || answers.contains(word.lemma()));
  }

  private static boolean isOffer(Entry other, Token thing) {
    return switch (thing.lemma()) {
      case "request", "demand", "appeal", "ultimatum" -> other.act() == Act.DEMAND;
      case "offer", "invitation", "bid" -> other.act() == Act.PROPOSE;
      default -> other.act() == Act.PROPOSE || other.act() == Act.DELIVER;
    };
  }

  /** The thing that the content names; of "most of it", the whole. */
  private static Optional<Token> head(Sentence sentence, Span what) {
    Optional<Token> head =
        sentence.tokensIn(what).stream()
            .filter(token -> sentence.head(token).filter(up -> what.contains(up.span())).isEmpty())
            .findFirst();
    return head.map(part ->
        PARTS.contains(part.lemma())
            ? sentence.children(part, "prep").stream()
                .filter(of -> of.lemma().equals("of"))
                .flatMap(of -> sentence.children(of, "pobj").stream())
                .findFirst()
                .orElse(part)
            : part);
  }

  private static boolean isAmong(Actor one, List<Actor> all) {
    return all.stream()
        .anyMatch(other ->
            one.party() != null && one.party().equals(other.party())
                || one.person() != null && one.person().equals(other.person()));
  }
}
