package travaux.web.pages;

import java.util.List;

/**
 * The documents on the record.
 *
 * @param count how many there are
 * @param page which page of the list this is, from 1
 * @param pages how many there are
 * @param rows the documents of the page
 */
public record SourcesPage(long count, int page, int pages, List<Row> rows) {

  /**
   * A document.
   *
   * @param id its id
   * @param title its title, or its name when it has none
   * @param name the file's
   * @param published its day, or empty when unknown
   * @param acts how many acts it tells
   * @param href its address
   */
  public record Row(
      String id, String title, String name, String published, int acts, String href) {}
}
