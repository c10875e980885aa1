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
import travaux.negotiation.Document;
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

  /** A reporter who asks is no source. */
  private static final Set<String> ASKING = Set.of("ask", "inquire", "wonder");

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

  private final Actors actors;
  private final String text;
  private final @Nullable String publisher;
  private final Papers papers;
  private final Leaders leaders;
  private final Wording wording;

  Speakers(Actors actors, Document document, List<Sentence> sentences) {
    this.actors = actors;
    this.text = document.text();
    this.publisher = document.publisher();
    this.leaders = new Leaders(document);
    this.papers = new Papers(actors, sentences);
    this.wording = new Wording(actors, text);
  }

  /**
   * Returns who an attribution's source is.
   *
   * @param outer who speaks the words that the attribution stands in, or null when the author does
   * @param nested whether it stands in quotation marks or in somebody's words
   */
  Speaker of(Attribution attribution, @Nullable Speaker outer, boolean nested) {
    Source source = attribution.source();
    Speaker speaker;
    if (source == null) {
      speaker = outer == null ? AUTHOR : new Speaker(null, null, outer.voice());
    } else if (Actors.isFirstPerson(source.head())) {
      speaker = outer != null ? outer : nested ? UNKNOWN : AUTHOR;
    } else if (Reminder.of(source, attribution)) {
      speaker = outer != null ? outer : AUTHOR;
    } else {
      speaker = named(source, attribution);
      if (speaker.voice() == Voice.AUTHOR && outer != null) {
        speaker = new Speaker(speaker.name(), null, outer.voice());
      }
    }
    boolean imagined =
        isImagined(attribution, nested) || outer != null && outer.voice() == Voice.IMAGINED;
    return imagined ? new Speaker(speaker.name(), speaker.party(), Voice.IMAGINED) : speaker;
  }

  private boolean isImagined(Attribution attribution, boolean nested) {
    Source source = attribution.source();
    Token head = attribution.head();
    if (source == null || head == null || !head.isVerb()) {
      return attribution.imagined();
    }
    List<Token> tokens = source.sentence().tokens();
    boolean here = head.index() < tokens.size() && tokens.get(head.index()) == head;
    String told = attribution.content().get(0).of(text);
    return here ? Supposition.of(source.sentence(), head, told, nested) : attribution.imagined();
  }

  boolean isPerson(Source source) {
    return actors.of(source.sentence(), source.head()).stream()
        .anyMatch(mention -> mention.kind() == Mention.Kind.PERSON);
  }

  /** Says whether a source is an organisation or a paper, which "it" may take up. */
  boolean isBodyOrPaper(Source source) {
    Token head = source.head();
    return !isPerson(source)
        && !head.pos().endsWith("S")
        && (head.lemma().equals("it")
            || Unlisted.isDocument(head)
            || Unlisted.isOutlet(head)
            || !actors.of(source.sentence(), head).isEmpty());
  }

  private Speaker named(Source source, Attribution attribution) {
    Sentence sentence = source.sentence();
    Token head = antecedent(sentence, source.head());
    List<Mention> mentions = actors.of(sentence, head);
    if (!mentions.isEmpty()) {
      Mention mention = mentions.get(0);
      Mention inside = Unlisted.insider(actors, sentence, head);
      if (inside != null && mention.voice() == Voice.EXPERT) {
        return new Speaker(name(source, head, mention), inside.party(), inside.voice());
      }
      String name = name(source, head, mention);
      Mention issuer = mention.voice() == Voice.AUTHOR ? papers.owner(sentence, head) : null;
      if (issuer != null) {
        return new Speaker(name, issuer.party(), outside(issuer.voice(), name));
      }
      boolean asks = attribution.head() != null && ASKING.contains(attribution.head().lemma());
      Voice voice = asks ? mention.voice() : outside(mention.voice(), name);
      return new Speaker(name, mention.party(), voice);
    }
    Mention of = head.isNoun() ? null : oneOf(sentence, head);
    if (of != null) {
      return new Speaker(wording.of(source, head), of.party(), outside(of.voice(), null));
    }
    if (head.pos().startsWith("PRP") || !head.isNoun()) {
      return UNKNOWN;
    }
    String name = properName(sentence, head);
    if (name != null) {
      boolean leads = !name.contains(" ") && leaders.contains(name);
      return new Speaker(name, null, leads ? Voice.PARTY : outside(Voice.AUTHOR, name));
    }
    String told = wording.of(source, head);
    Mention owner = papers.owner(sentence, head);
    if (owner != null) {
      return new Speaker(told, owner.party(), outside(owner.voice(), told));
    }
    boolean side = actors.isBody(head) || Unlisted.isOfParties(head);
    if (!side && Unlisted.isThing(head)) {
      // Nobody is heard when "the arithmetic says": the words are whoever's tell it so.
      Token cue = attribution.head();
      char first = attribution.content().get(0).of(text).charAt(0);
      boolean marked = "“\"‘'".indexOf(first) >= 0;
      boolean says = marked && cue != null && Unuttered.SAYING.contains(cue.lemma());
      return new Speaker(told, null, says ? Voice.IMAGINED : Voice.AUTHOR);
    }
    return new Speaker(told, null, side ? Voice.PARTY : Voice.EXPERT);
  }

  /** "One of the officials", "some of the envoys": one whom the rest tells. */
  private @Nullable Mention oneOf(Sentence sentence, Token head) {
    for (Token of : sentence.children(head, "prep")) {
      Token object = sentence.child(of, "pobj").orElse(null);
      List<Mention> meant =
          object == null || !of.lemma().equals("of") ? List.of() : actors.of(sentence, object);
      if (!meant.isEmpty()) {
        return meant.get(0);
      }
    }
    return null;
  }

  /** Another paper is a source like others; only the one that publishes the text is its author. */
  private Voice outside(Voice voice, @Nullable String name) {
    boolean own = name != null && publisher != null && publisher.contains(name);
    return voice != Voice.AUTHOR || own ? voice : Voice.EXPERT;
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
