package travaux.extraction.instruments;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.language.Clauses;
import travaux.language.Sentence;
import travaux.language.Token;

/** Who writes a text and to whom. */
final class Correspondents {

  private static final Set<String> SEND =
      Set.of(
          "send",
          "deliver",
          "hand",
          "present",
          "publish",
          "submit",
          "write",
          "transmit",
          "address",
          "issue",
          "release",
          "give",
          "pass",
          "sign",
          "forward",
          "deposit",
          "draft",
          "draw");

  private final Casting casting;

  Correspondents(Casting casting) {
    this.casting = casting;
  }

  /** Says whether a verb hands a text over. */
  static boolean isSending(Token verb) {
    return SEND.contains(verb.lemma());
  }

  /** Returns the party that wrote a text: its owner, "by" or "from" whom, who sends it. */
  @Nullable String author(Sentence sentence, Token noun, InstrumentName name) {
    String owner = name.named() ? null : party(casting.owners(sentence, noun));
    if (owner != null) {
      return owner;
    }
    for (Token child : sentence.children(noun)) {
      for (Token verb : child.isVerb() ? List.of(noun, child) : List.of(noun)) {
        for (Token by : sentence.children(verb)) {
          if (by.lemma().equals("by") || by.lemma().equals("from") && verb == noun) {
            String found = parties(sentence, by).stream().findFirst().orElse(null);
            if (found != null) {
              return found;
            }
          }
        }
      }
    }
    return sender(sentence, noun);
  }

  private @Nullable String sender(Sentence sentence, Token noun) {
    Token verb = sentence.head(noun).orElse(noun);
    if (!noun.relation().equals("dobj") || !SEND.contains(verb.lemma())) {
      return null;
    }
    return sentence
        .child(verb, "nsubj")
        .map(subject -> party(casting.at(sentence, subject)))
        .orElse(null);
  }

  /** Returns the parties that a text goes to. */
  List<String> addressees(Sentence sentence, Token noun, @Nullable String author) {
    Set<String> names = new LinkedHashSet<>();
    List<Token> heads = new ArrayList<>(List.of(noun));
    Token verb = sentence.head(noun).orElse(noun);
    boolean object = noun.relation().equals("dobj") || noun.relation().equals("nsubjpass");
    if (object && SEND.contains(verb.lemma())) {
      heads.add(verb);
    }
    sentence.children(noun, "acl").stream()
        .filter(child -> SEND.contains(child.lemma()))
        .forEach(heads::add);
    for (Token head : heads) {
      for (Token child : sentence.children(head)) {
        if (child.lemma().equals("to") && child.relation().equals("prep")) {
          names.addAll(parties(sentence, child));
        } else if (child.relation().equals("dative") && !child.lemma().equals("to")) {
          casting.at(sentence, child).forEach(each -> add(each, names));
        } else if (child.relation().equals("dative")) {
          names.addAll(parties(sentence, child));
        }
      }
    }
    names.remove(author);
    return List.copyOf(names);
  }

  private List<String> parties(Sentence sentence, Token preposition) {
    Set<String> names = new LinkedHashSet<>();
    for (Token object : sentence.children(preposition, "pobj")) {
      for (Token member : Clauses.expand(sentence, object)) {
        casting.at(sentence, member).forEach(each -> add(each, names));
      }
    }
    return List.copyOf(names);
  }

  private static void add(Mention mention, Set<String> names) {
    Optional.ofNullable(mention.party()).ifPresent(names::add);
  }

  private static @Nullable String party(List<Mention> mentions) {
    return mentions.stream()
        .flatMap(each -> Optional.ofNullable(each.party()).stream())
        .findFirst()
        .orElse(null);
  }
}
