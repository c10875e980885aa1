package travaux.web.pages;

import java.util.List;

/**
 * The form that corrects an act.
 *
 * @param act as it stands
 * @param fields of the form
 * @param back the page to come back to
 * @param parties names to choose from
 * @param issues labels to choose from
 */
public record EditPage(
    ActView act, EntryFields fields, String back, List<String> parties, List<String> issues) {}
