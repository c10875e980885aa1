package travaux.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** The text of a DOCX file. */
public final class WordText {

  private WordText() {}

  /**
   * Returns the paragraphs of a DOCX file in order, those of tables row by row, with the cells of a
   * row on one line between tabs. Automatic numbers are not part of the text of Word's paragraphs
   * and are put before it.
   *
   * @param docx the bytes of the file
   * @throws IOException when they are not a DOCX file, or one that unpacks to far more than it is
   */
  public static List<String> paragraphs(byte[] docx) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      Numbering numbering = new Numbering();
      List<String> paragraphs = new ArrayList<>();
      for (IBodyElement element : document.getBodyElements()) {
        if (element instanceof XWPFParagraph paragraph) {
          paragraphs.add(numbering.numbered(paragraph));
        } else if (element instanceof XWPFTable table) {
          paragraphs.addAll(rows(table));
        }
      }
      return paragraphs;
    } catch (POIXMLException | UnsupportedFileFormatException | OpenXML4JRuntimeException e) {
      throw new IOException("not a DOCX file: " + e.getMessage(), e);
    }
  }

  private static List<String> rows(XWPFTable table) {
    return table.getRows().stream()
        .map(row -> String.join("\t", row.getTableCells().stream().map(c -> c.getText()).toList()))
        .toList();
  }
}
