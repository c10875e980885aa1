package travaux.extraction.acts;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.Land;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.extraction.rules.Rules;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;

/**
 * What stands in a sentence only as a place: "in Peru", "near the Peruvian capital", "northern
 * Peru". Who is acted upon is none: "fired at Peru", "the Peruvian port was shelled". Immutable.
 */
final class Localities {

  /** Behind these a name tells where something is. */
  static final Set<String> WITHIN =
      Set.of(
          "in",
          "inside",
          "near",
          "around",
          "outside",
          "through",
          "throughout",
          "across",
          "within",
          "off",
          "along");

  private static final Set<String> LED = Set.of("at", "from", "into", "to", "on");

  /** What one is or does to somebody with "in": "confidence in Peru". */
  private static final Set<String> TRUST =
      Set.of(
          "confidence",
          "trust",
          "faith",
          "belief",
          "believe",
          "interest",
          "interfere",
          "interference",
          "meddle",
          "meddling",
          "intervene",
          "intervention",
          "refuge",
          "asylum",
          "shelter",
          "succeed",
          "join");

  /** Whoever is sent to a state has to do with its government. */
  private static final Set<String> ACCREDITED =
      Set.of("embassy", "consulate", "ambassador", "envoy", "representative");

  /** Houses that stand for those whose they are. */
  private static final Set<String> OFFICES =
      Set.of(
          "embassy",
          "consulate",
          "mission",
          "parliament",
          "ministry",
          "office",
          "headquarters",
          "palace",
          "residence");

