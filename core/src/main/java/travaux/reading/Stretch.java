package travaux.reading;

import org.jspecify.annotations.Nullable;
import travaux.negotiation.Block.Kind;
import travaux.negotiation.Span;

/**
 * A stretch of text on its way to becoming a block.
 *
 * @param span where it stands
 * @param kind what the page itself says that it is, or null when its words must tell
 */
record Stretch(Span span, @Nullable Kind kind) {

  Stretch as(Kind newKind) {
    return new Stretch(span, newKind);
  }

  boolean isFurniture() {
    return kind != null && kind.isFurniture();
  }
}
