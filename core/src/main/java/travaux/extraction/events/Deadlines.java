package travaux.extraction.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import travaux.extraction.words.WordTable;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Act;
import travaux.negotiation.Deadline;
import travaux.negotiation.Document;
import travaux.negotiation.Entry;
import travaux.negotiation.Identity;
import travaux.negotiation.Span;
import travaux.negotiation.TimeExpression;
import travaux.negotiation.When;

/** Finds by when something is due that a party demands, promises, proposes or warns of. */
public final class Deadlines {

  private static final Set<Act> SETTING =
      Set.of(Act.DEMAND, Act.WARN, Act.PROMISE, Act.PROPOSE, Act.ACCEPT);
  private static final Pattern BEFORE_TIME =
      Pattern.compile(
          "\\b(?:no|not)\\s+later\\s+than\\s+(?:the\\s+)?$"
              + "|(?<!\\bnot\\s{1,9})\\b(?:by|within|until|till|before)"
              + "\\s+(?:no\\s+later\\s+than\\s+)?(?:(?:noon|midnight|\\d{1,2}(?:[:.]\\d\\d)?"
              + "(?:\\s?[ap]\\.?m\\.?)?)\\s+(?:on\\s+)?)?(?:the\\s+)?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern UNTIL = Pattern.compile("(?i)\\b(?:until|till)\\b.*");
  private static final Pattern LEFT =
      Pattern.compile(
          "(?i)\\b(?:has|have|had|give|gives|gave|given|giving|extend\\w*|wait\\w*)\\b");
  private static final Pattern NOT =
      Pattern.compile("(?i)(?:\\b(?:not|no|never)\\b|n['’]t\\b)[^,;.]{0,60}$");
  private static final Pattern AS = Pattern.compile("(?i)\\bas\\s+$");
  private static final Pattern ANY_TIME = Pattern.compile("(?i)\\bany ?time\\s+$");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?i)\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b(?!.*\\d)");
  private static final Pattern UP_TO = Pattern.compile("(?i)^before\\b");

  private final List<Pattern> soft;

  Deadlines(WordTable words) {
    this.soft = words.words().stream().map(Deadlines::pattern).toList();
  }

  public static Deadlines english() {
    return new Deadlines(WordTable.read("deadlines.tsv"));
  }

  private static Pattern pattern(String words) {
    StringBuilder regex = new StringBuilder("\\b");
    for (String word : words.split(" ")) {
      if (word.equals("...")) {
        regex.append("(?:\\S+\\s+){0,3}");
      } else {
        regex.append(word.equals("not") ? "(?:not|n['’]t)" : Pattern.quote(word)).append("\\s+");
      }
    }
    regex.setLength(regex.length() - "\\s+".length());
    return Pattern.compile(regex + "\\b", Pattern.CASE_INSENSITIVE);
  }

