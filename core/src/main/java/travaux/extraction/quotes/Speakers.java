package travaux.extraction.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.Actors;
import travaux.extraction.actors.Mention;
import travaux.extraction.quotes.Attribution.Source;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Voice;

/** Says who a source is. */
final class Speakers {

  /**
   * Who speaks.
   *
   * @param name the person, organ or other source, or null when unknown
   * @param party the party spoken for, or null
   * @param voice whose words these are
   */
  record Speaker(@Nullable String name, @Nullable String party, Voice voice) {}

  private static final Speaker AUTHOR = new Speaker(null, null, Voice.AUTHOR);
  private static final Speaker UNKNOWN = new Speaker(null, null, Voice.EXPERT);
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

  private final Actors actors;
  private final String text;
  private final Wording wording;

  Speakers(Actors actors, String text) {
    this.actors = actors;
    this.text = text;
    this.wording = new Wording(actors, text);
  }

  /**
   * Returns who an attribution's source is.
   *
   * @param outer who speaks the words that the attribution stands in, or null when the author does
   */
  Speaker of(Attribution attribution, @Nullable Speaker outer) {
    Source source = attribution.source();
    Speaker speaker;
    if (source == null) {
      speaker = outer == null ? AUTHOR : new Speaker(null, null, outer.voice());
    } else if (Actors.isFirstPerson(source.head())) {
      speaker = outer == null ? AUTHOR : outer;
    } else {
      speaker = named(source, attribution.head());
    }
    boolean imagined = isImagined(attribution) || outer != null && outer.voice() == Voice.IMAGINED;
    return imagined ? new Speaker(speaker.name(), speaker.party(), Voice.IMAGINED) : speaker;
  }

  private static boolean isImagined(Attribution attribution) {
    Source source = attribution.source();
    Token head = attribution.head();
    if (source == null || head == null || !head.isVerb()) {
      return attribution.imagined();
    }
    List<Token> tokens = source.sentence().tokens();
    boolean here = head.index() < tokens.size() && tokens.get(head.index()) == head;
    return here ? Supposition.of(source.sentence(), head) : attribution.imagined();
  }

  boolean isPerson(Source source) {
    return actors.of(source.sentence(), source.head()).stream()
        .anyMatch(mention -> mention.kind() == Mention.Kind.PERSON);
  }

  private Speaker named(Source source, @Nullable Token cue) {
    Sentence sentence = source.sentence();
    Token head = antecedent(sentence, source.head());
    List<Mention> mentions = actors.of(sentence, head);
    if (!mentions.isEmpty()) {
      Mention mention = mentions.get(0);
      Mention inside = Unlisted.insider(actors, sentence, head);
      if (inside != null && mention.voice() == Voice.EXPERT) {
        return new Speaker(name(source, head, mention), inside.party(), inside.voice());
      }
      return new Speaker(name(source, head, mention), mention.party(), mention.voice());
    }
    if (head.pos().startsWith("PRP") || !head.isNoun()) {
      return UNKNOWN;
    }
    String name = properName(sentence, head);
    if (name != null) {
      return new Speaker(name, null, Unlisted.isPress(name, cue) ? Voice.AUTHOR : Voice.EXPERT);
    }
    String told = wording.of(source, head);
    Mention owner = Unlisted.isDocument(head) ? Unlisted.owner(actors, sentence, head) : null;
    if (owner != null) {
      return new Speaker(told, owner.party(), owner.voice());
    }
    boolean side = actors.isBody(head) || Unlisted.isOfParties(head);
    boolean press = !side && Unlisted.isPress(told, null);
    return new Speaker(told, null, side ? Voice.PARTY : press ? Voice.AUTHOR : Voice.EXPERT);
  }

  private @Nullable String name(Source source, Token head, Mention mention) {
    if (mention.person() != null) {
      return mention.person();
    }
    if (mention.kind() == Mention.Kind.PARTY) {
      return actors.body(mention.first()).orElse(mention.party());
    }
    if (mention.party() != null && mention.first().of(text).contains(mention.party())) {
      return mention.kind() == Mention.Kind.GROUP ? mention.party() : wording.of(source, head);
    }
    return mention.first().equals(mention.words()) && head.isNoun()
        ? wording.of(source, head)
        : wording.of(mention.first());
  }

  private static Token antecedent(Sentence sentence, Token head) {
    if (RELATIVE.contains(head.lemma()) && !isShout(head) && head.head() >= 0) {
      Token verb = sentence.tokens().get(head.head());
      while (verb.head() >= 0 && !verb.relation().equals("relcl")) {
        verb = sentence.tokens().get(verb.head());
      }
      return verb.head() >= 0 ? sentence.tokens().get(verb.head()) : head;
    }
    return head;
  }

  /** "WHO" is an organisation. */
  private static boolean isShout(Token token) {
    return token.form().equals(token.form().toUpperCase(Locale.ROOT));
  }

  /** The capitalised words up to the head of a noun phrase, or null. */
  private @Nullable String properName(Sentence sentence, Token head) {
    if (!head.isProperNoun()) {
      return null;
    }
    int first = head.index();
    while (first > 0
        && sentence.tokens().get(first - 1).isProperNoun()
        && sentence.isBelow(sentence.tokens().get(first - 1), head)) {
      first--;
    }
    return text.substring(sentence.tokens().get(first).span().start(), head.span().end());
  }
}
