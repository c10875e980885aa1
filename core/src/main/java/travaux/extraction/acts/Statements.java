package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.extraction.rules.Rules;
import travaux.extraction.words.SpanIndex;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.negotiation.Binding;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Identity;
import travaux.negotiation.Modality;
import travaux.negotiation.Quote;
import travaux.negotiation.Span;
import travaux.negotiation.Status;
import travaux.negotiation.Voice;
import travaux.negotiation.When;

/** Statements: what somebody said that bears on the talks and is no more specific act. */
final class Statements {

  private static final Set<Act> SPOKEN =
      EnumSet.of(
          Act.WARN, Act.DEMAND, Act.PROMISE, Act.DENY, Act.ACCUSE, Act.PROPOSE, Act.ACKNOWLEDGE);
  private static final Set<String> SHOWING =
      Set.of(
          "touch",
          "show",
          "demonstrate",
          "prove",
          "find",
          "reveal",
          "decide",
          "begin",
          "start",
          "learn");
  private static final int FEWEST_WORDS = 3;
  private static final String THAT = "that ";
  private static final Pattern ASKING = Pattern.compile("(whether|how|if|why|when|who|what) ");

  private final Document document;
  private final SpanIndex<Sentence> sentences;
  private final Casting casting;
  private final Set<String> field;
  private final Rules rules;
  private final Manner manner;
  private final Set<String> softening;
  private final Set<String> media;

  private final Refusals refusals;

  Statements(
      Document document, List<Sentence> sentences, Casting casting, Rules rules, Manner manner) {
    this.manner = manner;
    this.document = document;
    this.sentences = new SpanIndex<>(sentences, sentence -> List.of(sentence.span()));
    this.casting = casting;
    this.field = rules.wordClass("@field");
    this.rules = rules;
    this.softening = rules.wordClass("@softening");
    Set<String> names = new HashSet<>(rules.wordClass("@medium"));
    names.addAll(Set.of("agency", "news", "media"));
    this.media = Set.copyOf(names);
    this.refusals =
        new Refusals(document, this.sentences, casting, manner, rules.wordClass("@refused"));
  }

  /** Returns {@code found} without statements that only frame a more specific act. */
  List<Entry> withoutFrames(List<Entry> found) {
    SpanIndex<Entry> byTrigger = new SpanIndex<>(found, Entry::trigger);
    return found.stream()
        .filter(entry -> entry.act() != Act.STATE || !framesOther(entry, byTrigger))
        .filter(entry -> entry.act() != Act.STATE || PointText.made(entry) || isStatement(entry))
        .toList();
  }

  private boolean isStatement(Entry entry) {
    return says(entry.what()) && bears(entry.what()) || isTakenBack(entry);
  }

  /** "Relativised the threat", "backtracked on it": short as it is, it bears on what was said. */
  private boolean isTakenBack(Entry entry) {
    return has(entry.trigger(), softening) && has(entry.what(), rules.wordClass("@said"));
  }

