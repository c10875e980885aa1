package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.negotiation.Binding;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Form;
import travaux.negotiation.Identity;
import travaux.negotiation.Modality;
import travaux.negotiation.Span;
import travaux.negotiation.Status;
import travaux.negotiation.Strength;
import travaux.negotiation.Voice;
import travaux.negotiation.When;

/**
 * Finds demands that are listed as what counts most: "Ruritania insists on the crucial points: the
 * withdrawal of the guards, the opening of the locks and a new map".
 */
final class CrucialPoints {

  private static final Pattern HEAD =
      Pattern.compile(
          "(?i)\\b(?:crucial|key|essential|decisive|central|main|core|principal)\\s+"
              + "(?:points?|demands?|conditions?|requirements?)\\s*:\\s+");
  private static final Pattern BREAK = Pattern.compile(",\\s+(?:and\\s+)?|;\\s+(?:and\\s+)?");
  private static final Pattern LAST = Pattern.compile("\\s+and\\s+(?=(?:the|an?)\\s)");
  private static final Set<String> CEASE =
      Set.of("cessation", "end", "halt", "pullback", "reduction", "removal", "withdrawal");
  private static final Set<String> ANSWER =
      Set.of("accept", "agree", "answer", "comply", "meet", "reply", "respond", "yield");
  private static final int FEWEST = 2;
  private static final int FEWEST_WORDS = 2;

  private final Document document;
  private final Casting casting;

  CrucialPoints(Document document, Casting casting) {
    this.document = document;
    this.casting = casting;
  }

  /** Returns a demand for each member of such a list that no entry of {@code found} covers. */
  List<Entry> find(List<Sentence> sentences, List<Entry> found) {
    List<Entry> entries = new ArrayList<>();
    for (Sentence sentence : sentences) {
      String text = sentence.span().of(document.text());
      Matcher head = HEAD.matcher(text);
      if (head.find() && casting.quoteAt(sentence.span()) == null) {
        subject(sentence)
            .ifPresent(who -> {
              int start = sentence.span().start();
              List<Span> members = members(text.substring(head.end()), start + head.end());
              boolean free =
                  found.stream()
                      .flatMap(entry -> entry.what().stream())
                      .noneMatch(what -> members.stream().anyMatch(what::overlaps));
              if (free && members.size() >= FEWEST) {
                members.forEach(member -> entries.add(entry(sentence, who, member)));
              }
            });
      }
    }
    return entries;
  }

  /** The party that the sentence is about; it must speak for itself. */
  private Optional<Mention> subject(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> token.relation().equals("root"))
        .findFirst()
        .flatMap(root -> sentence.child(root, "nsubj"))
        .flatMap(token -> casting.at(sentence, token).stream().findFirst())
        .filter(who -> who.voice() == Voice.PARTY && who.party() != null);
  }

  private static List<Span> members(String list, int start) {
    List<Span> members = new ArrayList<>();
    int at = 0;
    Matcher comma = BREAK.matcher(list);
    while (comma.find()) {
      add(list, at, comma.start(), start, members);
      at = comma.end();
    }
    Matcher last = LAST.matcher(list);
    boolean two = at > 0 && !list.substring(Math.max(0, at - 5), at).contains("and");
    if (two && last.find(at) || at == 0 && last.find()) {
      add(list, at, last.start(), start, members);
      at = last.end();
    }
    int end = list.length();
    while (end > at && !Character.isLetterOrDigit(list.charAt(end - 1))) {
      end--;
    }
    add(list, at, end, start, members);
    return members;
  }

  private static void add(String list, int from, int to, int start, List<Span> members) {
    if (list.substring(from, to).split("\\s+").length >= FEWEST_WORDS) {
      members.add(new Span(start + from, start + to));
    }
  }

  private Entry entry(Sentence sentence, Mention who, Span member) {
    Span trigger = head(sentence, member);
    return new Entry(
        Identity.of(document.textSha256(), Act.DEMAND, List.of(trigger), 0),
        Act.DEMAND,
        sentence.span(),
        List.of(trigger),
        List.of(new Actor(who.words(), who.party(), who.person())),
        asked(sentence, who, member),
        List.of(member),
        null,
        When.UNKNOWN,
        null,
        Form.UNKNOWN,
        Binding.UNKNOWN,
        List.of(),
        false,
        Modality.ASSERTED,
        Strength.PRIORITY,
        Voice.PARTY,
        null,
        Status.SUGGESTED,
        "crucial points");
  }

  /** "The withdrawal of Kenyan guards": whose things they are has to do it. */
  private List<Actor> asked(Sentence sentence, Mention who, Span member) {
    List<Token> tokens = sentence.tokensIn(member);
    if (tokens.stream().filter(Token::isNoun).limit(1).noneMatch(t -> CEASE.contains(t.lemma()))) {
      return answering(sentence, member);
    }
    return tokens.stream()
        .filter(token -> Set.of("compound", "nmod", "amod", "poss").contains(token.relation()))
        .flatMap(token -> casting.at(sentence, token).stream())
        .filter(mention -> mention.party() != null && !mention.party().equals(who.party()))
        .limit(1)
        .map(mention -> new Actor(mention.words(), mention.party(), mention.person()))
        .toList();
  }

  /** "Whether Kenya responds on the key points: ...": who is to respond. */
  private List<Actor> answering(Sentence sentence, Span member) {
    return sentence.tokens().stream()
        .filter(verb -> verb.isVerb() && ANSWER.contains(verb.lemma()))
        .filter(verb -> verb.index() < sentence.tokensIn(member).get(0).index())
        .flatMap(verb -> sentence.children(verb, "nsubj").stream())
        .flatMap(subject -> casting.at(sentence, subject).stream())
        .filter(mention -> mention.party() != null)
        .limit(1)
        .map(mention -> new Actor(mention.words(), mention.party(), mention.person()))
        .toList();
  }

  /** The word of the member that hangs on one outside of it. */
  private static Span head(Sentence sentence, Span member) {
    List<Token> tokens = sentence.tokensIn(member);
    return tokens.stream()
        .filter(Token::isNoun)
        .filter(token -> tokens.stream().noneMatch(other -> other.index() == token.head()))
        .findFirst()
        .or(() -> tokens.stream().filter(Token::isNoun).findFirst())
        .map(Token::span)
        .orElse(member);
  }
}
