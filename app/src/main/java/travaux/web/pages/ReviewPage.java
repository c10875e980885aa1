package travaux.web.pages;

import java.util.List;

/**
 * What waits for a person.
 *
 * @param newer acts on which people decided and of which a newer reading says otherwise
 * @param queue the next acts
 * @param party of one party only, or empty
 */
public record ReviewPage(List<ActView> newer, List<ActView> queue, String party) {}
