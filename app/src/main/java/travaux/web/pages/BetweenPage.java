package travaux.web.pages;

import java.util.List;

/** What one party did towards another, the newest first. */
public record BetweenPage(String who, String whom, List<ActView> acts) {}
