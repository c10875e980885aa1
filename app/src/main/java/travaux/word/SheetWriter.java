package travaux.word;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;

/** Writes a {@link Sheet} as a DOCX file of A4 pages. One use, one thread. */
public final class SheetWriter {

  private static final String FONT = "Calibri";
  private static final String INK = "1F3A5F";
  private static final String GREY = "666666";
  private static final double SIZE = 9;
  private static final double NOTE_SIZE = 6.5;

  /** Twentieths of a point, as the format has it: A4, and margins of 15 mm. */
  private static final int PAGE_WIDTH = 11906;

  private static final int PAGE_HEIGHT = 16838;
  private static final int MARGIN = 850;
  private static final int INDENT = 227;

  private final XWPFDocument document = new XWPFDocument();

  private SheetWriter() {}

  /**
   * Writes a sheet.
   *
   * @param sheet what to write
   * @param made the time that the file is to carry, so that the same sheet gives the same file
   * @param to where; it is not closed
   * @throws IOException when it cannot be written
   */
  public static void write(Sheet sheet, Instant made, OutputStream to) throws IOException {
    SheetWriter writer = new SheetWriter();
    try (XWPFDocument document = writer.document) {
      writer.page();
      writer.defaults();
      writer.fill(sheet);
      document.getProperties().getCoreProperties().setTitle(sheet.title());
      document.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(made)));
      document.getProperties().getCoreProperties().setModified(Optional.of(Date.from(made)));
      document.write(to);
    }
  }

  private void page() {
    document.createFootnotes();
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(PAGE_WIDTH));
    size.setH(BigInteger.valueOf(PAGE_HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    BigInteger margin = BigInteger.valueOf(MARGIN);
    margins.setTop(margin);
    margins.setBottom(margin);
    margins.setLeft(margin);
    margins.setRight(margin);
  }

  /** The number before a footnote is as large as text is by default, whatever its own run says. */
  private void defaults() {
    CTStyles styles = CTStyles.Factory.newInstance();
    CTRPr run = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr();
    run.addNewRFonts().setAscii(FONT);
    run.addNewSz().setVal(Math.round(2 * NOTE_SIZE));
    document.createStyles().setStyles(styles);
  }

  private void fill(Sheet sheet) {
    run(paragraph(0, 0), sheet.title(), 16, INK).setBold(true);
    run(paragraph(0, 80), sheet.subtitle(), SIZE, GREY);
    for (Sheet.Part part : sheet.parts()) {
      XWPFParagraph heading = paragraph(100, 20);
      heading.setKeepNext(true);
      XWPFRun words = run(heading, part.heading(), 11, INK);
      words.setBold(true);
      part.points().forEach(this::point);
    }
    if (!sheet.closing().isEmpty()) {
      run(paragraph(120, 0), sheet.closing(), NOTE_SIZE + 0.5, GREY);
    }
  }

  private void point(Sheet.Point point) {
    XWPFParagraph paragraph = paragraph(0, 20);
    paragraph.setIndentationLeft(INDENT);
    paragraph.setIndentationHanging(INDENT);
    run(paragraph, "•  ", SIZE, GREY);
    if (!point.lead().isEmpty()) {
      run(paragraph, point.lead() + " ", SIZE, "000000").setBold(true);
    }
    run(paragraph, point.text(), SIZE, "000000");
    for (String words : point.notes()) {
      XWPFFootnote note = document.createFootnote();
      XWPFParagraph line = note.createParagraph();
      line.setSpacingAfter(0);
      // The library makes the run of the number and gives no way to its type but this one.
      XWPFRun number = new XWPFRun(line.getCTP().getRArray(0), (IRunBody) line);
      number.setVerticalAlignment("superscript");
      number.setFontFamily(FONT);
      number.setFontSize(NOTE_SIZE + 1);
      run(line, " " + words, NOTE_SIZE, GREY);
      paragraph.addFootnoteReference(note);
      paragraph.getRuns().get(paragraph.getRuns().size() - 1).setFontSize(SIZE);
    }
  }

  /** Distances are in twentieths of a point. */
  private XWPFParagraph paragraph(int before, int after) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingBefore(before);
    paragraph.setSpacingAfter(after);
    return paragraph;
  }

  private static XWPFRun run(XWPFParagraph paragraph, String words, double size, String colour) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(FONT);
    run.setFontSize(size);
    run.setColor(colour);
    run.setText(words);
    return run;
  }
}
