package travaux.web.pages;

import java.util.List;

/**
 * The names that an act uses.
 *
 * @param act the act
 * @param names those that can be merged or relabelled
 * @param kind merge or relabel
 * @param back the page to come back to
 * @param parties names on the record
 * @param persons names on the record
 * @param issues labels on the record
 */
public record NamePage(
    ActView act,
    List<Name> names,
    String kind,
    String back,
    List<String> parties,
    List<String> persons,
    List<String> issues) {

  /**
   * A name in a role.
   *
   * @param role party, person or issue
   * @param label as the record has it
   * @param shown safe to show
   */
  public record Name(String role, String label, String shown) {}
}
