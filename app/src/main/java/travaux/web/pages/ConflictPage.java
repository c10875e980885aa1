package travaux.web.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What others did to a line meanwhile.
 *
 * @param told what they did
 * @param act the line as it stands now, or null when it is no act
 */
public record ConflictPage(List<String> told, @Nullable ActView act) {}
