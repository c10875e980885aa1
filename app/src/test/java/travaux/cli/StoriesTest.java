package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.Travaux;
import travaux.testing.Shared;
import travaux.word.WordText;

/** What the views must say of the five real reports, with the days that a user would give. */
class StoriesTest {

  private static final Map<String, String> DAYS =
      Map.of(
          "000", "2022-01-14",
          "001", "2022-02-01",
          "002", "2022-01-12",
          "003", "2021-12-04",
          "004", "2022-01-14");

  /** One reader serves all stories: its models take seconds to load. */
  private static final class Reader {
    static final Travaux ENGLISH = Travaux.english();
  }

  @TempDir private static Path folder;

  @BeforeAll
  static void the_seeds_are_on_the_record() throws IOException {
    try (Stream<Path> files = Files.list(Shared.require("seeds"))) {
      for (Path seed : files.sorted().toList()) {
        String day = DAYS.get(seed.getFileName().toString().substring(0, 3));
        if (day != null) {
          run(Reader.ENGLISH, "add", dossier(), seed.toString(), "--date", day);
        }
      }
    }
  }

  /** Returns whom the report itself calls Secretary General. */
  private static String secretaryGeneral() {
    try (Stream<Path> files = Files.list(Shared.require("seeds"))) {
      Path report =
          files.filter(file -> file.getFileName().toString().startsWith("002")).findFirst().get();
      Matcher named =
          Pattern.compile("Secretary General (\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+)")
              .matcher(Files.readString(report));
      assertThat(named.find()).isTrue();
      return named.group(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void on_14_january_nothing_has_been_answered_in_writing() {
    Map<String, List<String>> rows = groups(show("answers", "--as-of", "2022-01-14"));

    assertThat(rows).doesNotContainKey("Answered in writing");
    assertThat(rows.get("No answer on record"))
        .anySatisfy(row -> assertThat(row).contains("written answers", "wanted in: writing"))
        .anySatisfy(row -> assertThat(row).contains("a written response within a week"));
  }

  @Test
  void a_spoken_rejection_is_listed_as_oral_and_no_rejection_as_written() {
    List<String> rows =
        groups(show("answers", "--as-of", "2022-01-14"))
            .get("Answered, not known to be in writing");

    assertThat(rows)
        .anySatisfy(row ->
            assertThat(row)
                .contains("presence", "answer: object (by NATO, form oral", secretaryGeneral()));
    assertThat(rows).noneSatisfy(row -> assertThat(row).contains("form written"));
  }

  @Test
  void on_1_february_there_is_a_written_response_whose_day_and_content_are_unknown() {
    Map<String, List<String>> rows = groups(show("answers", "--as-of", "2022-02-01"));

    assertThat(rows.get("Answered in writing"))
        .anySatisfy(row ->
            assertThat(row)
                .contains("draft treaties", "substantial differences", "answer: unknown")
                .contains("NATO, United States, inferred", "form written, when unknown"))
        .allSatisfy(row ->
            assertThat(row).containsAnyOf("draft treaties", "written answer", "written response"));
    assertThat(rows.get("Answered, not known to be in writing"))
        .noneSatisfy(row -> assertThat(row).contains("form written"));
  }

  @Test
  void a_clarification_is_asked_for_and_its_receipt_is_no_answer() {
    assertThat(groups(show("answers", "--as-of", "2022-02-01")).get("Received, not answered"))
        .anySatisfy(row ->
            assertThat(row)
                .contains("a clear answer on how our partners", "answer: no record")
                .contains("acknowledge-receipt (by United States", "decline-to-comment"));
  }

  @Test
  void what_is_said_to_be_no_answer_is_told_of_what_it_does_not_answer() {
    assertThat(groups(show("answers")).get("No answer on record"))
        .anySatisfy(
            row -> assertThat(row).contains("United States → Russia", "said not to be the answer"));
  }

  @Test
  void the_written_response_within_a_week_is_due_on_21_january_and_overdue_after_it() {
    String due = "a written response within a week";

    assertThat(groups(show("deadlines", "--as-of", "2022-01-14")).get("Due"))
        .singleElement()
        .satisfies(row -> assertThat(row).contains(due, "due: 21 January 2022", "from: NATO"));
    assertThat(groups(show("deadlines", "--as-of", "2022-01-31")).get("Overdue"))
        .singleElement()
        .satisfies(row -> assertThat(row).contains(due, "overdue since: 22 January 2022"));
    assertThat(groups(show("deadlines", "--as-of", "2022-02-01")))
        .hasEntrySatisfying(
            "Overdue or met late: the day of the answer is not told",
            rows -> assertThat(rows).singleElement().asString().contains(due, "met by: unknown"));
  }

  @Test
  void soft_and_vague_words_are_told_apart_from_days() {
    Map<String, List<String>> rows = groups(show("deadlines"));

    assertThat(rows.get("Left open by the words"))
        .anySatisfy(row -> assertThat(row).contains("not wait indefinitely", "due: soft"));
    assertThat(groups(show("deadlines", "--as-of", "2021-12-31")).get("Left open by the words"))
        .anySatisfy(row ->
            assertThat(row).contains("in the near future", "due: vague", "promised by: Russia"));
    assertThat(rows.get("Met"))
        .anySatisfy(row ->
            assertThat(row).contains("in the near future", "met by: a text of theirs", "(000_"));
  }

  @Test
  void arms_control_alone_leaves_the_package_unsatisfied_with_its_crucial_members_listed() {
    assertThat(groups(show("packages", "--as-of", "2022-01-14")).get("Not satisfied"))
        .singleElement()
        .asString()
        .contains("Russia's package", "there can only be a package solution")
        .contains("crucial member: the end of NATO expansion to the east")
        .contains("crucial member: the withdrawal of NATO units from East Central European")
        .contains("crucial member: the refraining from stationing offensive weapons")
        .contains("They alone were not enough to satisfy Russia.")
        .contains("also: (004_")
        .doesNotContain("member: a written response", "member: the demands", "(status agreed)");
  }

  @Test
  void who_was_asked_and_gave_no_clear_answer_is_kept_apart_from_who_answered() {
    Map<String, List<String>> rows = groups(show("questions"));

    assertThat(rows.get("Declined, or no clear answer given"))
        .anySatisfy(row ->
            assertThat(row).contains("what would happen", "to: Russia", "no clear answer given"))
        .noneSatisfy(row -> assertThat(row).contains("Finland"));
    assertThat(rows.get("Answered"))
        .anySatisfy(row ->
            assertThat(row)
                .contains("whether Russia thinks that Finland and Sweden")
                .contains("put by: a Finnish journalist", "That is their choice"))
        .noneSatisfy(row -> assertThat(row).contains("“what would happen”"));
  }

  @Test
  void what_is_new_since_january_is_the_letter_and_the_response() {
    Map<String, List<String>> rows = groups(show("changes", "--since", "2022-01-31"));

    assertThat(rows.get("New demands"))
        .allSatisfy(row -> assertThat(row).contains("(001_"))
        .anySatisfy(row -> assertThat(row).contains("a clear answer on how our partners"));
    assertThat(rows.get("What came of demands and texts"))
        .anySatisfy(row -> assertThat(row).contains("draft treaties", "form written"));
    assertThat(rows.get("The talks")).singleElement().asString().contains("open");
  }

  @Test
  void the_state_of_play_fits_on_one_screen() {
    String page = run(null, "show", dossier(), "--as-of", "2022-01-31");

    assertThat(page.lines().count()).isLessThan(50);
    assertThat(page)
        .contains("State of play on 31 January 2022", "Refused (", "Open (", "Overdue")
        .contains("due 21 January 2022")
        .doesNotContain("Agreed");
  }

  @Test
  void a_corrected_referent_stands_after_a_reread_with_the_words_of_the_source() {
    String words = "The State Department has the expertise";
    String who = "Russia";
    String source =
        show("acts", "--act", "demand").replaceFirst("(?s).*?\\((000_\\w+\\.txt).*", "$1");
    run(null, "record", dossier(), source, words, "--act", "state", "--who", who);

    run(Reader.ENGLISH, "reread", dossier());

    String page = run(null, "show", dossier(), "acts", "--status", "accepted,edited");
    assertThat(page.replaceAll("\\s+(?:│ )?", " "))
        .contains("Russia STATE", words + " to conduct such talks");
  }

  @Test
  void no_act_comes_from_comment_forms_links_and_photo_credits() {
    String all = show("acts") + show("answers") + show("deadlines");

    assertThat(all)
        .doesNotContain("Please enter", "Related Posts", "Leave a Reply", "Your email address")
        .doesNotContain("source site", "Imago");
  }

  @Test
  void the_brief_has_their_objectives_our_response_and_what_is_due_each_with_its_source()
      throws IOException {
    Path brief = folder.resolve("brief.docx");
    run(null, "brief", dossier(), "--us", "NATO", "--as-of", "2022-01-14", "-o", brief.toString());

    List<String> lines = WordText.paragraphs(Files.readAllBytes(brief));
    assertThat(lines).contains("Their objectives", "Our response", "Facts and dates");
    assertThat(lines)
        .anySatisfy(line -> assertThat(line).contains("Russia: the end of NATO expansion"))
        .anySatisfy(line -> assertThat(line).contains("NATO rejects"))
        .anySatisfy(line -> assertThat(line).contains("due: 21 January 2022"))
        .anySatisfy(line -> assertThat(line).contains("militarily-technically"))
        .noneSatisfy(line -> assertThat(line).contains("NATO presence increase"))
        .noneSatisfy(line -> assertThat(line).contains("You see, we have tried"))
        .noneSatisfy(line -> assertThat(line).contains("130,000"))
        .noneSatisfy(line -> assertThat(line).contains("what: event"));
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(brief))) {
      assertThat(document.getFootnotes())
          .anySatisfy(note ->
              assertThat(note.getParagraphs().get(0).getText()).contains("000_", "line 17"));
    }
  }

  @Test
  void reports_of_another_negotiation_give_answers_a_matrix_and_a_timeline() {
    Path reports = Shared.require("reading").resolve("ukraine_crimea_minsk_2014_2015");
    String other = folder.resolve("other.travaux").toString();
    run(Reader.ENGLISH, "add", other, reports.toString());

    String answers = run(null, "show", other, "answers");
    assertThat(groups(answers)).doesNotContainKey("Answered in writing");
    assertThat(answers.replaceAll("\\s+", " "))
        .contains("United Kingdom DEMAND → European Union", "Republican Party DEMAND");
    String matrix =
        run(null, "show", other, "matrix").replaceAll("(?m)^ *│.*$", "").replaceAll("\\s+", " ");
    assertThat(matrix)
        .contains("integration with Europe", "Ukraine: rejects")
        .doesNotContain("should be blamed", "we fulfill demands");
    assertThat(run(null, "show", other, "timeline")).contains("2014-02-21", "2015-06-07");
    assertThat(run(null, "show", other, "contradictions")).doesNotContain("1,100, 2,600");
  }

  /** The rows of a page by the heading that they stand under, each in one line. */
  private static Map<String, List<String>> groups(String page) {
    Map<String, List<String>> groups = new TreeMap<>();
    List<String> rows = new ArrayList<>();
    for (String line : page.split("\n", -1)) {
      if (line.startsWith("      ") && !rows.isEmpty()) {
        int last = rows.size() - 1;
        rows.set(last, rows.get(last) + " " + line.strip().replaceFirst("^│ ", ""));
      } else if (line.startsWith("  ")) {
        rows.add(line.strip());
      } else if (!line.isBlank()) {
        rows = groups.computeIfAbsent(line, heading -> new ArrayList<>());
      }
    }
    return groups;
  }

  private static String show(String... words) {
    List<String> all = new ArrayList<>(List.of("show", dossier()));
    all.addAll(List.of(words));
    return run(null, all.toArray(new String[0]));
  }

  private static String run(@Nullable Travaux english, String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console = new Console(InputStream.nullInputStream(), out, err, 80, false, false);
    int exitCode =
        Main.run(
            console,
            () -> {
              if (english == null) {
                throw new IllegalStateException("Views need no reader.");
              }
              return english;
            },
            words);
    assertThat(exitCode).as(err.toString()).isZero();
    return out.toString();
  }

  private static String dossier() {
    return folder.resolve("seeds.travaux").toString();
  }
}
