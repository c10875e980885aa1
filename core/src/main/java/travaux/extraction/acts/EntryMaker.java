package travaux.extraction.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.extraction.actors.Actors;
import travaux.extraction.actors.Mention;
import travaux.extraction.rules.Casting;
import travaux.extraction.rules.Match;
import travaux.extraction.rules.Rules;
import travaux.language.Clause;
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
import travaux.negotiation.Quote;
import travaux.negotiation.Span;
import travaux.negotiation.Status;
import travaux.negotiation.Strength;
import travaux.negotiation.Voice;
import travaux.negotiation.When;

/** Makes entries of a match: one for each member of its content. */
final class EntryMaker {

  private final Document document;
  private final Casting casting;
  private final Context context;
  private final Addressees addressees;
  private final Onlookers onlookers;
  private final Propositions propositions;
  private final Manner manner;
  private final Bonds bonds;
  private final ActChoice choice;

  EntryMaker(Document document, Casting casting, Rules rules, Manner manner, Bonds bonds) {
    this.manner = manner;
    this.bonds = bonds;
    this.document = document;
    this.casting = casting;
    this.context = new Context(rules.wordClass("@through"));
    this.onlookers = new Onlookers(rules);
    this.addressees = new Addressees(casting, rules, onlookers);
    this.choice = new ActChoice(casting, rules.wordClass("@drill"));
    this.propositions = new Propositions(rules, casting);
  }

