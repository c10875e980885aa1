package travaux.web.pages;

import java.util.List;

/**
 * What is like a line that was decided.
 *
 * @param line the line
 * @param status what was decided
 * @param alike suggestions that the same rule found of the same parties
 */
public record SamePage(ActView line, String status, List<ActView> alike) {}
