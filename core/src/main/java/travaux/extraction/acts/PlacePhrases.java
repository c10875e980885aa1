package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.Land;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.extraction.rules.Rules;
import travaux.language.Clauses;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Span;
import travaux.negotiation.Where;

/**
 * Reads phrases of place: "in Lima", "near the village of Bryn in northern Peru". The state is told
 * where the words make it plain, by its name, its seat of government or its adjective. Immutable.
 */
final class PlacePhrases {

  private static final Set<String> BARE = Set.of("in", "near", "outside", "around", "inside", "at");
  private static final Set<String> BEFORE =
      Set.of("det", "amod", "compound", "nmod", "poss", "nummod");
  private static final Set<String> NESTED =
      Set.of("of", "in", "near", "outside", "off", "at", "on");

  /** A house or line that is not in the state by whose name it goes. */
  private static final Set<String> ABROAD =
      Set.of("embassy", "consulate", "mission", "base", "border", "frontier", "headquarters");

  private static final Set<String> LINE = Set.of("border", "frontier", "boundary");

  private final Casting casting;
  private final Localities localities;
  private final Set<String> nobody;
  private final Set<String> people;
  private final Set<String> dates;
  private final Set<String> vague;
  private final String text;

  PlacePhrases(String text, Casting casting, Rules rules) {
    this.text = text;
    this.casting = casting;
    this.localities = new Localities(casting, rules);
    this.nobody = rules.wordClass("@nobody");
    this.people = rules.wordClass("@people");
    this.dates = rules.wordClass("@calendar");
    this.vague = rules.wordClass("@vague-place");
  }

  Localities localities() {
    return localities;
  }

  /** Reads what stands behind a preposition of place; empty when that is no place. */
  Optional<Where> of(Sentence sentence, Token preposition) {
    return sentence.children(preposition, "pobj").stream()
        .filter(object -> isPlace(sentence, preposition, object))
        .findFirst()
        .map(object -> where(sentence, preposition.span(), object))
        .filter(where ->
            where.place() != null || where.party() != null || !isVague(sentence, preposition));
  }

  /** "In the area", "at home". */
  private boolean isVague(Sentence sentence, Token preposition) {
    return sentence.children(preposition, "pobj").stream()
        .anyMatch(object -> vague.contains(object.lemma()));
  }

  /** Reads a place that is acted on: "northern Peru", "the town of Bryn". */
  Where at(Sentence sentence, Token object) {
    Span start =
        sentence.children(object).stream()
            .filter(child -> child.index() < object.index())
            .filter(child -> BEFORE.contains(child.relation()))
            .map(Token::span)
            .reduce(object.span(), Span::cover);
    return where(sentence, start, object);
  }

  private Where where(Sentence sentence, Span start, Token object) {
    Token named = named(sentence, object);
    Span words = start.cover(object.span()).cover(named.span());
    String place = name(sentence, named);
    String state = state(sentence, named);
    Optional<Token> land = behindComma(sentence, object);
    if (land.isPresent()) {
      words = words.cover(land.get().span());
      state = state == null ? state(sentence, land.get()) : state;
      return new Where(words, place, state);
    }
    List<Token> all = Clauses.expand(sentence, object);
    for (Token other : all) {
      boolean placed = (other.isProperNoun() || localities.isPlaceNoun(other)) && !isDate(other);
      words = placed ? words.cover(other.span()) : words;
      boolean same = other == object || Objects.equals(state, state(sentence, other));
      state = same || !placed ? state : null;
    }
    if (all.size() > 1) {
      return new Where(words, place, state);
    }
    for (Where around : wider(sentence, object)) {
      words = words.cover(around.words());
      place = place == null ? around.place() : place;
      state = around.party() != null && !isNamed(object) ? around.party() : state;
    }
    for (Token other : neighbours(sentence, object)) {
      words = words.cover(other.span());
    }
    return new Where(words, place, state);
  }

  /** "The capital Lima": the name right behind the noun; else the object itself. */
  private Token named(Sentence sentence, Token object) {
    List<Token> tokens = sentence.tokens();
    int next = object.index() + 1;
    boolean noun = !object.isProperNoun() && localities.isPlaceNoun(object);
    Token name = object;
    while (noun && next < tokens.size() && isSeat(tokens.get(next))) {
      name = tokens.get(next);
      next++;
    }
    return name;
  }

  private boolean isSeat(Token token) {
    return casting.land(token).filter(land -> land.by() == Land.By.SEAT).isPresent();
  }

  private boolean isNamed(Token object) {
    return casting.land(object).isPresent();
  }

  /** "The village of Bryn", "a camp in northern Peru". */
  private List<Where> wider(Sentence sentence, Token object) {
    return sentence.children(object, "prep").stream()
        .filter(each -> NESTED.contains(each.lemma()) && each.index() > object.index())
        .flatMap(each -> of(sentence, each).stream())
        .toList();
  }

