package travaux.extraction.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Span;
import travaux.negotiation.TimeExpression;
import travaux.negotiation.TimeExpression.Kind;
import travaux.negotiation.When;

/** Tells when an act happened by the time that hangs on its verb, never by one in its content. */
public final class Dating {

  /** Prepositions that put an act at a time. */
  private static final Set<String> AT =
      Set.of(
          "on", "in", "at", "during", "over", "since", "from", "around", "throughout", "between");

  private static final Set<String> SAY =
      Set.of("say", "tell", "add", "declare", "state", "write", "announce", "insist", "stress");

  private static final Set<String> MUST = Set.of("must", "should", "ought", "can");

  /** Verbs that bring about what a noun names: "the demand that Peru made on Monday". */
  private static final Set<String> MAKE =
      Set.of(
          "make",
          "send",
          "submit",
          "deliver",
          "hand",
          "present",
          "issue",
          "publish",
          "voice",
          "repeat",
          "put",
          "raise",
          "sign",
          "hold",
          "launch",
          "announce");

  /** What an event does on its own day: "the raid that killed two on Monday". */
  private static final Set<String> HAPPEN =
      Set.of("kill", "wound", "injure", "happen", "occur", "begin", "start", "air", "take");

  private static final Pattern TO = Pattern.compile("\\s*(?:to|through|until|till|-|–)\\s*");

  private static final Pattern AND = Pattern.compile("\\s*and\\s*");

  private final Document document;

  public Dating(Document document) {
    this.document = document;
  }

  /**
   * Returns when the act happened, {@link When#UNKNOWN} when its clause does not say.
   *
   * @param head the verb or noun that names the act
   * @param what the content, in which a time belongs to something else
   * @param times the document's times
   */
  When when(Sentence sentence, Token head, List<Span> what, List<TimeExpression> times) {
    When own = own(sentence, head, what, times);
    return own.words() == null ? framed(sentence, head, times).orElse(own) : own;
  }

  /** "We reject the draft," she said on Monday: what is done by saying it is done then. */
  private Optional<When> framed(Sentence sentence, Token head, List<TimeExpression> times) {
    return isDoneBySaying(sentence, head)
        ? frame(sentence, head)
            .filter(frame -> isPast(sentence, frame))
            .map(frame -> own(sentence, frame, List.of(), times))
            .filter(when -> when.words() != null)
        : Optional.empty();
  }

  /** Returns the verb that says what the clause says; the parser may turn the two round. */
  private static Optional<Token> frame(Sentence sentence, Token head) {
    Optional<Token> above =
        sentence.head(head).filter(up -> head.relation().equals("ccomp") && isSaying(up));
    return above.isPresent()
        ? above
        : sentence.children(head).stream()
            .filter(child -> child.index() > head.index() && isSaying(child))
            .filter(child -> sentence.child(child, "nsubj").isPresent())
            .filter(child -> sentence.child(child, "mark").isEmpty())
            .findFirst();
  }

  private static boolean isSaying(Token verb) {
    return verb.isVerb() && SAY.contains(verb.lemma());
  }

  private static boolean isDoneBySaying(Sentence sentence, Token head) {
    boolean present = head.pos().equals("VBP") || head.pos().equals("VBZ");
    return present
        || sentence.children(head, "aux").stream().anyMatch(aux -> MUST.contains(aux.lemma()));
  }

  private When own(Sentence sentence, Token head, List<Span> what, List<TimeExpression> times) {
    return times.stream()
        .filter(time -> sentence.span().contains(time.words()))
        .filter(time -> what.stream().noneMatch(span -> isIn(time.words(), span)))
        .filter(time -> tells(time))
        .filter(time -> isOf(sentence, head, time))
        .filter(time -> !isPast(sentence, head) || !isAhead(time))
        .min(Comparator.comparingInt(time -> distance(head, time)))
        .map(time -> when(sentence, time, times))
        .map(when -> isPast(sentence, head) ? upToPublication(when) : when)
        .orElse(When.UNKNOWN);
  }

  /** Returns the entries with the time at which each act happened, where its clause says it. */
  public List<Entry> dated(
      List<Entry> entries, List<Sentence> sentences, List<TimeExpression> times) {
    List<Entry> dated = new ArrayList<>();
    for (Entry entry : entries) {
      When when =
          sentences.stream()
              .filter(sentence -> sentence.span().contains(entry.trigger().get(0)))
              .findFirst()
              .map(sentence -> when(sentence, entry, times))
              .orElse(When.UNKNOWN);
      dated.add(when.words() == null ? entry : entry.at(when));
    }
    return dated;
  }

  private When when(Sentence sentence, Entry entry, List<TimeExpression> times) {
    return sentence.tokensIn(entry.trigger().get(0)).stream()
        .findFirst()
        .map(head -> when(sentence, said(sentence, head), entry.what(), times))
        .orElse(When.UNKNOWN);
  }

