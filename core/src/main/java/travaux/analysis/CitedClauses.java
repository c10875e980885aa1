package travaux.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import travaux.negotiation.ClauseNumber;
import travaux.negotiation.Document;
import travaux.negotiation.DocumentRecord;
import travaux.negotiation.Draft;
import travaux.negotiation.Instrument;
import travaux.negotiation.Span;

/**
 * Which clauses of a draft an act of another document is about: "rejected Article 3 of the draft",
 * "On point 3: we cannot accept this". A number alone is no clause of the draft unless the document
 * names the draft and no other text of which it cites the same number.
 */
final class CitedClauses {

  private static final String NUMBER =
      "(?:\\d{1,3}|[IVXL]{1,6})(?:\\s?\\((?:[a-z]{1,4}|\\d{1,2})\\))*";
  private static final String WORD = "(?i:articles?|clauses?|points?|paragraphs?|sections?)";
  private static final String BELOW =
      "(?:(?i:paragraph|point|sub-?paragraph) \\(?[0-9a-z]{1,3}\\)? of )?";
  private static final Pattern CITED =
      Pattern.compile(
          "\\b("
              + BELOW
              + WORD
              + " "
              + NUMBER
              + ")((?:, "
              + NUMBER
              + ")*(?:,? and "
              + NUMBER
              + ")?)");
  private static final Pattern MORE = Pattern.compile(NUMBER);
  private static final Pattern TAIL =
      Pattern.compile(
          "\\s(?:of|in)\\s(?:the|this|that|its|their|a|an|[\\p{Lu}][\\p{L}]+['’]s)\\s(.{1,80})",
          Pattern.DOTALL);
  private static final Pattern GENERAL =
      Pattern.compile(
          "(?i)(?:draft|text|proposal|paper)(?=\\s*(?:[.,;:!?)”\"]|$|\\b(?:and|but|as|is|was|on|by|"
              + "which|that|while|because|in|it|at|for|after|before|with|to)\\b)).*",
          Pattern.DOTALL);
  private static final Pattern LEAD =
      Pattern.compile(
          "[^\\p{L}\\d]{0,4}(?:(?i:on|as to|as regards|regarding|concerning|with regard to|re:?)"
              + " (?:the )?)?("
              + WORD
              + " "
              + NUMBER
              + ")\\s?[.:–—].*",
          Pattern.DOTALL);

  private final Draft draft;
  private final boolean only;

  CitedClauses(Draft draft, boolean only) {
    this.draft = draft;
    this.only = only;
  }

  /** Returns the lines of the clauses that the act is about; empty when none surely is. */
  Set<Instrument> of(Told told, DocumentRecord record) {
    String text = told.document().text();
    Set<Instrument> clauses = new LinkedHashSet<>();
    boolean cites = false;
    Matcher cited = CITED.matcher(text);
    Span sentence = told.entry().sentence();
    cited.region(sentence.start(), sentence.end()).useTransparentBounds(true);
    while (cited.find()) {
      cites = true;
      int at = cited.start();
      boolean about =
          told.entry().what().stream().anyMatch(span -> span.start() <= at && at < span.end());
      if (about) {
        for (ClauseNumber number : numbers(cited)) {
          if (isMeant(number, new Span(at, cited.end()), sentence, record)) {
            draft.clause(number).ifPresent(clauses::add);
          }
        }
      }
    }
    if (!cites || clauses.isEmpty()) {
      lead(told.document(), sentence, record, cites).forEach(clauses::add);
    }
    return clauses;
  }

  /** "Articles 3, 4 and 5(b)" are three. */
  private static List<ClauseNumber> numbers(Matcher cited) {
    List<ClauseNumber> numbers = new ArrayList<>();
    ClauseNumber.read(
            cited.group(1).replaceFirst("(?i)^(article|clause|point|paragraph|section)s ", "$1 "))
        .ifPresent(numbers::add);
    Matcher more = MORE.matcher(cited.group(2));
    while (more.find()) {
      ClauseNumber.read(more.group()).ifPresent(numbers::add);
    }
    return numbers;
  }

  /** In a reply by points, the paragraph's first words say what it is about. */
  private List<Instrument> lead(
      Document document, Span sentence, DocumentRecord record, boolean cites) {
    String text = document.text();
    int line = text.lastIndexOf('\n', Math.max(0, sentence.start() - 1)) + 1;
    Matcher lead = LEAD.matcher(text.substring(line, sentence.end()));
    if (!lead.matches() || (cites && line + lead.start(1) < sentence.start())) {
      return List.of();
    }
    Span place = new Span(line + lead.start(1), line + lead.end(1));
    return ClauseNumber.read(lead.group(1))
        .filter(number -> isMeant(number, place, new Span(line, sentence.end()), record))
        .flatMap(draft::clause)
        .stream()
        .toList();
  }

  private boolean isMeant(ClauseNumber number, Span place, Span within, DocumentRecord record) {
    String text = record.document().text();
    Matcher tail = TAIL.matcher(text).region(place.end(), Math.max(place.end(), within.end()));
    if (tail.lookingAt()) {
      String words = tail.group(1);
      if (isDrafts(words)) {
        return true;
      }
      if (GENERAL.matcher(words).matches()) {
        return only || isNamed(text);
      }
      Span named = new Span(tail.start(1), tail.end(1));
      return record.all(Instrument.class).stream()
          .filter(each -> each.words().overlaps(named) && each.words().start() <= named.start() + 1)
          .anyMatch(each -> each.name().equalsIgnoreCase(draft.text().name()));
    }
    boolean another =
        record.all(Instrument.class).stream()
            .filter(each -> !each.name().equalsIgnoreCase(draft.text().name()))
            .anyMatch(each -> number.equals(Draft.number(each)));
    return !another && isNamed(text);
  }

  private boolean isDrafts(String words) {
    return flat(words).startsWith(bare(draft.text().name()));
  }

  private boolean isNamed(String text) {
    return flat(text).contains(bare(draft.text().name()));
  }

  private static String bare(String name) {
    return flat(name).replaceFirst("^the ", "").strip();
  }

  private static String flat(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
