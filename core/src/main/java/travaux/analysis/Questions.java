package travaux.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import travaux.negotiation.Act;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Entry;
import travaux.negotiation.Quote;
import travaux.negotiation.Span;
import travaux.negotiation.Status;
import travaux.negotiation.Voice;

/**
 * Which questions were put, to whom and by whom, and whether they were answered. Whoever is asked
 * and speaks next has answered; whether the words meet the question is for the reader to judge.
 */
final class Questions {

  private static final String NOT_ANSWERED = "Declined, or no clear answer given";
  private static final String NONE = "No answer on record";
  private static final String ANSWERED = "Answered";
  private static final List<String> ORDER = List.of(NOT_ANSWERED, NONE, ANSWERED);

  private static final Pattern ASK =
      Pattern.compile("(?i)\\b(?:ask(?:s|ed|ing)?|inquired?|enquired?)\\b");
  private static final Pattern QUESTION =
      Pattern.compile(
          "(?is)^[“\"'‘]*(?:who|whom|whose|what|when|where|why|how|which|whether|if)\\b.*|.*\\?[”\"'’]*$");
  private static final Pattern ANSWERING =
      Pattern.compile(
          "(?i)\\b(?:answering|replying to|responding to|in (?:answer|reply|response) to)\\s+"
              + "((?:\\S+\\s+){0,4}?)questions?\\b");
  private static final Pattern OF_ANSWER =
      Pattern.compile("(?is)\\b(?:answer\\w*|comment\\w*|questions?|say)\\b");
  private static final Pattern BY =
      Pattern.compile(
          "(?is)\\s+(?:\\w+day\\s+)?by\\s+(.{2,60}?)\\s+(?=(?:who|what|when|where|why|how|which"
              + "|whether|if)\\b)");
  private static final Pattern PASSIVE =
      Pattern.compile("(?i)(?:[,;:—–-]|\\b(?:when|if|being|was|were|been|is|are))$");
  private static final int NEAR = 400;

  private final DocumentRecord record;
  private final Set<String> taken = new HashSet<>();

  private Questions(DocumentRecord record) {
    this.record = record;
  }

