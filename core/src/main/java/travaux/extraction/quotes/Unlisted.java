package travaux.extraction.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.Actors;
import travaux.extraction.actors.Mention;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Voice;

/** Whose words those of a source are that is no known actor: papers, statements, reports. */
final class Unlisted {

  /** Papers that a party issues, or several together. */
  private static final Set<String> OF_PARTIES =
      Set.of(
          "statement",
          "communique",
          "communiqué",
          "declaration",
          "resolution",
          "accord",
          "agreement",
          "treaty",
          "constitution",
          "decree",
          "memorandum",
          "protocol",
          "readout");

  /** Papers that are a party's where they say so ("a Bordurian letter"). */
  private static final Set<String> DOCUMENTS =
      Set.of(
          "letter",
          "note",
          "draft",
          "proposal",
          "text",
          "document",
          "release",
          "transcript",
          "order",
          "directive",
          "speech",
          "remark",
          "comment",
          "post",
          "tweet",
          "message",
          "memo",
          "cable",
          "law",
          "plan",
          "announcement",
          "answer",
          "reply",
          "response",
          "paper",
          "assessment",
          "findings",
          "finding",
          "website",
          "report",
          "estimate",
          "data",
          "figure",
          "study",
          "survey",
          "readout",
          "commentary");

  private static final Set<String> INSIDE = Set.of("in", "at", "from", "within", "inside");

  private static final Set<String> PRESS =
      Set.of(
          "times",
          "post",
          "journal",
          "herald",
          "tribune",
          "gazette",
          "news",
          "guardian",
          "telegraph",
          "mail",
          "chronicle",
          "courier",
          "magazine",
          "newspaper",
          "press",
          "media",
          "radio",
          "tv",
          "television",
          "weekly",
          "daily",
          "globe",
          "mirror",
          "observer",
          "independent",
          "monitor",
          "zeitung");

  private Unlisted() {}

  /** Says whether a name that no list has is that of a paper or station. */
  static boolean isPress(String name, @Nullable Token cue) {
    String low = name.toLowerCase(Locale.ROOT);
    boolean reports = cue != null && cue.lemma().equals("report");
    return reports
        || low.endsWith("news agency")
        || PRESS.contains(low.substring(low.lastIndexOf(' ') + 1));
  }

  static boolean isOfParties(Token noun) {
    return OF_PARTIES.contains(noun.lemma());
  }

  static boolean isDocument(Token noun) {
    return isOfParties(noun) || DOCUMENTS.contains(noun.lemma());
  }

  /** "A source in the Bordurian government": returns whose, or null. */
  static @Nullable Mention insider(Actors actors, Sentence sentence, Token noun) {
    if (!noun.lemma().equals("source")) {
      return null;
    }
    for (Token preposition : sentence.children(noun, "prep")) {
      if (INSIDE.contains(preposition.lemma())) {
        for (Token object : sentence.children(preposition, "pobj")) {
          List<Mention> of = actors.of(sentence, object);
          if (!of.isEmpty() && of.get(0).kind() == Mention.Kind.PARTY) {
            return of.get(0);
          }
          if (actors.isBody(object)) {
            return new Mention(object.span(), null, null, Voice.PARTY, Mention.Kind.PARTY);
          }
        }
      }
    }
    return null;
  }

  /** Returns the party whose paper it is, or null. */
  static @Nullable Mention owner(Actors actors, Sentence sentence, Token noun) {
    List<Mention> owners = actors.possessors(sentence, noun);
    Mention owner = owners.size() == 1 ? owners.get(0) : null;
    return owner != null && (owner.party() != null || owner.voice() != Voice.PARTY) ? owner : null;
  }
}