  /** Returns the deadlines, in the order of the text; each belongs to one entry. */
  public List<Deadline> find(
      Document document,
      List<Sentence> sentences,
      List<Entry> entries,
      List<TimeExpression> times) {
    List<Deadline> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Entry> setting =
          entries.stream()
              .filter(entry -> SETTING.contains(entry.act()))
              .filter(entry -> entry.sentence().overlaps(sentence.span()))
              .toList();
      if (!setting.isEmpty()) {
        hard(document, sentence, setting, times, found);
        soft(document, sentence, setting, found);
      }
    }
    found.sort(Comparator.comparing(Deadline::words));
    return found;
  }

  private static void hard(
      Document document,
      Sentence sentence,
      List<Entry> entries,
      List<TimeExpression> times,
      List<Deadline> found) {
    for (TimeExpression time : times) {
      boolean inside = sentence.span().contains(time.words());
      boolean sets = time.kind() != TimeExpression.Kind.SET && !time.value().endsWith("_REF");
      if (!inside || !sets) {
        continue;
      }
      String before = document.text().substring(sentence.span().start(), time.words().start());
      Matcher due = BEFORE_TIME.matcher(before);
      if (due.find() && !isDuration(before, due.start())) {
        Span words = new Span(sentence.span().start() + due.start(), time.words().end());
        entry(sentence, words, entries)
            .ifPresent(entry ->
                found.add(deadline(document, words, entry, due(document, time, words), false)));
      }
    }
  }

  /**
   * "Freeze the works until June", "not open a gate before June": how long, not by when; "has until
   * June": by when.
   */
  private static boolean isDuration(String before, int start) {
    String words = before.substring(0, start);
    String last = before.substring(start);
    return UNTIL.matcher(last).lookingAt() && !LEFT.matcher(words).find()
        || UP_TO.matcher(last).find() && NOT.matcher(words).find();
  }

  private static When due(Document document, TimeExpression time, Span words) {
    boolean upTo = UP_TO.matcher(words.of(document.text())).find();
    LocalDate latest = coming(document, words, upTo ? dayBefore(time) : time.latest());
    if (latest == null) {
      return new When(words, null, null, When.How.UNKNOWN, "");
    }
    boolean year = words.of(document.text()).contains(String.valueOf(latest.getYear()));
    LocalDate published = document.published().earliest();
    LocalDate from = published == null || published.isAfter(latest) ? null : published;
    String text = words.of(document.text());
    return year
        ? new When(words, from, latest, When.How.STATED, "")
        : new When(
            words,
            from,
            latest,
            When.How.INFERRED,
            String.format(
                Locale.ROOT,
                "\"%s\" counted from %s",
                text,
                published == null ? "another date" : "the publication"));
  }

  /** What falls due on a weekday falls due on the coming one, whatever the tense of the report. */
  private static @Nullable LocalDate coming(
      Document document, Span words, @Nullable LocalDate latest) {
    LocalDate published = document.published().earliest();
    if (latest == null || published == null) {
      return latest;
    }
    boolean weekday = WEEKDAY.matcher(words.of(document.text())).find();
    boolean past = latest.isBefore(published) && !latest.isBefore(published.minusDays(6));
    return weekday && past ? latest.plusWeeks(1) : latest;
  }

  /** "Before Friday" ends on Thursday; "before the end of the month" with the month. */
  private static @Nullable LocalDate dayBefore(TimeExpression time) {
    LocalDate earliest = time.earliest();
    LocalDate latest = time.latest();
    if (earliest == null || latest == null) {
      return null;
    }
    boolean part = !earliest.equals(latest) && earliest.getDayOfMonth() != 1;
    return part ? latest : earliest.minusDays(1);
  }

  private void soft(
      Document document, Sentence sentence, List<Entry> entries, List<Deadline> found) {
    String words = sentence.span().of(document.text());
    List<Span> taken = new ArrayList<>();
    for (Pattern pattern : soft) {
      Matcher matcher = pattern.matcher(words);
      while (matcher.find()) {
        int offset = sentence.span().start();
        Span span = new Span(offset + matcher.start(), offset + matcher.end());
        if (taken.stream().noneMatch(span::overlaps) && !isComparison(words, matcher)) {
          taken.add(span);
          entry(sentence, span, entries)
              .filter(entry -> !isManner(entry, span))
              .ifPresent(entry ->
                  found.add(
                      deadline(
                          document,
                          span,
                          entry,
                          new When(span, null, null, When.How.UNKNOWN, ""),
                          true)));
        }
      }
    }
  }

  /** "As soon as the guards leave" is a condition, "not anytime soon" no time at all. */
  private static boolean isComparison(String words, Matcher matcher) {
    String before = words.substring(0, matcher.start());
    return AS.matcher(before).find() && words.startsWith(" as", matcher.end())
        || ANY_TIME.matcher(before).find();
  }

  private static Deadline deadline(
      Document document, Span words, Entry entry, When due, boolean soft) {
    return new Deadline(
        Identity.of(document.textSha256(), "deadline", words.start(), words.end()),
        words,
        entry.id(),
        due,
        soft);
  }

  /** The entry whose content or condition holds the words, the smallest first, else its verb. */
  private static Optional<Entry> entry(Sentence sentence, Span words, List<Entry> entries) {
    Optional<Entry> holding =
        entries.stream()
            .filter(entry -> holds(entry.what(), words) || holds(entry.condition(), words))
            .min(Comparator.comparingInt(entry -> length(entry.what())));
    return holding.or(() -> governing(sentence, words, entries));
  }

  /** "He immediately demanded": how the act was done, not by when it asks for something. */
  private static boolean isManner(Entry entry, Span words) {
    return words.end() <= entry.trigger().get(0).start()
        && !holds(entry.what(), words)
        && !holds(entry.condition(), words);
  }

  private static boolean holds(List<Span> spans, Span words) {
    return spans.stream().anyMatch(span -> span.overlaps(words));
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }

  /** Climbs from the words to the trigger of an entry, past no other act's verb. */
  private static Optional<Entry> governing(Sentence sentence, Span words, List<Entry> entries) {
    Token at = TimePhrase.top(sentence, words).orElse(null);
    while (at != null) {
      Span span = at.span();
      Optional<Entry> entry =
          entries.stream()
              .filter(each -> each.trigger().stream().anyMatch(trigger -> trigger.contains(span)))
              .findFirst();
      if (entry.isPresent()) {
        return entry;
      }
      at = sentence.head(at).orElse(null);
    }
    return Optional.empty();
  }
}
