package travaux.web.pages;

import java.util.List;

/**
 * What one party did towards another.
 *
 * @param total how many acts there are
 * @param acts the newest of them
 */
public record BetweenPage(String who, String whom, long total, List<ActView> acts) {}
