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

  private static final Set<String> PLANNING = Set.of("plan", "intend", "prepare", "threaten");

  private static final Set<String> LAYING = Set.of("apply", "keep", "maintain", "place", "put");

  private static final Set<String> WEIGHING = Set.of("consider", "contemplate", "mull", "weigh");

  private static final Set<String> STRIKING = Set.of("hit", "target");

  private static final Set<String> ANSWERING = Set.of("answer", "counter", "meet", "respond");

  private static final Set<String> OPENING =
      Set.of("that", ",", ":", "“", "\"", "``", "''", "say", "warn", "tell", "add", "signal");

  private final Casting casting;
  private final Set<String> help;
  private final Set<String> harm;
  private final Set<String> hurt;
  private final Set<String> costs;
  private final Set<String> dues;
  private final Set<String> laying;
  private final Set<String> arms;
  private final Set<String> sparing;
  private final Set<String> goingOn;
  private final Set<String> talking;
  private final Set<String> pressure;
  private final Set<String> provoking;
  private final Set<String> giving;
  private final Set<String> complying;
  private final Set<String> goods;

  Outlooks(Casting casting, Rules rules) {
    this.casting = casting;
    this.help = rules.wordClass("@help");
    this.harm = rules.wordClass("@harm");
    this.hurt = rules.wordClass("@hurt");
    this.costs = rules.wordClass("@cost");
    this.dues = rules.wordClass("@due");
    this.laying = rules.wordClass("@lay");
    this.arms = rules.wordClass("@arm-in-hand");
    this.sparing = rules.wordClass("@spare");
    this.goingOn = rules.wordClass("@go-on");
    this.talking = rules.wordClass("@talking");
    this.pressure = rules.wordClass("@pressure");
    this.provoking = rules.wordClass("@provoke");
    this.giving = rules.wordClass("@hand-out");
    this.complying = rules.wordClass("@comply");
    this.goods = rules.wordClass("@trade");
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
        clause.negated()
            ? Optional.empty()
            : laying.contains(verb.lemma()) ? laid(clause, entry) : struck(clause, entry);
    boolean own =
        !clause.passive()
            && !clause.subjects().isEmpty()
            && clause.subjects().stream()
                .allMatch(subject -> isOwn(clause.sentence(), subject, entry));
    if (laid.isPresent() || !own) {
      return laid;
    }
    if (clause.negated()) {
      return has(near, provoking)
          ? Optional.of(new Outlook(Act.PROMISE, Set.of()))
          : Optional.empty();
    }
    return own(clause, near, entry);
  }

  /** "It planned to raise the tariffs on Peru". */
  private Optional<Outlook> planned(Clause clause, List<Token> near, Entry entry) {
    Sentence sentence = clause.sentence();
    boolean weighed =
        WEIGHING.contains(clause.predicate().lemma())
            && sentence.children(clause.predicate(), "xcomp").stream()
                .anyMatch(done -> hurt.contains(done.lemma()));
    boolean own =
        (weighed || PLANNING.contains(clause.predicate().lemma()))
            && !clause.negated()
            && !clause.subjects().isEmpty()
            && clause.subjects().stream()
                .allMatch(subject -> isOwn(clause.sentence(), subject, entry));
    boolean due =
        near.stream().anyMatch(word -> dues.contains(word.lemma()) && isArm(word))
            && has(near, laying)
            && !has(near, sparing);
    return own && (due || weighed)
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
    boolean gives = giving.contains(verb);
    if ((help.contains(verb) || gives) && !whom.isEmpty() || gives && has(near, goods)) {
      return Optional.of(new Outlook(Act.PROMISE, whom));
    }
    boolean harms = harm.contains(verb) && !whom.isEmpty();
    boolean answers = ANSWERING.contains(verb) && has(near, Set.of("military"));
    boolean arms = (answers || near.stream().anyMatch(this::isArm)) && !has(near, sparing);
    if (harms || arms) {
      Set<Mention> against =
          behind(clause.sentence(), clause.predicate(), Set.of("on", "against"), entry);
      return Optional.of(new Outlook(Act.WARN, whom.isEmpty() ? against : whom));
    }
    boolean hard =
        near.stream()
            .anyMatch(
                word -> pressure.contains(word.lemma()) && !word.relation().equals("compound"));
    if (has(near, complying) && !has(near, sparing) && !hard) {
      return Optional.of(new Outlook(Act.PROMISE, Set.of()));
    }
    boolean goesOn = goingOn.contains(verb) && has(near, talking) && !has(near, pressure);
    return goesOn
        ? Optional.of(
            new Outlook(
                Act.PROMISE, behind(clause.sentence(), clause.predicate(), Set.of("with"), entry)))
        : Optional.empty();
  }

  /** Something that is brought, not "the sanctions committee". */
  private boolean isArm(Token word) {
    return (arms.contains(word.lemma()) || dues.contains(word.lemma()))
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

  /** "Vowed that more tariffs were on the way": what is vowed harms. */
  boolean isBringing(Clause clause, List<Token> near) {
    boolean brought =
        clause.subjects().stream().anyMatch(subject -> dues.contains(subject.lemma()));
    return brought && !clause.negated() && !has(near, sparing, clause.predicate());
  }

  /** "Vowed to raise the tariffs", "is ready to keep up the pressure": what it will do harms. */
  boolean isLaying(Sentence sentence, Entry entry) {
    return sentence.tokens().stream()
        .filter(verb -> verb.relation().equals("xcomp") && verb.pos().equals("VB"))
        .filter(verb -> LAYING.contains(verb.lemma()) || laying.contains(verb.lemma()))
        .filter(verb -> sentence.child(verb, "neg").isEmpty())
        .filter(verb -> entry.what().stream().anyMatch(span -> span.contains(verb.span())))
        .flatMap(verb -> sentence.children(verb, "dobj").stream())
        .anyMatch(object -> dues.contains(object.lemma()) || object.lemma().equals("pressure"));
  }

  /** "Peru faces tougher sanctions": what another party will have to bear. */
  boolean isFacing(Clause clause, Set<String> bearing) {
    return bearing.contains(clause.predicate().lemma())
        && !clause.negated()
        && !clause.past()
        && clause.objects().stream()
            .anyMatch(object ->
                dues.contains(object.lemma())
                    || costs.contains(object.lemma())
                    || object.lemma().equals("isolation"));
  }

  private static boolean has(List<Token> words, Set<String> lemmas, Token but) {
    return words.stream()
        .anyMatch(word -> word.index() != but.index() && lemmas.contains(word.lemma()));
  }

  /** Says whether the subject is the speaker's side or something that it has. */
  boolean isOfSpeaker(Sentence sentence, Token subject, Entry entry) {
    List<Mention> owners = casting.owners(sentence, subject);
    boolean owned =
        !owners.isEmpty() && owners.stream().allMatch(each -> isSame(each, entry.who()));
    return owned || isOwn(sentence, subject, entry);
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
        .filter(noun -> noun.isNoun() && costs.contains(noun.lemma()))
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
    Token due =
        things.stream().filter(each -> dues.contains(each.lemma())).findFirst().orElse(null);
    boolean agent = clause.passive() && !clause.subjects().isEmpty();
    if (due == null || agent || !clause.passive() && !clause.objects().isEmpty()) {
      return Optional.empty();
    }
    List<Mention> owners = casting.owners(sentence, due);
    return isOthers(owners, entry)
        ? Optional.empty()
        : Optional.of(
            new Outlook(Act.WARN, behind(sentence, due, Set.of("on", "against", "from"), entry)));
  }

  /** "New levies will hit Peruvian fish". */
  private Optional<Outlook> struck(Clause clause, Entry entry) {
    Sentence sentence = clause.sentence();
    boolean due =
        STRIKING.contains(clause.predicate().lemma())
            && !clause.passive()
            && clause.subjects().stream().anyMatch(each -> isDue(sentence, each))
            && clause.subjects().stream()
                .noneMatch(each -> isOthers(casting.owners(sentence, each), entry));
    Set<Mention> whom = new LinkedHashSet<>();
    clause.objects().forEach(each -> add(sentence, each, entry, whom));
    clause.objects().stream()
        .flatMap(each -> casting.owners(sentence, each).stream())
        .filter(each -> isOthers(List.of(each), entry))
        .forEach(whom::add);
    return due ? Optional.of(new Outlook(Act.WARN, whom)) : Optional.empty();
  }

  /** "Sanctions", "a round of sanctions". */
  private boolean isDue(Sentence sentence, Token noun) {
    return dues.contains(noun.lemma())
        || sentence.children(noun, "prep").stream()
            .filter(prep -> prep.lemma().equals("of"))
            .flatMap(prep -> sentence.children(prep, "pobj").stream())
            .anyMatch(each -> dues.contains(each.lemma()));
  }

  private static boolean isOthers(List<Mention> owners, Entry entry) {
    return owners.stream().anyMatch(each -> each.party() != null && !isSame(each, entry.who()));
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
        if (giving.contains(clause.predicate().lemma())) {
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
