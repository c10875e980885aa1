package travaux.extraction.acts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import travaux.extraction.actors.Land;
import travaux.extraction.rules.Casting;
import travaux.extraction.rules.Rules;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Entry;
import travaux.negotiation.Span;
import travaux.negotiation.Where;

/**
 * Where an act was done: by a phrase of place on its own words, or, of deeds, on what they are done
 * to. Of what is said only the place where it was said counts, never one in its content. Immutable.
 */
final class Whereabouts {

  private static final Set<String> ON =
      Set.of(
          "in",
          "inside",
          "near",
          "around",
          "outside",
          "across",
          "within",
          "off",
          "at",
          "on",
          "along",
          "throughout");
  private static final Set<String> SIGN = Set.of("sign", "conclude", "initial", "hold");
  private static final Set<String> HIT = Set.of("of", "on", "against");
  private static final Set<String> REMOTE =
      Set.of("call", "consult", "contact", "phone", "speak", "talk", "telephone", "write");

  /** Behind other verbs a name that nobody knows may be that of a paper: "warned in the Globe". */
  private static final Set<String> SAY = Set.of("add", "announce", "declare", "say", "tell");

  private static final int DEEPEST = 3;

  private final Casting casting;
  private final PlacePhrases phrases;
  private final Set<String> occasions;

  Whereabouts(String text, Casting casting, Rules rules) {
    this.casting = casting;
    this.phrases = new PlacePhrases(text, casting, rules);
    this.occasions = rules.wordClass("@occasion");
  }

  /** Returns the entry with its place, where its sentence tells one. */
  Entry placed(Entry entry, Sentence sentence) {
    List<Token> trigger = new ArrayList<>();
    entry.trigger().forEach(span -> trigger.addAll(sentence.tokensIn(span)));
    Optional<Where> found =
        Deeds.are(entry.act()) && entry.act() != Act.DELIVER
            ? ofDeed(sentence, entry, trigger)
            : ofSpeech(sentence, entry, trigger);
    return found.map(entry::at).orElse(entry);
  }

