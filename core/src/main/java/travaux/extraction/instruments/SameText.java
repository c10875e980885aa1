package travaux.extraction.instruments;

import java.util.Set;
import travaux.language.Token;

/** Whether two mentions of one document are of one text. */
final class SameText {

  private static final Set<String> LASTING = Set.of("treaty", "convention", "covenant");

  private SameText() {}

  /** "A statement, known as the Muscat Declaration": two names of one text. */
  private static boolean isCalled(Found one, Found other) {
    if (one.sentence() != other.sentence()) {
      return false;
    }
    Token as = one.sentence().head(other.noun()).orElse(other.noun());
    Token called = as.isVerb() ? as : one.sentence().head(as).orElse(as);
    return Set.of("know", "call", "dub", "name").contains(called.lemma())
        && one.sentence().head(called).filter(up -> up.index() == one.noun().index()).isPresent();
  }

  private static boolean isWritten(Found found) {
    return found.sentence().children(found.noun()).stream()
        .anyMatch(child -> child.form().equalsIgnoreCase("written"));
  }

  /** "The Mine Ban Treaty, an international agreement that": one text told by two nouns. */
  private static boolean isApposed(Found one, Found other) {
    return one.sentence() == other.sentence()
        && other.noun().relation().equals("appos")
        && other.noun().head() == one.noun().index();
  }

  /** "Plan", "initiative" and "proposal" of one author are one, so are "deal" and "agreement". */
  static String family(Found found) {
    return switch (found.noun().lemma()) {
      case "plan", "initiative" -> "proposal";
      case "deal", "accord", "pact", "framework" -> "agreement";
      default -> found.noun().lemma();
    };
  }

  static boolean isSame(Found one, Found other) {
    if (one == other
        || isCalled(one, other)
        || isCalled(other, one)
        || isApposed(one, other)
        || isApposed(other, one)) {
      return true;
    }
    // "Waiting for written comments on the draft ... the written responses from Peru"
    boolean written =
        one.kind().equals("reply")
            && other.kind().equals("reply")
            && isWritten(one)
            && isWritten(other)
            && (one.author() == null || other.author() == null);
    if (written) {
      return true;
    }
    boolean lasting =
        LASTING.contains(one.noun().lemma()) && LASTING.contains(other.noun().lemma());
    if (!lasting && !family(one).equals(family(other))) {
      return false;
    }
    if (lasting && !family(one).equals(family(other))) {
      return one.name().named() != other.name().named() && isNamed(one, other);
    }
    if (one.name().named() && other.name().named()) {
      return one.name().canBe(other.name());
    }
    if (one.kind().equals("statement")) {
      // "Kenya's declaration ... the Kenyan declaration"
      return one.noun().lemma().equals(other.noun().lemma())
          && one.author() != null
          && one.author().equals(other.author())
          && one.noun().span().start() < other.noun().span().start()
          && TakenUp.isDefinite(other);
    }
    boolean alike = About.areAlike(one.matter(), other.matter());
    if (one.author() != null && other.author() != null) {
      boolean several = Set.of("resolution", "letter", "report").contains(one.noun().lemma());
      boolean apart = several && !one.matter().isEmpty() && !other.matter().isEmpty() && !alike;
      return isAuthor(one.author(), other.author()) && !apart;
    }
    return one.name().named() || other.name().named() ? isNamed(one, other) : alike;
  }

  /** "The treaty banning mines", "Mine Ban Treaty": all words of the name. */
  private static boolean isNamed(Found one, Found other) {
    Found named = one.name().named() ? one : other;
    Set<String> matter = (named == one ? other : one).matter();
    Set<String> marks = named.name().marks();
    return marks.size() > 1
        && marks.stream().allMatch(mark -> matter.stream().anyMatch(mark::startsWith));
  }

  /** The makers, in whatever order. */
  static boolean isAuthor(String one, String other) {
    return Set.of(one.split("; ")).equals(Set.of(other.split("; ")));
  }
}