  /** "Peru must leave, Chile said on Monday": the demand is of the day on which it is said. */
  private static Token said(Sentence sentence, Token trigger) {
    Token duty = trigger.pos().equals("MD") ? sentence.head(trigger).orElse(trigger) : trigger;
    boolean told = duty != trigger && duty.relation().equals("ccomp");
    return told ? sentence.head(duty).filter(Token::isVerb).orElse(trigger) : trigger;
  }

  /** Content that is nothing but a time ("agreed on 2 May that ...") is no content. */
  private static boolean isIn(Span time, Span content) {
    return content.overlaps(time) && !time.contains(content);
  }

  private static boolean isPast(Sentence sentence, Token head) {
    boolean past = head.pos().equals("VBD") || head.pos().equals("VBN");
    return past
        && sentence.children(head, "aux").stream().noneMatch(aux -> aux.pos().equals("MD"))
        && (sentence.children(head, "neg").isEmpty() || !head.lemma().equals("expect"))
        && sentence.children(head, "auxpass").stream().noneMatch(aux -> aux.pos().equals("VB"));
  }

  private boolean isAhead(TimeExpression time) {
    LocalDate published = document.published().latest();
    LocalDate earliest = time.earliest();
    return published != null && earliest != null && earliest.isAfter(published);
  }

  /** What was done "this week" was done by the day of publication. */
  private When upToPublication(When when) {
    LocalDate published = document.published().latest();
    LocalDate latest = when.latest();
    boolean open = latest == null && when.earliest() != null;
    return published == null || !open && (latest == null || !latest.isAfter(published))
        ? when
        : new When(when.words(), when.earliest(), published, when.how(), when.why());
  }

  private static boolean tells(TimeExpression time) {
    boolean moment = time.kind() == Kind.DATE || time.kind() == Kind.TIME;
    boolean ref = time.value().equals("PRESENT_REF") || time.value().equals("FUTURE_REF");
    boolean past = time.kind() == Kind.DURATION && time.latest() != null;
    return moment && !ref || past && time.earliest() != null;
  }

  private static int distance(Token head, TimeExpression time) {
    return Math.abs(head.span().start() - time.words().start());
  }

  private static boolean isOf(Sentence sentence, Token head, TimeExpression time) {
    Token at = TimePhrase.top(sentence, time.words()).orElse(null);
    Token preposition = TimePhrase.preposition(sentence, time.words()).orElse(null);
    if (at == null) {
      return false;
    }
    if (preposition != null && preposition.lemma().equals("of")) {
      // "The meeting of 2 May"
      boolean its = head.isNoun() && preposition.head() == head.index();
      return its
          || sentence.head(preposition).filter(up -> isBearer(sentence, up, head)).isPresent();
    }
    if (preposition != null && !places(sentence, preposition)) {
      return false;
    }
    Token from = preposition == null ? at : preposition;
    Token governor = sentence.head(from).orElse(null);
    if (governor == null) {
      return false;
    }
    if (governor.index() == head.index() || isAuxiliaryOf(sentence, governor, head)) {
      return true;
    }
    boolean first = isFirst(sentence, from);
    return first && opens(sentence, governor, head)
        || isBetween(sentence, governor, time, head)
        || isMeanwhile(sentence, governor, head)
        || isByTheWay(sentence, governor, head)
        || head.isNoun() && isInPhrase(sentence, governor, head);
  }

  /** "Peru on Monday accused Chile": a time between the subject and its verb. */
  private static boolean isBetween(
      Sentence sentence, Token governor, TimeExpression time, Token head) {
    boolean subject =
        governor.relation().startsWith("nsubj")
            && governor.head() == head.index()
            && governor.span().end() < time.words().start();
    return subject
        && sentence.tokens().stream()
            .filter(token -> token.span().start() >= time.words().end())
            .findFirst()
            .filter(next -> next.index() == head.index() || next.head() == head.index())
            .filter(next -> !next.relation().equals("punct"))
            .isPresent();
  }

  /** "Speaking on Monday, she rejected the draft". */
  private static boolean isMeanwhile(Sentence sentence, Token governor, Token head) {
    return governor.pos().equals("VBG")
        && governor.relation().equals("advcl")
        && governor.head() == head.index()
        && governor.index() < head.index()
        && sentence.children(governor).stream()
            .noneMatch(child -> child.relation().equals("aux") || child.relation().equals("mark"));
  }

  /** "In a letter of 2 May, Peru demanded an apology". */
  private static boolean isBearer(Sentence sentence, Token noun, Token head) {
    return noun.relation().equals("pobj")
        && sentence
            .head(noun)
            .filter(in -> in.lemma().equals("in") && in.head() == head.index())
            .isPresent();
  }

  /** "The summit in Japan next month": a time anywhere in the noun's phrase, outside clauses. */
  private static boolean isInPhrase(Sentence sentence, Token governor, Token head) {
    Token at = governor;
    while (at.index() != head.index()) {
      boolean made =
          at.relation().equals("relcl")
              && (MAKE.contains(at.lemma()) || HAPPEN.contains(at.lemma()));
      // "An interview taped before Monday's vote"
      boolean other = at != governor && Set.of("before", "after", "until").contains(at.lemma());
      if (at.isVerb() && !isParticiple(at) && !made || at.head() < 0 || other) {
        return false;
      }
      at = sentence.tokens().get(at.head());
    }
    return true;
  }

