package travaux.extraction.acts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
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
import travaux.negotiation.Voice;

/**
 * Whom an act is done to when no slot tells: whose thing it is done to ("shelled the Kenyan port"),
 * or the party named nearest below its content ("rejected a request from Kenya").
 */
final class Affected {

  private static final Set<Act> ASKED =
      Set.of(
          Act.ACCUSE,
          Act.AID,
          Act.ASSAULT,
          Act.COERCE,
          Act.COOPERATE,
          Act.MOBILIZE,
          Act.PROTEST,
          Act.REJECT,
          Act.RETREAT,
          Act.SANCTION);
  private static final Set<String> TOWARDS =
      Set.of(
          "against", "at", "between", "for", "from", "in", "into", "on", "outside", "to", "toward",
          "towards", "upon", "with");
  private static final Set<String> PLACED =
      Set.of("in", "at", "near", "into", "from", "to", "through", "around", "outside", "of", "on");
  private static final Set<String> STANCE =
      Set.of("defiance", "protest", "opposition", "solidarity", "support", "anger");
  private static final Set<String> GIVE =
      Set.of("return", "hand", "restore", "transfer", "give", "donate");
  private static final Set<String> SWAP = Set.of("swap", "exchange", "trade");
  private static final Set<String> ASIDE =
      Set.of("by", "amid", "near", "after", "before", "because", "despite");
  private static final Set<String> BORDER = Set.of("border", "frontier", "coast");
  private static final Set<String> SUSPECTED =
      Set.of("suspect", "accuse", "believe", "say", "think", "know", "allege");
  private static final Set<String> OF = Set.of("of", "from", "by");
  private static final int DEEPEST = 6;

  /** "Sanctions aimed at getting Peru to yield". */
  private static final int DEEPEST_MEASURE = 8;

  private final Casting casting;
  private final Bystanders bystanders;
  private final Localities localities;

  Affected(Casting casting, Rules rules) {
    this.casting = casting;
    this.bystanders = new Bystanders(rules);
    this.localities = new Localities(casting, rules);
  }

  /** Says whether acts of that kind are done to somebody. */
  static boolean isAsked(Act act) {
    return ASKED.contains(act);
  }

  /** Returns those that the act is done to: parties, or else other people; empty when none. */
  List<Mention> of(Match match, List<Mention> who) {
    if (isMutual(match.rule().act()) && who.stream().map(Mention::party).distinct().count() > 1) {
      return List.of();
    }
    List<Mention> parties = of(match, who, true);
    // An unknown name behind a missile or a drill is that of a weapon or a place; people named in
    // what is refused have not asked for it, and those in a complaint have suffered.
    boolean people =
        switch (match.rule().act()) {
          case MOBILIZE, REJECT, ACCUSE -> false;
          default -> true;
        };
    return parties.isEmpty() && people ? of(match, who, false) : parties;
  }

  /** What several do together, they do with each other. */
  private static boolean isMutual(Act act) {
    return act == Act.ACCEPT || act == Act.REJECT || act == Act.COOPERATE;
  }