  private boolean has(List<Span> words, Set<String> lemmas) {
    for (Span span : words) {
      Optional<Sentence> sentence = sentenceAt(span);
      if (sentence.isPresent()
          && sentence.get().tokensIn(span).stream()
              .anyMatch(each -> lemmas.contains(each.lemma()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean framesOther(Entry statement, SpanIndex<Entry> byTrigger) {
    for (Entry other : touching(byTrigger, statement.what())) {
      boolean specific = other != statement && other.act() != Act.STATE;
      if (specific
          && covers(statement.what(), other.trigger())
          && isSame(statement.who(), other.who())) {
        return true;
      }
    }
    return false;
  }

  static List<Entry> touching(SpanIndex<Entry> entries, List<Span> words) {
    return words.stream().flatMap(span -> entries.touching(span).stream()).distinct().toList();
  }

  static boolean covers(List<Span> outer, List<Span> inner) {
    return inner.stream().anyMatch(span -> outer.stream().anyMatch(each -> each.contains(span)));
  }

  private static boolean isSame(List<Actor> left, List<Actor> right) {
    for (Actor one : left) {
      for (Actor other : right) {
        boolean party = one.party() != null && one.party().equals(other.party());
        boolean person = one.person() != null && one.person().equals(other.person());
        boolean nobody = one.party() == null && other.party() == null;
        if (party || person || nobody) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns a statement for each quote in which no act was found. */
  List<Entry> ofQuotes(List<Quote> quotes, List<Entry> found) {
    List<Entry> statements = new ArrayList<>();
    Set<List<Span>> used = new HashSet<>();
    SpanIndex<Entry> byTrigger = new SpanIndex<>(found, Entry::trigger);
    for (Quote quote : quotes) {
      boolean spoken =
          spoken(quote)
              && says(content(quote))
              && !used.contains(quote.cue())
              && !saysNothing(quote);
      Optional<Entry> refusal = spoken(quote) ? refusals.of(quote) : Optional.empty();
      if (refusal.isPresent() && !ToldQuotes.isTold(quote, byTrigger)) {
        used.add(quote.cue());
        statements.add(refusal.get());
        continue;
      }
      // "... ," she told the programme "Talks of the Week": one cue tells one statement.
      if (spoken
          && !isHearsay(quote)
          && !ToldQuotes.isTold(quote, byTrigger)
          && bears(quote.content())) {
        Optional<Entry> statement = statement(quote);
        statement.ifPresent(each -> used.add(each.trigger()));
        statement.ifPresent(statements::add);
      }
    }
    return statements;
  }

  private boolean saysNothing(Quote quote) {
    List<Span> content = content(quote);
    return content.stream()
        .limit(1)
        .flatMap(first -> sentenceAt(first).stream())
        .anyMatch(sentence -> Fragments.saysNothing(sentence, content));
  }

  private static boolean spoken(Quote quote) {
    return quote.attitude() == Quote.Attitude.SPEECH
        && (quote.voice() == Voice.PARTY || quote.voice() == Voice.EXPERT)
        && !quote.cue().isEmpty();
  }

  /** "Declined to say", "the data show", "the daily reports": nobody states it for himself. */
  private boolean isHearsay(Quote quote) {
    if (isPassedOn(quote)) {
      return true;
    }
    if (sentenceAt(quote.cue().get(0))
        .filter(each -> Unreported.isNotSaid(each, quote.cue()))
        .isPresent()) {
      return true;
    }
    for (Span cue : quote.cue()) {
      Optional<Sentence> sentence = sentenceAt(cue);
      List<Token> tokens = sentence.map(each -> each.tokensIn(cue)).orElse(List.of());
      for (Token token : tokens) {
        boolean press = token.lemma().equals("report") && quote.voice() != Voice.PARTY;
        if (press || token.pos().equals("TO") || SHOWING.contains(token.lemma())) {
          return true;
        }
      }
    }
    return false;
  }

  /** "..., the envoy said, according to the news agency": who passes it on states nothing. */
  private boolean isPassedOn(Quote quote) {
    return has(quote.cue(), Set.of("accord", "report")) && has(quote.source(), media);
  }

  /** The words without the "that" before them and what the reporter says came of it. */
  private List<Span> content(Quote quote) {
    List<Span> content = new ArrayList<>(quote.content());
    Span first = content.isEmpty() ? null : content.get(0);
    if (first != null && first.of(document.text()).startsWith(THAT)) {
      content.set(0, new Span(first.start() + THAT.length(), first.end()));
    }
    content.replaceAll(
        words -> sentenceAt(words).map(sentence -> Aftermath.cut(sentence, words)).orElse(words));
    return content;
  }

  /** Says whether the words say more than "this" or "them". */
  private boolean says(List<Span> content) {
    return content.stream().mapToInt(this::words).sum() >= FEWEST_WORDS;
  }

  private int words(Span span) {
    return span.of(document.text()).strip().split("\\s+").length;
  }

  private Optional<Entry> statement(Quote quote) {
    Span cue = quote.cue().get(0);
    Optional<Sentence> sentence = sentenceAt(cue);
    List<Mention> who =
        casting.speaker(quote, quote.source().isEmpty() ? cue : quote.source().get(0));
    if (sentence.isPresent()) {
      List<Mention> together = together(sentence.get(), quote);
      who = together.isEmpty() ? who : together;
    }
    if (who.isEmpty() || sentence.isEmpty()) {
      return Optional.empty();
    }
    Optional<Act> act = actOf(sentence.get(), quote);
    if (act.isEmpty()) {
      return Optional.empty();
    }
    Token verb = verb(sentence.get(), cue);
    List<Span> condition =
        act.get() == Act.STATE
            ? List.of()
            : new Conditions(sentence.get()).of(verb, List.of(), act.get() == Act.REJECT);
    Mention speaker = who.get(0);
    if (speaker.party() == null
        && speaker.person() == null
        && !isSomebody(sentence.get(), speaker.words())) {
      return Optional.empty();
    }
    return Optional.of(
        new Entry(
            Identity.of(document.textSha256(), act.get(), quote.cue(), 0),
            act.get(),
            sentence.get().span(),
            quote.cue(),
            Unnamed.without(EntryMaker.actors(who), document.text()),
            List.of(),
            Contents.without(content(quote), condition, document.text()),
            null,
            When.UNKNOWN,
            null,
            manner.form(sentence.get(), verb, List.of()),
            Binding.UNKNOWN,
            condition,
            false,
            Modality.ASSERTED,
            null,
            quote.voice(),
            quote.within(),
            Status.SUGGESTED,
            "quotes"));
  }

  /** "Both Peru and Chile said": all who speak, when they are several parties or people. */
  private List<Mention> together(Sentence sentence, Quote quote) {
    List<Mention> all = new ArrayList<>();
    for (Span source : quote.source()) {
      for (Token token : sentence.tokensIn(source)) {
        boolean top =
            token.isNoun()
                && (token.relation().startsWith("nsubj")
                    || token.relation().equals("conj")
                        && sentence
                            .head(token)
                            .filter(first -> first.relation().startsWith("nsubj"))
                            .isPresent());
        all.addAll(top ? casting.at(sentence, token) : List.of());
      }
    }
    long parties = all.stream().map(Mention::party).distinct().count();
    long people = all.stream().map(Mention::person).distinct().count();
    boolean known = all.stream().allMatch(each -> each.person() != null) && people > 1;
    boolean named = all.stream().allMatch(each -> each.party() != null);
    return named && (known || parties > 1) ? all : List.of();
  }

  private static Token verb(Sentence sentence, Span cue) {
    List<Token> tokens = sentence.tokensIn(cue);
    return tokens.stream()
        .filter(Token::isVerb)
        .findFirst()
        .orElseGet(() -> tokens.isEmpty() ? sentence.tokens().get(0) : tokens.get(0));
  }

  /**
   * Says whether the words name people ("several analysts") and not a thing that shows something.
   */
  private boolean isSomebody(Sentence sentence, Span words) {
    for (Token token : sentence.tokensIn(words)) {
      boolean top = sentence.head(token).filter(head -> words.contains(head.span())).isEmpty();
      if (top && token.isNoun() && !casting.at(sentence, token).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** "..., she warned" is a warning; a cue that names several acts and no statement tells none. */
  private Optional<Act> actOf(Sentence sentence, Quote quote) {
    Set<Act> acts = EnumSet.noneOf(Act.class);
    for (Span cue : quote.cue()) {
      sentence.tokensIn(cue).stream()
          .filter(Token::isVerb)
          .forEach(verb -> acts.addAll(rules.actsOf(verb.lemma())));
    }
    if (acts.contains(Act.STATE) && Unreported.isUnsaid(sentence, quote.cue())) {
      return Optional.of(Act.DECLINE);
    }
    if (acts.isEmpty() || acts.contains(Act.STATE)) {
      return Optional.of(Act.STATE);
    }
    boolean spoken = SPOKEN.containsAll(acts) && acts.size() == 1;
    if (spoken && asks(quote)) {
      return acts.contains(Act.ACCUSE) ? Optional.of(Act.STATE) : Optional.empty();
    }
    return spoken ? Optional.of(acts.iterator().next()) : Optional.empty();
  }

  /** "Questioned whether they would pay", "asked why": doubt or a question, and no charge. */
  private boolean asks(Quote quote) {
    return content(quote).stream()
        .limit(1)
        .anyMatch(first -> ASKING.matcher(first.of(document.text())).lookingAt());
  }

  private Optional<Sentence> sentenceAt(Span span) {
    return sentences.touching(span).stream().findFirst();
  }

  /** Says whether the words name a party or a matter of negotiations. */
  private boolean bears(List<Span> content) {
    List<Sentence> touched =
        content.stream().flatMap(span -> sentences.touching(span).stream()).distinct().toList();
    for (Sentence sentence : touched) {
      for (Token token : sentence.tokens()) {
        boolean inside = content.stream().anyMatch(span -> span.contains(token.span()));
        if (inside && (field.contains(token.lemma()) || isParty(sentence, token))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isParty(Sentence sentence, Token token) {
    return token.isProperNoun()
        && casting.at(sentence, token).stream().anyMatch(mention -> mention.party() != null);
  }
}
