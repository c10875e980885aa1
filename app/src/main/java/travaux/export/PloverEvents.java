package travaux.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Act;
import travaux.negotiation.Actor;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Modality;
import travaux.negotiation.Span;
import travaux.negotiation.Where;

/**
 * Acts as PLOVER events (manual of 2021).
 *
 * <p>Most acts have a type of the same meaning. What PLOVER sees otherwise:
 *
 * <ul>
 *   <li>cooperation that is announced, promised, offered or agreed to is AGREE, harm that is
 *       announced or possible is THREATEN;
 *   <li>an agreement that is signed, reached or approved is SUPPORT, a demand that is met CONCEDE;
 *   <li>sanctions, embargoes and bans are COERCE with the mode "restrict"; SANCTION is what reduces
 *       relations or aid, expels and recalls;
 *   <li>a call for sanctions or an inquiry is ACCUSE; a conviction with a sentence is COERCE alone;
 *   <li>abduction is ASSAULT with the mode "abduct", a blockade COERCE with the mode "blockade";
 *   <li>the target of a deed that names nobody is the state where it is done;
 *   <li>what is only said (STATE, ACKNOWLEDGE) or handed over (DELIVER) is no event.
 * </ul>
 */
public final class PloverEvents {

  private static final Pattern CONCLUDED =
      words(
          "sign",
          "ratif",
          "reach",
          "str[iu]ck",
          "conclude",
          "seal",
          "finali[sz]",
          "clinch",
          "forg",
          "initial",
          "approv",
          "endors",
          "adopt",
          "vote",
          "join",
          "enter");
  private static final Pattern DEMANDED =
      words("demand", "pressure", "ultimatum", "condition", "request", "call", "appeal");
  private static final Pattern GIVEN_WAY =
      words(
          "accept",
          "bow",
          "g[ai]ve in",
          "giving in",
          "yield",
          "meet",
          "met",
          "grant",
          "heed",
          "compl",
          "allow",
          "permit",
          "authori",
          "satisf",
          "honou?r");
  private static final Pattern ALLOWED = words("allow", "permit", "let\\b", "letting");
  private static final Pattern RESTRICTION =
      words(
          "sanction",
          "embargo",
          "tariff",
          "ban",
          "bans",
          "banned",
          "dut(y|ies)",
          "boycott",
          "curfew",
          "restriction",
          "levy",
          "levies",
          "quota",
          "blacklist",
          "penali[sz]",
          "penalty",
          "penalties",
          "measures?",
          "blockade");
  private static final Pattern ABDUCTION =
      words("abduct", "kidnap", "hijack", "hostage", "shield", "captive");
  private static final Pattern INQUEST =
      words("sanction", "investigat", "inquir", "probe", "boycott", "prosecut", "trial");
  private static final Pattern REAFFIRMED = words("reiterat", "reaffirm", "reinforc", "renew");
  private static final Pattern SINCE_PAST =
      Pattern.compile("\\b(may|might|could|must)( \\w+ly)? have( \\w+ly)?( been)? $");
  private static final Pattern HEARSAY = Pattern.compile("\\b(reportedly|allegedly|apparently) $");
  private static final Pattern CUT =
      words("suspend", "withdr", "expel", "recall", "sever", "broke?", "break", "downgrad");

  /** Letters at the head of a content that tell what it is. */
  private static final int NEAR = 32;

  private PloverEvents() {}

  /** Returns the events of a record, in the order of its acts; acts that are no event are out. */
  public static List<PloverEvent> of(DocumentRecord record) {
    List<PloverEvent> events = new ArrayList<>();
    String text = record.document().text();
    for (Entry entry : record.entries()) {
      if (!isSentenced(entry, record.entries(), text)) {
        type(entry, text)
            .map(type -> event(entry, type, text))
            .ifPresent(event -> add(events, event));
      }
    }
    return events;
  }

  /** The members of a list are entries of their own and, as PLOVER counts, one event. */
  private static void add(List<PloverEvent> events, PloverEvent event) {
    int last = events.size() - 1;
    if (last >= 0 && events.get(last).isSameAct(event)) {
      events.set(last, events.get(last).with(event));
    } else {
      events.add(event);
    }
  }

  /** "Convicted and sentenced" is one event, that of the sentence. */
  private static boolean isSentenced(Entry entry, List<Entry> all, String text) {
    if (entry.act() != Act.ACCUSE || !trigger(entry, text).startsWith("convict")) {
      return false;
    }
    return all.stream()
        .filter(other -> other.act() == Act.COERCE && other.sentence().equals(entry.sentence()))
        .anyMatch(other -> trigger(other, text).startsWith("sentenc"));
  }

  private static PloverEvent event(Entry entry, PloverType type, String text) {
    return new PloverEvent(
        type,
        mode(type, entry, text),
        entry.id(),
        entry.sentence(),
        entry.trigger(),
        entry.who(),
        target(entry),
        entry.what());
  }

