package travaux.extraction.acts;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.extraction.rules.Rules;
import travaux.language.Clause;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Actor;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;

/** Whom a clause of somebody's words charges with what it tells. */
final class Charged {

  private static final Set<String> FOES =
      Set.of("extremist", "insurgent", "militant", "rebel", "regime", "separatist", "terrorist");

  private static final Set<String> PRESS = Set.of("agency", "news", "press");

  private final Document document;
  private final Casting casting;
  private final Set<String> media;
  private final Blame blame;
  private final Outlooks outlooks;

  Charged(Document document, Casting casting, Rules rules, Blame blame, Outlooks outlooks) {
    this.document = document;
    this.casting = casting;
    this.media = rules.wordClass("@medium");
    this.blame = blame;
    this.outlooks = outlooks;
  }

  /** The other parties that a clause in the active voice is about, themselves or as owners. */
  Set<Mention> others(Clause clause, List<Actor> who) {
    Set<Mention> others = new LinkedHashSet<>();
    if (clause.passive()) {
      return others;
    }
    Sentence sentence = clause.sentence();
    for (Token subject : blame.blamed(clause)) {
      List<Mention> self = ContentParties.parties(casting.at(sentence, subject));
      others.addAll(
          self.isEmpty() ? ContentParties.parties(casting.owners(sentence, subject)) : self);
    }
    others.removeIf(each ->
        who.stream()
            .anyMatch(
                actor -> each.party() != null && Objects.equals(each.party(), actor.party())));
    return others;
  }

  /** "According to the daily, Peru refused": who passes it on blames nobody. */
  boolean isPassedOn(Entry entry) {
    boolean cited =
        entry.trigger().stream()
            .anyMatch(cue -> cue.of(document.text()).toLowerCase(Locale.ROOT).startsWith("accord"));
    return cited
        && entry.who().stream()
            .flatMap(actor -> Arrays.stream(words(actor).split("\\W+")))
            .anyMatch(word -> PRESS.contains(word) || media.contains(word));
  }

  private String words(Actor actor) {
    return actor.words().of(document.text()).toLowerCase(Locale.ROOT);
  }

  /** "The rebels": whose side they are on is plain. */
  boolean isFoe(Clause clause, Entry entry) {
    return !clause.passive()
        && blame.holders(clause).stream()
            .anyMatch(subject ->
                FOES.contains(subject.lemma())
                    && !outlooks.isOfSpeaker(clause.sentence(), subject, entry)
                    && !isNamedBy(entry, subject));
  }

  /** "The rebel commander said that the rebels ...": his own. */
  private boolean isNamedBy(Entry entry, Token foe) {
    return entry.who().stream().anyMatch(actor -> words(actor).contains(foe.lemma()));
  }

  /** Those who did it, of whatever side. */
  Set<Mention> doers(Clause clause) {
    Set<Mention> doers = new LinkedHashSet<>();
    blame.holders(clause).forEach(each -> doers.addAll(casting.at(clause.sentence(), each)));
    return doers;
  }
}
