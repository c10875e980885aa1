package travaux.linking;

import org.jspecify.annotations.Nullable;

/**
 * What the record calls what a label names.
 *
 * @param name the fullest name that documents give
 * @param party of a person: the party that all documents agree on, or null
 * @param why what joins the label to others; empty when nothing does
 */
public record Called(String name, @Nullable String party, String why) {

  static Called itself(Label label) {
    return new Called(label.name(), null, "");
  }
}
