package travaux.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import travaux.negotiation.Actor;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Line;
import travaux.negotiation.Link;
import travaux.negotiation.Modality;
import travaux.negotiation.Quote;
import travaux.negotiation.Span;
import travaux.negotiation.Status;
import travaux.negotiation.Voice;

/**
 * The acts that make positions: a party's own, told as done or announced, by the source itself and
 * not in another party's words, and once each though a source is reprinted.
 */
final class OwnActs {

  private OwnActs() {}

  /** Returns them in the order of the documents and of the text. */
  static List<Told> of(Proceedings proceedings) {
    Set<String> reprints = reprints(proceedings);
    List<Told> own = new ArrayList<>();
    for (DocumentRecord record : proceedings.records()) {
      if (!reprints.contains(record.document().id())) {
        List<Quote> quotes = record.quotes();
        for (Entry entry : record.entries()) {
          if (makesPosition(entry)
              && !isToldByAnother(entry, proceedings)
              && !isQuotedFromAnother(entry, quotes)) {
            own.add(new Told(record.document(), entry));
          }
        }
      }
    }
    return own;
  }

  /** Returns the names of the parties that act, in alphabetical order. */
  static Set<String> parties(Entry entry) {
    Set<String> names = new TreeSet<>();
    entry.who().stream().map(Actor::party).filter(Objects::nonNull).forEach(names::add);
    return names;
  }

  /** Returns the ids of the documents that only tell again what another one tells. */
  static Set<String> reprints(Proceedings proceedings) {
    Set<String> ids = new HashSet<>();
    for (Link link : proceedings.allLinks()) {
      if (link.kind() == Link.Kind.REPRINT) {
        ids.add(link.from());
      }
    }
    return ids;
  }

  static boolean makesPosition(Entry entry) {
    boolean told = entry.modality() == Modality.ASSERTED || entry.modality() == Modality.FUTURE;
    return entry.voice() == Voice.PARTY
        && told
        && !entry.negated()
        && entry.status() != Status.REJECTED;
  }

  /** "Klow said that Syldavia had promised a reply" is a word of Klow's about Syldavia. */
  static boolean isToldByAnother(Entry entry, Proceedings proceedings) {
    Set<String> own = parties(entry);
    for (Link link : proceedings.from(entry.id(), Link.Kind.WITHIN)) {
      Line outer = proceedings.line(link.to());
      if (outer instanceof Entry teller && isSpeech(teller)) {
        Set<String> tellers = parties(teller);
        boolean unknown = tellers.isEmpty() && teller.voice() == Voice.PARTY;
        if (!unknown && tellers.stream().noneMatch(own::contains)) {
          return true;
        }
      }
    }
    return false;
  }

  /** What an expert, a thought-up voice or another party is quoted with is not the party's own. */
  static boolean isQuotedFromAnother(Entry entry, List<Quote> quotes) {
    if (entry.trigger().isEmpty() || entry.who().isEmpty()) {
      return false;
    }
    Span trigger = entry.trigger().get(0);
    Set<String> own = parties(entry);
    for (Quote quote : quotes) {
      boolean strange =
          quote.voice() == Voice.EXPERT || quote.voice() == Voice.IMAGINED
              ? quote.party() == null
              : quote.party() != null
                  && quote.attitude() == Quote.Attitude.SPEECH
                  && !own.isEmpty()
                  && !own.contains(quote.party());
      if (strange && quote.content().stream().anyMatch(words -> words.contains(trigger))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpeech(Entry entry) {
    return switch (entry.act()) {
      case STATE, ACCUSE, DENY, WARN -> true;
      default -> false;
    };
  }
}
