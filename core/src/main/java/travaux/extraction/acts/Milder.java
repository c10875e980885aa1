package travaux.extraction.acts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import travaux.extraction.actors.Actors;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Entry;
import travaux.negotiation.Modality;

/**
 * Words that sound like a sharper act than they are: "it would not be wise to wait" refuses
 * nothing, "it would have no need of ships if the bay were safe" neither; who is "held responsible
 * for keeping the peace" is asked to keep it.
 */
final class Milder {

  private static final Set<String> KEEPING =
      Set.of("ensure", "guarantee", "implement", "keep", "make", "protect", "see", "uphold");

  private static final Set<String> FUTURE = Set.of("will", "would", "wo");

  private static final Set<String> DOING =
      Set.of("attempt", "carry", "commit", "conduct", "hold", "launch", "stage", "start", "use");

  private static final Set<String> HOSTILE =
      Set.of("attack", "drill", "exercise", "force", "offensive", "provocation", "strike");

  /** "Will impose no further conditions". */
  private static final Set<String> LAYING = Set.of("add", "impose", "levy", "put", "raise", "set");

  private static final Set<String> BURDEN =
      Set.of("condition", "duty", "levy", "penalty", "restriction", "sanction", "tariff");

  private static final Set<String> SIGNALLING =
      Set.of("admit", "declare", "hint", "indicate", "let", "say", "signal", "suggest", "tell");

  private static final Set<String> YIELDING = Set.of("accept", "agree", "approve", "consent");

  private Milder() {}

  /** Returns the act that the entry is; its own when nothing softens it. */
  static Act of(Entry entry, Sentence sentence) {
    List<Token> trigger =
        entry.trigger().stream().flatMap(span -> sentence.tokensIn(span).stream()).toList();
    return switch (entry.act()) {
      case REJECT ->
          isAssessment(sentence, trigger)
                  || isSupposed(sentence, trigger)
                  || isOfThing(sentence, trigger, entry)
              ? Act.STATE
              : isForgone(sentence, trigger) ? Act.PROMISE : Act.REJECT;
      case DECLINE -> isOpinion(sentence, trigger) ? Act.STATE : Act.DECLINE;
      case ACCUSE -> isCharge(sentence, trigger) ? Act.DEMAND : Act.ACCUSE;
      case ACCEPT ->
          isOffered(entry, sentence, trigger) || isBarter(entry, sentence)
              ? Act.PROPOSE
              : Act.ACCEPT;
      case WARN -> isRemark(sentence, trigger) ? Act.STATE : Act.WARN;
      default -> entry.act();
    };
  }

  /** "It signalled that it could accept a pause": what it would do. */
  private static boolean isOffered(Entry entry, Sentence sentence, List<Token> trigger) {
    return entry.modality() == Modality.POSSIBLE
        && trigger.stream()
            .filter(verb -> verb.relation().equals("ccomp") && YIELDING.contains(verb.lemma()))
            .filter(verb ->
                sentence.children(verb, "aux").stream()
                    .anyMatch(aux -> Set.of("could", "can", "may", "might").contains(aux.lemma())))
            .filter(verb -> sentence.children(verb, "nsubj").stream().anyMatch(Milder::isSelf))
            .anyMatch(verb ->
                sentence.head(verb).filter(say -> SIGNALLING.contains(say.lemma())).isPresent());
  }

  /** "Would accept a ceiling in exchange for access": what one may take for something. */
  private static boolean isBarter(Entry entry, Sentence sentence) {
    boolean open = entry.modality() == Modality.POSSIBLE || entry.modality() == Modality.FUTURE;
    List<Token> first =
        entry.condition().stream()
            .limit(1)
            .flatMap(span -> sentence.tokensIn(span).stream().limit(2))
            .toList();
    return open
        && first.size() > 1
        && first.get(0).lemma().equals("in")
        && Set.of("exchange", "return").contains(first.get(1).lemma());
  }

  private static boolean isSelf(Token subject) {
    return subject.pos().equals("PRP")
        && (Actors.isFirstPerson(subject)
            || Set.of("it", "he", "she", "they")
                .contains(subject.lemma().toLowerCase(Locale.ROOT)));
  }

  /** "Cautioned that the talks were far from over": how things are, and no harm to come. */
  private static boolean isRemark(Sentence sentence, List<Token> trigger) {
    List<Token> told =
        trigger.stream()
            .filter(verb -> verb.lemma().equals("caution"))
            .flatMap(verb -> sentence.children(verb, "ccomp").stream())
            .toList();
    return !told.isEmpty()
        && told.stream()
            .allMatch(how ->
                !how.lemma().equals("go")
                    && sentence.children(how).stream().noneMatch(aux -> aux.pos().equals("MD"))
                    && sentence.children(how, "advcl").isEmpty());
  }

