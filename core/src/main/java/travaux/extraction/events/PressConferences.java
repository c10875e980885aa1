package travaux.extraction.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import travaux.extraction.rules.Casting;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Actor;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Event;
import travaux.negotiation.Identity;
import travaux.negotiation.Span;
import travaux.negotiation.Voice;
import travaux.negotiation.When;

/**
 * "At his press conference, the minister said": one who speaks is enough for a press conference,
 * and where no day is told, it is news of the day.
 */
final class PressConferences {

  static final String KIND = "press conference";

  private final Document document;
  private final Casting casting;
  private final List<Entry> entries;

  PressConferences(Document document, Casting casting, List<Entry> entries) {
    this.document = document;
    this.casting = casting;
    this.entries = entries;
  }

  /** Returns the press conference that a noun names, if it is plain who held it. */
  Optional<Event> at(Sentence sentence, Token noun) {
    LocalDate published = document.published().latest();
    boolean joint =
        sentence.children(noun, "poss").stream()
            .anyMatch(their -> their.form().equalsIgnoreCase("their"));
    String name = speaker(sentence, noun);
    boolean several = noun.pos().equals("NNS") || noun.pos().equals("NNPS");
    if (joint || name == null || several || !isOnlyOne(sentence, noun)) {
      return Optional.empty();
    }
    Span words = noun.span();
    for (Token child : sentence.children(noun)) {
      boolean part = child.relation().equals("compound") || child.pos().startsWith("JJ");
      words = part && child.index() < noun.index() ? words.cover(child.span()) : words;
    }
    When when =
        published == null
            ? When.UNKNOWN
            : new When(
                null,
                published == null ? null : published.minusDays(1),
                published,
                When.How.INFERRED,
                "told without a day, as news of the day of publication");
    String id = Identity.of(document.textSha256(), "event", KIND, words.start(), words.end());
    Event event = new Event(id, words, KIND, null, when, List.of(name), Event.Status.HELD);
    return Optional.of(event.of(List.of()));
  }

  /**
   * "The traditional press conference", "his annual press conference"; not "a press conference".
   */
  private static boolean isOnlyOne(Sentence sentence, Token noun) {
    return sentence.child(noun, "poss").isPresent()
        || sentence.child(noun, "det").filter(det -> det.lemma().equals("the")).isPresent();
  }

  /** The one who owns it, who says something at it, or who acted last before. */
  private @Nullable String speaker(Sentence sentence, Token noun) {
    List<String> owners =
        casting.owners(sentence, noun).stream()
            .map(mention -> mention.party() == null ? mention.person() : mention.party())
            .filter(name -> name != null)
            .toList();
    if (!owners.isEmpty()) {
      return owners.get(0);
    }
    Entry last = null;
    for (Entry entry : entries) {
      boolean person =
          entry.voice() == Voice.PARTY
              && entry.who().size() == 1
              && entry.who().get(0).person() != null;
      boolean before = entry.sentence().start() <= sentence.span().start();
      last = person && before ? entry : last;
    }
    if (last == null) {
      return null;
    }
    Actor actor = last.who().get(0);
    return actor.party() == null ? actor.person() : actor.party();
  }
}
