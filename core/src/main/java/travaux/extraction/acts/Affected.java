package travaux.extraction.acts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Bystanders;
import travaux.extraction.rules.Casting;
import travaux.extraction.rules.Match;
import travaux.extraction.rules.Rules;
import travaux.language.Clause;
import travaux.language.Clauses;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;

/**
 * Whom an act is done to when no slot tells: whose thing it is done to ("shelled the Kenyan port"),
 * or the party named nearest below its content ("rejected a request from Kenya").
 */
final class Affected {

  private static final Set<Act> ASKED =
      Set.of(
          Act.ACCEPT,
          Act.ACCUSE,
          Act.AID,
          Act.ASSAULT,
          Act.COERCE,
          Act.COOPERATE,
          Act.MOBILIZE,
          Act.PROMISE,
          Act.PROPOSE,
          Act.PROTEST,
          Act.REJECT,
          Act.RETREAT,
          Act.SANCTION,
          Act.SUPPORT,
          Act.WARN);
  private static final Set<String> TOWARDS =
      Set.of(
          "against", "at", "between", "for", "from", "in", "into", "on", "outside", "to", "toward",
          "towards", "upon", "with");
  private static final Set<String> PLACED =
      Set.of("in", "at", "near", "into", "from", "to", "through", "around", "outside", "of", "on");
  private static final int DEEPEST = 6;

  private final Casting casting;
  private final Bystanders bystanders;

  Affected(Casting casting, Rules rules) {
    this.casting = casting;
    this.bystanders = new Bystanders(rules);
  }

  /** Says whether acts of that kind are done to somebody. */
  static boolean isAsked(Act act) {
    return ASKED.contains(act);
  }

  /** Returns those that the act is done to: parties, or else other people; empty when none. */
  List<Mention> of(Match match, List<Mention> who) {
    boolean mutual = match.rule().act() == Act.ACCEPT || match.rule().act() == Act.REJECT;
    if (mutual && who.stream().map(Mention::party).distinct().count() > 1) {
      return List.of();
    }
    List<Mention> parties = of(match, who, true);
    return parties.isEmpty() ? of(match, who, false) : parties;
  }

  private List<Mention> of(Match match, List<Mention> who, boolean parties) {
    Sentence sentence = match.sentence();
    boolean protest = match.rule().act() == Act.PROTEST;
    for (Token content : match.what()) {
      if (content.index() == match.head().index()) {
        continue;
      }
      List<Mention> found = nearest(sentence, content, who, parties, protest);
      if (!found.isEmpty()) {
        return found;
      }
    }
    Clause clause = match.clause();
    List<Token> tops = new ArrayList<>();
    if (clause != null) {
      tops.addAll(clause.objects());
    }
    sentence.children(match.head()).stream().filter(Affected::isTowards).forEach(tops::add);
    if (protest) {
      Clause.infinitiveOf(sentence, match.head()).ifPresent(tops::add);
    }
    for (Token top : tops) {
      List<Mention> found = nearest(sentence, top, who, parties, protest);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static boolean isTowards(Token child) {
    return switch (child.relation()) {
      case "prep" -> TOWARDS.contains(child.lemma());
      case "xcomp", "dative" -> true;
      default -> false;
    };
  }

  /** Goes down level by level, from left to right. */
  private List<Mention> nearest(
      Sentence sentence, Token top, List<Mention> who, boolean parties, boolean protest) {
    Deque<Token> open = new ArrayDeque<>(List.of(top));
    List<Integer> depths = new ArrayList<>(List.of(0));
    while (!open.isEmpty()) {
      Token token = open.removeFirst();
      int depth = depths.remove(0);
      List<Mention> found = meant(sentence, token, who, parties);
      if (!found.isEmpty()) {
        return found;
      }
      for (Token child : sentence.children(token)) {
        if (depth < DEEPEST && (protest || !isApart(child))) {
          open.addLast(child);
          depths.add(depth + 1);
        }
      }
    }
    return List.of();
  }

  /** What tells something beside is about others. */
  private static boolean isApart(Token child) {
    return switch (child.relation()) {
      case "advcl", "relcl", "punct", "mark", "npadvmod" -> true;
      default -> child.lemma().equals("by") || child.lemma().equals("amid");
    };
  }

  private List<Mention> meant(Sentence sentence, Token token, List<Mention> who, boolean parties) {
    if (token.isVerb() || token.pos().startsWith("PRP")) {
      return List.of();
    }
    List<Mention> found = new ArrayList<>();
    for (Token each : Clauses.expand(sentence, token)) {
      List<Mention> at = casting.at(sentence, each);
      for (Mention mention : at.isEmpty() && !parties ? people(sentence, each) : at) {
        boolean own = who.stream().anyMatch(one -> isSame(one, mention));
        if ((mention.party() != null || !parties) && !own) {
          found.add(mention);
        }
      }
    }
    return found;
  }

  /** A name behind "in" is that of a place. */
  private List<Mention> people(Sentence sentence, Token token) {
    boolean place =
        token.isProperNoun()
            && sentence.head(token).filter(up -> PLACED.contains(up.lemma())).isPresent();
    boolean part = token.relation().equals("compound") || token.relation().equals("nmod");
    return place || part ? List.of() : bystanders.of(sentence, List.of(token));
  }

  private static boolean isSame(Mention left, Mention right) {
    return Optional.ofNullable(left.party()).filter(each -> each.equals(right.party())).isPresent();
  }
}
