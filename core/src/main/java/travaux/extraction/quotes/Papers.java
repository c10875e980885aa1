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

/** Whose "the statement", "the commentary", "the paper" is, as words before tell. */
final class Papers {

  /** Sentences back in which a paper is looked for. */
  private static final int REACH = 6;

  private static final Set<String> DETERMINERS = Set.of("the", "this", "that");

  private static final Set<String> MAKING =
      Set.of("lead", "sign", "write", "send", "draft", "issue", "publish", "release", "author");

  /** "X said in a statement", "X's remarks on its website". */
  private static final Set<String> INSIDE = Set.of("in", "by", "through", "with", "on");

  private static final Set<String> ANNOUNCED =
      Set.of("announcement", "release", "notice", "response", "reply");

  private static final Set<String> ANNOUNCING =
      Set.of("say", "announce", "declare", "state", "respond", "reply");

  private final Actors actors;
  private final List<Sentence> sentences;

  Papers(Actors actors, List<Sentence> sentences) {
    this.actors = actors;
    this.sentences = sentences;
  }

  /** Returns the party whose paper the noun means, or null. */
  @Nullable Mention owner(Sentence sentence, Token noun) {
    boolean document = Unlisted.isDocument(noun);
    boolean outlet = Unlisted.isOutlet(noun);
    Mention own = document || outlet ? owned(sentence, noun) : null;
    boolean definite =
        sentence.children(noun, "det").stream()
            .anyMatch(determiner -> DETERMINERS.contains(determiner.lemma()));
    if (own != null || !definite || !document && !outlet) {
      return own;
    }
    int at = sentences.indexOf(sentence);
    for (int s = at; s >= 0 && s > at - REACH; s--) {
      Sentence earlier = sentences.get(s);
      for (int k = (s == at ? noun.index() : earlier.tokens().size()) - 1; k >= 0; k--) {
        Token token = earlier.tokens().get(k);
        Mention issuer =
            document && token.lemma().equals(noun.lemma()) && token.isNoun()
                ? issuer(earlier, token)
                : outlet ? outlet(earlier, token) : null;
        if (issuer != null) {
          return issuer;
        }
      }
    }
    return ANNOUNCED.contains(noun.lemma()) ? announcer(at) : null;
  }

  /**
   * "The ministry said so. ... the announcement read": returns who said it just before, or null.
   */
  private @Nullable Mention announcer(int at) {
    for (int s = at - 1; s >= 0 && s >= at - 2; s--) {
      Sentence earlier = sentences.get(s);
      for (Token verb : earlier.tokens()) {
        Token subject =
            ANNOUNCING.contains(verb.lemma()) && verb.isVerb()
                ? earlier.child(verb, "nsubj").orElse(null)
                : null;
        List<Mention> meant = subject == null ? List.of() : actors.of(earlier, subject);
        if (meant.size() == 1 && meant.get(0).voice() == Voice.PARTY) {
          return meant.get(0);
        }
      }
    }
    return null;
  }

  /** Returns whose it is or who wrote it: "a Bordurian letter", "the letter, led by X". */
  private @Nullable Mention owned(Sentence sentence, Token paper) {
    Mention owner = Unlisted.owner(actors, sentence, paper);
    if (owner != null) {
      return owner;
    }
    for (Token in : sentence.children(paper)) {
      Token outlet =
          in.relation().equals("appos")
              ? in
              : in.lemma().equals("in") ? sentence.child(in, "pobj").orElse(null) : null;
      List<Mention> meant = outlet == null ? List.of() : actors.of(sentence, outlet);
      if (meant.size() == 1 && meant.get(0).kind() == Mention.Kind.PARTY) {
        return meant.get(0);
      }
    }
    boolean ofState =
        Unlisted.isOutlet(paper)
            && sentence.subtree(paper).stream()
                .anyMatch(token ->
                    token.index() < paper.index()
                        && token.lemma().toLowerCase(Locale.ROOT).startsWith("state"));
    if (ofState) {
      return new Mention(paper.span(), null, null, Voice.PARTY, Mention.Kind.PARTY);
    }
    for (Token made : sentence.children(paper)) {
      if (made.pos().equals("VBN") && MAKING.contains(made.lemma())) {
        for (Token by : sentence.children(made)) {
          Token maker = by.lemma().equals("by") ? sentence.child(by, "pobj").orElse(null) : null;
          List<Mention> meant = maker == null ? List.of() : actors.of(sentence, maker);
          if (!meant.isEmpty()) {
            return meant.get(0);
          }
        }
      }
    }
    return null;
  }

  /** Returns who has the paper or says, sends, publishes something with it, or null. */
  private @Nullable Mention issuer(Sentence sentence, Token paper) {
    Mention owner = owned(sentence, paper);
    if (owner != null) {
      return owner;
    }
    Token verb = sentence.head(paper).orElse(null);
    if (verb != null && paper.relation().equals("pobj") && INSIDE.contains(verb.lemma())) {
      verb = sentence.head(verb).orElse(null);
    }
    if (verb == null || !verb.isVerb()) {
      return null;
    }
    Token subject = Sources.subject(sentence, verb, 0);
    // "The news agency X": the name tells more than the noun.
    if (subject != null && Unlisted.isOutlet(subject)) {
      subject =
          sentence.children(subject, "appos").stream()
              .filter(name -> !actors.of(sentence, name).isEmpty())
              .findFirst()
              .orElse(subject);
    }
    List<Mention> meant = subject == null ? List.of() : actors.of(sentence, subject);
    return meant.size() == 1 ? meant.get(0) : null;
  }

  /** Returns the news agency or paper that a token names, or null. */
  private @Nullable Mention outlet(Sentence sentence, Token token) {
    List<Mention> meant = actors.of(sentence, token);
    if (meant.size() != 1 || meant.get(0).kind() != Mention.Kind.PARTY) {
      return null;
    }
    boolean named =
        actors.body(meant.get(0).words()).map(name -> Unlisted.isPress(name, null)).orElse(false);
    boolean called =
        sentence.children(token).stream().anyMatch(one -> isNews(sentence, one))
            || sentence.head(token).map(one -> isNews(sentence, one)).orElse(false);
    return named || called ? meant.get(0) : null;
  }

  /** "Newspaper", "news agency", but no other agency. */
  private static boolean isNews(Sentence sentence, Token noun) {
    return Unlisted.isOutlet(noun)
        && (!noun.lemma().equals("agency")
            || sentence.children(noun).stream().anyMatch(one -> one.lemma().equals("news")));
  }
}