  /** Returns the entries of {@code match}; none when nobody is known to act. */
  List<Entry> entries(Match match, List<Match> beside) {
    Optional<Quote> quote = Optional.ofNullable(casting.quoteAt(match.head().span()));
    List<Mention> who = who(match, quote, beside);
    if (who.isEmpty() || who.get(0).voice() == Voice.AUTHOR) {
      return List.of();
    }
    if (match.rule().isAboutOneself() && !isSpeaker(who, quote, match)) {
      return List.of();
    }
    List<Mention> teller = teller(match, quote, beside);
    boolean foreseen = Forecasts.is(match, teller, who) || Forecasts.isAuthors(match, teller);
    if (Forecasts.isExperts(match, who) || foreseen && !isSpeaker(who, quote, match)) {
      return List.of();
    }
    Optional<Match> denial = denial(match, beside);
    boolean negated = denial.isPresent() || match.denied();
    if (match.denied() && !isSpeaker(who, quote, match)
        || denial.isPresent() && !denies(denial.get(), who, beside)) {
      return List.of();
    }
    Modality told = modality(match);
    Act act = choice.of(match, told, who);
    List<Mention> whom = addressees.of(match, act, who);
    boolean counsel = act == Act.DEMAND && who.get(0).voice() == Voice.EXPERT;
    if (!match.asksWho() && !match.whom().isEmpty() && whom.isEmpty() && !counsel) {
      return List.of();
    }
    boolean announcement = act != match.rule().act() || isRefusal(match, told);
    Modality modality = announcement ? Modality.ASSERTED : told;
    boolean deed = Deeds.are(act);
    if (isOnlyPossible(deed, match)) {
      return List.of();
    }
    boolean press = !match.whom().isEmpty() && onlookers.isPress(match);
    if (act == Act.MEET
        && isAlone(match.sentence(), who)
        && (press || whom.isEmpty() && match.whom().isEmpty())) {
      return List.of();
    }
    boolean subject =
        act == Act.REJECT
            && match.what().stream().allMatch(each -> each.relation().startsWith("nsubj"));
    boolean pointed = act == Act.DEMAND || act == Act.ACKNOWLEDGE || subject;
    if (pointed && Propositions.isBare(match)) {
      return List.of();
    }
    List<List<Span>> members = Topics.added(propositions.of(match, act), match, act);
    boolean bare = members.stream().allMatch(List::isEmpty) && whom.isEmpty();
    if (act == Act.COOPERATE && bare && isAlone(match.sentence(), who)) {
      return List.of();
    }
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      List<Span> member = BareContent.removed(members.get(i), act, whom, match.sentence());
      if (member.isEmpty() && !members.get(i).isEmpty() && match.head().isNoun()
          || Fragments.is(match, act, member)) {
        continue;
      }
      if (Fragments.areHollow(match.sentence(), member)) {
        continue;
      }
      member = Fragments.areItsName(match, act, member) ? Fragments.said(match) : member;
      List<Mention> meant = members.size() > 1 ? inside(member, whom) : whom;
      Optional<Quote> within =
          match.trigger().contains(match.head())
              ? quote
              : Optional.ofNullable(casting.quoteAt(match.trigger().get(0).span()));
      List<Span> condition = condition(match, act, members, i);
      entries.add(entry(match, act, modality, who, meant, member, condition, i, within, negated));
    }
    return entries;
  }

  /** Returns who says what the match tells, when somebody does. */
  private List<Mention> teller(Match match, Optional<Quote> quote, List<Match> beside) {
    return quote.isPresent()
        ? casting.speaker(quote.get(), source(quote.get(), match))
        : framer(match, beside);
  }

  /** "The president met on Monday": with whom, nobody knows; "the two sides met". */
  private static boolean isAlone(Sentence sentence, List<Mention> who) {
    boolean sides =
        sentence.tokensIn(who.get(0).words()).stream()
            .anyMatch(token ->
                token.pos().equals("NNS")
                    && Set.of("side", "delegation", "party").contains(token.lemma()));
    return who.size() < 2 && !sides;
  }

  /** "Blamed Kenya and Ghana": each member of the list is about those that it names. */
  private static List<Mention> inside(List<Span> member, List<Mention> whom) {
    List<Mention> named =
        whom.stream().filter(each -> member.stream().anyMatch(each.words()::overlaps)).toList();
    return named.isEmpty() ? whom : named;
  }

  private Entry entry(
      Match match,
      Act told,
      Modality modality,
      List<Mention> who,
      List<Mention> whom,
      List<Span> what,
      List<Span> condition,
      int place,
      Optional<Quote> quote,
      boolean negated) {
    List<Span> trigger = spans(match.trigger());
    Act act = isThreat(match, told, condition) ? Act.WARN : told;
    Map<String, String> settings = match.rule().settings();
    return new Entry(
        Identity.of(document.textSha256(), act, trigger, place),
        act,
        match.sentence().span(),
        trigger,
        Unnamed.without(actors(who), document.text()),
        actors(whom),
        Contents.without(what, condition, document.text()),
        null,
        When.UNKNOWN,
        null,
        value(
            Form.class,
            settings.get("form"),
            manner.form(match.sentence(), match.head(), match.trigger())),
        value(
            Binding.class,
            settings.get("binding"),
            bonds.binding(match.sentence(), match.head(), act)),
        condition,
        settings.containsKey("negated") || negated,
        value(Modality.class, settings.get("modality"), modality),
        settings.containsKey("strength")
            ? value(Strength.class, settings.get("strength"), Strength.DEMAND)
            : null,
        voice(who, quote),
        quote.map(Quote::id).orElse(null),
        Status.SUGGESTED,
        match.rule().source());
  }

  /** "We will leave unless you sign": what is announced is kept from by giving way. */
  private boolean isThreat(Match match, Act act, List<Span> condition) {
    return act == Act.PROMISE
        && match.rule().asksModal()
        && !condition.isEmpty()
        && condition.get(0).of(document.text()).toLowerCase(Locale.ROOT).startsWith("unless");
  }

  private static Voice voice(List<Mention> who, Optional<Quote> quote) {
    boolean imagined = quote.map(each -> each.voice() == Voice.IMAGINED).orElse(false);
    return imagined ? Voice.IMAGINED : who.get(0).voice();
  }

  private List<Mention> who(Match match, Optional<Quote> quote, List<Match> beside) {
    if (match.asksWho()) {
      return match.who().stream().filter(each -> isSomebody(match.sentence(), each)).toList();
    }
    if (quote.isEmpty()) {
      List<Mention> framer = framer(match, beside);
      return framer.isEmpty() ? casting.issuer(match.head().span()) : framer;
    }
    return quote.map(each -> casting.speaker(each, source(each, match))).orElse(List.of());
  }

  /** Returns the denial whose content tells the act: "denied having offered", "untrue that". */
  private static Optional<Match> denial(Match match, List<Match> beside) {
    return beside.stream()
        .filter(each -> each != match && each.rule().act() == Act.DENY && !each.denied())
        .filter(each -> match.head().isVerb() && isIn(match, each))
        .findFirst();
  }

  private static boolean isIn(Match inner, Match outer) {
    Token head = inner.head();
    boolean content =
        outer.contentHeads().stream().anyMatch(each -> inner.sentence().isBelow(head, each));
    boolean complement =
        inner.sentence().isBelow(head, outer.head()) && head.relation().equals("ccomp");
    return head != outer.head() && (content || complement);
  }

  /** Says whether those who deny it are those who are said to have done it. */
  private boolean denies(Match denial, List<Mention> who, List<Match> beside) {
    Optional<Quote> quote = Optional.ofNullable(casting.quoteAt(denial.head().span()));
    return who(denial, quote, beside).stream()
        .anyMatch(each -> who.stream().anyMatch(one -> Addressees.isSame(one, each)));
  }

  /** Says whether the actors speak of themselves: "we will not", "Kenya said that it would not". */
  private boolean isSpeaker(List<Mention> who, Optional<Quote> quote, Match match) {
    List<Mention> speaker =
        quote.isEmpty()
            ? casting.issuer(match.head().span())
            : casting.speaker(quote.get(), source(quote.get(), match));
    Clause clause = match.clause();
    boolean first = clause != null && clause.subjects().stream().anyMatch(Actors::isFirstPerson);
    boolean source =
        quote.isPresent()
            && who.stream()
                .anyMatch(one -> quote.get().source().stream().anyMatch(one.first()::overlaps));
    boolean unnamed = who.stream().allMatch(each -> each.party() == null && each.person() == null);
    return quote.isPresent() && first
        || source
        || unnamed && quote.isPresent() && takesUp(quote.get())
        || speaker.stream()
            .anyMatch(each -> who.stream().anyMatch(one -> Addressees.isSame(one, each)));
  }

  /** "The union never demanded it, its chairman said", "..., it said". */
  private boolean takesUp(Quote quote) {
    if (quote.source().isEmpty()) {
      return false;
    }
    String first = quote.source().get(0).of(document.text()).split("\\s", 2)[0];
    return Set.of("it", "they", "its", "their").contains(first.toLowerCase(Locale.ROOT));
  }

  /** Who states the clause that holds the match, when no quote tells. */
  private List<Mention> framer(Match match, List<Match> beside) {
    for (Match frame : beside) {
      boolean states = frame != match && frame.rule().act() == Act.STATE;
      for (Token content : frame.what()) {
        if (states && match.sentence().isBelow(match.head(), content)) {
          return frame.who().stream()
              .filter(each -> isSomebody(match.sentence(), each))
              .filter(each -> match.whom().stream().noneMatch(one -> Addressees.isSame(one, each)))
              .toList();
        }
      }
    }
    return List.of();
  }

  private static Span source(Quote quote, Match match) {
    return quote.source().isEmpty() ? match.head().span() : quote.source().get(0);
  }

  /** A party, a person, or people told by a noun ("protesters"); "they" alone is nobody. */
  static boolean isSomebody(Sentence sentence, Mention mention) {
    boolean named = mention.party() != null || mention.person() != null;
    return named
        || mention.voice() != Voice.PARTY
        || !mention.first().equals(mention.words())
        || sentence.tokensIn(mention.first()).stream().anyMatch(EntryMaker::isNoun);
  }

  private static boolean isNoun(Token token) {
    return token.isNoun() || token.pos().equals("CD");
  }

  private Modality modality(Match match) {
    Clause clause = match.clause();
    boolean asked = match.rule().asksModal();
    Set<String> modals = clause == null || asked ? Set.of() : clause.modals();
    boolean negated = clause != null && clause.negated();
    boolean open = match.rule().act() == Act.PROPOSE || match.rule().act() == Act.ACCEPT;
    boolean own = clause != null && clause.subjects().stream().anyMatch(Actors::isFirstPerson);
    // "We can offer you a loan" is an offer.
    Set<String> doubtful = open && own && modals.equals(Set.of("can")) ? Set.of() : modals;
    return context.modality(match.sentence(), match.head(), doubtful, negated);
  }

  /** "We shall not sign": the refusal is done by saying so. */
  private static boolean isRefusal(Match match, Modality told) {
    Clause clause = match.clause();
    return told == Modality.FUTURE && clause != null && clause.negated();
  }

  /** "Forces that can wage war", "they should agree": an ability or a duty is no act. */
  private static boolean isOnlyPossible(boolean deed, Match match) {
    Clause clause = match.clause();
    if (clause == null || match.rule().asksModal()) {
      return false;
    }
    boolean duty = clause.modals().contains("should") || clause.modals().contains("must");
    return duty
        || deed && clause.modals().contains("can")
        || deed
            && clause.modals().contains("could")
            && clause.subjects().stream().anyMatch(Actors::isFirstPerson)
        || (deed || match.rule().act() == Act.STATE || match.rule().act() == Act.ACCEPT)
            && Unreported.isTried(match);
  }

  private List<Span> condition(Match match, Act act, List<List<Span>> members, int place) {
    List<Token> own = new ArrayList<>(match.trigger());
    own.addAll(match.what());
    return new Conditions(match.sentence())
        .ofMember(match.head(), own, act == Act.REJECT, members, place);
  }

  static List<Actor> actors(List<Mention> mentions) {
    List<Actor> actors = new ArrayList<>();
    for (Mention mention : mentions) {
      boolean again =
          mention.party() != null
              && actors.stream()
                  .anyMatch(each ->
                      mention.party().equals(each.party())
                          && Objects.equals(mention.person(), each.person()));
      if (again) {
        continue;
      }
      actors.add(new Actor(mention.words(), mention.party(), mention.person()));
    }
    return actors;
  }

  private static List<Span> spans(List<Token> tokens) {
    List<Span> spans = new ArrayList<>();
    for (Span span : tokens.stream().map(Token::span).sorted().toList()) {
      Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
      if (last != null && span.start() <= last.end() + 1) {
        spans.set(spans.size() - 1, last.cover(span));
      } else {
        spans.add(span);
      }
    }
    return spans;
  }

  private static <T extends Enum<T>> T value(Class<T> type, @Nullable String name, T otherwise) {
    return name == null
        ? otherwise
        : Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }
}
