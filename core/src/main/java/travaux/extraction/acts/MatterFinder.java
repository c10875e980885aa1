package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import travaux.extraction.acts.MatterFrames.Whose;
import travaux.extraction.acts.RawMatter.Open;
import travaux.extraction.rules.Casting;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Span;

/** Finds where a sentence names a matter: a deed with its thing, or a thing that is one itself. */
final class MatterFinder {

  private static final int LONGEST = 30;
  private static final int MOST_THINGS = 2;

  /** Things that tell where. */
  private static final String BORDER = "border";

  private static final Set<String> CONTINENTS = Set.of("Europe", "Africa", "Asia", "America");

  /** What is told on a thing is done to it: "submit data on its arms". */
  private static final Set<String> ABOUT = Set.of("submission", "publication");

  /** Verbs that do not say what they are about without their thing. */
  private static final Set<String> WEAK =
      Set.of("leave", "stay", "remain", "pull", "free", "open", "send", "close", "use");

  /** What is approved is no part of the matter whether it is. */
  private static final Set<String> ALONE = Set.of("approval", Threats.FORCE);

  /** Things of which the document tells elsewhere what they are. */
  private static final List<String> LOOSE = List.of("weapon", "programme");

  /** Adjectives that tell no sort. */
  private static final Set<String> WHOLE =
      Set.of("entire", "whole", "full", "complete", "remaining", "existing", "total", "last");

  private final MatterWords words;
  private final MatterFrames frames;
  private final MatterSign sign;
  private final Sentence sentence;
  private final MatterParties parties;
  private final MatterTargets targets;
  private final Casting casting;
  private final MatterPhrases phrases;

  MatterFinder(
      MatterWords words,
      MatterFrames frames,
      MatterSign sign,
      Sentence sentence,
      Casting casting,
      PartyWords partyWords) {
    this.words = words;
    this.frames = frames;
    this.sign = sign;
    this.sentence = sentence;
    this.casting = casting;
    this.phrases = new MatterPhrases(sentence);
    this.parties = new MatterParties(sentence, casting, partyWords);
    this.targets = new MatterTargets(sentence, casting, partyWords);
  }

  /** Returns the matter that a word heads, or null. */
  @Nullable RawMatter at(Token token, List<String> row, @Nullable String onlyWeapon) {
    if (token.relation().startsWith("aux")) {
      return null;
    }
    String matter = row.get(0);
    return switch (row.get(1)) {
      case "doing", "undone" -> deed(token, matter, row.get(1).equals("undone"), onlyWeapon);
      case "thing" -> frames.has(matter) ? thing(token, matter) : null;
      case "whole" -> whole(token, matter, false);
      case "unwhole" -> whole(token, matter, true);
      default -> null;
    };
  }

  /** Returns whose a thing of the list is, where a word names it and one party has it. */
  Set<String> owners(Token token) {
    boolean thing =
        !token.isProperNoun()
            && words.row(sentence, token).filter(row -> row.get(1).equals("thing")).isPresent();
    return thing ? parties.owners(token) : Set.of();
  }

  boolean isOwnedByPronoun(Token thing) {
    return parties.isOwnedByPronoun(thing);
  }

  private @Nullable RawMatter deed(
      Token token, String deed, boolean undone, @Nullable String onlyWeapon) {
    boolean result = token.pos().equals("NNS") && token.lemma().endsWith("ing");
    boolean beside = Set.of("compound", "nmod", "amod").contains(token.relation());
    boolean noun = token.isNoun() && !beside && !result;
    if (!noun && !(token.isVerb() && !beside)) {
      return null;
    }
    List<Token> core = phrases.core(token);
    List<Token> shared = phrases.shared(token);
    List<Token> said = new ArrayList<>(core);
    said.addAll(shared);
    Map<String, Token> things = ALONE.contains(deed) ? new TreeMap<>() : things(token, said, deed);
    for (String loose : LOOSE) {
      Token its = things.get(loose);
      if (its != null && things.keySet().stream().anyMatch(each -> each.endsWith(" weapon"))) {
        things.remove(loose);
      } else if (its != null && onlyWeapon != null && !isOfSomeSort(its)) {
        things.remove(loose);
        things.put(onlyWeapon, its);
      }
    }
    boolean weak = things.isEmpty() && token.isVerb() && WEAK.contains(token.lemma());
    boolean plain = words.row(sentence, token).isPresent() && !isPhrase(token);
    if (things.size() > MOST_THINGS
        || core.size() > LONGEST
        || weak && plain
        || things.isEmpty() && hasOtherThing(token, deed)) {
      return null;
    }
    Whose whose =
        things.keySet().stream()
            .filter(frames::has)
            .map(frames::whose)
            .filter(each -> each == Whose.TARGET)
            .findFirst()
            .orElse(frames.whose(deed));
    Set<String> owners = new TreeSet<>();
    switch (whose) {
      case THING -> {
        Set<String> doers = parties.doers(token);
        boolean pronoun = false;
        for (Token thing : things.values()) {
          owners.addAll(parties.owners(thing));
          pronoun |= parties.isOwnedByPronoun(thing);
        }
        if (owners.isEmpty() || pronoun && token.isVerb() && !doers.isEmpty()) {
          owners = doers;
        }
      }
      case DOER -> owners.addAll(parties.doers(token));
      case TARGET -> {
        for (Token thing : things.values()) {
          owners.addAll(targets.of(thing));
        }
        if (owners.isEmpty()) {
          owners.addAll(targets.of(token));
        }
      }
      case NOBODY -> {}
    }
    if (deed.equals("membership") && token.isVerb()) {
      Set<String> joined = joined(token);
      if (joined.isEmpty()) {
        return null;
      }
      owners.addAll(joined);
    }
    Span span =
        shared.isEmpty()
            ? core.get(0).span().cover(core.get(core.size() - 1).span())
            : shared.get(0).span().cover(token.span());
    if (deed.equals(Threats.FORCE) && owners.isEmpty()) {
      owners.addAll(targets.of(token));
      whose = owners.isEmpty() ? whose : Whose.TARGET;
    }
    return made(token, span, core, deed, things, owners, whose, undone);
  }

