package travaux.web.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Makes pages of records. Thread-safe. */
public final class Pages {

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  /**
   * Returns a page.
   *
   * @param template name of a template, without ending
   * @param page what it shows; of the type that the template names
   */
  public String page(String template, Frame frame, Object page) {
    return make(template, Map.of("frame", frame, "page", page));
  }

  private String make(String template, Map<String, Object> values) {
    TemplateOutput out = new StringOutput(1 << 16);
    engine.render(template + ".jte", values, out);
    return out.toString();
  }
}
