package travaux.extraction.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Event;
import travaux.negotiation.Span;

/**
 * "The attack", "that meeting": a noun with a definite article that tells nothing new means the
 * event that the document told last under this noun, if it told one only.
 */
final class EventReferences {

  private static final Set<String> DEFINITE = Set.of("the", "this", "that");

  /** "The next meeting", "the vote in May", "Kenya's vote" may be another one. */
  private static final Set<String> NARROW =
      Set.of("amod", "nummod", "prep", "relcl", "acl", "poss", "compound", "nmod");

  private final EventNouns nouns;
  private final EventReader reader;
  private final String text;

  EventReferences(EventNouns nouns, EventReader reader, String text) {
    this.nouns = nouns;
    this.reader = reader;
    this.text = text;
  }

  /** Adds to the events what refers to them. */
  void add(List<Sentence> sentences, List<Event> events) {
    for (Sentence sentence : sentences) {
      for (Token noun : sentence.tokens()) {
        Optional<String> kind = nouns.kind(sentence, noun);
        boolean told =
            events.stream()
                .anyMatch(event ->
                    event.mentions().stream().anyMatch(span -> span.overlaps(noun.span())));
        if (kind.isPresent() && !told && reader.tellsNothing(sentence, noun)) {
          add(sentence, kind.get(), noun, events);
        }
      }
    }
  }

  private void add(Sentence sentence, String kind, Token noun, List<Event> events) {
    List<Event> same =
        events.stream()
            .filter(event -> event.kind().equals(kind))
            .filter(event -> isReference(sentence, noun, event))
            .filter(event -> event.words().start() < noun.span().start())
            .filter(event -> isNoun(event.words(), noun))
            .toList();
    if (same.size() == 1) {
      Event event = same.get(0);
      List<Span> mentions = new ArrayList<>(event.mentions());
      mentions.add(noun.span());
      events.set(events.indexOf(event), event.told(mentions));
    }
  }

  /** "The press conference": the word before the noun is one of the event's own. */
  private boolean hasTold(Event event, Token child) {
    List<String> told =
        List.of(event.words().of(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    return told.contains(child.form().toLowerCase(Locale.ROOT));
  }

  private boolean isNoun(Span words, Token noun) {
    String form = noun.form().toLowerCase(Locale.ROOT);
    String told = words.of(text).toLowerCase(Locale.ROOT);
    return told.equals(form) || told.endsWith(' ' + form);
  }

  private boolean isReference(Sentence sentence, Token noun, Event event) {
    List<Token> children = sentence.children(noun);
    boolean definite =
        children.stream()
            .anyMatch(child -> DEFINITE.contains(child.form().toLowerCase(Locale.ROOT)));
    boolean narrowed =
        children.stream()
            .filter(child -> NARROW.contains(child.relation()))
            .anyMatch(child -> child.index() > noun.index() || !hasTold(event, child));
    return definite && !narrowed;
  }
}
