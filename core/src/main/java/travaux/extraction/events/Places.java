package travaux.extraction.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import travaux.language.Clauses;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Span;
import travaux.negotiation.TimeExpression;

/** Where something takes place: "in Geneva", by the name after the preposition. */
final class Places {

  private static final Set<String> PLACE = Set.of("in", "near", "outside", "off");
  private static final Set<String> NEAR = Set.of("in", "on", "near", "off", "at", "to", "into");
  private static final Set<String> FURTHER = Set.of("to", "for", "on", "at", "from", "by");
  private static final Set<String> WATERS =
      Set.of(
          "lake",
          "strait",
          "river",
          "border",
          "island",
          "bay",
          "gulf",
          "sea",
          "coast",
          "frontier",
          "canal",
          "delta",
          "capital",
          "valley",
          "crossing");

  private static final Set<String> GO =
      Set.of("visit", "trip", "tour", "travel", "go", "come", "fly", "head", "arrive", "depart");
  private static final Set<String> TOWN =
      Set.of(
          "suburb",
          "suburbs",
          "outskirts",
          "city",
          "town",
          "village",
          "province",
          "region",
          "district",
          "port",
          "capital",
          "resort",
          "south",
          "north",
          "east",
          "west",
          "centre",
          "center");
  private static final Set<String> WITH = Set.of("with", "between", "among");

  private final String text;
  private final List<TimeExpression> times;
  private final Set<String> seats;

  /** Puts it together; {@code seats} are towns by their names. */
  Places(String text, List<TimeExpression> times, Set<String> seats) {
    this.seats = seats;
    this.text = text;
    this.times = times;
  }

  /**
   * Returns the place that hangs on {@code head}, on what it is done with or for, or else a
   * nameless one ("on the lake").
   */
  Optional<String> around(Sentence sentence, Token head) {
    return at(sentence, head)
        .or(() ->
            sentence.children(head).stream()
                .filter(
                    child -> FURTHER.contains(child.lemma()) || child.relation().equals("agent"))
                .flatMap(preposition -> sentence.children(preposition, "pobj").stream())
                .filter(object -> !object.isProperNoun() || isTime(object.span()))
                .flatMap(object -> at(sentence, object).stream())
                .findFirst())
        .or(() -> nameless(sentence, head));
  }

  private Optional<String> nameless(Sentence sentence, Token head) {
    return sentence.children(head, "prep").stream()
        .filter(preposition -> NEAR.contains(preposition.lemma()))
        .flatMap(preposition -> sentence.children(preposition, "pobj").stream())
        .filter(object -> WATERS.contains(object.lemma()))
        .map(object -> phrase(sentence, object).of(text))
        .findFirst();
  }

  private static Span phrase(Sentence sentence, Token head) {
    Span span = head.span();
    for (Token child : sentence.children(head)) {
      span = child.index() < head.index() ? span.cover(child.span()) : span;
    }
    return span;
  }

  private boolean isTime(Span span) {
    return times.stream().anyMatch(each -> each.words().overlaps(span));
  }

  /** "The Oslo talks", "an Oslo news conference": a seat of government before the noun. */
  Optional<String> before(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .filter(child -> child.index() < noun.index() && child.isProperNoun())
        .filter(child -> child.relation().equals("compound") || child.relation().equals("nmod"))
        .map(child -> child.span().of(text))
        .filter(seats::contains)
        .findFirst();
  }

  /** "In the city of Oslo", "in the suburbs of Oslo": the name behind it. */
  private static Optional<Span> named(Sentence sentence, Token object) {
    if (object.isProperNoun()) {
      return Optional.of(name(sentence, object));
    }
    if (!TOWN.contains(object.form().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    Optional<Span> of =
        sentence.children(object, "prep").stream()
            .filter(each -> each.lemma().equals("of"))
            .flatMap(each -> sentence.children(each, "pobj").stream())
            .filter(Token::isProperNoun)
            .map(town -> name(sentence, town))
            .findFirst();
    // "The Oslo suburb of Bryn"
    Optional<Span> near =
        sentence.children(object).stream()
            .filter(each -> each.index() < object.index() && each.isProperNoun())
            .map(Token::span)
            .findFirst();
    return near.isPresent() ? Optional.of(near.get().cover(of.orElse(object.span()))) : of;
  }

  /** Returns the name of the place that hangs on {@code head}, if one does. */
  Optional<String> at(Sentence sentence, Token head) {
    for (Token preposition : sentence.children(head, "prep")) {
      if (PLACE.contains(preposition.lemma())) {
        Optional<String> name =
            sentence.children(preposition, "pobj").stream()
                .flatMap(object -> named(sentence, object).stream())
                .filter(span -> times.stream().noneMatch(each -> each.words().overlaps(span)))
                .map(span -> span.of(text))
                .findFirst();
        if (name.isPresent()) {
          return name;
        }
      }
    }
    // "A summit with Chile in Geneva": the place may hang on the participants.
    return sentence.children(head, "prep").stream()
        .filter(preposition -> WITH.contains(preposition.lemma()))
        .flatMap(preposition -> sentence.children(preposition, "pobj").stream())
        .flatMap(object -> Clauses.expand(sentence, object).stream())
        .flatMap(object -> at(sentence, object).stream())
        .findFirst();
  }

  /** Returns where a visit goes: "a visit to Geneva", "flew to Geneva". */
  Optional<String> goal(Sentence sentence, Token head) {
    if (!GO.contains(head.lemma())) {
      return Optional.empty();
    }
    return sentence.children(head, "prep").stream()
        .filter(to -> to.lemma().equals("to") || to.lemma().equals("for"))
        .flatMap(preposition -> sentence.children(preposition, "pobj").stream())
        .filter(Token::isProperNoun)
        .map(object -> name(sentence, object).of(text))
        .findFirst();
  }

  private static Span name(Sentence sentence, Token head) {
    List<Token> words = new ArrayList<>();
    for (Token child : sentence.children(head)) {
      boolean before = child.index() < head.index() && child.isProperNoun();
      if (before && child.relation().equals("compound")) {
        words.add(child);
      }
    }
    Span span = head.span();
    for (Token word : words) {
      span = span.cover(word.span());
    }
    return span;
  }
}