  static List<Row> of(Proceedings seen, @Nullable LocalDate day, Wanted wanted) {
    Set<String> reprints = OwnActs.reprints(seen);
    return seen.records().stream()
        .filter(record -> !reprints.contains(record.document().id()))
        .flatMap(record -> new Questions(record).rows().stream())
        .sorted(Comparator.comparing(row -> ORDER.indexOf(row.group())))
        .toList();
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Quote quote : record.quotes()) {
      if (quote.voice() != Voice.IMAGINED && isQuestion(quote)) {
        rows.add(asked(quote));
      }
    }
    for (Entry entry : record.entries()) {
      if (entry.voice() != Voice.IMAGINED && !taken.contains(entry.id())) {
        declined(entry).or(() -> answering(entry)).ifPresent(rows::add);
      }
    }
    return rows;
  }

  private boolean isQuestion(Quote quote) {
    return ASK.matcher(words(quote.cue())).find()
        && QUESTION.matcher(words(quote.content())).matches();
  }

  private Row asked(Quote question) {
    Span words = question.content().get(0);
    Span sentence = Sentences.around(words, text());
    Entry decline =
        record.entries().stream()
            .filter(entry -> entry.act() == Act.DECLINE && entry.quote() == null)
            .filter(entry -> sentence.overlaps(entry.sentence()))
            .findFirst()
            .orElse(null);
    Quote answer = decline == null ? answer(question, sentence) : null;
    List<Cell> cells = new ArrayList<>();
    List<String> to = new ArrayList<>();
    if (decline != null) {
      taken.add(decline.id());
      to.addAll(Names.of(decline.who()));
    } else if (answer != null) {
      Stream.of(answer.party(), answer.speaker())
          .filter(Objects::nonNull)
          .limit(1)
          .forEach(to::add);
    }
    cells.add(Cell.of("put by", putBy(question, sentence)));
    cells.add(Cell.of("to", Names.all(to)));
    String group = NONE;
    if (decline != null) {
      group = NOT_ANSWERED;
      cells.add(
          Cell.of("answer", verdict(decline), List.of(Ground.of(new Told(document(), decline)))));
    } else if (answer != null) {
      group = ANSWERED;
      taken.addAll(entriesAt(answer));
      cells.add(
          Cell.of(
              "answer",
              "by " + (answer.speaker() == null ? Names.all(to) : answer.speaker()),
              List.of(Ground.around(document(), answer.id(), answer.content().get(0)))));
    } else {
      cells.add(Cell.of("answer", Cell.NO_RECORD));
    }
    return row(
        question.id(),
        group,
        "“" + words(question.content()).strip() + "”",
        cells,
        new Ground(document(), question.id(), sentence),
        to);
  }

  /** Who asks; of "when asked", "asked by a reporter" it is who stands behind "by". */
  private String putBy(Quote question, Span sentence) {
    Span cue = question.cue().get(0);
    String before = text().substring(Math.min(sentence.start(), cue.start()), cue.start()).strip();
    String after = text().substring(cue.end(), Math.max(cue.end(), sentence.end()));
    Matcher by = BY.matcher(after);
    if (by.lookingAt()) {
      return by.group(1).replaceAll("\\s+", " ");
    }
    boolean passive = before.isEmpty() || PASSIVE.matcher(before).find();
    String source =
        question.speaker() == null
            ? words(question.source())
            : Objects.toString(question.speaker());
    return passive || source.isBlank() ? Cell.UNKNOWN : source;
  }

  /** The next words of a party's, in the sentence or right after it, that are no question. */
  private @Nullable Quote answer(Quote question, Span sentence) {
    return record.quotes().stream()
        .filter(other -> other != question && other.within() == null)
        .filter(other -> other.voice() == Voice.PARTY && !other.content().isEmpty())
        .filter(other -> !other.id().equals(question.within()) && !isQuestion(other))
        .filter(other -> follows(other.content().get(0), question, sentence))
        .min(Comparator.comparing((Quote other) -> other.content().get(0)))
        .orElse(null);
  }

  private boolean follows(Span words, Quote question, Span sentence) {
    int end = question.content().get(question.content().size() - 1).end();
    if (sentence.contains(words) && words.end() <= question.content().get(0).start()) {
      return true; // "Yes, we can", she said when asked whether it was possible
    }
    return words.start() >= end
        && words.start() - sentence.end() < NEAR
        && text().substring(end, words.start()).indexOf('\n') < 0
        && text().substring(Math.min(sentence.end(), words.start()), words.start()).length() < 4;
  }

  private List<String> entriesAt(Quote answer) {
    return record.entries().stream()
        .filter(entry -> answer.id().equals(entry.quote()) || entry.trigger().equals(answer.cue()))
        .map(Entry::id)
        .toList();
  }

  /** "She declined to answer questions": what was asked is not told. */
  private Optional<Row> declined(Entry entry) {
    Told told = new Told(document(), entry);
    String words = Names.content(told) + " " + words(entry.trigger());
    if (entry.act() != Act.DECLINE || entry.negated() || !OF_ANSWER.matcher(words).find()) {
      return Optional.empty();
    }
    List<String> to = Names.of(entry.who());
    return Optional.of(
        row(
            entry.id(),
            NOT_ANSWERED,
            Names.phrase(told),
            List.of(
                Cell.of("put by", Cell.UNKNOWN),
                Cell.of("to", Names.all(to)),
                Cell.of("answer", verdict(entry))),
            Ground.of(told),
            to));
  }

  /** "Answering a reporter's question, he made clear that ...". */
  private Optional<Row> answering(Entry entry) {
    Matcher matcher = ANSWERING.matcher(entry.sentence().of(text()));
    boolean says = entry.act() == Act.STATE || entry.act() == Act.DENY || entry.act() == Act.REJECT;
    if (!says || entry.voice() != Voice.PARTY || !matcher.find()) {
      return Optional.empty();
    }
    String by =
        matcher
            .group(1)
            .replaceFirst("(?i)^(?:an?|the|his|her|their)\\s+", "")
            .replaceFirst("['’]s?\\s*$", "")
            .strip();
    List<String> to = Names.of(entry.who());
    Told told = new Told(document(), entry);
    return Optional.of(
        row(
            entry.id(),
            ANSWERED,
            "A question to " + Names.all(to) + ", not told",
            List.of(
                Cell.of("put by", by.isEmpty() ? Cell.UNKNOWN : by),
                Cell.of("to", Names.all(to)),
                Cell.of("answer", Names.content(told))),
            Ground.of(told),
            to));
  }

  private String verdict(Entry decline) {
    String words = words(decline.trigger()).toLowerCase(Locale.ROOT);
    boolean unable = words.contains("unable") || words.contains("not") || words.contains("avoid");
    return unable ? "no clear answer given" : "declined";
  }

  private Row row(
      String about,
      String group,
      String title,
      List<Cell> cells,
      Ground ground,
      List<String> parties) {
    return new Row(
        about,
        group,
        title.replaceAll("\\s+", " "),
        cells,
        List.of(ground),
        parties,
        null,
        Status.SUGGESTED);
  }

  private Document document() {
    return record.document();
  }

  private String text() {
    return record.document().text();
  }

  private String words(List<Span> spans) {
    return spans.stream().map(span -> span.of(text())).collect(Collectors.joining(" "));
  }
}
