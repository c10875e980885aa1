package travaux.extraction.acts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import travaux.extraction.actors.Actors;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.extraction.rules.Rules;
import travaux.language.Clause;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.negotiation.Entry;
import travaux.negotiation.Voice;

/**
 * What a party says will come from its own side: help for another is promised, harm is threatened.
 * "It would give Peru a ship", "tariffs on Peru will rise", "there will be costs for Peru".
 *
 * <p>Trap: "it will be hard" tells nothing that anybody does, and what a third party will do is no
 * promise of the speaker's.
 */
final class Outlooks {

  /**
   * What a statement amounts to.
   *
   * @param whom the parties that it is for or against, perhaps none
   */
  record Outlook(Act act, Set<Mention> whom) {}

  private static final Set<String> COSTS =
      Set.of(
          "consequence", "cost", "price", "punishment", "repercussion", "reprisal", "retaliation");

  private static final Set<String> DUES =
      Set.of("duty", "embargo", "levy", "penalty", "sanction", "tariff");

  private static final Set<String> LAID =
      Set.of(
          "double",
          "expand",
          "extend",
          "impose",
          "increase",
          "introduce",
          "levy",
          "raise",
          "reimpose",
          "rise",
          "slap",
          "tighten");

  private static final Set<String> PLANNING = Set.of("plan", "intend", "prepare", "threaten");

  /** What harms when the speaker's side brings it. */
  private static final Set<String> ARMS =
      Set.of(
          "countermeasure",
          "embargo",
          "fire",
          "fury",
          "levy",
          "reprisal",
          "retaliation",
          "sanction",
          "tariff",
          "warhead");

  /** What takes the edge off: "will lift the sanctions", "will discuss tariffs". */
  private static final Set<String> SPARING =
      Set.of(
          "abolish",
          "avoid",
          "ban",
          "be",
          "benefit",
          "cancel",
          "cease",
          "cut",
          "decide",
          "delay",
          "discuss",
          "drop",
          "ease",
          "eliminate",
          "end",
          "exempt",
          "get",
          "halt",
          "hold",
          "know",
          "lift",
          "look",
          "lower",
          "negotiate",
          "pause",
          "postpone",
          "reduce",
          "relief",
          "remove",
          "review",
          "scrap",
          "see",
          "suspend",
          "take",
          "talk",
          "waive",
          "withdraw");

  private static final Set<String> ANSWERING = Set.of("answer", "counter", "meet", "respond");

  private static final Set<String> KEEPING =
      Set.of(
          "accelerate",
          "communicate",
          "consult",
          "continue",
          "cooperate",
          "coordinate",
          "keep",
          "press",
          "proceed",
          "pursue",
          "work");

  private static final Set<String> TALKS =
      Set.of(
          "communicate",
          "communication",
          "consult",
          "consultation",
          "cooperate",
          "cooperation",
          "dialogue",
          "diplomacy",
          "negotiation",
          "peace",
          "purchase",
          "talk");

  private static final Set<String> FORCE =
      Set.of("defend", "defence", "defense", "force", "pressure", "sanction", "tariff", "weapon");

  /** What one promises not to do. */
  private static final Set<String> PROVOKING =
      Set.of("attack", "drill", "escalate", "exercise", "fire", "invade", "provocation", "strike");

  private static final Set<String> OPENING =
      Set.of("that", ",", ":", "“", "\"", "``", "''", "say", "warn", "tell", "add", "signal");

  private static final Set<String> GIVING =
      Set.of("give", "grant", "lend", "pay", "reopen", "sell");

  private final Casting casting;
  private final Set<String> help;
  private final Set<String> harm;

  Outlooks(Casting casting, Rules rules) {
    this.casting = casting;
    this.help = rules.wordClass("@help");
    this.harm = rules.wordClass("@harm");
  }

  /**
   * Returns what the clause announces.
   *
   * @param near the words of the clause itself
   */
  Optional<Outlook> of(Clause clause, List<Token> near, Entry entry) {
    boolean coming = clause.modals().contains("will") || clause.modals().contains("would");
    Token verb = clause.predicate();
    if (!isOfParty(entry)) {
      return Optional.empty();
    }
    if (!coming) {
      return planned(clause, near, entry);
    }
    Optional<Outlook> laid =
        LAID.contains(verb.lemma()) && !clause.negated() ? laid(clause, entry) : Optional.empty();
    boolean own =
        !clause.passive()
            && !clause.subjects().isEmpty()
            && clause.subjects().stream()
                .allMatch(subject -> isOwn(clause.sentence(), subject, entry));
    if (laid.isPresent() || !own) {
      return laid;
    }
    if (clause.negated()) {
      return has(near, PROVOKING)
          ? Optional.of(new Outlook(Act.PROMISE, Set.of()))
          : Optional.empty();
    }
    return own(clause, near, entry);
  }

