package travaux.extraction.actors;

import static travaux.extraction.actors.Words.low;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.ActorList.Kind;
import travaux.extraction.actors.ActorList.Party;
import travaux.extraction.actors.NameFinder.Match;
import travaux.language.Token;

/**
 * Towns that act, and whose government they are: "Marvonia's foreign minister said in Port Tesk",
 * later "Port Tesk refused"; "accused Marvonia of it, a charge that Port Tesk rejects". Not shared.
 *
 * <p>Trap: a minister speaks abroad as well; only a town that acts somewhere is taken.
 */
final class Seats {

  private static final Set<String> CHARGES =
      Set.of("charge", "accusation", "allegation", "claim", "assertion");
  private static final Set<String> REJECTING = Set.of("reject", "deny", "dismiss", "dispute");
  private static final Set<String> ACCUSING = Set.of("accuse", "blame");
  private static final Set<String> GOVERNING =
      Set.of("minister", "president", "government", "ministry", "chancellor", "king", "queen");
  private static final int REACH = 5;

  private final DocumentNames words;
  private final Map<String, Set<Party>> placed = new LinkedHashMap<>();
  private final Map<String, Party> accused = new HashMap<>();
  private final Set<String> acting = new HashSet<>();

  private Seats(DocumentNames words) {
    this.words = words;
    words.each(this::see);
  }

  /** Returns the states by the towns that stand for them. */
  static Map<String, Party> of(DocumentNames words) {
    Seats seats = new Seats(words);
    Map<String, Party> found = new LinkedHashMap<>(seats.accused);
    seats.placed.forEach((town, owners) -> {
      if (owners.size() == 1 && seats.acting.contains(town)) {
        found.putIfAbsent(town, owners.iterator().next());
      }
    });
    return found;
  }

  private void see(List<Token> tokens, @Nullable Match[] here, int k) {
    Token token = tokens.get(k);
    if (!words.isName(k) || words.end(k) != k + 1 || words.start(k) < 0) {
      return;
    }
    int from = words.start(k);
    String town = words.text(from, k + 1);
    if (from > 0 && Words.COURTESY.contains(low(tokens.get(from - 1)))) {
      return;
    }
    if (token.relation().startsWith("nsubj") && token.head() >= 0) {
      Token verb = tokens.get(token.head());
      if (Words.SPEECH.contains(verb.lemma())) {
        acting.add(town);
      }
      charged(tokens, here, verb, town);
    }
    Token in = from > 0 ? tokens.get(from - 1) : null;
    if (in != null && low(in).equals("in") && in.head() >= 0) {
      Token verb = tokens.get(in.head());
      Party owner = Words.SPEECH.contains(verb.lemma()) ? speaker(tokens, here, verb) : null;
      if (owner != null) {
        placed.computeIfAbsent(town, key -> new HashSet<>()).add(owner);
      }
    }
  }

  /** "accused the Marvonian government of it, a charge that Port Tesk rejects". */
  private void charged(List<Token> tokens, @Nullable Match[] here, Token verb, String town) {
    if (!REJECTING.contains(verb.lemma())
        || !verb.relation().equals("relcl")
        || verb.head() < 0
        || !CHARGES.contains(tokens.get(verb.head()).lemma())) {
      return;
    }
    Token charge = tokens.get(verb.head());
    for (Token accusing : tokens.subList(0, charge.index())) {
      if (!ACCUSING.contains(accusing.lemma()) || !accusing.isVerb()) {
        continue;
      }
      Set<Party> objects = new HashSet<>();
      for (Token object : tokens.subList(accusing.index() + 1, charge.index())) {
        boolean direct = object.head() == accusing.index() && object.relation().equals("dobj");
        Party party = direct ? state(tokens, here, object) : null;
        if (party != null) {
          objects.add(party);
        }
      }
      if (objects.size() == 1) {
        accused.put(town, objects.iterator().next());
      }
    }
  }

  /** Returns the state whose minister or government is the subject of the verb, or null. */
  private static @Nullable Party speaker(List<Token> tokens, @Nullable Match[] here, Token verb) {
    for (Token subject : tokens) {
      boolean speaks = subject.head() == verb.index() && subject.relation().equals("nsubj");
      if (speaks && GOVERNING.contains(low(subject))) {
        return state(tokens, here, subject);
      }
      if (speaks && subject.isProperNoun()) {
        Token title = title(tokens, subject);
        return title == null ? null : state(tokens, here, title);
      }
    }
    return null;
  }

  /** "the foreign minister, X" parsed with X as the subject: the office just before the name. */
  private static @Nullable Token title(List<Token> tokens, Token name) {
    for (int p = name.index() - 1; p >= Math.max(0, name.index() - REACH); p--) {
      if (GOVERNING.contains(low(tokens.get(p)))) {
        return tokens.get(p);
      }
    }
    return null;
  }

  /** Returns the state that the noun names or that qualifies it, or null. */
  private static @Nullable Party state(List<Token> tokens, @Nullable Match[] here, Token noun) {
    for (int p = noun.index(); p >= Math.max(0, noun.index() - REACH); p--) {
      Match match = here[p];
      if (match != null && match.forms().get(0).party().kind() == Kind.STATE) {
        return match.forms().get(0).party();
      }
      if (p < noun.index()
          && !Qualifiers.isModifier(tokens.get(p))
          && !Words.isPossessiveMark(tokens.get(p))) {
        return null;
      }
    }
    return null;
  }
}