  private Optional<Where> ofDeed(Sentence sentence, Entry entry, List<Token> trigger) {
    Deque<Token> open = new ArrayDeque<>(trigger);
    List<Integer> depths = new ArrayList<>();
    trigger.forEach(token -> depths.add(0));
    while (!open.isEmpty()) {
      Token token = open.removeFirst();
      int depth = depths.remove(0);
      for (Token child : sentence.children(token)) {
        boolean object = child.relation().equals("dobj") || child.relation().equals("nsubjpass");
        Optional<Token> hit =
            (object ? Optional.of(child) : sentence.child(child, "pobj"))
                .filter(each -> object || HIT.contains(child.lemma()))
                .filter(each -> entry.act() != Act.MEET || Localities.GO.contains(token.lemma()))
                .filter(each -> isHit(sentence, entry.act(), each));
        if (hit.isPresent()) {
          return hit.map(each -> phrases.at(sentence, each));
        }
      }
      Optional<Where> here = joined(sentence, token, entry.act());
      if (here.isPresent()) {
        return here;
      }
      boolean remote = entry.act() == Act.MEET && REMOTE.contains(token.lemma());
      if (depth < DEEPEST && !remote) {
        for (Token child : sentence.children(token)) {
          if (isThrough(child, entry.act()) && !trigger.contains(child)) {
            open.addLast(child);
            depths.add(child.relation().equals("prep") ? depth : depth + 1);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** "Shelled northern Peru", "seized the town of Bryn", "visited Lima". */
  private boolean isHit(Sentence sentence, Act act, Token object) {
    Localities places = phrases.localities();
    if (Localities.isTaken(sentence, object, casting.land(object))) {
      return true;
    }
    if (act != Act.ASSAULT && act != Act.MEET && act != Act.MOBILIZE) {
      return false;
    }
    Optional<Land> land = casting.land(object);
    boolean seat = land.filter(it -> it.by() == Land.By.SEAT).isPresent();
    return seat
        || phrases.isNamedNoun(sentence, object)
        || object.isProperNoun() && places.isPartOfLand(sentence, object);
  }

  /** Returns the phrase of place on {@code token}, with those that follow it closely. */
  private Optional<Where> joined(Sentence sentence, Token token, Act act) {
    Where found = null;
    for (Token preposition : sentence.children(token, "prep")) {
      boolean from =
          preposition.lemma().equals("from")
              && (act == Act.RETREAT || Localities.isLeft(sentence, token, act));
      boolean goal =
          preposition.lemma().equals("into")
              || preposition.lemma().equals("to") && isBound(token, act);
      if (!ON.contains(preposition.lemma()) && !from && !goal) {
        continue;
      }
      Optional<Where> next = phrases.of(sentence, preposition);
      if (next.isEmpty()) {
        continue;
      }
      if (found == null) {
        found = next.get();
      } else if (next.get().words().start() - found.words().end() <= 2) {
        Where wider = next.get();
        found =
            new Where(
                found.words().cover(wider.words()),
                found.place() == null ? wider.place() : found.place(),
                found.party() == null ? wider.party() : found.party());
      }
    }
    return Optional.ofNullable(found);
  }

  /** "Sent troops to Peru", "flew to Lima". */
  private static boolean isBound(Token token, Act act) {
    return act == Act.MOBILIZE || act == Act.MEET && Localities.GO.contains(token.lemma());
  }

  private static boolean isThrough(Token child, Act act) {
    return switch (child.relation()) {
      case "dobj", "nsubjpass", "pobj" -> true;
      case "nsubj" -> act == Act.MEET;
      case "prep" ->
          switch (child.lemma()) {
            case "at", "in", "of", "during", "with", "between" -> true;
            case "on", "against" -> act == Act.ASSAULT || act == Act.PROTEST || act == Act.COERCE;
            case "to" -> act == Act.AID || act == Act.RETREAT;
            default -> false;
          };
      default -> false;
    };
  }

  private Optional<Where> ofSpeech(Sentence sentence, Entry entry, List<Token> trigger) {
    for (Token verb : trigger) {
      boolean signed = entry.act() == Act.ACCEPT && SIGN.contains(verb.lemma());
      if (!verb.isVerb()) {
        continue;
      }
      for (Token child : sentence.children(verb)) {
        if (child.relation().equals("prep") && isSaid(sentence, entry, verb, child, signed)) {
          Optional<Where> here =
              ON.contains(child.lemma())
                  ? phrases.of(sentence, child).filter(where -> isKnown(where, verb))
                  : Optional.empty();
          Optional<Where> at = here.or(() -> atOccasion(sentence, child));
          if (at.filter(where -> isApart(where, entry)).isPresent()) {
            return at;
          }
        }
        boolean heard = child.relation().equals("dobj") && occasions.contains(child.lemma());
        Optional<Where> there = heard ? joined(sentence, child, entry.act()) : Optional.empty();
        if (there.filter(where -> isApart(where, entry)).isPresent()) {
          return there;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isKnown(Where where, Token verb) {
    return where.party() != null || where.place() != null && SAY.contains(verb.lemma());
  }

  /** "At a news conference in Lima", "to reporters in Lima". */
  private Optional<Where> atOccasion(Sentence sentence, Token preposition) {
    return sentence.children(preposition, "pobj").stream()
        .filter(object -> occasions.contains(object.lemma()))
        .flatMap(object -> joined(sentence, object, Act.STATE).stream())
        .findFirst();
  }

  /** Says whether the phrase stands by the verb of saying: before its content, or without one. */
  private boolean isSaid(
      Sentence sentence, Entry entry, Token verb, Token preposition, boolean signed) {
    int at = preposition.span().start();
    boolean front =
        preposition.index() < verb.index()
            && sentence.children(verb).stream()
                .filter(child -> child.relation().startsWith("nsubj"))
                .allMatch(subject -> preposition.index() < subject.index());
    if (preposition.index() < verb.index()) {
      return front;
    }
    boolean object =
        sentence.children(verb, "dobj").stream()
            .anyMatch(
                each -> each.index() < preposition.index() && !occasions.contains(each.lemma()));
    boolean content =
        entry.what().stream()
            .anyMatch(span -> span.start() > verb.span().start() && span.start() < at);
    return signed || !object && !content;
  }

  private static boolean isApart(Where where, Entry entry) {
    Span words = where.words();
    return entry.what().stream().noneMatch(words::overlaps)
        && entry.condition().stream().noneMatch(words::overlaps);
  }
}