  /** "It planned to raise the tariffs on Peru". */
  private Optional<Outlook> planned(Clause clause, List<Token> near, Entry entry) {
    boolean own =
        PLANNING.contains(clause.predicate().lemma())
            && !clause.negated()
            && !clause.subjects().isEmpty()
            && clause.subjects().stream()
                .allMatch(subject -> isOwn(clause.sentence(), subject, entry));
    boolean dues =
        near.stream().anyMatch(word -> DUES.contains(word.lemma()) && isArm(word))
            && has(near, LAID)
            && !has(near, SPARING);
    return own && dues
        ? Optional.of(
            new Outlook(
                Act.WARN,
                behind(clause.sentence(), clause.predicate(), Set.of("on", "against"), entry)))
        : Optional.empty();
  }

  /** What the speaker's own side will do. */
  private Optional<Outlook> own(Clause clause, List<Token> near, Entry entry) {
    String verb = clause.predicate().lemma();
    Set<Mention> whom = objects(clause, entry);
    if ((help.contains(verb) || GIVING.contains(verb)) && !whom.isEmpty()) {
      return Optional.of(new Outlook(Act.PROMISE, whom));
    }
    boolean harms = harm.contains(verb) && !whom.isEmpty();
    boolean answers = ANSWERING.contains(verb) && has(near, Set.of("military"));
    boolean arms = (answers || near.stream().anyMatch(Outlooks::isArm)) && !has(near, SPARING);
    if (harms || arms) {
      Set<Mention> against =
          behind(clause.sentence(), clause.predicate(), Set.of("on", "against"), entry);
      return Optional.of(new Outlook(Act.WARN, whom.isEmpty() ? against : whom));
    }
    boolean goesOn = KEEPING.contains(verb) && has(near, TALKS) && !has(near, FORCE);
    return goesOn
        ? Optional.of(
            new Outlook(
                Act.PROMISE, behind(clause.sentence(), clause.predicate(), Set.of("with"), entry)))
        : Optional.empty();
  }

  /** Something that is brought, not "the sanctions committee". */
  private static boolean isArm(Token word) {
    return (ARMS.contains(word.lemma()) || DUES.contains(word.lemma()))
        && Set.of("dobj", "pobj", "conj", "nsubj", "attr").contains(word.relation());
  }

  private static boolean has(List<Token> words, Set<String> lemmas) {
    return words.stream().anyMatch(word -> lemmas.contains(word.lemma()));
  }

  /** Returns the other parties that the content names behind "with". */
  Set<Mention> partners(Sentence sentence, Entry entry) {
    Set<Mention> found = new LinkedHashSet<>();
    for (Token token : sentence.tokens()) {
      boolean inside = entry.what().stream().anyMatch(span -> span.contains(token.span()));
      boolean with =
          token.relation().equals("pobj")
              && sentence.head(token).filter(prep -> prep.lemma().equals("with")).isPresent();
      if (inside && with) {
        casting.at(sentence, token).stream()
            .filter(each -> each.party() != null && !isSame(each, entry.who()))
            .forEach(found::add);
      }
    }
    return found;
  }

  /** "It", "he" in words that a verb of speech governs is the speaker, when nobody else is. */
  private boolean isOwn(Sentence sentence, Token subject, Entry entry) {
    List<Mention> meant = casting.at(sentence, subject);
    if (Actors.isFirstPerson(subject)) {
      return subject.pos().equals("PRP");
    }
    boolean pronoun = Set.of("it", "he", "she").contains(subject.lemma().toLowerCase(Locale.ROOT));
    boolean person = entry.who().get(0).person() != null;
    boolean fits = subject.lemma().equalsIgnoreCase("it") ? !person : person;
    return meant.isEmpty()
        ? pronoun && fits
        : meant.stream().allMatch(each -> isSame(each, entry.who()));
  }

  private static boolean isSame(Mention each, List<Actor> who) {
    return who.stream()
        .anyMatch(actor -> each.party() != null && each.party().equals(actor.party()));
  }