  /** "New pacts would never come": what somebody says of a thing is no refusal of it. */
  private static boolean isOfThing(Sentence sentence, List<Token> trigger, Entry entry) {
    if (trigger.size() != 1 || sentence.child(trigger.get(0), "neg").isEmpty()) {
      return false;
    }
    Token verb = trigger.get(0);
    boolean ahead =
        sentence.children(verb, "aux").stream().anyMatch(aux -> FUTURE.contains(aux.lemma()));
    List<Token> subjects = sentence.children(verb, "nsubj");
    if (subjects.isEmpty() && verb.relation().equals("conj")) {
      subjects =
          sentence.head(verb).map(first -> sentence.children(first, "csubj")).orElse(List.of());
    }
    return ahead
        && !subjects.isEmpty()
        && subjects.stream().allMatch(subject -> isThing(sentence, subject, entry));
  }

  /** "I would not say that we are finished": one's own view, no silence. */
  private static boolean isOpinion(Sentence sentence, List<Token> trigger) {
    if (trigger.size() != 1 || !trigger.get(0).lemma().equals("say")) {
      return false;
    }
    Token say = trigger.get(0);
    boolean would =
        sentence.children(say, "aux").stream().anyMatch(aux -> aux.form().equals("would"));
    boolean self = sentence.child(say, "nsubj").filter(Actors::isFirstPerson).isPresent();
    boolean told =
        sentence.children(say).stream()
            .filter(view -> Set.of("ccomp", "dobj").contains(view.relation()))
            .anyMatch(view -> !isAsked(sentence, view));
    return would && self && told;
  }

  /** "When it opens", "whether it does", "more", "anything". */
  private static boolean isAsked(Sentence sentence, Token told) {
    if (told.relation().equals("dobj")) {
      return !Set.of("that", "this", "so").contains(told.lemma());
    }
    return sentence.subtree(told).stream()
        .limit(1)
        .anyMatch(first ->
            first.pos().startsWith("W") || Set.of("if", "whether").contains(first.lemma()));
  }

  private static boolean isThing(Sentence sentence, Token subject, Entry entry) {
    if (subject.relation().equals("csubj")) {
      return true;
    }
    Token noun =
        subject.pos().startsWith("W")
            ? sentence.head(subject).flatMap(sentence::head).orElse(subject)
            : subject;
    return noun.isNoun()
        && !noun.isProperNoun()
        && entry.who().stream().noneMatch(who -> who.words().contains(noun.span()));
  }

  /** "It would not be helpful". */
  private static boolean isAssessment(Sentence sentence, List<Token> trigger) {
    return trigger.size() == 1
        && trigger.get(0).lemma().equals("be")
        && !sentence.children(trigger.get(0), "acomp").isEmpty()
        && sentence.children(trigger.get(0), "nsubj").stream()
            .anyMatch(subject -> subject.lemma().equalsIgnoreCase("it"));
  }

  /** "Will not carry out any drills" is a promise. */
  private static boolean isForgone(Sentence sentence, List<Token> trigger) {
    return trigger.stream()
        .anyMatch(verb ->
            DOING.contains(verb.lemma())
                    && sentence.children(verb, "aux").stream()
                        .anyMatch(aux -> Set.of("will", "would").contains(aux.lemma()))
                    && sentence.children(verb, "dobj").stream()
                        .anyMatch(object -> HOSTILE.contains(object.lemma()))
                || LAYING.contains(verb.lemma())
                    && sentence.children(verb, "dobj").stream()
                        .anyMatch(object -> BURDEN.contains(object.lemma())));
  }

  /** "Would have no reason to ... if", "should they ...". */
  private static boolean isSupposed(Sentence sentence, List<Token> trigger) {
    boolean none =
        trigger.stream().anyMatch(token -> Set.of("reason", "need").contains(token.lemma()));
    Optional<Token> verb = trigger.stream().filter(token -> token.isVerb()).findFirst();
    if (!none || verb.isEmpty()) {
      return false;
    }
    boolean would =
        sentence.children(verb.get(), "aux").stream().anyMatch(aux -> aux.lemma().equals("would"));
    return would
        && (!new Conditions(sentence).of(verb.get(), trigger, false).isEmpty()
            || isInverted(sentence, verb.get()));
  }

  private static boolean isInverted(Sentence sentence, Token verb) {
    return sentence.tokens().stream()
        .skip(verb.index())
        .anyMatch(token ->
            token.lemma().equals("should")
                && token.index() > 0
                && !sentence.tokens().get(token.index() - 1).pos().startsWith("W")
                && sentence
                    .head(token)
                    .filter(up ->
                        sentence.children(up).stream()
                            .anyMatch(child ->
                                child.relation().startsWith("nsubj")
                                    && child.index() > token.index()))
                    .isPresent());
  }

  /** "Hold Peru responsible for keeping the peace", not "for breaking" it. */
  private static boolean isCharge(Sentence sentence, List<Token> trigger) {
    return trigger.stream().anyMatch(token -> token.lemma().equals("hold"))
        && trigger.stream()
            .flatMap(token -> Stream.concat(Stream.of(token), sentence.children(token).stream()))
            .flatMap(token -> sentence.children(token, "prep").stream())
            .filter(prep -> prep.lemma().equals("for"))
            .flatMap(prep -> sentence.children(prep).stream())
            .anyMatch(done -> done.isVerb() && KEEPING.contains(done.lemma()));
  }
}
