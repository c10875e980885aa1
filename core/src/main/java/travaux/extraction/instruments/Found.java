package travaux.extraction.instruments;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import travaux.language.Sentence;
import travaux.language.Token;
import travaux.negotiation.Span;

/** A mention before its name is settled. */
record Found(
    Sentence sentence,
    Token noun,
    InstrumentName name,
    String kind,
    @Nullable String author,
    List<String> addressees,
    @Nullable String clause,
    boolean tied,
    boolean cited,
    @Nullable Span about,
    Set<String> matter) {

  boolean saysEnough() {
    boolean letter = author != null || !addressees.isEmpty();
    return name.named() || clause != null || tied || about != null || letter && !cited;
  }
}