  private static final Set<String> MADE =
      Set.of(
          "assemble", "brew", "build", "catch", "grow", "make", "manufacture", "mine", "produce");
  private static final Set<String> BORDERS = Set.of("border", "frontier", "boundary");
  static final Set<String> GO =
      Set.of("visit", "tour", "leave", "reach", "travel", "fly", "go", "return", "head", "move");
  private static final Set<String> SHELL =
      Set.of("bomb", "shell", "bombard", "pound", "storm", "besiege", "occupy", "capture", "cross");
  private static final Set<String> BACK = Set.of("return", "flee", "move");
  private static final Set<String> COUNTRY =
      Set.of("country", "kingdom", "nation", "republic", "continent");
  private static final Set<String> FORCES =
      Set.of("peacekeeper", "soldier", "troop", "force", "contingent", "unit", "battalion");
  private static final Set<String> EXPERTS =
      Set.of("expert", "team", "inspector", "investigator", "observer", "monitor");
  private static final Set<String> TAKE =
      Set.of("seize", "annex", "occupy", "capture", "retake", "recapture", "take", "overrun");
  private static final Set<String> TAKING =
      Set.of("control", "capture", "seizure", "siege", "shelling", "bombardment", "bombing");
  private static final Set<String> QUARTERS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "north-east",
          "north-west",
          "south-east",
          "south-west",
          "central",
          "coastal",
          "mainland",
          "rural",
          "upper",
          "lower");

  private final Casting casting;
  private final Set<String> places;
  private final Set<String> houses;

  Localities(Casting casting, Rules rules) {
    this.casting = casting;
    this.places = rules.wordClass("@place");
    this.houses = rules.wordClass("@house");
  }

  /** Says whether the mention is only where something is done, and nobody to whom it is done. */
  boolean isPlace(Sentence sentence, Mention mention, Act act) {
    Token head = head(sentence, mention);
    if (mention.person() != null || head == null || head.pos().startsWith("PRP")) {
      return false;
    }
    Optional<Land> land = casting.land(head);
    boolean unknown = mention.party() == null;
    if (speaksFor(head, act)) {
      return false;
    }
    boolean country = head.isProperNoun() || unknown && COUNTRY.contains(head.lemma());
    if (land.isEmpty() && country && isWithin(sentence, head)) {
      return true;
    }
    if (unknown && (isPlaceNoun(head) || head.isNoun() && isPartOfLand(sentence, head))) {
      return true;
    }
    boolean named = land.isPresent() || unknown && head.isProperNoun() || isPlaceNoun(head);
    return named
        && (isPartOfLand(sentence, head)
            || isTaken(sentence, head, land)
            || isPlaced(sentence, head, land.map(Land::by).orElse(null), act));
  }

  /** "Seized the Golan Heights"; a state that is seized is acted upon. */
  static boolean isTaken(Sentence sentence, Token name, Optional<Land> land) {
    boolean object = name.relation().equals("dobj") || name.relation().equals("nsubjpass");
    return object
        && land.filter(each -> !each.isState()).isPresent()
        && sentence.head(name).filter(verb -> TAKE.contains(verb.lemma())).isPresent();
  }

  /** "Outside the Peruvian embassy", of a protest. */
  private static boolean speaksFor(Token house, Act act) {
    return (act == Act.PROTEST || act == Act.WARN) && OFFICES.contains(house.lemma());
  }

  /** "In Europe", "across the war-torn country"; but "confidence in Europe". */
  private static boolean isWithin(Sentence sentence, Token noun) {
    Optional<Token> prep = sentence.head(noun).filter(up -> noun.relation().equals("pobj"));
    return prep.filter(up -> WITHIN.contains(up.lemma())).isPresent()
        && prep.flatMap(sentence::head).filter(up -> !isTrust(sentence, up)).isPresent();
  }

  /** "Confidence in Peru", "sought refuge in Peru". */
  private static boolean isTrust(Sentence sentence, Token governor) {
    return TRUST.contains(low(governor.lemma()))
        || sentence.children(governor, "dobj").stream()
            .anyMatch(object -> TRUST.contains(low(object.lemma())));
  }

  private static String low(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** "City", "Central Province", "hospital"; a "University of Bryn" may act. */
  boolean isPlaceNoun(Token token) {
    String low = low(token.form());
    return token.isNoun()
        && (places.contains(token.lemma())
            || places.contains(low)
            || houses.contains(token.lemma()) && !token.isProperNoun());
  }

  /** "Northern Peru", "the south-west of Peru" by its adjective. */
  boolean isPartOfLand(Sentence sentence, Token name) {
    return sentence.children(name).stream()
        .filter(child -> child.index() < name.index())
        .anyMatch(this::isQuarter);
  }

  /** "Northern", but for that of a name such as "Northern Ireland". */
  boolean isQuarter(Token token) {
    String low = low(token.form());
    boolean quarter = QUARTERS.contains(low) || low.endsWith("ern") && low.length() > 6;
    return quarter && casting.land(token).isEmpty();
  }

  private static @Nullable Token head(Sentence sentence, Mention mention) {
    return sentence.tokensIn(mention.words()).stream()
        .filter(token ->
            sentence.head(token).filter(up -> mention.words().contains(up.span())).isEmpty())
        .findFirst()
        .orElse(null);
  }

  private boolean isPlaced(Sentence sentence, Token token, Land.@Nullable By by, Act act) {
    Token up = sentence.head(token).orElse(null);
    if (up == null) {
      return false;
    }
    boolean town = by == Land.By.SEAT;
    return switch (token.relation()) {
      case "conj", "appos" -> isPlaced(sentence, up, by, act);
      case "poss", "compound", "nmod", "amod" ->
          casting.land(up).isPresent() && up.isProperNoun()
              ? isPlaced(sentence, up, by, act)
              : isOwned(sentence, up, by, act);
      case "pobj" -> isLed(sentence, up, by, act);
      case "dobj", "nsubjpass" ->
          town && (act == Act.ASSAULT || GO.contains(up.lemma()))
              || by == null && SHELL.contains(up.lemma());
      default -> false;
    };
  }

  /** "At the Peruvian airport", "in Peru's Bryn province"; "shelled a Peruvian port" is Peru's. */
  private boolean isOwned(Sentence sentence, Token thing, Land.@Nullable By by, Act act) {
    boolean name = thing.isProperNoun() && casting.land(thing).isEmpty();
    if (!isPlaceNoun(thing) && !name || speaksFor(thing, act)) {
      return false;
    }
    Optional<Token> prep = sentence.head(thing).filter(up -> thing.relation().equals("pobj"));
    if (prep.isPresent()) {
      String word = prep.get().lemma();
      boolean harmed = act == Act.ASSAULT && (word.equals("at") || word.equals("on"));
      return WITHIN.contains(word) || LED.contains(word) && !harmed && isPlaceNoun(thing);
    }
    return by == Land.By.SEAT && isPlaceNoun(thing);
  }

  private boolean isLed(Sentence sentence, Token prep, Land.@Nullable By by, Act act) {
    boolean town = by == Land.By.SEAT;
    Token governor = sentence.head(prep).orElse(prep);
    String word = prep.lemma();
    if (WITHIN.contains(word)) {
      boolean sent = act != Act.ASSAULT && ACCREDITED.contains(governor.lemma());
      // "Duties on cars made in Peru".
      boolean hit = act == Act.SANCTION || act == Act.WARN || act == Act.COERCE;
      sent |= hit && governor.relation().equals("acl") && MADE.contains(governor.lemma());
      return !sent && !isTrust(sentence, governor);
    }
    return switch (word) {
      case "of" ->
          governor.lemma().equals("out")
              || QUARTERS.contains(low(governor.form()))
              || isPlaceNoun(governor) && isOfPlace(sentence, governor, by)
              || TAKING.contains(governor.lemma()) && by != Land.By.NAME;
      case "at" -> town;
      case "from" -> isLeft(sentence, governor, act);
      case "into" -> town || by != null && act != Act.ASSAULT;
      case "to" ->
          by != null && (act == Act.MOBILIZE || act == Act.MEET && BACK.contains(governor.lemma()))
              || by != null && isSentTo(sentence, governor, act)
              || town && (act == Act.MEET || act == Act.RETREAT);
      case "with", "between" -> act != Act.MOBILIZE && BORDERS.contains(governor.lemma());
      case "over" -> act == Act.MOBILIZE;
      case "on", "against", "upon" -> town && act == Act.ASSAULT;
      default -> false;
    };
  }

  /**
   * "Withdrew from Peru", also "its peacekeepers"; "recalled its envoy from Peru" is against it.
   */
  static boolean isLeft(Sentence sentence, Token verb, Act act) {
    boolean forces =
        sentence.children(verb, "dobj").stream()
            .anyMatch(object -> FORCES.contains(object.lemma()));
    boolean moved = act == Act.SANCTION || act == Act.PROMISE;
    return !verb.isNoun() && (act == Act.RETREAT || moved && forces);
  }

  /** "Refused to send peacekeepers to Peru"; "refused to send an envoy to Peru" is against it. */
  private static boolean isSentTo(Sentence sentence, Token verb, Act act) {
    return (act == Act.REJECT || act == Act.ACCUSE)
        && sentence.children(verb, "dobj").stream()
            .anyMatch(sent -> FORCES.contains(sent.lemma()) || EXPERTS.contains(sent.lemma()));
  }

  /** "The town of Bryn", "in the south of Peru"; "a port of Peru was shelled" is Peru's. */
  private static boolean isOfPlace(Sentence sentence, Token place, Land.@Nullable By by) {
    boolean led =
        sentence
            .head(place)
            .filter(up -> place.relation().equals("pobj"))
            .filter(up -> WITHIN.contains(up.lemma()) || LED.contains(up.lemma()))
            .isPresent();
    return led || by != Land.By.NAME;
  }
}
