package travaux.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class WordTest {

  private static final Instant MADE = Instant.parse("2031-05-06T07:08:09Z");
  private static final Sheet SHEET =
      new Sheet(
          "Fish quota talks",
          "as of 6 May 2031",
          List.of(
              new Sheet.Part(
                  "Their objectives",
                  List.of(
                      new Sheet.Point("Syldavia:", "a larger quota.", List.of("wire.txt:3 “more”")),
                      new Sheet.Point("", "an earlier season.", List.of())))),
          "Made of 4 sources.");

  @Test
  void what_is_written_can_be_read_back() throws IOException {
    byte[] docx = written();

    assertThat(WordText.paragraphs(docx))
        .contains("Fish quota talks", "Their objectives")
        .anySatisfy(line -> assertThat(line).contains("Syldavia: a larger quota."));
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      assertThat(document.getFootnotes().stream().map(XWPFFootnote::getParagraphs))
          .anySatisfy(note -> assertThat(note.get(0).getText()).contains("wire.txt:3 “more”"));
    }
  }

  @Test
  void the_same_sheet_gives_the_same_text_each_time() throws IOException {
    assertThat(WordText.paragraphs(written())).isEqualTo(WordText.paragraphs(written()));
  }

  @Test
  void automatic_numbers_are_part_of_the_text() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFNumbering numbering = document.createNumbering();
      CTAbstractNum kinds = CTAbstractNum.Factory.newInstance();
      kinds.setAbstractNumId(BigInteger.ZERO);
      level(kinds, 0, "Article %1");
      level(kinds, 1, "%1.%2");
      BigInteger list = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kinds)));
      numbered(document, list, 0, "Scope");
      numbered(document, list, 1, "Salmon");
      numbered(document, list, 1, "Trout");
      numbered(document, list, 0, "Seasons");
      numbered(document, list, 1, "Spring");
      document.createParagraph().createRun().setText("Signed");

      assertThat(WordText.paragraphs(bytes(document)))
          .containsExactly(
              "Article 1 Scope",
              "1.1 Salmon",
              "1.2 Trout",
              "Article 2 Seasons",
              "2.1 Spring",
              "Signed");
    }
  }

  @Test
  void a_row_of_a_table_is_a_line() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFTable table = document.createTable(1, 2);
      table.getRow(0).getCell(0).setText("Clause 4");
      table.getRow(0).getCell(1).setText("not agreed");

      assertThat(WordText.paragraphs(bytes(document))).containsExactly("Clause 4\tnot agreed");
    }
  }

  @Test
  void what_is_no_docx_is_refused() {
    assertThatThrownBy(() -> WordText.paragraphs("1. Scope".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a DOCX file");
  }

  private static void level(CTAbstractNum kinds, int number, String words) {
    CTLvl level = kinds.addNewLvl();
    level.setIlvl(BigInteger.valueOf(number));
    level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
    level.addNewLvlText().setVal(words);
  }

  private static void numbered(XWPFDocument document, BigInteger list, int level, String words) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.valueOf(level));
    paragraph.createRun().setText(words);
  }

  private static byte[] written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SheetWriter.write(SHEET, MADE, out);
    return out.toByteArray();
  }

  private static byte[] bytes(XWPFDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(out);
    return out.toByteArray();
  }
}