  /** "A space programme". */
  private boolean isOfSomeSort(Token thing) {
    return sentence.children(thing).stream()
        .filter(each -> each.isNoun() || each.pos().equals("JJ"))
        .filter(each -> !each.relation().equals("poss"))
        .anyMatch(each ->
            words.row(sentence, each).isEmpty()
                && casting.at(sentence, each).isEmpty()
                && !WHOLE.contains(each.lemma()));
  }

  private boolean isPhrase(Token token) {
    return sentence.children(token).stream().anyMatch(child -> words.isOne(sentence, token, child));
  }

  /** Ukraine joins NATO: the matter is of both. */
  private Set<String> joined(Token verb) {
    Set<String> joined = new TreeSet<>();
    for (Token object : sentence.children(verb, "dobj")) {
      casting.at(sentence, object).stream()
          .filter(each -> each.party() != null)
          .forEach(each -> joined.add(String.valueOf(each.party())));
    }
    return joined;
  }

  private @Nullable RawMatter thing(Token token, String matter) {
    Token up = sentence.head(token).orElse(token);
    boolean turned =
        words.row(sentence, up).filter(its -> its.get(1).equals("against")).isPresent();
    boolean part = token.relation().equals("compound") && !turned;
    boolean object =
        words
                .row(sentence, up)
                .filter(its -> Set.of("doing", "undone").contains(its.get(1)))
                .isPresent()
            && !token.relation().equals("nsubj");
    if (part || object || token.isProperNoun() || token.isVerb() && isOfWords(token)) {
      return null;
    }
    Whose whose = frames.whose(matter);
    return standing(token, matter, whose, false);
  }

  /** "Could not verify the report". */
  private boolean isOfWords(Token verb) {
    return !sentence.children(verb, "neg").isEmpty()
        || sentence.children(verb, "dobj").stream()
            .anyMatch(object -> words.row(sentence, object).isEmpty())
        || sentence.child(verb, "ccomp", "nsubjpass").isPresent();
  }

  private @Nullable RawMatter whole(Token token, String matter, boolean undone) {
    Token up = sentence.head(token).orElse(token);
    boolean turned =
        words.row(sentence, up).filter(its -> its.get(1).equals("against")).isPresent();
    boolean part = token.relation().equals("compound") && !turned;
    if (part || token.isProperNoun()) {
      return null;
    }
    return standing(token, matter, frames.whose(matter), undone);
  }

  private @Nullable RawMatter standing(Token token, String matter, Whose whose, boolean undone) {
    List<Token> core = phrases.core(token);
    if (core.size() > LONGEST) {
      return null;
    }
    Set<String> owners =
        switch (whose) {
          case TARGET -> targets.of(token);
          case NOBODY -> new TreeSet<>();
          case DOER -> parties.states(token);
          case THING -> ofObject(token);
        };
    Span span = core.get(0).span().cover(core.get(core.size() - 1).span());
    return made(token, span, core, matter, new TreeMap<>(), owners, whose, undone);
  }

  /** Whose the object is, or whoever does it. */
  private Set<String> ofObject(Token token) {
    Set<String> owners = new TreeSet<>();
    List<Token> objects = new ArrayList<>(sentence.children(token, "dobj"));
    objects.addAll(sentence.children(token, "nsubjpass"));
    objects.forEach(object -> owners.addAll(parties.owners(object)));
    return owners.isEmpty() ? parties.doers(token) : owners;
  }