  /** "The visit planned for Friday". */
  private static boolean isParticiple(Token verb) {
    return verb.pos().equals("VBN") && verb.relation().equals("acl");
  }

  private static boolean places(Sentence sentence, Token preposition) {
    String word = preposition.lemma();
    if (word.equals("for")) {
      return sentence.head(preposition).filter(Dating::isParticiple).isPresent();
    }
    // "Is not expected until Monday"
    Token up = sentence.head(preposition).orElse(preposition);
    boolean until = word.equals("until") && !sentence.children(up, "neg").isEmpty();
    return until || AT.contains(word) || word.equals("before") || word.equals("after");
  }

  private static boolean isAuxiliaryOf(Sentence sentence, Token governor, Token head) {
    return governor.relation().startsWith("aux")
        && sentence.head(governor).filter(up -> up.index() == head.index()).isPresent();
  }

  /** "On Monday, he came and demanded": a time before the verb holds for all joined verbs. */
  private static boolean opens(Sentence sentence, Token governor, Token head) {
    Token at = head;
    while (at.relation().equals("conj") && at.head() >= 0) {
      at = sentence.tokens().get(at.head());
      if (at.index() == governor.index()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFirst(Sentence sentence, Token from) {
    return sentence.tokens().stream()
        .limit(from.index())
        .noneMatch(token -> token.isVerb() || token.relation().startsWith("nsubj"));
  }

  /** "Said at a meeting on Monday": the time of what the act happened at. */
  private static boolean isByTheWay(Sentence sentence, Token governor, Token head) {
    if (!governor.pos().equals("NN")) {
      return false;
    }
    Token up = sentence.head(governor).orElse(governor);
    boolean object = governor.relation().equals("dobj") && up.index() == head.index();
    boolean place =
        governor.relation().equals("pobj")
            && Set.of("at", "in", "during", "after").contains(up.lemma())
            && sentence.head(up).filter(verb -> verb.index() == head.index()).isPresent();
    return object || place;
  }

  /** Returns the interval that the words give, with the preposition before them. */
  private When when(Sentence sentence, TimeExpression time, List<TimeExpression> times) {
    String word = TimePhrase.preposition(sentence, time.words()).map(Token::lemma).orElse("");
    return switch (word) {
      case "from" -> upTo(TO, time, times);
      case "between" -> upTo(AND, time, times);
      case "since" ->
          known(time, time.earliest(), document.published().latest(), "up to the publication");
      case "before" -> known(time, null, time.earliest(), "some day before");
      case "after" -> known(time, time.latest(), null, "some day after");
      default ->
          isAfterEvent(sentence, time)
              ? known(time, time.earliest(), null, "some day from then on")
              : when(time);
    };
  }

  /** "After the raid on Monday". */
  private static boolean isAfterEvent(Sentence sentence, TimeExpression time) {
    return TimePhrase.preposition(sentence, time.words())
        .flatMap(sentence::head)
        .filter(noun -> noun.isNoun() && noun.relation().equals("pobj"))
        .flatMap(sentence::head)
        .filter(after -> after.lemma().equals("after"))
        .isPresent();
  }

  /** "From Tuesday to Saturday": both days and what lies between. */
  private When upTo(Pattern joint, TimeExpression from, List<TimeExpression> times) {
    for (TimeExpression to : times) {
      if (to.words().start() > from.words().end()) {
        Span between = new Span(from.words().end(), to.words().start());
        if (joint.matcher(between.of(document.text())).matches()) {
          When first = when(from);
          return new When(
              from.words().cover(to.words()),
              first.earliest(),
              to.latest(),
              first.how(),
              first.why());
        }
      }
    }
    return when(from);
  }

  /** Returns a time as an interval: stated when its words tell the year, else inferred. */
  When when(TimeExpression time) {
    return known(time, time.earliest(), time.latest(), "");
  }

  private When known(
      TimeExpression time, @Nullable LocalDate earliest, @Nullable LocalDate latest, String why) {
    if (earliest == null && latest == null) {
      return new When(time.words(), null, null, When.How.UNKNOWN, "");
    }
    String words = time.words().of(document.text());
    String year = time.value().substring(0, Math.min(3, time.value().length()));
    boolean stated = Character.isDigit(year.charAt(0)) && words.contains(year) && why.isEmpty();
    if (stated) {
      return new When(time.words(), earliest, latest, When.How.STATED, "");
    }
    String from = document.published().earliest() == null ? "another date" : "the publication";
    String reason =
        String.format(Locale.ROOT, "\"%s\" counted from %s", words, from)
            + (why.isEmpty() ? "" : ", " + why);
    return new When(time.words(), earliest, latest, When.How.INFERRED, reason);
  }
}