  private List<Mention> of(Match match, List<Mention> who, boolean parties) {
    Sentence sentence = match.sentence();
    Act act = match.rule().act();
    boolean protest = act == Act.PROTEST;
    if (SWAP.contains(match.head().lemma())) {
      // "Swapped prisoners with Peru": who is handed over is not whom it is done with.
      return sentence.children(match.head(), "prep").stream()
          .filter(with -> with.lemma().equals("with"))
          .flatMap(with -> nearest(sentence, with, who, parties, act).stream())
          .findFirst()
          .orElse(List.of());
    }
    Optional<Token> taker = taker(match);
    if (taker.isPresent()) {
      return nearest(sentence, taker.get(), who, parties, act).orElse(List.of());
    }
    if (act == Act.REJECT) {
      return refused(match, who);
    }
    for (Token content : match.what()) {
      if (content.index() == match.head().index()) {
        continue;
      }
      Optional<List<Mention>> found = nearest(sentence, content, who, parties, act);
      if (found.isPresent()) {
        return found.get();
      }
    }
    Clause clause = match.clause();
    List<Token> tops = new ArrayList<>();
    if (clause != null) {
      tops.addAll(clause.objects());
    }
    sentence.children(match.head()).stream().filter(Affected::isTowards).forEach(tops::add);
    if (protest) {
      // Against whom before where: "rallied in the port, calling for a truce with Kenya".
      tops.addAll(sentence.children(match.head(), "advcl"));
      Clause.infinitiveOf(sentence, match.head()).ifPresent(tops::add);
      tops.sort(Comparator.comparing(top -> isPlace(sentence, top)));
    }
    for (Token top : tops) {
      Optional<List<Mention>> found = nearest(sentence, top, who, parties, act);
      if (found.isPresent()) {
        return found.get();
      }
    }
    // "Opened fire to disperse the crowd", "opened the bridge to let grain through to Peru".
    return Deeds.are(match.rule().act())
        ? Clause.infinitiveOf(sentence, match.head())
            .flatMap(aim -> nearest(sentence, aim, who, parties, act))
            .orElse(List.of())
        : List.of();
  }

  /** "Returned a Peruvian mask to its owner": who takes it, whatever it shows. */
  private static Optional<Token> taker(Match match) {
    return match.sentence().children(match.head(), "prep").stream()
        .filter(to -> to.lemma().equals("to") && GIVE.contains(match.head().lemma()))
        .findFirst();
  }

  private static Mention nobody(Token word, Token thing) {
    return new Mention(word.span(), null, null, Voice.PARTY, Mention.Kind.GROUP, thing.span());
  }

  /** "Is off the table with Peru"; who else is named has not asked for it. */
  private List<Mention> refused(Match match, List<Mention> who) {
    Sentence sentence = match.sentence();
    Optional<List<Mention>> with =
        sentence.children(match.head(), "prep").stream()
            .filter(prep -> prep.lemma().equals("with"))
            .flatMap(prep -> nearest(sentence, prep, who, true, Act.REJECT).stream())
            .findFirst();
    if (with.isPresent()) {
      return with.get();
    }
    for (Token content : match.what()) {
      boolean others =
          content.isNoun()
              && content.index() != match.head().index()
              && sentence.children(content, "prep").stream().anyMatch(of -> OF.contains(of.lemma()))
              && !nearest(sentence, content, who, false, Act.REJECT).orElse(List.of()).isEmpty();
      if (others) {
        // "The release of the convicts is out of the question": nobody is guessed.
        return match.trigger().stream()
            .filter(each -> !each.pos().equals("IN"))
            .filter(each -> who.stream().noneMatch(one -> one.words().equals(each.span())))
            .limit(1)
            .map(each -> nobody(each, content))
            .toList();
      }
    }
    return List.of();
  }

  /** "In Kenya"; but "in defiance of Kenya". */
  private static boolean isPlace(Sentence sentence, Token top) {
    return PLACED.contains(top.lemma())
        && sentence.children(top, "pobj").stream().noneMatch(each -> STANCE.contains(each.lemma()));
  }

  private static boolean isTowards(Token child) {
    return switch (child.relation()) {
      case "prep" -> TOWARDS.contains(child.lemma());
      case "xcomp", "dative" -> true;
      default -> false;
    };
  }

