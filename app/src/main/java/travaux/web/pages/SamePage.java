package travaux.web.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is like a line that was decided or corrected.
 *
 * @param line the line
 * @param status what was decided
 * @param changes what was corrected, in words, or null when it was only decided
 * @param action by which it was corrected, or 0
 * @param back the page to come back to, or empty
 * @param alike suggestions that are like it
 * @param isCut whether only the newest suggestions were looked at
 */
public record SamePage(
    ActView line,
    String status,
    @Nullable List<String> changes,
    long action,
    String back,
    List<ActView> alike,
    boolean isCut) {}
