package travaux.extraction.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Document;
import travaux.negotiation.Event;
import travaux.negotiation.Identity;
import travaux.negotiation.When;

/**
 * Where a matter was dealt with: "In the union, this was discussed", "the council dealt with it".
 */
final class Discussions {

  private static final Set<String> DISCUSS = Set.of("discuss", "debate", "deal", "consider");
  private static final Set<String> MATTER =
      Set.of("this", "it", "issue", "question", "matter", "contradiction", "clause", "principle");

  private final Document document;
  private final Casting casting;

  Discussions(Document document, Casting casting) {
    this.document = document;
    this.casting = casting;
  }

  /** Returns the discussion that a verb tells, if the body in which it took place is named. */
  Optional<Event> at(Sentence sentence, Token verb) {
    if (!verb.isVerb() || !DISCUSS.contains(verb.lemma())) {
      return Optional.empty();
    }
    String forum =
        sentence.child(verb, "nsubjpass").filter(Discussions::isMatter).isPresent()
            ? inForum(sentence, verb)
            : isAbout(sentence, verb)
                ? sentence.child(verb, "nsubj").map(who -> body(sentence, who)).orElse(null)
                : null;
    if (forum == null) {
      return Optional.empty();
    }
    String id =
        Identity.of(
            document.textSha256(), "event", "discussion", verb.span().start(), verb.span().end());
    return Optional.of(
        new Event(
            id, verb.span(), "discussion", null, When.UNKNOWN, List.of(forum), Event.Status.HELD));
  }

  private static boolean isMatter(Token token) {
    return MATTER.contains(token.lemma());
  }

  private static boolean isAbout(Sentence sentence, Token verb) {
    List<Token> objects = new ArrayList<>(sentence.children(verb, "dobj"));
    if (verb.lemma().equals("deal")) {
      sentence.children(verb, "prep").stream()
          .filter(prep -> prep.lemma().equals("with"))
          .forEach(prep -> objects.addAll(sentence.children(prep, "pobj")));
    }
    return objects.stream().anyMatch(Discussions::isMatter);
  }

  private @Nullable String inForum(Sentence sentence, Token verb) {
    for (Token prep : sentence.children(verb, "prep")) {
      if (prep.lemma().equals("in") || prep.lemma().equals("at")) {
        for (Token object : sentence.children(prep, "pobj")) {
          String body = body(sentence, object);
          if (body != null) {
            return body;
          }
        }
      }
    }
    return null;
  }

  private @Nullable String body(Sentence sentence, Token noun) {
    return casting.at(sentence, noun).stream()
        .filter(mention -> mention.kind() != Mention.Kind.PERSON)
        .map(Mention::party)
        .filter(party -> party != null)
        .findFirst()
        .orElse(null);
  }
}
