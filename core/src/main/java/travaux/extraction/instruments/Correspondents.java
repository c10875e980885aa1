package travaux.extraction.instruments;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.extraction.rules.Pairs;
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
          "pen",
          "craft",
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
          "draw",
          "table",
          "circulate",
          "unveil",
          "put",
          "propose",
          "leak");
  private static final Set<String> MAKE =
      Set.of(
          "sign",
          "initial",
          "conclude",
          "negotiate",
          "ratify",
          "seal",
          "reach",
          "announce",
          "strike",
          "make",
          "broker");

  /** Texts that are called by the place where they were made. */
  private static final Set<String> PLACED =
      Set.of(
          "agreement",
          "accord",
          "protocol",
          "communique",
          "communiqué",
          "declaration",
          "convention",
          "treaty",
          "pact",
          "memorandum");

  /** Who does this to a text need not have written it. */
  private static final Set<String> LEAD = Set.of("lead", "back", "support", "see", "obtain");

  private static final Set<String> COME = Set.of("come", "emerge", "originate");

  private static final Set<String> ANSWER = Set.of("answer", "reply", "respond", "react");

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
    String owner = name.named() ? null : owner(sentence, noun);
    if (owner != null) {
      return owner;
    }
    for (Token child : sentence.children(noun)) {
      boolean made = child.isVerb() && !LEAD.contains(child.lemma());
      for (Token verb : made ? List.of(noun, child) : List.of(noun)) {
        for (Token by : sentence.children(verb)) {
          boolean from = verb == noun || COME.contains(verb.lemma());
          if (by.lemma().equals("by") || by.lemma().equals("from") && from) {
            String found = parties(sentence, by).stream().findFirst().orElse(null);
            if (found != null) {
              return found;
            }
          }
        }
      }
    }
    // "A Mora op-ed"
    for (Token child : sentence.children(noun, "compound")) {
      List<Mention> person =
          casting.at(sentence, child).stream().filter(each -> each.person() != null).toList();
      if (!name.named() && !person.isEmpty()) {
        return party(person);
      }
    }
    String sender = sender(sentence, noun);
    return sender == null ? speaker(sentence, noun) : sender;
  }

  /** "Kenya's report", "the UN Kenya report": the first of two names made it. */
  private @Nullable String owner(Sentence sentence, Token noun) {
    for (Token child : sentence.children(noun)) {
      boolean name = child.index() < noun.index() && child.isProperNoun();
      for (Token first : name ? sentence.children(child, "nmod") : List.<Token>of()) {
        String maker = party(casting.at(sentence, first));
        if (first.index() == child.index() - 1 && first.isProperNoun() && maker != null) {
          return maker;
        }
      }
    }
    return party(casting.owners(sentence, noun));
  }

  /** "They said in a communiqué", "in its letter Ghana asked": who speaks in it wrote it. */
  private @Nullable String speaker(Sentence sentence, Token noun) {
    Token in = sentence.head(noun).orElse(noun);
    Token verb = sentence.head(in).orElse(in);
    boolean own =
        sentence.children(noun).stream()
            .anyMatch(child ->
                Set.of("a", "an", "its", "his", "her", "their")
                    .contains(child.form().toLowerCase(Locale.ROOT)));
    if (!in.lemma().equals("in") || !verb.isVerb() || !own) {
      return null;
    }
    return sentence
        .child(verb, "nsubj")
        .map(subject -> joined(names(sentence, subject)))
        .orElse(null);
  }

  /** Returns the parties that made a text together, in one string; null when none is told. */
  @Nullable String makers(Sentence sentence, Token noun) {
    Set<String> names = new LinkedHashSet<>();
    casting.owners(sentence, noun).forEach(each -> add(each, names));
    names.addAll(Pairs.before(sentence, noun, casting));
    for (Token preposition : sentence.children(noun, "prep")) {
      if (preposition.lemma().equals("between")) {
        names.addAll(parties(sentence, preposition));
      }
    }
    Token verb = sentence.head(noun).orElse(noun);
    // "While they negotiate a deal": there is none.
    boolean open =
        verb.lemma().equals("negotiate")
            && !verb.pos().startsWith("VBD")
            && !verb.pos().equals("VBN");
    if (noun.relation().equals("dobj") && MAKE.contains(verb.lemma()) && !open) {
      sentence.child(verb, "nsubj").ifPresent(each -> names.addAll(names(sentence, each)));
      // "With Peru and Chile reaching an agreement"
      sentence
          .head(verb)
          .filter(with -> verb.relation().equals("pcomp") && with.lemma().equals("with"))
          .flatMap(with -> sentence.child(with, "pobj"))
          .ifPresent(each -> names.addAll(with(sentence, sentence.head(each).orElse(each))));
    }
    // "The agreement was reached between Peru and Chile", "by Peru and Chile".
    if (noun.relation().equals("nsubjpass")) {
      for (Token by : sentence.children(verb)) {
        if (by.relation().equals("agent") || by.lemma().equals("between")) {
          names.addAll(parties(sentence, by));
        }
      }
    }
    for (Token clause : sentence.children(noun, "relcl")) {
      if (MAKE.contains(clause.lemma())) {
        sentence
            .child(clause, "nsubj")
            .filter(each -> !each.pos().startsWith("W"))
            .ifPresent(each -> names.addAll(names(sentence, each)));
      }
    }
    return names.size() < 2 ? null : String.join("; ", names);
  }

  private Set<String> with(Sentence sentence, Token preposition) {
    Set<String> names = new LinkedHashSet<>();
    for (Token object : sentence.children(preposition, "pobj")) {
      for (Token member : Clauses.expand(sentence, object)) {
        List<Mention> found = casting.at(sentence, member);
        (found.isEmpty() ? casting.owners(sentence, member) : found)
            .forEach(each -> add(each, names));
      }
    }
    return names;
  }

  /** "The Kenyan-Somali plan". */
  List<String> pair(Sentence sentence, Token noun) {
    return Pairs.before(sentence, noun, casting);
  }

  /** "The Oslo accord", "the Camp David agreement": a place, not a party or a person; or null. */
  @Nullable String place(Sentence sentence, Token noun, Set<String> seats) {
    for (Token child : sentence.children(noun, "compound")) {
      boolean name = child.index() == noun.index() - 1 && child.pos().equals("NNP");
      boolean capital =
          Character.isUpperCase(child.form().charAt(0))
              && child.form().chars().skip(1).allMatch(Character::isLowerCase);
      boolean town = seats.contains(child.form()) || casting.at(sentence, child).isEmpty();
      boolean low = Character.isLowerCase(noun.form().charAt(0));
      if (low && name && capital && town && PLACED.contains(noun.lemma())) {
        return child.form();
      }
    }
    return null;
  }

  private List<String> names(Sentence sentence, Token head) {
    Set<String> names = new LinkedHashSet<>();
    for (Token member : Clauses.expand(sentence, head)) {
      casting.at(sentence, member).forEach(each -> add(each, names));
      if (casting.at(sentence, member).isEmpty() && member.isProperNoun()) {
        names.add(member.form());
      }
    }
    return List.copyOf(names);
  }

  private static @Nullable String joined(List<String> names) {
    return names.isEmpty() ? null : String.join("; ", names);
  }

  private @Nullable String sender(Sentence sentence, Token noun) {
    Token verb = sentence.head(noun).orElse(noun);
    if (!noun.relation().equals("dobj") || !SEND.contains(verb.lemma())) {
      return null;
    }
    return sentence
        .child(verb, "nsubj")
        .map(subject -> joined(names(sentence, subject)))
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
          names.addAll(names(sentence, child));
        } else if (child.relation().equals("dative")) {
          names.addAll(parties(sentence, child));
        }
      }
    }
    names.addAll(answering(sentence, noun));
    names.remove(author);
    return List.copyOf(names);
  }

  /** "Kenya answered the letter", "Kenya's reply to the draft": it had gone to Kenya. */
  private List<String> answering(Sentence sentence, Token noun) {
    Token up = sentence.head(noun).orElse(noun);
    Token over = up.lemma().equals("to") ? sentence.head(up).orElse(up) : up;
    if (!ANSWER.contains(over.lemma()) && !over.lemma().equals("response")) {
      return List.of();
    }
    if (over.isVerb()) {
      return sentence.child(over, "nsubj").map(each -> names(sentence, each)).orElse(List.of());
    }
    Set<String> names = new LinkedHashSet<>();
    casting.owners(sentence, over).forEach(each -> add(each, names));
    return List.copyOf(names);
  }

  private List<String> parties(Sentence sentence, Token preposition) {
    Set<String> names = new LinkedHashSet<>();
    for (Token object : sentence.children(preposition, "pobj")) {
      for (Token member : Clauses.expand(sentence, object)) {
        casting.at(sentence, member).forEach(each -> add(each, names));
        // "A reply to the Dutch draft" goes to the Dutch.
        boolean text = ANSWER.contains(sentence.head(preposition).orElse(preposition).lemma());
        if (text && names.isEmpty()) {
          casting.owners(sentence, member).forEach(each -> add(each, names));
        }
        if (names.isEmpty() && member.isProperNoun() && preposition.lemma().equals("to")) {
          names.add(member.form());
        }
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
