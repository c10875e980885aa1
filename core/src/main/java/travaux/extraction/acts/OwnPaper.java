package travaux.extraction.acts;

import java.util.List;
import travaux.extraction.rules.Casting;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.negotiation.Entry;
import travaux.negotiation.Form;
import travaux.negotiation.Span;

/** In a document of a party's own, what it does by these words is written, and to its addressee. */
final class OwnPaper {

  private final List<String> authors;
  private final Casting casting;
  private final List<Sentence> sentences;

  OwnPaper(Casting casting, List<Sentence> sentences) {
    this.casting = casting;
    this.sentences = sentences;
    this.authors =
        casting.issuer(new Span(0, 0)).stream().map(each -> String.valueOf(each.party())).toList();
  }

  /** Returns the entry with the form and the addressee that the document gives it. */
  Entry completed(Entry found) {
    if (!isOwn(found)) {
      return found;
    }
    Entry entry = inWords(found);
    if (!isWords(entry.act())) {
      return entry;
    }
    List<Actor> addressee = EntryMaker.actors(casting.addressee(entry.trigger().get(0)));
    boolean nobody =
        entry.whom().isEmpty()
            || entry.act() != Act.DEMAND
                && entry.whom().stream().allMatch(each -> each.party() == null);
    boolean open = nobody && Addressees.isAnswerable(entry.act()) && !addressee.isEmpty();
    Entry directed = open ? entry.directed(entry.act(), addressee) : entry;
    boolean written = entry.form() == Form.UNKNOWN && !isPast(entry);
    return written ? directed.in(Form.WRITTEN) : directed;
  }

  /** "We protest against": words in a letter, and no march. */
  private Entry inWords(Entry entry) {
    boolean words = entry.act() == Act.PROTEST && !isPast(entry);
    return words ? entry.directed(Act.ACCUSE, entry.whom()) : entry;
  }

  /** Says whether it is an act of those who make a joint statement: they address each other. */
  boolean isJoint(Entry entry) {
    return authors.size() > 1 && entry.who().size() > 1 && isOwn(entry);
  }

  /** Says whether it is an act of those who write the document, told in their own words. */
  boolean isOwn(Entry entry) {
    return entry.quote() == null
        && entry.who().stream().anyMatch(each -> authors.contains(String.valueOf(each.party())));
  }

  private static boolean isWords(Act act) {
    return switch (act) {
      case MEET, DELIVER, COOPERATE, AID, RETREAT, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT ->
          false;
      default -> true;
    };
  }

  /** "In May we demanded": done before, and nobody says in which form. */
  private boolean isPast(Entry entry) {
    for (Sentence sentence : sentences) {
      if (sentence.span().equals(entry.sentence())) {
        for (Token token : sentence.tokensIn(entry.trigger().get(0))) {
          boolean perfect =
              sentence.children(token, "aux").stream()
                  .anyMatch(aux -> aux.lemma().equals("have") || aux.pos().equals("VBD"));
          if (token.pos().equals("VBD") || perfect) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
