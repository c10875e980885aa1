package travaux.extraction.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import travaux.extraction.actors.Mention;
import travaux.language.Sentence;
import travaux.language.Token;

/** Two parties that are joined before a noun: "the US-Russian agreement", "Peru – Chile talks". */
public final class Pairs {

  private Pairs() {}

  /** Returns the names of the two, or nothing. */
  public static List<String> before(Sentence sentence, Token noun, Casting casting) {
    List<Token> tokens = sentence.tokens();
    for (int at = noun.index() - 2; at > 0 && at > noun.index() - 6; at--) {
      if (isDash(tokens.get(at))) {
        Set<String> names = new LinkedHashSet<>();
        names.addAll(party(sentence, tokens.get(at - 1), casting));
        names.addAll(party(sentence, tokens.get(at + 1), casting));
        if (names.size() == 2) {
          return List.copyOf(names);
        }
      }
    }
    return List.of();
  }

  private static boolean isDash(Token token) {
    return Set.of("-", "–", "—", "/").contains(token.form());
  }

  private static List<String> party(Sentence sentence, Token token, Casting casting) {
    List<String> names = new ArrayList<>();
    List<Mention> found = casting.at(sentence, token);
    if (found.isEmpty()) {
      sentence.head(token).ifPresent(up -> found(casting.owners(sentence, up), token, names));
    }
    found.forEach(mention -> {
      if (mention.party() != null) {
        names.add(mention.party());
      }
    });
    return names.subList(0, Math.min(1, names.size()));
  }

  private static void found(List<Mention> owners, Token token, List<String> names) {
    owners.stream()
        .filter(mention -> mention.words().overlaps(token.span()))
        .forEach(mention -> {
          if (mention.party() != null) {
            names.add(mention.party());
          }
        });
  }
}