  /**
   * Goes down level by level, from left to right. Returns nobody where a place is met before an
   * actor: who is named behind it has less to do with the act still; empty when none is met.
   */
  private Optional<List<Mention>> nearest(
      Sentence sentence, Token top, List<Mention> who, boolean parties, Act act) {
    boolean protest = act == Act.PROTEST;
    boolean near = act == Act.MOBILIZE;
    int deepest = act == Act.SANCTION ? DEEPEST_MEASURE : DEEPEST;
    Deque<Token> open = new ArrayDeque<>(List.of(top));
    List<Integer> depths = new ArrayList<>(List.of(0));
    while (!open.isEmpty()) {
      Token token = open.removeFirst();
      int depth = depths.remove(0);
      List<Mention> found = meant(sentence, token, who, parties);
      List<Mention> others =
          found.stream().filter(each -> !localities.isPlace(sentence, each, act)).toList();
      if (!others.isEmpty()) {
        return Optional.of(others);
      }
      boolean led = Deeds.are(act) && act != Act.ASSAULT;
      boolean place = parties ? !found.isEmpty() : led && isPlaceAt(sentence, token, act);
      if (place && !protest) {
        return Optional.of(List.of());
      }
      for (Token child : sentence.children(token)) {
        boolean along = protest || !isApart(child) && (near || !isBorder(sentence, child));
        if (depth < deepest && along) {
          open.addLast(child);
          depths.add(depth + 1);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isPlaceAt(Sentence sentence, Token token, Act act) {
    return casting.land(token).isPresent()
        && casting.at(sentence, token).stream()
            .anyMatch(each -> localities.isPlace(sentence, each, act));
  }

  /** What tells something beside is about others: "a ship suspected of supplying Peru". */
  private static boolean isApart(Token child) {
    return switch (child.relation()) {
      case "acl" -> NearestParties.isAside(child) || isSuspected(child);
      case "advcl", "relcl", "punct", "mark", "npadvmod" -> true;
      default -> ASIDE.contains(child.lemma());
    };
  }

  /** "A man accused of spying for Peru". */
  private static boolean isSuspected(Token participle) {
    return participle.pos().equals("VBN") && SUSPECTED.contains(participle.lemma());
  }

  /** "A camp on the Kenyan border" is nobody's by that. */
  private static boolean isBorder(Sentence sentence, Token preposition) {
    return preposition.relation().equals("prep")
        && sentence.children(preposition, "pobj").stream()
            .anyMatch(object -> BORDER.contains(object.lemma()));
  }

  private List<Mention> meant(Sentence sentence, Token token, List<Mention> who, boolean parties) {
    boolean part =
        !parties && isPart(sentence, token)
            || token.relation().equals("nmod")
                && sentence.head(token).filter(NearestParties::isNation).isPresent();
    if (token.isVerb() || token.pos().startsWith("PRP") || isJoined(sentence, token) || part) {
      return List.of();
    }
    List<Mention> found = new ArrayList<>();
    for (Token each : Clauses.expand(sentence, token)) {
      List<Mention> at = casting.at(sentence, each);
      for (Mention mention : at.isEmpty() && !parties ? people(sentence, each) : at) {
        boolean own = who.stream().anyMatch(one -> isSame(one, mention));
        if (mention.party() != null == parties && !own) {
          found.add(mention);
        }
      }
    }
    return found;
  }

  /** "Peru-inspired", "the Lima-based company". */
  private static boolean isJoined(Sentence sentence, Token name) {
    int next = name.index() + 1;
    List<Token> tokens = sentence.tokens();
    return next + 1 < tokens.size()
        && tokens.get(next).pos().equals("HYPH")
        && tokens.get(next + 1).isVerb();
  }

  /** A name behind "in" is that of a place. */
  private List<Mention> people(Sentence sentence, Token token) {
    boolean place =
        token.isProperNoun()
            && sentence.head(token).filter(up -> PLACED.contains(up.lemma())).isPresent();
    return place ? List.of() : bystanders.of(sentence, List.of(token));
  }

  /** "Farm and police buildings". */
  private static boolean isPart(Sentence sentence, Token token) {
    Token first = token;
    while (first.relation().equals("conj") && sentence.head(first).isPresent()) {
      first = sentence.head(first).orElseThrow();
    }
    return Set.of("compound", "nmod", "amod").contains(first.relation());
  }

  private static boolean isSame(Mention left, Mention right) {
    return Optional.ofNullable(left.party()).filter(each -> each.equals(right.party())).isPresent();
  }
}
