package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.extraction.rules.Rules;
import travaux.language.Clause;
import travaux.language.Clauses;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Identity;
import travaux.negotiation.Span;

/**
 * What a statement amounts to: an accusation, when it tells harm of another party; a warning, when
 * it tells of harm to come.
 *
 * <p>Trap: "Peru says that Chile will face an attack" tells harm, but none that Chile does. Only
 * the subject of a clause in the active voice is accused.
 */
final class Tenor {

  /** "Vowed that they would pay for it": what comes upon others. */
  private static final Set<String> DOOM =
      Set.of("pay", "face", "suffer", "regret", "bear", "fall", "burn", "die", "lose");

  private final Document document;
  private final List<Sentence> sentences;
  private final Casting casting;
  private final Set<String> blame;
  private final Set<String> danger;
  private final Set<String> good;

  Tenor(Document document, List<Sentence> sentences, Casting casting, Rules rules) {
    this.document = document;
    this.sentences = sentences;
    this.casting = casting;
    this.blame = rules.wordClass("@blame");
    this.danger = rules.wordClass("@danger");
    this.good = rules.wordClass("@good-deed");
  }

  /** Returns {@code entry} as what it amounts to. */
  Entry read(Entry entry) {
    boolean vow = entry.act() == Act.PROMISE;
    if (entry.act() != Act.STATE && !vow || entry.who().isEmpty()) {
      return entry;
    }
    for (Sentence sentence : sentences) {
      if (entry.what().stream().noneMatch(sentence.span()::overlaps)) {
        continue;
      }
      for (Clause clause : Clauses.of(sentence)) {
        Token verb = clause.predicate();
        boolean inside = entry.what().stream().anyMatch(span -> span.contains(verb.span()));
        if (!inside || !isMain(sentence, verb, entry.what()) || isAsked(sentence, verb)) {
          continue;
        }
        Set<Mention> others = others(clause, entry.who());
        if (vow) {
          if (!others.isEmpty() && DOOM.contains(verb.lemma())) {
            return as(entry, Act.WARN, others);
          }
          continue;
        }
        if (!others.isEmpty() && isBlaming(clause)) {
          return as(entry, Act.ACCUSE, others);
        }
        if (isThreatening(clause)) {
          return as(entry, Act.WARN, others);
        }
      }
    }
    return entry;
  }

  /** The verb of what is said, not one of a clause within. */
  private static boolean isMain(Sentence sentence, Token verb, List<Span> what) {
    return switch (verb.relation()) {
      case "root", "parataxis" -> true;
      case "conj" -> sentence.head(verb).filter(head -> isMain(sentence, head, what)).isPresent();
      case "ccomp" ->
          sentence
              .head(verb)
              .filter(head -> what.stream().noneMatch(span -> span.contains(head.span())))
              .isPresent();
      default -> false;
    };
  }

  /** "How far they will go" asks and tells nothing. */
  private static boolean isAsked(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .flatMap(child -> Stream.concat(Stream.of(child), sentence.children(child).stream()))
        .anyMatch(word ->
            word.pos().equals("WRB") || word.pos().equals("WP") && word.head() == verb.index());
  }

  private Set<Mention> others(Clause clause, List<Actor> who) {
    Set<Mention> others = new LinkedHashSet<>();
    if (clause.passive()) {
      return others;
    }
    Sentence sentence = clause.sentence();
    for (Token subject : clause.subjects()) {
      List<Mention> self = named(casting.at(sentence, subject));
      others.addAll(self.isEmpty() ? named(casting.owners(sentence, subject)) : self);
    }
    others.removeIf(each ->
        who.stream().anyMatch(actor -> each.party() != null && each.party().equals(actor.party())));
    return others;
  }

  private static List<Mention> named(List<Mention> mentions) {
    return mentions.stream().filter(each -> each.party() != null).toList();
  }

  private boolean isBlaming(Clause clause) {
    boolean open =
        clause.modals().isEmpty()
            || clause.modals().stream().allMatch(modal -> modal.equals("can"));
    boolean past =
        clause.sentence().children(clause.predicate(), "advmod").stream()
            .anyMatch(word -> word.lemma().equals("longer"));
    if (!open || past || clause.condition().isPresent()) {
      return false;
    }
    Token verb = clause.predicate();
    if (clause.negated()) {
      return near(clause).stream().anyMatch(token -> good.contains(token.lemma()));
    }
    return blame.contains(verb.lemma())
        || near(clause).stream().anyMatch(token -> blame.contains(token.lemma()));
  }

  private boolean isThreatening(Clause clause) {
    boolean coming = clause.modals().contains("will") || clause.modals().contains("would");
    return coming
        && !clause.negated()
        && near(clause).stream().anyMatch(token -> danger.contains(token.lemma()));
  }

  /**
   * The words of the clause itself: its verb, objects and phrases, and the verbs that it governs.
   */
  private static List<Token> near(Clause clause) {
    Sentence sentence = clause.sentence();
    List<Token> near = new ArrayList<>();
    List<Token> open = new ArrayList<>(List.of(clause.predicate()));
    clause.subjects().stream().filter(Token::isNoun).forEach(open::add);
    while (!open.isEmpty()) {
      Token token = open.remove(0);
      near.add(token);
      for (Token child : sentence.children(token)) {
        boolean subject = child.relation().startsWith("nsubj");
        boolean beside =
            switch (child.relation()) {
              case "advcl", "relcl", "ccomp", "conj", "punct", "neg", "poss" -> true;
              default -> subject || isAgainst(child);
            };
        if (!beside) {
          open.add(child);
        }
      }
    }
    return near;
  }

  /** "Fights against terrorism", "talks after the attack": the harm is not the subject's. */
  private static boolean isAgainst(Token child) {
    return switch (child.lemma()) {
      case "against",
          "after",
          "since",
          "despite",
          "amid",
          "over",
          "about",
          "on",
          "from",
          "before" ->
          child.relation().equals("prep");
      default -> false;
    };
  }

  private Entry as(Entry entry, Act act, Set<Mention> whom) {
    List<Actor> addressed = new ArrayList<>(entry.whom());
    whom.forEach(each -> addressed.add(new Actor(each.words(), each.party(), each.person())));
    return new Entry(
        Identity.of(document.textSha256(), act, entry.trigger(), 0),
        act,
        entry.sentence(),
        entry.trigger(),
        entry.who(),
        addressed,
        entry.what(),
        entry.issue(),
        entry.when(),
        entry.form(),
        entry.binding(),
        entry.condition(),
        entry.negated(),
        entry.modality(),
        entry.strength(),
        entry.voice(),
        entry.quote(),
        entry.status(),
        entry.by());
  }
}
