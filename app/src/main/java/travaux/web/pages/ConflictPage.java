package travaux.web.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What others did meanwhile to what somebody was about to change.
 *
 * @param told what they did
 * @param act the act as it stands now, or null when it is about something else
 * @param action where the form was sent
 * @param again what was sent, to send it again
 */
public record ConflictPage(
    List<String> told,
    @Nullable ActView act,
    String action,
    List<Map.Entry<String, String>> again) {}
