package travaux.extraction.rules;

import java.util.List;
import java.util.Set;
import travaux.extraction.actors.Actors;
import travaux.extraction.actors.Mention;
import travaux.language.Sentence;
import travaux.language.Token;

/**
 * Whom a noun means in a document of a party's own: "the board", "this government", "the
 * undersigned", "your government", and both sides of a joint statement.
 */
final class Headed {

  private static final Set<String> DETERMINERS = Set.of("the", "this");
  private static final Set<String> ORGANS =
      Set.of(
          "government",
          "ministry",
          "delegation",
          "embassy",
          "side",
          "people",
          "authority",
          "department",
          "administration",
          "company",
          "member",
          "board",
          "union",
          "association");
  private static final Set<String> JOINT =
      Set.of("side", "party", "delegation", "government", "they", "both", "minister");

  private final Actors actors;
  private final Casting casting;

  Headed(Actors actors, Casting casting) {
    this.actors = actors;
    this.casting = casting;
  }

  /** Returns the parties meant by the phrase headed by {@code head}; empty when it means none. */
  List<Mention> at(Sentence sentence, Token head) {
    List<String> issuers = actors.issuers();
    if (issuers.isEmpty() || casting.quoteAt(head.span()) != null) {
      return List.of();
    }
    if (head.pos().equals("PRP") && issuers.size() == 1) {
      return it(head);
    }
    String noun = head.lemma();
    boolean plural = head.pos().endsWith("S") || noun.equals("they") || noun.equals("both");
    if (issuers.size() > 1) {
      return JOINT.contains(noun) && plural ? Casting.mentions(issuers, head.span()) : List.of();
    }
    if (!head.isNoun() && !noun.equals("undersigned")) {
      return List.of();
    }
    List<Token> owners = sentence.children(head, "poss");
    if (!owners.isEmpty()) {
      Token owner = owners.get(0);
      boolean own = Actors.isFirstPerson(owner) || Actors.isSecondPerson(owner);
      return own && ORGANS.contains(noun) ? casting.at(sentence, owner) : List.of();
    }
    boolean definite =
        sentence.children(head, "det").stream()
            .anyMatch(determiner -> DETERMINERS.contains(determiner.lemma()));
    boolean plain =
        sentence.children(head).stream()
            .noneMatch(child ->
                switch (child.relation()) {
                  case "prep", "compound", "amod", "nmod", "relcl", "acl" -> true;
                  default -> false;
                });
    if (!definite || !plain || plural && !noun.equals("undersigned")) {
      return List.of();
    }
    return noun.equals("undersigned")
        ? casting.issuer(head.span())
        : Casting.mentions(actors.headed(noun), head.span());
  }

  /** "It requests", where nothing else is meant: who alone speaks in the document. */
  private List<Mention> it(Token pronoun) {
    boolean subject = pronoun.lemma().equals("it") && pronoun.relation().equals("nsubj");
    // Minutes and bulletins tell of others; a letter tells of who writes it.
    boolean alone = subject && actors.issuers().size() == 1 && !actors.addressees().isEmpty();
    return alone && casting.quoteAt(pronoun.span()) == null
        ? casting.issuer(pronoun.span())
        : List.of();
  }
}
