package travaux.extraction.actors;

import static travaux.extraction.actors.Words.low;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Form;
import travaux.extraction.actors.ActorList.Kind;
import travaux.extraction.actors.ActorList.Party;
import travaux.extraction.actors.ActorList.Use;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Sentence;
import travaux.language.Token;

/**
 * Names that the parties and houses of many states bear: "the Social Democrats", "the Senate". The
 * list has them of one state; in a text on another that never names the first, they are the
 * other's, under the name that the text gives them. Not shared.
 *
 * <p>Trap: a text on its own country may never name it, so where no state is named at all the
 * list's is meant when a house of that state is.
 */
final class SharedNames {

  private static final int LONGEST_INITIALS = 5;
  private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "'s", "’s");

  private final ActorList list;
  private final OrganisationNouns nouns;
  private final List<Sentence> sentences;
  private final List<@Nullable Match[]> names;

  /** The states that the text names by more than such a name. */
  private final Set<String> told = new HashSet<>();

  /** Whether the text names no state at all. */
  private boolean placeless;

  /** The states of which the text names a house. */
  private final Set<String> housed = new HashSet<>();

  private final boolean introduces;

  /** The parties of the text by the stem of their names' last word and what stands before. */
  private final Map<String, Party> byKey = new HashMap<>();

  private SharedNames(
      ActorList list, List<Sentence> sentences, List<@Nullable Match[]> names, boolean introduces) {
    this.list = list;
    this.nouns = list.nouns();
    this.sentences = sentences;
    this.names = names;
    this.introduces = introduces;
  }

  /**
   * Replaces in {@code names} what the list takes for another state's.
   *
   * @param introduces whether the text introduces a state of its own
   */
  static void settle(
      ActorList list, List<Sentence> sentences, List<@Nullable Match[]> names, boolean introduces) {
    SharedNames shared = new SharedNames(list, sentences, names, introduces);
    shared.each(shared::tell);
    if (shared.told.isEmpty() && !introduces) {
      // "The Senate", "the Commons": a text on a country that it does not name.
      shared.told.addAll(shared.housed);
      shared.placeless = true;
    }
    shared.each(shared::replace);
    shared.each(shared::qualify);
  }

  private interface Step {
    void at(List<Token> tokens, @Nullable Match[] here, Match match);
  }

  private void each(Step step) {
    for (int s = 0; s < sentences.size(); s++) {
      @Nullable Match[] here = names.get(s);
      for (int k = 0; k < here.length; k++) {
        Match match = here[k];
        if (match != null && match.from() == k) {
          step.at(sentences.get(s).tokens(), here, match);
        }
      }
    }
  }

  private void tell(List<Token> tokens, @Nullable Match[] here, Match match) {
    Party party = match.forms().get(0).party();
    if (party.kind() == Kind.BODY && party.of() != null && !match.forms().get(0).needsName()) {
      housed.add(party.of());
    }
    boolean land = party.kind() == Kind.STATE || party.kind() == Kind.TERRITORY;
    if (match.forms().size() > 1 && !land || match.forms().get(0).needsName()) {
      return;
    }
    if (land) {
      told.add(party.name());
    } else if (party.of() != null && !isOfMany(tokens, match)) {
      told.add(party.of());
    }
  }

  private static boolean isGroup(Party party) {
    return party.kind() == Kind.GROUP || party.kind() == Kind.BODY;
  }

  private boolean isAnothers(List<Token> tokens, Match match) {
    // "Republicans": of one state wherever no other is told.
    return (!placeless || match.uses(Use.NAME))
        && isOfMany(tokens, match)
        && match.forms().stream().allMatch(form -> isOfUntold(form.party()));
  }

  private boolean isOfUntold(Party party) {
    boolean ofState =
        list.party(party.of() == null ? "" : party.of())
            .filter(it -> it.kind() == Kind.STATE || it.kind() == Kind.TERRITORY)
            .isPresent();
    return isGroup(party) && ofState && !told.contains(party.of());
  }

  /** "SNP", and of common words alone "Social Democrats". */
  private boolean isOfMany(List<Token> tokens, Match match) {
    if (!isGroup(match.forms().get(0).party())) {
      return false;
    }
    String first = tokens.get(match.from()).form();
    boolean initials =
        match.to() == match.from() + 1
            && first.length() <= LONGEST_INITIALS
            && first.equals(first.toUpperCase(Locale.ROOT));
    if (initials) {
      return introduces;
    }
    for (Token token : tokens.subList(match.from(), match.to())) {
      if (!nouns.isCommon(low(token)) && !SMALL.contains(low(token))) {
        return false;
      }
    }
    return true;
  }

  /** Returns where the name begins: "National" of "National Democrats". */
  private int from(List<Token> tokens, @Nullable Match[] here, Match match) {
    int from = match.from();
    while (from > 0
        && here[from - 1] == null
        && Words.isCapitalised(tokens.get(from - 1))
        && nouns.isCommon(low(tokens.get(from - 1)))) {
      from--;
    }
    return from;
  }

  private void replace(List<Token> tokens, @Nullable Match[] here, Match match) {
    if (!isAnothers(tokens, match) || match.isOnlyAdjective()) {
      return;
    }
    int from = from(tokens, here, match);
    int to = match.to();
    Match of = to + 1 < tokens.size() && low(tokens.get(to)).equals("of") ? here[to + 1] : null;
    boolean owned =
        of != null
            && of.forms().get(0).party().kind() == Kind.STATE
            && of.forms().get(0).use() == Use.NAME;
    to = owned && of != null ? of.to() : to;
    String words = words(tokens, from, to);
    Party party =
        byKey.computeIfAbsent(
            key(words), key -> new Party(words, match.forms().get(0).party().kind(), null));
    Form form = new Form(party, match.forms().get(0).use(), false);
    NameFinder.mark(tokens, here, from, to, List.of(form));
  }

  /** "Social Democratic leader": of the Social Democrats, when the text tells of them. */
  private void qualify(List<Token> tokens, @Nullable Match[] here, Match match) {
    if (!isAnothers(tokens, match) || !match.isOnlyAdjective()) {
      return;
    }
    int from = from(tokens, here, match);
    Party party = byKey.get(key(words(tokens, from, match.to())));
    if (party != null) {
      List<Form> form = List.of(new Form(party, Use.ADJECTIVE, false));
      NameFinder.mark(tokens, here, from, match.to(), form);
      return;
    }
    for (int k = match.from(); k < match.to(); k++) {
      here[k] = null;
    }
  }

  private static String words(List<Token> tokens, int from, int to) {
    List<String> words = new ArrayList<>();
    tokens.subList(from, to).forEach(token -> words.add(token.form()));
    return String.join(" ", words);
  }

  /** "Democratic Party", "Democrats" and "Democrat" are one. */
  private static String key(String words) {
    String key = words.toLowerCase(Locale.ROOT).replaceFirst(" party$", "");
    return key.replaceFirst("(ic|s)$", "");
  }
}