  /** Whom a deed is done to; of one that names nobody, the state where it is done. */
  private static List<Actor> target(Entry entry) {
    Where where = entry.where();
    String state = where == null ? null : where.party();
    if (where == null || state == null || !entry.whom().isEmpty() || !isDone(entry)) {
      return entry.whom();
    }
    boolean own = entry.who().stream().anyMatch(actor -> state.equals(actor.party()));
    return own ? List.of() : List.of(new Actor(where.words(), state, null));
  }

  private static boolean isDone(Entry entry) {
    boolean alone = entry.act() == Act.MEET && entry.who().size() == 1;
    return alone || entry.act().compareTo(Act.AID) >= 0;
  }

  private static @Nullable String mode(PloverType type, Entry entry, String text) {
    String trigger = trigger(entry, text);
    if (type == PloverType.COERCE && trigger.contains("blockad")) {
      return "blockade";
    }
    if (type == PloverType.ASSAULT && ABDUCTION.matcher(trigger).find()) {
      return "abduct";
    }
    boolean restricts = type == PloverType.COERCE && entry.act() == Act.SANCTION;
    return restricts && RESTRICTION.matcher(trigger).find() ? "restrict" : null;
  }

  private static Optional<PloverType> type(Entry entry, String text) {
    boolean ahead = entry.modality() != Modality.ASSERTED && !isPast(entry, text);
    String trigger = trigger(entry, text);
    return Optional.ofNullable(
        switch (entry.act()) {
          case DEMAND -> demanded(entry, text);
          case PROPOSE -> PloverType.AGREE;
          case PROMISE ->
              REAFFIRMED.matcher(trigger).find() ? PloverType.SUPPORT : PloverType.AGREE;
          case ACCEPT -> ahead ? PloverType.AGREE : accepted(entry, trigger, text);
          case REJECT, DENY, DECLINE -> PloverType.REJECT;
          case WARN -> PloverType.THREATEN;
          case ACCUSE -> PloverType.ACCUSE;
          case SUPPORT ->
              entry.modality() == Modality.FUTURE ? PloverType.AGREE : PloverType.SUPPORT;
          case MEET -> ahead ? PloverType.AGREE : PloverType.CONSULT;
          case COOPERATE -> ahead ? PloverType.AGREE : PloverType.COOPERATE;
          case AID -> ahead ? PloverType.AGREE : PloverType.AID;
          case RETREAT -> ahead ? PloverType.AGREE : PloverType.RETREAT;
          case PROTEST -> ahead ? PloverType.THREATEN : PloverType.PROTEST;
          case SANCTION -> ahead ? PloverType.THREATEN : sanctioned(trigger);
          case MOBILIZE -> ahead ? PloverType.THREATEN : PloverType.MOBILIZE;
          case COERCE -> ahead ? PloverType.THREATEN : PloverType.COERCE;
          case ASSAULT -> ahead ? PloverType.THREATEN : PloverType.ASSAULT;
          case STATE, ACKNOWLEDGE, DELIVER -> null;
        });
  }

  /** "May have attacked", "reportedly attacked" tell of the past. */
  private static boolean isPast(Entry entry, String text) {
    int trigger = entry.trigger().get(0).start();
    String before = text.substring(entry.sentence().start(), trigger).toLowerCase(Locale.ROOT);
    boolean told = entry.modality() == Modality.POSSIBLE && trigger(entry, text).contains("ed ");
    return SINCE_PAST.matcher(before).find() || told && HEARSAY.matcher(before).find();
  }

  /** A call for sanctions or an inquiry rallies against somebody. */
  private static PloverType demanded(Entry entry, String text) {
    String what = words(entry.what(), text);
    String head = what.substring(0, Math.min(what.length(), NEAR));
    return INQUEST.matcher(head).find() && trigger(entry, text).startsWith("call")
        ? PloverType.ACCUSE
        : PloverType.REQUEST;
  }

  private static PloverType accepted(Entry entry, String trigger, String text) {
    String what = words(entry.what(), text);
    boolean demanded = DEMANDED.matcher(trigger).find() || DEMANDED.matcher(what).find();
    boolean allowed = ALLOWED.matcher(trigger).find();
    if (allowed || demanded && GIVEN_WAY.matcher(trigger).find()) {
      return PloverType.CONCEDE;
    }
    boolean concluded = CONCLUDED.matcher(trigger).find() && !trigger.contains("consensus");
    return concluded ? PloverType.SUPPORT : PloverType.AGREE;
  }

  private static PloverType sanctioned(String trigger) {
    boolean restricts = RESTRICTION.matcher(trigger).find() && !CUT.matcher(trigger).find();
    return restricts ? PloverType.COERCE : PloverType.SANCTION;
  }

  private static String trigger(Entry entry, String text) {
    return words(entry.trigger(), text);
  }

  private static String words(List<Span> spans, String text) {
    StringBuilder words = new StringBuilder();
    spans.forEach(span -> words.append(span.of(text)).append(' '));
    return words.toString().toLowerCase(Locale.ROOT);
  }

  private static Pattern words(String... beginnings) {
    return Pattern.compile("\\b(" + String.join("|", beginnings) + ")");
  }
}
