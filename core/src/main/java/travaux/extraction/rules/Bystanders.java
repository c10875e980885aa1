package travaux.extraction.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.Mention;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Span;
import travaux.negotiation.Voice;

/**
 * People and bodies that can act and are no listed party: "protesters", "a court", "hundreds of
 * villagers", a name that no list has. Things, places and abstract nouns are none. Immutable.
 */
public final class Bystanders {

  private static final Set<String> QUANTITY =
      Set.of("NN", "NNS", "CD", "DT", "JJ", "JJR", "JJS", "PDT");

  private static final Set<String> SURNAMES =
      Set.of("may", "march", "east", "west", "north", "day");
  private static final Set<String> JOINING = Set.of("HYPH", "-LRB-", "-RRB-");
  private static final int LONG_ENOUGH = 6;

  private final Set<String> people;
  private final Set<String> portions;
  private final Set<String> nobody;
  private final Set<String> means;

  /** Knows people by the word classes {@code @people}, {@code @portion} and {@code @nobody}. */
  public Bystanders(Rules rules) {
    this.people = rules.wordClass("@people");
    this.portions = rules.wordClass("@portion");
    this.nobody = rules.wordClass("@nobody");
    this.means = rules.wordClass("@means");
  }

  /** Returns who is meant by the phrase of {@code head}, without a party; null when nobody is. */
  @Nullable Mention at(Sentence sentence, Token head) {
    if (!isSomebody(sentence, head)) {
      return null;
    }
    return new Mention(words(sentence, head), null, null, Voice.PARTY, Mention.Kind.GROUP);
  }

  /** Returns who is meant by each of the phrases; without those that are nobody. */
  public List<Mention> of(Sentence sentence, List<Token> heads) {
    List<Mention> found = new ArrayList<>();
    for (Token head : heads) {
      Mention mention = at(sentence, head);
      if (mention != null) {
        found.add(mention);
      }
    }
    return found;
  }

  private boolean isSomebody(Sentence sentence, Token phrase) {
    Token head = counted(sentence, phrase);
    boolean counted = QUANTITY.contains(head.pos()) && isPortion(head);
    Optional<Token> of = counted ? whole(sentence, head) : Optional.empty();
    if (of.isPresent()) {
      return isSomebody(sentence, of.get());
    }
    if (head.isProperNoun()) {
      return isName(sentence, head);
    }
    boolean person = people.contains(head.lemma()) || people.contains(joined(sentence, head));
    return head.isNoun()
        && (person || isByEnding(head.lemma()) || isMakers(head) || isAcronym(head));
  }

  /** "Around 2,000 workers" is parsed as a preposition with its object. */
  private static Token counted(Sentence sentence, Token phrase) {
    return phrase.pos().equals("IN") ? sentence.child(phrase, "pobj").orElse(phrase) : phrase;
  }

  private static boolean isByEnding(String lemma) {
    return lemma.length() >= LONG_ENOUGH
        && (lemma.endsWith("ist") || lemma.endsWith("man") || lemma.endsWith("woman"));
  }

  /** "Carmakers", "shipowners". */
  private static boolean isMakers(Token head) {
    String lemma = head.lemma();
    return lemma.endsWith("maker") || lemma.endsWith("owner") || lemma.endsWith("worker");
  }

  private static boolean isAcronym(Token head) {
    String form = head.form();
    return form.length() >= 2 && form.chars().allMatch(Character::isUpperCase);
  }

  /**
   * Says whether one of the words heads the phrase, or what it counts: "tens of thousands of
   * ships".
   */
  boolean isHeaded(Sentence sentence, Token head, Set<String> words) {
    if (isOne(sentence, head, words)) {
      return true;
    }
    return isPortion(head)
        && whole(sentence, head).filter(of -> isHeaded(sentence, of, words)).isPresent();
  }