  private static boolean isOfParty(Entry entry) {
    return entry.voice() == Voice.PARTY
        && entry.who().stream().anyMatch(actor -> actor.party() != null);
  }

  /** "There would be costs for Peru": returns the noun that tells them. */
  Optional<Token> cost(Sentence sentence, Entry entry) {
    return sentence.tokens().stream()
        .filter(noun -> noun.isNoun() && COSTS.contains(noun.lemma()))
        .filter(noun -> entry.what().stream().anyMatch(span -> span.contains(noun.span())))
        .filter(noun -> isOfParty(entry) && isThere(sentence.tokens(), noun))
        .findFirst();
  }

  /** Returns for which other parties the costs are. */
  Set<Mention> payers(Sentence sentence, Token cost, Entry entry) {
    return behind(sentence, cost, Set.of("for"), entry);
  }

  private static boolean isThere(List<Token> tokens, Token noun) {
    int at = noun.index() - 1;
    while (at > 0
        && (tokens.get(at).pos().startsWith("JJ") || tokens.get(at).pos().equals("VBG"))) {
      at--;
    }
    return at > 1
        && tokens.get(at).lemma().equals("be")
        && Set.of("will", "would").contains(tokens.get(at - 1).lemma())
        && tokens.get(at - 2).lemma().equalsIgnoreCase("there")
        && (at == 2 || OPENING.contains(tokens.get(at - 3).lemma()));
  }

  /** "New levies on Peruvian fish will be imposed", by whoever has no other's duties in mind. */
  private Optional<Outlook> laid(Clause clause, Entry entry) {
    Sentence sentence = clause.sentence();
    List<Token> things = clause.passive() ? clause.objects() : clause.subjects();
    Token dues =
        things.stream().filter(each -> DUES.contains(each.lemma())).findFirst().orElse(null);
    boolean agent = clause.passive() && !clause.subjects().isEmpty();
    if (dues == null || agent || !clause.passive() && !clause.objects().isEmpty()) {
      return Optional.empty();
    }
    List<Mention> owners = casting.owners(sentence, dues);
    boolean others =
        owners.stream().anyMatch(each -> each.party() != null && !isSame(each, entry.who()));
    return others
        ? Optional.empty()
        : Optional.of(
            new Outlook(Act.WARN, behind(sentence, dues, Set.of("on", "against", "from"), entry)));
  }

  /** Returns the other parties below the noun behind one of the prepositions. */
  private Set<Mention> behind(Sentence sentence, Token noun, Set<String> preps, Entry entry) {
    Set<Mention> found = new LinkedHashSet<>();
    for (Token below : sentence.subtree(noun)) {
      Token above = sentence.head(below).orElse(below);
      boolean stands =
          below.relation().equals("pobj") && preps.contains(above.lemma())
              || below.relation().equals("nmod") && above.relation().equals("pobj");
      if (stands && isWithin(sentence, below, noun)) {
        casting.at(sentence, below).stream()
            .filter(each -> each.party() != null && !isSame(each, entry.who()))
            .forEach(found::add);
      }
    }
    return found;
  }

  /** Says whether no clause of its own parts the two. */
  private static boolean isWithin(Sentence sentence, Token below, Token top) {
    Token at = below;
    while (at.index() != top.index()) {
      if (Set.of("advcl", "relcl", "ccomp", "parataxis").contains(at.relation()) || at.head() < 0) {
        return false;
      }
      at = sentence.tokens().get(at.head());
    }
    return true;
  }

  private Set<Mention> objects(Clause clause, Entry entry) {
    Sentence sentence = clause.sentence();
    Set<Mention> found = new LinkedHashSet<>();
    for (Token child : sentence.children(clause.predicate())) {
      boolean object = child.relation().equals("dobj") || child.relation().equals("dative");
      if (object) {
        add(sentence, child, entry, found);
        if (GIVING.contains(clause.predicate().lemma())) {
          // "give the North oil": what the parser takes for one noun phrase.
          sentence.children(child, "nmod").forEach(side -> add(sentence, side, entry, found));
        }
      }
    }
    return found;
  }

  private void add(Sentence sentence, Token token, Entry entry, Set<Mention> found) {
    casting.at(sentence, token).stream()
        .filter(each -> each.party() != null && !isSame(each, entry.who()))
        .forEach(found::add);
  }
}