  private @Nullable RawMatter made(
      Token token,
      Span span,
      List<Token> core,
      String matter,
      Map<String, Token> things,
      Set<String> owners,
      Whose whose,
      boolean undone) {
    if (owners.size() > 1) {
      owners.removeAll(CONTINENTS);
    }
    MatterSign.Turn turn = sign.turn(sentence, token);
    if (owners.isEmpty() && whose == Whose.DOER && turn.top().isVerb() && turn.top() != token) {
      owners.addAll(parties.doers(turn.top()));
    }
    if (owners.size() > 2 || MatterSign.isUnclear(sentence, token, turn)) {
      return null;
    }
    boolean against =
        undone
            ^ turn.against()
            ^ MatterSign.isDeniedBefore(sentence, token)
            ^ parties.isNobodys(token)
            ^ sign.isAtEnd(sentence, token)
            ^ sign.isWantedUndone(sentence, token);
    for (Token each : core) {
      against ^= isNo(each, token);
    }
    Span all = turn.words() == null ? span : span.cover(turn.words());
    Open open = whose == Whose.NOBODY || undone ? Open.NOBODY : open(token, whose, things);
    boolean bare = token.isNoun() && sentence.children(token, "prep").isEmpty();
    Set<String> makers = whose == Whose.TARGET ? parties.makers(token, things.values()) : Set.of();
    return new RawMatter(
        token,
        over(turn.top()),
        all,
        matter,
        bare,
        new TreeSet<>(things.keySet()),
        owners,
        makers,
        whose,
        open,
        against,
        turned(turn));
  }

  /** What stands over a matter, without verbs that only say that it is, or is done. */
  private @Nullable Span over(Token top) {
    Token at = top;
    Token up = sentence.head(at).orElse(null);
    while (up != null
        && up.isVerb()
        && (at.relation().equals("acomp") || at.relation().equals("xcomp"))
        && sentence.children(up, "dobj").isEmpty()) {
      at = up;
      up = sentence.head(at).orElse(null);
    }
    return up == null ? null : up.span();
  }

  static RawMatter.@Nullable Turned turned(MatterSign.Turn turn) {
    return turn.words() == null ? null : new RawMatter.Turned(turn.words(), turn.against());
  }

  private Open open(Token token, Whose whose, Map<String, Token> things) {
    if (parties.isNobodys(token)) {
      return Open.NOBODY;
    }
    boolean others =
        things.values().stream().anyMatch(parties::isOfOthers)
            || parties.isOfOthers(token)
            || whose == Whose.TARGET
                && (targets.hitsOthers(token)
                    || things.values().stream().anyMatch(targets::hitsOthers))
            || whose == Whose.THING && things.values().stream().anyMatch(parties::isIndefinite);
    boolean passive = token.pos().equals("VBN") && !parties.hasSubject(token);
    return others || whose == Whose.DOER && passive ? Open.OTHERS : Open.OPEN;
  }

  private static boolean isNo(Token each, Token head) {
    boolean no =
        each.relation().equals("neg") || each.relation().equals("det") && each.lemma().equals("no");
    return no && each.head() == head.index();
  }

  private Map<String, Token> things(Token token, List<Token> said, String deed) {
    Map<String, Token> things = new TreeMap<>();
    for (Token each : said) {
      if (each == token || each.isProperNoun()) {
        continue;
      }
      words
          .row(sentence, each)
          .filter(its ->
              its.get(1).equals("thing") && phrases.isObject(token, each, ABOUT.contains(deed)))
          .filter(its -> !its.get(0).equals(BORDER) || !isPlace(each))
          .filter(its -> !its.get(0).equals("threat"))
          .ifPresent(its -> things.putIfAbsent(its.get(0), each));
    }
    return things;
  }

  /** "Withdraw an offer", "the withdrawal of the offer": something that no list has. */
  private boolean hasOtherThing(Token token, String deed) {
    List<Token> objects = new ArrayList<>(sentence.children(token, "dobj"));
    objects.addAll(sentence.children(token, "nsubjpass"));
    if (token.isNoun()) {
      sentence.children(token, "prep").stream()
          .filter(of -> of.lemma().equals("of"))
          .forEach(of -> objects.addAll(sentence.children(of, "pobj")));
    }
    return objects.stream()
        .filter(object -> !words.isOne(sentence, token, object))
        .filter(object -> !ALONE.contains(deed) || words.row(sentence, object).isEmpty())
        .anyMatch(object -> casting.at(sentence, object).isEmpty());
  }

  /** "Troops on the border". */
  private boolean isPlace(Token thing) {
    return sentence
        .head(thing)
        .filter(at -> at.relation().equals("prep") && !at.lemma().equals("of"))
        .isPresent();
  }
}
