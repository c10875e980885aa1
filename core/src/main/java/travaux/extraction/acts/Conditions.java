package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import travaux.extraction.acts.ConditionPhrases.Phrase;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Span;

/**
 * What an act depends on: "if ...", "unless ...", "provided that ...", "in return for ...", "should
 * they ...". A phrase belongs to the verb that it hangs on, to those that report that verb, and not
 * to acts told inside it.
 */
final class Conditions {

  private final Sentence sentence;

  Conditions(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * Returns the words of the condition of an act; empty when it depends on nothing.
   *
   * @param head the verb or noun of the act
   * @param own further words that name it, and heads of its content
   * @param denies whether the act refuses, so that "before" and "without" say on what terms
   */
  List<Span> of(Token head, List<Token> own, boolean denies) {
    return all(head, own, denies).stream().limit(1).toList();
  }

  private List<Span> all(Token head, List<Token> own, boolean denies) {
    List<Span> all = new ArrayList<>();
    for (Phrase phrase : new ConditionPhrases(sentence).find(denies)) {
      boolean inside = head.index() >= phrase.from() && head.index() < phrase.to();
      boolean says = head.isNoun() && phrase.from() == head.index();
      if ((!inside || says) && belongs(phrase, head, own)) {
        all.addAll(words(phrase));
      }
    }
    return all;
  }

  /**
   * Returns the condition of one member of a content: "that it will sue if the gate is shut, and
   * that it will leave if they strike".
   *
   * @param own further words that name the act, and heads of its content
   * @param members the words of all members
   */
  List<Span> ofMember(
      Token head, List<Token> own, boolean denies, List<List<Span>> members, int place) {
    if (members.stream().filter(member -> !member.isEmpty()).count() < 2
        || members.get(place).isEmpty()) {
      return of(head, own, denies);
    }
    Span words = members.get(place).getFirst();
    List<Token> heads = new ArrayList<>(own);
    members.forEach(member -> heads.addAll(tops(member)));
    List<Span> all = all(head, heads, denies);
    int next =
        members.stream()
            .flatMap(List::stream)
            .mapToInt(Span::start)
            .filter(start -> start > words.end())
            .min()
            .orElse(Integer.MAX_VALUE);
    List<Span> within =
        all.stream().filter(each -> each.start() > words.start() && each.start() < next).toList();
    boolean clause = tops(members.get(place)).stream().anyMatch(this::hasSubject);
    boolean later = members.stream().anyMatch(each -> isBetween(each, words, all));
    return within.isEmpty() && !(clause && later)
        ? of(head, own, denies)
        : within.stream().limit(1).toList();
  }

  /** Says whether a condition stands between another member and these words. */
  private static boolean isBetween(List<Span> member, Span words, List<Span> conditions) {
    return !member.isEmpty()
        && conditions.stream()
            .anyMatch(
                each -> each.start() > member.getFirst().start() && each.end() < words.start());
  }

  private List<Token> tops(List<Span> member) {
    List<Token> tokens = member.stream().flatMap(span -> sentence.tokensIn(span).stream()).toList();
    return tokens.stream()
        .filter(Token::isVerb)
        .filter(token -> sentence.head(token).filter(tokens::contains).isEmpty())
        .toList();
  }

  private boolean hasSubject(Token verb) {
    return sentence.child(verb, "nsubj", "nsubjpass", "expl").isPresent();
  }

  /** Says whether the token stands in words that make a condition: what they tell is not done. */
  boolean holds(Token token) {
    return new ConditionPhrases(sentence)
        .find(false).stream()
            .anyMatch(phrase ->
                token.index() >= phrase.from()
                    && token.index() < phrase.to()
                    && (!phrase.loose() || token.isVerb()));
  }

  private List<Span> words(Phrase phrase) {
    int from = phrase.from();
    int to = phrase.to();
    List<Token> tokens = sentence.tokens();
    while (to > from && tokens.get(to - 1).relation().equals("punct")) {
      to--;
    }
    return from == to
        ? List.of()
        : List.of(new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end()));
  }

  /**
   * "Says that it is calm, but “it will fight” if they come": the condition of the other clause.
   */
  private static boolean isBeside(Token clause, List<Token> own) {
    return clause.relation().equals("ccomp")
        && own.stream()
            .anyMatch(each ->
                each.relation().equals("ccomp")
                    && each.head() == clause.head()
                    && each.index() < clause.index());
  }

  private boolean belongs(Phrase phrase, Token head, List<Token> own) {
    Token at = phrase.on();
    if (at == null) {
      return head.index() >= phrase.to();
    }
    boolean below = false;
    Token on = at;
    while (true) {
      if (at.index() == head.index() || own.contains(at)) {
        return true;
      }
      boolean carried = below(at, phrase.loose() && !below) || isListed(at);
      if (!carried || at.head() < 0 || isBeside(at, own)) {
        break;
      }
      below = below || at.isVerb();
      at = up(at);
    }
    return phrase.from() <= 1 && isReported(head, on) || leads(phrase, head);
  }

  /**
   * "A note saying: if it fails, the answer will be swift, we will leave": it is of all clauses.
   */
  private boolean leads(Phrase phrase, Token head) {
    List<Token> tokens = sentence.tokens();
    boolean colon = phrase.from() > 0 && tokens.get(phrase.from() - 1).form().equals(":");
    boolean main = Set.of("root", "ccomp", "conj", "parataxis").contains(head.relation());
    return colon
        && main
        && head.isVerb()
        && head.index() >= phrase.to()
        && tokens.subList(phrase.to(), head.index()).stream()
            .noneMatch(token -> token.form().equals(";") || token.relation().equals("cc"));
  }

  /** "Will cut pay, sell the port and raise fares in return for a loan": each is done for it. */
  private boolean isListed(Token at) {
    return at.relation().equals("conj")
        && at.pos().equals("VB")
        && up(at).isVerb()
        && sentence.child(at, "nsubj", "nsubjpass", "aux").isEmpty();
  }

  private static boolean below(Token at, boolean noun) {
    return switch (at.relation()) {
      // A mark on which a clause hangs is a slip of the parser's.
      case "ccomp", "xcomp", "acomp", "oprd", "advmod", "parataxis", "punct" -> true;
      case "dobj", "attr", "prep", "pobj", "nsubj", "dative", "nsubjpass" ->
          noun || !at.isNoun() && !at.isVerb();
      case "acl" -> noun;
      default -> false;
    };
  }

  /** "Unless it ends, Kenya said, it would not": the frame holds the phrase, the act is below. */
  private boolean isReported(Token head, Token on) {
    Token at = head;
    while (at.relation().equals("ccomp") || at.relation().equals("conj")) {
      at = up(at);
      if (at.index() == on.index()) {
        return true;
      }
    }
    return sentence.head(on).filter(up -> up.index() == head.index()).isPresent()
        && on.relation().equals("parataxis");
  }

  private Token up(Token token) {
    return sentence.head(token).orElse(token);
  }
}
