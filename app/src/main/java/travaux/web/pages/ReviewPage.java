package travaux.web.pages;

import java.util.List;

/**
 * What waits for a person.
 *
 * @param queue the next acts
 * @param party of one party only, or empty
 */
public record ReviewPage(List<ActView> queue, String party) {}
