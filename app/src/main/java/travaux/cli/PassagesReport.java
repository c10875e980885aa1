package travaux.cli;

import java.util.List;
import java.util.Locale;
import travaux.Passage;
import travaux.negotiation.Document;
import travaux.present.Dates;

/**
 * Where words were found, for a person to read.
 *
 * @param width columns of the page
 * @param emphasis whether the page is a terminal that can show bold words
 */
record PassagesReport(int width, boolean emphasis) {

  private static final String HANGING = "      ";

  /** Returns the documents with their passages. */
  String of(List<Passage> passages) {
    StringBuilder page = new StringBuilder();
    String last = "";
    for (Passage passage : passages) {
      Document document = passage.document();
      if (!document.id().equals(last)) {
        last = document.id();
        String title = document.title() == null ? "" : document.title() + " ";
        String day = Dates.of(document.published().earliest(), document.published().latest());
        page.append(
            new Paragraph()
                .addBold(title + "(" + document.name() + "; " + day + ")")
                .wrapped("", "  ", width, emphasis));
      }
      int line = new LineNumbers(document.text()).at(passage.stretch().start());
      page.append(
          new Paragraph()
              .add(document.text(), passage.stretch(), passage.words())
              .wrapped(String.format(Locale.ROOT, "%5d ", line), HANGING, width, emphasis));
    }
    return page.toString();
  }
}