  /** "The border with Peru" is in neither of the two. */
  private static List<Token> neighbours(Sentence sentence, Token object) {
    return LINE.contains(object.lemma())
        ? sentence.children(object, "prep").stream()
            .filter(each -> each.lemma().equals("with") || each.lemma().equals("between"))
            .flatMap(each -> sentence.children(each, "pobj").stream())
            .flatMap(each -> Clauses.expand(sentence, each).stream())
            .toList()
        : List.of();
  }

  /** "In Bryn, Peru"; not "in Lima, Chile and Ghana". */
  private Optional<Token> behindComma(Sentence sentence, Token object) {
    int comma = object.index() + 1;
    List<Token> tokens = sentence.tokens();
    if (!object.isProperNoun()
        || comma + 1 >= tokens.size()
        || !tokens.get(comma).form().equals(",")
        || sentence.child(object, "cc").isPresent()) {
      return Optional.empty();
    }
    return sentence.children(object).stream()
        .filter(each -> casting.land(each).filter(l -> l.by() == Land.By.NAME).isPresent())
        .filter(each -> sentence.subtree(each).get(0).index() == comma + 1)
        .filter(each -> sentence.child(each, "cc").isEmpty())
        .findFirst();
  }

  private @Nullable String state(Sentence sentence, Token object) {
    Optional<Land> own = casting.land(object).filter(land -> land.by() != Land.By.ADJECTIVE);
    if (own.isPresent()) {
      return own.get().name();
    }
    if (ABROAD.contains(object.lemma())) {
      return null;
    }
    for (Token child : sentence.children(object)) {
      Optional<Land> land = casting.land(child);
      if (child.index() < object.index() && land.isPresent()) {
        return land.get().name();
      }
    }
    return null;
  }

  private @Nullable String name(Sentence sentence, Token object) {
    if (!object.isProperNoun()) {
      return null;
    }
    return start(sentence, object).cover(object.span()).of(text);
  }

  /** The name's first word, or the quarter before it. */
  private Span start(Sentence sentence, Token object) {
    Span span = object.span();
    for (Token child : sentence.children(object)) {
      boolean part = child.relation().equals("compound") || localities.isQuarter(child);
      if (child.index() < object.index() && part) {
        span = child.span().cover(span);
      }
    }
    return span;
  }

  private boolean isPlace(Sentence sentence, Token preposition, Token object) {
    if (isDate(object) || object.pos().startsWith("PRP")) {
      return false;
    }
    Optional<Land> land = casting.land(object);
    if (land.isPresent()) {
      boolean named = land.get().by() != Land.By.ADJECTIVE;
      String word = preposition.lemma();
      boolean bare = land.get().by() == Land.By.NAME && word.equals("at");
      return named && object.isNoun() && !bare && !word.equals("on");
    }
    if (localities.isPlaceNoun(object)) {
      return true;
    }
    return object.isProperNoun()
        && (BARE.contains(preposition.lemma()) || preposition.lemma().equals("of"))
        && isBareName(sentence, object);
  }

  private boolean isDate(Token token) {
    return dates.contains(token.form().toLowerCase(Locale.ROOT));
  }

  /** Says whether the noun has a name of its own: "the town of Bryn", "the capital Lima". */
  boolean isNamedNoun(Sentence sentence, Token noun) {
    boolean of =
        sentence.children(noun, "prep").stream()
            .filter(each -> each.lemma().equals("of"))
            .flatMap(each -> sentence.children(each, "pobj").stream())
            .anyMatch(Token::isProperNoun);
    return localities.isPlaceNoun(noun) && (of || named(sentence, noun).index() != noun.index());
  }

  /** A name that nobody knows, without an article, a title or a number. */
  private boolean isBareName(Sentence sentence, Token name) {
    List<Mention> known = casting.at(sentence, name);
    boolean actor = known.stream().anyMatch(each -> each.party() != null || each.person() != null);
    String form = name.form();
    boolean word =
        Character.isUpperCase(form.charAt(0)) && form.chars().anyMatch(Character::isLowerCase);
    if (actor || !word) {
      return false;
    }
    List<Token> all = new ArrayList<>(sentence.children(name));
    all.add(name);
    return all.stream().noneMatch(token -> isNoPlace(token, name));
  }

  private boolean isNoPlace(Token token, Token name) {
    String low = token.form().toLowerCase(Locale.ROOT);
    boolean behind = token.index() > name.index() && token.pos().equals("CD");
    boolean before = token.relation().equals("det") || token.relation().equals("poss");
    boolean word = token.isProperNoun() && (nobody.contains(low) || people.contains(low));
    return behind || before || word;
  }
}
