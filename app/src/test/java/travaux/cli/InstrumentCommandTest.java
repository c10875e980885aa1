package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class InstrumentCommandTest {

  private static final String NAME = "Orva draft";
  private static final String DRAFT =
      """
      Draft on Lake Orva

      Article 1. Scope

      This covers the lake.

      Article 2. Boats

      The Parties shall: (a) withdraw armed boats; and (b) tell of patrols.
      """;

  @TempDir private Path folder;

  @BeforeEach
  void notes_of_a_meeting() throws IOException {
    write("notes.txt", "Notes\n\nKlow: not on this lake. Syldavia: agreed, if maps come.\n");
    run("add", dossier(), folder.resolve("notes.txt"));
  }

  @Test
  void a_draft_is_a_document_whose_clauses_can_be_answered() throws IOException {
    put("draft.txt", DRAFT, "--to", "Klow;Syldavia;Borduria", "--by", "Ruritania");

    assertThat(run("instrument", "show", dossier(), NAME))
        .contains("Orva draft (draft, by Ruritania, to Klow, Syldavia, Borduria; ")
        .contains("Article 2: Article 2. Boats The Parties shall:", "Article 2(b): (b) tell of");

    answer("2(a);1", "Klow", "object", "not on this lake", "--form", "oral");
    answer("Article 2 (b)", "Syldavia", "approve-subject-to", "if maps come");
    String view = answers();
    assertThat(view)
        .contains("Klow: object (answer filed, form oral", "│ not on this lake")
        .contains("Syldavia: approve-subject-to (answer filed", "│ if maps come")
        .contains("Borduria: no record");
    assertThat(view.substring(view.indexOf("Article 2(b)")))
        .contains("Klow: no record · Borduria: no record")
        .doesNotContain("object");
  }

  @Test
  void what_was_filed_outlives_a_reread_and_a_pack_and_can_be_undone() throws IOException {
    put("draft.txt", DRAFT, "--to", "Klow");
    answer("2(a)", "Klow", "defer", "not on this lake", "--date", "2031-05-04");
    String view = answers();
    assertThat(view).contains("Klow: defer (answer filed, form unknown, when 4 May 2031)");

    assertThat(new Streams().rules("f01").run("reread", dossier())).isZero();
    assertThat(answers()).isEqualTo(view);
    Path zip = folder.resolve("talks.zip");
    Path other = folder.resolve("other.travaux");
    run("pack", dossier(), zip);
    run("unpack", zip, other);
    assertThat(run("show", other, "answers", "--instrument", NAME)).isEqualTo(view);
    assertThat(run("check", other)).contains("all is well");
    run("undo", other);
    assertThat(run("show", other, "answers", "--instrument", NAME))
        .as("the reread is undone, the answer is not")
        .isEqualTo(view);
    assertThat(run("export", dossier(), "--format", "jsonl")).contains("\"answer\":\"defer\"");
  }

  @Test
  void a_filed_answer_can_be_taken_back() throws IOException {
    put("draft.txt", DRAFT, "--to", "Klow");
    String before = answers();
    answer("2(a)", "Klow", "defer", "not on this lake");
    assertThat(answers()).isNotEqualTo(before);

    run("undo", dossier());

    assertThat(answers()).isEqualTo(before);
    assertThat(run("check", dossier())).contains("all is well");
  }

  @Test
  void taking_a_draft_from_the_table_is_one_step() throws IOException {
    put("draft.txt", DRAFT);

    run("undo", dossier());

    assertThat(fails("instrument", "show", dossier(), NAME)).contains("lies on the table");
    assertThat(run("log", dossier())).contains("draft.txt");
    assertThat(run("check", dossier())).contains("all is well");
  }

  @Test
  void a_word_file_has_the_numbers_that_word_shows() throws IOException {
    Path docx = folder.resolve("draft.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(docx)) {
      XWPFNumbering numbering = document.createNumbering();
      CTAbstractNum kinds = CTAbstractNum.Factory.newInstance();
      kinds.setAbstractNumId(BigInteger.ZERO);
      level(kinds, 0, "Article %1", STNumberFormat.DECIMAL);
      level(kinds, 1, "(%2)", STNumberFormat.LOWER_LETTER);
      BigInteger list = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kinds)));
      document.createParagraph().createRun().setText("Draft on Lake Orva");
      numbered(document, list, 0, "The Parties shall");
      numbered(document, list, 1, "withdraw armed boats;");
      numbered(document, list, 1, "tell of patrols.");
      numbered(document, list, 0, "This enters into force on signature.");
      document.write(out);
    }
    run("instrument", "add", dossier(), docx, "--name", NAME, "--to", "Klow");

    assertThat(run("instrument", "show", dossier(), NAME))
        .contains("Article 1(b): (b) tell of patrols.", "Article 2: Article 2 This enters");
    answer("1(b)", "Klow", "counter", "not on this lake");
    assertThat(answers()).contains("Klow: counter-propose (answer filed", "draft.docx:");
    assertThat(new Streams().rules("f01").run("reread", dossier())).isZero();
    assertThat(answers()).contains("Klow: counter-propose (answer filed");
    assertThat(run("check", dossier())).contains("all is well");
  }

  @Test
  void what_cannot_be_is_refused_with_the_place_and_a_fix() throws IOException {
    write("report.txt", "Talks stall\n\nKlow wants boats.\n");
    write("twice.txt", "1. A\n2. B\n\nPart II\n\n1. C\n2. D\n");
    assertThat(add("report.txt")).contains("report.txt: no numbered clauses", "travaux add");
    assertThat(add("twice.txt")).contains("twice.txt:4: clause 1", "in line 1", "Annex A");
    assertThat(add("gone.txt")).contains("gone.txt cannot be read");
    assertThat(fails("instrument", "show", dossier(), "X")).contains("travaux instrument add");

    put("draft.txt", DRAFT);
    write("other.txt", DRAFT + "\nArticle 3. Term\n\nFive years.\n");
    assertThat(fails("instrument", "add", dossier(), folder.resolve("other.txt"), "--name", NAME))
        .contains("is the name of draft.txt already", "--name \"Orva draft, second version\"");
    assertThat(add("draft.txt")).contains("lies on the table already, as \"Orva draft\"");
    run("instrument", "add", dossier(), folder.resolve("other.txt"), "--name", "Second");
    assertThat(fails("instrument", "show", dossier(), "Third")).contains("\"Second\"");
    run("merge", dossier(), "instrument", NAME, "Second");
    assertThat(fails("instrument", "show", dossier(), NAME))
        .contains("Two instruments are called", "draft.txt and other.txt");
    assertThat(run("instrument", "show", dossier(), "other.txt")).contains("Five years.");

    assertThat(
            fails(
                "answer",
                dossier(),
                "--instrument",
                "draft.txt",
                "--clause",
                "9(c)",
                "--by",
                "Klow",
                "--kind",
                "object",
                "--words",
                "not on this lake",
                "--in",
                "notes.txt"))
        .contains("draft.txt: ", "has no clause 9(c). Maybe one of: 1, 2, 2(a), 2(b)");
    assertThat(
            fails(
                "answer",
                dossier(),
                "--instrument",
                "draft.txt",
                "--clause",
                "1",
                "--by",
                "Klow",
                "--kind",
                "shrug",
                "--words",
                "not on this lake",
                "--in",
                "notes.txt"))
        .contains("\"shrug\" is no kind", "already-satisfied");
    assertThat(fails("show", dossier(), "matrix", "--instrument", NAME)).contains("answers");
  }

  private void put(String file, String text, Object... more) throws IOException {
    write(file, text);
    Object[] all = new Object[more.length + 6];
    all[0] = "instrument";
    all[1] = "add";
    all[2] = dossier();
    all[3] = folder.resolve(file);
    all[4] = "--name";
    all[5] = NAME;
    System.arraycopy(more, 0, all, 6, more.length);
    assertThat(run(all)).contains("lies on the table: 4 clauses of " + file);
  }

  private String add(String file) {
    return fails("instrument", "add", dossier(), folder.resolve(file));
  }

  private void answer(String clause, String by, String kind, String words, Object... more) {
    Object[] all = new Object[more.length + 14];
    Object[] given = {
      "answer",
      dossier(),
      "--instrument",
      NAME,
      "--clause",
      clause,
      "--by",
      by,
      "--kind",
      kind,
      "--words",
      words,
      "--in",
      "notes.txt"
    };
    System.arraycopy(given, 0, all, 0, given.length);
    System.arraycopy(more, 0, all, given.length, more.length);
    run(all);
  }

  private String answers() {
    return run("show", dossier(), "answers", "--instrument", NAME);
  }

  private static void level(
      CTAbstractNum kinds, int depth, String pattern, STNumberFormat.Enum format) {
    CTLvl level = kinds.addNewLvl();
    level.setIlvl(BigInteger.valueOf(depth));
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal(pattern);
    level.addNewStart().setVal(BigInteger.ONE);
  }

  private static void numbered(XWPFDocument document, BigInteger list, int level, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.valueOf(level));
    paragraph.createRun().setText(text);
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private static String fails(Object... arguments) {
    Streams streams = new Streams();
    assertThat(streams.run(arguments)).isNotZero();
    return streams.err();
  }

  private static String run(Object... arguments) {
    Streams streams = new Streams();
    assertThat(streams.run(arguments)).as(streams.err()).isZero();
    return streams.out();
  }

  private Path dossier() {
    return folder.resolve("talks.travaux");
  }
}