  /** Says whether it is one of the words, also as the end of a compound such as "cease-fire". */
  private static boolean isOne(Sentence sentence, Token token, Set<String> words) {
    return ElementMatcher.isOne(token, words) || words.contains(joined(sentence, token));
  }

  /** Returns the lemma with what a hyphen joins to it ("asylum-seeker"); else the lemma. */
  static String joined(Sentence sentence, Token token) {
    int hyphen = token.index() - 1;
    if (hyphen < 1 || !sentence.tokens().get(hyphen).pos().equals("HYPH")) {
      return token.lemma();
    }
    Token first = sentence.tokens().get(hyphen - 1);
    return first.form().toLowerCase(Locale.ROOT) + "-" + token.lemma();
  }

  /** Says whether the noun acts for those whose it is: "Bordurian warplanes". */
  boolean isMeans(Token head) {
    return means.contains(head.lemma());
  }

  /** "Dozens", "three", "a group", "some". */
  private boolean isPortion(Token head) {
    return head.pos().equals("CD") || portions.contains(head.lemma());
  }

  private static Optional<Token> whole(Sentence sentence, Token head) {
    return sentence.children(head, "prep").stream()
        .filter(of -> of.lemma().equals("of"))
        .flatMap(of -> sentence.children(of, "pobj").stream())
        .findFirst();
  }

  /** A capitalised name; a bare plural of the kind "Sanctions" at the start is none. */
  private boolean isName(Sentence sentence, Token head) {
    String low = head.form().toLowerCase(Locale.ROOT);
    // "Balta-X" ends in a letter.
    boolean whole = head.form().length() > 1 || sentence.child(head, "compound").isPresent();
    boolean capital = Character.isUpperCase(head.form().charAt(0)) && whole;
    if (people.contains(head.lemma())) {
      return true;
    }
    boolean several = sentence.child(head, "compound").isPresent();
    if (capital && several && nobody.contains(low) && !isThing(low)) {
      return true;
    }
    if (!capital || nobody.contains(low) || nobody.contains(head.lemma())) {
      return false;
    }
    List<Token> before = sentence.children(head);
    return before.stream().noneMatch(child -> child.pos().equals("CD") && isMonthLike(child));
  }

  /** Months and days may end the name of a person. */
  private static boolean isThing(String low) {
    return !SURNAMES.contains(low);
  }

  private static boolean isMonthLike(Token number) {
    return number.index() > number.head();
  }

  /** From the first word of the phrase, without an article, to its head. */
  static Span words(Sentence sentence, Token phrase) {
    Token head = counted(sentence, phrase);
    Token first = head;
    for (Token token : sentence.subtree(head)) {
      boolean article = token.relation().equals("det") && token.head() == head.index();
      if (token.index() < first.index() && !article && isJoined(sentence, token, head)) {
        first = token;
      }
    }
    return new Span(first.span().start(), last(sentence, head).span().end());
  }

  /** "Thousands of villagers", "leaders of the front", "forces in Kenya". */
  private static Token last(Sentence sentence, Token head) {
    Token last = head;
    boolean further = true;
    while (further) {
      Token end = last;
      Token next =
          sentence.children(end, "prep").stream()
              .filter(each -> each.index() == end.index() + 1)
              .flatMap(
                  each -> sentence.children(each, "pobj").stream().filter(o -> isWhere(each, o)))
              .findFirst()
              .orElse(end);
      further = next.index() != end.index();
      last = next;
    }
    return last;
  }

  private static boolean isWhere(Token preposition, Token object) {
    return preposition.lemma().equals("of")
        || preposition.lemma().equals("in") && object.isProperNoun();
  }

  /** Says whether only words of the phrase stand between. */
  private static boolean isJoined(Sentence sentence, Token token, Token head) {
    for (int i = token.index(); i < head.index(); i++) {
      Token between = sentence.tokens().get(i);
      boolean mark = between.relation().equals("punct") && !JOINING.contains(between.pos());
      if (!sentence.isBelow(between, head) || mark) {
        return false;
      }
    }
    return true;
  }
}
